// Reads the views' TypeScript types into the shapes that templates are checked against: every interface of src/view with
// a `document` of its own is the data of the document of that name; what blocks hold comes from the type of their payloads.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const BLOCKS = "src/render/markdown/blocks.ts";

/** { views: document → name of its shape, shapes: name → fields, blocks: kind → shape }. */
export function viewShapes(root) {
  const folder = join(root, "src", "view");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join(folder, name));
  const blocks = join(root, BLOCKS);
  const program = ts.createProgram([...files, blocks], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ["node"],
  });
  const read = reader(program.getTypeChecker());
  const views = {};
  for (const file of files) {
    for (const node of program.getSourceFile(file).statements) {
      if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) continue;
      const name = read.documentOf(node);
      if (name !== null) views[name] = read.shapeOf(node);
    }
  }
  const payloads = program
    .getSourceFile(blocks)
    .statements.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === "BlockPayloads");
  return {
    views: sorted(views),
    blocks: sorted(read.fieldsOf(payloads)),
    shapes: sorted(read.shapes),
  };
}

const sorted = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

function reader(checker) {
  const shapes = {};
  /** Types by their declared name: two of one name get a number. */
  const names = new Map();

  const docOf = (symbol) =>
    ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, " ").trim();

  const nameOf = (type) => {
    const known = names.get(type);
    if (known) return known;
    const symbol = type.aliasSymbol ?? type.symbol;
    const plain = symbol && !symbol.name.startsWith("__") ? symbol.name : null;
    if (plain === null || (type.aliasTypeArguments ?? []).length > 0) return null;
    let name = plain;
    for (let n = 2; name in shapes; n++) name = `${plain}${n}`;
    names.set(type, name);
    return name;
  };

  const record = (type) => {
    const fields = {};
    for (const property of checker.getPropertiesOfType(type)) {
      const declaration = property.valueDeclaration ?? property.declarations?.[0];
      const node = declaration && "type" in declaration ? declaration.type : undefined;
      const own = checker.getTypeOfSymbol(property);
      if (own.getCallSignatures().length > 0) continue;
      const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
      const doc = docOf(property);
      fields[property.name] = {
        is: shape(own, node),
        ...(optional ? { optional: true } : {}),
        ...(doc ? { doc } : {}),
      };
    }
    return fields;
  };

  const named = (type) => {
    const name = nameOf(type);
    if (name === null) return { record: record(type) };
    if (!(name in shapes)) {
      shapes[name] = { fields: {} };
      const symbol = type.aliasSymbol ?? type.symbol;
      const doc = docOf(symbol);
      shapes[name] = { ...(doc ? { doc } : {}), fields: record(type) };
    }
    return { ref: name };
  };

  /** A name such as Money or PlainDate is lost in the type of what it stands for; the written type still has it. */
  const aliasOf = (node) => {
    if (!node) return null;
    if (ts.isUnionTypeNode(node)) return node.types.map(aliasOf).find((one) => one !== null) ?? null;
    if (ts.isParenthesizedTypeNode(node) || ts.isTypeOperatorNode(node)) return aliasOf(node.type);
    if (!ts.isTypeReferenceNode(node) || node.typeArguments) return null;
    const name = node.typeName.getText();
    const alias = checker.getTypeFromTypeNode(node);
    return alias.flags & ts.TypeFlags.String ? name : null;
  };
  const elementNode = (node) => {
    if (!node) return undefined;
    if (ts.isTypeOperatorNode(node) || ts.isParenthesizedTypeNode(node)) return elementNode(node.type);
    if (ts.isArrayTypeNode(node)) return node.elementType;
    if (ts.isUnionTypeNode(node)) return node.types.map(elementNode).find((one) => one !== undefined);
    return undefined;
  };

  const shape = (type, node) => {
    if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return "any";
    if (type.flags & ts.TypeFlags.BooleanLike) return "truth";
    if (type.flags & ts.TypeFlags.Null) return "null";
    if (type.flags & ts.TypeFlags.NumberLike) return "number";
    if (type.isStringLiteral()) return { oneOf: [type.value] };
    if (type.flags & ts.TypeFlags.StringLike) {
      const alias = aliasOf(node);
      return alias === null ? "text" : { text: alias };
    }
    if (type.isUnion()) return union(type, node);
    if (checker.isTupleType(type)) {
      const members = checker.getTypeArguments(type).map((one) => shape(one));
      return { list: either(members) };
    }
    if (checker.isArrayType(type)) return { list: shape(checker.getTypeArguments(type)[0], elementNode(node)) };
    const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (index && checker.getPropertiesOfType(type).length === 0) return { map: shape(index) };
    return named(type);
  };

  const union = (type, node) => {
    const members = type.types.filter((one) => !(one.flags & ts.TypeFlags.Undefined));
    const texts = members.filter((one) => one.isStringLiteral()).map((one) => one.value);
    const truth = members.some((one) => one.flags & ts.TypeFlags.BooleanLike);
    const others = members.filter((one) => !one.isStringLiteral() && !(one.flags & ts.TypeFlags.BooleanLike));
    return either([
      ...(texts.length > 0 ? [{ oneOf: texts }] : []),
      ...(truth ? ["truth"] : []),
      ...others.map((one) => shape(one, node)),
    ]);
  };

  const either = (members) => {
    const distinct = [...new Map(members.map((one) => [JSON.stringify(one), one])).values()];
    // Nothing comes last, as one would say it.
    const ordered = [...distinct.filter((one) => one !== "null"), ...distinct.filter((one) => one === "null")];
    return ordered.length === 1 ? ordered[0] : { either: ordered };
  };

  return {
    shapes,
    documentOf(node) {
      const type = checker.getTypeAtLocation(node.name);
      const property = type.isUnion() ? undefined : checker.getPropertyOfType(type, "document");
      if (!property || !checker.isTypeAssignableTo(checker.getTypeOfSymbol(property), checker.getStringType()))
        return null;
      const own = checker.getTypeOfSymbol(property);
      return own.isStringLiteral() ? own.value : null;
    },
    shapeOf: (node) => shape(checker.getTypeAtLocation(node.name)),
    fieldsOf: (node) =>
      Object.fromEntries(Object.entries(record(checker.getTypeAtLocation(node.name))).map(([key, one]) => [key, one])),
  };
}

const BANNER = "// Generated from src/view and src/render/markdown/blocks.ts by `npm run generate`. Do not edit.\n";

/** The shapes as a module. */
export function viewShapesModule(root) {
  const { views, blocks, shapes } = viewShapes(root);
  const table = (name, type, entries, doc) =>
    `\n/** ${doc} */\nexport const ${name}: Readonly<Record<string, ${type}>> = {\n${Object.entries(entries)
      .map(([key, one]) => `  ${JSON.stringify(key)}: ${JSON.stringify(one)},`)
      .join("\n")}\n};\n`;
  return (
    `${BANNER}import type { Field, NamedShape, Shape } from "../templates/shape.ts";\n` +
    table("VIEWS", "Shape", views, "Document → its data.") +
    table("BLOCKS", "Field", blocks, "Kind of fenced block → what it holds.") +
    table("SHAPES", "NamedShape", shapes, "Records that others refer to by name.")
  );
}
