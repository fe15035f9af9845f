import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { beforeAll, describe, expect, it } from "vitest";
import {
  importIntoRegister,
  type RegisterImportOptions,
  type TakenFile,
} from "../../../src/journeys/register/import-files.ts";
import { readRegister } from "../../../src/journeys/register/load-register.ts";
import { stepInRegister } from "../../../src/journeys/register/step.ts";
import { ROOT } from "../../helpers/built.ts";
import { type MemoryIo, memoryIo } from "../../helpers/memory-io.ts";

const E1 = readFileSync(join(ROOT, "examples", "ledgers", "E1.yaml"), "utf8");
type Row = Record<string, unknown>;
const document = parse(E1) as { rows: Row[] } & Row;
const rowOf = (id: string): Row => document.rows.find((row) => row.finding_id === id) ?? {};

const options = (path: string, more: Partial<RegisterImportOptions> = {}): RegisterImportOptions => ({
  paths: [path],
  register: "r.register",
  asOf: "2024-04-30",
  config: null,
  by: "王审",
  takeOver: false,
  as: null,
  approver: "刘十二",
  partial: false,
  ...more,
});

/** A unit's ledger for April with these rows. */
const april = (rows: readonly Row[], unit = "示范农商行第二支行"): string =>
  stringify({ ...document, unit, period: { from: "2024-04-01", to: "2024-04-30" }, rows });

let opened: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  const io = memoryIo({ files: { "E1.yaml": E1 } });
  await importIntoRegister(options("E1.yaml", { asOf: "2024-03-31" }), io);
  opened = Object.fromEntries(
    io
      .paths()
      .filter((path) => path.includes("r.register"))
      .map((path) => [path, io.text(path)]),
  );
});

/** The opened register, and what became of a unit's rows. */
async function submitted(rows: readonly Row[], io: MemoryIo = world(), name = "四月.yaml") {
  io.put(name, april(rows));
  const done = await importIntoRegister(options(name), io);
  return { io, done, file: done.files[0] as TakenFile };
}
const world = (): MemoryIo => memoryIo({ files: opened });
const codes = ({ refusals }: TakenFile) => refusals.map(({ code, id, key }) => [id, code, key]);
const stateOf = async (io: MemoryIo, id: string) => (await readRegister("/work/r.register", io)).state.items.get(id);

const unverified = { done_date: null, verifier: null, verify_date: null, verify_result: null };
const OPEN = "F2024-006";

