import { levelRank } from "../../field/level-schemes.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { ProblemRow } from "./blocks.ts";
import { dateText, NOTHING, wanText } from "./value-text.ts";

/** A column of T4 问题清单. `sort` gives what a sort goes by where that is not the text. */
export interface FindingColumn {
  readonly key: string;
  readonly head: string;
  readonly number?: boolean;
  readonly text: (one: ProblemRow, index: number) => string;
  readonly sort?: (one: ProblemRow, index: number) => string;
}

/** T4 in reading order; the same in every format. */
export function findingColumns(words: Catalogue): readonly FindingColumn[] {
  const { papers, terms } = words;
  const head = papers.problemColumns;
  const severity = terms.severity as Readonly<Record<string, string>>;
  return [
    { key: "no", head: head.no, number: true, text: (_, index) => `${index + 1}` },
    { key: "id", head: head.id, text: (one) => one.finding_id },
    { key: "unit", head: head.unit, text: (one) => one.unit.name },
    { key: "category", head: head.category, text: (one) => one.category ?? NOTHING },
    {
      key: "level",
      head: head.level,
      text: (one) => (one.severity ? (severity[one.severity] ?? one.severity) : NOTHING),
      sort: (one) => `${one.severity ? levelRank("P4", one.severity) : 9}`,
    },
    { key: "title", head: head.title, text: (one) => one.title },
    { key: "fact", head: head.fact, text: (one) => one.fact ?? NOTHING },
    {
      key: "amount",
      head: head.amount,
      number: true,
      text: (one) => (one.amount === null ? NOTHING : wanText(one.amount)),
      sort: (one) => one.amount ?? "-1",
    },
    { key: "owner", head: head.owner, text: (one) => [one.owner_unit, one.owner].filter(Boolean).join(" ") || NOTHING },
    {
      key: "deadline",
      head: head.deadline,
      text: (one) => (one.deadline ? dateText(one.deadline, words) : NOTHING),
      sort: (one) => one.deadline ?? "9999",
    },
    { key: "state", head: head.state, text: (one) => (one.fixed_on_spot ? papers.state.fixed : papers.state.open) },
  ];
}

/** The same for a sheet of paper, which does not bear eleven columns: the title stands above the fact. */
export function sheetColumns(words: Catalogue): readonly FindingColumn[] {
  const { title, fact } = words.papers.problemColumns;
  return findingColumns(words)
    .filter((column) => column.key !== "title")
    .map((column) => (column.key === "fact" ? { ...column, head: `${title} / ${fact}` } : column));
}
