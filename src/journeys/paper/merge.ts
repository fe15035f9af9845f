import type { IsWorkday } from "../../field/calendar.ts";
import type { Io } from "../../io/io.ts";
import { resolve } from "../../io/paths.ts";
import { contentDigest } from "../../library/content-digest.ts";
import type { Checklist, RiskLibrary } from "../../model/generated/documents.ts";
import type { Lapsed } from "../../model/merge.ts";
import { type Decision, decide } from "../../paper/merge/decide.ts";
import { mergePapers, type Together } from "../../paper/merge/merge.ts";
import { type Disagreement, disagreement } from "../../paper/merge/mergeable.ts";
import { mergeRecord } from "../../paper/merge/record.ts";
import { type Source, sourceOf } from "../../paper/merge/source.ts";
import { sourceDateEpoch } from "../sound-journal.ts";
import { readPaper } from "../load-paper.ts";
import { type ConflictShown, conflictsShown, type NamedSource, readDecisions, writeDecisions } from "./decisions.ts";
import { writeMerged } from "./write-merged.ts";

export interface MergeOptions {
  /** Folders, as given. */
  readonly papers: readonly string[];
  /** The new paper's folder; null: only look. */
  readonly output: string | null;
  /** A paper they all go back to, without having its journal. */
  readonly base: string | null;
  /** A letter, and the items it is for; none: every item that is open. */
  readonly take: { readonly key: string; readonly items: readonly string[] } | null;
  /** A file of decisions. */
  readonly resolve: string | null;
  /** Where to write the decisions that are still to be made. */
  readonly writeConflicts: string | null;
  /** Whether that file may be written over another. */
  readonly force: boolean;
  readonly by: string;
  readonly isWorkday: IsWorkday;
}

export interface MergeResult {
  readonly sources: readonly NamedSource[];
  /** Items by how they came together. */
  readonly counts: {
    readonly answered: number;
    /** Only one source answered it, or changed it. */
    readonly single: number;
    /** Several said the same. */
    readonly same: number;
    /** Several said what goes together. */
    readonly united: number;
    readonly settled: number;
    readonly open: number;
    readonly evidence: number;
  };
  readonly conflicts: readonly ConflictShown[];
  /** Findings whose number another one had. */
  readonly renumbered: readonly { readonly item: string; readonly from: string; readonly to: string }[];
  /** Reviews, approvals and confirmations that do not hold for the new paper. */
  readonly lapsed: readonly (Omit<Lapsed, "source"> & { readonly source: string })[];
  /** Items and header fields somebody decided though nobody parts there. */
  readonly unused: readonly string[];
  /** Papers whose last record was never finished: it is in no merge. */
  readonly torn: readonly string[];
  readonly written: { readonly paper: string | null; readonly decisions: string | null };
}

/**
 * Papers that are no parts of one: `what` they differ in; `alone`: fewer than two papers; `lists`, `looks`: they ask about different
 * earlier problems, or found different things of one.
 */
export class CannotMergePapers extends Error {
  constructor(
    readonly what: Disagreement | "alone" | "lists" | "looks",
    readonly path: string,
    readonly other: string,
    /** The earlier problem they part about. */
    readonly finding = "",
  ) {
    super(`${path}: ${what}`);
  }
}

/**
 * Unites what several inspectors wrote offline for one checklist. Where they part and nothing is decided, no paper is
 * written. @throws PaperRefused, CannotMergePapers, DecisionRefused, DocumentRefused, EvidenceLost, WriteRefused
 */
