import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { ROOT } from "../helpers/built.ts";
import { exampleKeys } from "../helpers/example-papers.ts";
import { memoryIo } from "../helpers/memory-io.ts";

// An independent recomputation: a script that knows nothing of this program reads the journals, and accounts for every
// number in the Markdown of every document they make.

const SCRIPT = fileURLToPath(new URL("recompute.py", import.meta.url));
const AS_OF = "2026-11-22";
const DOCUMENTS = ["workpaper", "self-inspection", "confirmation", "evidence-sheet"] as const;

interface Outcome {
  readonly figures: number;
  readonly wrong: readonly object[];
  readonly unexplained: readonly object[];
}

const folder = mkdtempSync(join(tmpdir(), "numbers-"));
const judged = (journal: string, ...documents: readonly string[]): Outcome => {
  const { stdout, stderr, status } = spawnSync("python3", [SCRIPT, AS_OF, journal, ...documents], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Outcome;
};
/** Journal and documents of each example paper, on the disk. */
const made = new Map<string, { readonly journal: string; readonly documents: ReadonlyMap<string, string> }>();

beforeAll(async () => {
  for (const key of exampleKeys) {
    const io = memoryIo();
    const answers = join(ROOT, "examples", "papers", `CK-${key}.answers.yaml`);
    const inspected = ["inspect", `CK-${key}`, "-o", "x.paper", "--answers", answers, "--as-of", AS_OF];
    expect([key, await run(inspected, io), io.err()]).toMatchObject([key, 0, expect.any(String)]);
    const documents = new Map<string, string>();
    for (const name of DOCUMENTS) {
      const rendered = ["render", name, "x.paper", "-o", `${name}/`, "--format", "md", "--as-of", AS_OF];
      expect([name, await run(rendered, io), io.err()]).toMatchObject([name, 0, expect.any(String)]);
      const texts = io
        .paths()
        .filter((path) => path.includes(`/${name}/`))
        .map((path) => io.text(path));
      for (const [at, text] of texts.entries()) {
        const file = join(folder, `${key}.${name}.${at}.md`);
        writeFileSync(file, text);
        documents.set(texts.length > 1 ? `${name}#${at}` : name, file);
      }
    }
    const journal = join(folder, `${key}.ndjson`);
    writeFileSync(journal, io.text("x.paper/journal.ndjson"));
    made.set(key, { journal, documents });
  }
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("every number printed in a document", () => {
  it.each(exampleKeys)("is one that the journal of CK-%s gives, or quotes, or an index", (key) => {
    const { journal = "", documents = new Map<string, string>() } = made.get(key) ?? {};
    const outcome = judged(journal, ...[...documents].map(([name, file]) => `${name}=${file}`));
    expect({ wrong: outcome.wrong, unexplained: outcome.unexplained }).toEqual({ wrong: [], unexplained: [] });
    expect(outcome.figures).toBeGreaterThan(250);
  });

  it("is noticed when it is another one", () => {
    const { journal = "", documents = new Map<string, string>() } = made.get("SEC") ?? {};
    for (const name of ["workpaper", "self-inspection", "confirmation"]) {
      const text = readFileSync(documents.get(name) ?? "", "utf8");
      // Figures; a date, an index or an identifier made another one may be another that there is.
      const places = [...text.matchAll(/(?<![\w\-件表])\d+(?![\d年月日\w-]|\. )/g)];
      // Every so often one, from the first sentence to the last table.
      const planted = places.filter((_, at) => at % Math.ceil(places.length / 25) === 0);
      const missed = planted.filter((match) => {
        const file = join(folder, "planted.md");
        const other = String(Number(match[0]) + 1).padStart(match[0].length, "0");
        writeFileSync(file, text.slice(0, match.index) + other + text.slice(match.index + match[0].length));
        const { wrong, unexplained } = judged(journal, `${name}=${file}`);
        return wrong.length + unexplained.length === 0;
      });
      expect({ name, missed: missed.map((one) => text.slice(one.index - 20, one.index + 10)) }).toEqual({
        name,
        missed: [],
      });
    }
  }, 120_000);
});
