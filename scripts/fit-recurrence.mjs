// Fits the weights of recurrence to the labelled pairs and writes src/field/recurrence/weights.ts.
//
//     npm run build && node scripts/fit-recurrence.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { crossJudged, tuningPairs } from "./recurrence-regression.mjs";

const { problemText } = await import("../dist/field/recurrence/problem-text.js");
const { comparison } = await import("../dist/field/recurrence/same-problem.js");
const { weights, judged } = crossJudged(tuningPairs(), { problemText, comparison });
const lines = Object.entries(weights).map(([name, value]) => `  ${name}: ${value},`);
const file = new URL("../src/field/recurrence/weights.ts", import.meta.url);
const text = readFileSync(file, "utf8");
writeFileSync(
  file,
  text.replace(/(WEIGHTS = \{\n)[^}]*/u, (_, head) => `${head}${lines.join("\n")}\n`),
);
for (const [set, list] of Object.entries(judged)) {
  const found = list.filter(({ likeness }) => likeness >= 0.85);
  const right = found.filter(({ pair }) => pair.same).length;
  const same = list.filter(({ pair }) => pair.same).length;
  console.log(
    `${set}: ${list.length} pairs, by text alone, each fifth judged by the others: precision ${(right / found.length).toFixed(3)}, recall ${(right / same).toFixed(3)}`,
  );
}
