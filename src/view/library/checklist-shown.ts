import type { Checklist, ChecklistItem, Condition, Obligations } from "../../model/generated/documents.ts";
import { obligationsOf } from "../../paper/obligations.ts";

/** One checklist in a list of them. */
export interface ChecklistRow {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly status: NonNullable<Checklist["status"]>;
  readonly path: string;
  readonly system: readonly string[];
  readonly use: string | null;
  readonly libraries: readonly string[];
  readonly sections: number;
  readonly items: number;
  readonly key_items: number;
}

/** A checklist as who uses it wants to read it. */
export interface ChecklistShown extends ChecklistRow {
  readonly objective: string | null;
  readonly scored: boolean;
  readonly section_list: readonly { readonly title: string; readonly items: readonly ItemShown[] }[];
}

/** An item; what the checklist does not say is null or empty. */
export interface ItemShown {
  readonly id: string;
  readonly question: string;
  readonly answer_type: ChecklistItem["answer_type"];
  readonly pass: { readonly rule: string; readonly text: string | null } | null;
  readonly tunable: boolean;
  readonly unit: string | null;
  readonly method: readonly string[];
  readonly evidence_required: string | null;
  readonly guidance: string | null;
  readonly risk_points: readonly string[];
  readonly default_severity: ChecklistItem["default_severity"] | null;
  readonly weight: number | null;
  readonly is_key: boolean;
  readonly applies_if: Condition | null;
  readonly sampling: ChecklistItem["sampling"] | null;
  readonly options: readonly string[];
  readonly required_set: readonly string[];
  /** What each conclusion obliges to, with the answer set's obligations counted in. */
  readonly obligations: Obligations;
}

export function checklistRow(checklist: Checklist, path: string): ChecklistRow {
  const items = checklist.sections.flatMap((section) => section.items);
  return {
    id: checklist.id,
    title: checklist.title,
    version: checklist.version,
    status: checklist.status ?? "active",
    path,
    system: checklist.system ?? [],
    use: checklist.use ?? null,
    libraries: checklist.libraries,
    sections: checklist.sections.length,
    items: items.length,
    key_items: items.filter((item) => item.is_key).length,
  };
}

export function checklistShown(checklist: Checklist, path: string): ChecklistShown {
  return {
    ...checklistRow(checklist, path),
    objective: checklist.objective ?? null,
    scored: checklist.scored ?? false,
    section_list: checklist.sections.map((section) => ({
      title: section.title,
      items: section.items.map((item) => itemShown(item, checklist)),
    })),
  };
}

const itemShown = (item: ChecklistItem, checklist: Checklist): ItemShown => ({
  id: item.id,
  question: item.question,
  answer_type: item.answer_type,
  pass: item.pass ? { rule: item.pass.rule, text: item.pass.text ?? null } : null,
  tunable: item.tunable ?? false,
  unit: item.unit ?? null,
  method: item.method ?? [],
  evidence_required: item.evidence_required ?? null,
  guidance: item.guidance ?? null,
  risk_points: item.risk_points,
  default_severity: item.default_severity ?? null,
  weight: item.weight ?? null,
  is_key: item.is_key ?? false,
  applies_if: item.applies_if ?? null,
  sampling: item.sampling ?? null,
  options: item.options ?? [],
  required_set: item.required_set ?? [],
  obligations: obligationsOf(checklist, item),
});
