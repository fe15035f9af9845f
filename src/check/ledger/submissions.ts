import { type Period, periodKey, periodOf } from "../../field/period.ts";
import { masterUnits, type UnitFinder, type UnitMatch, unitFinder, unitKey } from "../../field/roster.ts";
import {
  correctionIn,
  namesPeriod,
  namesProfile,
  profilesNamed,
  type SubmissionName,
  submissionName,
} from "../../field/submission-name.ts";
import { withoutReturnSuffix } from "../../model/return-name.ts";
import type { RosterUnit } from "../../model/submission.ts";
import type { Campaign, LedgerSet, SetAround, SubmittedLedger, TableDigest } from "./ledger-law.ts";

/** One ledger of one file as something a unit submitted. A file with ledgers of two profiles is two submissions. */
export interface Submission {
  readonly path: string;
  /** Null where the file could not be read. */
  readonly sha256: string | null;
  readonly verdict: "accepted" | "rejected" | "refused";
  readonly name: SubmissionName;
  /** Who submits: as the file's name says, else the head of the sheet, else the one unit all rows name. */
  readonly unit: RosterUnit | null;
  /** What each place says of the unit. `head` of the first table that says anything. */
  readonly byName: UnitMatch;
  readonly byHead: UnitMatch;
  readonly head: { readonly text: string; readonly table: TableDigest } | null;
  /** Null for a refused file whose name does not tell. */
  readonly profile: string | null;
  readonly tables: readonly TableDigest[];
  /** `from/to` as the head or the name says, else the campaign's; null where nothing says. */
  readonly period: string | null;
  /** 0: first report; 更正报送 counts from 1. A mended return is half a step newer than what it was made from. */
  readonly correction: number;
  readonly zero: boolean;
  /** The file this return of ours was made from, where nobody has mended or explained anything in it. */
  readonly returnOf?: string;
}

/** Who is who for a run: every unit files may belong to. `null` where neither project nor roster tells. */
export function findUnits({ project, roster }: Pick<SetAround, "project" | "roster">): UnitFinder | null {
  const units = masterUnits(project, roster);
  return units.length === 0 ? null : unitFinder(units);
}

// Many laws ask the same question of the same run.
const KNOWN = new WeakMap<LedgerSet, WeakMap<SetAround, readonly Submission[]>>();

/** The files of a run as submissions: those read, then those refused, each in input order. */
export function submissionsOf(set: LedgerSet, around: SetAround): readonly Submission[] {
  const runs = KNOWN.get(set) ?? new WeakMap<SetAround, readonly Submission[]>();
  KNOWN.set(set, runs);
  const submissions = runs.get(around) ?? allOf(set, around);
  runs.set(around, submissions);
  return submissions;
}

function allOf(set: LedgerSet, around: SetAround): readonly Submission[] {
  const finder = findUnits(around);
  const { campaign } = around;
  const read = set.ledgers.flatMap((ledger) => ofLedger(ledger, finder, campaign));
  const refused = set.refused.map(({ path }): Submission => {
    const name = nameOf(path, campaign);
    const byName = unitByName(name, finder);
    return {
      path,
      sha256: null,
      verdict: "refused",
      name,
      unit: one(byName),
      byName,
      byHead: { sort: "none" },
      head: null,
      profile: profileByName(name, campaign),
      tables: [],
      period: periodByName(name, campaign) ?? (campaign && periodKey(campaign.period)),
      correction: name.correction,
      zero: false,
    };
  });
  return [...read, ...refused];
}

