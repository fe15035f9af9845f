import { replaceFile } from "../../io/atomic-file.ts";
import type { Io } from "../../io/io.ts";
import { resolve } from "../../io/paths.ts";
import { accept, type Decided, decline, type Refusal } from "../../library/proposals.ts";
import type { RiskPoint, RiskProposals } from "../../model/generated/documents.ts";
import { formProblems } from "../../parse/document.ts";
import { NO_PLACES } from "../../parse/places.ts";
import { rewritten } from "../../render/yaml-edit.ts";
import { DocumentRefused } from "../project.ts";
import { readProposals } from "./propose.ts";
import { readVersioned } from "./release.ts";

export interface AcceptOptions {
  readonly file: string;
  readonly id: string;
  /** The library's file: it is read, and the point written into it. */
  readonly library: string;
  readonly as: string;
  readonly decided: Decided;
  readonly decision: string;
}

/**
 * A proposal → a point of the library, comments kept; the list says what became of it. The library is written first.
 * @throws DocumentRefused, WriteRefused
 */
export async function acceptProposal(options: AcceptOptions, io: Io): Promise<{ readonly point: RiskPoint } | Refusal> {
  const proposals = await listAt(options.file, io);
  const { document, path, text, seen } = await readVersioned(options.library, "library", io);
  if (document.kind !== "RiskLibrary") throw new DocumentRefused(path, [], true);
  const accepted = accept(proposals.document, options.id, document, options.as, options.decided, options.decision);
  if ("why" in accepted) return accepted;
  const problems = await formProblems("RiskLibrary", accepted.library, NO_PLACES);
  if (problems.length > 0) throw new DocumentRefused(path, problems, true);
  await mustBeWhole(accepted.list, proposals.path);
  const encode = (written: string) => new TextEncoder().encode(written);
  await replaceFile(io, path, encode(rewritten(text, accepted.library, path)), { force: true, expected: seen });
  await replaceFile(io, proposals.path, encode(rewritten(proposals.text, accepted.list, proposals.path)), {
    force: true,
    expected: proposals.seen,
  });
  return { point: accepted.point };
}

/** A proposal is turned down, with the reason. @throws DocumentRefused, WriteRefused */
export async function declineProposal(file: string, id: string, reason: string, io: Io): Promise<Refusal | null> {
  const proposals = await listAt(file, io);
  const list = decline(proposals.document, id, reason);
  if ("why" in list) return list;
  await mustBeWhole(list, proposals.path);
  await replaceFile(io, proposals.path, new TextEncoder().encode(rewritten(proposals.text, list, proposals.path)), {
    force: true,
    expected: proposals.seen,
  });
  return null;
}

/** A reason may be longer than a list can hold: nothing is written then. @throws DocumentRefused */
async function mustBeWhole(list: RiskProposals, path: string): Promise<void> {
  const problems = await formProblems("RiskProposals", list, NO_PLACES);
  if (problems.length > 0) throw new DocumentRefused(path, problems, true);
}

async function listAt(file: string, io: Io) {
  const path = resolve(io.cwd, file);
  const proposals = await readProposals(path, io);
  if (proposals === null) throw Object.assign(new Error(`ENOENT: ${path}`), { code: "ENOENT", path });
  return { ...proposals, path };
}
