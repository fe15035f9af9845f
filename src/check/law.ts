import type { Related, Severity } from "../model/diagnostics.ts";
import type { AnyDocument, DocumentByKind, Judgeable, Kind } from "../model/documents.ts";
import type { Checklist, PlainDate, Project, RiskLibrary } from "../model/generated/documents.ts";
import type { Hash } from "../model/journal.ts";
import type { Places } from "../parse/places.ts";
import type { LedgerNeed } from "./ledger/ledger-line.ts";
import type { PaperFolder } from "./paper-folder.ts";

/** A document under judgement. A workpaper also has its folder; its document is what the journal tells. */
export interface Subject<K extends Kind = Kind> {
  readonly path: string;
  readonly kind: K;
  readonly document: DocumentByKind[K];
  readonly places: Places;
  readonly folder?: PaperFolder;
}

/** A document that is not judged here but referred to. */
export interface Known<D extends AnyDocument> {
  readonly path: string;
  readonly document: D;
}

/** What the laws may know besides the document. Everything is looked up before; laws do nothing but judge. */
export interface Around {
  readonly asOf: PlainDate;
  readonly project: Known<Project> | null;
  /** Libraries by key, checklists by id: among the inputs, beside them, of the project, shipped. */
  readonly libraries: ReadonlyMap<string, Known<RiskLibrary>>;
  /** The same libraries as they stand in their files; those above have the overlays in force in place. */
  readonly bases: ReadonlyMap<string, Known<RiskLibrary>>;
  readonly checklists: ReadonlyMap<string, Known<Checklist>>;
  /** Libraries and checklists of the project that are not judged, but have the name of one that is. */
  readonly namesakes: readonly Known<RiskLibrary | Checklist>[];
  /** Keys of libraries whose file is there but cannot be used: not missing, only unknown. */
  readonly unusable: ReadonlySet<string>;
  /** Keys of the kinds of ledgers there are: shipped, among the inputs, given by `--profile`. */
  readonly profiles: readonly string[];
  /** Every code there is, for laws about codes. */
  readonly codes: readonly string[];
  /** SHA-256, hexadecimal. */
  readonly hash: Hash;
}

/** One breach of a law, before it has its code. */
export interface Hit {
  /** RFC 6901; "" is the document. */
  readonly pointer: string;
  /** Whether the key is meant and not its value. */
  readonly on?: "key";
  readonly args?: Readonly<Record<string, string | number>>;
  readonly value?: string;
  readonly related?: readonly Related[];
}

/** A law over one document. It yields every breach, in reading order. */
export type Judge<K extends Kind = Kind> = (subject: Subject<K>, around: Around) => Iterable<Hit>;

/** A law over all documents of a batch. */
export type BatchJudge = (
  subjects: readonly Subject[],
  around: Around,
) => Iterable<Hit & { readonly subject: Subject }>;

/** What a law needs that may not be there. */
export type Need = "libraries" | "checklist" | "checklists" | "project" | "calendar";

/** A law's line in the table. */
export interface LawEntry {
  /** R-id of domain.md §3, or null outside the 79. */
  readonly law: string | null;
  /** The severity where a project says nothing else. */
  readonly severity: Severity;
  /** Documents it judges; empty for codes of reading, which come from `parse/`. */
  readonly kinds: readonly Judgeable[];
  readonly needs: readonly (Need | LedgerNeed)[];
  /** reading: told while a file is read; document, batch: over documents; table, set: over the rows of one table, over all ledgers of a run. */
  readonly scope: "reading" | "document" | "batch" | "table" | "set";
}
