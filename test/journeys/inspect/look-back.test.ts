import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { run } from "../../../src/cli/run.ts";
import { loadPaper } from "../../../src/journeys/load-paper.ts";
import type { Workpaper } from "../../../src/model/generated/documents.ts";
import type { JournalRecord } from "../../../src/model/journal.ts";
import zh from "../../../src/text/zh-CN/catalogue.ts";
import { rectificationRows } from "../../../src/view/ledger/rectification-rows.ts";
import { ANSWERS, files, INSPECT, kept, LEDGER, lookBackOf, MADE, POINT } from "../../helpers/earlier-problems.ts";
import { type MemoryIo, memoryIo } from "../../helpers/memory-io.ts";

const t = zh.interview;
/** A paper that has begun with the unit's earlier problems, and nothing looked at. */
async function begun(): Promise<Readonly<Record<string, string>>> {
  const io = memoryIo({ files });
  expect([await run([...INSPECT, "--open", "上期.csv", "--answers", "a.answers.yaml"], io), io.err()]).toEqual([
    1,
    expect.anything(),
  ]);
  return kept(io);
}
const records = (io: MemoryIo) =>
  io
    .text("x.paper/journal.ndjson")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as JournalRecord);

describe("inspect --open", () => {
  it("keeps what the ledger said of this unit: open ones by deadline in force, then those closed lately", async () => {
    const io = memoryIo({ files: await begun() });
    expect(records(io).map(({ kind }) => kind)).toEqual(["open", "outstanding"]);
    const state = await lookBackOf(io);
    expect(state?.source).toEqual({ name: "上期.csv", sha256: io.sha256(LEDGER) });
    expect(state?.items).toMatchObject([
      { finding_id: "F2026-002", deadline: "2026-06-30", closed: false, risk_point: POINT },
      { finding_id: "F2026-001", deadline: "2026-10-31", closed: false, status: "整改中" },
      { finding_id: "F2026-003", closed: true },
    ]);
    const paper = parse(io.text("x.paper/paper.yaml")) as Workpaper;
    expect(paper.look_back?.map(({ finding_id, found }) => [finding_id, found])).toEqual([
      ["F2026-002", undefined],
      ["F2026-001", undefined],
      ["F2026-003", undefined],
    ]);
  });

  it("asks about them first, offers 反弹 only for what was closed, and shows them beside the items of their risk point", async () => {
    const io = memoryIo({ files: await begun(), keys: ["2", "仍有1笔代为授权", "1", "", "2", "又发现1次", "g", "q"] });
    expect(await run([...INSPECT, "--resume"], io), io.err()).toBe(0);
    const asked = io.frames.filter((frame) => frame.includes("台账所载") && frame.includes(t.lookBackKeys.evidence));
    expect(asked.map((frame) => [/F2026-00\d/.exec(frame)?.[0], frame.includes(t.lookBack.反弹)])).toEqual([
      ["F2026-002", false],
      ["F2026-001", false],
      ["F2026-003", true],
    ]);
    expect((await lookBackOf(io))?.found).toMatchObject({
      "F2026-002": { found: "未整改", on: "2026-10-31", note: "仍有1笔代为授权" },
      "F2026-001": { found: "已整改", note: null },
      "F2026-003": { found: "反弹", note: "又发现1次" },
    });
    expect(io.frames.at(-1)).toContain(t.earlier);
    expect(io.frames.at(-1)).toContain("F2026-002");
    expect(await run(["render", "workpaper", "x.paper", "-o", "-", "--as-of", "2026-10-31"], io), io.err()).toBe(0);
    expect(io.out().replaceAll("\\", "")).toMatch(/F2026-002.*未整改.*2026-10-31.*仍有1笔代为授权/);
  });

  it("takes the same from an answers file, finishes, and names what could not be taken", async () => {
    const io = memoryIo({ files: await begun() });
    const all = Object.fromEntries(MADE.answers.map(({ id, answer }) => [id, answer]));
    const whole = ANSWERS.replace("answers: {}", `answers: ${JSON.stringify(all)}`);
    const said = (lookbacks: string) => io.put("b.answers.yaml", `${whole}lookbacks: {${lookbacks}}\n`);
    said("F2026-002: {found: 反弹}, F2026-001: {found: 已整改}, F2026-003: {found: 反弹}, F2026-009: {found: 已整改}");
    expect(await run([...INSPECT, "--answers", "b.answers.yaml"], io)).toBe(1);
    for (const id of ["F2026-002", "F2026-003", "F2026-009"]) expect(io.err()).toContain(id);
    expect(Object.keys((await lookBackOf(io))?.found ?? {})).toEqual(["F2026-001"]);
    said("F2026-002: {found: 未整改}, F2026-001: {found: 已整改}, F2026-003: {found: 反弹, note: 又发现1次}");
    const before = records(io).length;
    expect(await run([...INSPECT, "--answers", "b.answers.yaml"], io)).toBe(0);
    expect((await lookBackOf(io))?.found).toMatchObject({
      "F2026-002": { found: "未整改", on: "2026-10-31", note: null },
      "F2026-003": { found: "反弹", note: "又发现1次" },
    });
    expect(
      records(io)
        .slice(before)
        .map(({ kind }) => kind),
    ).toEqual(["lookback", "lookback", "finish"]);
  });

  it("asks what was seen of a rebound, since no register takes one without", async () => {
    const io = memoryIo({ files: await begun(), keys: ["1", "", "1", "", "2", ""] });
    expect(await run([...INSPECT, "--resume"], io)).toBe(70);
    expect(Object.keys((await lookBackOf(io))?.found ?? {})).not.toContain("F2026-003");
  });

  it("names the earlier problem in a new finding of the same risk point", async () => {
    const io = memoryIo({ files: await begun(), keys: ["2", "", "1", "", "1", ""] });
    await run([...INSPECT, "--resume"], io);
    const answers = "answers: {CK-GEN-01: {answer: 否, note: 仍有代为授权}}\n";
    io.put("b.answers.yaml", ANSWERS.replace("answers: {}\n", answers));
    await run(
      [...INSPECT, "--answers", "b.answers.yaml"],
      memoryIo({ files: { ...kept(io), "b.answers.yaml": io.text("b.answers.yaml") } }),
    );
    const again = memoryIo({ files: { ...kept(io), "b.answers.yaml": io.text("b.answers.yaml") } });
    await run([...INSPECT, "--answers", "b.answers.yaml"], again);
    const { assessment } = await loadPaper("/work/x.paper", again);
    expect(assessment.findings.map(({ finding }) => finding.repeat_of)).toEqual(["F2026-002"]);
    const [row] = rectificationRows([await loadPaper("/work/x.paper", again)]);
    expect(row?.note).toContain("整改未到位：F2026-002");
  });

  it("is not finished while a problem is not looked at", async () => {
    const all = Object.fromEntries(MADE.answers.map(({ id, answer }) => [id, answer]));
    const io = memoryIo({
      files: {
        ...(await begun()),
        "c.answers.yaml": ANSWERS.replace("answers: {}", `answers: ${JSON.stringify(all)}`),
      },
    });
    expect(await run([...INSPECT, "--answers", "c.answers.yaml", "--json"], io)).toBe(1);
    expect(JSON.parse(io.out())).toMatchObject({ state: "paused", missing: [], earlier: { problems: 3, open: 3 } });
  });

  it("loses nothing that was answered, wherever it is stopped, and goes on there", async () => {
    const keys = ["2", "看到1笔", "1", "", "2", "又见1次"];
    for (let stop = 0; stop <= keys.length; stop += 1) {
      const io = memoryIo({ files: await begun(), keys: keys.slice(0, stop) });
      expect(await run([...INSPECT, "--resume"], io)).toBe(129);
      const done = Object.keys((await lookBackOf(io))?.found ?? {}).length;
      expect(done).toBe(Math.floor(stop / 2));
      const on = memoryIo({ files: kept(io), keys: [...keys.slice(done * 2), "q"] });
      expect(await run([...INSPECT, "--resume"], on)).toBe(0);
      expect(Object.values((await lookBackOf(on))?.found ?? {}).map(({ found }) => found)).toEqual([
        "未整改",
        "已整改",
        "反弹",
      ]);
    }
  });

  it("takes earlier problems into a paper that has begun without them, once", async () => {
    const io = memoryIo({ files });
    await run([...INSPECT, "--answers", "a.answers.yaml"], io);
    const later = memoryIo({ files: kept(io) });
    for (let time = 0; time < 2; time += 1)
      await run([...INSPECT, "--open", "上期.csv", "--answers", "a.answers.yaml"], later);
    expect(records(later).map(({ kind }) => kind)).toEqual(["open", "outstanding"]);
  });

  it("refuses a file that holds no rectification, before anything is begun", async () => {
    const io = memoryIo({ files: { ...files, "别的.csv": "a,b\n1,2\n" } });
    expect(await run([...INSPECT, "--open", "别的.csv", "--answers", "a.answers.yaml"], io)).toBe(1);
    expect(io.has("x.paper/journal.ndjson")).toBe(false);
  });
});

