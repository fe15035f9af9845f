import type { Answer, PaperHeader } from "../../model/generated/documents.ts";
import type { Part } from "./voices.ts";

/** A place where the sources part. `at`: "" for the whole answer, `answer` for what it answers, else a field such as `note` or `findings/F2026-X-001/fact`. */
export interface Parted {
  readonly at: string;
  readonly part: Part<Answer | null>;
}
export type PartedHeader = { readonly at: keyof PaperHeader; readonly part: Part<PaperHeader> };
