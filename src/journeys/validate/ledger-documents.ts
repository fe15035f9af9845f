import type { Io } from "../../io/io.ts";
import { LIMITS } from "../../parse/limits.ts";
import type { Input } from "./inputs.ts";

const DOCUMENT = /\.(?:ya?ml|json)$/i;
const LEDGER = /(?:^|[{,\n])\s*["']?kind["']?\s*:\s*["']?Ledger["']?\s*(?:[,}\n\r#]|$)/;
/** `kind` stands at the top of whatever people and programs write. */
const HEAD = 64 * 1024;

/** yaml and json that say `kind: Ledger` are ledgers, whatever the format: the same reader and the same laws. */
export async function withLedgerDocuments(inputs: readonly Input[], io: Io): Promise<readonly Input[]> {
  const sorted: Input[] = [];
  for (const input of inputs) sorted.push((await isLedger(input, io)) ? { ...input, sort: "ledger" } : input);
  return sorted;
}

async function isLedger({ sort, path, absolute, size = 0 }: Input, io: Io): Promise<boolean> {
  if (sort !== "text" || !DOCUMENT.test(path) || size > LIMITS.jsonBytes) return false;
  try {
    const content = await io.files.read(await io.files.realPath(absolute));
    return LEDGER.test(new TextDecoder().decode(content.subarray(0, HEAD)));
  } catch {
    // Why it cannot be read is said where it is read.
    return false;
  }
}
