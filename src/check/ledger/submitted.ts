import { type RoundInput, roundsFor, roundsOfBytes } from "../../field/rounds.ts";
import { periodKey } from "../../field/period.ts";
import type { ReportedLedger, ReportingSources } from "../../field/reporting.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import { type FileResult, summaryOf } from "../../model/validation.ts";
import type { LedgerSet, SetAround } from "./ledger-law.ts";
import { groupsOf, registerPeriod, type Submission, submissionsOf } from "./submissions.ts";

/** The day a unit's report first came in: of these bytes or an earlier round of the same ledger; null where nobody said. */
export function firstReceived(
  { path, sha256, unit, profile, period }: Submission,
  { received, rounds, campaign }: Pick<SetAround, "received" | "rounds" | "campaign">,
): PlainDate | null {
  const label = registerPeriod(period, campaign);
  const before = [
    ...(sha256 === null ? [] : roundsOfBytes(rounds ?? [], sha256)),
    ...(unit === null ? [] : roundsFor(rounds ?? [], unit.code, profile, label)),
  ];
  const days = [...before.map((round) => round.received), ...(Object.hasOwn(received, path) ? [received[path]] : [])];
  return days.filter((day) => day !== undefined).sort()[0] ?? null;
}

/**
 * What a run hands to the register of rounds, in an order that does not depend on the order of the inputs: corrections after
 * what they correct. `files` are the results of the run, with their verdicts; what could not be hashed is left out.
 */
export function roundInputs(set: LedgerSet, around: SetAround, files: readonly FileResult[]): readonly RoundInput[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const submissions = submissionsOf(set, around);
  // A return that nobody has touched is no round of its own.
  const copies = new Set(groupsOf(submissions).flatMap((group) => group.copies.map(({ copy }) => copy)));
  return submissions
    .filter((one) => !(one.returnOf !== undefined && copies.has(one)))
    .sort((a, b) => a.correction - b.correction || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    .flatMap(({ path, unit, profile, period }) => {
      const file = byPath.get(path);
      if (!file || file.sha256 === null) return [];
      return [
        {
          sha256: file.sha256,
          path,
          unit: unit?.code ?? null,
          profile,
          period: registerPeriod(period, around.campaign),
          verdict: file.verdict,
        },
      ];
    });
}

/**
 * A finished run → what `reportingOf` counts from. `files` with waivers and explanations applied; `around.rounds` with the
 * rounds of this run already in it, where a register is kept.
 */
export function reportingSources(set: LedgerSet, around: SetAround, files: readonly FileResult[]): ReportingSources {
  const submissions = submissionsOf(set, around);
  const gone = new Set(
    groupsOf(submissions).flatMap(({ superseded, copies }) => [
      ...superseded.map(({ old }) => old),
      ...copies.map(({ copy }) => copy),
    ]),
  );
  const byPath = new Map(files.map((file) => [file.path, file]));
  const counted = new Set<string>();
  const ledgers = submissions.map((one): ReportedLedger => {
    const file = byPath.get(one.path);
    // A file with two ledgers counts its problems once.
    const diagnostics = counted.has(one.path) ? [] : (file?.diagnostics ?? []);
    counted.add(one.path);
    const { errors, warnings, explained } = summaryOf({ files: [], diagnostics });
    return {
      path: one.path,
      unit: one.unit,
      profile: one.profile,
      period: registerPeriod(one.period, around.campaign),
      verdict: file?.verdict ?? one.verdict,
      superseded: gone.has(one),
      correction: one.correction,
      zero: one.zero,
      received: firstReceived(one, around),
      errors,
      doubts: warnings,
      explained,
    };
  });
  return {
    due: around.roster,
    profiles: around.campaign?.profiles ?? [],
    period: around.campaign && registerPeriod(periodKey(around.campaign.period), around.campaign),
    lastDay: around.campaign?.due ?? null,
    ledgers,
    rounds: around.rounds,
  };
}
