import { capitalAmount } from "../../model/capital-amount.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { SheetAttachment } from "../../view/evidence-sheet.ts";
import type { MemberShown } from "../../view/letters/notice.ts";
import type { RequestShown } from "../../view/letters/request-list.ts";
import { dateText, sizeText, yuanText } from "../markdown/value-text.ts";
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
