import { nearest } from "../../model/nearest.ts";
import type { Judge } from "../law.ts";

/** The library an overlay lies on is there. */
const judge: Judge<"RiskOverlay"> = function* ({ document }, { bases, unusable }) {
  const { on } = document.overlay;
  if (bases.has(on) || unusable.has(on)) return;
  yield { pointer: "/overlay/on", args: { key: on, near: nearest(on, bases.keys()) ?? "" }, value: on };
};
export default judge;
