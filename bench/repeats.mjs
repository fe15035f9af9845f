// Figures of recurrence: 2,000 findings held against 20,000 earlier ones, and what its blocking loses.
//
//     npm run build && node bench/repeats.mjs
//
// Texts are those of the labelled pairs, each changed in its figures and by a clause of another, so that none stands there twice;
// two of five rows name a risk point. Once over 40 units, once with every row in one unit, which is the worst there is. What the
// blocking loses is counted on 100 of the rows against comparing each with every earlier text of its unit.
import { readFileSync } from "node:fs";

const { recurrenceFinder } = await import("../dist/field/recurrence/recurrence.js");
const { recurrenceThresholds } = await import("../dist/field/recurrence/thresholds.js");
const { problemText } = await import("../dist/field/recurrence/problem-text.js");
const { likenessOf } = await import("../dist/field/recurrence/same-problem.js");

const NOW = 2_000;
const BEFORE = 20_000;
const SECONDS = 10;
const LEAST_KEPT = 0.95;
const SAMPLE = 100;

const facts = readFileSync(new URL("../test/recurrence/pairs.ndjson", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .flatMap((line) => {
    const { before, now } = JSON.parse(line);
    return [before.fact, now.fact];
  });

let seed = 20260101;
const next = (below) => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return Math.floor((seed / 0x80000000) * below);
};
const one = (list) => list[next(list.length)];

function row(index, units, year, from) {
  const [clause = ""] = one(facts).split("，");
  return {
    unit: `U${next(units)}`,
    id: "",
    place: String(index).padStart(6, "0"),
    point: next(5) < 2 ? `P${next(300)}` : "",
    category: "信贷管理",
    basis: "",
    fact: `${one(facts)}，涉及${1 + next(90)}户${next(3) === 0 ? `，${clause}` : ""}`,
    found: `${year}-${String(1 + next(12)).padStart(2, "0")}-${String(1 + next(28)).padStart(2, "0")}`,
    from,
    state: "已销号",
    status: "已销号",
  };
}

const thresholds = { ...recurrenceThresholds(null), months: 36 };
let missed = false;
for (const units of [40, 1]) {
  const before = Array.from({ length: BEFORE }, (_, index) => row(index, units, 2024 - (index % 2), null));
  const now = Array.from({ length: NOW }, (_, index) => row(BEFORE + index, units, 2025, "2025-01-01"));
  const used = process.cpuUsage();
  const start = performance.now();
  const find = recurrenceFinder(now, before, () => [], thresholds);
  const found = now.map((finding) => find(finding));
  const seconds = (performance.now() - start) / 1000;
  const cpu = process.cpuUsage(used).user / 1e6;
  const hits = found.filter((hit) => hit !== null).length;
  const kept = keptOf(now, before, found);
  missed ||= seconds > SECONDS || kept.share < LEAST_KEPT;
  console.log(
    `${NOW} × ${BEFORE} rows, ${units} unit(s): ${seconds.toFixed(2)} s (${cpu.toFixed(2)} s of one core; reach ${SECONDS} s), ${hits} rows with priors, of the repeated among ${SAMPLE} rows ${kept.kept}/${kept.all} are found as by brute force`,
  );
}
process.exitCode = missed ? 1 : 0;

/** Of rows that brute force calls repeated by text, how many the blocking finds too. */
function keptOf(now, before, found) {
  const texts = before.map((old) => ({ old, text: problemText(old.fact) }));
  const some = now.map((finding, at) => ({ finding, hit: found[at] })).filter(({ finding }) => finding.point === "");
  let all = 0;
  let kept = 0;
  for (const { finding, hit } of some.slice(0, SAMPLE)) {
    const text = problemText(finding.fact);
    const repeated = texts.some(
      ({ old, text: other }) => old.unit === finding.unit && likenessOf(text, other) >= thresholds.likeness,
    );
    if (!repeated) continue;
    all += 1;
    if (hit !== null) kept += 1;
  }
  return { all, kept, share: all === 0 ? 1 : kept / all };
}
