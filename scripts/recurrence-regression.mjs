// How the weights of recurrence are fitted to the labelled pairs (test/recurrence/README.md); fit-recurrence.mjs writes them.
//
// Read are the tuning halves of ledger-pairs.ndjson and pairs.ndjson, and tuning.ndjson, less the pairs that a key or the unit
// decides. Logistic regression, one weight at a time by Newton's step: the same pairs give the same weights to the last place.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** What a pair of a set counts; 0.85 is set by the first set. */
const SETS = { ledger: 1, hard: 1, older: 0.5 };
/** What a weight costs, by its square. */
const RIDGE = 1;
const ROUNDS = 60;
const FOLDS = 5;
const RIGHT = 0.95;
/** Findings that may only speak for the same problem, and those that may only speak against it; others may do either. */
const FOR = new Set(
  "thingsOfFewer thingsOfMore twoThings misdeed way focus targets thingsInWay thingsNoWay close signsOfFewer closeSigns".split(
    " ",
  ),
);
const AGAINST = new Set(
  "noThing otherActs otherWay otherHead swappedThing swappedAct swappedWay oneInOrder".split(" "),
);

const sigmoid = (x) => 1 / (1 + Math.exp(-x));

/** Weights by name, of rows `{ x: number[], y: 0 | 1, weight }`; the last is the constant. */
function regression(rows, names) {
  const weights = new Array(names.length + 1).fill(0);
  const sums = new Float64Array(rows.length);
  for (let round = 0; round < ROUNDS; round += 1)
    for (let at = weights.length - 1; at >= 0; at -= 1) {
      let slope = at < names.length ? -RIDGE * weights[at] : 0;
      let bend = at < names.length ? RIDGE : 1e-9;
      for (const [index, { x, y, weight }] of rows.entries()) {
        const value = at < names.length ? x[at] : 1;
        if (value === 0) continue;
        const chance = sigmoid(sums[index]);
        slope += weight * (y - chance) * value;
        bend += weight * chance * (1 - chance) * value * value;
      }
      const name = names[at];
      let next = weights[at] + Math.max(-1, Math.min(1, slope / bend));
      if (FOR.has(name)) next = Math.max(0, next);
      if (AGAINST.has(name)) next = Math.min(0, next);
      const step = next - weights[at];
      if (step === 0) continue;
      weights[at] = next;
      for (const [index, { x }] of rows.entries()) sums[index] += step * (at < names.length ? x[at] : 1);
    }
  return weights;
}

const sumOf = (weights, x) => x.reduce((sum, value, at) => sum + value * weights[at], weights.at(-1));
const foldOf = (id) =>
  Number.parseInt(
    createHash("sha256")
      .update(`fold ${id.split("-")[0]}`)
      .digest("hex")
      .slice(0, 8),
    16,
  ) % FOLDS;

/** Weights, and every tuning pair as the other four fifths judge it. `sets`: pairs by the names of SETS. */
export function crossJudged(sets, { problemText, comparison }) {
  const rows = Object.entries(SETS).flatMap(([set, weight]) =>
    (sets[set] ?? []).map((pair) => {
      const found = comparison(problemText(pair.before.fact), problemText(pair.now.fact));
      return { set, pair, found, weight, y: pair.same ? 1 : 0, fold: foldOf(pair.id) };
    }),
  );
  const names = Object.keys(rows[0].found);
  for (const row of rows) row.x = names.map((name) => row.found[name]);
  const sums = new Map();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = regression(
      rows.filter((row) => row.fold !== fold),
      names,
    );
    for (const row of rows) if (row.fold === fold) sums.set(row, sumOf(weights, row.x));
  }
  // The longest list, best first, of which enough is right, ends at 0.85. Texts alone: that risk points decide a pair is no merit of theirs.
  const setting = rows.filter(({ set }) => set === "ledger");
  const sorted = [...setting].sort((a, b) => sums.get(b) - sums.get(a));
  let least = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const [at, row] of sorted.entries()) {
    right += row.y;
    if (right / (at + 1) >= RIGHT) least = (sums.get(row) + sums.get(sorted[at + 1] ?? row)) / 2;
  }
  const shift = Math.log(0.85 / 0.15) - least;
  const fitted = regression(rows, names);
  const weights = Object.fromEntries(names.map((name, at) => [name, round(fitted[at])]));
  weights.constant = round(fitted.at(-1) + shift);
  const judged = Object.fromEntries(
    Object.keys(SETS).map((set) => [
      set,
      rows
        .filter((row) => row.set === set)
        .map((row) => ({ pair: row.pair, likeness: sigmoid(sums.get(row) + shift) })),
    ]),
  );
  return { weights, judged };
}

export const fitWeights = (sets, engine) => crossJudged(sets, engine).weights;

const round = (value) => Math.round(value * 1000) / 1000 || 0;

const pairsOf = (name) =>
  readFileSync(new URL(`../test/recurrence/${name}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
/** As in test/recurrence/pairs.ts. */
const isTuning = ({ id }) =>
  Number.parseInt(createHash("sha256").update(id.split("-")[0]).digest("hex").slice(0, 8), 16) % 2 === 0;
const byText = ({ kind }) => kind !== "key" && kind !== "unit";

/** The pairs of the fit, by set. */
export function tuningPairs() {
  return {
    ledger: pairsOf("ledger-pairs.ndjson").filter((pair) => isTuning(pair) && byText(pair)),
    hard: pairsOf("pairs.ndjson").filter((pair) => isTuning(pair) && byText(pair)),
    older: pairsOf("tuning.ndjson"),
  };
}
