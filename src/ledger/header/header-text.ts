import { MONEY, moneyUnit } from "./money-unit.ts";
import { simplified } from "../../field/variant-characters.ts";

/** A header as it is compared. */
export interface HeaderText {
  /** Without spaces, marks and unit. */
  readonly name: string;
  /** `name` without anything in brackets. */
  readonly bare: string;
  /** 延期后 of 整改期限（延期后）: words in brackets that make another thing of it; null for notes such as （签字）. */
  readonly changed: string | null;
  /** 万元 of 涉及金额（万元）; also units nobody reads, such as 千元. */
  readonly unit: string | null;
  /** P4 of 风险等级（P4）. */
  readonly scheme: string | null;
  /** Traditional, Kangxi or compatibility forms were replaced. */
  readonly varied: boolean;
}

const UNSEEN_OR_SPACE = /[\s\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{VS}\u3164\u115f\u1160\uffa0]+/gu;
const MARKS = /[*★☆※●◆▲△■#✱﹡∗]/gu;
const REQUIRED = /[([【〔<]?(?:必填项?|必须填写|选填项?|可选)[)\]】〕>]?/gu;
const UNIT_AT_END = new RegExp(`(?:[/:_-](?:单位:?)?((?:人民币)?${MONEY})|([亿万千百]+元))$`, "u");
const SCHEME = /[([【〔](L4|I3|COUNT|H2|P4|G3)[)\]】〕]/u;
const BRACKETS = /[([【〔][^)\]】〕]*[)\]】〕]/gu;
const CHANGING =
  /延期|延后|延长|展期|变更后|调整后|^原(?:定|来|计划)?$|其中|^(?:已|未|应|正在)?整改中?(?:部分)?$|不含.*整改|分管|领导|上[期季年月]|去年|同期|[期年季月][初末]|累计|实际|计划|预计|应(?:收|付|完成|整改)|损失/u;
/** Tells how to fill the column in, or only adds to it. */
const NOTE = /请|[填注写说标]明|填[写报]|应填|如[有未需]|格式|[如例]:|示例|^截[至止]|^(?:含|包含|包括)/u;
/** Says of a date what it is anyway: 完成日期（实际）, 整改期限（计划）. */
const SAME = /完成[^(]*\(实际(?:完成|日期|时间)*\)|[期时]限\((?:计划|预计|应完成)[^)]*\)/u;
const NUMBERED = /^(?:\d{1,2}[.、)]|\(\d{1,2}\)|[①-⑳])(?=.)/u;

/** The text of a cell on one line, as people read it: every kind of space is one blank. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cf}\p{VS}]/gu, "")
    .replace(/[\s\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, " ")
    .trim();

const known = new Map<string, HeaderText>();

/** What a header says, however it is written. Texts are remembered, since headers repeat from file to file. */
export function headerText(raw: string): HeaderText {
  const before = known.get(raw);
  if (before) return before;
  const read = readHeader(raw.slice(0, 200));
  if (known.size > 4000) known.clear();
  known.set(raw, read);
  return read;
}

function readHeader(raw: string): HeaderText {
  const { text, varied } = simplified(raw.replace(/[①-⑳]/gu, ""));
  const marked = text.replace(UNSEEN_OR_SPACE, "").replace(MARKS, "").replace(REQUIRED, "").replace(NUMBERED, "");
  const scheme = SCHEME.exec(marked)?.[1] ?? null;
  const whole = scheme === null ? marked : marked.replace(SCHEME, "");
  const inside: string[] = [];
  const unitless = whole.replace(BRACKETS, (bracket) => {
    const said = moneyUnit(bracket.slice(1, -1));
    if (said === null) return bracket;
    inside.push(said.unit);
    // What else the bracket says is still part of the name.
    return said.rest === "" ? "" : `(${said.rest})`;
  });
  const atEnd = inside.length > 0 ? null : UNIT_AT_END.exec(whole);
  const said = inside.length > 0 ? [...new Set(inside)].join("、") : (atEnd?.[1] ?? atEnd?.[2] ?? null);
  const name = (atEnd ? whole.slice(0, -atEnd[0].length) : unitless).replace(/[:;,。、.]+$/u, "").toLowerCase();
  return {
    name,
    bare: name.replace(BRACKETS, ""),
    changed: changing(name),
    unit: said === null ? null : said.replace("人民币", ""),
    scheme,
    varied,
  };
}

const changing = (name: string): string | null =>
  SAME.test(name)
    ? null
    : ([...name.matchAll(BRACKETS)]
        .map(([bracket]) => bracket.slice(1, -1))
        .find((words) => CHANGING.test(words) && !NOTE.test(words)) ?? null);
