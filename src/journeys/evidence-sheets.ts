import type { Io } from "../io/io.ts";
import type { Project } from "../model/generated/documents.ts";
import type { PaperInput } from "../model/paper.ts";
import { documentFileName } from "../render/document-name.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { evidenceSheets } from "../view/evidence-sheet.ts";
import type { Timing } from "../view/paper-head.ts";
import { evidencePictures } from "./evidence-pictures.ts";
import type { Draft } from "./release.ts";

/** A paper → one 取证单 for each finding, with its photographs. */
export async function evidenceSheetDrafts(
  paper: PaperInput,
  timing: Timing,
  project: Project | null,
  io: Io,
  words: Catalogue,
): Promise<readonly Draft[]> {
  const cited = new Set(paper.assessment.findings.flatMap(({ item }) => item.answer?.evidence ?? []));
  const files = paper.state.evidence.filter(({ sha256 }) => cited.has(sha256));
  const { images, states } = await evidencePictures(paper.path, files, io);
  // The first role is the post; what follows is what the person may do in an inspection.
  const posts = new Map(
    (project?.people ?? []).flatMap(({ name, roles: [post] = [] }) => (post ? [[name, post]] : [])),
  );
  return evidenceSheets(paper, timing, { pictures: states, posts }).map((view) => ({
    view,
    images,
    name: (extension) => documentFileName("evidence-sheet", [paper], extension, words, view.number),
  }));
}