export async function mergePaperFolders(options: MergeOptions, io: Io): Promise<MergeResult> {
  const read = await readSources(options.papers, io);
  const base = options.base === null ? null : (await readPaper(resolve(io.cwd, options.base), io)).state;
  mustGoTogether(read, base && { path: options.base ?? "", state: base }, io);
  const together = mergePapers(
    read.map(({ source }) => source),
    base,
  );
  if (!together.looks.ok) {
    const { why, id, between } = together.looks;
    throw new CannotMergePapers(why, between[0], between[1], id);
  }
  const keys = new Map(
    read.map(({ source }, index) => [source.state.journal.head, letterOf(index)]).reverse() as [string, string][],
  );
  const decisions = [
    ...(options.resolve === null ? [] : await readDecisions(options.resolve, together, io)),
    ...(options.take === null ? [] : taken(options.take, together, keys)),
  ];
  const settled = decide(together, decisions);
  const conflicts = conflictsShown(settled.conflicts, together, keys);
  const file = conflicts.length > 0 ? options.writeConflicts : null;
  if (file !== null) await writeDecisions(file, conflicts, namedSources(together, keys), options.force, io);
  const write = conflicts.length === 0 && options.output !== null;
  const at = (sourceDateEpoch(io) ?? io.now()).toISOString();
  const record = mergeRecord(together, settled, { by: options.by, at });
  if (write) await writeMerged(together, settled.header, record, { ...options, at, output: options.output ?? "" }, io);
  const open = new Set(conflicts.map(({ item }) => item));
  return {
    sources: namedSources(together, keys),
    counts: countsOf(together, settled.items.size, open.size - Number(open.has(null))),
    conflicts,
    renumbered: record.items.flatMap(({ item, renumbered = [] }) => renumbered.map((one) => ({ item, ...one }))),
    lapsed: record.lapsed.map((one) => ({ ...one, source: keys.get(one.source) ?? one.source.slice(0, 8) })),
    unused: settled.unused.map((one) => ("item" in one ? one.item : one.header)),
    torn: read.filter(({ torn }) => torn).map(({ path }) => path),
    written: { paper: write ? options.output : null, decisions: file },
  };
}

interface ReadSource {
  readonly path: string;
  readonly source: Source;
  readonly torn: boolean;
}

async function readSources(papers: readonly string[], io: Io): Promise<readonly ReadSource[]> {
  const [only = ""] = papers;
  if (papers.length < 2) throw new CannotMergePapers("alone", only, "");
  const read: ReadSource[] = [];
  for (const path of papers) {
    const { reading } = await readPaper(resolve(io.cwd, path), io);
    read.push({ path, source: sourceOf(path.replaceAll("\\", "/"), reading.records), torn: reading.tornBytes > 0 });
  }
  return read;
}

function mustGoTogether(
  read: readonly ReadSource[],
  base: { readonly path: string; readonly state: Source["state"] } | null,
  io: Io,
): void {
  const [first, ...rest] = read;
  if (!first) return;
  const digest = (document: Checklist | RiskLibrary) => contentDigest(document, io.sha256);
  const others = [...rest.map(({ path, source }) => ({ path, state: source.state })), ...(base ? [base] : [])];
  for (const { path, state } of others) {
    const what = disagreement(first.source.state, state, digest);
    // What all of them may have is not asked of the paper they come from.
    if (what !== null && !(what === "carry" && base?.path === path))
      throw new CannotMergePapers(what, path, first.path);
  }
}

/** A, B, C … in the order of naming. */
const letterOf = (index: number): string => String.fromCharCode(65 + index);

const namedSources = ({ sources }: Together, keys: ReadonlyMap<string, string>): readonly NamedSource[] =>
  sources
    .flatMap(({ sources: [own] }) => (own ? [{ key: keys.get(own.head) ?? "?", ...own }] : []))
    .sort((a, b) => (a.key < b.key ? -1 : 1));

/** One source for several places, or for all that are open. */
function taken(
  { key, items }: NonNullable<MergeOptions["take"]>,
  { items: all, header }: Together,
  keys: ReadonlyMap<string, string>,
): readonly Decision[] {
  const take = [...keys].find(([, letter]) => letter === key)?.[0] ?? "";
  if (items.length > 0) return items.map((item): Decision => ({ item, take }));
  return [
    ...header.parted.map(({ at }): Decision => ({ header: at, take })),
    ...all.filter(({ parted }) => parted.length > 0).map(({ item }): Decision => ({ item, take })),
  ];
}

function countsOf({ items, evidence }: Together, settled: number, open: number): MergeResult["counts"] {
  const clear = items.filter(({ parted }) => parted.length === 0);
  const answered = items.filter(({ answer, parted }) => answer !== null || parted.length > 0).length;
  const single = clear.filter(({ from }) => from.length === 1).length;
  const united = clear.filter(({ from, united: made }) => from.length > 1 && made).length;
  return {
    answered,
    single,
    same: clear.length - single - united,
    united,
    settled,
    open,
    evidence: evidence.length,
  };
}
