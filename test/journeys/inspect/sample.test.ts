import { describe, expect, it } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { loadPaper } from "../../../src/journeys/load-paper.ts";
import { loansCsv } from "../../field/sampling/population.ts";
import { type MemoryIo, memoryIo } from "../../helpers/memory-io.ts";
import { SMALL } from "../../helpers/small-journal.ts";

const AT = ["--as-of", "2026-09-28"];
const HEADER = SMALL.keys.slice(0, 12);

/** A folder with a population of 60 and a sample of 25 drawn from it; 抽样 is item 2, 是否 item 1. */
async function world(answer: string, keys?: readonly string[]): Promise<MemoryIo> {
  const answers = `kind: Answers\nschemaVersion: "1"\nchecklist: CK-GEN\nanswers:\n  CK-GEN-01: {answer: 是}\n${answer}\n`;
  const files = { ...SMALL.files, "loans.csv": loansCsv(60), "x.answers.yaml": answers };
  const drawing = memoryIo({ files });
  const argv = [
    "sample",
    "loans.csv",
    "-n",
    "25",
    "--seed",
    "2026Q3",
    "--method",
    "amount",
    "-o",
    "s.sample.yaml",
    ...AT,
  ];
  expect(await run(argv, drawing)).toBe(0);
  return memoryIo({
    files: { ...files, "s.sample.yaml": drawing.text("s.sample.yaml") },
    keys,
    tty: keys !== undefined,
  });
}
const byFile = [...SMALL.argv, "--answers", "x.answers.yaml"];

describe("an item that is sampled", () => {
  it("takes its number from the sample, which becomes evidence with what makes it repeatable", async () => {
    const io = await world("  CK-GEN-02: {k: 4, sample: s.sample.yaml, note: 4笔监印人未签字}");
    await run(byFile, io);
    const { state } = await loadPaper("/work/x.paper", io);
    const [evidence] = state.evidence;
    expect(state.answers["CK-GEN-02"]).toMatchObject({ n: 25, k: 4, sample: evidence?.sha256 });
    expect(evidence?.sample).toMatchObject({ method: "金额", seed: "2026Q3", n: 25, rounds: 1, checked: true });
    expect([evidence?.sample?.ids.length, evidence?.sample?.population.sha256]).toEqual([25, io.sha256(loansCsv(60))]);
    expect(io.has(`x.paper/${evidence?.file}`)).toBe(true);

    expect(await run(["render", "workpaper", "x.paper", "-o", "底稿.md", ...AT], io)).toBe(0);
    const page = io.text("底稿.md").replaceAll("\\", "");
    for (const said of [...(evidence?.sample?.ids ?? []), "2026Q3", io.sha256(loansCsv(60))])
      expect(page).toContain(said);
  });

  it.each([
    ["a population that has changed", "  CK-GEN-02: {k: 4, sample: s.sample.yaml}", { "loans.csv": loansCsv(61) }],
    ["another number of samples", "  CK-GEN-02: {n: 26, k: 4, sample: s.sample.yaml}", {}],
    ["a file that is no sample", "  CK-GEN-02: {n: 26, k: 4, sample: loans.csv}", {}],
    ["a sample from elsewhere", "  CK-GEN-02: {k: 4, sample: ../s.sample.yaml}", {}],
  ])("refuses %s, and keeps what was answered before", async (_, answer, files) => {
    const io = await world(answer);
    for (const [path, text] of Object.entries(files)) io.put(path, text);
    expect(await run(byFile, io)).toBe(1);
    const { state } = await loadPaper("/work/x.paper", io);
    expect([Object.keys(state.answers), state.evidence]).toEqual([["CK-GEN-01"], []]);
  });

  it("refuses a sample for an item that is not sampled", async () => {
    const io = await world("  CK-GEN-03: {answer: 是, sample: s.sample.yaml}");
    expect(await run(byFile, io)).toBe(1);
  });

  it("says that a population that is elsewhere was not compared", async () => {
    const io = await world("  CK-GEN-02: {k: 0, sample: b/s.sample.yaml}");
    io.put("b/s.sample.yaml", io.text("s.sample.yaml"));
    await run(byFile, io);
    expect((await loadPaper("/work/x.paper", io)).state.evidence[0]?.sample?.checked).toBe(false);
  });

  it("is answered at the keyboard by the sample and the number of problems", async () => {
    const io = await world(
      "",
      [...HEADER, "p", "1", "p", "s.sample.yaml", "0", "q"].filter((key) => key !== ""),
    );
    expect(await run(SMALL.argv, io)).toBe(0);
    expect((await loadPaper("/work/x.paper", io)).state.answers["CK-GEN-02"]).toMatchObject({ n: 25, k: 0 });
  });
});
