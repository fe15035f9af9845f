import type { LedgerProfile } from "../../model/generated/documents.ts";
import type { Told } from "../../model/ledger.ts";

/** Custom properties by which our own forms say what they are. */
export const PROFILE_PROPERTY = "riskpaper.profile";
export const VERSION_PROPERTY = "riskpaper.profileVersion";

/** What a file says it is. */
export interface FormStatement {
  /** Key of a known profile, or null. */
  readonly profile: string | null;
  /** Columns that the form's version did not have yet. */
  readonly without: readonly string[];
  readonly problem: Told | null;
}

/** Reads profile and version of one of our own forms; an older version is understood, a newer or unknown one is said. */
export function formStatement(
  properties: Readonly<Record<string, string>>,
  profiles: readonly LedgerProfile[],
): FormStatement {
  const key = properties[PROFILE_PROPERTY];
  const version = properties[VERSION_PROPERTY];
  const profile = profiles.find((one) => one.key === key);
  if (key === undefined || !profile) return { profile: null, without: [], problem: null };
  if (version === undefined || version === profile.version) return { profile: key, without: [], problem: null };
  const known = profile.versions?.find((one) => one.version === version);
  const told = (code: "form-older" | "form-unknown-version"): Told => ({
    code,
    at: {},
    args: { profile: profile.title, version, current: profile.version },
  });
  return known || compareVersions(version, profile.version) < 0
    ? { profile: key, without: known?.without ?? [], problem: told("form-older") }
    : { profile: key, without: [], problem: told("form-unknown-version") };
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split("."), b.split(".")];
  const at = left.findIndex((part, index) => Number(part) !== Number(right[index] ?? 0));
  return at < 0 ? 0 : Number(left[at]) - Number(right[at] ?? 0);
}
