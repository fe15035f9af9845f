import type { Terminal } from "../../src/io/io.ts";
import type { Answer, Answers, Checklist, ChecklistItem, Finding } from "../../src/model/generated/documents.ts";
import { obligationsOf } from "../../src/paper/obligations.ts";
import type { Catalogue } from "../../src/text/catalogue.ts";

/** What an answers file says, and where its evidence lies. */
export interface Typed {
  readonly answers: Answers;
  readonly checklist: Checklist;
  readonly words: Catalogue;
  /** The path to type for an evidence path of the file. */
  readonly evidence: (path: string) => string;
  readonly columns?: number;
  readonly rows?: number;
}

export interface TypingInspector extends Terminal {
  /** Keys pressed so far, arrow keys and Return among them; free text and the digits of numbers do not count. */
  keystrokes(): number;
  /** All frames in order. */
  readonly frames: readonly string[];
}

type Field = keyof Finding;

/** An inspector who looks at each screen and types what an answers file says: every prompt is answered by what it asks for. */
export function typingInspector({ answers, checklist, words, evidence, columns, rows }: Typed): TypingInspector {
  const t = words.interview;
  const items = new Map(checklist.sections.flatMap((one) => one.items.map((item) => [item.id, item] as const)));
  const header = answers.header ?? {};
  const optional = (["secrecy", "basis_document", "scope", "procedure", "result", "conclusion"] as const).filter(
    (field) => header[field] !== undefined,
  );
  const frames: string[] = [];
  const done = new Set<string>();
  let current = "";
  let finding = 0;
  let keys = 0;

  const once = (what: string): boolean => {
    const first = !done.has(what);
    done.add(what);
    return first;
  };
  const given = (): Answer => answers.answers[current] ?? {};
  const stated = (): Finding => given().findings?.[finding] ?? {};
  const item = (): ChecklistItem => {
    const found = items.get(current);
    if (!found) throw new Error(`on no item`);
    return found;
  };
  const look = (frame: string) => {
    frames.push(frame);
    const id = /CK-[A-Z]+-\d+(?=( \S+)?$)/m.exec(frame.split("\n")[2] ?? "")?.[0];
    if (id !== undefined && id !== current) {
      current = id;
      finding = 0;
    }
  };
  /** A remark, files or findings that no verdict asks for are given with their letter, before the answer. */
  const before = (): string | null => {
    // What a failing answer owes is asked for behind it.
    const owed = given().findings ? (obligationsOf(checklist, item()).fail ?? {}) : {};
    if (given().note !== undefined && !owed.note && once(`${current} n`)) return "n";
    return (given().evidence ?? []).length > 0 && !owed.evidence && once(`${current} e`) ? "e" : null;
  };
  /** The fields of the finding on the screen that are still to be typed. */
  const toEdit = (): Field | null => {
    const at = `${current} ${finding}`;
    const proposed: Partial<Finding> = { self_reported: header.nature === "自查", fixed_on_spot: false };
    const fields = (Object.keys(stated()) as Field[]).filter(
      (field) => field !== "finding_id" && field !== "severity_reason" && stated()[field] !== proposed[field],
    );
    return fields.find((field) => once(`${at} ${field}`)) ?? null;
  };

  const keyFor = (frame: string, offered: readonly string[]): string => {
    const option = optional.find((field) => !done.has(`header ${field}`));
    if (frame.startsWith(t.headerReview)) return option ? "2" : "1";
    if (frame.includes(t.finishNow)) return "1";
    if (frame.includes(t.naTitle)) return String(NA.indexOf(given().na?.code ?? "其他") + 1);
    if (frame.includes(t.second.manual)) return given().verdict === "合格" ? "1" : "2";
    if (frame.includes(t.findingTitle)) {
      if (given().no_finding_reason !== undefined) return "4";
      if (stated() && Object.keys(stated()).length > 0 && once(`${current} ${finding} edited`)) return "2";
      if (finding + 1 >= (given().findings ?? []).length) return "1";
      finding += 1;
      return "5";
    }
    if (!offered.includes("j")) throw new Error(`what is asked on\n${frame}`);
    return before() ?? { 是: "1", 否: "2", 不适用: "3", 待核实: "4" }[given().answer ?? "是"];
  };

  const fieldValue = (field: Field): string => {
    const value = stated()[field];
    if (field === "criteria") {
      const cited = stated().criteria ?? [];
      return cited
        .map((one) => [one.title, one.doc_no ?? "", one.clause ?? ""].join("|").replace(/\|+$/, ""))
        .join("；");
    }
    return value === undefined || value === null ? "" : String(value);
  };
  const wanted = (): string => {
    const answer = given();
    const { answer_type, required_set = [], pass } = item();
    if (answer.answer === "不适用") return "x";
    if (answer.answer === "待核实") return "w";
    if (answer_type === "抽样") return `${answer.n} ${answer.k}`;
    if (answer_type === "比率") return `${answer.num}/${answer.den}`;
    if (answer_type !== "清单") return answer.value ?? "";
    const set = answer.set ?? [];
    if (pass?.rule !== "set:complete") return set.join("、");
    const required = answer.required ?? required_set;
    const missing = required.filter((one) => !set.includes(one)).join("、");
    return answer.required ? `${required.join("、")}|${missing}` : missing;
  };
  const hints = [...Object.values(t.hint), t.hintMissing, t.hintRequired];
  const lines: Record<string, () => string> = {
    [t.header.unit_code]: () => header.unit?.code ?? "",
    [t.header.unit_name]: () => header.unit?.name ?? "",
    [t.header.project]: () => header.project?.name ?? "",
    [t.header.project_no]: () => header.project?.no ?? "",
    [t.header.subject]: () => header.subject ?? "",
    [t.header.period_from]: () => header.period?.from ?? "",
    [t.header.period_to]: () => header.period?.to ?? "",
    [t.header.index_no]: () => header.index_no ?? "",
    [t.header.preparers]: () => (header.preparers ?? []).map((one) => one.name).join("、"),
    [t.header.date]: () => header.date ?? "",
    ...Object.fromEntries(
      optional.map((field) => [
        t.header[field],
        () => {
          done.add(`header ${field}`);
          return header[field] ?? "";
        },
      ]),
    ),
    [t.evidenceLabel]: () => (given().evidence ?? []).map(evidence).join("|"),
    [t.pendingReason]: () => given().pending ?? "",
    [t.naReason]: () => given().na?.reason ?? "",
    [t.findingNoReason]: () => given().no_finding_reason ?? "",
    [t.second.trigger]: () => given().trigger ?? "",
    [t.second.stated]: () => given().value ?? "",
    [t.second.verdict_reason]: () => given().verdict_reason ?? "",
    [t.criteriaHint]: () => fieldValue("criteria"),
    ...Object.fromEntries(Object.values(t.second.per).map((label) => [label, () => String(given().per ?? "")])),
    ...Object.fromEntries(
      (Object.entries(t.field) as [Field, string][]).map(([field, label]) => [label, () => fieldValue(field)]),
    ),
  };
  const textFor = (label: string): { readonly text: string; readonly counted: number } => {
    const asked = label.replace(/ >$/, "");
    if (hints.includes(asked)) {
      const command = before();
      if (command) return { text: command, counted: 2 };
      const text = wanted();
      // The space or stroke between two numbers is neither digit nor free text.
      return { text, counted: 1 + (["抽样", "比率"].includes(item().answer_type) ? 1 : 0) };
    }
    if (asked.startsWith(t.noteLabel)) return { text: given().note ?? "", counted: 1 };
    const line = lines[asked];
    if (line) return { text: line(), counted: 1 };
    const reason = stated().severity_reason;
    if (reason !== undefined) return { text: reason, counted: 1 };
    throw new Error(`no answer to "${label}"`);
  };
  const chosen = (label: string): string => {
    if (label === t.header.nature) return header.nature ?? "自查";
    if (label === t.header.unit) return header.unit?.code ?? "";
    if (label === t.header.secrecy) {
      done.add("header secrecy");
      return header.secrecy ?? "";
    }
    if (label === t.headerMore) return optional.find((field) => !done.has(`header ${field}`)) ?? "";
    if (label === t.findingEdit) return toEdit() ?? "done";
    if (label === t.field.severity) return stated().severity ?? "";
    if (label === t.field.risk_point) return stated().risk_point ?? "";
    throw new Error(`no choice for "${label}"`);
  };

  return {
    columns: columns ?? 80,
    rows: rows ?? 24,
    frames,
    keystrokes: () => keys,
    async askKey(frame, offered) {
      look(frame);
      const key = keyFor(frame, offered);
      if (!offered.includes(key)) throw new Error(`"${key}" is not offered on\n${frame}`);
      keys += 1;
      return key;
    },
    async askText({ frame, label, problem }) {
      look(frame);
      const { text, counted } = textFor(label);
      const refused = problem?.(text);
      if (refused) throw new Error(`"${text}" is refused for "${label}": ${refused}`);
      keys += counted;
      return text;
    },
    async choose({ frame, label, choices }) {
      look(frame);
      const value = chosen(label);
      const place = choices.findIndex((choice) => choice.value === value);
      if (place < 0) throw new Error(`"${value}" is not among the choices of "${label}"`);
      // Arrow keys down to it, and Return.
      keys += place + 1;
      return value;
    },
    say: () => undefined,
  };
}

const NA = ["无此业务", "本期未发生", "不属本机构职责", "已由其他项目检查", "其他"];
