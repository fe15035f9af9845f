import { replaceFile } from "../../io/atomic-file.ts";
import type { Io } from "../../io/io.ts";
import { resolve } from "../../io/paths.ts";
import type { MergeDecision, MergeDecisions } from "../../model/generated/documents.ts";
import type { MergeSource } from "../../model/merge.ts";
import type { Conflict, Decision } from "../../paper/merge/decide.ts";
import type { Together } from "../../paper/merge/merge.ts";
import { parseAs } from "../../parse/document.ts";
import { yamlText } from "../../render/yaml.ts";
import { DocumentRefused } from "../project.ts";

/**
 * A decision that cannot be followed. `other-papers`: the papers are not those it was made for, or not as they were then;
 * `source`: no paper has that letter; `place`: it names neither item nor header field, or both; `both`: a paper and an answer
 * of its own; `reason`: an answer of its own without one; `evidence`: a file that no paper has; `number`: a finding without its number, or two with one.
 */
export class DecisionRefused extends Error {
  constructor(
    readonly why: "other-papers" | "source" | "place" | "both" | "reason" | "evidence" | "number",
    readonly path: string,
    /** The item, header field or letter. */
    readonly at: string,
  ) {
    super(`${path}: ${why} ${at}`);
  }
}

/** A paper by its letter. */
export interface NamedSource extends MergeSource {
  readonly key: string;
}

/** A conflict with the letters of the papers. */
export interface ConflictShown extends Omit<Conflict, "fields"> {
  readonly fields: readonly {
    readonly at: string;
    readonly confirmed: boolean;
    readonly sides: readonly {
      readonly source: string;
      readonly value: unknown;
      readonly by: string;
      readonly at: string;
    }[];
  }[];
}

export const conflictsShown = (
  conflicts: readonly Conflict[],
  { sources }: Together,
  keys: ReadonlyMap<string, string>,
): readonly ConflictShown[] => {
  const letter = (source: number) => keys.get(sources[source]?.state.journal.head ?? "") ?? "?";
  return conflicts.map(({ fields, ...one }) => ({
    ...one,
    fields: fields.map(({ sides, ...field }) => ({
      ...field,
      sides: sides
        .map(({ source, ...side }) => ({ source: letter(source), ...side }))
        .sort((a, b) => (a.source < b.source ? -1 : 1)),
    })),
  }));
};

/** Writes what is to be decided, ready to be filled in. @throws WriteRefused */
export async function writeDecisions(
  path: string,
  conflicts: readonly ConflictShown[],
  sources: readonly NamedSource[],
  force: boolean,
  io: Io,
): Promise<void> {
  const document: MergeDecisions = {
    kind: "MergeDecisions",
    schemaVersion: "1",
    sources: sources.map(({ key, path: from, head }) => ({ key, path: from, head })),
    decisions: conflicts.flatMap(({ item, question, fields }): MergeDecision[] => {
      const differences = fields.map(({ at, confirmed, sides }) => ({
        at,
        ...(confirmed ? { confirmed } : {}),
        sides: sides.map((side) => ({ ...side })),
      }));
      if (item === null)
        return differences.map((one) => ({ header: one.at, differences: [one], take: "", reason: "" }));
      return [{ item, question: question ?? "", differences, take: "", reason: "" }];
    }),
  };
  await replaceFile(io, resolve(io.cwd, path), new TextEncoder().encode(yamlText(document)), { force });
}

/** What a file decides; places that are not filled in decide nothing. @throws DocumentRefused, DecisionRefused */
export async function readDecisions(given: string, together: Together, io: Io): Promise<readonly Decision[]> {
  const path = resolve(io.cwd, given);
  const { document, diagnostics } = await parseAs(await io.files.read(path), path, "MergeDecisions");
  if (!document) throw new DocumentRefused(path, diagnostics, true);
  const heads = new Map(document.sources.map(({ key, head }) => [key, head]));
  const wanted = [...heads.values()].sort().join();
  const there = together.sources.map(({ state }) => state.journal.head).join();
  if (wanted !== there) throw new DecisionRefused("other-papers", path, "");
  return document.decisions.flatMap((one): readonly Decision[] => {
    const place = one.item ?? one.header ?? "";
    if ((one.item === undefined) === (one.header === undefined)) throw new DecisionRefused("place", path, place);
    return decisionOf(one, place, heads, path, together);
  });
}

function decisionOf(
  { item, header, take = "", answer, reason = "" }: MergeDecision,
  place: string,
  heads: ReadonlyMap<string, string>,
  path: string,
  { evidence }: Together,
): readonly Decision[] {
  const why = reason.trim() === "" ? {} : { reason: reason.trim() };
  if (answer !== undefined && item !== undefined) {
    if (take !== "") throw new DecisionRefused("both", path, place);
    if (why.reason === undefined) throw new DecisionRefused("reason", path, place);
    const known = new Set(evidence.map((one) => one.evidence.sha256));
    const files = [...(answer?.evidence ?? []), ...(answer?.sample === undefined ? [] : [answer.sample])];
    if (files.some((one) => !known.has(one))) throw new DecisionRefused("evidence", path, place);
    const numbers = (answer?.findings ?? []).map(({ finding_id }) => finding_id);
    if (numbers.includes(undefined) || new Set(numbers).size < numbers.length)
      throw new DecisionRefused("number", path, place);
    return [{ item, answer, reason: why.reason }];
  }
  if (answer !== undefined) throw new DecisionRefused("place", path, place);
  if (take === "") return [];
  const head = heads.get(take);
  if (head === undefined) throw new DecisionRefused("source", path, take);
  return item === undefined ? [{ header: header ?? "", take: head, ...why }] : [{ item, take: head, ...why }];
}
