import { obligationsText } from "../../../form/obligation-text.ts";
import type { ChecklistItem, Obligations } from "../../../model/generated/documents.ts";
import type { Catalogue } from "../../../text/catalogue.ts";
import { conditionWords } from "../../condition-words.ts";

/** What is asked, and under which condition. */
export function questionText(item: ChecklistItem, words: Catalogue): string {
  const { form } = words.books;
  const condition = item.applies_if ? `\n${form.condition(conditionWords(item.applies_if, words))}` : "";
  return `${item.is_key ? form.key : ""}${item.question}${condition}`;
}

/** What passes, how it is looked at, what evidence is wanted, and with `owed` what each verdict owes; one a line. */
export function standardText(item: ChecklistItem, owed: Obligations | null, { books }: Catalogue): string {
  const { form } = books;
  const { pass, method, sampling, required_set: set, options } = item;
  const recorded = pass === undefined || pass.rule === "none";
  const least = sampling?.min_n === undefined ? "" : form.least(sampling.min_n);
  const drawn = [sampling?.method ?? "", sampling?.population ?? "", least].filter((one) => one !== "").join(" ");
  const duties = owed === null ? "" : obligationsText(owed).replaceAll("\n", "；");
  return [
    recorded ? form.recorded : form.pass(pass.text ?? pass.rule),
    ...(method?.length ? [form.method(method.join("、"))] : []),
    ...(drawn === "" ? [] : [form.sampling(drawn)]),
    ...(item.evidence_required ? [form.evidence(item.evidence_required)] : []),
    ...(set?.length ? [form.set(set.join("、"))] : []),
    ...(options?.length ? [form.options(options.join("、"))] : []),
    ...(duties === "" ? [] : [form.owes(duties)]),
  ].join("\n");
}
