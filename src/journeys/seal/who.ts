import type { Io } from "../../io/io.ts";
import type { Project } from "../../model/generated/documents.ts";
import type { Stamp } from "../../model/journal.ts";
import { stampOf } from "../document-output.ts";
import { identityKey } from "./checking.ts";
import type { KeyShown } from "./keys.ts";
import { SealRefused } from "./seal-refused.ts";

/** Who seals: `--by`, else whose key it is, else the project's. A key with another's name is refused. @throws SealRefused */
export function whoSeals(by: string | null, key: KeyShown | null, project: Project | null): string {
  const who = (by ?? key?.name ?? project?.by ?? "").normalize("NFC").trim();
  if (who === "") throw new SealRefused("who", "--by");
  if (key?.name && !isOnePerson(who, key.name, project)) throw new SealRefused("key-of-another", key.path, [key.name]);
  return [...who].slice(0, 80).join("");
}

/** Everything a person goes by: what was given, and with the roster's help id and name. */
export function identities(given: string, project: Project | null): ReadonlySet<string> {
  const key = identityKey(given);
  const known = (project?.people ?? []).filter(({ id, name }) => identityKey(id) === key || identityKey(name) === key);
  return new Set([key, ...known.flatMap(({ id, name }) => [identityKey(id), identityKey(name)])]);
}

/** Whether two ids or names are one person's, as far as roster and spelling tell. */
export function isOnePerson(a: string, b: string, project: Project | null): boolean {
  const one = identities(a, project);
  return [...identities(b, project)].some((key) => one.has(key));
}

/** The time that goes on record: SOURCE_DATE_EPOCH where it is set, and said to be so. */
export function sealTime(io: Io): { readonly at: string; readonly clock?: Stamp["clock"] } {
  const epoch = stampOf(io);
  return epoch ? { at: epoch.toISOString(), clock: "SOURCE_DATE_EPOCH" } : { at: io.now().toISOString() };
}
