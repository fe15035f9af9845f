/** A finding's number taken apart. `place` is the item's 1-based place in the checklist, `m` counts the item's findings from 1. */
export interface FindingNumber {
  readonly year: number;
  readonly index: string;
  readonly place: number;
  readonly m: number;
}

/** What any finding id looks like, also one from elsewhere, unless a project declares a pattern of its own. */
export const FINDING_ID = /^F\d{4}(-[\w-]+)+$/;

const OWN = /^F(\d{4})-([\w-]+?)-(\d{3,})(?:-([2-9]|[1-9]\d))?$/;

/**
 * `F{year}-{index}-{nnn}[-m]`: built from the paper's 索引号 and the item's place, so the order of answering never changes
 * it. Characters of the 索引号 that ids cannot hold are written as u and their hexadecimal code (信 → u4FE1).
 */
export function findingId(year: number, index: string, place: number, m = 1): string {
  const plain = index.replace(/[^\w-]/gu, (char) => `u${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
  const number = `F${String(year).padStart(4, "0")}-${plain}-${String(place).padStart(3, "0")}`;
  return m > 1 ? `${number}-${m}` : number;
}

/** The parts of an id that `findingId` made (m at most 99); null for any other. */
export function parseFindingId(id: string): FindingNumber | null {
  const [, year, index, place, m] = OWN.exec(id) ?? [];
  if (year === undefined || index === undefined || place === undefined) return null;
  return { year: Number(year), index, place: Number(place), m: m === undefined ? 1 : Number(m) };
}
