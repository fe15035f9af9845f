import { flavourOf, prefixedTags } from "./part-names.ts";
import { Unpatchable } from "./unpatchable.ts";
import { childOf, children, edited, type Edit, type Element, rootOf, withAttribute } from "./xml-text.ts";

/** The lists of a styles part that cells refer to by number. */
export const SECTIONS = ["fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const;
export type Section = (typeof SECTIONS)[number];
/** Each entry as its text. */
export type StyleLists = Record<Section, string[]>;

const LEAST: Readonly<Record<Section, string>> = {
  fonts: '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>',
  fills:
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  borders: '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  cellStyleXfs: '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  cellXfs: '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
};

/** A styles part for a workbook that has none. */
export const emptyStyles = (main: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">${SECTIONS.map((section) => LEAST[section]).join("")}</styleSheet>`;

/** The part with the lists it lacks, each with the one entry that style 0 means. */
export function completed(text: string): string {
  const { prefix } = flavourOf(text);
  let whole = text;
  let before = `${prefix}numFmts`;
  for (const section of SECTIONS) {
    const root = rootOf(whole);
    const name = prefix + section;
    const found = childOf(whole, root, name);
    const put = prefixedTags(LEAST[section], prefix);
    if (found && children(whole, found).next().done)
      whole = edited(whole, [{ from: found.start, to: found.end, text: put }]);
    else if (!found) {
      const at = childOf(whole, root, before)?.end ?? root.openEnd;
      whole = edited(whole, [{ from: at, to: at, text: put }]);
    }
    before = name;
  }
  return whole;
}

export function readLists(text: string, prefix: string): StyleLists {
  const root = rootOf(text);
  const list = (section: Section): readonly [Section, string[]] => [
    section,
    [...children(text, sectionOf(text, root, prefix + section))].map((one) => text.slice(one.start, one.end)),
  ];
  return Object.fromEntries(SECTIONS.map(list)) as StyleLists;
}

/** The part with its lists replaced from the first entry that differs; everything else stays byte for byte. */
export function writeLists(text: string, prefix: string, lists: StyleLists): string {
  const root = rootOf(text);
  const edits = SECTIONS.flatMap((section): readonly Edit[] => {
    const element = sectionOf(text, root, prefix + section);
    const found = [...children(text, element)];
    const list = lists[section];
    const same = found.findIndex((one, index) => text.slice(one.start, one.end) !== list[index]);
    const keep = same < 0 ? found.length : same;
    if (keep === found.length && keep === list.length) return [];
    const tag = text.slice(element.start, element.openEnd);
    const from = found[keep - 1]?.end ?? element.openEnd;
    return [
      { from: element.start, to: element.openEnd, text: withAttribute(tag, "count", String(list.length)) },
      { from, to: found.at(-1)?.end ?? from, text: list.slice(keep).join("") },
    ];
  });
  return edited(text, edits);
}

function sectionOf(text: string, root: Element, name: string): Element {
  const found = childOf(text, root, name);
  if (!found) throw new Unpatchable(`styles without ${name}`);
  return found;
}
