import { NEIGHBOURS } from "./words/defects.ts";
import { lineName, lineOf, PAIR, type ProblemText } from "./problem-text.ts";
import { WEIGHTS } from "./weights.ts";

/** What two texts have in common and where they part, each from 0 to 1; `weights.ts` says what each is worth. */
export interface Comparison {
  /** Things both name, of the fewer and of the more. */
  readonly thingsOfFewer: number;
  readonly thingsOfMore: number;
  /** Two things at least. */
  readonly twoThings: number;
  /** Both name things, none in common. */
  readonly noThing: number;
  /** Both name acts, none in common. */
  readonly otherActs: number;
  /** Both name the same misdeed. */
  readonly misdeed: number;
  /** Both are wrong in the same way; in ways next to each other; in other ways. */
  readonly way: number;
  readonly nearWay: number;
  readonly otherWay: number;
  /** Neither names a way of being wrong. */
  readonly noWay: number;
  /** Only one does. */
  readonly oneWay: number;
  /** What is wrong: the same thing in the same way, of the fewer. */
  readonly focus: number;
  /** The same thing is wrong, in whatever way: of the fewer. */
  readonly targets: number;
  /** Things of the more, where the ways agree or are next to each other; of the fewer, where neither names a way. */
  readonly thingsInWay: number;
  readonly thingsNoWay: number;
  /** Pairs of neighbouring letters both have, beyond six of ten. */
  readonly close: number;
  /** Single letters both have: of the shorter text; of both, beyond six of ten. */
  readonly signsOfFewer: number;
  readonly closeSigns: number;
  /** What either names first the other does not name at all. */
  readonly otherHead: number;
  /** How alike texts are that each name what the other does not: a word was put in place of another. */
  readonly swappedThing: number;
  readonly swappedAct: number;
  readonly swappedWay: number;
  /** Only one says that all is in order. */
  readonly oneInOrder: number;
}

const SIX_OF_TEN = 0.6;

const WORTH: Readonly<Record<keyof Comparison | "constant", number>> = WEIGHTS;

const NAMES = (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).filter((name) => name !== "constant");

const NEAR = new Set(
  NEIGHBOURS.flatMap(([a, b]) => {
    const [one, other] = [lineOf("ways", a), lineOf("ways", b)];
    return [one * PAIR + other, other * PAIR + one];
  }),
);

/** Holds two understood texts against each other. */
export function comparison(a: ProblemText, b: ProblemText): Comparison {
  const things = common(a.things, b.things);
  const [fewer, more] = ordered(a.things.length, b.things.length);
  const way = common(a.ways, b.ways) > 0;
  const nearWay = !way && a.ways.some((one) => b.ways.some((other) => NEAR.has(one * PAIR + other)));
  const bothWays = a.ways.length > 0 && b.ways.length > 0;
  const focus = common(a.focus, b.focus);
  const acts = common(a.acts, b.acts);
  const signs = common(a.signs, b.signs);
  const alike = ratio(2 * common(a.all, b.all), a.all.length + b.all.length);
  return {
    thingsOfFewer: ratio(things, fewer),
    thingsOfMore: ratio(things, more),
    twoThings: flag(things >= 2),
    noThing: flag(fewer > 0 && things === 0),
    otherActs: flag(a.acts.length > 0 && b.acts.length > 0 && acts === 0),
    misdeed: flag(common(a.misdeeds, b.misdeeds) > 0),
    way: flag(way),
    nearWay: flag(nearWay),
    otherWay: flag(bothWays && !way && !nearWay),
    noWay: flag(a.ways.length === 0 && b.ways.length === 0),
    oneWay: flag((a.ways.length === 0) !== (b.ways.length === 0)),
    focus: ratio(focus, Math.min(a.focus.length, b.focus.length)),
    targets: ratio(common(a.targets, b.targets), Math.min(a.targets.length, b.targets.length)),
    thingsInWay: way || nearWay ? ratio(things, more) : 0,
    thingsNoWay: a.ways.length === 0 && b.ways.length === 0 ? ratio(things, fewer) : 0,
    close: Math.max(0, alike - SIX_OF_TEN),
    signsOfFewer: ratio(signs, Math.min(a.signs.length, b.signs.length)),
    closeSigns: Math.max(0, ratio(2 * signs, a.signs.length + b.signs.length) - SIX_OF_TEN),
    otherHead: flag(a.first >= 0 && b.first >= 0 && !a.things.includes(b.first) && !b.things.includes(a.first)),
    swappedThing: a.things.length > things && b.things.length > things ? alike : 0,
    swappedAct: a.acts.length > acts && b.acts.length > acts ? alike : 0,
    swappedWay: bothWays && !way && !nearWay ? alike : 0,
    oneInOrder: flag(a.inOrder !== b.inOrder),
  };
}

/**
 * How likely two texts tell of the same problem, from 0 to 1; 0.85 is where a reader would say so. The same text but for its
 * numbers is 1.
 */
export function likenessOf(a: ProblemText, b: ProblemText): number {
  if (a.all.length > 0 && a.all.length === b.all.length && common(a.all, b.all) === a.all.length) return 1;
  const found = comparison(a, b);
  let sum = WORTH.constant;
  for (const name of NAMES) sum += found[name] * WORTH[name];
  return 1 / (1 + Math.exp(-sum));
}

/** The likeness, and the words both texts share as a reason to show. */
export function sameProblem(
  a: ProblemText,
  b: ProblemText,
): { readonly likeness: number; readonly shared: readonly string[] } {
  const names = (["misdeeds", "things", "acts", "ways"] as const).flatMap((role) =>
    a[role].filter((line) => b[role].includes(line)).map((line) => lineName(role, line)),
  );
  return { likeness: Math.round(likenessOf(a, b) * 100) / 100, shared: [...new Set(names)] };
}

/** How many numbers two sorted lists share. */
function common(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  for (let left = 0, right = 0; left < a.length && right < b.length; ) {
    const [one = 0, other = 0] = [a[left], b[right]];
    if (one === other) shared += 1;
    if (one <= other) left += 1;
    if (other <= one) right += 1;
  }
  return shared;
}

const ordered = (a: number, b: number): readonly [number, number] => (a < b ? [a, b] : [b, a]);
const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const flag = (is: boolean): number => (is ? 1 : 0);
