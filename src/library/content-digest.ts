import { canonical } from "../model/canonical.ts";
import type { Checklist, RiskLibrary, RiskOverlay } from "../model/generated/documents.ts";
import type { Hash } from "../model/journal.ts";

/** A document that has versions. */
export type Versioned = RiskLibrary | Checklist | RiskOverlay;

/**
 * The digest of what a library, an overlay or a checklist says: SHA-256 over its canonical form (RFC 8785), without what
 * only tells of the version: `version`, `updated`, `history` and `status`.
 */
export function contentDigest(document: Versioned, hash: Hash): string {
  const { version: _, ...content } = document;
  return hash(canonical({ ...content, updated: undefined, history: undefined, status: undefined }));
}

/** −1, 0 or 1 as version `a` is before, the same as or after `b`; a missing third part counts as 0. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => text.split(".").map(Number));
  for (const at of [0, 1, 2]) {
    const difference = (one?.[at] ?? 0) - (other?.[at] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}

/** How much a version must be raised: text around the points; what is asked or said; what others refer to is gone. */
export type Bump = "patch" | "minor" | "major";

/** The version after `version`, with three parts. */
export function raised(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (bump === "major") return `${major + 1}.0.0`;
  return bump === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
