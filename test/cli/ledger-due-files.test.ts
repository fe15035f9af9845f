import Excel from "exceljs";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { ROOT } from "../helpers/built.ts";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";

const E1 = `${ROOT}/examples/ledgers/E1.yaml`;
const due = (io: MemoryIo, ...argv: string[]) => run(["ledger", "due", "--as-of", "2024-03-31", ...argv], io);
const NAMES = [
  "/work/催办/示范农商行第一支行_整改催办单_20240331-20240410_01.xlsx",
  "/work/催办/示范农商行第三支行_整改催办单_20240331-20240410_02.xlsx",
  "/work/催办/示范农商行第二支行_整改催办单_20240331-20240410_03.xlsx",
];
const imported = async (io: MemoryIo, path: string) => {
  const before = io.out().length;
  expect(await run(["ledger", "import", path, "--as-of", "2024-04-10", "--json"], io), io.out()).toBe(0);
  return JSON.parse(io.out().slice(before));
};
const HEAD =
  "序号,问题编号,被检查单位,检查日期,问题描述,问题类别,风险等级,责任部门,责任人,整改措施,整改期限,整改状态\n";
const row = (no: number, unit: string, fact: string, limit = "2024-04-05", state = "整改中") =>
  `${no},F2024-00${no},${unit},2024-01-1${no},${fact},操作风险,高,信贷部,赵一,逐户核对合同要素并补正签字,${limit},${state}\n`;
const FACT = "抽查放款合同30份，其中3份要素空白后补签字";

describe("a calendar of what falls due", () => {
  it("has an entry for each finding with a deadline, the same one whatever its deadline becomes", async () => {
    const uids = async (limit: string) => {
      const io = memoryIo({
        files: { "a.csv": HEAD + row(1, "一支行", FACT, limit) + row(2, "一支行", FACT, "", "未整改") },
      });
      expect(await due(io, "a.csv", "--ics", "due.ics")).toBe(0);
      const text = io.text("due.ics").replaceAll("\r\n ", "");
      return { uids: text.match(/^UID:.*$/gm), day: text.match(/DTSTART;VALUE=DATE:(\d+)/)?.[1] };
    };
    const [first, second] = [await uids("2024-04-05"), await uids("2024-04-08")];
    expect(first.uids).toHaveLength(1);
    expect(first.uids).toEqual(second.uids);
    expect([first.day, second.day]).toEqual(["20240405", "20240408"]);
  });

  it("reminds of what is to come, three days before and on the day, and not of what is late", async () => {
    const io = memoryIo({
      files: {
        "a.csv":
          HEAD +
          row(1, "一支行", FACT, "2024-03-01") +
          row(2, "一支行", FACT, "2024-04-01") +
          row(3, "一支行", FACT, "2024-04-05"),
      },
    });
    expect(await due(io, "a.csv", "--ics", "-")).toBe(0);
    const events = io.out().split("BEGIN:VEVENT").slice(1);
    expect(events.map((one) => one.match(/TRIGGER:\S+/g))).toEqual([
      null,
      ["TRIGGER:PT9H"],
      ["TRIGGER:-P2DT15H", "TRIGGER:PT9H"],
    ]);
  });

  it("is stamped by the day of judgement or SOURCE_DATE_EPOCH alone, and not written where there is nothing", async () => {
    const bytes = async (env: Readonly<Record<string, string>>, now: string) => {
      const io = memoryIo({ env, now });
      expect(await due(io, E1, "--ics", "-")).toBe(0);
      return io.out();
    };
    const plain = await bytes({}, "2026-01-01T00:00:00.000Z");
    expect(await bytes({}, "2027-01-01T00:00:00.000Z")).toBe(plain);
    expect(plain).toContain("DTSTAMP:20240331T000000Z");
    expect(await bytes({ SOURCE_DATE_EPOCH: "1711900800" }, "2026-01-01T00:00:00.000Z")).toContain(
      "DTSTAMP:20240331T160000Z",
    );
    const io = memoryIo({ files: { "a.csv": HEAD + row(1, "一支行", FACT, "2025-01-31") } });
    expect(await due(io, "a.csv", "--ics", "due.ics", "-o", "催办/")).toBe(0);
    expect(io.has("due.ics")).toBe(false);
    expect(io.paths().filter((path) => path.startsWith("/work/"))).toEqual(["/work/a.csv"]);
  });

  it("leaves nothing half done where a file is in the way", async () => {
    const io = memoryIo({ files: { "due.ics": "mine" } });
    expect(await due(io, E1, "--ics", "due.ics", "-o", "催办/")).toBe(2);
    expect(io.text("due.ics")).toBe("mine");
    expect(io.paths()).toEqual(["/work/due.ics"]);
    const other = memoryIo({ files: { [NAMES[1] ?? ""]: "mine" } });
    expect(await due(other, E1, "--ics", "due.ics", "-o", "催办/")).toBe(2);
    expect(other.paths()).toEqual([NAMES[1]]);
    expect(await due(other, E1, "--ics", "due.ics", "-o", "催办/", "--force")).toBe(0);
    expect(other.paths()).toEqual(["/work/due.ics", ...NAMES]);
  });

  it("is masked like any document that leaves", async () => {
    const io = memoryIo();
    expect(await due(io, E1, "--ics", "-", "--mask", "outbound"), io.err()).toBe(0);
    const text = io.out().replaceAll("\r\n ", "");
    expect(text).not.toContain("陈十");
    expect(text).toContain("DTSTART;VALUE=DATE:20240315");
  });
});

