import { referenceRows } from "../../field/references.ts";
import type { Relation } from "../../model/generated/documents.ts";

/** The rows a relation goes by: its own, or those of the reference table it names. */
export const relationRows = ({
  rows,
  reference,
  reference_columns,
  columns,
}: Relation): readonly (readonly (string | number)[])[] =>
  rows ?? (reference === undefined ? [] : (referenceRows(reference, columns.length, reference_columns) ?? []));

/** The entries a relation asks for: its own, or one column of the reference table it names. */
export const relationEntries = ({ entries, reference, reference_columns }: Relation): readonly string[] =>
  entries ??
  (reference === undefined
    ? []
    : (referenceRows(reference, 1, reference_columns) ?? []).map(([entry]) => String(entry)));
