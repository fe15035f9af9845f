import type { UnitFinder } from "../../field/roster.ts";

const BETWEEN = /[、,，;；/／\n]|以及|及(?!其)|与|和(?!平|谐|睦|顺|兴|田|县|政|静|龙|林|布克)/u;
const UNIT = /[行部社司局室处科会组所厅点]$/u;
// 第一、第二支行
const SHORT = /^第?[\d一二三四五六七八九十]{1,4}$/u;

/**
 * The units that a text joins: 第一支行和第二支行 → both; null where it names one, as 示范和平支行 does and whatever the list
 * of units knows by the whole text.
 */
export function joinedUnits(text: string, finder: UnitFinder | null): readonly string[] | null {
  if (!BETWEEN.test(text) || (finder && finder.find(text).sort !== "none")) return null;
  const parts = text.split(BETWEEN).flatMap((part) => part.trim() || []);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2 || !UNIT.test(last)) return null;
  const whole = parts.map((part) =>
    SHORT.test(part) ? part + (/[^\d一二三四五六七八九十第].*$/u.exec(last)?.[0] ?? "") : part,
  );
  return whole.every((part) => part.length > 2 && UNIT.test(part)) ? whole : null;
}

/** Whether the list of units knows each of them. */
export const allKnown = (names: readonly string[], finder: UnitFinder): boolean =>
  names.every((name) => finder.find(name).sort !== "none");
