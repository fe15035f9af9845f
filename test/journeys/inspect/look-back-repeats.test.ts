import { describe, expect, it } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { loadPaper } from "../../../src/journeys/load-paper.ts";
import zh from "../../../src/text/zh-CN/catalogue.ts";
import { rectificationRows } from "../../../src/view/ledger/rectification-rows.ts";
import { ANSWERS, files, INSPECT, kept, lookBackOf } from "../../helpers/earlier-problems.ts";
import { type MemoryIo, memoryIo } from "../../helpers/memory-io.ts";

const t = zh.interview;

describe("a finding that repeats earlier problems", () => {
  const HEAD =
    "问题编号,被检查单位,检查日期,风险点编号,问题描述,问题类别,风险等级,责任部门,责任人,整改措施,整改期限,整改状态,整改完成日期,佐证材料,复核人,验收日期,验收结论";
  const row = (id: string, day: string, fact: string, closed = false, point = "GEN-01") =>
    `${id},示范农商行第一支行,${day},${point},${fact},操作风险,一般,信贷部,赵一,补正,2026-03-01,${closed ? "已销号,2026-02-10,材料,周五,2026-02-10,通过" : "整改中,,,,,"}`;
  const ledger = (...rows: string[]) =>
    [HEAD.replace(/^/, "序号,"), ...rows.map((one, at) => `${at + 1},${one}`), ""].join("\n");
  /** A paper with these problems, each looked at with the first answer that says it goes on, and a first item that fails. */
  async function failing(text: string, answer = "否", fact?: string): Promise<MemoryIo> {
    const io = memoryIo({ files: { ...files, "本期.csv": text } });
    await run([...INSPECT, "--open", "本期.csv", "--answers", "a.answers.yaml"], io);
    const items = (await lookBackOf(io))?.items ?? [];
    const said = items.map(
      ({ finding_id, closed }) => `${finding_id}: ${closed ? "{found: 反弹, note: 又见}" : "{found: 未整改}"}`,
    );
    const finding = fact === undefined ? "" : `, findings: [{fact: ${fact}}]`;
    io.put(
      "b.answers.yaml",
      `${ANSWERS.replace("answers: {}", `answers: {CK-GEN-01: {answer: ${answer}, note: 不符${finding}}}`)}lookbacks: {${said.join(", ")}}\n`,
    );
    await run([...INSPECT, "--answers", "b.answers.yaml"], io);
    return io;
  }
  const repeatsIn = async (io: MemoryIo) =>
    (await loadPaper("/work/x.paper", io)).assessment.findings.map(({ finding }) => finding.repeat_of);
  const SIGN = "授权书由客户经理代客户签名";

  it("names the most alike of its risk point, not the first", async () => {
    const text = ledger(row("F2026-001", "2026-01-11", "监控录像保存不足三个月"), row("F2026-002", "2026-01-10", SIGN));
    expect(await repeatsIn(await failing(text, "否", `${SIGN}两笔`))).toEqual(["F2026-002"]);
  });

  it("names the latest of those as much alike, and none of another point, however alike", async () => {
    const text = ledger(
      row("F2026-001", "2026-01-10", SIGN),
      row("F2026-003", "2026-02-10", SIGN, true),
      row("F2026-004", "2026-03-01", SIGN, false, "GEN-02"),
    );
    expect(await repeatsIn(await failing(text, "否", SIGN))).toEqual(["F2026-003"]);
  });

  it("does not name by itself what has no risk point: texts alone are for the inspector to confirm", async () => {
    const text = ledger(row("F2026-001", "2026-01-10", SIGN, false, ""));
    expect(await repeatsIn(await failing(text, "否", SIGN))).toEqual([undefined]);
  });

  it("is the inspector's choice among several; ties are said, and none of them is an answer too", async () => {
    const text = ledger(row("F2026-001", "2026-01-10", SIGN), row("F2026-002", "2026-01-10", SIGN));
    const io = await failing(text, "是");
    const before = Object.fromEntries(
      ["journal.ndjson", "paper.yaml"].map((one) => [`x.paper/${one}`, io.text(`x.paper/${one}`)]),
    );
    const choosing = (value: string) => [
      "j",
      "CK-GEN-01",
      "2",
      SIGN,
      "2",
      "fact",
      SIGN,
      "repeat_of",
      value,
      "done",
      "1",
      "q",
    ];
    const asked = memoryIo({ files: { ...files, ...before }, keys: choosing("F2026-002") });
    expect(await run([...INSPECT, "--resume"], asked), asked.err()).toBe(0);
    expect(asked.frames.some((frame) => frame.includes(t.repeatTied("F2026-002")))).toBe(true);
    expect(await repeatsIn(asked)).toEqual(["F2026-002"]);
    const none = memoryIo({ files: { ...files, ...before }, keys: choosing("-") });
    expect(await run([...INSPECT, "--resume"], none), none.err()).toBe(0);
    expect(await repeatsIn(none)).toEqual([undefined]);
  });

  it("says so in every paper with the earlier number, day and state; the statement of facts without the judgement", async () => {
    const text = ledger(row("F2026-001", "2026-01-10", SIGN, true));
    const io = await failing(text, "否", SIGN);
    const rendered = async (document: string) => {
      const one = memoryIo({ files: { ...files, ...kept(io) } });
      expect(await run(["render", document, "x.paper", "-o", "-", "--as-of", "2026-10-31"], one), one.err()).toBe(0);
      return one.out().replaceAll("\\", "");
    };
    for (const document of ["workpaper", "inspection-report", "self-inspection", "confirmation"]) {
      const paper = await rendered(document);
      expect(paper).toMatch(/F2026-001（2026年1月10日发现.*已销号）.*反弹/);
      expect(paper.includes("屡查屡犯：前次问题")).toBe(document !== "confirmation");
    }
  });

  it("says nothing any more once the earlier problem is seen mended", async () => {
    const io = await failing(ledger(row("F2026-001", "2026-01-10", SIGN)), "否", SIGN);
    io.put("b.answers.yaml", `${ANSWERS}lookbacks: {F2026-001: {found: 已整改}}\n`);
    await run([...INSPECT, "--answers", "b.answers.yaml"], io);
    const [line] = rectificationRows([await loadPaper("/work/x.paper", io)]);
    expect(String(line?.note)).not.toContain("F2026-001");
  });
});
