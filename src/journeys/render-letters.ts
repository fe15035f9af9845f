import { judgeIssue, judgeReport, judgeUnit, judgeZero } from "../check/letters/judge-letter.ts";
import type { Io } from "../io/io.ts";
import { resolve } from "../io/paths.ts";
import { ENGAGEMENT_CODES } from "../model/codes/letter-codes.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { Engagement, PlainDate } from "../model/generated/documents.ts";
import type { PaperInput } from "../model/paper.ts";
import { documentFileName, fileName, type LetterDocument } from "../render/document-name.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { inspectionReportView } from "../view/letters/inspection-report.ts";
import { engagementOfPaper } from "../view/letters/issuing.ts";
import { opinionView } from "../view/letters/opinion.ts";
import { rectificationNoticeView } from "../view/letters/rectification-notice.ts";
import { zeroReportView } from "../view/letters/zero-report.ts";
import type { Timing } from "../view/paper-head.ts";
import { CannotRender, type DocumentOptions, placeOf, type Rendered, timingOf } from "./document-output.ts";
import { readEngagement } from "./engagement.ts";
import { loadPaper } from "./load-paper.ts";
import { findProject } from "./project.ts";
import { release } from "./release.ts";
import { workdays } from "./workdays.ts";

export interface LetterRenderOptions extends DocumentOptions<LetterDocument> {
  /** Folders of papers of one unit, as given; an inspection file among them stands for `engagement`. */
  readonly papers: readonly string[];
}

/**
 * Papers of one inspection and their inspection file → one letter. What may not be issued as things stand is refused with
 * every reason named (`stopped`). Throws DocumentRefused, PaperRefused, CannotRender, WriteRefused, or the system's error.
 */
export async function renderLetter(options: LetterRenderOptions, io: Io, words: Catalogue): Promise<Rendered> {
  const { template, asOf } = options;
  const place = await placeOf(options, io);
  const found = await findProject(options.config ?? undefined, io);
  const { papers, given } = await readInputs(options, workdays(found?.project ?? null), io);
  const [first] = papers;
  const organisation = found?.project.organisation?.name ?? null;
  const engagement = given ?? (first ? engagementOfPaper(first, organisation) : null);
  if (engagement === null) throw new CannotRender("several", template, []);
  const stopped = [...(given ? judgeUnit(papers, given) : []), ...JUDGES[template](papers, given)];
  if (stopped.length > 0) return refused(options, asOf, stopped);
  const view = viewOf(template, papers, engagement, timingOf(asOf, io), words);
  const name = (extension: string) =>
    papers.length > 0
      ? documentFileName(template, papers, extension, words)
      : fileName(
          [engagement.unit.name, words.papers.documents[template], asOf, engagement.project.no ?? ""],
          extension,
        );
  return release([{ view, name, papers }], options, place, io, words);
}

/** What stops a letter, under the file that is to be put right. */
function refused(
  { papers, engagement, template }: LetterRenderOptions,
  asOf: PlainDate,
  diagnostics: readonly Diagnostic[],
): Rendered {
  const ofEngagement = (one: Diagnostic) => engagement !== null && ENGAGEMENT_CODES.includes(one.code);
  const judged = [
    { path: papers[0] ?? template, kind: "Workpaper", told: diagnostics.filter((one) => !ofEngagement(one)) },
    { path: engagement ?? template, kind: "Engagement", told: diagnostics.filter(ofEngagement) },
  ] as const;
  const files = judged
    .filter(({ told }) => told.length > 0)
    .map(({ path, kind, told }) => ({ path, kind, verdict: "rejected" as const, sha256: null, diagnostics: told }));
  return {
    views: [],
    written: [],
    stdout: null,
    stopped: { asOf, files, diagnostics: [], notRun: [], skipped: [] },
  };
}

async function readInputs(
  { papers: paths, engagement }: LetterRenderOptions,
  isWorkday: (day: string) => boolean,
  io: Io,
): Promise<{ readonly papers: readonly PaperInput[]; readonly given: Engagement | null }> {
  let given = engagement === null ? null : await readEngagement(engagement, io, false);
  const papers: PaperInput[] = [];
  for (const path of paths) {
    const isFile = (await io.files.stat(resolve(io.cwd, path)))?.kind === "file";
    if (isFile) given = await readEngagement(path, io, true);
    else papers.push(await loadPaper(path, io, isWorkday));
  }
  return { papers, given };
}

const JUDGES: Readonly<
  Record<LetterDocument, (papers: readonly PaperInput[], engagement: Engagement | null) => readonly Diagnostic[]>
> = {
  "inspection-report": judgeReport,
  opinion: judgeIssue,
  "rectification-notice": judgeIssue,
  "zero-report": judgeZero,
};

function viewOf(
  template: LetterDocument,
  papers: readonly PaperInput[],
  engagement: Engagement,
  timing: Timing,
  { papers: { letters } }: Catalogue,
): object {
  switch (template) {
    case "inspection-report": {
      const { annexProblems, annexChecks, annexOpen } = letters.report;
      const names = { problems: annexProblems, checks: annexChecks, open: annexOpen };
      return inspectionReportView(papers, engagement, timing, names);
    }
    case "opinion":
      return opinionView(papers, engagement, timing);
    case "rectification-notice":
      return rectificationNoticeView(papers, engagement, timing, letters.notice.table);
    case "zero-report":
      return zeroReportView(papers, engagement, timing);
  }
}
