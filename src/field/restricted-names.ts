import type { PlainDate } from "../model/generated/documents.ts";
import { ROWS } from "./generated/name-words.ts";

/**
 * Words that the name of an institution without a licence may not contain on a day, as they stand in it: 财富管理 counts, the
 * 管理 inside it does not. Reference table `name-words`: one regime from 2016, another from 2021-05-01.
 */
export function restrictedWordsIn(name: string, day: PlainDate): readonly string[] {
  const plain = name.normalize("NFKC").replace(/\s+/gu, "").toUpperCase();
  const found = ROWS.filter((row) => row.from <= day && (!("to" in row) || day <= row.to)).flatMap(({ word }) =>
    plain.includes(word.toUpperCase()) ? [word] : [],
  );
  return found.filter((word) => !found.some((other) => other !== word && other.includes(word)));
}
