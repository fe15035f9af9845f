import { steps } from "./places.ts";

/** A bundled JSON Schema as far as it is walked here. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly enum?: readonly unknown[];
}

/** The schema that governs the value at `pointer`, or null where nothing known stands. */
export function schemaAt(root: SchemaNode, pointer: string): SchemaNode | null {
  let node: SchemaNode | null = resolve(root, root);
  for (const part of steps(pointer)) {
    if (!node) return null;
    const inside: SchemaNode | undefined =
      node.properties?.[part] ??
      (typeof node.additionalProperties === "object" ? node.additionalProperties : undefined) ??
      node.items;
    node = inside ? resolve(inside, root) : null;
  }
  return node;
}

function resolve(node: SchemaNode, root: SchemaNode): SchemaNode {
  const target = node.$ref?.startsWith("#/$defs/") ? root.$defs?.[node.$ref.slice(8)] : undefined;
  if (target) return resolve(target, root);
  const choice = node.anyOf?.find((one) => one.type !== "null");
  return choice ? resolve(choice, root) : node;
}

/** Keys a map may have at `pointer`, in the schema's order. */
export const knownKeys = (root: SchemaNode, pointer: string): readonly string[] =>
  Object.keys(schemaAt(root, pointer)?.properties ?? {});
