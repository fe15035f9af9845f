import { code } from "../../code-words.ts";

/** Ledgers: what stands in one field. */
export default {
  "required-blank": code(
    "What is required is there",
    (a) =>
      `"${a.header}" is required${a.status ? ` when the status is ${a.status}` : ""}; ${a.word ? `"${a.word}" counts as blank` : "it is blank"}`,
    "fill in the actual content; do not write /, 无 or 同上, and repeat in full what is the same as in the row above",
  ),
  "finding-id-form": code(
    "A finding's number is written as agreed",
    (a) =>
      `"${a.id}" is not written as the number of a finding: ${a.pattern ? `the project asks for ${a.pattern}` : "it should be F, the year and a number, such as F2024-001"}`,
    "copy the number from the workpaper or the opinion; the running number is something else",
  ),
  "finding-id-twice": code(
    "A finding's number stands once in a ledger",
    (a) => `the number ${a.id} already stands in row ${a.first}`,
    "give two findings two numbers; write one finding in one row (in a ledger of rectification, several measures of one finding have a row each)",
  ),
  "point-id-twice": code(
    "A risk point's number stands once in a ledger",
    (a) => `the number ${a.id} already stands in row ${a.first}`,
    "correct the number; keep one row for one risk point",
  ),
  "amount-magnitude": code(
    "An amount is not ten thousand times out",
    (a) =>
      a.by === "fact"
        ? `"${a.header}" says ${a.shown}, the description says ${a.stated}: ten thousand times apart`
        : `"${a.header}" says ${a.shown}, ${a.by === "median" ? "ten thousand times more than the others here" : "more than 1 billion yuan"}: 元 may have been typed under 万元`,
    "mind the unit in the header: under 万元, 450,000 yuan are typed as 45; if the amount is right, say so in the explanation",
  ),
  "thin-description": code(
    "A problem is described in full",
    (a) =>
      a.sort === "short"
        ? `the description has ${a.length} characters; at least ${a.least} are needed`
        : "the description gives no number and no thing it is about",
    "say when, at which post, in what business, how many and how much",
  ),
  "slogan-measures": code(
    "Measures say what will be done",
    () => "the measures only say that something will be strengthened or taken seriously",
    "write who does what, how far and by when",
  ),
  "uscc-check-digit": code(
    "A unified social credit code ends in its check character",
    (a) =>
      a.length !== 18
        ? `the code "${a.code}" has ${a.length} characters, not 18`
        : a.check
          ? `the code "${a.code}" should end in ${a.check}`
          : `the code "${a.code}" has characters that never occur (I, O, S, V, Z)`,
    "compare every character with the business licence",
  ),
  "identity-check-digit": code(
    "An identity number has a real day of birth and its check character",
    (a) =>
      a.sort === "birth"
        ? `the identity number ${a.masked} holds no real day of birth`
        : `the identity number ${a.masked} should end in ${a.check}`,
    "compare it with the document; in a ledger it should be masked anyway",
  ),
  "group-name": code(
    "A person is named, not a group",
    (a) => `"${a.header}" says "${a.name}", which is not a person`,
    "write the name of the person; separate several by 、",
  ),
} as const;
