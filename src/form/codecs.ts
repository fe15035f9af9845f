import { canonical } from "../model/canonical.ts";
import type { BasisRef, Condition, Criterion, Obligation, Obligations, Party } from "../model/generated/documents.ts";
import { parseDate } from "../model/plain-date.ts";
import { EMPTY, listOf, shownList, shownText, textOf } from "./cell-text.ts";
import { conditionOf, conditionText } from "./condition-text.ts";
import { obligationOf, obligationsOf, obligationsText, obligationText } from "./obligation-text.ts";

/** How one kind of value stands in a cell. */
export interface Codec {
  /** Undefined for a value it has no way to show. */
  readonly show: (value: unknown) => string | number | undefined;
  /** A cell that is not blank; undefined where it cannot be understood. */
  readonly read: (cell: string) => unknown;
}

const isText = (value: unknown): value is string => typeof value === "string";
const isList = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text: Codec = { show: (value) => (isText(value) ? shownText(value) : undefined), read: textOf };
const plain = (cell: string): string => cell.normalize("NFKC").replace(/[\s,]/g, "");

const date: Codec = {
  show: text.show,
  // What a person types in a way of their own; what is no date at all is left for the laws to name.
  read: (cell) => (/^\d{4}-\d{2}-\d{2}$/.test(cell.trim()) ? cell.trim() : (parseDate(cell) ?? textOf(cell))),
};

const list = (lines: boolean): Codec => ({
  show: (value) => (isList(value) ? shownList(value, lines) : undefined),
  read: listOf,
});

const integer: Codec = {
  show: (value) => (Number.isSafeInteger(value) ? (value as number) : undefined),
  read: (cell) => (/^[+-]?\d{1,15}$/.test(plain(cell)) ? Number(plain(cell)) : undefined),
};

const number: Codec = {
  // A spreadsheet keeps fifteen digits.
  show: (value) =>
    typeof value === "number" && Number.isFinite(value)
      ? Number(value.toPrecision(15)) === value
        ? value
        : String(value)
      : undefined,
  read: (cell) =>
    /^[+-]?\d{1,18}(?:\.\d{1,18})?(?:e-?\d{1,3})?$/i.test(plain(cell)) ? Number(plain(cell)) : undefined,
};

const YES = /^(?:是|√|✓|✔|真|true|yes|y)$/i;
const NO = /^(?:否|×|✗|假|false|no|n)$/i;
const boolean: Codec = {
  show: (value) => (typeof value === "boolean" ? (value ? "是" : "否") : undefined),
  read: (cell) => (YES.test(cell.trim()) ? true : NO.test(cell.trim()) ? false : undefined),
};

const json: Codec = {
  show: (value) => (value === undefined ? undefined : shownText(JSON.stringify(value))),
  read: (cell) => {
    try {
      return JSON.parse(textOf(cell)) as unknown;
    } catch {
      return undefined;
    }
  },
};

/** Several small things, one a line. */
const lines = <T>(show: (one: T) => string, read: (line: string) => T | undefined): Codec => ({
  show: (value) => (Array.isArray(value) && value.every(isMap) ? shownLines(value as readonly T[], show) : undefined),
  read: (cell) => {
    if (cell.trim() === EMPTY) return [];
    const read1 = cell
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .map(read);
    return read1.includes(undefined) ? undefined : read1;
  },
});

const shownLines = <T>(value: readonly T[], show: (one: T) => string): string =>
  value.length === 0 ? EMPTY : value.map(show).join("\n");

const inLine = (part: string): string => shownText(part).replaceAll("\n", "‹U+000A›");

/** SEC-B01 第三条, one a line. */
const basis = lines<BasisRef>(
  ({ ref, clause }) => (clause === undefined ? inLine(ref) : `${inLine(ref)} ${inLine(clause)}`),
  (line) => {
    const [, ref = "", clause] = /^(\S+)(?:\s+(.*))?$/.exec(line) ?? [];
    return { ref: textOf(ref), ...(clause === undefined ? {} : { clause: textOf(clause) }) };
  },
);

/** 赵军（P006）, one a line or parted by 、. */
const parties: Codec = {
  show: (value) =>
    Array.isArray(value) && value.every(isMap)
      ? shownList(
          (value as unknown as readonly Party[]).map(({ id, name }) => (id === undefined ? name : `${name}（${id}）`)),
        )
      : undefined,
  read: (cell) =>
    listOf(cell).map((one): Party => {
      const [, name, id] = /^(.*\S)\s*[（(]([^（()）\s]+)[)）]$/su.exec(one) ?? [];
      return name === undefined || id === undefined ? { name: one } : { id, name };
    }),
};

const CRITERION = ["title", "clause", "doc_no", "basis_status", "ref"] as const;

/** 制度名称｜条款｜文号｜named｜ref, one a line; what is not there is left out at the end, or blank between. */
const criteria = lines<Criterion>(
  (one) =>
    CRITERION.map((key) => (one[key] === undefined ? "" : inLine(one[key]).replaceAll("｜", "‹U+FF5C›")))
      .join("｜")
      .replace(/｜+$/, ""),
  (line) => {
    const parts = line.split(/[｜|]/).map((part) => part.trim());
    const stated = CRITERION.flatMap((key, at) => (parts[at] ? [[key, textOf(parts[at])] as const] : []));
    return { basis_status: "named", ...Object.fromEntries(stated) } as Criterion;
  },
);

const condition: Codec = {
  show: (value) => (isMap(value) ? shownText(conditionText(value as Condition)) : undefined),
  read: (cell) => conditionOf(textOf(cell)) ?? undefined,
};

const obligation: Codec = {
  show: (value) => (isMap(value) ? obligationText(value as Obligation) : undefined),
  read: (cell) => obligationOf(textOf(cell)) ?? undefined,
};

const obligations: Codec = {
  show: (value) =>
    isMap(value) ? (canonical(value) === "{}" ? EMPTY : obligationsText(value as Obligations)) : undefined,
  read: (cell) => obligationsOf(textOf(cell)) ?? undefined,
};

/** `id`: a text that a number with decimals cannot stand for; `shown`: for the reader only, and never read. */
export const CODECS = {
  text,
  id: text,
  date,
  list: list(false),
  lines: list(true),
  integer,
  number,
  boolean,
  json,
  basis,
  parties,
  criteria,
  condition,
  obligation,
  obligations,
  shown: text,
} as const satisfies Readonly<Record<string, Codec>>;

export type CodecName = keyof typeof CODECS;
