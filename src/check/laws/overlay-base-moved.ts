import { compareVersions } from "../../library/content-digest.ts";
import type { Judge } from "../law.ts";

/** An overlay is made for the version of the library it lies on. */
const judge: Judge<"RiskOverlay"> = function* ({ document, path }, { bases }) {
  const { on, version } = document.overlay;
  const base = bases.get(on);
  if (!base || compareVersions(base.document.version, version) === 0) return;
  const args = { key: on, made: version, now: base.document.version, path, base: base.path };
  yield { pointer: "/overlay/version", args, value: version };
};
export default judge;
