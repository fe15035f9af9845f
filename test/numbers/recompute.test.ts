import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { run } from "../../src/cli/run.ts";
import type { Disposition, Engagement } from "../../src/model/generated/documents.ts";
import { ROOT } from "../helpers/built.ts";
import { exampleKeys, examplePaper } from "../helpers/example-papers.ts";
import { generatedChecklist, generatedFiles } from "../helpers/generated-checklist.ts";
import { memoryIo } from "../helpers/memory-io.ts";
import { plantsIn } from "./planting.ts";
import { LETTERS, OF_PAPERS, WITHOUT_FINDINGS } from "./recomputed.ts";

// An independent recomputation: a script that knows nothing of this program reads the journals, and accounts for every
// number in the Markdown of every document they make. It plants wrong ones too, and tells which it does not notice.

const SCRIPT = fileURLToPath(new URL("recompute.py", import.meta.url));
const AS_OF = "2026-11-22";

interface Outcome {
  readonly figures: number;
  readonly wrong: readonly object[];
  readonly unexplained: readonly object[];
  readonly missed: readonly object[];
}

const folder = mkdtempSync(join(tmpdir(), "numbers-"));
const judged = (journal: string, ...rest: readonly string[]): Outcome => {
  const { stdout, stderr, status } = spawnSync("python3", [SCRIPT, AS_OF, journal, ...rest], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Outcome;
};
const NOTHING = { wrong: [], unexplained: [], missed: [] };

/** The inspection file of each paper: the shipped one, one that decides of each finding, and none. */
function engagementOf(key: (typeof exampleKeys)[number]): Engagement | null {
  if (key === "RCU") {
    const path = join(ROOT, "examples", "engagements", "JC2024-01.engagement.yaml");
    return parse(readFileSync(path, "utf8")) as Engagement;
  }
  if (key === "AML") return null;
  const { state, assessment } = examplePaper(key);
  const { project, unit, subject, period } = state.header;
  const items = assessment.findings.map(({ finding }, at) => ({
    finding_id: finding.finding_id,
    dispositions: (at % 2 ? ["限期整改", "通报批评"] : ["责令改正"]) as Disposition[],
    demand: `第${at + 1}项在${at + 20}日内改正`,
    deadline: `2026-12-1${at}`,
  }));
  return {
    kind: "Engagement",
    schemaVersion: "1",
    issuer: "示范农商行总行",
    project,
    unit: { code: unit.code, name: unit.name },
    subject,
    period,
    on_site: { from: "2026-09-21", to: "2026-09-25" },
    team: [3, 4, 5].map((n) => ({ id: `P00${n}`, name: `检查${"甲乙丙"[n - 3]}` })),
    letters: { opinion: { items, report_due: "2026-12-31" } },
  } as Engagement;
}

/** Journal and documents of each paper, on the disk, as the script takes them. */
const made = new Map<string, { readonly journal: string; readonly documents: readonly string[] }>();
/** The worlds the papers lie in. */
const worlds = new Map<string, ReturnType<typeof memoryIo>>();

/** Renders documents of x.paper, the facts of which are confirmed, and keeps what came out. */
async function keep(
  key: string,
  io: ReturnType<typeof memoryIo>,
  names: readonly string[],
  engagement: Engagement | null = null,
): Promise<void> {
  const documents: string[] = [];
  const file = join(folder, `${key}.engagement.json`);
  if (engagement) {
    writeFileSync(file, JSON.stringify(engagement));
    documents.push(`engagement=${file}`);
  }
  for (const name of names) {
    const letter = engagement && !OF_PAPERS.some((one) => one === name) ? ["--engagement", "e.engagement.yaml"] : [];
    const rendered = ["render", name, "x.paper", ...letter, "-o", `${name}/`, "--format", "md", "--as-of", AS_OF];
    expect([name, await run(rendered, io), io.err()]).toMatchObject([name, 0, expect.any(String)]);
    const texts = io
      .paths()
      .filter((path) => path.includes(`/${name}/`))
      .map((path) => io.text(path));
    for (const [at, text] of texts.entries()) {
      const path = join(folder, `${key}.${name}.${at}.md`);
      writeFileSync(path, text);
      documents.push(`${texts.length > 1 ? `${name}#${at}` : name}=${path}`);
    }
  }
  const journal = join(folder, `${key}.ndjson`);
  writeFileSync(journal, io.text("x.paper/journal.ndjson"));
  made.set(key, { journal, documents });
}

beforeAll(async () => {
  for (const key of exampleKeys) {
    const engagement = engagementOf(key);
    const io = memoryIo({ files: engagement ? { "e.engagement.yaml": JSON.stringify(engagement) } : {} });
    const answers = join(ROOT, "examples", "papers", `CK-${key}.answers.yaml`);
    for (const argv of [
      ["inspect", `CK-${key}`, "-o", "x.paper", "--answers", answers, "--as-of", AS_OF],
      ["paper", "confirm", "x.paper", "--on", "2026-11-20", "--all", "属实", "--by", "P001", "--as-of", AS_OF],
    ])
      expect([key, await run(argv, io), io.err()]).toMatchObject([key, 0, expect.any(String)]);
    await keep(key, io, [...OF_PAPERS, ...LETTERS], engagement);
    worlds.set(key, io);
  }
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("every number printed in a document", () => {
  it.each(exampleKeys)(
    "of CK-%s is one that its journal gives, or quotes, or an index; another one is noticed",
    (key) => {
      const { journal = "", documents = [] } = made.get(key) ?? {};
      const { figures, ...rest } = judged(journal, "plants=8", ...documents);
      expect(rest).toEqual(NOTHING);
      expect(figures).toBeGreaterThan(500);
    },
  );

  it("is noticed where it is wrong, wherever that comes from: typed, of another field, under the name in the view", async () => {
    const { journal = "", documents = [] } = made.get("RCU") ?? {};
    const io = worlds.get("RCU") ?? memoryIo();
    const planted: string[] = [];
    const sorts = new Map<string, string>();
    for (const name of [...OF_PAPERS, ...LETTERS]) {
      const before = io.out().length;
      const letter = OF_PAPERS.some((one) => one === name) ? [] : ["--engagement", "e.engagement.yaml"];
      expect(await run(["render", name, "x.paper", ...letter, "--json", "--as-of", AS_OF], io)).toBe(0);
      const [view = {}] = [JSON.parse(io.out().slice(before))].flat() as readonly object[];
      for (const [at, { sort, what, markdown }] of (await plantsIn(name, view, 3)).entries()) {
        const path = join(folder, `planted.${name}.${at}.md`);
        writeFileSync(path, markdown);
        planted.push(`planted=${name}=${path}`);
        sorts.set(path, `${name}: ${sort}, ${what}`);
      }
    }
    const outcome = judged(journal, ...planted, ...documents);
    const missed = (outcome.missed as readonly { readonly text: string }[]).map(({ text }) => sorts.get(text));
    expect({ ...outcome, figures: 0, missed }).toEqual({ ...NOTHING, figures: 0 });
    expect(new Set([...sorts.values()].map((one) => /: (\w+),/.exec(one)?.[1]))).toEqual(
      new Set(["literal", "partial", "view", "field"]),
    );
  }, 120_000);

  it.each([
    ["with samples", "是", { n: 25, k: 0 }],
    ["with most of it not looked at", "不适用", null],
  ] as const)("of a paper without findings is one that its journal gives, %s", async (_, first, second) => {
    const files = {
      ...generatedFiles(generatedChecklist(3, () => false)),
      "x.answers.yaml": JSON.stringify({
        kind: "Answers",
        schemaVersion: "1",
        checklist: "CK-GEN",
        header: {
          nature: "检查",
          project: { no: "JC2026-03", name: "节前安全检查" },
          unit: { code: "D001", name: "第一支行" },
          subject: "节前安全",
          period: { from: "2026-09-01", to: "2026-09-28" },
          index_no: "D001GEN01",
          preparers: [{ id: "P1", name: "赵军" }],
          date: "2026-09-28",
        },
        answers: {
          "CK-GEN-01":
            first === "是" ? { answer: "是" } : { answer: "不适用", na: { code: "本期未发生", reason: "没有2类业务" } },
          ...(second ? { "CK-GEN-02": second } : {}),
          "CK-GEN-03": { answer: "否" },
        },
      }),
    };
    const io = memoryIo({ files });
    const inspected = ["inspect", "CK-GEN", "-o", "x.paper", "--answers", "x.answers.yaml", "--by", "P1"];
    expect([await run([...inspected, "--as-of", AS_OF], io), io.err()]).toMatchObject([
      second ? 0 : 1,
      expect.any(String),
    ]);
    await keep(first, io, [...(second ? WITHOUT_FINDINGS : []), "workpaper", "self-inspection"]);
    const { journal = "", documents = [] } = made.get(first) ?? {};
    const { figures, ...rest } = judged(journal, "plants=8", ...documents);
    expect(rest).toEqual(NOTHING);
    expect(figures).toBeGreaterThan(60);
  });
});
