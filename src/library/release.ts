import type { Hash } from "../model/journal.ts";
import type { Bump, Versioned } from "./content-digest.ts";
import { compareVersions, contentDigest, raised } from "./content-digest.ts";

export interface Releasing {
  /** The version asked for; null to let the difference or the document decide. */
  readonly version: string | null;
  /** The version before and how far the content is from it; null where nobody said. */
  readonly since: { readonly version: string; readonly bump: Bump | null } | null;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly note: string;
}

/**
 * A release: the document with its version, date and history; or why there is none. `unchanged`: the content is what was
 * released as `version`; `no-version`: it is not, and nobody said which version it becomes; `not-higher`: the version is not
 * behind `version`, which was released.
 */
export type Release<T> =
  | { readonly what: "released"; readonly document: T; readonly version: string }
  | { readonly what: "unchanged" | "no-version" | "not-higher"; readonly version: string };

/** Stamps a version on a document. `hash` is SHA-256, hexadecimal. */
export function release<T extends Versioned>(document: T, releasing: Releasing, hash: Hash): Release<T> {
  const { since, date, note } = releasing;
  const history = document.history ?? [];
  const digest = contentDigest(document, hash);
  const own = history.find(({ version }) => version === document.version);
  const again = releasing.version === null || releasing.version === document.version;
  if (own?.digest === digest && again) return { what: "unchanged", version: document.version };
  const version = releasing.version ?? bySince(since) ?? (own ? null : document.version);
  if (version === null) return { what: "no-version", version: document.version };
  const last = history
    .map((one) => one.version)
    .sort(compareVersions)
    .at(-1);
  if (last !== undefined && compareVersions(version, last) <= 0) return { what: "not-higher", version: last };
  if (last === undefined && compareVersions(version, document.version) < 0)
    return { what: "not-higher", version: document.version };
  return {
    what: "released",
    version,
    document: stamped(document, { version, updated: date, history: [...history, { version, date, digest, note }] }),
  };
}

const bySince = (since: Releasing["since"]): string | null => (since?.bump ? raised(since.version, since.bump) : null);

/** The document with these members; new ones stand behind its version. */
function stamped<T extends Versioned>(document: T, stamp: Pick<Versioned, "version" | "updated" | "history">): T {
  const members = Object.entries({ ...document, ...stamp });
  const fresh = members.filter(([key]) => !(key in document));
  const old = members.filter(([key]) => key in document);
  const at = old.findIndex(([key]) => key === "version") + 1;
  return Object.fromEntries([...old.slice(0, at), ...fresh, ...old.slice(at)]) as unknown as T;
}
