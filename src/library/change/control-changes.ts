import { canonical } from "../../model/canonical.ts";
import type { Control } from "../../model/generated/documents.ts";
import { type Change, fieldChanges } from "./change.ts";
import { pairUp } from "./pair.ts";

/** Changes of a point's controls: each goes by its text, or by the text most like it. */
export function controlChanges(
  before: readonly Control[],
  after: readonly Control[],
  which: Pick<Change, "of" | "id" | "name">,
): readonly Change[] {
  const from = pairUp(before, after, { id: (one) => one.text, content: canonical, words: (one) => one.text });
  const kept = new Set(from.values());
  const called = (what: "reworded" | "changed", one: Control) => ({ what, ...which, field: `controls: ${one.text}` });
  return [
    ...after.flatMap((one): readonly Change[] => {
      const former = from.get(one);
      if (!former) return [{ what: "reworded", ...which, field: "controls", before: null, after: one.text }];
      return fieldChanges(former, one, which, (field) => (field === "text" ? "reworded" : "changed")).map((change) =>
        change.field === "text"
          ? { ...change, field: "controls" }
          : { ...change, field: `controls.${change.field}: ${one.text}` },
      );
    }),
    ...before
      .filter((one) => !kept.has(one))
      .map((one): Change => ({ ...called("reworded", one), field: "controls", before: one.text, after: null })),
  ];
}
