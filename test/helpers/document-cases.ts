import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ValidateOptions } from "../../src/journeys/validate/options.ts";
import { validate } from "../../src/journeys/validate/validate.ts";
import type { Place } from "../../src/model/diagnostics.ts";
import type { Validation } from "../../src/model/validation.ts";
import { memoryIo } from "./memory-io.ts";

/** A document with a line repeated so often that nobody wants it in a repository. */
interface Made {
  readonly before: string;
  readonly repeat: readonly [string, number];
}

/** `expected.json` of a case: what is validated, and every diagnostic it must give, no more and no less. */
export interface Expected {
  readonly paths: readonly string[];
  /** What `validate` is told besides: `asOf`, `config`, `campaign`, `roster`, `baseline`, `received`, `evidence`, `profile` … */
  readonly options?: Partial<Omit<ValidateOptions, "paths">>;
  /** Codes that may be said beside the case's own, such as notes on how a value was read; `expect` still lists each. */
  readonly also?: readonly string[];
  readonly make?: Readonly<Record<string, Made>>;
  readonly expect?: readonly { readonly path: string; readonly code: string; readonly at: Place }[];
}

export const CASES = fileURLToPath(new URL("../cases/documents", import.meta.url));
export const AS_OF = "2026-11-22";

export const caseCodes = (): readonly string[] => readdirSync(CASES).sort();

/** The files of one half of a case, `expected.json` not among them. */
export function caseFiles(code: string, half: "fail" | "pass"): Readonly<Record<string, Uint8Array>> {
  const folder = join(CASES, code, half);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && one.name !== "expected.json")
    .map((one) =>
      join(one.parentPath, one.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
  const made = Object.entries(expectedOf(code, half).make ?? {}).map(
    ([
      name,
      {
        before,
        repeat: [line, times],
      },
    ]) => {
      const text = before + Array.from({ length: times }, (_, index) => line.replace("{i}", String(index))).join("");
      return [name, new TextEncoder().encode(text)] as const;
    },
  );
  return Object.fromEntries([
    ...names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const),
    ...made,
  ]);
}

export const expectedOf = (code: string, half: "fail" | "pass"): Expected =>
  JSON.parse(readFileSync(join(CASES, code, half, "expected.json"), "utf8")) as Expected;

/** Validates one half of a case in a world of its own. */
export async function runCase(code: string, half: "fail" | "pass"): Promise<Validation> {
  const io = memoryIo({ files: caseFiles(code, half) });
  const { paths, options } = expectedOf(code, half);
  return validate({ paths, asOf: AS_OF, config: null, ...options }, io);
}

export const found = ({ files, diagnostics }: Validation): NonNullable<Expected["expect"]> =>
  [...files, { path: "", diagnostics }].flatMap((file) =>
    file.diagnostics.map(({ code, at }) => ({ path: file.path, code, at })),
  );

/** Writes the files of one half where they differ; used with UPDATE_CASES=1 only. */
export function writeHalf(
  code: string,
  half: "fail" | "pass",
  files: Readonly<Record<string, string>>,
  expected: Expected,
): void {
  const folder = join(CASES, code, half);
  for (const [name, text] of Object.entries({ ...files, "expected.json": `${JSON.stringify(expected, null, 2)}\n` })) {
    const path = join(folder, name);
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
