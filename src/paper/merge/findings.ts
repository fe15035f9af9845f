import { parseFindingId } from "../../field/finding-id.ts";
import { canonical } from "../../model/canonical.ts";
import type { Answer, Finding } from "../../model/generated/documents.ts";
import type { Parted } from "./merged.ts";
import { commonPast, different, type Part, standing, type Voice } from "./voices.ts";

type Said = Answer | null;
/** The findings that several sources hold to be one and the same: in each voice, which of its findings that is. */
type Alike = (answer: Said) => Finding | undefined;

/** The findings of an item as one list, and where the sources part. `renumbered`: whose number was taken by another finding. */
export interface MergedFindings {
  readonly findings: readonly Finding[];
  readonly parted: readonly Parted[];
  readonly renumbered: readonly { readonly from: string; readonly to: string }[];
}

/**
 * One finding is known by its number where the sources had it before they parted, and by its content where they found it
 * independently: then both may have given the same number to two findings. What is left with the same number and other content is one finding they
 * describe differently.
 */
export function mergeFindings(voices: readonly Voice<Said>[], base: Said): MergedFindings {
  const old = new Set(
    voices.flatMap((one) =>
      voices.filter((other) => other !== one).flatMap((other) => listOf(commonPast(one, other, base)).map(numberOf)),
    ),
  );
  const found: { readonly number: string; readonly finding: Finding; readonly rank: number }[] = [];
  const parted: Parted[] = [];
  const settle = (number: string, alike: Alike, rank: number) => {
    const { finding, differing } = mergeFinding(number, voices, base, alike);
    parted.push(...differing);
    if (finding) found.push({ number, finding, rank });
  };
  for (const number of old) settle(number, (answer) => listOf(answer).find((one) => numberOf(one) === number), OLD);
  const fresh = (answer: Said) => listOf(answer).filter((one) => !old.has(numberOf(one)));
  const shared = sharedContents(voices.map(({ value }) => fresh(value)));
  for (const [content, number] of shared) {
    const finding = voices.flatMap(({ value }) => fresh(value)).find((one) => contentOf(one) === content);
    if (finding) found.push({ number, finding, rank: SHARED });
  }
  const left = (answer: Said) => fresh(answer).filter((one) => !shared.has(contentOf(one)));
  for (const number of new Set(voices.flatMap(({ value }) => left(value).map(numberOf))))
    settle(number, (answer) => left(answer).find((one) => numberOf(one) === number), OWN);
  return { ...numbered(found), parted };
}

// Which finding keeps its number.
const [OLD, OWN, SHARED] = [0, 1, 2] as const;

const listOf = (answer: Said): readonly Finding[] => answer?.findings ?? [];
const numberOf = (finding: Finding): string => finding.finding_id ?? "";

function contentOf({ finding_id: _, ...content }: Finding): string {
  return canonical(content);
}

/** What at least two sources found alike, with the least of the numbers they gave it. */
function sharedContents(lists: readonly (readonly Finding[])[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string[]>();
  for (const list of lists) {
    for (const content of new Set(list.map(contentOf))) {
      const least = list.filter((one) => contentOf(one) === content).map(numberOf);
      numbers.set(content, [...(numbers.get(content) ?? []), least.sort(byNumber)[0] ?? ""]);
    }
  }
  const shared = [...numbers].filter(([, given]) => given.length > 1);
  return new Map(shared.map(([content, given]) => [content, [...given].sort(byNumber)[0] ?? ""]));
}

function mergeFinding(
  number: string,
  voices: readonly Voice<Said>[],
  base: Said,
  alike: Alike,
): { readonly finding: Finding | null; readonly differing: readonly Parted[] } {
  const at = `findings/${number}`;
  const whole: Part<Said> = (answer) => alike(answer) ?? null;
  const left = standing(voices, base, whole);
  const values = different(left, whole);
  const [only = null] = values as (Finding | null)[];
  if (values.length === 1) return { finding: only, differing: [] };
  // Taken away by one and changed by another: no field says that.
  if (values.includes(null))
    return { finding: (values.find((one) => one !== null) as Finding) ?? null, differing: [{ at, part: whole }] };
  const names = new Set(left.flatMap(({ value }) => Object.keys(alike(value) ?? {})));
  const differing: Parted[] = [];
  const fields: [string, unknown][] = [];
  for (const name of names) {
    const field: Part<Said> = (answer) => alike(answer)?.[name as keyof Finding];
    const said = different(standing(left, base, field), field);
    if (said.length > 1) differing.push({ at: `${at}/${name}`, part: field });
    else if (said[0] !== undefined) fields.push([name, said[0]]);
  }
  return { finding: Object.fromEntries(fields) as Finding, differing };
}

/** Numbers in the order of findings: the second finding of an item stands behind the first and before the tenth. */
function byNumber(one: string, other: string): number {
  const place = (number: string) => parseFindingId(number)?.m ?? 0;
  return place(one) - place(other) || (one < other ? -1 : one > other ? 1 : 0);
}

/**
 * Two findings with one number: the one everybody knew keeps it, or the one they describe differently (its parted fields are
 * named by number), of others the first by content. The other gets a number nobody used.
 */
function numbered(
  found: readonly { readonly number: string; readonly finding: Finding; readonly rank: number }[],
): Omit<MergedFindings, "parted"> {
  const inOrder = [...found].sort(
    (a, b) => a.rank - b.rank || byNumber(a.number, b.number) || (contentOf(a.finding) < contentOf(b.finding) ? -1 : 1),
  );
  const used = new Set(found.map(({ number }) => number));
  const taken = new Set<string>();
  const renumbered: { from: string; to: string }[] = [];
  const findings = inOrder.map(({ number, finding }) => {
    const to = taken.has(number) ? freeBehind(number, used) : number;
    taken.add(to);
    used.add(to);
    if (to !== number) renumbered.push({ from: number, to });
    return to === numberOf(finding) ? finding : { ...finding, finding_id: to };
  });
  return { findings: findings.sort((a, b) => byNumber(numberOf(a), numberOf(b))), renumbered };
}

function freeBehind(number: string, used: ReadonlySet<string>): string {
  const first = (parseFindingId(number)?.m ?? 1) === 1 ? number : number.replace(/-\d+$/, "");
  for (let m = 2; ; m += 1) if (!used.has(`${first}-${m}`)) return `${first}-${m}`;
}
