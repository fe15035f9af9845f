import { replaceFile } from "../../io/atomic-file.ts";
import type { Io } from "../../io/io.ts";
import { resolve } from "../../io/paths.ts";
import { contentDigest, type Versioned } from "../../library/content-digest.ts";
import { type Conflict, mergeDocuments, type Side } from "../../library/merge/merge.ts";
import { rebaseOverlay, type Settled } from "../../library/overlay/rebase.ts";
import { formProblems } from "../../parse/document.ts";
import { NO_PLACES } from "../../parse/places.ts";
import { rewritten } from "../../render/yaml-edit.ts";
import { checklistOf } from "./versions.ts";
import { findLibrary } from "../find-library.ts";
import { CannotMerge } from "./cannot-merge.ts";
import { DocumentRefused, type FoundProject } from "../project.ts";
import { readVersioned } from "./release.ts";

export interface MergeOptions {
  readonly kind: "library" | "checklist";
  /** Files or names. */
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly output: string | null;
  readonly force: boolean;
  /** One side for every conflict. */
  readonly prefer: Side | null;
  /** Sides for conflicts by their place. */
  readonly take: ReadonlyMap<string, Side>;
}

export interface MergeResult {
  readonly conflicts: readonly Conflict[];
  /** Of an overlay: entries the new version made needless, or that follow a point. */
  readonly settled: readonly Settled[];
  /** Places of `take` that had no conflict. */
  readonly unused: readonly string[];
  /** The merged text; null while there are conflicts. */
  readonly text: string | null;
  /** The file that was written, absolute. */
  readonly written: string | null;
  /** Whether what was merged is neither side's content: it needs a version of its own. */
  readonly fresh: boolean;
}

/**
 * Base, ours, theirs → merged document, with our comments; an overlay in the middle is carried on. With conflicts nothing is
 * written. @throws CannotMerge, DocumentRefused, WriteRefused
 */
export async function mergeFiles(options: MergeOptions, found: FoundProject | null, io: Io): Promise<MergeResult> {
  const { kind, output } = options;
  // An overlay stands in the middle only: the library below it would be merged without what the overlay says.
  const plain = async (given: string): Promise<Versioned> => {
    if (kind === "checklist") return checklistOf(given, found, io);
    const { base, ofOverlay } = await findLibrary(given, found, io);
    if (ofOverlay) throw new CannotMerge(given);
    return base;
  };
  const [base, ours, theirs] = [
    await plain(options.base),
    await readVersioned(options.ours, kind, io),
    await plain(options.theirs),
  ];
  const used = new Set<string>();
  const choose = ({ at }: Conflict): Side | null => {
    if (options.take.has(at)) used.add(at);
    return options.take.get(at) ?? options.prefer;
  };
  const { value, conflicts, settled } = merged(base, ours.document, theirs, options, choose);
  const unused = [...options.take.keys()].filter((at) => !used.has(at));
  if (conflicts.length > 0) return { conflicts, settled, unused, text: null, written: null, fresh: false };
  const problems = await formProblems(value.kind, value, NO_PLACES);
  if (problems.length > 0) throw new DocumentRefused(options.ours, problems, true);
  const text = rewritten(ours.text, value, ours.path);
  const written = output === null ? null : resolve(io.cwd, output);
  if (written !== null) await replaceFile(io, written, new TextEncoder().encode(text), { force: options.force });
  const digest = contentDigest(value, io.sha256);
  const fresh = [ours.document, theirs].every((one) => contentDigest(one, io.sha256) !== digest);
  return { conflicts, settled, unused, text, written, fresh };
}

interface Together {
  readonly value: Versioned;
  readonly conflicts: readonly Conflict[];
  readonly settled: readonly Settled[];
}

function merged(
  base: Versioned,
  ours: Versioned,
  theirs: Versioned,
  options: MergeOptions,
  choose: (conflict: Conflict) => Side | null,
): Together {
  if (base.kind === "RiskLibrary" && theirs.kind === "RiskLibrary" && ours.kind === "RiskOverlay") {
    if (nameOf(base) !== nameOf(theirs) || nameOf(base) !== ours.overlay.on) throw new CannotMerge(options.ours);
    const { overlay, conflicts, settled } = rebaseOverlay(base, ours, theirs, choose);
    return { value: overlay, conflicts, settled };
  }
  for (const [other, path] of [
    [ours, options.ours],
    [theirs, options.theirs],
  ] as const)
    if (other.kind !== base.kind || nameOf(other) !== nameOf(base)) throw new CannotMerge(path);
  return { ...mergeDocuments(base, ours, theirs, choose), settled: [] };
}

function nameOf(document: Versioned): string {
  if (document.kind === "Checklist") return document.id;
  return document.kind === "RiskLibrary" ? document.key : document.overlay.on;
}
