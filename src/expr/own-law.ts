import { type CelInput, type CelEnv, celEnv, celMap, isCelError, parse, plan } from "@bufbuild/cel";
import type { PlainDate } from "../model/generated/documents.ts";
import { type ExpressionProblem, prepare } from "./expression.ts";
import { type Bounds, functionsFor, TooManySteps, type Workdays } from "./functions.ts";

/** A value as laws see it: money and counts as bigint, dates and words as text, people as a list, blank as null. */
export type LawValue = string | bigint | number | boolean | null | string[];
/** A row: its values by key. */
export type LawRow = ReadonlyMap<string, LawValue>;

/** What laws may look at beside rows. */
export interface LawSurroundings {
  readonly asOf: PlainDate;
  /** Texts by name, null where the file does not say. */
  readonly file: Readonly<Record<string, string | null>>;
  readonly campaign: Readonly<Record<string, string | null>> | null;
  readonly workdays: Workdays;
}

/** What judging came to. A law that cannot be judged says why: `blank` a blank value where one is needed, `calendar` a year without data. */
export type LawOutcome =
  | { readonly holds: boolean }
  | { readonly failed: "blank" | "type" | "field" | "steps" | "calendar" | "result" | "other"; readonly text: string };

/** How much a table may still use up over all its rows; made anew for each. */
export interface Budget {
  steps: number;
}

export interface CompiledLaw {
  /** Keys of the columns without which it cannot be judged. */
  readonly columns: readonly string[];
  /** Every key it looks at; null: any. */
  readonly keys: ReadonlySet<string> | null;
  /** `over: row`: one row; `over: rows`: a list of them. */
  judge(subject: LawRow | readonly LawRow[], around: LawSurroundings, budget: Budget): LawOutcome;
}

export type Compiled =
  | { readonly law: CompiledLaw; readonly problem?: undefined }
  | { readonly law?: undefined; readonly problem: ExpressionProblem };

/** Characters of an expression, steps of judging one row or all rows at once, and of all rows of a table. */
export const OWN_LAW_LIMITS = { length: 2_000, steps: { row: 10_000, rows: 1_000_000 }, table: 5_000_000 } as const;

/** Names offered where somebody wrote another. */
const FUNCTIONS = (
  "blank days workdays addDays addWorkdays year month quarter yuan wan sum unique size contains startsWith endsWith " +
  "matches has all exists exists_one map filter int double string"
).split(" ");

/**
 * A project's own law in CEL → something that can be judged, or what is wrong with it. The expression is true where all is
 * well. Variables: `row` (or `rows`), `file`, `campaign`, `asOf`.
 */
export function compileOwnLaw(expr: string, over: "row" | "rows"): Compiled {
  if (expr.length > OWN_LAW_LIMITS.length)
    return { problem: { reason: "length", word: String(OWN_LAW_LIMITS.length) } };
  const bounds: Bounds = { steps: 0, workdays: null };
  const env = celEnv({ funcs: functionsFor(bounds) });
  const parsed = parsedOf(expr);
  if ("problem" in parsed) return parsed;
  const prepared = prepare(parsed.root, {
    variables: [over, "file", "campaign", "asOf"],
    isFunction: (name) => (!name.startsWith("@") ? env.funcs.find(name) !== undefined : name === "@in"),
    functions: FUNCTIONS,
    rows: over,
  });
  if ("problem" in prepared) return prepared;
  const run = plan(env as CelEnv, parsed.root);
  return {
    law: {
      columns: prepared.read.columns,
      keys: prepared.read.keys && new Set(prepared.read.keys),
      judge: (subject, around, budget) => {
        const allowed = Math.min(OWN_LAW_LIMITS.steps[over], budget.steps);
        bounds.steps = allowed;
        bounds.workdays = around.workdays;
        const given = {
          [over]: subject as CelInput,
          asOf: around.asOf,
          file: mapOf(around.file),
          campaign: around.campaign && mapOf(around.campaign),
        };
        const outcome = outcomeOf(() => run(given));
        budget.steps -= allowed - bounds.steps + 1;
        return bounds.steps <= 0 || budget.steps <= 0 ? { failed: "steps", text: String(allowed) } : outcome;
      },
    },
  };
}

const mapOf = (record: Readonly<Record<string, string | null>>): CelInput => celMap(new Map(Object.entries(record)));

type Root = NonNullable<ReturnType<typeof parse>["expr"]>;

function parsedOf(expr: string): { readonly root: Root } | { readonly problem: ExpressionProblem } {
  try {
    const { expr: root } = parse(expr);
    return root ? { root } : { problem: { reason: "syntax", at: 1 } };
  } catch (error) {
    // Also brackets in brackets until the stack is full.
    const { location } = error as { readonly location?: { readonly start?: { readonly column?: number } } };
    return { problem: { reason: "syntax", at: location?.start?.column ?? 1 } };
  }
}

function outcomeOf(run: () => unknown): LawOutcome {
  let result: unknown;
  try {
    result = run();
  } catch (error) {
    return failure(error);
  }
  if (isCelError(result)) return failure(result);
  return typeof result === "boolean" ? { holds: result } : { failed: "result", text: typeof result };
}

function failure(error: unknown): LawOutcome {
  const causes: unknown[] = [];
  for (let at = error; at instanceof Error && causes.length < 8; at = at.cause) causes.push(at);
  const text = causes.map((one) => (one instanceof Error ? one.message : "")).find((one) => one !== "") ?? "";
  if (causes.some((one) => one instanceof TooManySteps)) return { failed: "steps", text };
  if (causes.some((one) => (one as { readonly code?: unknown }).code === "calendar-year-missing"))
    return { failed: "calendar", text };
  if (text.includes("null_type")) return { failed: "blank", text };
  if (text.includes("no matching overload")) return { failed: "type", text };
  return { failed: text.startsWith("field not found") ? "field" : "other", text };
}
