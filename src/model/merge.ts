import type {
  Answer,
  Evidence,
  ItemId,
  LookBack,
  PaperHeader,
  PaperOrigin,
  PlainDate,
  Recheck,
} from "./generated/documents.ts";
import type { LookBackState } from "./look-back.ts";

/** A paper that went into another one, as it was then. */
export interface MergeSource {
  /** As given. */
  readonly path: string;
  /** Hash of its last record. */
  readonly head: string;
  readonly records: number;
  readonly opened_at: string;
  /** Whoever wrote records of it, as they claim. */
  readonly by: readonly string[];
  /** Of a paper that had gone into one of the sources before: the head of that one. */
  readonly into?: string;
}

/** An answer that an item was given in a source, or null: it was taken back. `record`: hash of the record that did it. */
export interface PastAnswer {
  readonly record: string;
  readonly by: string;
  readonly at: string;
  readonly answer: Answer | null;
}

/** The same for the header. */
export interface PastHeader {
  readonly record: string;
  readonly by: string;
  readonly at: string;
  readonly header: PaperHeader;
}

/** Who settled where the sources parted: for the source with this head, or with an answer of their own, and why. */
export interface Settlement {
  readonly take?: string;
  readonly reason?: string;
}

/** An item somebody had answered: what the merged paper has, whose words that is, and all that was said before. */
export interface MergedItem {
  readonly item: ItemId;
  readonly answer: Answer | null;
  readonly by: readonly { readonly by: string; readonly at: string }[];
  readonly past: readonly PastAnswer[];
  /** Findings whose number was that of another one. */
  readonly renumbered?: readonly { readonly from: string; readonly to: string }[];
  readonly settled?: Settlement;
}

/** A file with whoever first registered it. */
export interface MergedEvidence {
  readonly evidence: Evidence;
  readonly by: string;
  readonly at: string;
}

/** A review, approval or confirmation of a source; none of it holds for the merged paper. */
export interface Lapsed {
  readonly source: string;
  readonly kind: "review" | "approve" | "confirm";
  readonly by: string;
  readonly at: string;
}

/** What somebody found of an earlier problem in a source; `record`: hash of the record that says it. */
export interface MergedLook {
  readonly id: string;
  readonly found: LookBack;
  readonly on: PlainDate;
  readonly note?: string;
  /** SHA-256 of registered files. */
  readonly files?: readonly string[];
  readonly record: string;
  readonly by: string;
  readonly at: string;
}

/** The same without who said it of what. */
export type Look = Omit<MergedLook, "id" | "record" | "by" | "at">;

/** The earlier problems the sources ask about, and all that was found of them: of several looks at one problem the last counts. */
export interface MergedLookBack extends Pick<LookBackState, "source" | "items"> {
  readonly looks: readonly MergedLook[];
}

/**
 * The second record of a paper that was made out of several. Sources are in the order of their heads, items in that of the
 * checklist, files in that of their hashes, so that it does not matter in which order they were named.
 */
export interface MergeBody {
  readonly kind: "merge";
  readonly sources: readonly MergeSource[];
  readonly headers: readonly PastHeader[];
  readonly headers_settled?: readonly (Settlement & { readonly field: string })[];
  readonly items: readonly MergedItem[];
  readonly files: readonly MergedEvidence[];
  /** Where the sources follow an earlier paper: what a `carry` record says. */
  readonly carry?: {
    readonly from: PaperOrigin;
    readonly items: readonly {
      readonly item: ItemId;
      readonly was: ItemId;
      readonly answer: Answer;
      readonly recheck?: Recheck;
    }[];
    readonly dropped: readonly ItemId[];
  };
  readonly look_back?: MergedLookBack;
  readonly lapsed: readonly Lapsed[];
}
