import type { BasisRecord, RiskLibrary, RiskPoint } from "../model/generated/documents.ts";

/** A citation in force: of a point in use, in a library in use. */
export interface CitedBasis {
  readonly point: RiskPoint;
  readonly record: BasisRecord;
  /** The record it names as its successor, if the library has it. */
  readonly successor: BasisRecord | undefined;
  readonly pointer: string;
}

/** What a library in use cites. A historical library is judged by the rules of its time, a draft not yet. */
export function citedBasis(library: RiskLibrary): readonly CitedBasis[] {
  if (library.status !== "active") return [];
  const records = new Map((library.basis ?? []).map((record) => [record.id, record]));
  return library.points.flatMap((point, p) =>
    (point.status ?? "active") === "active"
      ? (point.basis ?? []).flatMap(({ ref }, b) => {
          const record = records.get(ref);
          const successor = record?.superseded_by === ref ? undefined : records.get(record?.superseded_by ?? "");
          return record ? [{ point, record, successor, pointer: `/points/${p}/basis/${b}/ref` }] : [];
        })
      : [],
  );
}
