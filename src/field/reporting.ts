import type { PlainDate } from "../model/generated/documents.ts";
import type { Round, RosterUnit } from "../model/submission.ts";
import { type Ratio, ratio } from "./ratio.ts";
import { roundsFor } from "./rounds.ts";

/** One ledger of one file, as it counts for who reported. */
export interface ReportedLedger {
  readonly path: string;
  readonly unit: RosterUnit | null;
  readonly profile: string | null;
  readonly period: string | null;
  readonly verdict: "accepted" | "rejected" | "refused";
  /** Replaced by a newer 更正报送, or a second copy: it stays on record and counts for nothing else. */
  readonly superseded: boolean;
  readonly correction: number;
  readonly zero: boolean;
  /** Null where nobody said when it came in. */
  readonly received: PlainDate | null;
  /** Problems of the file, waived ones not counted. */
  readonly errors: number;
  readonly doubts: number;
  readonly explained: number;
}

/** What one unit owes of one ledger, and what came of it. */
export interface UnitReporting {
  /** Null: files of which nobody can tell whose they are. */
  readonly unit: RosterUnit | null;
  /** 应报 */
  readonly due: boolean;
  readonly profile: string | null;
  /** 实报: something came in, readable or not, with this run or with an earlier one that the register remembers. */
  readonly reported: boolean;
  /** 漏报: due, and nothing came in. */
  readonly missing: boolean;
  /** 迟报: the first report came in after the last day; null where no day of receipt or no last day is known. */
  readonly late: boolean | null;
  readonly received: PlainDate | null;
  /** Of the file that stands, else of the last round; null where nothing came in. */
  readonly verdict: ReportedLedger["verdict"] | null;
  readonly zero: boolean;
  /** How many times it came in, 更正报送 included. */
  readonly rounds: number;
  /** 更正报送 among them. */
  readonly corrections: number;
  /** 一次通过: accepted as it first came in; null where that is not known: nothing came in, or only a correction and no register is kept. */
  readonly firstPass: boolean | null;
  readonly errors: number;
  readonly doubts: number;
  readonly explained: number;
  /** Input order; the files replaced by a correction among them. */
  readonly paths: readonly string[];
}

/** Units are counted once for each ledger they owe. */
export interface ReportingTotals {
  readonly due: number;
  readonly reported: number;
  readonly late: number;
  readonly missing: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly refused: number;
  readonly firstPass: number;
  readonly errors: number;
  readonly doubts: number;
  readonly explained: number;
}

export interface Reporting {
  /** Units in roster order, ledgers in the campaign's; then units that owe nothing and reported; then files of nobody. */
  readonly lines: readonly UnitReporting[];
  readonly totals: ReportingTotals;
}

export interface ReportingSources {
  /** 应报; null where nothing says who owes. */
  readonly due: readonly RosterUnit[] | null;
  /** Ledgers that are owed; empty: any one. */
  readonly profiles: readonly string[];
  /** The period that is owed, as the register writes it; null where nothing says. */
  readonly period: string | null;
  /** The last day; that day is still in time. */
  readonly lastDay: PlainDate | null;
  readonly ledgers: readonly ReportedLedger[];
  /** Earlier rounds and those of this run; null where no register is kept. */
  readonly rounds: readonly Round[] | null;
}

/**
 * The profiles whose ledger answers for one that is owed; null: any. The full rectification ledger, as registers draw it, holds
 * everything that the short one does: it stands for that, unless it is owed itself.
 */
export const answering = (owed: string | null, all: readonly string[]): readonly string[] | null =>
  owed === null ? null : owed === SHORT && !all.includes(FULL) ? [SHORT, FULL] : [owed];

const SHORT = "rectification";
const FULL = "rectification-full";

