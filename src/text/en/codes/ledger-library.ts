import { type Args, code } from "../../code-words.ts";

const because = (a: Args): string =>
  a.by === "risk-point"
    ? `same risk point ${a.point}`
    : a.by === "basis"
      ? "same category and basis"
      : "like text: please confirm";

const repeated = (a: Args): string =>
  a.closed === "yes" ? "was closed and happened again" : "is still open: the same problem, not resolved";

export default {
  "category-rewritten": code(
    "The category is the library's",
    (a) => `risk point ${a.point} is "${a.expected}" in the library; here it says "${a.stated}"`,
    "write the library's category; where it must differ, say why in the note",
  ),
  "line-rewritten": code(
    "The business line is the library's",
    (a) => `risk point ${a.point} belongs to "${a.expected}" in the library; here it says "${a.stated}"`,
    "write the library's line; where it must differ, say why in the note",
  ),
  "posts-rewritten": code(
    "The responsible post is the library's",
    (a) => `risk point ${a.point} has "${a.expected}" in the library; here it says "${a.stated}"`,
    "write the library's post; where it must differ, say why in the note",
  ),
  "level-far-from-library": code(
    "A risk point's level is within one step of the library's",
    (a) => `risk point ${a.point} is "${a.expected}" in the library and "${a.stated}" here: more than one step apart`,
    "check the level; where there is a reason, say it in the note",
  ),
  "severity-far-from-item": code(
    "A finding's level is within one step of its item's default",
    (a) => `the default of item ${a.item} is "${a.expected}", here it is "${a.stated}": more than one step apart`,
    "check the level; where there is a reason, say it in the note",
  ),
  "finding-without-item": code(
    "A finding names the item it was found at",
    (a) => `the checklists ask about risk point ${a.point}, and this row names no item`,
    "write the item's number",
  ),
  "conflicting-controls": code(
    "Measures for one post do not contradict each other",
    (a) =>
      `post "${a.post}": this measure and ${a.row ? `row ${a.row}` : "the library"} ("${a.other}") demand opposite things (${a.matter})`,
    "let head office decide, and make the measures agree",
  ),
  "risk-point-proposed": code(
    "A risk point no library has is a proposal",
    (a) => `no library has "${a.point}": noted as a proposed risk point`,
    "if the library has it already, use its number; otherwise riskpaper library propose LEDGER --to FILE.proposals.yaml puts it on the list, and head office decides (riskpaper library accept)",
  ),
  "repeat-not-declared": code(
    "A repeated finding says so",
    (a) =>
      `"${a.prior}" (found on ${a.date}, ${because(a)}) ${repeated(a)}; this row does not say that it is a repeat; with this one it has been found ${a.count} times${Number(a.count) >= 3 ? ", so that one level higher is suggested" : ""}`,
    "write 是 under 是否重复 and the earlier number; if it is another problem, say in the explanation how they differ",
  ),
} as const;
