import type { Io } from "../io/io.ts";
import { chineseNumber } from "../ledger/values/chinese-number.ts";
import { fileName, type LibraryDocument } from "../render/document-name.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { commitmentsView } from "../view/library/commitments.ts";
import { dutyCardsView } from "../view/library/duty-cards.ts";
import { libraryReportView } from "../view/library/library-report.ts";
import { CannotRender, type DocumentOptions, placeOf, type Rendered, timingOf } from "./document-output.ts";
import { findLibrary } from "./find-library.ts";
import { findProject } from "./project.ts";
import { type Draft, release } from "./release.ts";

export interface LibraryRenderOptions extends DocumentOptions<LibraryDocument> {
  /** Files or keys of libraries, as given. */
  readonly libraries: readonly string[];
}

/** 14 and 十四 alike. */
const numberOf = (text: string): string | null => (/^\d+$/.test(text) ? text : chineseNumber(text));

const VIEWS = {
  "duty-cards": dutyCardsView,
  commitments: commitmentsView,
  "library-report": libraryReportView,
} as const;

/**
 * Risk libraries → documents, one for each library. Throws LibraryMissing, DocumentRefused, CannotRender, WriteRefused, or
 * the system's error.
 */
export async function renderLibrary(options: LibraryRenderOptions, io: Io, words: Catalogue): Promise<Rendered> {
  const { template, asOf } = options;
  const place = await placeOf(options, io);
  if (options.output !== null && !place.folder && options.libraries.length > 1)
    throw new CannotRender("several", template, []);
  const found = await findProject(options.config ?? undefined, io);
  const organisation = found?.project.organisation?.name ?? null;
  const drafts: Draft[] = [];
  for (const given of options.libraries) {
    const { library } = await findLibrary(given, found, io);
    const context = { timing: timingOf(asOf, io), organisation, schemes: found?.project, numberOf };
    const view = VIEWS[template](library, context);
    const parts = [
      organisation ?? library.title,
      words.papers.documents[template],
      asOf.replaceAll("-", ""),
      `${library.key}-${library.version}`,
    ];
    drafts.push({ view, name: (extension) => fileName(parts, extension) });
  }
  return release(drafts, options, place, io, words);
}
