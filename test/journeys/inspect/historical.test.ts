import { describe, expect, it } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { memoryIo } from "../../helpers/memory-io.ts";

describe("a checklist of past rules", () => {
  const answers = `kind: Answers
schemaVersion: "1"
checklist: CK-FXO
header:
  nature: 自查
  project: {no: JC2012-01, name: 期权业务检查}
  unit: {code: D001, name: 示范农商行第一支行}
  subject: 期权业务
  period: {from: "2011-04-01", to: "2011-12-31"}
  index_no: D001FXO01
  preparers: [{id: P006, name: 赵军}]
  date: "2012-01-10"
answers: {}
`;
  const inspect = ["inspect", "CK-FXO", "-o", "a.paper", "--answers", "a.answers.yaml"];

  it("opens no new paper, unless that is asked for", async () => {
    const io = memoryIo({ files: { "a.answers.yaml": answers } });
    expect(await run(inspect, io)).toBe(2);
    expect(io.paths().some((path) => path.includes(".paper/"))).toBe(false);
    expect(await run([...inspect, "--historical"], io)).toBe(1);
    expect(io.paths().some((path) => path.includes(".paper/"))).toBe(true);
  });

  it("goes on with a paper that was begun", async () => {
    const io = memoryIo({ files: { "a.answers.yaml": answers } });
    await run([...inspect, "--historical"], io);
    expect(await run(inspect, io)).toBe(1);
  });
});
