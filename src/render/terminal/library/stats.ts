import type { LibraryStats } from "../../../view/library/library-stats.ts";
import { visible } from "../../plain-text.ts";
import { pad, width } from "../../width.ts";
import { eventText } from "./points.ts";
import { indented, levelWord, type Sheet, widest } from "./page.ts";

/** Lines of business shown one by one, those with the most points. */
const MANY = 15;

type Line = readonly [name: string, points: number];

/** The figures of some libraries; categories only where there are few libraries, since each has its own. */
export function statsText(stats: LibraryStats, sheet: Sheet): readonly string[] {
  const { words, paint } = sheet;
  const t = words.library.look.stats;
  const { status } = words.library.look;
  const few = stats.libraries.length <= 3;
  const names = few ? stats.libraries.map((one) => one.name).join(" ") : t.all(stats.libraries.length);
  const block = (title: string, lines: readonly Line[]) =>
    lines.length === 0 ? [] : ["", paint.bold(title), ...counted(lines)];
  const lines = stats.by_line.map((one): Line => [visible(one.name), one.points]);
  const rare = lines.slice(MANY);
  return [
    paint.bold(t.of({ libraries: names, points: stats.points })),
    ...(stats.libraries.length < 2
      ? []
      : block(
          t.by.library,
          stats.libraries.map((one): Line => [`${one.name}  ${visible(one.title)}`, one.points]),
        )),
    ...(few
      ? block(
          t.by.category,
          stats.by_category.map(
            (one): Line => [
              stats.libraries.length > 1 ? `${one.library}  ${visible(one.name)}` : visible(one.name),
              one.points,
            ],
          ),
        )
      : []),
    ...block(
      t.by.level,
      stats.by_level.map((one): Line => [`${one.scheme}  ${levelWord(one.name, words)}`, one.points]),
    ),
    ...block(t.by.line + t.lineNote, lines.slice(0, lines.length - rare.length)),
    ...(rare.length === 0 ? [] : [`  ${t.rest({ lines: rare.length, most: rare[0]?.[1] ?? 0 })}`]),
    ...block(
      t.by.event,
      stats.by_event_type.map((one): Line => [eventText(one.name, words) || t.unstated, one.points]),
    ),
    ...block(
      t.by.status,
      stats.by_status.map(
        (one): Line => [
          Object.hasOwn(status, one.name) ? status[one.name as keyof typeof status] : one.name,
          one.points,
        ],
      ),
    ),
    "",
    `${paint.bold(t.basisRead)}  ${t.ratio(stats.basis_read)}`,
    `${paint.bold(t.withoutItem)}  ${t.ratio(stats.without_item)}`,
    ...(stats.without_item.ids.length === 0 ? [] : indented(stats.without_item.ids.join(" "), 2, sheet)),
  ];
}

/** Names with their counts, and a bar beside each that shows how many of the most. */
function counted(lines: readonly Line[]): readonly string[] {
  const cells = Math.min(52, widest(lines.map(([name]) => name)));
  const digits = String(Math.max(...lines.map(([, points]) => points))).length;
  const most = Math.max(...lines.map(([, points]) => points));
  return lines.map(([name, points]) => {
    const bar = "█".repeat(Math.max(points > 0 ? 1 : 0, Math.round((points / most) * 16)));
    const shown = width(name) > cells ? name : pad(name, cells);
    return `  ${shown}  ${String(points).padStart(digits)}  ${bar}`.trimEnd();
  });
}
