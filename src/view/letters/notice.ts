import type { Engagement } from "../../model/generated/documents.ts";
import type { MissingInput } from "../missing-inputs.ts";
import type { Timing } from "../paper-head.ts";
import { stated } from "../stated.ts";
import { type EngagementHead, engagementHead, type LetterShown, lackingFields, letterShown } from "./letter-shown.ts";
import { type RequestShown, requestShown } from "./request-list.ts";

/** One of the inspection team; null is what is not stated. */
export interface MemberShown {
  readonly name: string;
  readonly role: string | null;
  readonly post: string | null;
  readonly credential: string | null;
}

/** 检查通知书: who comes, on what grounds, to look at what and when, and what is to be ready. */
export interface NoticeView {
  readonly document: "notice";
  readonly timing: Timing;
  readonly head: EngagementHead;
  readonly letter: LetterShown;
  readonly basis: readonly string[];
  readonly contents: readonly string[];
  readonly methods: readonly string[];
  readonly team: readonly MemberShown[];
  readonly cooperation: readonly string[];
  readonly discipline: readonly string[];
  readonly requests: readonly RequestShown[];
  /** The number that the list of requests has among the attachments; null where it is the only one. */
  readonly annex: number | null;
  readonly missing: readonly MissingInput[];
}

/** An inspection takes two people at least (domain.md §4.4). */
const LEAST_INSPECTORS = 2;

/** `list` is what the annexed list of requests is called: a letter that names it among its attachments means it. */
export function noticeView(engagement: Engagement, timing: Timing, list: string): NoticeView {
  const letter = letterShown(engagement.letters?.notice, engagement);
  const head = engagementHead(engagement);
  const requests = (engagement.requests ?? []).map(requestShown);
  const named = letter.attachments.indexOf(list);
  const attachments = requests.length > 0 && named < 0 ? [...letter.attachments, list] : letter.attachments;
  const at = attachments.indexOf(list);
  const team = (engagement.team ?? []).map((one) => ({
    name: one.name,
    role: one.role ?? null,
    post: stated(one.post),
    credential: stated(one.credential),
  }));
  const { basis = [], contents = [], methods = [], cooperation = [], discipline = [] } = engagement;
  return {
    document: "notice",
    timing,
    head,
    letter: { ...letter, attachments },
    basis,
    contents,
    methods,
    team,
    cooperation,
    discipline,
    requests,
    annex: attachments.length > 1 && at >= 0 ? at + 1 : null,
    missing: lackingFields({
      number: letter.number === null,
      date: letter.date === null,
      basis: basis.length === 0,
      period: head.period === null,
      contents: contents.length === 0,
      methods: methods.length === 0,
      on_site: head.on_site === null,
      inspectors: team.length < LEAST_INSPECTORS,
      leader: team.length > 0 && team.every((one) => one.role !== "组长"),
      credentials: team.some((one) => one.credential === null),
      requests: requests.length === 0,
      discipline: discipline.length === 0,
      contact: head.contact === null,
    }),
  };
}
