import { expect, it } from "vitest";
import { createRegister } from "../../../src/journeys/register/register-session.ts";
import { readRegisterFolder } from "../../../src/journeys/validate/read-register-folder.ts";
import type { Entry, RegisterBody } from "../../../src/model/register.ts";
import { LIMITS } from "../../../src/parse/limits.ts";
import { type MemoryIo, memoryIo } from "../../helpers/memory-io.ts";
import { ROW } from "../../register/helpers.ts";

const COUNT = 1200;
const opened = (index: number): Entry => ({
  does: "open",
  id: `F2024-${String(index).padStart(5, "0")}`,
  from: null,
  to: "整改中",
  on: "2024-01-08",
  set: { ...ROW, fact: `${index}：${ROW.fact.repeat(20)}` },
});
const body: RegisterBody = {
  kind: "import",
  as_of: "2024-06-30",
  file: { name: "a.csv", sha256: "a".repeat(64), as: "opening", unit: null, period: null },
  entries: Array.from({ length: COUNT }, (_, index) => opened(index)),
  refused: [],
};
const YAML = "r.register/register.yaml";
const JOURNAL = "r.register/journal.ndjson";

/** A register whose readable state is longer than a YAML file of somebody's may be. */
async function large() {
  const io = memoryIo();
  const session = await createRegister({ path: `${io.cwd}/r.register`, by: "王审", takeOver: false }, [body], "P4", io);
  await session.writeDocument();
  expect(new TextEncoder().encode(io.text(YAML)).length).toBeGreaterThan(LIMITS.yamlBytes);
  return { io, session };
}

const codes = async (io: MemoryIo) =>
  (await readRegisterFolder({ path: "r.register", absolute: `${io.cwd}/r.register` } as never, io)).diagnostics.map(
    ({ code, severity, args }) => [code, severity, args],
  );

it("believes a large register as it was written, and as it was written before the last record", async () => {
  const { io, session } = await large();
  expect(await codes(io)).toEqual([]);
  await session.record({
    kind: "step",
    as_of: "2024-06-30",
    action: "keep-open",
    entries: [
      {
        does: "step",
        id: "F2024-00007",
        from: "整改中",
        to: "持续整改",
        on: "2024-06-30",
        proof: { approver: "刘十二", goals: "年底前完成系统改造" },
      },
    ],
  });
  expect(await codes(io)).toEqual([["paper-behind", "warning", { file: "register.yaml", records: 2, now: 3 }]]);
  await session.writeDocument();
  expect(await codes(io)).toEqual([]);
  await session.close();
});

it("does not believe a large register that somebody changed", async () => {
  const { io, session } = await large();
  await session.close();
  const changed = io.text(YAML).replace("state: 整改中", "state: 已销号");
  const other = memoryIo({ files: { [YAML]: changed, [JOURNAL]: io.text(JOURNAL) } });
  expect((await codes(other)).map(([code, severity]) => [code, severity])).toEqual([["paper-differs", "error"]]);
});
