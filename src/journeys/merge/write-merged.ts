import type { Io } from "../../io/io.ts";
import { basename, extname, join, resolve } from "../../io/paths.ts";
import type { MergedRow, MergedTable, UnitTally } from "../../model/merged-ledger.ts";
import { fileName } from "../../render/document-name.ts";
import { lineYaml } from "../../render/merge/line-yaml.ts";
import { mergedDocument, mergedJson, zeroDocument } from "../../render/merge/merged-document.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { lastPeriod, mergedLedger, onePeriod } from "../../view/ledger/merged-ledger.ts";
import { deliver, isFolder, stampOf } from "../document-output.ts";
import type { Shown } from "../masking.ts";
import { LIMITS } from "../../parse/limits.ts";
import { CannotWriteMerged } from "./cannot-write-merged.ts";
import type { MergedSubmissions } from "./merge-submissions.ts";

export const MERGED_FORMATS = ["xlsx", "json", "yaml", "csv"] as const;
export type MergedFormat = (typeof MERGED_FORMATS)[number];

export interface MergedTarget {
  /** A file, a folder (ends with a separator, or is one), "-" for stdout. */
  readonly output: string;
  /** Else by the file's name; of a folder yaml. */
  readonly format: MergedFormat | null;
  readonly force: boolean;
  /** Looks through each file before any is written. */
  readonly check: Shown<object>["check"];
}

export interface WrittenMerged {
  /** Absolute. */
  readonly written: readonly string[];
  /** Files of a store that hold the same already. */
  readonly unchanged: number;
  /** Ledgers of units in the folder that are no part of this. */
  readonly strange: readonly string[];
  readonly stdout: Uint8Array | null;
}

interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Writes what was merged: one file, or a folder with one ledger for each unit. @throws CannotWriteMerged, WriteRefused, LeakFound */
export async function writeMerged(
  submissions: MergedSubmissions,
  { output, format: asked, force, check }: MergedTarget,
  io: Io,
  words: Catalogue,
): Promise<WrittenMerged> {
  const folder = output !== "-" && (await isFolder(output, io));
  const format = asked ?? (folder ? "yaml" : formatOf(output));
  if (format === null) throw new CannotWriteMerged("extension", output);
  const { tables } = submissions.merged;
  if (!folder && tables.length > 1)
    throw new CannotWriteMerged("kinds", tables.map(({ profile }) => profile).join("、"));
  const store = folder && (format === "yaml" || format === "json");
  const made = store
    ? tables.flatMap((table) => storeFiles(submissions, table, format))
    : await Promise.all(tables.map((table) => wholeFile(submissions, table, format, io, words)));
  const named = folder || output === "-" ? null : basename(output);
  for (const { name, bytes } of made) await check(named ?? name, format, bytes);
  const at = resolve(io.cwd, output);
  const news: MadeFile[] = [];
  for (const one of made) if (!folder || !(await holds(io, join(at, one.name), one.bytes))) news.push(one);
  const { written, stdout } = await deliver(
    news.map((one) => ({ ...one, view: {} })),
    { output, force },
    // Which format plays no part any more.
    { folder, format: "xlsx" },
    io,
  );
  const names = new Set(made.map(({ name }) => name));
  const strange = store ? (await ledgersIn(at, io)).filter((name) => !names.has(name)) : [];
  return { written, stdout, unchanged: made.length - news.length, strange };
}

const EXTENSIONS: Readonly<Record<string, MergedFormat>> = {
  ".xlsx": "xlsx",
  ".json": "json",
  ".yaml": "yaml",
  ".yml": "yaml",
  ".csv": "csv",
};
const formatOf = (output: string): MergedFormat | null => EXTENSIONS[extname(output).toLowerCase()] ?? null;

async function holds(io: Io, path: string, bytes: Uint8Array): Promise<boolean> {
  if ((await io.files.stat(path))?.kind !== "file") return false;
  const there = await io.files.read(path);
  return there.length === bytes.length && there.every((byte, at) => byte === bytes[at]);
}

const ledgersIn = async (folder: string, io: Io): Promise<readonly string[]> =>
  (await io.glob(["*.ledger.yaml", "*.ledger.json"], folder)).slice().sort();

