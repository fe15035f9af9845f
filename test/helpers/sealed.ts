import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../src/cli/run.ts";
import type { Io } from "../../src/io/io.ts";
import { countersignSeal } from "../../src/journeys/seal/countersign.ts";
import { newKey } from "../../src/journeys/seal/keys.ts";
import { type Sealed, type SealOptions, seal } from "../../src/journeys/seal/seal.ts";
import { type Verification, verify } from "../../src/journeys/seal/verify.ts";
import { ROOT } from "./built.ts";
import { type MemoryIo, memoryIo } from "./memory-io.ts";
import { SMALL } from "./small-journal.ts";

export const EPOCH = { SOURCE_DATE_EPOCH: "1700000000" };

/** The files of a shipped paper, under another name. */
export function paperFiles(name: string, example = "CK-SEC.paper"): Record<string, Uint8Array> {
  const folder = join(ROOT, "examples", "papers", example);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    files.map((one) => {
      const path = join(one.parentPath, one.name);
      return [`${name}/${path.slice(folder.length + 1).replaceAll("\\", "/")}`, new Uint8Array(readFileSync(path))];
    }),
  );
}

const NOBODY = { file: null, ask: null };
export const sealing = (folder: string, rest: Partial<SealOptions> = {}): SealOptions => ({
  folder,
  outputs: [],
  key: null,
  passphrase: NOBODY,
  by: "P001",
  reason: null,
  config: null,
  ...rest,
});

export const sealed = (folder: string, io: Io, rest: Partial<SealOptions> = {}): Promise<Sealed> =>
  seal(sealing(folder, rest), io);

export const countersigned = (folder: string, io: Io, rest: Partial<SealOptions> & { key: string }) =>
  countersignSeal({ ...sealing(folder, rest), by: null, ...rest }, io);

export const verified = (
  path: string,
  io: Io,
  rest: Partial<Parameters<typeof verify>[0]> = {},
): Promise<Verification> => verify({ path, publicKeys: [], requireSignature: false, fingerprint: null, ...rest }, io);

export async function keyFor(name: string, io: Io): Promise<string> {
  await newKey({ output: `${name}.key.pem`, name, locked: false, passphrase: NOBODY }, io);
  return `${name}.key.pem`;
}

/** A small paper of a few records with two files of evidence, as the interview leaves it: `x.paper`. */
export async function smallPaper(more: Record<string, string | Uint8Array> = {}): Promise<MemoryIo> {
  const io = memoryIo({ ...SMALL, files: { ...SMALL.files, ...more }, env: EPOCH });
  if ((await run(SMALL.argv, io)) !== 0) throw new Error(io.err());
  return io;
}

/** That paper sealed twice: unsigned, with an output; then with another, signed by P001 and countersigned by P900. */
export async function sealedTwice(): Promise<MemoryIo> {
  const io = await smallPaper({ "检查报告.docx": "一份报告", "补充.md": "补充" });
  const key = await keyFor("P001", io);
  const other = await keyFor("P900", io);
  await sealed("x.paper", io, { outputs: ["检查报告.docx"] });
  await sealed("x.paper", io, { key, outputs: ["补充.md"], reason: "报送" });
  await countersigned("x.paper", io, { key: other, reason: "同意" });
  return io;
}

/** What is wrong, as `path code`. */
export const told = ({ problems }: Verification): readonly string[] =>
  problems.map(({ path, code }) => `${path} ${code}`);
