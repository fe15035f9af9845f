import { asksTimes } from "../../field/answer-value.ts";
import type { Reading } from "../../interview/reading.ts";
import { divideHalfUp } from "../../model/decimal.ts";
import type { ChecklistItem } from "../../model/generated/documents.ts";
import type { Catalogue } from "../../text/catalogue.ts";

/** What an answer says, in a few words. */
export function readingText(item: ChecklistItem, reading: Reading, words: Catalogue): string {
  const t = words.interview.reading;
  switch (reading.form) {
    case "word":
      return words.terms.answer[reading.word];
    case "sample":
      return t.sample(reading);
    case "ratio":
      return asksTimes(item)
        ? words.papers.answer.times(reading.num, reading.den, divideHalfUp(reading.num, reading.den, 2) ?? "")
        : t.ratio(reading);
    case "value":
      return t.value({ value: reading.value, unit: item.unit ?? reading.unit });
    case "set":
      if (reading.listed.length === 0) return reading.complete ? t.complete : t.empty;
      return (reading.complete ? t.missing : t.found)(reading.listed.join("、"));
    case "none":
      return "";
  }
}
