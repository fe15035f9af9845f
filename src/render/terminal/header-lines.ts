import type { AnswersHeader } from "../../model/generated/documents.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { visible } from "../plain-text.ts";
import { pad, width, wrap } from "../width.ts";

/** A paper's header, one field under the other; what is not stated is left out. */
export function headerLines(header: AnswersHeader, words: Catalogue, columns: number): readonly string[] {
  const t = words.interview.header;
  const rows: readonly (readonly [string, string])[] = [
    [t.nature, header.nature ? words.terms.nature[header.nature] : ""],
    [t.unit, `${header.unit?.code ?? ""} ${header.unit?.name ?? ""}`.trim()],
    [t.project, `${header.project?.no ?? ""} ${header.project?.name ?? ""}`.trim()],
    [t.subject, header.subject ?? ""],
    [t.period, header.period ? `${header.period.from} — ${header.period.to}` : ""],
    [t.index_no, header.index_no ?? ""],
    [t.people, (header.preparers ?? []).map((one) => one.name).join("、")],
    [t.date, header.date ?? ""],
    [t.secrecy, header.secrecy ? words.interview.secrecy[header.secrecy] : ""],
    [t.basis_document, header.basis_document ?? ""],
    [t.scope, header.scope ?? ""],
    [t.procedure, header.procedure ?? ""],
    [t.result, header.result ?? ""],
    [t.conclusion, header.conclusion ?? ""],
  ];
  const stated = rows.filter(([, text]) => text !== "");
  const indent = Math.max(...stated.map(([label]) => width(label))) + 2;
  return stated.flatMap(([label, text]) =>
    wrap(visible(text), Math.max(20, columns - 1 - indent)).map((line, row) =>
      row === 0 ? `${pad(label, indent)}${line}` : `${" ".repeat(indent)}${line}`,
    ),
  );
}
