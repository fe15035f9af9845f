import type { PlainDate } from "./generated/documents.ts";

/** A unit that reports: one line of a roster. */
export interface RosterUnit {
  readonly code: string;
  readonly name: string;
  readonly parent?: string;
  readonly aliases?: readonly string[];
}

/** One line of the register of rounds: an input as it came in once. */
export interface Round {
  readonly sha256: string;
  readonly path: string;
  /** Code of the unit that submitted it; null where nobody could tell. */
  readonly unit: string | null;
  readonly profile: string | null;
  /** The campaign's label, or its period as `from/to`. */
  readonly period: string | null;
  /** From 1 for each unit, profile and period. */
  readonly round: number;
  readonly received: PlainDate;
  readonly verdict: "accepted" | "rejected" | "refused";
}
