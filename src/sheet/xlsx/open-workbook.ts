import type { Book, NumberFormat, Sheet } from "../../model/sheet.ts";
import type { SheetLimits } from "../limits.ts";
import { brief, refuse } from "../refuse.ts";
import { scanPart } from "../xml/part-text.ts";
import type { Archive } from "../zip/archive.ts";
import { customProperties } from "./custom-properties.ts";
import { type Relationship, relationshipsOf, tagsOnly } from "./relationships.ts";
import { sharedStrings } from "./shared-strings.ts";
import { cellFormats } from "./styles.ts";
import { worksheet } from "./worksheet.ts";
import { isTrue } from "./worksheet-listener.ts";

/** An xlsx or xlsm whose main part is known. Every part it refers to must be there and be what it is said to be. */
export async function openWorkbook(
  archive: Archive,
  main: string,
  types: (path: string) => string,
  limits: SheetLimits,
): Promise<Book> {
  const relationships = await relationshipsOf(archive, main, limits);
  const { listed, epoch } = await readWorkbookPart(archive, main, limits);
  const target = (relationship: Relationship): string => pathOf(relationship, archive);

  const stylesPath = relationships.find(({ type }) => type === "styles");
  const stringsPath = relationships.find(({ type }) => type === "sharedStrings");
  if (stylesPath) target(stylesPath);
  if (stringsPath) target(stringsPath);

  // Loaded once for all sheets, when the first rows are asked for.
  let context: ReturnType<typeof load> | null = null;
  const load = async () => {
    const formats: readonly (NumberFormat | null)[] = stylesPath
      ? await cellFormats(archive, target(stylesPath), limits)
      : [];
    const strings = stringsPath ? await sharedStrings(archive, target(stringsPath), limits) : null;
    return { formats, strings, epoch };
  };

  const sheets: Sheet[] = [];
  const seen = new Set<string>();
  for (const { name, id, state } of listed) {
    const relationship = relationships.find((one) => one.id === id) ?? refuse("part-missing", { part: brief(name) });
    if (relationship.type !== "worksheet") {
      if (NOT_TABLES.has(relationship.type)) continue;
      refuse("part-wrong-type", { part: brief(name) });
    }
    const path = target(relationship);
    const type = types(path);
    if (seen.has(path.toLowerCase()) || (/\+xml$/.test(type) && !type.endsWith("worksheet+xml")))
      refuse("part-wrong-type", { part: brief(path) });
    seen.add(path.toLowerCase());
    sheets.push(
      worksheet({
        archive,
        path,
        name,
        state,
        limits,
        context: () => {
          context ??= load();
          return context;
        },
      }),
    );
  }
  if (sheets.length === 0) refuse("no-worksheet");
  return { format: "xlsx", epoch, properties: await customProperties(archive, limits), sheets };
}

/** Sheets that hold no cells to read: charts, dialogs, macros of before 1997. */
const NOT_TABLES: ReadonlySet<string> = new Set(["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"]);

function pathOf({ path, type }: Relationship, archive: Archive): string {
  if (path === null) return refuse("part-wrong-type", { part: type });
  return archive.has(path) ? path : refuse("part-missing", { part: brief(path) });
}

interface Listed {
  readonly name: string;
  readonly id: string;
  readonly state: Sheet["state"];
}

async function readWorkbookPart(archive: Archive, path: string, limits: SheetLimits) {
  const listed: Listed[] = [];
  let epoch: 1900 | 1904 = 1900;
  const listener = tagsOnly((name, tag, depth) => {
    if (depth === 1 && name !== "workbook") refuse("part-wrong-type", { part: brief(path) });
    if (name === "workbookPr" && depth === 2 && isTrue(tag.get("date1904"))) epoch = 1904;
    if (name !== "sheet" || depth !== 3) return;
    const state = tag.get("state");
    listed.push({
      name: tag.get("name") ?? "",
      id: tag.get("id") ?? "",
      state: state === "hidden" || state === "veryHidden" ? state : "visible",
    });
  });
  await scanPart(archive, path, limits, listener);
  return { listed, epoch: epoch as 1900 | 1904 };
}
