import { nameKey } from "../field/name-key.ts";
import { same } from "../model/canonical.ts";
import type { ItemId, PaperHeader, Party } from "../model/generated/documents.ts";
import type { RecordBody } from "../model/journal.ts";
import { measured } from "./fact-fields.ts";
import { nextVersion, stageOf } from "./stage.ts";
import { findingOf, type Guarded } from "./telling.ts";

type Body<Kind extends RecordBody["kind"]> = Extract<RecordBody, { kind: Kind }>;
type By = { readonly by: string };

/** Why a step is refused, with what a sentence about it names. The codes are `text/…/paper.ts`'s. */
export interface Refusal {
  readonly why: /** Somebody would judge what is his own work: `who`. */
    | "own-work"
    | "not-finished"
    | "unknown-item"
    /** The reviewer saw the paper before it changed. */
    | "stale"
    /** A level is left out: `level` is the one that comes first. */
    | "level-skipped"
    | "not-reviewed"
    | "comments-open"
    | "approved"
    | "facts-changed"
    | "objection-open"
    | "wrong-version"
    | "unknown-finding"
    | "stated-twice"
    | "nothing-stated"
    /** A changed finding is not among the statements. */
    | "not-stated"
    | "reason-missing"
    | "evidence-missing"
    | "evidence-unknown"
    /** A refusal to sign that fewer than two inspectors were there for. */
    | "collectors-missing"
    | "confirmed-before-found"
    | "not-confirmed"
    | "withdrawn"
    | "nothing-changed"
    | "other-finding"
    | "no-objection"
    | "resolved"
    /** What only an assessment can tell, and the journeys ask for: `journeys/paper`. */
    | "facts-open"
    | "confirmed-in-future"
    | "not-complete"
    | "fact-missing"
    | "fact-says-otherwise"
    | "verdict-changes"
    | "finished-already"
    | "frozen"
    /** What was found of an earlier problem. */
    | "look-settled"
    | "not-a-field"
    | "bad-value";
  readonly who?: string;
  readonly items?: readonly string[];
  readonly findings?: readonly string[];
  readonly level?: number;
  readonly version?: number;
}

/** What somebody may be known by: id and name, as compared. */
const keysOf = (...names: readonly (string | undefined)[]): readonly string[] =>
  names.map((name) => nameKey(name ?? "")).filter((key) => key !== "");

/** Everybody whose work the paper is: its preparers and whoever changed it. */
const makersOf = (header: PaperHeader, authors: readonly string[]): ReadonlySet<string> =>
  new Set(keysOf(...header.preparers.flatMap(({ id, name }) => [id, name]), ...authors));

/** The name under which this person made the paper too, or null. Ids and names are compared, since either may be all there is. */
export function ownWork(
  { header, review }: Pick<Guarded, "header" | "review">,
  by: string,
  person: Party,
): string | null {
  const makers = makersOf(header, review.authors);
  return keysOf(by, person.id, person.name).some((key) => makers.has(key)) ? person.name : null;
}

const ownRefusal = (paper: Guarded, { by, person }: By & { readonly person: Party }): Refusal | null => {
  const who = ownWork(paper, by, person);
  return who === null ? null : { why: "own-work", who };
};

/** Whether somebody may review the paper. */
export function reviewRefusal(paper: Guarded, body: Body<"review"> & By): Refusal | null {
  const own = ownRefusal(paper, body);
  if (own) return own;
  const stage = stageOf(paper);
  if (stage === "编制中" || stage === "已退回") return { why: "not-finished" };
  if (stage === "已批准") return { why: "approved" };
  const unknown = unknownItems(paper, body.items);
  if (unknown.length > 0) return { why: "unknown-item", items: unknown };
  if (!paper.review.heads.includes(body.basis)) return { why: "stale" };
  const below = body.level - 1;
  return body.result === "agree" && below > 0 && !agreedAt(paper, below)
    ? { why: "level-skipped", level: below }
    : null;
}

const agreedAt = ({ review }: Guarded, level: number): boolean =>
  review.opinions.some(
    (one) => one.stands && one.result === "agree" && one.items.length === 0 && (one.level ?? 1) >= level,
  );

function unknownItems({ checklist }: Guarded, items: readonly ItemId[] = []): readonly ItemId[] {
  const known = new Set(checklist.sections.flatMap((section) => section.items.map(({ id }) => id)));
  return items.filter((id) => !known.has(id));
}

/** Whether somebody may send the paper back. */
export function returnRefusal(paper: Guarded, body: Body<"return"> & By): Refusal | null {
  const own = ownRefusal(paper, body);
  if (own) return own;
  if (!paper.finished) return { why: "not-finished" };
  const unknown = unknownItems(paper, body.items);
  return unknown.length > 0 ? { why: "unknown-item", items: unknown } : null;
}

/** Whether somebody may approve the paper: reviewed, nothing open, and the unit has said its word on the facts as they stand. */
export function approveRefusal(paper: Guarded, body: Body<"approve"> & By): Refusal | null {
  const own = ownRefusal(paper, body);
  if (own) return own;
  const stage = stageOf(paper);
  if (stage === "已批准") return { why: "approved" };
  const commented = paper.review.opinions.filter((one) => one.stands && one.result === "comment");
  if (commented.length > 0) return { why: "comments-open", items: commented.flatMap(({ items }) => items) };
  if (stage !== "已复核") return { why: "not-reviewed" };
  if (!paper.review.heads.includes(body.basis)) return { why: "stale" };
  if (paper.facts.changed.length > 0) return { why: "facts-changed", findings: paper.facts.changed };
  const objected = openObjections(paper);
  return objected.length > 0 ? { why: "objection-open", findings: objected } : null;
}

