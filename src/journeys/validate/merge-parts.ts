import type { Io } from "../../io/io.ts";
import { resolve } from "../../io/paths.ts";
import type { Locale } from "../../model/locale.ts";
import { VERSION } from "../../model/version.ts";
import { conclude, type Run } from "./conclude.ts";
import type { StoredPart } from "./part.ts";

/** Parts do not make one result. `shards`: the slices that are missing, such as 2/4. */
export class PartsRefused extends Error {
  constructor(
    readonly code: "slice-unreadable" | "slice-version" | "slice-foreign" | "slice-duplicate" | "slice-missing",
    readonly path: string | null,
    readonly shards: readonly string[] = [],
  ) {
    super(code);
  }
}

export interface Merged {
  readonly run: Run;
  /** Of the first slice. */
  readonly language: Locale;
}

/** The parts of one run → what one run over everything comes to. @throws PartsRefused */
export async function mergeParts(paths: readonly string[], io: Io): Promise<Merged> {
  const parts: StoredPart[] = [];
  for (const path of paths) {
    const part = await readPart(path, io);
    const [first] = parts;
    if (first && (part.run !== first.run || part.shard.count !== first.shard.count || part.inputs !== first.inputs))
      throw new PartsRefused("slice-foreign", path);
    if (parts.some(({ shard }) => shard.index === part.shard.index)) throw new PartsRefused("slice-duplicate", path);
    parts.push(part);
  }
  const count = parts[0]?.shard.count ?? 0;
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter(
    (index) => !parts.some(({ shard }) => shard.index === index),
  );
  if (missing.length > 0 || parts.length === 0)
    throw new PartsRefused(
      "slice-missing",
      null,
      missing.map((index) => `${index}/${count}`),
    );
  const first = parts.find((part) => part.whole);
  if (!first?.whole) throw new PartsRefused("slice-unreadable", paths[0] ?? null);
  const files = parts.flatMap((part) => part.files).sort((a, b) => a.order - b.order);
  return { run: await conclude(files, first.whole), language: first.language };
}

async function readPart(path: string, io: Io): Promise<StoredPart> {
  const text = new TextDecoder().decode(await io.files.read(resolve(io.cwd, path)));
  let value: Partial<StoredPart> | null;
  try {
    value = JSON.parse(text) as Partial<StoredPart> | null;
  } catch {
    throw new PartsRefused("slice-unreadable", path);
  }
  const { kind, version, shard, files, run } = value ?? {};
  if (kind !== "riskpaper-part" || typeof run !== "string") throw new PartsRefused("slice-unreadable", path);
  if (version !== VERSION) throw new PartsRefused("slice-version", path);
  if (!Array.isArray(files) || typeof shard?.index !== "number" || typeof shard.count !== "number")
    throw new PartsRefused("slice-unreadable", path);
  return value as StoredPart;
}
