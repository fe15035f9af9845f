import { capitalAmount } from "../../model/capital-amount.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import type { Verdict } from "../../model/paper.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { Fact } from "../../view/confirmation.ts";
import type { SheetAttachment } from "../../view/evidence-sheet.ts";
import type { FactChange, FieldChange } from "../../view/fact-changes.ts";
import type { ConfirmedShown } from "../../view/letters/issuing.ts";
import type { MemberShown } from "../../view/letters/notice.ts";
import type { RequestShown } from "../../view/letters/request-list.ts";
import type { SampleRow } from "../../view/sampling.ts";
import { dateText, sizeText, yuanText } from "../markdown/value-text.ts";
import { criteriaText } from "./criteria-text.ts";
import type { Helper } from "./helpers.ts";

/** Wordings of the papers of a visit. All give raw text. */
export function visitHelpers(words: Catalogue): Readonly<Record<string, Helper>> {
  const { notice } = words.papers.visit;
  const day = (date: PlainDate | null) => (date === null ? "" : dateText(date, words));
  // Three dates in a row leave no room for one on a line: the year stands above.
  const short = (date: PlainDate | null) => day(date).replace("年", "年\n");
  return {
    /** the words of a list, such as the head of a table */
    wordlist: (key) => {
      let at: unknown = words.papers;
      for (const step of String(key).split("."))
        at =
          typeof at === "object" && at !== null && Object.hasOwn(at, step)
            ? (at as Record<string, unknown>)[step]
            : null;
      if (!Array.isArray(at)) throw new Error(`no list of words: ${String(key)}`);
      return at;
    },
    /** 信贷业务 as the subject of a visit: 信贷业务检查; 风险排查 says so itself */
    checked: (subject) => {
      const text = String(subject);
      return notice.checks.some((ending) => text.endsWith(ending)) ? text : `${text}${notice.check}`;
    },
    /** one of a list: what has no stop of its own gets one, and the last a full stop */
    stopped: (text, last) => {
      const one = String(text).trim();
      return /[。.；;！!？?]$/u.test(one)
        ? one
        : `${one}${last ? words.papers.visit.fullStop : words.papers.semicolon}`;
    },
    team_rows: (team) =>
      orBlank(team as readonly MemberShown[], 5, (one, at) => [
        String(at + 1),
        one.name,
        one.role ?? "",
        one.post ?? "",
        one.credential ?? "",
      ]),
    /** what is asked for, before anything came */
    asked_rows: (requests) =>
      (requests as readonly RequestShown[]).map((one) => [
        String(one.no),
        one.name,
        one.period ?? "",
        one.form ?? "",
        one.holder ?? "",
        day(one.due),
      ]),
    request_rows: (requests) =>
      orBlank(requests as readonly RequestShown[], 10, (one) => [
        String(one.no),
        one.name,
        one.period ?? "",
        one.form ?? "",
        one.count === null ? "" : String(one.count),
        one.holder ?? "",
        short(one.due),
        short(one.received),
        short(one.returned),
        one.note ?? "",
      ]),
    /** an amount in 元 with its 大写, or that there is none */
    sum_text: (amount) => {
      if (amount === null) return "";
      const money = String(amount);
      if (!/[1-9]/.test(money)) return words.papers.amount.none;
      const yuan = words.papers.amount.yuan(yuanText(money));
      return words.papers.visit.sheet.sum({ amount: yuan, words: capitalAmount(money) });
    },
    /** 审计标识 of a verdict */
    verdict_mark: (verdict) => words.papers.workpaper.marks[String(verdict) as Verdict] ?? "",
    /** the drawn samples of an item, with room for what was found of each */
    drawn_rows: (sample) => {
      const drawn = (sample as SampleRow | null)?.drawn;
      if (!drawn || drawn.more > 0 || drawn.ids.length > MOST_SAMPLES) return [];
      return drawn.ids.map((id, at) => [String(at + 1), id, "", ""]);
    },
    /** facts that the unit has spoken of */
    said: (facts) => (facts as readonly Fact[]).filter((one) => one.confirmed !== null),
    said_why: (said) => {
      const { reason, upheld } = said as ConfirmedShown;
      const { confirmation } = words.papers;
      return [reason, upheld && confirmation.upheld({ text: upheld })].filter(Boolean).join(words.papers.semicolon);
    },
    change_rows: (changes) => (changes as readonly FactChange[]).flatMap((one) => changeRows(one, words)),
    attachment_rows: (attachments) =>
      (attachments as readonly SheetAttachment[]).map((one) => [
        one.no,
        one.name,
        sizeText(one.size),
        // In fours of sixteen: they break where they may.
        one.sha256.replace(/(.{16})(?=.)/g, "$1 "),
        attachmentNote(one, words),
      ]),
  };
}

/** Longer lists stay with the sample document. */
const MOST_SAMPLES = 60;

/** Lines for the pen where there is nothing to print. */
const PEN_LINES = 6;

const orBlank = <T>(list: readonly T[], cells: number, row: (one: T, at: number) => readonly string[]) =>
  list.length > 0
    ? list.map(row)
    : Array.from({ length: PEN_LINES }, (_, at) => [String(at + 1), ...Array.from({ length: cells - 1 }, () => "")]);

function attachmentNote({ picture, problem, taken }: SheetAttachment, { papers }: Catalogue): string {
  const { sheet } = papers.visit;
  if (problem !== null) return sheet.problem[problem];
  if (!picture) return "";
  return taken === null ? sheet.photo : sheet.taken({ time: taken });
}

/** A row for each member of a fact that changed: before and after. */
function changeRows(change: FactChange, words: Catalogue): readonly (readonly string[])[] {
  const { confirmation: t, notStated } = words.papers;
  const { finding_id, no, kind, fields, was, reason, on } = change;
  const date = on === null ? "" : dateText(on, words);
  const why = reason === null ? "" : t.why({ text: reason.replace(/[。.]$/u, ""), date });
  const named = [no === null ? finding_id : `${no} ${finding_id}`, t.changeKind[kind]];
  if (kind === "withdrawn") return [[...named, t.changeField.fact, was ?? notStated, "", why]];
  if (kind === "added") return [[...named, t.changeField.fact, "", t.asBelow, why]];
  return fields.map((one, at) => [
    ...(at === 0 ? named : ["", ""]),
    t.changeField[one.field],
    factValue(one.field, one.before, words),
    factValue(one.field, one.after, words),
    at === 0 ? why : "",
  ]);
}

function factValue(field: FieldChange["field"], value: FieldChange["before"], words: Catalogue): string {
  if (value === null) return words.papers.notStated;
  if (typeof value === "object") return criteriaText(value, words);
  if (field === "amount") return yuanText(String(value));
  return field === "found_date" ? dateText(String(value), words) : String(value);
}
