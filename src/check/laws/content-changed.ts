import { contentDigest, type Versioned } from "../../library/content-digest.ts";
import type { Judge } from "../law.ts";

/** What was released as a version stays as it is: other content is another version. */
const judge: Judge = function* ({ document, path }, { hash }) {
  const versioned = document as Versioned;
  const at = versioned.history?.findIndex(({ version }) => version === versioned.version) ?? -1;
  const record = versioned.history?.[at];
  if (!record || record.digest === contentDigest(versioned, hash)) return;
  const args = { version: record.version, date: record.date, path, command: commandOf(versioned) };
  yield { pointer: "/version", args, value: record.version };
};
export default judge;

/** Which command releases it. */
export const commandOf = ({ kind }: Versioned): string => (kind === "Checklist" ? "checklist" : "library");
