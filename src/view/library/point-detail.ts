import { basisInForce, needsVerification } from "../../field/citation.ts";
import type { Asking } from "../../library/asked-by.ts";
import type { BasisRecord, Control, PlainDate, RiskLibrary, RiskPoint } from "../../model/generated/documents.ts";

export type PointStatus = NonNullable<RiskPoint["status"]> | "disabled";

/** A level by the name of its scheme, such as 较高 of L4. */
export interface LevelShown {
  readonly scheme: string;
  readonly level: string;
}

/** A basis as a point cites it. What the library does not say is null; nothing is made up. */
export interface BasisCited {
  readonly ref: string;
  readonly title: string;
  readonly doc_no: string | null;
  readonly issuer: string | null;
  readonly clause: string | null;
  readonly basis_status: "read" | "named";
  readonly effective_from: PlainDate | null;
  readonly effective_to: PlainDate | null;
  readonly superseded_by: string | null;
  /** Whether it, as far as its dates are stated, is in force on the day asked for. */
  readonly in_force: boolean;
  /** Prints 【依据待核】. */
  readonly to_verify: boolean;
}

/** An item that asks about a point. */
export interface AskedByShown {
  readonly checklist: string;
  readonly item: string;
  readonly question: string;
  readonly pass: string | null;
}

/** A risk point with everything that is known about it. */
export interface PointDetail {
  readonly id: string;
  readonly name: string;
  readonly status: PointStatus;
  readonly library: Pick<RiskLibrary, "key" | "title" | "version" | "status">;
  readonly category: string;
  readonly line: readonly string[];
  readonly stage: string | null;
  readonly event_type: string | null;
  readonly level: LevelShown;
  readonly level_reason: string | null;
  readonly likelihood: number | null;
  readonly impact: number | null;
  readonly probability: string | null;
  readonly consequence_class: string | null;
  readonly inherent: string | null;
  readonly residual: string | null;
  readonly treatment: string | null;
  readonly kri: string | null;
  readonly manifestation: string;
  readonly cause: string | null;
  readonly consequence: string | null;
  readonly effect: string | null;
  readonly recommendation: string | null;
  readonly controls: readonly Control[];
  readonly basis: readonly BasisCited[];
  readonly posts: readonly string[];
  /** Fields that are this tool's proposal, to be confirmed by who uses them. */
  readonly suggested: readonly string[];
  readonly asked_by: readonly AskedByShown[];
}

/** Whether a point is in use; `disabled`: by an overlay, only where that is in force. */
export function statusOf(point: RiskPoint, library: RiskLibrary): PointStatus {
  if (library.overlays?.some((one) => one.disabled?.includes(point.id))) return "disabled";
  return point.status ?? "active";
}

export const levelOf = (point: RiskPoint, library: RiskLibrary): LevelShown => ({
  scheme: point.level_scheme ?? library.level_scheme,
  level: point.level,
});

/** `asking`: the items about it; `asOf`: the day on which its bases are looked at. */
export function pointDetail(
  point: RiskPoint,
  library: RiskLibrary,
  asking: readonly Asking[],
  asOf: PlainDate,
): PointDetail {
  const { key, title, version, status } = library;
  return {
    id: point.id,
    name: point.name,
    status: statusOf(point, library),
    library: { key, title, version, status },
    category: point.category,
    line: point.line,
    stage: point.stage ?? null,
    event_type: point.event_type ?? null,
    level: levelOf(point, library),
    level_reason: point.level_reason ?? null,
    likelihood: point.likelihood ?? null,
    impact: point.impact ?? null,
    probability: point.probability ?? null,
    consequence_class: point.consequence_class ?? null,
    inherent: point.inherent ?? null,
    residual: point.residual ?? null,
    treatment: point.treatment ?? null,
    kri: point.kri ?? null,
    manifestation: point.manifestation,
    cause: point.cause ?? null,
    consequence: point.consequence ?? null,
    effect: point.effect ?? null,
    recommendation: point.recommendation ?? null,
    controls: point.controls,
    basis: (point.basis ?? []).flatMap(({ ref, clause }) => {
      const record = library.basis?.find((one) => one.id === ref);
      return record ? [basisCited(record, clause ?? null, library.basis ?? [], asOf)] : [];
    }),
    posts: point.posts,
    suggested: point.suggested ?? [],
    asked_by: asking.map(({ checklist, item }) => ({
      checklist: checklist.id,
      item: item.id,
      question: item.question,
      pass: item.pass?.text ?? item.pass?.rule ?? null,
    })),
  };
}

export function basisCited(
  record: BasisRecord,
  clause: string | null,
  records: readonly BasisRecord[],
  asOf: PlainDate,
): BasisCited {
  return {
    ref: record.id,
    title: record.title,
    doc_no: record.doc_no ?? null,
    issuer: record.issuer ?? null,
    clause,
    basis_status: record.basis_status,
    effective_from: record.effective_from ?? null,
    effective_to: record.effective_to ?? null,
    superseded_by: record.superseded_by ?? null,
    in_force: basisInForce(records, { ref: record.id }, asOf)?.id === record.id,
    to_verify: needsVerification({ ...record, clause: clause ?? undefined }),
  };
}
