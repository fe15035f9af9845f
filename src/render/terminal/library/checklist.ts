import type { Obligation, Obligations } from "../../../model/generated/documents.ts";
import type { Catalogue } from "../../../text/catalogue.ts";
import type { ChecklistRow, ChecklistShown, ItemShown } from "../../../view/library/checklist-shown.ts";
import { conditionWords } from "../../condition-words.ts";
import { visible } from "../../plain-text.ts";
import { indented, joined, labelled, type Sheet, table, widest } from "./page.ts";

/** The checklists, a line each, and how many there are. */
export function checklistList(rows: readonly ChecklistRow[], sheet: Sheet): readonly string[] {
  const { checklistList: t, status } = sheet.words.library.look;
  const lines = table(
    [
      { title: t.columns.id },
      { title: t.columns.title, least: 20 },
      { title: t.columns.items, right: true },
      { title: t.columns.status },
      { title: t.columns.libraries },
    ],
    rows.map((row) => [row.id, row.title, String(row.items), status[row.status], row.libraries.join(" ")]),
    sheet,
  );
  const items = rows.reduce((sum, row) => sum + row.items, 0);
  return [...lines, "", t.total({ checklists: rows.length, items })];
}

/** A whole checklist to read. What all items owe alike is said once. */
export function checklistText(checklist: ChecklistShown, sheet: Sheet): readonly string[] {
  const { words, paint } = sheet;
  const { checklistShow: t, status, point } = words.library.look;
  const items = checklist.section_list.flatMap((section) => section.items);
  const usual = commonest(items.map((item) => owed(item.obligations, words)));
  const head: readonly (readonly [string, string])[] = [
    [t.libraries, checklist.libraries.join(" ")],
    [t.use, checklist.use ?? ""],
    [t.objective, checklist.objective ?? ""],
  ];
  const cells = widest(head.map(([label]) => label));
  return [
    paint.bold(`${checklist.id}  ${visible(checklist.title)}`),
    `${point.version(checklist.version)}  ${status[checklist.status]}  ${t.items({ items: checklist.items, key: checklist.key_items })}`,
    ...head.flatMap(([label, text]) => labelled(label, text, cells, sheet)),
    ...indented(`${t.same}${words.locale === "en" ? ": " : "："}${usual || t.nothing}`, 0, sheet),
    ...checklist.section_list.flatMap((section, at) => [
      "",
      paint.bold(t.section(words.interview.numerals(at + 1), visible(section.title))),
      ...section.items.flatMap((item) => itemText(item, usual, sheet)),
    ]),
  ];
}

function itemText(item: ItemShown, usual: string, sheet: Sheet): readonly string[] {
  const { words, paint } = sheet;
  const t = words.library.look.checklistShow;
  const marks = [
    ...(item.is_key ? [t.key] : []),
    words.terms.answerType[item.answer_type] + (item.unit ? `/${visible(item.unit)}` : ""),
    ...(item.default_severity ? [t.severity(words.terms.severity[item.default_severity])] : []),
    ...(item.weight === null ? [] : [t.weight(item.weight)]),
  ].join("  ");
  const sampling = item.sampling
    ? [
        item.sampling.method,
        item.sampling.min_n === undefined ? undefined : t.atLeast(item.sampling.min_n),
        item.sampling.population,
      ].filter((one) => one)
    : [];
  const owes = owed(item.obligations, words);
  const rows: readonly (readonly [string, string])[] = [
    [t.when, item.applies_if ? conditionWords(item.applies_if, words) : ""],
    [t.pass, passText(item, words)],
    [t.method, joined(item.method, words)],
    [t.sampling, sampling.join(" ")],
    [t.set, joined(item.required_set, words)],
    [t.options, item.required_set.length === 0 ? joined(item.options, words) : ""],
    [t.evidence, item.evidence_required ?? ""],
    [words.interview.guidance, item.guidance ?? ""],
    [t.owes, owes === usual ? "" : owes || t.nothing],
    [t.points, item.risk_points.join(" ")],
  ];
  const cells = widest(rows.map(([label]) => label)) + 4;
  return [
    "",
    `  ${paint.cyan(item.id)}  ${paint.dim(marks)}`,
    ...indented(item.question, 4, sheet).map((line) => paint.bold(line)),
    ...rows.flatMap(([label, text]) => labelled(`    ${label}`, text, cells, sheet)),
  ];
}

function passText(item: ItemShown, words: Catalogue): string {
  if (item.pass === null || item.pass.rule === "none") return words.library.look.checklistShow.recorded;
  const text = item.pass.text ?? item.pass.rule;
  return item.tunable && !text.includes("可配") ? `${text}${words.interview.tunable}` : text;
}

/** What each conclusion obliges to, in words: 不合格：情况说明、登记问题、证据至少 1 份. */
function owed(obligations: Obligations, words: Catalogue): string {
  const t = words.library.look.checklistShow;
  const en = words.locale === "en";
  return (["pass", "fail", "na", "pending"] as const)
    .flatMap((key) => {
      const duties = dutiesOf(obligations[key], words);
      return duties.length === 0 ? [] : [`${t.verdict[key]}${en ? ": " : "："}${joined(duties, words)}`];
    })
    .join(en ? "; " : "；");
}

function dutiesOf(duty: Obligation | undefined, words: Catalogue): readonly string[] {
  const t = words.library.look.checklistShow.duty;
  return [
    ...(duty?.note ? [t.note] : []),
    ...(duty?.finding ? [t.finding] : []),
    ...(duty?.evidence ? [t.evidence(duty.evidence)] : []),
    ...(duty?.reason ? [t.reason] : []),
  ];
}

function commonest(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}
