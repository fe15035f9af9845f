import type { Engagement, Meeting, PlainDate } from "../../model/generated/documents.ts";
import type { MissingInput } from "../missing-inputs.ts";
import type { Timing } from "../paper-head.ts";
import { stated } from "../stated.ts";
import { type EngagementHead, engagementHead, lackingFields } from "./letter-shown.ts";

/** 会谈纪要 of one meeting, 进场 or 离场. */
export interface MeetingMinutesView {
  readonly document: "meeting-minutes";
  readonly timing: Timing;
  readonly head: EngagementHead;
  readonly kind: Meeting["kind"];
  readonly date: PlainDate | null;
  readonly time: string | null;
  readonly place: string | null;
  readonly chair: string | null;
  readonly recorder: string | null;
  readonly team: readonly string[];
  readonly unit: readonly string[];
  readonly points: readonly { readonly no: number; readonly who: string | null; readonly text: string }[];
  readonly unit_opinion: string | null;
  readonly missing: readonly MissingInput[];
}

export function meetingMinutesView(engagement: Engagement, meeting: Meeting, timing: Timing): MeetingMinutesView {
  const { kind, date, team = [], unit = [], points = [] } = meeting;
  const [time, place] = [stated(meeting.time), stated(meeting.place)];
  const [chair, recorder] = [stated(meeting.chair), stated(meeting.recorder)];
  const opinion = stated(meeting.unit_opinion);
  return {
    document: "meeting-minutes",
    timing,
    head: engagementHead(engagement),
    kind,
    date: date ?? null,
    time,
    place,
    chair,
    recorder,
    team,
    unit,
    points: points.map((one, at) => ({ no: at + 1, who: stated(one.who), text: one.text })),
    unit_opinion: opinion,
    missing: lackingFields({
      meeting_date: date === undefined,
      place: place === null,
      chair: chair === null,
      recorder: recorder === null,
      // What is said between two sides takes two witnesses of this one (domain.md §2.5).
      team_present: team.length < 2,
      unit_present: unit.length === 0,
      points: points.length === 0,
      unit_opinion: opinion === null,
    }),
  };
}
