import { type Secret, type SecretSort, secretsIn } from "../../field/secrets.ts";

/** What becomes of one sort: it stays, its ends stay, or a mark stands in its place. */
export type Treatment = "keep" | "part" | "hide";

/** How a document is masked. `photos`: "hide" leaves pictures out, for nothing can be masked in them. */
export interface Mask {
  readonly name: string;
  readonly treatments: Readonly<Record<SecretSort, Treatment>>;
  readonly photos: "keep" | "hide";
  /** Persons known by name, found wherever they stand. */
  readonly names: readonly string[];
  /** Texts in which a name stands and is none: 钱进 in 把钱进账. */
  readonly except: readonly string[];
  /** What stands where nothing may be shown: ［身份证件号已隐去］. */
  readonly marks: Readonly<Record<SecretSort, string>>;
}

export interface Masked<View> {
  readonly view: View;
  /** How many places were masked, by sort; sorts without any are not named. */
  readonly hidden: Readonly<Partial<Record<SecretSort, number>>>;
}

/** Members whose texts are persons wherever they stand in a view. */
const PERSON_KEYS: ReadonlySet<string> = new Set([
  "preparer",
  "preparers",
  "people",
  "owner",
  "owners",
  "leader",
  "reviewer",
  "approver",
  "extension_approver",
  "verifier",
  "filler",
  "fillers",
  "signer",
  "chair",
  "recorder",
  "collectors",
  "responsible",
  "inspectors",
  "attendees",
  "by",
  "who",
]);
/** Lists whose plain texts are persons: who sat on each side of a meeting. A unit elsewhere is none. */
const PLAIN_LISTS: ReadonlySet<string> = new Set(["team", "unit"]);
/** Lists of records whose `name` is a person's. */
const PERSON_LISTS: ReadonlySet<string> = new Set(["team", "members", "people", "preparers", "collectors"]);
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const PERSON = /^[\u4e00-\u9fff]{2,4}(?:·[\u4e00-\u9fff]{2,6})?$/u;
/** Posts, departments and groups stand in the same columns as persons. */
const POST =
  /(?:[部门岗位员长户社行处科室组会厅局办]|主任|主管|经理|会计|助理|总监|工程师|主办|负责人|联络人|管理人|内勤|外勤)$/u;

/** Persons that a view names in the members that hold persons. */
export function personsIn(view: unknown): readonly string[] {
  const names = new Set<string>();
  const take = (text: string) => {
    for (const part of text.replace(/\p{Cf}/gu, "").split(/[、,，;；/]+/u)) {
      const words = part.trim().split(/\s+/u);
      // 刘　强 is one person, spaced out to the width of three letters.
      const spaced = words.length > 1 && words.every((one) => [...one].length === 1);
      for (const one of spaced ? [words.join("")] : words) if (PERSON.test(one) && !POST.test(one)) names.add(one);
    }
  };
  const walk = (value: unknown, key: string, inList: boolean): void => {
    if (typeof value === "string") {
      if (PERSON_KEYS.has(key) || (inList && key === "name")) take(value);
    } else if (Array.isArray(value)) {
      for (const one of value)
        if (typeof one === "string" && PLAIN_LISTS.has(key)) take(one);
        else walk(one, key, PERSON_LISTS.has(key));
    } else if (value !== null && typeof value === "object") {
      for (const [member, one] of Object.entries(value))
        walk(one, member, inList || (PERSON_KEYS.has(key) && member === "name"));
    }
  };
  walk(view, "", false);
  return [...names];
}

/**
 * The view with everything masked that `mask` does not keep, down to the last text, number and name of a member; hashes and
 * figures stay. Members whose names become the same are told apart by a number.
 */
export function maskView<View>(view: View, mask: Mask): Masked<View> {
  const known = { ...mask, names: [...new Set([...mask.names, ...personsIn(view)])] };
  const hidden: Partial<Record<SecretSort, number>> = {};
  const tell = (sort: SecretSort) => {
    hidden[sort] = (hidden[sort] ?? 0) + 1;
  };
  // Most records have the same members.
  const plain = new Set<string>();
  const walk = (value: unknown): unknown => {
    if (typeof value === "string") return maskText(value, known, tell);
    if (typeof value === "number") return maskNumber(value, known, tell);
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== "object") return value;
    const members = new Map<string, unknown>();
    for (const [key, one] of Object.entries(value)) {
      const name = plain.has(key) ? key : maskText(key, known, tell);
      if (name === key) plain.add(key);
      let free = name;
      for (let more = 2; members.has(free); more += 1) free = `${name} ${more}`;
      members.set(free, walk(one));
    }
    return Object.fromEntries(members);
  };
  return { view: walk(view) as View, hidden };
}

/** Fewer digits are no number of a person; more than a number holds exactly have lost some: no figure, but an account or identity. */
const SHORTEST_SECRET = 1e10;

function maskNumber(value: number, mask: Mask, tell: (sort: SecretSort) => void): unknown {
  if (!Number.isInteger(value) || value < SHORTEST_SECRET) return value;
  const exact = Number.isSafeInteger(value);
  if (exact || mask.treatments.account === "keep") {
    const text = String(value);
    const masked = maskText(text, mask, tell);
    return masked === text ? value : masked;
  }
  tell("account");
  return mask.marks.account;
}

/** One text, masked; `tell` hears of each place. */
export function maskText(text: string, mask: Mask, tell: (sort: SecretSort) => void = () => undefined): string {
  let masked = "";
  let at = 0;
  for (const secret of leaksIn(text, mask)) {
    const treatment = mask.treatments[secret.sort];
    masked += text.slice(at, secret.from) + ((treatment === "part" ? secret.part : null) ?? mask.marks[secret.sort]);
    at = secret.to;
    tell(secret.sort);
  }
  return masked + text.slice(at);
}

/** What stands in a text although `mask` would not keep it: in a finished document nothing may. */
export function leaksIn(text: string, mask: Mask): readonly Secret[] {
  if (HASH.test(text)) return [];
  return secretsIn(text, mask.names).filter(
    (one) => mask.treatments[one.sort] !== "keep" && !(one.sort === "name" && excepted(text, one, mask.except)),
  );
}

function excepted(text: string, { from, to }: Secret, except: readonly string[]): boolean {
  return except.some((phrase) => {
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
      if (at <= from && to <= at + phrase.length) return true;
    return false;
  });
}