describe("inspect --recheck", () => {
  it("asks only about earlier problems", async () => {
    const io = memoryIo({ files: await begun(), keys: ["1", "", "1", "", "1", "", "g"] });
    expect(await run([...INSPECT, "--resume", "--recheck"], io), io.err()).toBe(0);
    expect(Object.values((await lookBackOf(io))?.found ?? {}).map(({ found }) => found)).toEqual([
      "已整改",
      "已整改",
      "已整改",
    ]);
    expect(io.frames.some((frame) => frame.includes("CK-GEN-01"))).toBe(false);
  });

  it("goes on with --recheck where it stopped, and does not list what the checklist lacks", async () => {
    const stopped = memoryIo({ files: await begun(), keys: ["1", "", "q"] });
    expect(await run([...INSPECT, "--resume", "--recheck", "--lang", "zh-CN"], stopped)).toBe(0);
    expect(stopped.err()).toMatch(/x\.paper --recheck/);
    expect(stopped.err()).not.toContain("CK-GEN-01");
    const broken = memoryIo({ files: await begun(), keys: ["1"] });
    expect(await run([...INSPECT, "--resume", "--recheck"], broken)).toBe(129);
    expect(broken.err()).toMatch(/x\.paper --recheck/);
  });

  it("shows a problem that is longer than the screen a page at a time, the keys always in sight", async () => {
    const long = LEDGER.replace("抽查授权10笔", "抽查授权10笔，".repeat(250));
    const io = memoryIo({ files: { ...files, "上期.csv": long } });
    await run([...INSPECT, "--open", "上期.csv", "--answers", "a.answers.yaml"], io);
    const asked = memoryIo({ files: kept(io), keys: ["9", "9", "9", "2", "见", "q"], rows: 24 });
    expect(await run([...INSPECT, "--resume", "--recheck"], asked), asked.err()).toBe(0);
    for (const frame of asked.frames) expect(frame.split("\n").length).toBeLessThan(24);
    const pages = asked.frames.slice(0, 4);
    expect(new Set(pages).size).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain(t.lookBackKeys.pause);
  });

  it("says so where there is nothing to look at, and does not go with an answers file", async () => {
    const io = memoryIo({ files });
    await run([...INSPECT, "--answers", "a.answers.yaml"], io);
    const bare = memoryIo({ files: kept(io), keys: [] });
    expect(await run([...INSPECT, "--resume", "--recheck", "--lang", "zh-CN"], bare)).toBe(0);
    expect(bare.err()).toContain(zh.cli.inspect.noEarlier);
    expect(await run([...INSPECT, "--recheck", "--answers", "a.answers.yaml"], memoryIo({ files }))).toBe(2);
  });
});

