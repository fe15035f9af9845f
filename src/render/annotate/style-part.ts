import {
  BORDER,
  LOOKS,
  type Look,
  MARK_FILLS,
  MARK_KINDS,
  type MarkKind,
  OWN_FILLS,
  SHADES,
  SHEET_STYLES,
  type SheetStyle,
  shade,
} from "./looks.ts";
import { flavourOf, prefixedTags } from "./part-names.ts";
import { completed, readLists, type Section, writeLists } from "./style-lists.ts";
import { attribute, withAttribute } from "./xml-text.ts";

/** Numbers of the styles of our sheet: as they are, and for text that begins like a formula. */
export type SheetStyles = Readonly<Record<SheetStyle, { readonly plain: number; readonly quoted: number }>>;

/**
 * A workbook's styles, to which marks and the cells of our sheet are added and from which they are taken away. What the sender
 * has is never changed: the lists only grow at their ends.
 */
export interface StylePart {
  /**
   * Takes ours away at the ends of the lists, and tells for each style of a marked cell the one it had before. `originals`:
   * shade → the fill it stands for.
   */
  restore(originals: ReadonlyMap<string, string>): ReadonlyMap<number, number>;
  /** Style for a cell that had `style` and gets a mark. */
  mark(style: number, kind: MarkKind): number;
  /** Shade → the fill it stands for, of all marks made. */
  originals(): readonly (readonly [string, string])[];
  sheetStyles(): SheetStyles;
  /** The part as it is now. */
  text(): string;
}

export function stylePart(before: string): StylePart {
  const source = completed(before);
  const { prefix } = flavourOf(source);
  const lists = readLists(source, prefix);
  const { fonts, fills, borders, cellXfs } = lists;
  const covered: string[] = [];
  const own = (xml: string): string => prefixedTags(xml, prefix);
  const fillOf = (xf: string): string => fills[Number(attribute(open(xf), "fillId") ?? 0)] ?? "";

  /** Place of an entry in its list; it is added where it is missing. */
  const place = (section: Section, entry: string): number => {
    const at = lists[section].indexOf(entry);
    return at >= 0 ? at : lists[section].push(entry) - 1;
  };
  const fill = (colour: string): number =>
    place(
      "fills",
      own(
        `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`,
      ),
    );

  /** The style that is like `xf` but with another fill; the first there is, since ours stand behind the sender's. */
  const unmarked = (xf: string, fillId: number): number => {
    const wanted = withoutFill(xf);
    const same = cellXfs.findIndex(
      (one) => Number(attribute(open(one), "fillId") ?? 0) === fillId && withoutFill(one) === wanted,
    );
    return same >= 0 ? same : place("cellXfs", withAttribute(open(xf), "fillId", String(fillId)) + rest(xf));
  };

  /** Drops what is ours from the end of each list as long as nothing needs it. */
  const truncate = (needed: ReadonlySet<number>): void => {
    const last = () => cellXfs.length - 1;
    while (last() > 0 && colourOf(fillOf(cellXfs[last()] ?? "")) !== null && !needed.has(last())) cellXfs.pop();
    const drop = (list: string[], id: string, ours: (entry: string) => boolean): void => {
      const users = cellXfs.concat(lists.cellStyleXfs).map((xf) => Number(attribute(open(xf), id) ?? 0));
      const used = new Set(users);
      while (list.length > 1 && ours(list.at(-1) ?? "") && !used.has(list.length - 1)) list.pop();
    };
    drop(fills, "fillId", (one) => colourOf(one) !== null);
    const ownFonts = new Set(Object.values(LOOKS).map((look) => own(look.font)));
    drop(fonts, "fontId", (one) => ownFonts.has(one));
    drop(borders, "borderId", (one) => one === own(BORDER));
  };

  const sheetStyle = (look: Look, quoted: boolean): number => {
    const border = look.border ? place("borders", own(BORDER)) : 0;
    const ids = `fontId="${place("fonts", own(look.font))}" fillId="${fill(look.fill)}" borderId="${border}"`;
    const more = `${quoted ? ' quotePrefix="1"' : ""}${look.unlocked ? ' applyProtection="1"' : ""}`;
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    const inside = `<alignment ${look.align}/>${look.unlocked ? '<protection locked="0"/>' : ""}`;
    // Format 49 is text: what somebody types there stays what was typed.
    return place("cellXfs", own(`<xf numFmtId="49" ${ids} xfId="0" ${applied}${more}>${inside}</xf>`));
  };

  return {
    restore(originals) {
      const none = Math.max(0, fills.findIndex(isBare));
      const was = new Map<number, number>();
      cellXfs.slice().forEach((xf, index) => {
        const colour = colourOf(fillOf(xf));
        if (colour === null || !MARK_FILLS.has(colour)) return;
        const kept = originals.get(colour);
        was.set(index, unmarked(xf, kept === undefined ? none : place("fills", kept)));
      });
      truncate(new Set(was.values()));
      return was;
    },
    mark(style, kind) {
      const xf = cellXfs[style] ?? cellXfs[0] ?? "";
      const original = attribute(open(xf), "applyFill") === "0" ? "" : fillOf(xf);
      const bare = original === "" || isBare(original);
      if (!bare && !covered.includes(original) && covered.length < SHADES - 1) covered.push(original);
      const index = bare ? 0 : covered.indexOf(original) + 1;
      const tag = withAttribute(open(xf), "fillId", String(fill(shade(kind, index))));
      return place("cellXfs", withAttribute(tag, "applyFill", "1") + rest(xf));
    },
    originals: () => covered.flatMap((one, index) => MARK_KINDS.map((kind) => [shade(kind, index + 1), one] as const)),
    sheetStyles: () =>
      Object.fromEntries(
        SHEET_STYLES.map((key) => [
          key,
          { plain: sheetStyle(LOOKS[key], false), quoted: sheetStyle(LOOKS[key], true) },
        ]),
      ) as SheetStyles,
    text: () => writeLists(source, prefix, lists),
  };
}

const open = (element: string): string => /^<[^>]*>/.exec(element)?.[0] ?? element;
const rest = (element: string): string => element.slice(open(element).length);
// A pattern without a type is none too.
const isBare = (fill: string): boolean => /<(?:\w+:)?patternFill(?![^>]*patternType\s*=\s*["'](?!none["']))/.test(fill);

const withoutFill = (xf: string): string => {
  const tag = withAttribute(withAttribute(open(xf), "fillId", null), "applyFill", null);
  return tag.replace(/\s+/g, " ").replace(/ ?(\/?>)$/, "$1") + rest(xf);
};

/** The colour of a solid fill that only we write; null for any other. */
function colourOf(fill: string): string | null {
  const found = /patternType\s*=\s*["']solid["'][\s\S]*?fgColor\s[^>]*?rgb\s*=\s*["']([0-9A-Fa-f]{8})["']/.exec(fill);
  const colour = found?.[1]?.toUpperCase();
  return colour !== undefined && OWN_FILLS.has(colour) ? colour : null;
}

/** Whether a text may stand as a fill in the styles: what our sheet keeps of one comes back from somebody else's hands. */
export const isFill = (text: string): boolean =>
  text.length < 2_000 &&
  /^<(?:\w+:)?fill>(?:<\/?(?:\w+:)?(?:patternFill|gradientFill|fgColor|bgColor|stop|color)(?:\s+[a-zA-Z]+="[\w.,-]*")*\s*\/?>)+<\/(?:\w+:)?fill>$/.test(
    text,
  );
