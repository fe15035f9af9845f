import type { Catalogue } from "../../../text/catalogue.ts";
import type { Paint } from "../../chalk.ts";
import { visible } from "../../plain-text.ts";
import { folded } from "./difference.ts";
import { valueShown } from "./value-shown.ts";

type Words = Catalogue["library"]["change"];

/** One conflict as it is shown; see `library/merge/merge.ts`. */
export interface ConflictShown {
  readonly at: string;
  readonly why: keyof Words["merge"]["why"];
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** The conflicts of a merge: where, why, and what each side says. */
export function conflictsText(all: readonly ConflictShown[], words: Words, columns: number, paint: Paint): string {
  const t = words.merge;
  const lines = all.flatMap(({ at, why, base, ours, theirs }) => [
    "",
    ...folded(`${visible(at)}　${t.why[why]}`, 2, "", columns),
    ...(
      [
        [t.base_, base],
        [t.ours_, ours],
        [t.theirs_, theirs],
      ] as const
    ).flatMap(([label, value]) => folded(`${label}${valueShown(value) || words.diff.nothing}`, 6, "  ", columns)),
  ]);
  return [paint.bold(t.conflicts(all.length)), ...lines].join("\n");
}
