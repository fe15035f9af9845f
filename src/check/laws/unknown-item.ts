import { parseRule } from "../../field/pass-rule.ts";
import { nearest } from "../../model/nearest.ts";
import type { Judge } from "../law.ts";
import { answersOf, itemsOf } from "../walk.ts";

/** Answers belong to items of their checklist, and ref: compares with another item of it (R-B01). */
const judge: Judge<"Answers" | "Checklist"> = function* ({ document }, { checklists }) {
  const checklist = document.kind === "Checklist" ? document : checklists.get(document.checklist ?? "")?.document;
  if (!checklist) return;
  const known = itemsOf(checklist).map(({ item }) => item.id);
  const unknown = (id: string) => ({ id, near: nearest(id, known) ?? "", checklist: checklist.id });
  if (document.kind === "Answers") {
    for (const { id, pointer } of answersOf(document))
      if (!known.includes(id)) yield { pointer, on: "key", args: unknown(id), value: id };
    return;
  }
  for (const { item, pointer } of itemsOf(document)) {
    const rule = parseRule(item.pass?.rule ?? "");
    if (rule?.form === "ref" && (!known.includes(rule.item) || rule.item === item.id))
      yield { pointer: `${pointer}/pass/rule`, args: unknown(rule.item), value: item.pass?.rule ?? "" };
  }
};
export default judge;
