import type { TemplateCode } from "../../model/codes/template-codes.ts";
import { nearest } from "../../model/nearest.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { TemplateArgs } from "../markdown/template-error.ts";
import { type CallNode, type ExpressionNode, isNumber, type Loc, literalText, nameOf } from "./ast.ts";
import { either, kindOf, type Shape } from "./shape.ts";
import { choices, elementOf, fieldsOf, fits } from "./shape-lookup.ts";
import { blockKinds, payloadOf } from "./signatures.ts";
import { isSection, isWordList, nearestKey, wordNeeds } from "./word-keys.ts";

/** A call of a helper, with what its arguments are. */
export interface Call {
  readonly helper: string;
  readonly node: CallNode;
  readonly params: readonly Shape[];
  readonly hash: ReadonlyMap<string, Shape>;
}

interface Telling {
  readonly words: Catalogue;
  readonly tell: (code: TemplateCode, args: TemplateArgs, loc: Loc) => void;
}

/** What is particular about a helper: words, blocks, sums. Gives what the call gives where that depends on its arguments. */
export function judgeCall(call: Call, telling: Telling): Shape | null {
  const { helper, node, params, hash } = call;
  const [first = "any"] = params;
  switch (helper) {
    case "t":
    case "say":
      judgeWord(node.params[0], [...hash.keys()], telling);
      return null;
    case "prefix":
      judgeWord(node.params[0], ["text"], telling);
      return null;
    case "word":
    case "key":
      judgeSection(node, params, telling);
      return null;
    case "term":
      judgeTerm(node.params[0], telling);
      return null;
    case "pairs":
      judgePairs(node, telling);
      return { list: { list: "text" } };
    case "block":
      judgeBlock(node, params, telling);
      return null;
    case "plus":
      judgeSum(call, telling);
      return null;
    case "count":
      judgeCounted(node.params[0], telling);
      return null;
    case "record":
      return { record: Object.fromEntries([...hash].map(([key, is]) => [key, { is }])) };
    case "list":
      return { list: params.length === 0 ? "any" : either(params) };
    case "or":
      return either(params);
    case "first": {
      const element = elementOf(first);
      return element === null ? null : either([element, "null"]);
    }
    case "cut":
      return first;
    case "cited":
      return params[1] ?? null;
    case "problems":
      return payloadOf("findings-table");
    case "eq":
      judgeEqual(node, params, telling);
      return null;
    case "wordlist":
      judgeWordList(node.params[0], telling);
      return { list: "text" };
    case "undone":
    case "said":
      return first;
    default:
      // Tables are made by helpers that say so in their names.
      if (helper.endsWith("_rows")) return { list: { list: "text" } };
      return helper.endsWith("_head") ? { list: "text" } : null;
  }
}

function judgeWord(node: ExpressionNode | undefined, given: readonly string[], { words, tell }: Telling): void {
  const key = literalText(node);
  if (node === undefined || key === null) return;
  const needs = wordNeeds(words, key);
  if (needs === null) {
    tell("template-unknown-word", { key, near: nearestKey(words, key) }, node.loc);
    return;
  }
  const missing = needs.filter((one) => !given.includes(one));
  const extra = given.filter((one) => !needs.includes(one));
  if (missing.length > 0)
    tell("template-word-arguments", { key, missing: missing.join(", "), extra: extra.join(", ") }, node.loc);
  else if (extra.length > 0 && needs.length + given.length > 0 && !(needs.length === 0 && given[0] === "text"))
    tell("template-word-arguments", { key, missing: "", extra: extra.join(", ") }, node.loc);
}

/** {{word "section" name}} and (key "section" name): the section, and each name the value may have. */
function judgeSection(node: CallNode, params: readonly Shape[], { words, tell }: Telling): void {
  const [section, name] = node.params;
  const key = literalText(section);
  if (section === undefined || key === null) return;
  if (!isSection(words, key)) {
    tell("template-unknown-word", { key, near: nearestKey(words, key, "sections") }, section.loc);
    return;
  }
  const names = choices(params[1] ?? "any");
  const lacking = (names ?? []).filter((one) => wordNeeds(words, `${key}.${one}`) === null);
  // Of several some may stand in a branch of their own.
  if (names !== null && name !== undefined && lacking.length === names.length)
    tell(
      "template-unknown-word",
      { key: `${key}.${lacking[0] ?? ""}`, near: nearestKey(words, `${key}.${lacking[0] ?? ""}`) },
      name.loc,
    );
}