/** Findings the unit objects to or refused to sign, which nobody has settled: none goes beyond 已确认 like that (R-L13). */
export const openObjections = ({ facts }: Pick<Guarded, "facts">): readonly string[] =>
  facts.frozen
    .filter(({ opinion, resolved }) => opinion !== "属实" && resolved === null)
    .map(({ finding_id }) => finding_id);

/** Whether the unit's word on the facts may be recorded so. */
export function confirmRefusal(paper: Guarded, body: Body<"confirm">): Refusal | null {
  if (!paper.finished) return { why: "not-finished" };
  const version = nextVersion(paper.facts);
  if (body.version !== version) return { why: "wrong-version", version };
  const ids = body.statements.map(({ finding_id }) => finding_id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length > 0) return { why: "stated-twice", findings: twice };
  const found = new Map(ids.map((id) => [id, findingOf(paper.answers, id)]));
  const unknown = ids.filter((id) => found.get(id) === null);
  if (unknown.length > 0) return { why: "unknown-finding", findings: unknown };
  if (ids.length === 0 && version > 1 && paper.facts.changed.length === 0) return { why: "nothing-stated" };
  const amended = paper.facts.frozen.map(({ finding_id }) => finding_id);
  const left = paper.facts.changed.filter((id) => amended.includes(id) && !ids.includes(id));
  if (left.length > 0) return { why: "not-stated", findings: left };
  const late = ids.filter((id) => (found.get(id)?.finding.found_date ?? "") > body.on);
  return late.length > 0 ? { why: "confirmed-before-found", findings: late } : statementRefusal(paper, body);
}

/** R-L13 and domain.md §2.5: what is not plain agreement has its reason and its proof, and a refusal its witnesses. */
function statementRefusal({ evidence }: Guarded, { statements, collectors = [] }: Body<"confirm">): Refusal | null {
  const objecting = statements.filter(({ opinion }) => opinion !== "属实");
  const idsOf = (list: typeof statements) => list.map(({ finding_id }) => finding_id);
  const silent = objecting.filter(({ reason }) => blank(reason));
  if (silent.length > 0) return { why: "reason-missing", findings: idsOf(silent) };
  const bare = objecting.filter((one) => (one.evidence ?? []).length === 0 && blank(one.no_evidence));
  if (bare.length > 0) return { why: "evidence-missing", findings: idsOf(bare) };
  const registered = new Set(evidence.map(({ sha256 }) => sha256));
  const foreign = statements.filter((one) => (one.evidence ?? []).some((sha256) => !registered.has(sha256)));
  if (foreign.length > 0) return { why: "evidence-unknown", findings: idsOf(foreign) };
  const refused = statements.filter(({ opinion }) => opinion === "拒签");
  const witnesses = new Set(collectors.map(({ name }) => nameKey(name)));
  return refused.length > 0 && witnesses.size < 2 ? { why: "collectors-missing", findings: idsOf(refused) } : null;
}

const blank = (text: string | undefined): boolean => (text ?? "").trim() === "";

/** Only what was confirmed is amended or withdrawn; before that it is an answer like any other. */
function confirmedRefusal(paper: Guarded, id: string, item: ItemId): Refusal | null {
  if (paper.facts.withdrawn.some(({ finding_id }) => finding_id === id)) return { why: "withdrawn", findings: [id] };
  if (paper.facts.frozen.some((one) => one.finding_id === id && one.item === item)) return null;
  return { why: findingOf(paper.answers, id) === null ? "unknown-finding" : "not-confirmed", findings: [id] };
}

export function amendRefusal(paper: Guarded, body: Body<"amend">): Refusal | null {
  const { finding_id: id, item, old, answered } = body;
  const refused = confirmedRefusal(paper, id, item);
  if (refused) return refused;
  const other = { why: "other-finding", findings: [id] } as const;
  if (body.new.finding_id !== id || !same(findingOf(paper.answers, id)?.finding, old)) return other;
  if (answered && !same(answered.old, measured(paper.answers.get(item)))) return other;
  if (blank(body.reason)) return { why: "reason-missing", findings: [id] };
  const unmoved = same(old, body.new) && (answered === undefined || same(answered.old, answered.new));
  return unmoved ? { why: "nothing-changed", findings: [id] } : null;
}

export function withdrawRefusal(paper: Guarded, body: Body<"withdraw">): Refusal | null {
  const refused = confirmedRefusal(paper, body.finding_id, body.item);
  return refused ?? (blank(body.reason) ? { why: "reason-missing", findings: [body.finding_id] } : null);
}

export function resolveRefusal(paper: Guarded, body: Body<"resolve">): Refusal | null {
  const { finding_id: id, item } = body;
  const refused = confirmedRefusal(paper, id, item);
  if (refused) return refused;
  if (paper.facts.changed.includes(id)) return { why: "facts-changed", findings: [id] };
  const fact = paper.facts.frozen.find(({ finding_id }) => finding_id === id);
  if (fact?.opinion === "属实") return { why: "no-objection", findings: [id] };
  if (fact?.resolved) return { why: "resolved", findings: [id] };
  return blank(body.reason) ? { why: "reason-missing", findings: [id] } : null;
}
