import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { same } from "../model/canonical.ts";

type Plain = Readonly<Record<string, unknown>>;

/**
 * The YAML of a document changed so that it says `value`: whatever says the same already stays as it stands, with its comments
 * and its layout; members of lists are known again by their id. Equal content gives the text back untouched.
 */
export function updatedYaml(text: string, value: Plain): string {
  const document = parseDocument(text, { version: "1.2", schema: "core" });
  if (same(document.toJS(), value)) return text;
  document.contents = updated(document, document.contents, value) as typeof document.contents;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function updated(document: Document, node: unknown, value: unknown): Node {
  if (node !== null && typeof node === "object" && "toJS" in node && same((node as Node).toJS(document), value))
    return node as Node;
  if (isMap(node) && isPlain(value)) return updatedMap(document, node, value);
  if (isSeq(node) && Array.isArray(value)) return updatedList(document, node, value);
  if (isScalar(node) && !isPlain(value) && !Array.isArray(value)) {
    node.value = value;
    return node;
  }
  return document.createNode(value, { aliasDuplicateObjects: false }) as Node;
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Keys stay in their places; a new one comes behind the one it follows in `value`. */
function updatedMap(document: Document, map: YAMLMap, value: Plain): YAMLMap {
  const keyOf = (pair: Pair) => String(isScalar(pair.key) ? pair.key.value : pair.key);
  const pairs = map.items.filter((pair) => isPair(pair) && Object.hasOwn(value, keyOf(pair)));
  for (const pair of pairs) pair.value = updated(document, pair.value, value[keyOf(pair)]);
  const present = new Set(pairs.map(keyOf));
  let before: string | null = null;
  for (const [key, member] of Object.entries(value)) {
    if (!present.has(key)) {
      const at = before === null ? 0 : pairs.findIndex((pair) => keyOf(pair) === before) + 1;
      pairs.splice(at, 0, document.createPair(key, member) as Pair);
    }
    before = key;
  }
  map.items = pairs as typeof map.items;
  return map;
}

/** Members keep their nodes: things by their id, others by what they say, the rest by their place. */
function updatedList(document: Document, list: YAMLSeq, value: readonly unknown[]): YAMLSeq {
  const old = list.items.map((node) => ({ node, said: plainOf(document, node), used: false }));
  const take = (fits: (said: unknown, at: number) => boolean) => {
    const found = old.find(({ said, used }, at) => !used && fits(said, at));
    if (found) found.used = true;
    return found?.node;
  };
  const exact = value.map((member) => take((said) => same(said, member)));
  const byId = value.map(
    (member, at) => exact[at] ?? take((said) => idOf(said) !== null && idOf(said) === idOf(member)),
  );
  list.items = value.map((member, at) => {
    const node = byId[at] ?? take((said, place) => place === at && idOf(said) === null && idOf(member) === null);
    return node === undefined
      ? document.createNode(member, { aliasDuplicateObjects: false })
      : updated(document, node, member);
  });
  return list;
}

const plainOf = (document: Document, node: unknown): unknown =>
  node !== null && typeof node === "object" && "toJS" in node ? (node as Node).toJS(document) : node;

const idOf = (member: unknown): string | null => (isPlain(member) && typeof member.id === "string" ? member.id : null);
