import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { canonical, same } from "../model/canonical.ts";
import { keysOf } from "../model/element-keys.ts";
import { yamlText } from "./yaml.ts";

/**
 * The text of a document with other content: what stays the same keeps its comments, its place and its way of writing. A
 * text this cannot be done to (aliases to what is gone) is written anew. `.json` by its `path` is JSON.
 */
export function rewritten(text: string, wanted: object, path: string): string {
  if (/\.json$/i.test(path)) return `${JSON.stringify(wanted, null, 2)}\n`;
  const document = parseDocument(text, { version: "1.2" });
  try {
    document.contents = reconciled(document.contents, wanted, "", document) as typeof document.contents;
    const written = document.toString({ lineWidth: 0, flowCollectionPadding: false });
    if (same(parseDocument(written, { version: "1.2" }).toJS(), plain(wanted))) return written;
  } catch {
    // An alias has lost its anchor.
  }
  return yamlText(wanted);
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

type Members = Readonly<Record<string, unknown>>;
const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The node with the wanted value in it, or a new one where it is of another shape. */
function reconciled(node: unknown, wanted: unknown, field: string, document: Document): unknown {
  if (isMap(node) && isMembers(wanted)) return reconcileMap(node, wanted, document);
  if (isSeq(node) && Array.isArray(wanted)) return reconcileList(node, wanted, field, document);
  if (isScalar(node) && typeof wanted !== "object") {
    if (node.value !== wanted) node.value = wanted;
    return node;
  }
  return same((node as Node | null)?.toJS?.(document), wanted) ? node : created(wanted, document);
}

function reconcileMap(map: YAMLMap, wanted: Members, document: Document): YAMLMap {
  const name = (pair: Pair) => String(isScalar(pair.key) ? pair.key.value : pair.key);
  map.items = map.items.filter((pair) => wanted[name(pair)] !== undefined);
  let behind = 0;
  for (const [key, value] of Object.entries(wanted)) {
    if (value === undefined) continue;
    const at = map.items.findIndex((pair) => name(pair) === key);
    const pair = map.items[at];
    if (pair) pair.value = reconciled(pair.value, value, key, document);
    else map.items.splice(behind, 0, document.createPair(key, created(value, document)));
    behind = (at < 0 ? behind : at) + 1;
  }
  return map;
}

function reconcileList(list: YAMLSeq, wanted: readonly unknown[], field: string, document: Document): YAMLSeq {
  const values: unknown[] = list.items.map((item) => (item as Node).toJS(document));
  const [old, now] = [keysOf(values, field), keysOf(wanted, field)];
  const known = new Map((old ?? values.map(canonical)).map((key, index) => [key, list.items[index]]));
  const keys = (old && now) ?? wanted.map(canonical);
  const [first] = list.items as (Node | undefined)[];
  list.items = wanted.map((value, index) => {
    const item = known.get(keys[index] ?? "");
    return item === undefined ? created(value, document) : reconciled(item, value, field, document);
  });
  // A comment above the list's first element goes with that element.
  if (first && list.commentBefore && list.items.indexOf(first) > 0) {
    first.commentBefore = list.commentBefore;
    list.commentBefore = null;
  }
  return list;
}

/** A new node in the way the shipped files are written: short lists of words on one line, digits in quotes. */
function created(value: unknown, document: Document): Node {
  const node = document.createNode(value) as Node;
  dress(node);
  return node;
}

function dress(node: unknown): void {
  if (isScalar(node) && typeof node.value === "string" && /^\d/.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
  if (isSeq(node)) {
    if (node.items.every((item) => isScalar(item))) node.flow = true;
    for (const item of node.items) dress(item);
  }
  if (isMap(node)) for (const pair of node.items) dress(pair.value);
}
