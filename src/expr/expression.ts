import type { parse as parseCel } from "@bufbuild/cel";
import { nearest } from "../model/nearest.ts";

type Expr = NonNullable<ReturnType<typeof parseCel>["expr"]>;

/** Why an expression cannot be a law. `word`: what is wrong in it, `near`: what may have been meant. */
export interface ExpressionProblem {
  readonly reason: "syntax" | "length" | "variable" | "function" | "nesting";
  readonly word?: string;
  readonly near?: string;
  /** Character the parser stopped at, from 1. */
  readonly at?: number;
}

export interface ReadExpression {
  /** Keys of columns that must be there: `row['k']`, `r.k`; what `has(…)` and `'k' in row` ask for first is not among them. */
  readonly columns: readonly string[];
  /** Every key it names; null where it also computes keys, or takes rows as a whole. */
  readonly keys: readonly string[] | null;
}

interface Names {
  readonly variables: readonly string[];
  isFunction(name: string): boolean;
  /** For suggestions. */
  readonly functions: readonly string[];
  /** Variables whose fields are columns. */
  readonly rows: "row" | "rows";
}

/** Comprehensions inside each other; more is never needed for rows of a ledger. */
const DEEPEST = 3;
const TYPES = ["int", "uint", "double", "bool", "string", "bytes", "list", "map", "null_type", "type", "dyn"];
const SYNTAX = ["_[_]", "_?_:_", "_&&_", "_||_", "@not_strictly_false", "__not_strictly_false__"];

/**
 * Reads a parsed expression and makes it fit to run, in place: every name is known, loops are counted (`@step`), lists grow
 * flat (`@list`, `@append`), and whole lists are not compared for free (`@charge`).
 */
export function prepare(
  root: Expr,
  names: Names,
): { readonly read: ReadExpression } | { readonly problem: ExpressionProblem } {
  const wanted = new Set<string>();
  const optional = new Set<string>();
  let whole = false;
  let problem: ExpressionProblem | null = null;
  const fail = (found: ExpressionProblem) => {
    problem ??= found;
  };

  const walk = (expr: Expr | undefined, scope: Scope): void => {
    if (!expr || problem) return;
    const { exprKind } = expr;
    switch (exprKind.case) {
      case "identExpr": {
        const { name } = exprKind.value;
        // Met here a row is no map to look something up in, but a value of its own.
        if (scope.rows.has(name)) whole = true;
        if (!scope.known.has(name) && !TYPES.includes(name))
          fail({ reason: "variable", word: name, near: nearest(name, names.variables) ?? "" });
        return;
      }
      case "selectExpr": {
        const { operand, field, testOnly } = exprKind.value;
        if (isRow(operand, scope)) (testOnly ? optional : wanted).add(field);
        else walk(operand, scope);
        return;
      }
      case "callExpr":
        call(exprKind.value, scope);
        return;
      case "listExpr":
        for (const element of exprKind.value.elements) walk(element, scope);
        return;
      case "structExpr":
        for (const { keyKind, value } of exprKind.value.entries) {
          if (keyKind.case === "mapKey") walk(keyKind.value, scope);
          walk(value, scope);
        }
        return;
      case "comprehensionExpr":
        comprehension(exprKind.value, scope);
        return;
      default:
    }
  };

  const call = (value: CallValue, scope: Scope): void => {
    const { function: name, target, args } = value;
    if (!SYNTAX.includes(name) && !names.isFunction(name)) {
      fail({ reason: "function", word: name, near: nearest(name, names.functions) ?? "" });
      return;
    }
    const [first, second] = args;
    if (name === "_[_]" && isRow(first, scope)) {
      const key = textOf(second);
      if (key === null) whole = true;
      else wanted.add(key);
      walk(second, scope);
      return;
    }
    if (name === "@in" && isRow(second, scope)) {
      const key = textOf(first);
      if (key === null) whole = true;
      else optional.add(key);
      walk(first, scope);
      return;
    }
    walk(target, scope);
    for (const arg of args) walk(arg, scope);
    if (name === "@in" && second && second.exprKind.case !== "listExpr") args[1] = wrap("@charge", second);
    if ((name === "_==_" || name === "_!=_") && first && second && !isConstant(first) && !isConstant(second))
      args[0] = wrap("@charge", first);
  };

  const comprehension = (value: ComprehensionValue, scope: Scope): void => {
    if (scope.depth >= DEEPEST) {
      fail({ reason: "nesting", word: String(DEEPEST) });
      return;
    }
    walk(value.iterRange, scope);
    const overRows = rangesOverRows(value.iterRange, scope);
    const inner: Scope = {
      known: new Set([...scope.known, value.iterVar, value.accuVar]),
      rows: overRows ? new Set([...scope.rows, value.iterVar]) : without(scope.rows, value.iterVar),
      depth: scope.depth + 1,
    };
    const { accuInit, loopStep } = value;
    walk(loopStep, inner);
    walk(value.loopCondition, inner);
    walk(value.result, inner);
    if (accuInit?.exprKind.case === "listExpr" && accuInit.exprKind.value.elements.length === 0) {
      value.accuInit = made(accuInit, "@list", []);
      if (loopStep) flatten(loopStep, value.accuVar);
    }
    if (value.loopCondition) value.loopCondition = wrap("@step", value.loopCondition);
  };

  walk(root, {
    known: new Set(names.variables),
    rows: new Set(names.rows === "row" ? ["row"] : []),
    depth: 0,
  });
  if (problem) return { problem };
  return {
    read: {
      columns: [...wanted].filter((key) => !optional.has(key) && !key.startsWith("_")),
      keys: whole ? null : [...wanted, ...optional],
    },
  };
}