describe("reminders", () => {
  it("are one workbook a unit, named 机构_文书_期间_编号, the same bytes each time", async () => {
    const [a, b] = [memoryIo(), memoryIo({ now: "2030-01-01T00:00:00.000Z" })];
    for (const io of [a, b]) expect(await due(io, E1, "-o", "催办/")).toBe(0);
    expect(a.paths()).toEqual(NAMES);
    for (const name of NAMES) expect(a.bytes(name)).toEqual(b.bytes(name));
  });

  it("come back as a ledger: what was asked about is untouched, what the unit answered is there", async () => {
    const io = memoryIo();
    expect(await due(io, E1, "-o", "催办/")).toBe(0);
    const asked = await imported(io, NAMES[1] ?? "");
    expect(asked).toMatchObject({ profile: "rectification-full", unit: "示范农商行第三支行", filler: null });
    expect(asked.rows).toMatchObject([
      { finding_id: "F2024-009", severity: "严重", deadline: "2024-03-15", status: "整改中" },
    ]);

    const book = new Excel.Workbook();
    await book.xlsx.load(io.bytes(NAMES[1] ?? "").slice().buffer as ArrayBuffer);
    const sheet = book.getWorksheet("整改台账");
    const headers = ((sheet?.getRow(4).values ?? []) as string[]).map(String);
    const fill = (header: string, value: Excel.CellValue) => {
      const cell = sheet?.getRow(5).getCell(headers.indexOf(header));
      if (cell) cell.value = value;
    };
    fill("整改状态", "已整改");
    fill("整改完成日期", new Date("2024-04-08T00:00:00Z"));
    fill("佐证材料", "更换单、断电测试记录");
    io.put("退回.xlsx", new Uint8Array(await book.xlsx.writeBuffer()));
    const answered = await imported(io, "退回.xlsx");
    expect(answered.rows).toEqual([
      {
        ...asked.rows[0],
        status: "已整改",
        _state: "待验收",
        done_date: "2024-04-08",
        evidence: "更换单、断电测试记录",
      },
    ]);
  });

  it("ask for the columns a unit answers in, offer no 已销号, and print on A4 landscape", async () => {
    const io = memoryIo({
      files: { "a.csv": HEAD + row(1, "一支行", FACT) + row(2, "一支行", "=1+1 <b>", "", "未整改") },
    });
    expect(await due(io, "a.csv", "-o", "一支行.xlsx")).toBe(0);
    const book = new Excel.Workbook();
    await book.xlsx.load(io.bytes("一支行.xlsx").slice().buffer as ArrayBuffer);
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual(["整改台账", "字典"]);
    const sheet = book.getWorksheet("整改台账");
    expect(sheet?.getCell("A1").value).toBe("整改催办单");
    for (const header of ["整改措施", "整改状态", "整改完成日期", "佐证材料", "整改期限"])
      expect(String(sheet?.getCell("A3").value)).toContain(header);
    expect(sheet?.pageSetup).toMatchObject({ orientation: "landscape", paperSize: 9, fitToWidth: 1 });
    expect(JSON.stringify(book.getWorksheet("字典")?.getSheetValues())).not.toMatch(/已销号|已撤销/);
    expect(sheet?.getRow(6).values).toContain("=1+1 <b>");
    const back = await imported(io, "一支行.xlsx");
    expect(back.rows.map((one: { fact: string }) => one.fact)).toEqual([FACT, "=1+1 <b>"]);
  });

  it("need a folder where there are several units", async () => {
    const io = memoryIo();
    expect(await due(io, E1, "-o", "一份.xlsx")).toBe(2);
    expect(io.paths()).toEqual([]);
  });
});
