import { loadPaper } from "../../src/journeys/load-paper.ts";
import { generatedChecklist, generatedFiles } from "./generated-checklist.ts";
import type { MemoryIo } from "./memory-io.ts";

/** A checklist of three items, a unit's ledger with problems open and closed, and what begins an inspection of them. */
export const MADE = generatedChecklist(3, () => false);
const [FIRST] = MADE.checklist.sections.flatMap((section) => section.items);
export const POINT = FIRST?.risk_points[0] ?? "";
const UNIT = "示范农商行第一支行";
export const INSPECT = ["inspect", "CK-GEN", "-o", "x.paper", "--as-of", "2026-10-31", "--config", "riskpaper.yaml"];

const HEAD =
  "序号,问题编号,被检查单位,检查日期,风险点编号,问题描述,问题类别,风险等级,整改类型,责任部门,责任人,整改措施,整改期限,延期后期限,整改状态,整改完成日期,佐证材料,复核人,验收日期,验收结论\n";
const row = (
  no: number,
  fact: string,
  { unit = UNIT, state = "整改中", closed = "", limit = "2026-09-30", extended = "" } = {},
) =>
  `${no},F2026-00${no},${unit},2026-01-1${no},${POINT},${fact},操作风险,一般,限期整改,信贷部,赵一,逐户核对合同要素并补正,${limit},${extended},${state},${closed},${closed && "补正合同"},${closed && "周五"},${closed},${closed && "通过"}\n`;
export const LEDGER =
  HEAD +
  row(1, "抽查合同30份，其中2份要素空白", { limit: "2026-10-31" }) +
  row(2, "抽查授权10笔，其中1笔代为授权", { limit: "2026-03-01", extended: "2026-06-30" }) +
  row(3, "调看录像5次，其中1次无人复核", { state: "已销号", closed: "2026-02-10" }) +
  row(4, "别家的问题", { unit: "别的支行" }) +
  row(5, "三年前的问题", { state: "已销号", closed: "2023-02-10" });
export const ANSWERS = 'kind: Answers\nschemaVersion: "1"\nchecklist: CK-GEN\nanswers: {}\n';

export const files = { ...generatedFiles(MADE), "上期.csv": LEDGER, "a.answers.yaml": ANSWERS };

/** Those files with the paper as it is now. */
export const kept = (io: MemoryIo) => ({
  ...files,
  ...Object.fromEntries(
    ["journal.ndjson", "paper.yaml"].map((name) => [`x.paper/${name}`, io.text(`x.paper/${name}`)]),
  ),
});
export const lookBackOf = async (io: MemoryIo) => (await loadPaper("/work/x.paper", io)).state.lookBack;
