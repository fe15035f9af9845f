import { replaceFile } from "../../io/atomic-file.ts";
import type { Io } from "../../io/io.ts";
import { JOURNAL } from "../../io/journal-file.ts";
import { basename, join, resolve } from "../../io/paths.ts";
import { type Candidate, candidateOf, type Proposed, propose } from "../../library/proposals.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import type { StoredRow } from "../../model/rectification-table.ts";
import { formProblems, parseAs } from "../../parse/document.ts";
import { NO_PLACES } from "../../parse/places.ts";
import { yamlText } from "../../render/yaml.ts";
import { rewritten } from "../../render/yaml-edit.ts";
import { importLedger } from "../ledger-import.ts";
import { loadPaper } from "../load-paper.ts";
import { DocumentRefused } from "../project.ts";

export interface ProposeOptions {
  /** Papers and ledgers. */
  readonly inputs: readonly string[];
  /** A point proposed by hand. */
  readonly own: Candidate | null;
  /** Findings of papers to propose whatever their risk point. */
  readonly findings: readonly string[];
  readonly to: string;
  /** Libraries that ledgers are held against; the project's where none is given, else the shipped ones. */
  readonly libraries: readonly string[];
  readonly config: string | null;
  readonly by: string | null;
  readonly asOf: PlainDate;
}

/** What is written by hand. */
export const manualCandidate = candidateOf;

export type ProposeResult = Pick<Proposed, "added" | "known">;

/** Risk points of the field that no library has → the list of proposals. @throws PaperRefused, DocumentRefused, WriteRefused */
export async function proposePoints(options: ProposeOptions, io: Io): Promise<ProposeResult> {
  const candidates: Candidate[] = options.own ? [options.own] : [];
  for (const input of options.inputs) {
    const path = resolve(io.cwd, input);
    const isPaper = (await io.files.stat(join(path, JOURNAL)))?.kind === "file";
    candidates.push(...(isPaper ? await ofPaper(path, options, io) : await ofLedger(input, options, io)));
  }
  const to = resolve(io.cwd, options.to);
  const before = await readProposals(to, io);
  const { list, added, known } = propose(before?.document ?? null, candidates);
  if (added.length > 0) {
    const problems = await formProblems("RiskProposals", list, NO_PLACES);
    if (problems.length > 0) throw new DocumentRefused(to, problems, true);
    const text = before ? rewritten(before.text, list, to) : yamlText(list);
    await replaceFile(io, to, new TextEncoder().encode(text), { force: true, expected: before?.seen ?? null });
  }
  return { added, known };
}

/** A list of proposals with its text; null where there is no file. @throws DocumentRefused */
export async function readProposals(path: string, io: Io) {
  const seen = await io.files.stat(path);
  if (seen === null) return null;
  const bytes = await io.files.read(path);
  const { document, diagnostics } = await parseAs(bytes, path, "RiskProposals");
  if (!document) throw new DocumentRefused(path, diagnostics, true);
  return { document, seen, text: new TextDecoder().decode(bytes) };
}

/** Findings under a risk point that the paper's libraries do not have, and those that were named. */
async function ofPaper(path: string, options: ProposeOptions, io: Io): Promise<readonly Candidate[]> {
  const { state, assessment } = await loadPaper(path, io);
  const known = new Set(state.libraries.flatMap((library) => library.points.map(({ id }) => id)));
  const unit = state.header.unit.name;
  return assessment.findings
    .filter(({ finding }) => {
      const { finding_id, risk_point } = finding;
      return options.findings.includes(finding_id) || (risk_point !== undefined && !known.has(risk_point));
    })
    .flatMap(({ finding, item }) => {
      const fact = finding.fact ?? finding.title ?? "";
      if ([...fact].length < 4) return [];
      const name = finding.title ?? item.item.question;
      const source = `${basename(path)} ${finding.finding_id}`;
      const { cause, category } = finding;
      const from = { unit, by: options.by, date: finding.found_date ?? state.header.date, source };
      return [candidateOf({ name, manifestation: fact, ...(cause && { cause }), ...(category && { category }) }, from)];
    });
}

/** The rows of which validation says that no library has their risk point (R-B09). */
async function ofLedger(input: string, options: ProposeOptions, io: Io): Promise<readonly Candidate[]> {
  const libraries = await librariesFor(options, io);
  const { file, tables } = await importLedger(
    { paths: [input], asOf: options.asOf, config: options.config, libraries },
    false,
    io,
  );
  if (!file || tables.length === 0) throw new DocumentRefused(input, file?.diagnostics ?? [], true);
  return file.diagnostics
    .filter(({ code }) => code === "risk-point-proposed")
    .flatMap(({ at, value = "" }) => {
      const table = tables.find(
        ({ source, rows }) => source.sheet === (at.sheet ?? source.sheet) && rows.some((row) => row._row === at.row),
      );
      const row = table?.rows.find((one) => one._row === at.row);
      if (!table || !row) return [];
      const text = (key: string) => textIn(row, key);
      const manifestation = text("manifestation") || text("fact") || value;
      if ([...manifestation].length < 4) return [];
      const name = /^[A-Z]{2,6}-\d{2,3}$/.test(value) ? manifestation : value;
      const unit = text("org") || table.unit || basename(input).replace(/\.[^.]+$/, "");
      const source = `${basename(input)} ${at.row}`;
      const from = { unit, by: options.by, date: text("found_date") || options.asOf, source };
      const controls = [text("measures")].filter((one) => [...one].length > 1);
      const words = {
        ...{ name, manifestation, cause: text("cause"), category: text("category") },
        ...(table.profile === "risk-points" && { line: listIn(row, "line"), posts: listIn(row, "posts"), controls }),
      };
      return [candidateOf(words, from)];
    });
}

/** Several words of a cell, whether it was read as a list or as a text. */
const listIn = (row: StoredRow, key: string): readonly string[] =>
  textIn(row, key)
    .split(/[、，,；;/\s]+/u)
    .filter((one) => one !== "");

function textIn(row: StoredRow, key: string): string {
  const value = row[key];
  if (Array.isArray(value)) return value.join("、");
  return typeof value === "string" ? value : "";
}

async function librariesFor({ libraries, config }: ProposeOptions, io: Io): Promise<readonly string[]> {
  if (libraries.length > 0) return libraries;
  const { findProject } = await import("../project.ts");
  const found = await findProject(config ?? undefined, io);
  return (found?.project.libraries ?? []).length > 0 ? [] : [join(io.shipped, "examples", "libraries")];
}