interface Scope {
  readonly known: ReadonlySet<string>;
  /** Variables that hold one row. */
  readonly rows: ReadonlySet<string>;
  readonly depth: number;
}

type Kind<C extends Expr["exprKind"]["case"]> = Extract<Expr["exprKind"], { case: C }>;
type CallValue = Kind<"callExpr">["value"];
type ComprehensionValue = Kind<"comprehensionExpr">["value"];

const without = (set: ReadonlySet<string>, name: string): ReadonlySet<string> =>
  new Set([...set].filter((one) => one !== name));

const isRow = (expr: Expr | undefined, { rows }: Scope): boolean =>
  expr?.exprKind.case === "identExpr" && rows.has(expr.exprKind.value.name);

/** `rows`, or `rows` filtered: what a loop over it names is one row. */
function rangesOverRows(expr: Expr | undefined, scope: Scope): boolean {
  if (expr?.exprKind.case === "identExpr") return expr.exprKind.value.name === "rows" && scope.known.has("rows");
  if (expr?.exprKind.case !== "comprehensionExpr") return false;
  const { iterRange, iterVar, loopStep } = expr.exprKind.value;
  if (!rangesOverRows(iterRange, scope)) return false;
  const appended = appendedIn(loopStep);
  return appended?.exprKind.case === "identExpr" && appended.exprKind.value.name === iterVar;
}

/** The `x` of a loop step `@append(acc, x)` or `cond ? @append(acc, x) : acc`. */
function appendedIn(step: Expr | undefined): Expr | undefined {
  if (step?.exprKind.case !== "callExpr") return undefined;
  const { function: name, args } = step.exprKind.value;
  if (name === "_?_:_") return appendedIn(args[1]);
  return name === "@append" ? args[1] : undefined;
}

/** Rewrites `acc + [x]` in a loop step to `@append(acc, x)`. */
function flatten(step: Expr, accumulator: string): void {
  if (step.exprKind.case !== "callExpr") return;
  const call = step.exprKind.value;
  const [first, second] = call.args;
  if (call.function === "_?_:_") {
    if (second) flatten(second, accumulator);
    return;
  }
  const grows = first?.exprKind.case === "identExpr" && first.exprKind.value.name === accumulator;
  if (call.function !== "_+_" || !grows || second?.exprKind.case !== "listExpr") return;
  const [one] = second.exprKind.value.elements;
  if (!one) return;
  call.function = "@append";
  call.args = [first, one];
}

const isConstant = (expr: Expr): boolean => expr.exprKind.case === "constExpr";

const textOf = (expr: Expr | undefined): string | null =>
  expr?.exprKind.case === "constExpr" && expr.exprKind.value.constantKind.case === "stringValue"
    ? expr.exprKind.value.constantKind.value
    : null;

const wrap = (name: string, expr: Expr): Expr => made(expr, name, [expr]);

const made = (like: Expr, name: string, args: Expr[]): Expr => ({
  $typeName: like.$typeName,
  id: like.id,
  exprKind: { case: "callExpr", value: { $typeName: "cel.expr.Expr.Call", function: name, args } },
});
