import { obligationsText } from "../../../form/obligation-text.ts";
import type { ChecklistItem, ItemId, Obligations } from "../../../model/generated/documents.ts";
import type { Catalogue } from "../../../text/catalogue.ts";
import { conditionWords } from "../../condition-words.ts";

/** What is asked, and under which condition. */
export function questionText(item: ChecklistItem, words: Catalogue): string {
  const { form } = words.books;
  const condition = item.applies_if ? `\n${form.condition(conditionWords(item.applies_if, words))}` : "";
  return `${item.is_key ? form.key : ""}${item.question}${condition}`;
}

/** What the verdicts of an item owe, on one line. */
export const dutiesText = (owed: Obligations | undefined): string => obligationsText(owed ?? {}).replaceAll("\n", "；");

/** What most items owe: said once above them, and only where it differs at an item. */
export function commonDuties(owed: ReadonlyMap<ItemId, Obligations>): string {
  const counts = new Map<string, number>();
  for (const text of [...owed.values()].map(dutiesText)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

/** What passes, how it is looked at, what evidence is wanted, and what is owed where that is not the common; one a line. */
export function standardText(item: ChecklistItem, owed: string, common: string, { books }: Catalogue): string {
  const { form } = books;
  const { pass, method, sampling, required_set: set, options } = item;
  const recorded = pass === undefined || pass.rule === "none";
  const least = sampling?.min_n === undefined ? "" : form.least(sampling.min_n);
  const drawn = [sampling?.method ?? "", sampling?.population ?? "", least].filter((one) => one !== "").join(" ");
  return [
    recorded ? form.recorded : form.pass(pass.text ?? pass.rule),
    ...(method?.length ? [form.method(method.join("、"))] : []),
    ...(drawn === "" ? [] : [form.sampling(drawn)]),
    ...(item.evidence_required ? [form.evidence(item.evidence_required)] : []),
    ...(set?.length ? [form.set(set.join("、"))] : []),
    ...(options?.length && !set?.length ? [form.options(options.join("、"))] : []),
    ...(owed === common ? [] : [form.owes(owed)]),
  ].join("\n");
}
