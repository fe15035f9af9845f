import type { Campaign, LedgerSet } from "../../check/ledger/ledger-law.ts";
import { dueUnits } from "../../field/roster.ts";
import type { Io } from "../../io/io.ts";
import { join, resolve } from "../../io/paths.ts";
import { SHEET_LIMITS } from "../../sheet/limits.ts";
import { ledgerProfiles, SHIPPED_KEYS, UnknownProfile } from "../ledger-profiles.ts";
import type { FoundProject } from "../project.ts";
import type { LedgerAssignment } from "./assignment.ts";
import { crewOf } from "./crew.ts";
import { examineLedgers } from "./examine-ledgers.ts";
import { findInputs, type Input } from "./inputs.ts";
import { ledgerReferences, NO_REFERENCES, type References } from "./ledger-references.ts";
import type { ValidateOptions } from "./options.ts";
import type { Whole } from "./part.ts";
import { readMapping } from "./read-mapping.ts";
import { readRoster } from "./roster.ts";
import { readRounds } from "./rounds.ts";

/** An option names something that is not there. `known`: what is. */
export class NotThere extends Error {
  constructor(
    readonly what: "campaign" | "folder" | "file",
    readonly given: string,
    readonly known: readonly string[] = [],
  ) {
    super(`no ${what} ${given}`);
  }
}

export interface LedgerSurroundings {
  readonly assignment: LedgerAssignment;
  /** Null where another shard keeps it. */
  readonly around: Whole["around"] | null;
}

/**
 * Looks up everything ledgers are judged by: profiles, libraries, the campaign; for the run as a whole also the roster, last
 * period's ledgers, evidence and rounds. @throws NotThere, UnknownProfile, DocumentRefused
 */
export async function lookAroundLedgers(
  options: ValidateOptions,
  inputs: readonly Input[],
  among: References,
  found: FoundProject | null,
  io: Io,
  { whole, any }: { readonly whole: boolean; readonly any: boolean },
): Promise<LedgerSurroundings> {
  const project = found?.project ?? null;
  const campaign = chosenCampaign(options.campaign ?? null, project?.campaigns ?? []);
  await mustBeProfiles(campaign?.profiles ?? [], options.profile ?? null, io);
  const wanted = any || inputs.some(({ sort }) => sort === "ledger");
  const assignment: LedgerAssignment = {
    asOf: options.asOf,
    project,
    ...(wanted ? await ledgerReferences(options.libraries ?? [], among, found, io) : NO_REFERENCES),
    campaign,
    received: options.received ?? null,
    profiles: wanted || options.profile ? await ledgerProfiles(options.profile ?? null, io) : [],
    mapping: options.columns ?? (options.mapping ? await readMapping(options.mapping, io) : null),
    limits: { ...SHEET_LIMITS, ...options.limits },
  };
  if (!whole) return { assignment, around: null };
  const { received } = options;
  const given = options.roster ? await readRoster(options.roster, io) : null;
  const around: Whole["around"] = {
    asOf: options.asOf,
    project,
    libraries: assignment.libraries,
    checklists: assignment.checklists,
    campaign,
    baseline: options.baseline ? await readBaseline(options, options.baseline, assignment, io) : null,
    roster: dueUnits(project, campaign, given),
    received: received ? Object.fromEntries(inputs.map(({ path }) => [path, received])) : {},
    evidence: options.evidence ? await hashAll(options.evidence, io) : null,
    rounds: options.registerRounds ? await readRounds(options.registerRounds, io) : null,
  };
  return { assignment, around };
}

/** A ledger that nobody knows would be due of nobody: the run would say that all is there. @throws UnknownProfile */
async function mustBeProfiles(keys: readonly string[], given: string | null, io: Io): Promise<void> {
  if (keys.length === 0) return;
  const strange = keys.filter((key) => !SHIPPED_KEYS.includes(key));
  if (strange.length === 0) return;
  const known = [...SHIPPED_KEYS, ...(given === null ? [] : await ledgerProfiles(given, io)).map(({ key }) => key)];
  for (const key of strange) if (!known.includes(key)) throw new UnknownProfile(key, known);
}

function chosenCampaign(given: string | null, campaigns: readonly Campaign[]): Campaign | null {
  if (given === null) return null;
  const campaign = campaigns.find(({ id }) => id === given);
  if (!campaign)
    throw new NotThere(
      "campaign",
      given,
      campaigns.map(({ id }) => id),
    );
  return campaign;
}

/** The ledgers of last period, read as ours are; what is wrong with them was said last period. */
async function readBaseline(
  options: ValidateOptions,
  folder: string,
  assignment: LedgerAssignment,
  io: Io,
): Promise<LedgerSet> {
  await mustBeFolder(folder, io);
  const inputs = (await findInputs([folder], io)).inputs.filter(({ sort }) => sort === "ledger");
  const outcomes = await examineLedgers(
    inputs.map(({ path, absolute, named, size = 0 }) => ({ path, absolute, named, size })),
    { ...assignment, campaign: null, received: null },
    crewOf(options),
    io,
  );
  const read = inputs.map(({ path }, index) => ({ path, outcome: outcomes[index] }));
  return {
    ledgers: read.flatMap(({ path, outcome }) =>
      outcome && !outcome.refused && outcome.sha256 !== null
        ? [
            {
              path,
              sha256: outcome.sha256,
              rejected: outcome.diagnostics.some(({ severity }) => severity === "error"),
              tables: outcome.digests,
            },
          ]
        : [],
    ),
    refused: read.flatMap(({ path, outcome }) => (outcome?.refused === false ? [] : [{ path }])),
  };
}

/** Every file below a folder with its SHA-256, by its path from there. */
async function hashAll(folder: string, io: Io): Promise<Readonly<Record<string, string>>> {
  const absolute = await mustBeFolder(folder, io);
  const hashes: Record<string, string> = {};
  for (const name of await io.glob(["**/*"], absolute)) {
    const path = join(absolute, name);
    if ((await io.files.stat(path))?.kind === "file") hashes[name] = io.sha256(await io.files.read(path));
  }
  return hashes;
}

async function mustBeFolder(given: string, io: Io): Promise<string> {
  const absolute = resolve(io.cwd, given);
  const real = await io.files.realPath(absolute).catch(() => absolute);
  if ((await io.files.stat(real))?.kind !== "folder") throw new NotThere("folder", given);
  return real;
}
