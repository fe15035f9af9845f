import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { ROOT } from "../helpers/built.ts";
import { memoryIo } from "../helpers/memory-io.ts";
import { libreOffice, openpyxl, pdfPages, pdfText, withClients, workFolder } from "./ledger-clients.ts";

const E1 = `${ROOT}/examples/ledgers/E1.yaml`;
const due = async (files: Readonly<Record<string, string>>, ...argv: string[]) => {
  const io = memoryIo({ files });
  expect(await run(["ledger", "due", "--as-of", "2024-03-31", ...argv], io), io.err()).toBe(0);
  return io;
};

// Another program's eyes: what it makes of every event, and what it would write itself.
const SCRIPT = `
import json, sys, icalendar
raw = open(sys.argv[1], "rb").read()
calendar = icalendar.Calendar.from_ical(raw)
events = [c for c in calendar.walk() if c.name == "VEVENT"]
print(json.dumps({
  "errors": [str(e) for c in calendar.walk() for e in c.errors],
  "kinds": sorted({c.name for c in calendar.walk()}),
  "events": [{
    "keys": sorted(set(e.keys())),
    "start": str(e["DTSTART"].dt), "end": str(e["DTEND"].dt), "date": e["DTSTART"].params.get("VALUE"),
    "stamp": e["DTSTAMP"].dt.isoformat(), "summary": str(e["SUMMARY"]), "description": str(e["DESCRIPTION"]),
    "alarms": [str(a["TRIGGER"].dt) for a in e.walk() if a.name == "VALARM"],
  } for e in events],
  "again": icalendar.Calendar.from_ical(calendar.to_ical()).to_ical() == calendar.to_ical(),
}))`;

interface Seen {
  readonly errors: readonly string[];
  readonly kinds: readonly string[];
  readonly events: readonly Readonly<Record<string, unknown>>[];
  readonly again: boolean;
}

withClients("an independent reader of iCalendar", ["openpyxl", "icalendar"], () => {
  const folder = workFolder();
  const seen = async (text: string): Promise<Seen> => {
    const file = join(folder, "due.ics");
    writeFileSync(file, text);
    return (await openpyxl(file, SCRIPT)) as Seen;
  };

  it("finds each deadline as a day, with the texts whole", async () => {
    const io = await due({}, E1, "--within", "300", "--ics", "-");
    const { errors, kinds, events, again } = await seen(io.out());
    expect({ errors, kinds, again }).toEqual({ errors: [], kinds: ["VALARM", "VCALENDAR", "VEVENT"], again: true });
    expect(events.length).toBeGreaterThan(3);
    expect(events[0]).toMatchObject({
      start: "2024-03-15",
      end: "2024-03-16",
      date: "DATE",
      stamp: "2024-03-31T00:00:00+00:00",
      summary: "整改逾期：示范农商行第三支行　断电测试1次，备用电源只维持监控约40分钟，安全门在断电后打不开",
      alarms: [],
    });
    expect(String(events[0]?.description).split("\n")).toContain("问题编号：F2024-009");
    // Nine in the morning, three days before and on the day.
    expect(events.map((one) => one.alarms)).toContainEqual(["-3 days, 9:00:00", "9:00:00"]);
  });

  it("finds no event and no property that a stranger's text asked for", async () => {
    const bad = '"甲\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:http://example.invalid/x\r\nSUMMARY:乙;,\\\\n"';
    const head =
      "序号,问题编号,被检查单位,检查日期,问题描述,问题类别,风险等级,责任部门,责任人,整改措施,整改期限,整改状态\n";
    const io = await due(
      {
        "a.csv": `${head}1,F2024-001,"一;支,行",2024-01-11,${bad},操作风险,高,信贷部,赵一,逐户核对合同要素,2024-04-05,整改中\n`,
      },
      "a.csv",
      "--with-errors",
      "--ics",
      "-",
    );
    const { errors, events } = await seen(io.out());
    expect(errors).toEqual([]);
    expect(events).toHaveLength(1);
    expect(events[0]?.keys).toEqual([
      "CLASS",
      "DESCRIPTION",
      "DTEND",
      "DTSTAMP",
      "DTSTART",
      "SEQUENCE",
      "SUMMARY",
      "TRANSP",
      "UID",
    ]);
    expect(events[0]?.description).toContain("被检查单位：一;支,行");
    expect(events[0]?.description).toContain("ATTACH:http://example.invalid/x");
  });
});

withClients("LibreOffice prints a reminder", ["libreoffice", "poppler"], () => {
  it("on A4 landscape, one page wide, with what is asked above the table", async () => {
    const io = await due({}, E1, "-o", "催办/");
    const folder = workFolder();
    mkdirSync(folder, { recursive: true });
    const [, name = ""] = io.paths();
    writeFileSync(join(folder, "reminder.xlsx"), io.bytes(name));
    const pdf = await libreOffice(folder, "reminder", "pdf");
    const pages = pdfPages(pdf);
    expect(pages).toHaveLength(1);
    expect([pages[0]?.width, pages[0]?.height].map((one) => Math.round(one ?? 0))).toEqual([842, 595]);
    const text = pdfText(pdf, 1).replace(/\s/g, "");
    for (const part of ["整改催办单", "逾期1项", "F2024-009", "整改完成日期", "编号：20240331-02", "填表人："])
      expect(text).toContain(part);
  });
});
