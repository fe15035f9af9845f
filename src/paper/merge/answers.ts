import type { Answer } from "../../model/generated/documents.ts";
import { mergeFindings } from "./findings.ts";
import type { Parted } from "./merged.ts";
import { different, type Part, standing, type Voice } from "./voices.ts";

type Said = Answer | null;

/** One answer out of several, as far as they go together. Where `parted` is not empty, its fields are missing. */
export interface MergedAnswer {
  readonly answer: Said;
  readonly parted: readonly Parted[];
  /** Sources whose words it holds. */
  readonly from: readonly number[];
  /** It is made of parts of several answers. */
  readonly united: boolean;
  readonly renumbered: readonly { readonly from: string; readonly to: string }[];
}

/**
 * What answers the question. It is one statement: half of one and half of another would be neither. Who changed anything
 * beside it stands by it, for remarks and findings were made under it.
 */
const STATEMENT = [
  "answer",
  "value",
  "n",
  "k",
  "num",
  "den",
  "set",
  "required",
  "trigger",
  "per",
  "na",
  "pending",
  "verdict",
  "verdict_reason",
  "sample",
] as const satisfies readonly (keyof Answer)[];
/** What stands beside it, each by itself. */
const REMARKS = ["note", "no_finding_reason"] as const satisfies readonly (keyof Answer)[];

/**
 * What several sources make of one item. Only one said or changed something: that. All the same: once. Otherwise statement,
 * remarks, findings and evidence are united one by one, and whatever two of them put differently is parted.
 */
export function mergeAnswers(voices: readonly Voice<Said>[], base: Said): MergedAnswer {
  const left = standing<Said>(voices, base, comparable);
  const from = left.map(({ source }) => source);
  const whole = { from, united: false, parted: [], renumbered: [] };
  const values = different<Said>(left, comparable);
  if (values.length <= 1) return { ...whole, answer: united(left) };
  // Taken back by one, said otherwise by another.
  if (values.includes(null)) return { ...whole, answer: null, parted: [{ at: "", part: (answer) => answer }] };
  return { from, united: true, ...mergeParts(left, base) };
}

function mergeParts(left: readonly Voice<Said>[], base: Said): Omit<MergedAnswer, "from" | "united"> {
  const parted: Parted[] = [];
  const settle = (at: string, part: Part<Said>): unknown => {
    const said = different(standing(left, base, part), part);
    if (said.length <= 1) return said[0];
    parted.push({ at, part });
    return undefined;
  };
  const statements = different(left, statementOf);
  if (statements.length > 1) return { answer: null, parted: wholly(left), renumbered: [] };
  const [statement] = statements as Partial<Answer>[];
  const remarks = REMARKS.map((field) => [field, settle(field, (answer) => answer?.[field])] as const);
  const { findings, parted: differing, renumbered } = mergeFindings(left, base);
  parted.push(...differing);
  const evidence = mergeEvidence(left, base);
  // Confirmed one by one by anybody, it is no longer answered in bulk or taken over; who marked it to be seen again still wants to.
  const every = (field: "bulk" | "carried") => left.every(({ value }) => value?.[field]);
  const flag = left.some(({ value }) => value?.flag);
  const answer: Answer = {
    ...statement,
    ...stated(Object.fromEntries(remarks)),
    ...(evidence.length > 0 ? { evidence } : {}),
    ...(findings.length > 0 ? { findings: [...findings] } : {}),
    ...(every("carried") ? { carried: true } : {}),
    ...(flag ? { flag } : {}),
    ...(every("bulk") ? { bulk: true } : {}),
  };
  return { answer, parted, renumbered };
}

/** What they answer, and whatever else they do not say alike: it belongs to one of the answers. */
const wholly = (left: readonly Voice<Said>[]): readonly Parted[] => [
  { at: "answer", part: statementOf },
  ...[...REMARKS, "evidence" as const, "findings" as const]
    .map((at): Parted => ({ at, part: (answer) => comparable(answer)?.[at] }))
    .filter(({ part }) => different(left, part).length > 1),
];

const stated = <T extends object>(members: T): Partial<T> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Partial<T>;

/** In another order the same files prove the same. */
const comparable = (answer: Said): Said =>
  answer?.evidence ? { ...answer, evidence: [...answer.evidence].sort() } : answer;

function united(alike: readonly Voice<Said>[]): Said {
  const answers = alike.map(({ value }) => value);
  const [first = null] = answers;
  const orders = new Set(answers.map((answer) => (answer?.evidence ?? []).join()));
  return orders.size > 1 ? comparable(first) : first;
}

const statementOf: Part<Said> = (answer) =>
  answer && stated(Object.fromEntries(STATEMENT.map((field) => [field, answer[field]])));

/** File by file: what one added is there, what one took away is not. By hash, since no order is the right one. */
function mergeEvidence(left: readonly Voice<Said>[], base: Said): string[] {
  const all = new Set(left.flatMap(({ value }) => value?.evidence ?? []));
  return [...all].sort().filter((sha256) => {
    const has: Part<Said> = (answer) => answer?.evidence?.includes(sha256) === true;
    return different(standing(left, base, has), has).includes(true);
  });
}
