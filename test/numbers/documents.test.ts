import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { DOCUMENTS } from "../../src/journeys/documents.ts";
import { memoryIo } from "../helpers/memory-io.ts";
import { filled, plantsIn } from "./planting.ts";
import { LETTERS, OF_LEDGER, OF_PAPERS, RECOMPUTED, type Source, WITHOUT_FINDINGS, WORKBOOKS } from "./recomputed.ts";

// What is made of ledgers, risk libraries and inspection files: a script that knows nothing of this program reads the same
// sources, says what each table and sentence has to hold, and accounts for every number that is left.

const SCRIPT = fileURLToPath(new URL("accounts.py", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "numbers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly figures: number;
  readonly wrong: readonly object[];
  readonly unexplained: readonly object[];
  readonly missed: readonly object[];
}

/** Holds documents against their sources; with `plants` so many numbers of each are made wrong besides. */
function judged(
  document: string,
  made: readonly { readonly source: Source; readonly markdown: string }[],
  plants: number,
): readonly Outcome[] {
  const jobs = made.map(({ source: { asOf, sources, pool = "", which = "" }, markdown }, at) => {
    const file = join(folder, `${document}.${at}.md`);
    writeFileSync(file, markdown);
    return { document, as_of: asOf, pool, which, sources, file, plants };
  });
  const { stdout, stderr, status } = spawnSync("python3", [SCRIPT], { input: JSON.stringify(jobs), encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as readonly Outcome[];
}

const argvOf = (document: string, { asOf, sources, pool }: Source) => [
  ...["render", document, ...sources, "--as-of", asOf],
  ...(pool === undefined ? [] : ["--pool", pool]),
];

/** The document as it is written. */
async function rendered(document: string, source: Source): Promise<string> {
  const io = memoryIo();
  const code = await run([...argvOf(document, source), "-o", "out/", "--format", "md"], io);
  expect([document, code, io.err()]).toMatchObject([document, 0, expect.any(String)]);
  const texts = io
    .paths()
    .filter((path) => path.startsWith("/work/out/"))
    .map((path) => io.text(path));
  const [text = ""] = texts.filter((one) => one.split("\n## ")[0]?.includes(source.which ?? ""));
  return text;
}

/** What the document shows. */
async function viewOf(document: string, source: Source): Promise<object> {
  const io = memoryIo();
  expect(await run([...argvOf(document, source), "--json"], io)).toBe(0);
  const views = [JSON.parse(io.out())].flat() as readonly object[];
  return views.find((one) => source.which === undefined || Object.values(one).includes(source.which)) ?? {};
}

const documents = Object.entries(RECOMPUTED);

describe("every number of a document made of a ledger, a library or an inspection file", () => {
  it.each(documents)(
    "%s is one that its source gives, or a quotation; another one is noticed",
    async (document, sources) => {
      const made = [];
      for (const source of sources) made.push({ source, markdown: await rendered(document, source) });
      const outcomes = judged(document, made, 30);
      for (const { figures, ...rest } of outcomes) {
        expect(rest).toEqual({ wrong: [], unexplained: [], missed: [] });
        expect(figures).toBeGreaterThan(10);
      }
    },
    60_000,
  );

  it.each(documents)(
    "%s: a wrong one is noticed wherever it comes from",
    async (document, [source]) => {
      if (!source) throw new Error("no source");
      const view = await viewOf(document, source);
      const truth = await filled(document, view);
      const plants = await plantsIn(document, view, 6);
      const outcomes = judged(
        document,
        [truth, ...plants.map((one) => one.markdown)].map((markdown) => ({ source, markdown })),
        0,
      );
      const noticed = outcomes.map(({ wrong, unexplained }) => wrong.length + unexplained.length > 0);
      expect(noticed[0]).toBe(false);
      expect(plants.filter((_, at) => !noticed[at + 1]).map(({ sort, what }) => `${sort}: ${what}`)).toEqual([]);
    },
    60_000,
  );

  it("holds for all documents there are: each is recomputed by one of the scripts", () => {
    const known = [
      ...OF_PAPERS,
      ...LETTERS,
      ...WITHOUT_FINDINGS,
      ...OF_LEDGER,
      ...WORKBOOKS,
      ...Object.keys(RECOMPUTED),
    ];
    expect(known.sort()).toEqual(Object.keys(DOCUMENTS).sort());
  });
});
