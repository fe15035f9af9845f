import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { ROOT } from "../helpers/built.ts";
import { exampleKeys } from "../helpers/example-papers.ts";
import { memoryIo } from "../helpers/memory-io.ts";
import { WORKBOOKS } from "./recomputed.ts";

// The workbooks that render makes: a script reads their XML, and the journal or the table they were made of.

const SCRIPT = fileURLToPath(new URL("workbooks.py", import.meta.url));
const AS_OF = "2026-11-22";
const folder = mkdtempSync(join(tmpdir(), "numbers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Job {
  readonly document: (typeof WORKBOOKS)[number];
  readonly argv: readonly string[];
  readonly source: string;
  readonly which?: string;
  readonly from?: string;
  readonly to?: string;
}

const reference = (key: string) => join(ROOT, "examples", "references", `${key}.reference.yaml`);
const calendar = (which: string, period: string, from: string, to: string): Job => ({
  document: "report-calendar",
  argv: [which, "--period", period],
  source: reference("report-schedule"),
  which,
  from,
  to,
});
const plan = (which: string, year: string): Job => ({
  document: "phase-plan",
  argv: [which, "--period", year],
  source: reference("phase-plans"),
  which,
  from: `${year}-01-01`,
});
const JOBS: readonly Job[] = [
  ...exampleKeys.map((key): Job => {
    const paper = join(ROOT, "examples", "papers", `CK-${key}.paper`);
    return { document: "rectification", argv: [paper], source: join(paper, "journal.ndjson") };
  }),
  calendar("S11", "2026-03", "2026-03-01", "2026-03-31"),
  calendar("S25", "2026", "2026-01-01", "2026-12-31"),
  calendar("S29", "2026-09", "2026-09-01", "2026-09-30"),
  calendar("S03", "2026", "2026-01-01", "2026-12-31"),
  plan("民生实事（每年）", "2027"),
  plan("县级地方金融风险排查", "2026"),
  plan("互联网金融专项整治（县）", "2016"),
];

async function workbook({ document, argv }: Job): Promise<Uint8Array> {
  const io = memoryIo();
  expect([await run(["render", document, ...argv, "-o", "x.xlsx", "--as-of", AS_OF], io), io.err()]).toMatchObject([
    0,
    expect.any(String),
  ]);
  return io.bytes("x.xlsx");
}

interface Outcome {
  readonly figures: number;
  readonly wrong: readonly object[];
}

function judged(made: readonly (readonly [Job, Uint8Array])[]): readonly Outcome[] {
  const jobs = made.map(([{ document, source, which = "", from = "", to = "" }, bytes], at) => {
    const file = join(folder, `${at}.xlsx`);
    writeFileSync(file, bytes);
    return { document, as_of: AS_OF, source, which, from, to, file };
  });
  const { stdout, stderr, status } = spawnSync("python3", [SCRIPT], { input: JSON.stringify(jobs), encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as readonly Outcome[];
}

/** The workbook with each number of its sheets in turn made another, `most` of them. */
function planted(bytes: Uint8Array, most: number): readonly Uint8Array[] {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /worksheets\/sheet[12]\.xml$/.test(name));
  return names.flatMap((name) => {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    const numbers = [
      ...xml.matchAll(
        /<c r="[A-Z]+(?:[4-9]|[1-9]\d)"(?:(?! t="s"| t="str"| t="inlineStr")[^>])*>(?:<f>[^<]*<\/f>)?<v>(\d+)(?:\.\d+)?<\/v>/g,
      ),
    ];
    const step = Math.max(1, Math.ceil(numbers.length / most));
    return numbers
      .filter((_, at) => at % step === 0)
      .map((one) => {
        const wrong = one[0].replace(/<v>(\d+)/, (_, digits: string) => `<v>${Number(digits) + 1}`);
        return zipSync({
          ...parts,
          [name]: strToU8(xml.slice(0, one.index) + wrong + xml.slice(one.index + one[0].length)),
        });
      });
  });
}

describe("every number of a workbook", () => {
  it("is one that its journal or its table gives", async () => {
    const made: (readonly [Job, Uint8Array])[] = [];
    for (const job of JOBS) made.push([job, await workbook(job)]);
    expect([...new Set(JOBS.map((one) => one.document))]).toEqual([...WORKBOOKS]);
    for (const [at, { figures, wrong }] of judged(made).entries()) {
      expect([JOBS[at]?.argv, wrong]).toEqual([JOBS[at]?.argv, []]);
      expect(figures).toBeGreaterThan(2);
    }
  }, 60_000);

  it.each(WORKBOOKS)(
    "is noticed where it is wrong: %s",
    async (document) => {
      const job = JOBS.find((one) => one.document === document);
      if (!job) throw new Error("no workbook");
      const wrong = planted(await workbook(job), 12);
      expect(wrong.length).toBeGreaterThan(5);
      const missed = judged(wrong.map((bytes) => [job, bytes] as const)).filter((one) => one.wrong.length === 0);
      expect(missed).toHaveLength(0);
    },
    60_000,
  );
});
