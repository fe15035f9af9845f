import type { Versioned } from "../../library/content-digest.ts";
import type { Judge } from "../law.ts";
import { commandOf } from "./content-changed.ts";

/** Where versions are recorded, the present one is too: otherwise later changes of it could not be told. */
const judge: Judge = function* ({ document, path }) {
  const { version, history, ...versioned } = document as Versioned;
  if (!history || history.some((record) => record.version === version)) return;
  yield { pointer: "/version", args: { version, path, command: commandOf(versioned as Versioned) }, value: version };
};
export default judge;
