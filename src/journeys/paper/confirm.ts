import type { Io } from "../../io/io.ts";
import { dirname, resolve } from "../../io/paths.ts";
import type { FactOpinion, FactStatements, Party, PlainDate } from "../../model/generated/documents.ts";
import type { FactsBody, Statement } from "../../model/journal.ts";
import { factsText, frozenAfter } from "../../paper/facts.ts";
import { confirmRefusal, type Refusal } from "../../paper/guards.ts";
import { unconfirmed } from "../../paper/keep-frozen.ts";
import { nextVersion } from "../../paper/stage.ts";
import { guarded } from "../../paper/telling.ts";
import { parseAs } from "../../parse/document.ts";
import { registerEvidence } from "../inspect/evidence.ts";
import { DocumentRefused } from "../project.ts";
import { onPaper, type PaperDesk, personOf, type StepOptions } from "./open.ts";

/** What the unit says of one finding, its evidence as paths. */
type Stated = FactStatements["statements"][number];

export interface ConfirmStep extends StepOptions {
  /** A file of the unit's opinions; what stands beside it here counts more. */
  readonly answers: string | null;
  readonly on: PlainDate | null;
  readonly unit: string | null;
  readonly signer: string | null;
  readonly collectors: readonly string[];
  readonly copies: number | null;
  /** The opinion on every finding not named by itself. */
  readonly all: FactOpinion | null;
  readonly stated: readonly { readonly finding_id: string; readonly opinion: FactOpinion }[];
  /** Of opinions given here that are not 属实. */
  readonly reason: Said;
  readonly evidence: Said;
  readonly withoutEvidence: Said;
}

/** What is said of single findings, and of all others. */
export interface Said {
  readonly all: readonly string[];
  readonly of: ReadonlyMap<string, readonly string[]>;
}

/** Nobody said on which day the unit confirmed. */
export class DayMissing extends Error {}

type Confirm = Extract<FactsBody, { kind: "confirm" }>;

/** Records the unit's word on the findings that are open, or on others whose opinion it changed. */
export async function confirmFacts(options: ConfirmStep, io: Io) {
  const file = options.answers === null ? null : await readStatements(resolve(io.cwd, options.answers), io);
  const on = options.on ?? file?.on ?? null;
  if (on === null) throw new DayMissing();
  const within = options.answers === null ? null : dirname(resolve(io.cwd, options.answers));
  return onPaper(options, io, async (desk) => {
    const state = desk.session.state();
    const stated = statedOf(options, file, unconfirmed(state, desk.session.assessment()));
    const { header } = state;
    const signer = options.signer ?? file?.signer;
    const collectors = collectorsOf(options, file, desk);
    const head = {
      kind: "confirm",
      version: nextVersion(state.facts),
      unit: unitOf(options, file, header.unit),
      on,
      ...(signer === undefined ? {} : { signer }),
      ...(collectors.length > 0 ? { collectors } : {}),
      copies: options.copies ?? file?.copies ?? 2,
    } as const;
    desk.refuse(refusalOf(desk, { ...head, facts: "", statements: stated.map(promised) }, options));
    const statements: Statement[] = [];
    for (const one of stated) statements.push(await registered(one, desk, one.here ? null : within));
    const { answers } = guarded(desk.session.state());
    const facts = io.sha256(factsText(frozenAfter(answers, state.facts.frozen, statements, head)));
    await desk.record({ ...head, facts, statements });
  });
}

async function readStatements(path: string, io: Io): Promise<FactStatements> {
  const { document, diagnostics } = await parseAs(await io.files.read(path), path, "FactStatements");
  if (!document) throw new DocumentRefused(path, diagnostics, true);
  return document;
}

/** `here`: stated on the command line, its evidence beside the working folder and not beside the file. */
type StatedHere = Stated & { readonly here: boolean };

