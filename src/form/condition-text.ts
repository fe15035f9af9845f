import type { Condition } from "../model/generated/documents.ts";

/**
 * A condition on one line, as a person types it into a cell (EBNF):
 *
 *     condition = leaf | ( "all" | "any" | "not" | "both" ) "(" condition { ";" condition } ")" ;
 *     leaf      = item " " rule ;        (* CK-SEC-01 eq:yes *)
 *
 * A rule with brackets, semicolons, quotes or blanks in it is written as a JSON string. `both` is a condition that has several
 * of all, any, not, item at once.
 */
export function conditionText(condition: Condition): string {
  const { all, any, not, item, rule } = condition;
  const parts = [
    ...(item === undefined || rule === undefined ? [] : [`${item} ${ruleText(rule)}`]),
    ...(all === undefined ? [] : [`all(${all.map(conditionText).join("; ")})`]),
    ...(any === undefined ? [] : [`any(${any.map(conditionText).join("; ")})`]),
    ...(not === undefined ? [] : [`not(${conditionText(not)})`]),
  ];
  return parts.length === 1 ? (parts[0] ?? "") : `both(${parts.join("; ")})`;
}

const ruleText = (rule: string): string => (/^[^\s()（）;；"]+$/.test(rule) ? rule : JSON.stringify(rule));

const MOST_DEPTH = 30;
// Brackets, semicolons, a JSON string, or anything up to the next of them.
const TOKEN = /\s*(?:([()（）;；])|("(?:[^"\\]|\\.)*")|([^\s()（）;；"]+))/y;

/** What `conditionText` writes, read; full-width brackets and semicolons too. Null where it is none. */
export function conditionOf(text: string): Condition | null {
  const tokens = tokensOf(text);
  if (tokens === null) return null;
  let at = 0;
  const take = (wanted: string): boolean => tokens[at]?.text === wanted && tokens[at]?.quoted === false && ++at > 0;
  const condition = (depth: number): Condition | null => {
    const word = tokens[at++];
    if (!word || word.quoted || depth > MOST_DEPTH) return null;
    if (!/^(?:all|any|not|both)$/i.test(word.text) || tokens[at]?.text !== "(") return leaf(word.text);
    at += 1;
    const inner: Condition[] = [];
    do {
      const one = condition(depth + 1);
      if (one === null) return null;
      inner.push(one);
    } while (take(";"));
    return take(")") ? joined(word.text.toLowerCase(), inner) : null;
  };
  const leaf = (item: string): Condition | null => {
    const rule = tokens[at++];
    if (!rule || (!rule.quoted && /^[();]$/.test(rule.text))) return null;
    return { item, rule: rule.text };
  };
  const read = condition(0);
  return at === tokens.length ? read : null;
}

function joined(word: string, inner: readonly Condition[]): Condition | null {
  if (word === "all") return { all: [...inner] };
  if (word === "any") return { any: [...inner] };
  if (word === "not") return inner.length === 1 && inner[0] ? { not: inner[0] } : null;
  const keys = inner.flatMap((one) => Object.keys(one));
  return new Set(keys).size === keys.length ? Object.assign({}, ...inner) : null;
}

function tokensOf(text: string): readonly { readonly text: string; readonly quoted: boolean }[] | null {
  const tokens: { text: string; quoted: boolean }[] = [];
  TOKEN.lastIndex = 0;
  const whole = text.trim();
  while (TOKEN.lastIndex < whole.length) {
    const [, sign, quoted, word] = TOKEN.exec(whole) ?? [];
    if (sign !== undefined) tokens.push({ text: SIGNS[sign] ?? sign, quoted: false });
    else if (quoted !== undefined) {
      const said = jsonText(quoted);
      if (said === null) return null;
      tokens.push({ text: said, quoted: true });
    } else if (word !== undefined) tokens.push({ text: word, quoted: false });
    else return null;
  }
  return tokens;
}

const SIGNS: Readonly<Record<string, string>> = { "（": "(", "）": ")", "；": ";" };

function jsonText(quoted: string): string | null {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return null;
  }
}
