import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../helpers/built.ts";
import { type MemoryIo, memoryIo } from "../../helpers/memory-io.ts";

const PAPER = join(ROOT, "examples", "papers", "CK-SEC.paper");

/** The files of a shipped paper, by the names they have in a world of their own. */
export const examplePaperFiles = (): readonly (readonly [string, Uint8Array])[] =>
  readdirSync(PAPER, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => {
      const path = join(one.parentPath, one.name);
      return [`CK-SEC.paper${path.slice(PAPER.length).replaceAll("\\", "/")}`, readFileSync(path)] as const;
    });

/** A folder with a paper and some templates. */
export const ownWorld = (files: Readonly<Record<string, string>>): MemoryIo =>
  memoryIo({ files: { "own/.keep": "", ...Object.fromEntries(examplePaperFiles()), ...files } });
