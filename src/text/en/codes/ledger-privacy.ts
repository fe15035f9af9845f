import { code } from "../../code-words.ts";

/** Ledgers: what must not be handed around. */
export default {
  "account-number": code(
    "No full account number stands here",
    (a) => `"${a.header}" holds the full account number ${a.masked}`,
    "keep the first four and the last four digits with **** between them",
  ),
  "suspicious-named": code(
    "Reports of suspicion and whistle-blowers never stand in a ledger",
    (a) => `"${a.header}" says "${a.words}", and the same row tells the customer`,
    "delete those words and keep them as the rules on secrecy ask; recall copies already sent",
  ),
  "formula-text": code(
    "No text begins with = + - or @",
    (a) => `the text in "${a.header}" begins with "${a.sign}" and may be taken for a formula`,
    "delete the sign at its beginning; number points as 1. or (1) instead of dashes",
  ),
} as const;
