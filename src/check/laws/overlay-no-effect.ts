import type { RiskOverlay, RiskPoint } from "../../model/generated/documents.ts";
import type { Hit, Judge } from "../law.ts";

/** An overlay changes something, and so does each of its entries. */
const judge: Judge<"RiskOverlay"> = function* ({ document }, { bases }) {
  const entries = [document.add, document.disable, document.regrade, document.reword];
  if (entries.every((list) => (list ?? []).length === 0)) yield { pointer: "", args: { what: "all" } };
  const points = new Map(bases.get(document.overlay.on)?.document.points.map((point) => [point.id, point]));
  yield* vain(document, points);
};
export default judge;

function* vain({ disable, regrade, reword }: RiskOverlay, points: ReadonlyMap<string, RiskPoint>): Generator<Hit> {
  const disabled = new Set(disable?.map(({ id }) => id));
  for (const [index, { id, level, likelihood, impact }] of (regrade ?? []).entries()) {
    const point = points.get(id);
    const same =
      point?.level === level &&
      (likelihood ?? point.likelihood) === point.likelihood &&
      (impact ?? point.impact) === point.impact;
    if (same || disabled.has(id))
      yield { pointer: `/regrade/${index}`, args: { what: disabled.has(id) ? "disabled" : "same", id }, value: id };
  }
  for (const [index, { id, field, text }] of (reword ?? []).entries())
    if (points.get(id)?.[field] === text || disabled.has(id))
      yield { pointer: `/reword/${index}`, args: { what: disabled.has(id) ? "disabled" : "same", id }, value: id };
}
