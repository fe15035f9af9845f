import type { PlainDate } from "../../model/generated/documents.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { MemberShown } from "../../view/letters/notice.ts";
import type { RequestShown } from "../../view/letters/request-list.ts";
import { dateText } from "../markdown/value-text.ts";
import type { Helper } from "./helpers.ts";

/** Wordings of the papers of a visit. All give raw text. */
export function visitHelpers(words: Catalogue): Readonly<Record<string, Helper>> {
  const { notice } = words.papers.visit;
  const day = (date: PlainDate | null) => (date === null ? "" : dateText(date, words));
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
      (team as readonly MemberShown[]).map((one, at) => [
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
      (requests as readonly RequestShown[]).map((one) => [
        String(one.no),
        one.name,
        one.period ?? "",
        one.form ?? "",
        one.count === null ? "" : String(one.count),
        one.holder ?? "",
        day(one.due),
        day(one.received),
        day(one.returned),
        one.note ?? "",
      ]),
  };
}