/** The file's opinions, those given here in their place, and for what is still open the one for all. */
function statedOf(options: ConfirmStep, file: FactStatements | null, open: readonly string[]): readonly StatedHere[] {
  const mine = new Set(options.stated.map(({ finding_id }) => finding_id));
  const filed = (file?.statements ?? []).filter(({ finding_id }) => !mine.has(finding_id));
  const named = new Set([...mine, ...filed.map(({ finding_id }) => finding_id)]);
  const { all } = options;
  const rest = all === null ? [] : open.filter((id) => !named.has(id)).map((id) => ({ finding_id: id, opinion: all }));
  return [
    ...filed.map((one) => ({ ...one, here: false })),
    ...[...options.stated, ...rest].map((one) => ({
      ...one,
      ...(one.opinion === "属实" ? {} : whyOf(options, one.finding_id)),
      here: true,
    })),
  ];
}

function whyOf(options: ConfirmStep, id: string): Partial<Stated> {
  const of = ({ all, of: single }: Said) => single.get(id) ?? all;
  const [reason, evidence, none] = [of(options.reason), of(options.evidence), of(options.withoutEvidence)];
  return {
    ...(reason.length === 0 ? {} : { reason: reason.join("；") }),
    ...(evidence.length > 0 ? { evidence: [...evidence] } : {}),
    ...(none.length === 0 ? {} : { no_evidence: none.join("；") }),
  };
}

const unitOf = (options: ConfirmStep, file: FactStatements | null, unit: { code: string; name: string }): Party => {
  if (options.unit === null) return file?.unit ?? { name: unit.name };
  return { name: options.unit === unit.code ? unit.name : options.unit };
};

const collectorsOf = (
  options: ConfirmStep,
  file: FactStatements | null,
  { project, session }: PaperDesk,
): readonly Party[] =>
  options.collectors.length > 0
    ? options.collectors.map((one) => personOf(one, project, session.state().header))
    : (file?.collectors ?? []);

/** As if its evidence were registered already: a refused step registers none. */
const promised = ({ finding_id, opinion, reason, evidence, no_evidence }: StatedHere): Statement => ({
  finding_id,
  opinion,
  ...(reason === undefined ? {} : { reason }),
  ...(evidence || no_evidence ? { no_evidence: no_evidence ?? "…" } : {}),
});

async function registered(one: StatedHere, desk: PaperDesk, within: string | null): Promise<Statement> {
  const evidence: string[] = [];
  for (const path of one.evidence ?? [])
    evidence.push((await registerEvidence(desk.session, path, within, desk.io)).evidence.sha256);
  const { finding_id, opinion, reason, no_evidence } = one;
  return {
    finding_id,
    opinion,
    ...(reason === undefined ? {} : { reason }),
    ...(evidence.length > 0 ? { evidence: [...new Set(evidence)] } : {}),
    ...(no_evidence === undefined ? {} : { no_evidence }),
  };
}

/** The laws of the record, and what only the assessment tells: every open finding is stated, none that counts for nothing. */
function refusalOf({ session }: PaperDesk, body: Confirm, { asOf }: StepOptions): Refusal | null {
  const state = session.state();
  const assessment = session.assessment();
  if (body.on > asOf) return { why: "confirmed-in-future" };
  const stated = body.statements.map(({ finding_id }) => finding_id);
  const issued = new Map(assessment.findings.map(({ finding }) => [finding.finding_id, finding]));
  const refused = confirmRefusal(guarded(state), body);
  if (refused?.why === "not-finished" || refused?.why === "unknown-finding") return refused;
  const uncounted = stated.filter((id) => !issued.has(id));
  if (uncounted.length > 0) return { why: "unknown-finding", findings: uncounted };
  const left = unconfirmed(state, assessment).filter((id) => !stated.includes(id));
  if (left.length > 0) return { why: "not-stated", findings: left };
  const blank = stated.filter((id) => (issued.get(id)?.fact ?? "").trim() === "");
  return blank.length > 0 ? { why: "fact-missing", findings: blank } : refused;
}