function judgeWordList(node: ExpressionNode | undefined, { words, tell }: Telling): void {
  const key = literalText(node);
  if (node !== undefined && key !== null && !isWordList(words, key))
    tell("template-unknown-word", { key, near: nearestKey(words, key, "lists") }, node.loc);
}

function judgeTerm(node: ExpressionNode | undefined, { words, tell }: Telling): void {
  const section = literalText(node);
  if (node === undefined || section === null || Object.hasOwn(words.terms, section)) return;
  tell("template-unknown-word", { key: section, near: nearest(section, Object.keys(words.terms)) ?? "" }, node.loc);
}

/** Labels and values by turns. */
function judgePairs(node: CallNode, telling: Telling): void {
  for (const [at, one] of node.params.entries()) if (at % 2 === 0) judgeWord(one, [], telling);
  if (node.params.length % 2 === 1)
    telling.tell(
      "template-arguments",
      { helper: "pairs", given: node.params.length, signature: '{{pairs "word" value "word" value …}}' },
      node.path.loc,
    );
}

function judgeBlock(node: CallNode, params: readonly Shape[], { tell }: Telling): void {
  const kind = literalText(node.params[0]);
  const [named, held] = node.params;
  if (kind === null || named === undefined) return;
  const needs = payloadOf(kind);
  if (needs === null) {
    tell("template-unknown-block", { name: kind, near: nearest(kind, blockKinds()) ?? "" }, named.loc);
    return;
  }
  const shape = params[1] ?? "any";
  if (held === undefined || fits(shape, needs)) return;
  tell("template-block-payload", { name: kind, reason: whyNot(shape, needs) }, held.loc);
}

/** In a word what a payload lacks: names of fields, or its kind. */
function whyNot(shape: Shape, needs: Shape): string {
  const [have, want] = [fieldsOf(shape), fieldsOf(needs)];
  if (have === null || want === null) return `${kindOf(shape)} ≠ ${kindOf(needs)}`;
  const wrong = Object.entries(want).filter(([name, { is, optional }]) => {
    const own = Object.hasOwn(have, name) ? have[name] : undefined;
    return own === undefined ? optional !== true : !fits(own.is, is);
  });
  return wrong.map(([name]) => name).join(", ");
}

/** A running number may begin with one; no figure may be put together with a number written down. */
function judgeSum({ helper, node, params }: Call, { tell }: Telling): void {
  const [a, b] = node.params;
  const written = [a, b].filter((one) => isNumber(one) || literalText(one) !== null);
  if (written.length === 0) return;
  const running =
    params.includes("index") && written.length === 1 && written[0]?.type === "NumberLiteral" && written[0].value === 1;
  if (!running) tell("template-literal-arithmetic", { helper }, node.loc);
}

/** How many things somebody wrote down is a number written down. */
function judgeCounted(node: ExpressionNode | undefined, { tell }: Telling): void {
  if (node?.type === "SubExpression" && ["list", "record", "pairs"].includes(nameOf(node.path)))
    tell("template-literal-number", { text: `count (${nameOf(node.path)} …)` }, node.loc);
}

/** A value is compared with a text that it never is. */
function judgeEqual(node: CallNode, params: readonly Shape[], { tell }: Telling): void {
  for (const [at, other] of [
    [0, 1],
    [1, 0],
  ] as const) {
    const text = literalText(node.params[at]);
    const known = choices(params[other] ?? "any");
    const place = node.params[at];
    if (text === null || known === null || place === undefined || known.includes(text)) continue;
    if (literalText(node.params[other]) !== null) continue;
    tell("template-argument-kind", { helper: "eq", param: text, needs: known.join("|"), found: text }, place.loc);
  }
}