/** 应报, 实报, 迟报, 漏报 and 一次通过, per unit and in total. */
export function reportingOf(sources: ReportingSources): Reporting {
  const { due, profiles, ledgers } = sources;
  const owed = (due ?? []).flatMap((unit) =>
    (profiles.length > 0 ? profiles : [null]).map((profile) => ({ unit, profile })),
  );
  const taken = new Set<ReportedLedger>();
  const byUnit = new Map<string, ReportedLedger[]>();
  for (const one of ledgers) if (one.unit) byUnit.set(one.unit.code, [...(byUnit.get(one.unit.code) ?? []), one]);
  const lines = owed.map(({ unit, profile }) => {
    const fitting = answering(profile, profiles);
    const own = (byUnit.get(unit.code) ?? []).filter(
      (one) => fitting === null || one.profile === null || fitting.includes(one.profile),
    );
    for (const one of own) taken.add(one);
    return lineOf(unit, true, profile, own, sources);
  });
  const others = ledgers.filter((one) => !taken.has(one));
  const groups = new Map<string, ReportedLedger[]>();
  for (const one of others) {
    // Files of nobody stand for themselves.
    const key = JSON.stringify(one.unit ? [one.unit.code, one.profile] : [null, one.path, one.profile]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const more = [...groups.values()].map((own) =>
    lineOf(own[0]?.unit ?? null, false, own[0]?.profile ?? null, own, sources),
  );
  const all = [...lines, ...more.filter((one) => one.unit), ...more.filter((one) => !one.unit)];
  const count = (test: (line: UnitReporting) => boolean) => all.filter(test).length;
  const sum = (number: (line: UnitReporting) => number) => all.reduce((total, line) => total + number(line), 0);
  const totals: ReportingTotals = {
    due: count((one) => one.due),
    // Reports nobody owed are no part of 实报 where somebody says who owes.
    reported: count((one) => one.reported && (one.due || due === null)),
    late: count((one) => one.late === true && (one.due || due === null)),
    missing: count((one) => one.missing),
    accepted: count((one) => one.verdict === "accepted"),
    rejected: count((one) => one.verdict === "rejected"),
    refused: count((one) => one.verdict === "refused"),
    firstPass: count((one) => one.firstPass === true),
    errors: sum((one) => one.errors),
    doubts: sum((one) => one.doubts),
    explained: sum((one) => one.explained),
  };
  return { lines: all, totals };
}

/** 报送及时率: in time ÷ due, of the reports due; null where no days of receipt are known. */
export const timelyRate = ({ lines }: Reporting): Ratio | null => {
  if (lines.every((one) => one.late === null)) return null;
  const due = lines.filter((one) => one.due);
  return ratio(due.filter((one) => one.reported && one.late !== true).length, due.length);
};

/** 一次通过率: accepted at first ÷ due, of the reports due. What came in unasked is in neither: nothing of nothing where nobody owes. */
export const firstPassRate = ({ lines }: Reporting): Ratio => {
  const due = lines.filter((one) => one.due);
  return ratio(due.filter((one) => one.firstPass === true).length, due.length);
};

function lineOf(
  unit: RosterUnit | null,
  due: boolean,
  profile: string | null,
  own: readonly ReportedLedger[],
  { lastDay, period, profiles, rounds: register }: Pick<ReportingSources, "lastDay" | "period" | "profiles" | "rounds">,
): UnitReporting {
  const standing = own.filter((one) => !one.superseded);
  // What can be read counts before what cannot; among those, the worst verdict stands for the line.
  const readable = standing.filter((one) => one.verdict !== "refused");
  const current = readable.find((one) => one.verdict === "rejected") ?? readable[0] ?? standing[0];
  const fitting = answering(profile, profiles) ?? own[0]?.profile ?? null;
  const past =
    register && unit ? roundsFor(register, unit.code, fitting, own.find((one) => one.period)?.period ?? period) : [];
  const days = [...past.map((one) => one.received), ...own.flatMap((one) => one.received ?? [])].sort();
  const received = days[0] ?? null;
  const first = past[0]?.verdict ?? firstOf(own);
  return {
    unit,
    due,
    profile: profile ?? current?.profile ?? null,
    reported: own.length > 0 || past.length > 0,
    missing: due && own.length === 0 && past.length === 0,
    late: received === null || lastDay === null ? null : received > lastDay,
    received,
    verdict: current?.verdict ?? past.at(-1)?.verdict ?? null,
    zero: standing.length > 0 && standing.every((one) => one.zero),
    rounds: Math.max(past.length, own.length),
    corrections: own.filter((one) => one.correction > 0).length,
    firstPass: first === null ? null : first === "accepted",
    errors: standing.reduce((sum, one) => sum + one.errors, 0),
    doubts: standing.reduce((sum, one) => sum + one.doubts, 0),
    explained: standing.reduce((sum, one) => sum + one.explained, 0),
    paths: [...new Set(own.map((one) => one.path))],
  };
}

/** The verdict of the first report; null where it is not at hand but only its correction. */
const firstOf = (own: readonly ReportedLedger[]): ReportedLedger["verdict"] | null =>
  own.find((one) => one.correction === 0)?.verdict ?? null;
