import type { Merge, Sheet, SheetOutline, SheetRow } from "../../model/sheet.ts";
import { brief, refuse } from "../refuse.ts";
import type { SheetLimits } from "../limits.ts";
import { scanningPart } from "../xml/part-text.ts";
import type { XmlListener } from "../xml/xml-scanner.ts";
import type { Archive } from "../zip/archive.ts";
import { worksheetListener, type WorksheetContext } from "./worksheet-listener.ts";

/** Up to here a worksheet is read once and kept; beyond, each question reads its part again. */
const KEEP = 5 * 1024 * 1024;

/** What a worksheet shares with its workbook. */
export interface WorksheetSource {
  readonly archive: Archive;
  readonly path: string;
  readonly name: string;
  readonly state: Sheet["state"];
  readonly limits: SheetLimits;
  /** The rest of what cells rely on; loaded when rows are first asked for. */
  context(): Promise<Pick<WorksheetContext, "strings" | "formats" | "epoch">>;
}

export function worksheet(source: WorksheetSource): Sheet {
  const { archive, path, name, state, limits } = source;
  const small = archive.size(path) <= KEEP;
  let kept: Promise<{ readonly outline: SheetOutline; readonly rows: SheetRow[] }> | null = null;
  let outline: Promise<SheetOutline> | null = null;

  const listener = async () => {
    const { strings, formats, epoch } = await source.context();
    return worksheetListener({ sheet: name, part: path, limits, strings, formats, epoch });
  };
  const readWhole = async () => {
    const heard = await listener();
    const rows: SheetRow[] = [];
    for await (const _ of scanningPart(archive, path, limits, heard))
      for (const row of heard.takeRows()) rows.push(row);
    return { outline: { merges: heard.merges, hiddenColumns: heard.hiddenColumns }, rows };
  };
  const whole = () => {
    kept ??= readWhole();
    return kept;
  };

  return {
    name,
    state,
    async outline() {
      if (small) return (await whole()).outline;
      outline ??= outlineOf(source);
      return outline;
    },
    async *rows() {
      if (small) {
        const { rows } = await whole();
        if (rows.length > 0) yield rows;
        return;
      }
      const heard = await listener();
      for await (const _ of scanningPart(archive, path, limits, heard)) {
        const rows = heard.takeRows();
        if (rows.length > 0) yield rows;
      }
      // The outline jumped over the rows; here the whole part was read.
      if (outline && !sameMerges((await outline).merges, heard.merges))
        refuse("workbook-damaged", { reason: "merges", part: brief(path) }, { sheet: name });
    },
  };
}

const sameMerges = (a: readonly Merge[], b: readonly Merge[]): boolean =>
  a.length === b.length && a.every((merge, index) => merge.top === b[index]?.top && merge.left === b[index]?.left);

/**
 * Columns stand before the rows of a part and merges after them: the rows between are unpacked, which proves the checksum,
 * but jumped over, ten times as fast as reading them.
 */
async function outlineOf({ archive, path, name, limits }: WorksheetSource): Promise<SheetOutline> {
  const heard = worksheetListener({ sheet: name, part: path, limits, strings: null, formats: [], epoch: 1900 });
  const jumping: XmlListener = {
    ...heard,
    open(tag, attributes, depth) {
      heard.open(tag, attributes, depth);
      if (tag === "sheetData") jumping.skipping = true;
    },
  };
  for await (const _ of scanningPart(archive, path, limits, jumping));
  return { merges: heard.merges, hiddenColumns: heard.hiddenColumns };
}
