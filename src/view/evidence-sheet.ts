import type { FactOpinion, Money, PlainDate } from "../model/generated/documents.ts";
import type { FrozenFact, PaperInput } from "../model/paper.ts";
import type { PictureProblem, PictureState } from "../model/picture.ts";
import { type EvidenceShown, evidenceIndex } from "./evidence-index.ts";
import { type CriterionShown, type FindingShown, findingsShown } from "./finding-shown.ts";
import { lackingFields } from "./letters/letter-shown.ts";
import { type MissingInput, pendingBases } from "./missing-inputs.ts";
import { type PaperHead, paperHead, type Timing } from "./paper-head.ts";
import { photoName } from "./photo-caption.ts";

/** A file that proves the fact. `problem`: why it is a picture by its name and not shown. */
export interface SheetAttachment extends EvidenceShown {
  readonly picture: boolean;
  readonly taken: string | null;
  readonly problem: PictureProblem | null;
}

/** A photograph with its number; the two of a pair name each other by `pair`. */
export interface SheetPhoto {
  readonly no: string;
  readonly caption: string;
  readonly sha256: string;
  readonly role: "before" | "after" | null;
  readonly pair: string | null;
}

/** 取证单 (domain.md §4.3): one fact with what proves it, for the signature of whoever provided it. No judgement. */
export interface EvidenceSheetView {
  readonly document: "evidence-sheet";
  readonly timing: Timing;
  readonly head: PaperHead;
  /** 编号: the paper's, with the sheet's behind it. */
  readonly number: string;
  readonly finding_id: string;
  readonly matter: { readonly item_id: string; readonly question: string };
  readonly fact: string | null;
  readonly found_date: PlainDate;
  readonly amount: Money | null;
  readonly count: number | null;
  readonly count_unit: string | null;
  /** 经办: the department and the post, never the person. */
  readonly handler: { readonly unit: string | null; readonly post: string | null };
  readonly criteria: readonly CriterionShown[];
  readonly attachments: readonly SheetAttachment[];
  readonly photos: readonly SheetPhoto[];
  /** What the unit said of the fact when the statement of facts was signed. */
  readonly confirmed: {
    readonly version: number;
    readonly opinion: FactOpinion;
    readonly reason: string | null;
    readonly on: PlainDate;
  } | null;
  readonly missing: readonly MissingInput[];
}

/** What a sheet needs beyond the paper. */
export interface SheetSources {
  /** By SHA-256, of the files that are pictures by their names. */
  readonly pictures: ReadonlyMap<string, PictureState>;
  /** The post somebody of the roster holds, by name. */
  readonly posts: ReadonlyMap<string, string>;
}

/** One sheet for each finding, in the order of the checklist. */
export function evidenceSheets(paper: PaperInput, timing: Timing, sources: SheetSources): readonly EvidenceSheetView[] {
  const evidence = evidenceIndex(paper);
  return findingsShown(paper, evidence).map((one, at) => sheetOf(paper, one, at, evidence.list, timing, sources));
}

function sheetOf(
  paper: PaperInput,
  one: FindingShown,
  at: number,
  index: readonly EvidenceShown[],
  timing: Timing,
  { pictures, posts }: SheetSources,
): EvidenceSheetView {
  const attachments = index
    .filter(({ no }) => one.evidence.includes(no))
    .map((file) => attachmentOf(file, pictures.get(file.sha256)));
  const handler = { unit: one.owner_unit, post: postOf(one.owner, posts) };
  return {
    document: "evidence-sheet",
    timing,
    head: paperHead(paper),
    number: `${one.paper}-QZ${String(at + 1).padStart(2, "0")}`,
    finding_id: one.finding_id,
    matter: { item_id: one.item_id, question: one.question },
    fact: one.fact,
    found_date: one.found_date,
    amount: one.amount,
    count: one.count,
    count_unit: one.count_unit,
    handler,
    criteria: one.criteria,
    attachments,
    photos: photosOf(attachments),
    confirmed: confirmedOf(paper.state.facts.frozen.find(({ finding_id }) => finding_id === one.finding_id)),
    missing: [
      ...lackingFields({
        fact: one.fact === null,
        handler: handler.unit === null && handler.post === null,
        criteria: one.criteria.length === 0,
        evidence: attachments.length === 0,
        pictures: attachments.some(({ problem }) => problem === "missing" || problem === "changed"),
      }),
      ...pendingBases(paper, [one]),
    ],
  };
}

function attachmentOf(file: EvidenceShown, state: PictureState | undefined): SheetAttachment {
  return {
    ...file,
    picture: state?.shown === true,
    taken: state?.shown ? state.taken : null,
    problem: state && !state.shown ? state.problem : null,
  };
}

/** The pictures in the order of their numbers; a pair only where both are there. */
function photosOf(attachments: readonly SheetAttachment[]): readonly SheetPhoto[] {
  const named = attachments.filter((one) => one.picture).map((one) => ({ one, ...photoName(one.name) }));
  const has = (caption: string, role: "before" | "after") =>
    named.some((other) => other.caption === caption && other.role === role);
  return named.map(({ one, caption, role }) => ({
    no: one.no,
    caption,
    sha256: one.sha256,
    role,
    pair: role && has(caption, "before") && has(caption, "after") ? caption : null,
  }));
}

/** 办公室主任 is a post and stands as it is; of a name only the post that the roster knows for it is shown. */
const POST = /(?:主任|主管|经理|会计|出纳|[岗位员长])$/u;

function postOf(owner: string | null, posts: ReadonlyMap<string, string>): string | null {
  if (owner === null) return null;
  const known = posts.get(owner);
  if (known !== undefined) return known;
  return [...owner].length > 3 && POST.test(owner) ? owner : null;
}

const confirmedOf = (fact: FrozenFact | undefined): EvidenceSheetView["confirmed"] =>
  fact ? { version: fact.version, opinion: fact.opinion, reason: fact.reason, on: fact.on } : null;