function ofLedger(
  ledger: SubmittedLedger,
  finder: UnitFinder | null,
  campaign: Campaign | null,
): readonly Submission[] {
  const name = nameOf(ledger.path, campaign);
  const byName = unitByName(name, finder);
  const headed = ledger.tables.find((table) => table.unit !== null);
  const head = headed?.unit ? { text: headed.unit, table: headed } : null;
  const byHead = head && finder ? finder.find(head.text) : { sort: "none" as const };
  const unit = one(byName) ?? one(byHead) ?? onlyUnit(ledger.tables, finder);
  const said = Math.max(name.correction, ...ledger.tables.flatMap((table) => (table.titles ?? []).map(correctionIn)));
  const correction = ledger.mended ? said + 0.5 : said;
  const stated = ledger.tables.map(statedPeriod).find((one) => one !== null);
  const period =
    (stated && periodKey(stated)) ?? periodByName(name, campaign) ?? (campaign && periodKey(campaign.period));
  return [...new Set(ledger.tables.map((table) => table.profile))].map((profile): Submission => {
    const tables = ledger.tables.filter((table) => table.profile === profile);
    return {
      path: ledger.path,
      sha256: ledger.sha256,
      verdict: ledger.rejected ? "rejected" : "accepted",
      name,
      unit,
      byName,
      byHead,
      head,
      profile,
      tables,
      period,
      correction,
      // A ledger without rows is only read where it declares a zero report.
      zero: tables.every((table) => table.rows.length === 0),
      ...(ledger.returnOf === undefined ? {} : { returnOf: ledger.returnOf }),
    };
  });
}

/** A mended return still called 台账_退回.xlsx is the ledger 台账.xlsx. */
const nameOf = (path: string, campaign: Campaign | null): SubmissionName =>
  submissionName(withoutReturnSuffix(path.split("/").at(-1) ?? ""), campaign?.file_name);

const one = (match: UnitMatch): RosterUnit | null => (match.sort === "one" ? match.unit : null);

/** What the part of the name that the pattern calls {unit} says; without it, whatever the name mentions. */
const unitByName = ({ parts, stem }: SubmissionName, finder: UnitFinder | null): UnitMatch =>
  finder === null ? { sort: "none" } : parts?.unit === undefined ? finder.mentioned(stem) : finder.find(parts.unit);

function onlyUnit(tables: readonly TableDigest[], finder: UnitFinder | null): RosterUnit | null {
  const said = new Set(tables.flatMap((table) => table.rows.map((row) => row.values.org ?? null)));
  said.delete(null);
  const [text, ...others] = [...said];
  return finder && typeof text === "string" && others.length === 0 ? one(finder.find(text)) : null;
}

function profileByName({ parts, stem }: SubmissionName, campaign: Campaign | null): string | null {
  const wanted = campaign?.profiles ?? [];
  const named = profilesNamed(parts?.profile ?? stem);
  const fits = wanted.filter((profile) => named.includes(profile));
  return fits[0] ?? (wanted.length === 1 ? (wanted[0] ?? null) : wanted.length === 0 ? (named[0] ?? null) : null);
}

function periodByName({ parts, stem }: SubmissionName, campaign: Campaign | null): string | null {
  const text = parts?.period;
  if (text === undefined) {
    // Without a campaign to say what a name is made of, a word that is a period is taken for one.
    const period = campaign
      ? null
      : (stem
          .split(/[_\s()（）]+/u)
          .map(periodOf)
          .find((one) => one !== null) ?? null);
    return period && periodKey(period);
  }
  if (campaign && namesPeriod(text, campaign)) return periodKey(campaign.period);
  const period = periodOf(text);
  return period && periodKey(period);
}

/** The period that the lines above a table state. A bare year in a title, such as 2024年整改台账, dates the form and states none. */
export function statedPeriod({ period, titles = [] }: TableDigest): Period | null {
  if (period === null) return null;
  const year = period.from.endsWith("-01-01") && period.to === `${period.from.slice(0, 4)}-12-31`;
  return year && titles.length > 0 && !titles.some((text) => /期间|所属期|报告期|时间范围/u.test(text)) ? null : period;
}

/** What stands of a group of submissions of one unit, ledger and period. */
interface Group {
  readonly current: readonly Submission[];
  /** Replaced by a newer 更正报送 or a mended return, with the one that replaces it; what could not be read among them. */
  readonly superseded: readonly { readonly old: Submission; readonly by: Submission }[];
  /** The same bytes under another name, or a return that nobody has touched, beside the file it was made from. */
  readonly copies: readonly { readonly copy: Submission; readonly of: Submission }[];
}

/**
 * Submissions by unit, ledger and period. Those whose unit nobody can tell are in no group; what could not be read stands
 * for nothing and is only there once it is replaced.
 */
