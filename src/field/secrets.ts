import { isRealDate } from "../model/plain-date.ts";
import { accountNumbers } from "./account-numbers.ts";
import { isIdentityNumber } from "./check-digits.ts";
import { reportedSuspicion } from "./confidential.ts";
import { isLatinName, latinNames } from "./latin-names.ts";
import { personNames } from "./person-names.ts";

/** What a paper may hold that not everybody may read. */
export const SECRET_SORTS = [
  "identity",
  "account",
  "mobile",
  "landline",
  "email",
  "address",
  "name",
  "informant",
  "suspicion",
] as const;
export type SecretSort = (typeof SECRET_SORTS)[number];

/** One of them in a text: its place (UTF-16, `to` excluded), and what may stand there with all but its ends hidden; null: nothing may. */
export interface Secret {
  readonly sort: SecretSort;
  readonly from: number;
  readonly to: number;
  readonly part: string | null;
}

const STARS = "****";
/** Behind anything, and overlapping: place, year and check character tell it from other numbers. */
const IDENTITY = /(?=([1-8](?:[\s\p{Pd}.·_/*]{0,3}\d){16}[\s\p{Pd}.·_/*]{0,3}[\dXx×]))/gu;
const OF_THIS_TIME = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\d{4}(?:19|20)/;
/** Of the first kind, until 1999: no check digit, so only behind its name and with a real day of birth. */
const OLD_IDENTITY = /(?:身份证|证件)[^\d。；]{0,8}(\d{15})(?![\dA-Za-z])/g;
/** Behind letters too (tel138…), but no amount, and nothing between two letters of a hash. Gaps never lead into the next line. */
const MOBILE =
  /(?<!\d|\d\.|\d[A-Za-z]{1,12})(?:(?:\+?|00)86[ -]?)?(1[3-9]\d[ .·\p{Pd}]{0,2}\d{4}[ .·\p{Pd}]{0,2}\d{4})(?!\d|[A-Za-z]{1,12}\d|(?:\.\d{1,2})? ?[元万亿])/gu;
/** A long hash, within which no number is one. */
const HASH = /(?<![\dA-Za-z])(?=\d*[a-f])[\da-f]{32,}(?![\dA-Za-z])/g;
const LANDLINE =
  /(?<![\dA-Za-z-])(?:[(（]0(?:10|2\d|[3-9]\d\d)[)）] ?|0(?:10|2\d|[3-9]\d\d)(?: ?\p{Pd}{1,2} ?| ))[1-9]\d{6,7}(?![\d-])|(?:电话|传真|座机|联系方式)[^\d。；]{0,6}(0\d{9,11}|\d{7,8})(?![\dA-Za-z])/gu;
/** A sum of money and nothing else, as files of data hold it. */
const AMOUNT = /^\s*-?\d{1,16}\.\d{2}\s*$/;
/** Area code and number in one, without a word for it: never behind a word for another number, nor before what is counted. */
const LANDLINE_BARE =
  /(?<![\dA-Za-z.-])(?<!(?:编号|代码|流水号?|凭证号?|序号|单号|批号|同号|引号|文号|账号|卡号|户号|员号|构号|票号|No\.?)\s?[:：为是]?\s?)(0(?:10|2[0-57-9])[1-9]\d{7}|0[3-9]\d\d[1-9]\d{6,7})(?![\dA-Za-z-]|\.\d|\s?[号笔户元份张万])/gu;
const EMAIL = /[A-Za-z0-9][\w.+-]{0,63} ?@ ?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+/g;
/** Where an address ends: a house behind a street, or a group of a village. */
const HOUSE =
  /(?:路|街|大道|巷|弄|胡同)(?:[东南西北中]段)?\d{1,5}(?:[-之]\d{1,4})?号院?(?:\d{1,4}(?:号楼|栋|幢|座|单元|室|层|楼))*|村[\u4e00-\u9fff\d]{1,4}组(?:\d{1,5}号)?/gu;
/** What an address is made of, looking back from its house, and the words it begins behind. */
const BACK = /[\u4e00-\u9fff\d]{1,30}$/u;
const BEFORE_ADDRESS = /^.*(?:位于|住在|住址|地址|现住|家住|居住|搬到|住|在|于|至|到|从|往|是|为)/u;
/** The part of an address that may be known: down to the city or county. */
const WIDE = /^.*?(?:省|自治区)?.{2,8}?(?:市|自治州|盟|县|旗)(?:.{1,6}?区)?/u;
const INFORMANT =
  /(?:举报|投诉|信访|检举|反映|线索提供)人(?:姓名|电话|身份|住址|联系方式|信息)?\s*(?:[:：]|[为是系])\s*([^，。；、\n［]{1,30})/gu;
const SENTENCE = /[^。；！？\n]+[。；！？]?/gu;

/**
 * What in a text not everybody may read, by place, without overlaps. `names`: persons known from elsewhere, found wherever they
 * stand: a name shown once too often cannot be taken back. Full-width digits and invisible characters hide nothing.
 */
export function secretsIn(text: string, names: readonly string[] = []): readonly Secret[] {
  const { flat, places, ends } = flatten(text);
  const found: Secret[] = [];
  const add = (sort: SecretSort, from: number, to: number, part: string | null) => {
    // The first finder of a place keeps it: an identity number is no account.
    const start = places[from] ?? 0;
    const end = ends[to - 1] ?? 0;
    if (to > from && !found.some((one) => start < one.to && one.from < end))
      found.push({ sort, from: start, to: end, part });
  };
  if (/可疑|STR|反洗钱/u.test(flat))
    for (const { 0: sentence, index } of flat.matchAll(SENTENCE))
      if (reportedSuspicion(sentence) !== null) add("suspicion", index, index + sentence.trimEnd().length, null);
  for (const match of flat.matchAll(INFORMANT)) {
    const [all, who = ""] = match;
    add("informant", match.index + all.length - who.length, match.index + all.length, null);
  }
  if (/\d{5}/.test(flat.replace(/[^\da-z]/g, "")) && !AMOUNT.test(flat)) numbersIn(flat.replace(HASH, blanked), add);
  for (const match of flat.matchAll(EMAIL))
    add(
      "email",
      match.index,
      match.index + match[0].length,
      `${match[0].charAt(0)}***${match[0].slice(match[0].indexOf("@"))}`,
    );
  for (const match of flat.matchAll(HOUSE)) {
    const before = (BACK.exec(flat.slice(0, match.index))?.[0] ?? "").replace(BEFORE_ADDRESS, "");
    const wide = WIDE.exec(before)?.[0];
    add("address", match.index - before.length, match.index + match[0].length, wide ? `${wide}${STARS}` : null);
  }
  for (const { name, from, to } of latinNames(flat, names)) add("name", from, to, maskedName(name));
  for (const name of new Set([...namesMaybeIn(flat, names), ...personNames(flat, [])]))
    for (const { from, to } of placesOf(name, flat)) add("name", from, to, maskedName(name));
  return found.sort((a, b) => a.from - b.from);
}

/** Known names by their first letter, made once for a list: a house has thousands of persons, and a cell twenty letters. */
const INITIALS = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

function namesMaybeIn(flat: string, names: readonly string[]): readonly string[] {
  let initials = INITIALS.get(names);
  if (!initials) {
    const made = new Map<string, string[]>();
    for (const name of names) {
      if (isLatinName(name)) continue;
      const [first = ""] = name;
      const same = made.get(first);
      if (same) same.push(name);
      else made.set(first, [name]);
    }
    INITIALS.set(names, made);
    initials = made;
  }
  const known = initials;
  // In the order of the list: where two names overlap, the first keeps the place.
  const maybe = new Set([...new Set(flat)].flatMap((letter) => known.get(letter) ?? []));
  return maybe.size === 0 ? [] : names.filter((name) => maybe.has(name));
}

const blanked = (hash: string): string => "x".repeat(hash.length);

/** Where a name stands, spaced out (刘　强) or not. */
function placesOf(name: string, flat: string): readonly { readonly from: number; readonly to: number }[] {
  const [first = "", ...rest] = name;
  const found: { from: number; to: number }[] = [];
  for (let from = flat.indexOf(first); from >= 0; from = flat.indexOf(first, from + 1)) {
    let at = from + first.length;
    const whole = rest.every((letter) => {
      while (/\s/u.test(flat.charAt(at)) && at - from < LONGEST_NAME) at += 1;
      if (!flat.startsWith(letter, at)) return false;
      at += letter.length;
      return true;
    });
    if (whole && from >= (found.at(-1)?.to ?? 0)) found.push({ from, to: at });
  }
  return found;
}
const LONGEST_NAME = 60;

function numbersIn(flat: string, add: (sort: SecretSort, from: number, to: number, part: string | null) => void): void {
  for (const { index, 1: shown = "" } of flat.matchAll(IDENTITY)) {
    const number = shown.replace(/×$/, "X").replace(/[^\dXx]/g, "");
    if (OF_THIS_TIME.test(number) && isIdentityNumber(number))
      add("identity", index, index + shown.length, `${number.slice(0, 6)}********${number.slice(14)}`);
  }
  for (const match of flat.matchAll(OLD_IDENTITY)) {
    const number = match[1] ?? "";
    const to = match.index + match[0].length;
    if (isRealDate(`19${number.slice(6, 8)}-${number.slice(8, 10)}-${number.slice(10, 12)}`))
      add("identity", to - number.length, to, `${number.slice(0, 6)}******${number.slice(12)}`);
  }
  for (const { from, to, masked } of accountNumbers(flat)) add("account", from, to, masked);
  for (const match of flat.matchAll(MOBILE)) {
    const number = (match[1] ?? "").replace(/\D/g, "");
    add("mobile", match.index, match.index + match[0].length, `${number.slice(0, 3)}${STARS}${number.slice(7)}`);
  }
  for (const match of [...flat.matchAll(LANDLINE), ...flat.matchAll(LANDLINE_BARE)]) {
    const number = match[1] ?? match[0];
    const to = match.index + match[0].length;
    const code = /^[(（]?0\d{2,3}[^\d]+/.exec(number)?.[0] ?? "";
    add("landline", to - number.length, to, `${code}${STARS}${number.slice(-3)}`);
  }
}

const DOUBLE = /^(?:欧阳|司马|上官|诸葛|尉迟|皇甫|慕容|令狐|东方|夏侯|公孙)/u;

/** 李华 → 李*, 诸葛孔明 → 诸葛**: the surname stands. */
export function maskedName(name: string): string {
  const letters = [...name];
  const kept = DOUBLE.exec(name) && letters.length > 2 ? 2 : 1;
  return letters.map((letter, at) => (at < kept ? letter : "*")).join("");
}

const UNSEEN = /^(?:\p{Cf}|\u034f)$/u;
/** What is shown like a plain character: full-width forms, digits of other scripts, spaces that do not break. */
const WIDE_FORM = /^[０-９Ａ-Ｚａ-ｚ－＠．＋\u3000\u00a0\u2000-\u200a\u202f]$/u;
const OTHER_DIGIT = /^(?:\p{Nd}|[①-⑨⓪])$/u;

/** Digits and marks as plain ones, characters nobody sees left out; `places` and `ends` tell where each stood. */
function flatten(text: string): {
  readonly flat: string;
  readonly places: readonly number[];
  readonly ends: readonly number[];
} {
  const places: number[] = [];
  const ends: number[] = [];
  let flat = "";
  let at = 0;
  for (const letter of text) {
    if (!UNSEEN.test(letter)) {
      const plain = WIDE_FORM.test(letter) || OTHER_DIGIT.test(letter) ? plainOf(letter) : letter;
      flat += plain;
      for (let unit = 0; unit < plain.length; unit += 1) {
        places.push(at + unit);
        ends.push(unit === plain.length - 1 ? at + letter.length : at + unit + 1);
      }
    }
    at += letter.length;
  }
  return { flat, places, ends };
}

/** ５ → 5, ٣ → 3, a space that does not break → one that does. */
function plainOf(letter: string): string {
  const plain = letter.normalize("NFKC");
  if (!/^\p{Nd}$/u.test(plain) || /^\d$/.test(plain)) return plain;
  // The ten digits of a script follow each other.
  const code = plain.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
