import type { Io } from "../io/io.ts";
import type { Engagement, Meeting } from "../model/generated/documents.ts";
import { type EngagementDocument, fileName } from "../render/document-name.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { meetingMinutesView } from "../view/letters/meeting-minutes.ts";
import { noticeView } from "../view/letters/notice.ts";
import { requestListView } from "../view/letters/request-list.ts";
import type { Timing } from "../view/paper-head.ts";
import { CannotRender, type DocumentOptions, placeOf, type Rendered, timingOf } from "./document-output.ts";
import { readEngagement } from "./engagement.ts";
import { type Draft, release } from "./release.ts";

export interface EngagementRenderOptions extends DocumentOptions<EngagementDocument> {
  /** Inspection files, as given. */
  readonly engagements: readonly string[];
}

interface Shown {
  readonly view: object;
  /** What the document is called in its file's name. */
  readonly called: string;
}

/**
 * Inspection files → the letters and papers of a visit, minutes one for each meeting. Throws DocumentRefused, CannotRender,
 * WriteRefused, or the system's error.
 */
export async function renderEngagement(options: EngagementRenderOptions, io: Io, words: Catalogue): Promise<Rendered> {
  const { template, asOf } = options;
  const place = await placeOf(options, io);
  const timing = timingOf(asOf, io);
  const wanted: { readonly engagement: Engagement; readonly shown: Shown }[] = [];
  for (const path of options.engagements) {
    const engagement = await readEngagement(path, io, true);
    wanted.push(...viewsOf(template, engagement, timing, words).map((shown) => ({ engagement, shown })));
  }
  if (options.output !== null && !place.folder && wanted.length > 1) throw new CannotRender("several", template, []);
  const drafts: Draft[] = [];
  const taken = new Map<string, number>();
  for (const { engagement, shown } of wanted) {
    const stem = stemOf(engagement, shown.called);
    const times = (taken.get(stem.join()) ?? 0) + 1;
    taken.set(stem.join(), times);
    const parts = times > 1 ? [...stem, String(times)] : stem;
    drafts.push({ view: shown.view, name: (extension) => fileName(parts, extension) });
  }
  return release(drafts, options, place, io, words);
}

function viewsOf(
  template: EngagementDocument,
  engagement: Engagement,
  timing: Timing,
  { papers }: Catalogue,
): readonly Shown[] {
  const called = papers.documents[template];
  switch (template) {
    case "notice":
      return [{ called, view: noticeView(engagement, timing, papers.visit.requests.title) }];
    case "request-list":
      return [{ called, view: requestListView(engagement, timing) }];
    case "meeting-minutes":
      return (engagement.meetings?.length ? engagement.meetings : UNHELD).map((meeting) => ({
        called: papers.visit.meeting.kind[meeting.kind],
        view: meetingMinutesView(engagement, meeting, timing),
      }));
  }
}

/** Forms for the pen, where no meeting is on record. */
const UNHELD: readonly Meeting[] = [{ kind: "进场" }, { kind: "离场" }];

/** 机构_文书_期间_编号 */
const stemOf = ({ unit, project, period, on_site }: Engagement, called: string): readonly string[] => {
  const days = period ?? on_site;
  return [
    unit.name,
    called,
    days ? [days.from, days.to].map((day) => day.replaceAll("-", "")).join("-") : "",
    project.no ?? "",
  ];
};
