import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const HEAD = "序号,被检查单位,检查日期,问题描述,问题类别,风险等级,责任部门,责任人,整改措施,整改期限,整改状态\n";
const LEDGER = `${HEAD}1,一支行,2024-01-15,抽查放款合同30份，其中3份要素空白后补签字,操作风险,高,信贷部,赵一,逐户核对合同要素并补正,2024-06-30,整改中\n`;
// As far as no evidence is named.
const ANSWERS = readFileSync(new URL("../../examples/papers/CK-SEC.answers.yaml", import.meta.url), "utf8").replace(
  /^ {2}CK-SEC-05:[\s\S]*/m,
  "",
);

describe("where something was written", () => {
  it("is said as it can be typed again: from the working folder where it lies below it", async () => {
    for (const [argv, path] of [
      [["ledger", "merge", "a.csv", "-o", "out/all.xlsx"], "out/all.xlsx"],
      [["ledger", "due", "a.csv", "--within", "400", "--ics", "due.ics"], "due.ics"],
      [["ledger", "dashboard", "a.csv", "-o", "page.html"], "page.html"],
      [["inspect", "CK-SEC", "-o", "papers/a.paper", "--answers", "a.answers.yaml"], "papers/a.paper"],
    ] as const) {
      const io = memoryIo({ files: { "a.csv": LEDGER, "a.answers.yaml": ANSWERS, "out/x.txt": "" } });
      await run([...argv, "--as-of", "2024-03-31"], io);
      expect(io.err()).toContain(path);
      expect(io.err()).not.toContain("/work");
    }
  });

  it("is said in full where it lies elsewhere", async () => {
    const io = memoryIo({ files: { "a.csv": LEDGER, "/other/x.txt": "" } });
    expect(await run(["ledger", "merge", "a.csv", "-o", "../other/all.xlsx", "--as-of", "2024-03-31"], io)).toBe(0);
    expect(io.err()).toContain("/other/all.xlsx");
  });
});
