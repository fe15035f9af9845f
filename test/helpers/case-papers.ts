import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Answer, Checklist, PaperHeader, RiskLibrary } from "../../src/model/generated/documents.ts";
import type { JournalRecord, RecordBody } from "../../src/model/journal.ts";
import { assess } from "../../src/paper/assess.ts";
import { factsText } from "../../src/paper/facts.ts";
import { fold } from "../../src/paper/fold.ts";
import { recordLine, sealRecord } from "../../src/paper/journal.ts";
import { paperDocument } from "../../src/paper/paper-document.ts";
import { yamlText } from "../../src/render/yaml.ts";

const cases = new URL("../cases/documents/pass-missing/pass/", import.meta.url);
const read = (name: string) => parse(readFileSync(fileURLToPath(new URL(name, cases)), "utf8"));
const checklist = read("CK-TST.checklist.yaml") as Checklist;
const library = read("TST.library.yaml") as RiskLibrary;
const sha = (text: string) => createHash("sha256").update(text).digest("hex");

const PROOF = "尾箱交接登记簿：三月五日，交出人一人签字\n";
const hash = sha(PROOF);
const header: PaperHeader = {
  nature: "检查",
  project: { name: "一季度检查" },
  unit: { code: "D001", name: "示范一支行" },
  subject: "现金尾箱",
  period: { from: "2026-01-01", to: "2026-03-31" },
  index_no: "D001TST01",
  preparers: [{ id: "P001", name: "李华" }],
  date: "2026-03-06",
};
const failing: Answer = {
  answer: "否",
  note: "三月五日尾箱由一人核对",
  evidence: [hash],
  findings: [
    {
      finding_id: "F2026-D001TST01-001",
      fact: "三月五日营业终了，一号尾箱由柜员一人核对后入库",
      criteria: [
        { ref: "TST-B01", title: "现金管理办法", doc_no: "示范〔2020〕1号", clause: "第三条", basis_status: "read" },
      ],
      severity: "一般",
      found_date: "2026-03-06",
    },
  ],
};

const opening = (snapshot: Checklist = checklist): RecordBody => ({
  kind: "open",
  tool: { name: "riskpaper", version: "0.1.0" },
  checklist: snapshot,
  libraries: [library],
  header,
});
const evidence: RecordBody = {
  kind: "evidence",
  evidence: { sha256: hash, name: "尾箱交接登记簿.txt", size: Buffer.byteLength(PROOF), file: `evidence/${hash}.txt` },
};
const answered = (answer: Answer): RecordBody => ({
  kind: "answer",
  changes: [{ item: "CK-TST-01", old: null, new: answer }],
  via: "key",
});
const finish: RecordBody = { kind: "finish" };

/** The records of a paper, a minute apart. */
function journalOf(bodies: readonly RecordBody[]): readonly JournalRecord[] {
  const records: JournalRecord[] = [];
  for (const [index, body] of bodies.entries()) {
    const at = `2026-03-06T09:${String(index).padStart(2, "0")}:00.000Z`;
    records.push(sealRecord(body, { at, by: "P001" }, records.at(-1) ?? null, sha));
  }
  return records;
}

type Files = Record<string, string>;

/** The folder of a paper: its journal, paper.yaml as of its first `written` records, its evidence. */
function paperOf(bodies: readonly RecordBody[], written: number = bodies.length): Files {
  const records = journalOf(bodies);
  const state = fold(records.slice(0, written));
  return {
    "尾箱.paper/journal.ndjson": records.map(recordLine).join(""),
    "尾箱.paper/paper.yaml": yamlText(
      paperDocument(
        state,
        assess(state, () => true),
      ),
    ),
    [`尾箱.paper/evidence/${hash}.txt`]: PROOF,
  };
}

const whole = [opening(), evidence, answered(failing), finish];
const PAPER = "尾箱.paper/paper.yaml";
const JOURNAL = "尾箱.paper/journal.ndjson";
const good = paperOf(whole);
const without = (files: Files, name: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([one]) => one !== name));
const changed = (name: string, change: (text: string) => string): Files => ({
  ...good,
  [name]: change(good[name] ?? ""),
});
const early: Answer = { ...failing, findings: [{ ...failing.findings?.[0], found_date: "2019-12-31" }] };
const badSnapshot = { ...checklist, title: "" };

const FINDING = failing.findings?.[0] ?? {};
const confirmed: RecordBody = {
  kind: "confirm",
  version: 1,
  facts: sha(factsText([{ finding_id: FINDING.finding_id ?? "", item: "CK-TST-01", finding: FINDING }])),
  unit: { name: "示范一支行" },
  on: "2026-03-06",
  statements: [{ finding_id: FINDING.finding_id ?? "", opinion: "属实" }],
};
const amended: RecordBody = {
  kind: "amend",
  finding_id: FINDING.finding_id ?? "",
  item: "CK-TST-01",
  old: FINDING,
  new: { ...FINDING, fact: "三月五日营业终了，二号尾箱由柜员一人核对后入库" },
  reason: "箱号记错",
};

/** Failing papers by the code they breach; the passing paper is the same for all. */
export const FAILING_PAPERS: Readonly<Record<string, Files>> = {
  "journal-unreadable": { ...good, [JOURNAL]: "不是日志\n" },
  "journal-broken": changed(JOURNAL, (text) => text.replace("一人核对后入库", "双人核对后入库")),
  "journal-torn": changed(JOURNAL, (text) => `${text}{"seq":5,"kind":"ans`),
  "snapshot-invalid": {
    ...good,
    [JOURNAL]: journalOf([opening(badSnapshot)])
      .map(recordLine)
      .join(""),
  },
  "paper-missing": without(good, PAPER),
  "paper-behind": paperOf(whole, 3),
  "paper-differs": changed(PAPER, (text) => text.replace("subject: 现金尾箱", "subject: 现金库存")),
  "evidence-missing": without(good, `尾箱.paper/evidence/${hash}.txt`),
  "evidence-changed": changed(`尾箱.paper/evidence/${hash}.txt`, (text) => text.replace("一人", "双人")),
  "evidence-unregistered": { ...good, "尾箱.paper/evidence/没有登记.txt": "多出来的文件\n" },
  "evidence-unknown": without(paperOf([opening(), answered(failing), finish]), `尾箱.paper/evidence/${hash}.txt`),
  "obligations-open": paperOf([opening(), evidence, answered({ ...failing, note: "" }), finish]),
  "facts-unconfirmed": paperOf([...whole, confirmed, amended]),
  "basis-out-of-force": paperOf([opening(), evidence, answered(early), finish]),
};
export const PASSING_PAPER: Files = good;
