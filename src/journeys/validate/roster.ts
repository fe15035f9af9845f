import { unitKey } from "../../field/roster.ts";
import type { Io } from "../../io/io.ts";
import { resolve } from "../../io/paths.ts";
import type { RosterUnit } from "../../model/submission.ts";
import type { SheetRow } from "../../model/sheet.ts";
import { SheetRefusal } from "../../model/sheet-refusal.ts";
import { readJson } from "../../parse/json.ts";
import { readYaml } from "../../parse/yaml.ts";
import { SHEET_LIMITS } from "../../sheet/limits.ts";
import { openBook } from "../../sheet/open-book.ts";

/**
 * Why a roster cannot be used; `row` is the line or row where it shows, 0 where it is the whole file.
 * head: no header with code and name; empty: no unit; code: a unit without a code or a name; twice: a code for two units.
 */
export class RosterRefused extends Error {
  constructor(
    readonly path: string,
    readonly reason: "unreadable" | "head" | "empty" | "code" | "twice",
    readonly row: number,
    /** The code of the file's problem, or the code that stands there twice. */
    readonly detail = "",
  ) {
    super(`${path}:${row}: ${reason} ${detail}`);
  }
}

const HEADERS: Readonly<Record<"code" | "name" | "parent" | "aliases", readonly string[]>> = {
  code: ["机构代码", "机构编码", "机构号", "代码", "code"],
  name: ["机构名称", "机构全称", "名称", "机构", "name"],
  parent: ["上级机构代码", "上级代码", "上级机构", "parent"],
  aliases: ["简称", "别名", "机构简称", "aliases"],
};

/**
 * The units that have to report, from `--roster`: a yaml or json with `units: [{code, name, parent?, aliases?}]`, or a sheet
 * with the columns 机构代码 and 机构名称 (and 上级机构代码, 简称), in its first 20 rows. @throws RosterRefused
 */
export async function readRoster(given: string, io: Io): Promise<readonly RosterUnit[]> {
  const bytes = await bytesOf(given, io);
  const units = /\.(?:ya?ml|json)$/i.test(given) ? fromText(given, bytes) : await fromSheet(given, bytes);
  if (units.length === 0) throw new RosterRefused(given, "empty", 0);
  const seen = new Set<string>();
  for (const { unit, row } of units) {
    if (unit.code === "" || unit.name === "") throw new RosterRefused(given, "code", row);
    if (seen.has(unitKey(unit.code))) throw new RosterRefused(given, "twice", row, unit.code);
    seen.add(unitKey(unit.code));
  }
  return units.map(({ unit }) => unit);
}

interface Found {
  readonly unit: RosterUnit;
  readonly row: number;
}

async function bytesOf(given: string, io: Io): Promise<Uint8Array> {
  const path = resolve(io.cwd, given);
  try {
    const stat = await io.files.stat(await io.files.realPath(path));
    if (stat?.kind === "file" && stat.size <= SHEET_LIMITS.fileBytes) return await io.files.read(path);
    throw new RosterRefused(given, "unreadable", 0, stat?.kind === "file" ? "file-too-large" : "file-missing");
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    if (typeof code !== "string") throw error;
    throw new RosterRefused(given, "unreadable", 0, code === "ENOENT" ? "file-missing" : code);
  }
}

function fromText(given: string, bytes: Uint8Array): readonly Found[] {
  const { value, diagnostics } = /\.json$/i.test(given) ? readJson(bytes) : readYaml(bytes);
  const [problem] = diagnostics;
  if (problem) throw new RosterRefused(given, "unreadable", problem.at.line ?? 0, problem.code);
  const list: unknown = Array.isArray(value) ? value : (value as { readonly units?: unknown } | null)?.units;
  if (!Array.isArray(list)) throw new RosterRefused(given, "head", 0);
  return list.map((one: unknown, index) => {
    const { code, name, parent, aliases } = (one ?? {}) as Readonly<Record<string, unknown>>;
    const unit = {
      code: textOf(code),
      name: textOf(name),
      ...(textOf(parent) === "" ? {} : { parent: textOf(parent) }),
      ...(Array.isArray(aliases) ? { aliases: aliases.map(textOf) } : {}),
    };
    return { unit, row: index + 1 };
  });
}

// 001 without quotes is the number 1 in yaml; what was meant cannot be known, so it counts as no code.
const textOf = (value: unknown): string => (typeof value === "string" ? value.trim() : "");

async function fromSheet(given: string, bytes: Uint8Array): Promise<readonly Found[]> {
  const opened = await openBook(bytes, given, SHEET_LIMITS);
  if (!opened.book) throw new RosterRefused(given, "unreadable", 0, opened.refused.code);
  try {
    for (const sheet of opened.book.sheets) {
      if (sheet.state !== "visible") continue;
      const rows: SheetRow[] = [];
      for await (const batch of sheet.rows()) rows.push(...batch);
      const units = fromRows(rows);
      if (units) return units;
    }
  } catch (error) {
    if (error instanceof SheetRefusal) throw new RosterRefused(given, "unreadable", 0, error.problem.code);
    throw error;
  }
  throw new RosterRefused(given, "head", 0);
}

/** Null where none of the first rows is the header of a roster. */
function fromRows(rows: readonly SheetRow[]): readonly Found[] | null {
  for (const [index, header] of rows.slice(0, 20).entries()) {
    const columns = columnsOf(header);
    if (columns.code === undefined || columns.name === undefined) continue;
    return rows.slice(index + 1).flatMap((row): readonly Found[] => {
      const at = (column: number | undefined) => row.cells.find((cell) => cell.column === column)?.raw.trim() ?? "";
      const [code, name, parent, aliases] = [
        at(columns.code),
        at(columns.name),
        at(columns.parent),
        at(columns.aliases),
      ];
      if (code === "" && name === "") return [];
      const names = aliases.split(/[、,，;；\s]+/).filter((one) => one !== "");
      const unit = {
        code,
        name,
        ...(parent === "" ? {} : { parent }),
        ...(names.length === 0 ? {} : { aliases: names }),
      };
      return [{ unit, row: row.number }];
    });
  }
  return null;
}

function columnsOf(header: SheetRow): Partial<Record<keyof typeof HEADERS, number>> {
  const found: Partial<Record<keyof typeof HEADERS, number>> = {};
  for (const [key, words] of Object.entries(HEADERS) as [keyof typeof HEADERS, readonly string[]][])
    for (const cell of header.cells)
      if (found[key] === undefined && words.some((word) => unitKey(word) === unitKey(cell.raw.replace(/[*＊]/g, ""))))
        found[key] = cell.column;
  return found;
}
