import { referenceRows } from "./references.ts";

/** Versions of the table `report-versions` (S31), parted by whether an item may still be open under them. */
export function reportVersions(): { readonly withOpen: readonly string[]; readonly closed: readonly string[] } {
  const rows = referenceRows("report-versions", 2, ["version", "state"]) ?? [];
  const all = [...new Set(rows.map(([version]) => String(version)))];
  const withOpen = all.filter((one) => rows.some(([version, state]) => String(version) === one && state === "开口"));
  return { withOpen, closed: all.filter((one) => !withOpen.includes(one)) };
}
