import { type Period, periodOf, samePeriod } from "./period.ts";
import { unitKey } from "./roster.ts";

/** Words a ledger goes by in a file name, by key of its profile. */
const LEDGER_WORDS: Readonly<Record<string, readonly string[]>> = {
  problem: ["问题台账"],
  rectification: ["整改台账"],
  "rectification-full": ["整改台账"],
  "risk-points": ["风险点台账"],
  hazards: ["隐患台账"],
  "large-transactions": ["大额交易登记簿", "大额登记簿"],
  "rectification-summary": ["整改汇总表", "问题整改汇总表"],
};

/** What a file's name says of the submission. Texts as they stand in it; null where the name does not follow the pattern. */
export interface SubmissionName {
  /** The name without folder, extension and mark of a correction. */
  readonly stem: string;
  /** 0: no correction; 1: 更正, v2; 2: 更正2, v3 … The higher is the newer. */
  readonly correction: number;
  readonly parts: Readonly<Partial<Record<"unit" | "profile" | "period", string>>> | null;
}

const OPEN = String.raw`[\s_\-（(\[【]*`;
const CLOSE = String.raw`[\s）)\]】]*`;
const COUNT = String.raw`(\d{1,8}|[一二三四五六七八九十])`;
const AFTER = new RegExp(`${OPEN}(?:第?${COUNT}次)?更正(?:报送|稿|版)?(?:[_\\- 第（(]*${COUNT}次?)?${CLOSE}$`, "u");
const BEFORE = /^[（([【]*更正(?:报送)?[）)\]】]*[\s_-]+/u;
const VERSION = new RegExp(`${OPEN}V(\\d{1,3})${CLOSE}$`, "iu");
const NUMERALS = "一二三四五六七八九十";

/**
 * Reads a path as the name of a submission. `pattern` is the campaign's, such as `{unit}_{profile}_{period}`; without one
 * nothing is read but the mark of a correction.
 */
export function submissionName(path: string, pattern: string | undefined): SubmissionName {
  const file = (path.split(/[/\\]/).at(-1) ?? "").normalize("NFKC");
  const whole = file.replace(/\.[^.]{1,5}$/, "");
  const after = AFTER.exec(whole);
  const before = after ? null : BEFORE.exec(whole);
  const version = after || before ? null : VERSION.exec(whole);
  const correction = after
    ? Math.max(1, countOf(after[1] ?? after[2]))
    : before
      ? 1
      : Math.max(0, Number(version?.[1] ?? 1) - 1);
  const mark = after ?? version;
  const stem = mark ? whole.slice(0, mark.index) : before ? whole.slice(before[0].length) : whole;
  return { stem, correction, parts: pattern === undefined ? null : partsOf(stem, pattern) };
}

const countOf = (text: string | undefined): number =>
  text === undefined ? 1 : /^\d/.test(text) ? Number(text) : NUMERALS.indexOf(text) + 1;

/** A title such as 整改台账（更正报送） or 第二次更正 → how manieth correction; 0 for any other text. */
export function correctionIn(title: string): number {
  const found = /(?:第?([一二三四五六七八九十]|\d{1,2})次)更正|更正(?:报送|稿|版)|[（(【[]更正[）)】\]]/u.exec(
    title.normalize("NFKC"),
  );
  return found ? Math.max(1, countOf(found[1])) : 0;
}

function partsOf(stem: string, pattern: string): SubmissionName["parts"] {
  const names: string[] = [];
  const source = pattern
    .normalize("NFKC")
    .split(/(\{(?:unit|profile|period)\})/)
    .map((piece) => {
      // A part named twice is taken as it is written the second time: two open ends are enough for any name.
      if (!/^\{\w+\}$/.test(piece) || names.includes(piece.slice(1, -1)))
        return piece.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
      names.push(piece.slice(1, -1));
      return "([^_/]+?)";
    })
    .join("");
  const found = new RegExp(`^${source}$`, "iu").exec(stem);
  return found && Object.fromEntries(names.map((name, index) => [name, (found[index + 1] ?? "").trim()]));
}

/** The name as the pattern wants it. */
export const expectedName = (pattern: string, unit: string, profile: string, period: string): string =>
  pattern.replace("{unit}", unit).replace("{profile}", profile).replace("{period}", period);

/** Whether a text in a file name means the profile: its key, one of the field's words for it, or (for others) anything. */
export function namesProfile(text: string, profile: string): boolean {
  const words = LEDGER_WORDS[profile];
  return (
    unitKey(text) === unitKey(profile) || words === undefined || words.some((word) => unitKey(word) === unitKey(text))
  );
}

/** The word a profile goes by in file names. */
export const ledgerWord = (profile: string): string => LEDGER_WORDS[profile]?.[0] ?? profile;

/** Keys of the profiles that a text in a file name may mean. */
export const profilesNamed = (text: string): readonly string[] =>
  Object.keys(LEDGER_WORDS).filter((profile) => namesProfile(text, profile));

/** Whether a text in a file name means the campaign's period; null where it is no period at all. */
export function namesPeriod(
  text: string,
  campaign: { readonly label?: string; readonly period: Period },
): boolean | null {
  if (campaign.label !== undefined && unitKey(campaign.label) === unitKey(text)) return true;
  const period = periodOf(text);
  return period && samePeriod(period, campaign.period);
}