describe("what was found of an earlier problem", () => {
  const PHOTO = { "现场/照片.jpg": "photo", "现场/回单.pdf": "slip" };
  const sha = (text: string) => memoryIo({}).sha256(text);
  const [LAST, FIRST, CLOSED] = ["F2026-002", "F2026-001", "F2026-003"] as const;
  const withKeys = async (
    before: Readonly<Record<string, string>>,
    keys: readonly (string | null)[],
    ...more: string[]
  ) => {
    const io = memoryIo({ files: { ...before, ...PHOTO }, keys });
    expect(await run([...INSPECT, "--resume", ...more], io), io.err()).toBe(0);
    return io;
  };
  const looks = (io: MemoryIo) => records(io).filter((one) => one.kind === "lookback");

  it("can be changed from the next problem and from the list: the later record counts, the journal and its history keep both", async () => {
    const io = await withKeys(await begun(), [
      "2",
      "还差1笔",
      "b",
      "1",
      "当场补正",
      "2",
      "",
      "2",
      "又1次",
      "3",
      "1",
      "",
      "g",
      "q",
    ]);
    expect((await lookBackOf(io))?.found).toMatchObject({
      [LAST]: { found: "已整改", note: "当场补正" },
      [FIRST]: { found: "未整改" },
      [CLOSED]: { found: "已整改", note: null },
    });
    expect(looks(io).map((one) => (one.kind === "lookback" ? [one.id, one.found] : []))).toEqual([
      [LAST, "未整改"],
      [LAST, "已整改"],
      [FIRST, "未整改"],
      [CLOSED, "反弹"],
      [CLOSED, "已整改"],
    ]);
    expect(await run(["paper", "history", "x.paper", "--finding", LAST, "--json"], io), io.err()).toBe(0);
    const history = JSON.parse(io.out()) as { changes: { field: string; old: unknown; new: unknown }[] }[];
    expect(history.flatMap(({ changes }) => changes.map(({ field, old, new: now }) => [field, old, now]))).toEqual([
      ["found", null, "未整改"],
      ["note", null, "还差1笔"],
      ["found", "未整改", "已整改"],
      ["note", "还差1笔", "当场补正"],
    ]);
  });

  it("takes files before and after it is said; they are registered, kept in the folder and shown in the workpaper", async () => {
    const keys = ["e", "现场/照片.jpg", "2", "", "b", "e", "现场/*.pdf", "return", "1", "", "1", "", "g", "q"];
    const io = await withKeys(await begun(), keys);
    expect((await lookBackOf(io))?.found[LAST]).toMatchObject({
      found: "未整改",
      evidence: [sha("photo"), sha("slip")],
    });
    for (const [text, ending] of [
      ["photo", "jpg"],
      ["slip", "pdf"],
    ] as const)
      expect(io.text(`x.paper/evidence/${sha(text)}.${ending}`)).toBe(text);
    const paper = parse(io.text("x.paper/paper.yaml")) as Workpaper;
    expect(paper.look_back?.[0]?.evidence).toEqual([sha("photo"), sha("slip")]);
    expect(await run(["render", "workpaper", "x.paper", "-o", "-", "--json"], io), io.err()).toBe(0);
    expect(JSON.parse(io.out())).toMatchObject({
      look_back: { rows: [{ evidence: ["Z01", "Z02"] }, { evidence: [] }, { evidence: [] }] },
      evidence: [
        { no: "Z01", name: "照片.jpg", items: [LAST] },
        { no: "Z02", name: "回单.pdf", items: [LAST] },
      ],
    });
  });

  it("is proved anew when something else is found", async () => {
    const io = await withKeys(await begun(), ["e", "现场/照片.jpg", "2", "", "b", "1", "", "q"]);
    expect((await lookBackOf(io))?.found[LAST]).toMatchObject({ found: "已整改", evidence: [] });
  });

  it("comes with its files from an answers file, which lie beside it and nowhere else", async () => {
    const io = memoryIo({ files: { ...(await begun()), ...PHOTO } });
    const say = (evidence: string) =>
      io.put("b.answers.yaml", `${ANSWERS}lookbacks: {${LAST}: {found: 未整改${evidence}}}\n`);
    say(", evidence: [现场/照片.jpg]");
    await run([...INSPECT, "--answers", "b.answers.yaml"], io);
    expect((await lookBackOf(io))?.found[LAST]?.evidence).toEqual([sha("photo")]);
    const before = records(io).length;
    say("");
    await run([...INSPECT, "--answers", "b.answers.yaml"], io);
    expect(records(io)).toHaveLength(before);
    say(", evidence: [../别处.jpg]");
    io.put("../别处.jpg", "elsewhere");
    expect(await run([...INSPECT, "--answers", "b.answers.yaml"], io)).toBe(1);
    expect((await lookBackOf(io))?.found[LAST]?.evidence).toEqual([sha("photo")]);
  });

  it("stays once the unit has confirmed the paper, on either route", async () => {
    const all = Object.fromEntries(MADE.answers.map(({ id, answer }) => [id, answer]));
    const failing = { ...all, "CK-GEN-01": { answer: "否", note: "现场不符" } };
    const file = `${ANSWERS.replace("answers: {}", `answers: ${JSON.stringify(failing)}`)}lookbacks: {${LAST}: {found: 未整改}, ${FIRST}: {found: 已整改}, ${CLOSED}: {found: 已整改}}\n`;
    const io = memoryIo({ files: { ...(await begun()), "b.answers.yaml": file } });
    expect(await run([...INSPECT, "--answers", "b.answers.yaml"], io), io.err()).toBe(0);
    const confirm = ["paper", "confirm", "x.paper", "--all", "属实", "--signer", "王强", "--on", "2026-10-31"];
    expect(await run([...confirm, "--as-of", "2026-11-30", "--config", "riskpaper.yaml"], io), io.err()).toBe(0);
    io.put("b.answers.yaml", `${ANSWERS}lookbacks: {${LAST}: {found: 已整改}, ${FIRST}: {found: 已整改}}\n`);
    const again = memoryIo({ files: { ...kept(io), "b.answers.yaml": io.text("b.answers.yaml") } });
    await run([...INSPECT, "--answers", "b.answers.yaml", "--json"], again);
    expect(JSON.parse(again.out())).toMatchObject({ unfit: [{ id: LAST, why: "confirmed" }] });
    const asked = await withKeys(kept(io), ["1", "return", "g"], "--recheck");
    expect(asked.frames.some((frame) => frame.includes(t.lookBackSettled))).toBe(true);
    expect(looks(asked)).toHaveLength(3);
  });
});