describe("a unit's ledger", () => {
  it("moves what it reports as done by the steps in between, each of them in the log", async () => {
    const done = { ...rowOf(OPEN), status: "已整改", done_date: "2024-04-18", evidence: "培训签到表" };
    const { io, file } = await submitted([done]);
    expect([codes(file), file.moved]).toEqual([[], 1]);
    expect(await stateOf(io, OPEN)).toMatchObject({ state: "待验收", row: { done_date: "2024-04-18" } });
    const { state } = await readRegister("/work/r.register", io);
    expect(state.history.filter(({ id, from }) => id === OPEN && from !== null)).toEqual([
      { id: OPEN, from: "整改中", to: "待验收", on: "2024-04-18", by: "王审", reason: null, record: 3 },
    ]);
  });

  it("may move no deadline, reword no fact, lower no level; the rest of the file is taken", async () => {
    const changes = {
      deadline: "2024-12-31",
      severity: "轻微",
      fact: "抽查发现个别资料不够齐全，已经向经办提醒并要求以后注意",
    };
    const ids = ["F2024-006", "F2024-007", "F2024-008"];
    const rows = Object.entries(changes).map(([key, value], at) => ({ ...rowOf(ids[at] ?? ""), [key]: value }));
    const honest = { ...rowOf("F2024-003"), note: "已约谈经办，正在补签" };
    const { io, file } = await submitted([...rows, honest]);
    expect(codes(file)).toEqual(ids.map((id, at) => [id, "immutable-changed", Object.keys(changes)[at]]));
    expect(file.refusals.map(({ row }) => row)).toEqual([1, 2, 3]);
    expect((await stateOf(io, ids[0] ?? ""))?.row.deadline).toBe(rowOf(ids[0] ?? "").deadline);
    expect((await stateOf(io, "F2024-003"))?.row.note).toBe("已约谈经办，正在补签");
  });

  it("grants itself no extension, verifies nothing itself, and closes nothing", async () => {
    const extended = { ...rowOf("F2024-006"), extended_deadline: "2024-12-31" };
    const closed = {
      ...rowOf("F2024-007"),
      status: "已销号",
      done_date: "2024-04-10",
      evidence: "清单",
      verifier: ["周五"],
      verify_date: "2024-04-12",
      verify_result: "通过",
    };
    const cancelled = { ...rowOf("F2024-008"), status: "已撤销", note: "经查不成立" };
    const { io, file } = await submitted([extended, closed, cancelled]);
    expect(codes(file)).toEqual([
      ["F2024-006", "extension-not-granted", "extended_deadline"],
      ["F2024-007", "self-verified", "verifier"],
      ["F2024-007", "claims-too-much", "status"],
      ["F2024-008", "needs-office", "status"],
    ]);
    expect((await stateOf(io, "F2024-007"))?.state).toBe("整改中");
  });

  it("changes nothing that is closed, and nothing leads back", async () => {
    const { file } = await submitted([
      { ...rowOf("F2024-001"), ...unverified, status: "整改中" },
      { ...rowOf("F2024-002"), done_date: "2024-01-30" },
    ]);
    expect(file.refusals.map(({ code }) => code)).toContain("moves-back");
    expect(file.moved + file.updated).toBe(0);
  });

  it("changes nothing when it is imported twice, and shows again only what was not taken", async () => {
    const done = { ...rowOf(OPEN), status: "已整改", done_date: "2024-04-18", evidence: "培训签到表" };
    const { io } = await submitted([done, { ...rowOf("F2024-007"), deadline: "2024-12-31" }]);
    const before = io.text("r.register/journal.ndjson");
    const again = await importIntoRegister(options("四月.yaml"), io);
    expect(again.files[0]).toMatchObject({ record: null, before: 3, rows: 1, moved: 0 });
    expect(io.text("r.register/journal.ndjson")).toBe(before);
  });

  it("leaves out no open finding unnoticed", async () => {
    const org = rowOf(OPEN).org;
    const own = document.rows.filter((row) => row.org === org && row.status !== "已销号" && row.finding_id !== OPEN);
    const { file, io } = await submitted([rowOf(OPEN)]);
    expect(file.missing.map(({ id }) => id)).toEqual(own.map(({ finding_id }) => finding_id));
    io.put("催办.yaml", april([{ ...rowOf(OPEN), note: "厂商下周到场" }]));
    const partial = await importIntoRegister(options("催办.yaml", { partial: true }), io);
    expect(partial.files[0]?.missing).toEqual([]);
  });

  it("does not report again what was sent back, unchanged", async () => {
    const done = { ...rowOf(OPEN), status: "已整改", done_date: "2024-04-18", evidence: "培训签到表" };
    const { io } = await submitted([done]);
    const step = {
      register: "r.register",
      ids: [OPEN],
      by: "王审",
      takeOver: false,
      config: null,
      asOf: "2024-04-30",
      on: null,
    };
    await stepInRegister(step, { does: "return", reason: "签到表没有日期" }, io);
    const same = await submitted([{ ...done, note: "再报" }], io, "又报.yaml");
    expect(codes(same.file)).toEqual([[OPEN, "same-report", "evidence"]]);
    const better = await submitted([{ ...done, evidence: "带日期的签到表" }], io, "重报.yaml");
    expect(codes(better.file)).toEqual([]);
    expect((await stateOf(io, OPEN))?.state).toBe("待验收");
  });
});

describe("an opening ledger", () => {
  it("has no state without its proof; head office names who approved what it cancelled", async () => {
    const io = memoryIo({ files: { "E1.yaml": E1 } });
    const done = await importIntoRegister(options("E1.yaml", { approver: null, asOf: "2024-03-31" }), io);
    expect(codes(done.files[0] as TakenFile)).toEqual([["F2024-012", "approver-missing", null]]);
    expect(done.findings).toBe(14);
  });

  it("is not taken where validate rejects it, and then there is no register", async () => {
    const io = memoryIo({
      files: { "a.yaml": april([{ ...rowOf(OPEN), status: "已整改", done_date: "2023-01-01", evidence: "无" }]) },
    });
    await expect(importIntoRegister(options("a.yaml"), io)).rejects.toMatchObject({
      left_out: [{ path: "a.yaml", why: "rejected" }],
    });
    expect(io.paths().filter((path) => path.includes("r.register"))).toEqual([]);
  });
});
