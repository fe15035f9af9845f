import { RETURN_SHEET } from "../../ledger/return-sheet.ts";
import { sheetName } from "../xlsx/sheet-address.ts";
import { flavourOf, insertedInto, prefixedTags } from "./part-names.ts";
import { Unpatchable } from "./unpatchable.ts";
import {
  attribute,
  childOf,
  children,
  edited,
  type Edit,
  type Element,
  escapeXml,
  plain,
  rootOf,
  withAttribute,
} from "./xml-text.ts";

/** A hidden name that points at our sheet, so that it is known again under any name and at any place. */
const MARKER = "_riskpaper_return";

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  /** Id of its relation. */
  readonly relation: string;
  readonly sheetId: number;
  readonly hidden: boolean;
}

export function sheetsIn(text: string): readonly ListedSheet[] {
  const { prefix } = flavourOf(text);
  return [...children(text, sheetsOf(text, prefix))].map((one) => {
    const tag = text.slice(one.start, one.openEnd);
    return {
      name: attribute(tag, "name") ?? "",
      relation: /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? "",
      sheetId: Number(attribute(tag, "sheetId") ?? 0),
      hidden: /hidden$/i.test(attribute(tag, "state") ?? ""),
    };
  });
}

/** Place of our sheet among the sheets by its marker; -1 where nothing is marked. */
export function markedSheet(text: string): number {
  const marker = namesIn(text).find(({ tag }) => attribute(tag, "name") === MARKER);
  if (!marker) return -1;
  const name = /^(?:'((?:[^']|'')*)'|([^!']+))!/.exec(marker.said);
  const wanted = (name?.[1]?.replaceAll("''", "'") ?? name?.[2] ?? "").toLowerCase();
  return sheetsIn(text).findIndex((sheet) => sheet.name.toLowerCase() === wanted);
}

/** The workbook part without the sheet at `index` (none where it is -1), its names and our marker. */
export function withoutSheet(text: string, index: number): string {
  const { prefix } = flavourOf(text);
  const gone = index < 0 ? undefined : [...children(text, sheetsOf(text, prefix))][index];
  const edits: Edit[] = gone ? [{ from: gone.start, to: gone.end, text: "" }] : [];
  const names = namesIn(text);
  const left: Element[] = [];
  for (const { element, tag } of names) {
    const local = attribute(tag, "localSheetId");
    const own = attribute(tag, "name") === MARKER || (gone !== undefined && local === String(index));
    if (own) edits.push({ from: element.start, to: element.end, text: "" });
    else {
      left.push(element);
      if (gone && local !== null && Number(local) > index) edits.push(moved(element, tag, -1));
    }
  }
  if (names.length > 0 && left.length === 0) {
    const list = childOf(text, rootOf(text), `${prefix}definedNames`) as Element;
    return edited(text, [
      ...edits.filter((one) => one.to <= list.start || one.from >= list.end),
      { from: list.start, to: list.end, text: "" },
    ]);
  }
  return edited(text, edits);
}

/** The workbook part with our sheet in front of all others and open; names that belong to a sheet count on. */
export function withSheet(text: string, sheet: Omit<ListedSheet, "hidden">): string {
  const { prefix, flavour } = flavourOf(text);
  const sheets = sheetsOf(text, prefix);
  const own = (xml: string) => prefixedTags(xml, prefix);
  const listed = own(
    `<sheet xmlns:r="${flavour.relations}" name="${escapeXml(sheet.name)}" sheetId="${sheet.sheetId}" r:id="${escapeXml(sheet.relation)}"/>`,
  );
  const edits: Edit[] = [{ from: sheets.openEnd, to: sheets.openEnd, text: listed }];
  for (const { element, tag } of namesIn(text))
    if (attribute(tag, "localSheetId") !== null) edits.push(moved(element, tag, 1));
  const views = childOf(text, rootOf(text), `${prefix}bookViews`);
  for (const view of views ? children(text, views) : []) {
    const tag = withAttribute(
      withAttribute(text.slice(view.start, view.openEnd), "activeTab", null),
      "firstSheet",
      null,
    );
    edits.push({ from: view.start, to: view.openEnd, text: tag });
  }
  const marker = own(
    `<definedName name="${MARKER}" hidden="1">${escapeXml(`${sheetName(sheet.name)}!$A$1`)}</definedName>`,
  );
  const titles = own(
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${escapeXml(`${sheetName(sheet.name)}!$4:$4`)}</definedName>`,
  );
  return withName(edited(text, edits), prefix, titles + marker);
}

/** `_xlnm.Print_Titles` of the first sheet sorts before those of the others, the marker anywhere. */
function withName(text: string, prefix: string, names: string): string {
  const root = rootOf(text);
  const list = childOf(text, root, `${prefix}definedNames`);
  if (list) return insertedInto(text, list, names);
  const before = ["externalReferences", "functionGroups", "sheets"].map((name) => childOf(text, root, prefix + name));
  const at = before.find((one) => one !== null)?.end ?? root.closeStart;
  return edited(text, [{ from: at, to: at, text: `<${prefix}definedNames>${names}</${prefix}definedNames>` }]);
}

const moved = (element: Element, tag: string, by: number): Edit => ({
  from: element.start,
  to: element.openEnd,
  text: withAttribute(tag, "localSheetId", String(Number(attribute(tag, "localSheetId")) + by)),
});

function namesIn(text: string): readonly { readonly element: Element; readonly tag: string; readonly said: string }[] {
  const { prefix } = flavourOf(text);
  const list = childOf(text, rootOf(text), `${prefix}definedNames`);
  return [...(list ? children(text, list) : [])].map((element) => ({
    element,
    tag: text.slice(element.start, element.openEnd),
    said: plain(text.slice(element.openEnd, element.closeStart)),
  }));
}

function sheetsOf(text: string, prefix: string): Element {
  const sheets = childOf(text, rootOf(text), `${prefix}sheets`);
  if (!sheets || sheets.openEnd === sheets.end) throw new Unpatchable("workbook without sheets");
  return sheets;
}

/** 问题清单, or with a number where the sender has a sheet of that name. */
export function freeSheetName(taken: readonly string[]): string {
  const used = new Set(taken.map((one) => one.toLowerCase()));
  let name: string = RETURN_SHEET;
  for (let number = 2; used.has(name.toLowerCase()); number++) name = `${RETURN_SHEET}${number}`;
  return name;
}
