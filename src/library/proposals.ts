import type {
  PlainDate,
  Proposal,
  RiskLibrary,
  RiskPoint,
  RiskPointId,
  RiskProposals,
} from "../model/generated/documents.ts";
import { takenIds } from "./overlay/apply.ts";

/** A risk point seen in the field, before it has a number in the list. */
export type Candidate = Omit<Proposal, "id" | "status">;

export interface Proposed {
  readonly list: RiskProposals;
  readonly added: readonly Proposal[];
  /** Names of candidates that the list holds already, from the same unit. */
  readonly known: readonly string[];
}

/** The list with the candidates behind; one that a unit proposed before under the same name is not proposed twice. */
export function propose(list: RiskProposals | null, candidates: readonly Candidate[]): Proposed {
  const before = list?.proposals ?? [];
  let number = Math.max(0, ...before.map(({ id }) => Number(id.slice(2))));
  const added: Proposal[] = [];
  const known: string[] = [];
  for (const candidate of candidates) {
    const again = [...before, ...added].some(({ name, unit }) => name === candidate.name && unit === candidate.unit);
    if (again) known.push(candidate.name);
    else added.push({ id: `P-${String(++number).padStart(3, "0")}`, status: "待研究", ...candidate });
  }
  return {
    list: { kind: "RiskProposals", schemaVersion: "1", ...list, proposals: [...before, ...added] },
    added,
    known,
  };
}

/** What head office adds to or changes in a proposal when it accepts it. */
export type Decided = Partial<
  Pick<RiskPoint, "name" | "manifestation" | "category" | "line" | "controls" | "posts" | "level">
>;

/** Why a proposal does not become a point; `fields` are those still lacking, or the word the library does not have. */
export interface Refusal {
  readonly why: "unknown" | "decided" | "id-taken" | "id-foreign" | "incomplete" | "category" | "post";
  readonly fields: readonly string[];
}

export interface Accepted {
  readonly library: RiskLibrary;
  readonly list: RiskProposals;
  readonly point: RiskPoint;
}

const NEEDED = ["category", "line", "controls", "posts", "level"] as const;

/** Takes a proposal into the library under a new id: one that no point has or ever had, with the library's key. */
export function accept(
  list: RiskProposals,
  id: string,
  library: RiskLibrary,
  as: RiskPointId,
  decided: Decided,
  decision: string,
): Accepted | Refusal {
  const proposal = list.proposals.find((one) => one.id === id);
  if (!proposal) return { why: "unknown", fields: list.proposals.map((one) => one.id) };
  if (proposal.status !== "待研究") return { why: "decided", fields: [proposal.status] };
  if (takenIds(library).has(as)) return { why: "id-taken", fields: [freeId(library)] };
  if (!as.startsWith(`${library.key}-`)) return { why: "id-foreign", fields: [freeId(library)] };
  const {
    status: _s,
    unit: _u,
    by: _b,
    date: _d,
    source: _o,
    library: _l,
    accepted_as: _a,
    decision: _n,
    ...text
  } = proposal;
  const point = { ...text, ...decided, id: as };
  const lacking = NEEDED.filter((field) => (point[field] ?? []).length === 0);
  if (lacking.length > 0) return { why: "incomplete", fields: lacking };
  const whole = inOrder(point as RiskPoint);
  if (library.categories && !library.categories.includes(whole.category))
    return { why: "category", fields: [whole.category, ...library.categories] };
  const strange = library.posts && whole.posts.find((post) => !library.posts?.includes(post));
  if (strange) return { why: "post", fields: [strange, ...(library.posts ?? [])] };
  return {
    point: whole,
    library: { ...library, points: [...library.points, whole] },
    list: decidedList(list, id, { status: "已采纳", accepted_as: as, ...(decision !== "" && { decision }) }),
  };
}

/** The list with a proposal turned down. */
export function decline(list: RiskProposals, id: string, decision: string): RiskProposals | Refusal {
  const proposal = list.proposals.find((one) => one.id === id);
  if (!proposal) return { why: "unknown", fields: list.proposals.map((one) => one.id) };
  if (proposal.status !== "待研究") return { why: "decided", fields: [proposal.status] };
  return decidedList(list, id, { status: "不采纳", decision });
}

const decidedList = (list: RiskProposals, id: string, outcome: Partial<Proposal>): RiskProposals => ({
  ...list,
  proposals: list.proposals.map((one) => (one.id === id ? { ...one, ...outcome } : one)),
});

/** The first id behind all that were ever used. */
export function freeId(library: RiskLibrary): RiskPointId {
  const numbers = [...takenIds(library)].map((id) => Number(id.slice(id.lastIndexOf("-") + 1)));
  return `${library.key}-${String(Math.max(0, ...numbers.filter((one) => one < 900)) + 1).padStart(2, "0")}`;
}

const ORDER: readonly (keyof RiskPoint)[] = [
  "id",
  "name",
  "category",
  "line",
  "stage",
  "manifestation",
  "cause",
  "consequence",
  "effect",
  "recommendation",
  "controls",
  "posts",
  "level",
];

/** The point with its fields as libraries write them. */
const inOrder = (point: RiskPoint): RiskPoint =>
  Object.fromEntries(
    ORDER.flatMap((key) => (point[key] === undefined ? [] : [[key, point[key]]])),
  ) as unknown as RiskPoint;

/** Text cut to what a field may hold. */
const cut = (text: string, most: number) =>
  [...text].length > most ? `${[...text].slice(0, most - 1).join("")}…` : text;

/** A candidate whose texts fit their fields; empty ones are left out. */
export function candidateOf(
  words: {
    readonly name: string;
    readonly manifestation: string;
    readonly cause?: string;
    readonly category?: string;
    readonly line?: readonly string[];
    readonly posts?: readonly string[];
    readonly controls?: readonly string[];
  },
  from: { readonly unit: string; readonly by: string | null; readonly date: PlainDate; readonly source?: string },
): Candidate {
  return {
    name: cut(words.name, 40),
    manifestation: cut(words.manifestation, 300),
    ...(words.cause && { cause: cut(words.cause, 300) }),
    ...(words.category && { category: cut(words.category, 40) }),
    ...(words.line?.length && { line: words.line.map((one) => cut(one, 20)) }),
    ...(words.posts?.length && { posts: words.posts.map((one) => cut(one, 40)) }),
    ...(words.controls?.length && { controls: words.controls.map((one) => ({ text: cut(one, 300) })) }),
    unit: cut(from.unit, 60),
    ...(from.by && { by: cut(from.by, 80) }),
    date: from.date,
    ...(from.source && { source: cut(from.source, 200) }),
  };
}