export function groupsOf(submissions: readonly Submission[]): readonly Group[] {
  const groups = new Map<string, { readonly read: Submission[]; readonly refused: Submission[] }>();
  for (const submission of submissions) {
    if (!submission.unit) continue;
    const key = JSON.stringify([submission.unit.code, submission.profile, submission.period]);
    const group = groups.get(key) ?? { read: [], refused: [] };
    groups.set(key, group);
    (submission.verdict === "refused" ? group.refused : group.read).push(submission);
  }
  return [...groups.values()].map(({ read, refused }) => groupOf(read, refused));
}

function groupOf(submissions: readonly Submission[], refused: readonly Submission[]): Group {
  const bySha = new Map<string, Submission>();
  const copies: { copy: Submission; of: Submission }[] = [];
  // By path, so that the order of the files never matters; what a unit made before what we made of it.
  const sorted = [...submissions].sort((a, b) => (a.path < b.path ? -1 : 1));
  const isReturn = ({ returnOf }: Submission) => returnOf !== undefined;
  for (const submission of [...sorted.filter((one) => !isReturn(one)), ...sorted.filter(isReturn)]) {
    const first = bySha.get(submission.sha256 ?? "") ?? sorted.find(({ path }) => path === submission.returnOf);
    if (first) copies.push({ copy: submission, of: first });
    else bySha.set(submission.sha256 ?? "", submission);
  }
  const originals = [...bySha.values()];
  const newest = Math.max(...originals.map((submission) => submission.correction));
  const current = originals.filter((submission) => submission.correction === newest);
  const [by] = current;
  const older = [...originals, ...refused].filter((old) => old.correction < newest);
  const superseded = by ? older.map((old) => ({ old, by })) : [];
  return { current, superseded, copies };
}

/**
 * The set without what no longer stands: ledgers replaced by a 更正报送, and second copies of the same bytes. Laws across
 * files look at this one, or the original and its correction would contradict each other.
 */
export function standing(set: LedgerSet, submissions: readonly Submission[]): LedgerSet {
  const gone = new Set(
    groupsOf(submissions)
      .flatMap(({ superseded, copies }) => [...superseded.map(({ old }) => old), ...copies.map(({ copy }) => copy)])
      .map(({ path, profile }) => `${profile} ${path}`),
  );
  if (gone.size === 0) return set;
  const ledgers = set.ledgers.map((ledger) => ({
    ...ledger,
    tables: ledger.tables.filter((table) => !gone.has(`${table.profile} ${ledger.path}`)),
  }));
  return { ...set, ledgers: ledgers.filter((ledger) => ledger.tables.length > 0) };
}

/** A period as the register of rounds writes it: the campaign's label where it is the campaign's. */
export const registerPeriod = (period: string | null, campaign: Campaign | null): string | null =>
  campaign && period === periodKey(campaign.period) ? (campaign.label ?? period) : period;

/** Whether the name has the form of the campaign's pattern and each part means something: a code, a ledger, a period. */
export function followsPattern({ name, byName, profile }: Submission, { campaign }: SetAround): boolean {
  const { parts } = name;
  if (!campaign || !parts) return false;
  const { unit, period } = parts;
  const named = parts.profile === undefined ? [] : profilesNamed(parts.profile);
  return (
    (unit === undefined || byName.sort !== "one" || unitKey(unit) === unitKey(byName.unit.code)) &&
    (parts.profile === undefined || (profile === null ? named.length > 0 : namesProfile(parts.profile, profile))) &&
    (period === undefined || namesPeriod(period, campaign) !== null)
  );
}

/** Whether the sheet itself names unit and period above its header. */
export const namedInside = ({ tables }: Submission): boolean =>
  tables.some((table) => table.unit !== null) && tables.some((table) => statedPeriod(table) !== null);

/** The units that the rows of a table name, blanks left out. */
export function rowUnits(
  table: TableDigest,
  finder: UnitFinder,
): readonly { readonly row: number; readonly text: string; readonly match: UnitMatch }[] {
  const matches = new Map<string, UnitMatch>();
  return table.rows.flatMap(({ row, values }) => {
    const text = values.org;
    if (typeof text !== "string" || text === "") return [];
    const match = matches.get(text) ?? finder.find(text);
    matches.set(text, match);
    return [{ row, text, match }];
  });
}
