import type { Catalogue } from "../../../text/catalogue.ts";
import type { Paint } from "../../chalk.ts";
import { visible } from "../../plain-text.ts";
import { wrap } from "../../width.ts";
import { valueShown } from "./value-shown.ts";

type Words = Catalogue["library"]["change"];

/** One change as it is shown; see `library/change/change.ts`. */
export interface ChangeShown {
  readonly what: keyof Words["diff"]["what"];
  readonly of: keyof Words["diff"]["thing"];
  readonly id: string;
  readonly name: string;
  readonly field?: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export interface DifferenceShown {
  readonly key: string;
  readonly before: { readonly version: string };
  readonly after: { readonly version: string };
  readonly changes: readonly ChangeShown[];
  readonly recheck: readonly string[];
  readonly bump: keyof Words["bump"] | null;
  /** The version the changes ask for. */
  readonly version: string | null;
}

/** The changes by what happened, each with what it was and what it is, in lines of at most `columns` cells. */
export function differenceText(difference: DifferenceShown, words: Words, columns: number, paint: Paint): string {
  const t = words.diff;
  const { key, before, after, changes, recheck, bump, version } = difference;
  const fold = (text: string, indent: number, first = "") => folded(text, indent, first, columns);
  const lines = [paint.bold(t.head({ key: visible(key), before: before.version, after: after.version }))];
  if (bump === null || version === null) return [...lines, t.same].join("\n");
  for (const what of new Set(changes.map((change) => change.what))) {
    const group = changes.filter((change) => change.what === what);
    lines.push("", paint.bold(t.group(t.what[what], group.length)));
    for (const change of group) {
      lines.push(...fold(titleOf(change, words), 4, "  "));
      if (valued(change)) {
        for (const [label, value] of [
          [t.before, change.before],
          [t.after, change.after],
        ] as const)
          lines.push(...fold(`${label}${valueShown(value) || t.nothing}`, 6 + label.length, "      "));
      }
    }
  }
  if (recheck.length > 0) lines.push("", ...fold(t.recheck({ count: recheck.length, ids: recheck.join("、") }), 2));
  const total = changes.length === 0 ? t.order : "";
  lines.push("", ...fold(total + t.total({ count: changes.length, bump: words.bump[bump], version }), 2));
  return lines.join("\n");
}

const valued = ({ what, before, after }: ChangeShown) =>
  what !== "renumbered" && what !== "split" && what !== "merged" && (before !== undefined || after !== undefined);

function titleOf(change: ChangeShown, words: Words): string {
  const { what, of, id, name, field, before, after } = change;
  const t = words.diff;
  const ids = what === "renumbered" || what === "split" || what === "merged";
  const which = ids ? `${valueShown(before)} → ${valueShown(after)}` : visible(id);
  const place = field === "place" ? t.placed : field === undefined ? "" : fieldName(field, words);
  return [`${t.thing[of]}${which}`.trimEnd(), visible(name), place === "" ? "" : `· ${place}`]
    .filter(Boolean)
    .join(" ");
}

/** `controls.post: 双人复核` is the post of that control. */
function fieldName(field: string, { fields }: Words): string {
  const [, path = field, of] = /^([^:]+)(?:: (.*))?$/s.exec(field) ?? [];
  const name =
    fields[path] ??
    path
      .split(".")
      .map((part) => fields[part] ?? visible(part))
      .join(" · ");
  return of === undefined ? name : `${name}（${visible(of)}）`;
}

/** Text in lines; those after the first begin `indent` cells in. */
export function folded(text: string, indent: number, first: string, columns: number): readonly string[] {
  const lines = wrap(text, Math.max(20, columns - indent));
  return lines.map((line, index) => (index === 0 ? first : " ".repeat(indent)) + line);
}