/** One document for each unit, for those too that have nothing to report. What each row came from is in no line of it: the next month's files would change them all. */
function storeFiles(
  { merged, profiles, zero_reports: zeros }: MergedSubmissions,
  table: MergedTable,
  format: "yaml" | "json",
): readonly MadeFile[] {
  const units = new Map<string, MergedRow[]>();
  for (const row of table.rows) {
    const own = units.get(row.unit);
    if (own) own.push(row);
    else units.set(row.unit, [row]);
  }
  const several = merged.tables.length > 1;
  const taken = new Set<string>();
  const nameOf = (unit: string): string =>
    `${freeName([unit, ...(several ? [table.profile] : [])], taken)}.ledger.${format}`;
  const reported = [...units.entries()].map(([unit, rows]) => {
    const named = merged.by_unit.find((one) => one.profile === table.profile && one.unit === unit);
    const own = rows.flatMap(({ origins, earlier = [] }) =>
      [...origins, ...earlier].map(({ source }) => merged.sources[source]),
    );
    const has = new Set(own.flatMap((source) => source?.keys ?? []));
    const filled = (key: string) => has.has(key) || rows.some(({ values }) => (values[key] ?? null) !== null);
    const keys = (profiles.get(table.profile)?.columns ?? []).map(({ key }) => key).filter(filled);
    const head = { unit: headOf(named, rows), period: lastPeriod(own.flatMap((source) => source ?? [])) };
    const name = nameOf(unit);
    return { name, bytes: documentBytes([merged, { ...table, keys, rows }, head, false], format, name) };
  });
  const nothing = zeros.filter(({ profile }) => profile === table.profile);
  return [
    ...reported,
    ...nothing.map((zero) => {
      const document = zeroDocument(
        zero,
        table,
        zero.sources.flatMap((at) => merged.sources[at] ?? []),
      );
      const text = format === "json" ? `${JSON.stringify(document, null, 2)}\n` : lineYaml(document);
      return { name: nameOf(zero.unit), bytes: new TextEncoder().encode(text) };
    }),
  ];
}

/** The unit as its own rows name it first, so that a store read again says the same. */
const headOf = (named: UnitTally | undefined, rows: readonly MergedRow[]): string | null =>
  named?.name || (typeof rows[0]?.values.org === "string" ? rows[0].values.org : null);

/** A name nobody has yet, whatever the disk makes of capitals. */
function freeName(parts: readonly string[], taken: Set<string>): string {
  const plain = fileName(parts, "").replace(/\.$/, "");
  let name = plain;
  for (let more = 2; taken.has(name.toLowerCase()); more += 1) name = `${plain}-${more}`;
  taken.add(name.toLowerCase());
  return name;
}

function documentBytes(document: Parameters<typeof mergedDocument>, format: "yaml" | "json", name: string): Uint8Array {
  if (format === "json") return mergedJson(...document);
  const bytes = new TextEncoder().encode(lineYaml(mergedDocument(...document)));
  if (bytes.length > LIMITS.yamlBytes) throw new CannotWriteMerged("large", name);
  return bytes;
}

async function wholeFile(
  submissions: MergedSubmissions,
  table: MergedTable,
  format: MergedFormat,
  io: Io,
  words: Catalogue,
): Promise<MadeFile> {
  const { merged, profiles, head, headers, as_of: asOf } = submissions;
  const profile = profiles.get(table.profile);
  if (!profile) throw new Error(`no profile ${table.profile}`);
  const name = fileName([head ?? "", profile.title, asOf], format);
  const own = merged.sources.filter((source) => source.profile === table.profile);
  if (format === "json" || format === "yaml") {
    const bytes = documentBytes([merged, table, { unit: head, period: onePeriod(own) }, true], format, name);
    return { name, bytes };
  }
  const view = mergedLedger(table, profile, { units: head === null ? [] : [head], sources: own, asOf });
  if (format === "csv") {
    const { ledgerCsv } = await import("../../render/merge/ledger-csv.ts");
    return { name, bytes: ledgerCsv(view) };
  }
  const { mergedWorkbook } = await import("../../render/merge/merged-workbook.ts");
  const stamp = stampOf(io) ?? new Date(`${asOf}T00:00:00Z`);
  return { name, bytes: await mergedWorkbook(merged, table, view, headers, stamp, words) };
}
