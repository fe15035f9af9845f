import type { RiskLibrary, RiskPoint, RiskPointId } from "../../model/generated/documents.ts";
import type { PaperInput } from "../../model/paper.ts";
import { type Ratio, ratio } from "../../field/ratio.ts";
import { statusOf } from "./point-detail.ts";

type PointNamed = Pick<RiskPoint, "id" | "name">;

/** What the papers of one unit and one year asked about. */
export interface UnitCoverage {
  readonly unit: { readonly code: string; readonly name: string };
  /** Of the day of inspection. */
  readonly year: string;
  readonly papers: readonly string[];
  /** Libraries that a paper of these uses. */
  readonly libraries: readonly LibraryCoverage[];
  /** Keys of the libraries at hand that none of them uses, historical ones left out. */
  readonly untouched: readonly string[];
}

/** Points in force, each in one of three: asked, never asked though there is an item, or without any item. */
export interface LibraryCoverage {
  readonly key: string;
  readonly title: string;
  readonly version: string;
  /** Points that some item was answered about, 不适用 too, of all in force. */
  readonly coverage: Ratio;
  readonly never_asked: readonly PointNamed[];
  readonly without_item: readonly PointNamed[];
}

/**
 * Points never asked, by unit and year. A paper's items count once answered; an item whose condition did not hold, or that
 * nobody answered, asked nothing. A library is taken as it is at hand now, so that new points show; one that is not at
 * hand as the latest paper kept it. `hasItem`: whether any checklist at hand asks about a point.
 */
export function papersCoverage(
  papers: readonly PaperInput[],
  atHand: readonly RiskLibrary[],
  hasItem: (id: RiskPointId) => boolean,
): readonly UnitCoverage[] {
  const groups = new Map<string, PaperInput[]>();
  for (const paper of papers) {
    const { unit, date } = paper.state.header;
    const key = `${unit.code}\n${date.slice(0, 4)}`;
    groups.set(key, [...(groups.get(key) ?? []), paper]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => unitCoverage(group, atHand, hasItem));
}

function unitCoverage(
  papers: readonly PaperInput[],
  atHand: readonly RiskLibrary[],
  hasItem: (id: RiskPointId) => boolean,
): UnitCoverage {
  const items = papers.flatMap((paper) => paper.assessment.items);
  const named = new Set(items.flatMap((one) => one.item.risk_points));
  const asked = new Set(items.filter((one) => one.verdict !== "未检查").flatMap((one) => one.item.risk_points));
  const kept = new Map(papers.flatMap((paper) => paper.state.libraries.map((library) => [library.key, library])));
  const used = [...kept.values()].map((library) => atHand.find((one) => one.key === library.key) ?? library);
  const { unit, date } = (papers.at(-1) as PaperInput).state.header;
  return {
    unit: { code: unit.code, name: unit.name },
    year: date.slice(0, 4),
    papers: papers.map((paper) => paper.path),
    libraries: used.map((library) => {
      const live = library.points.filter((point) => statusOf(point, library) === "active");
      const open = live.filter((point) => !asked.has(point.id));
      const askable = (point: RiskPoint) => named.has(point.id) || hasItem(point.id);
      const { key, title, version } = library;
      return {
        key,
        title,
        version,
        coverage: ratio(live.length - open.length, live.length),
        never_asked: open.filter(askable).map(nameOf),
        without_item: open.filter((point) => !askable(point)).map(nameOf),
      };
    }),
    untouched: atHand.filter((one) => !kept.has(one.key) && one.status !== "historical").map((one) => one.key),
  };
}

const nameOf = ({ id, name }: RiskPoint): PointNamed => ({ id, name });
