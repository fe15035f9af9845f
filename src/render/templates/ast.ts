/** Where a node begins and ends: lines from 1, columns from 0, as the parser counts them. */
export interface Loc {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

interface At {
  readonly loc: Loc;
}

export interface PathNode extends At {
  readonly type: "PathExpression";
  /** Begins with @. */
  readonly data: boolean;
  /** How many `../` it has. */
  readonly depth: number;
  readonly parts: readonly (string | SubExpressionNode)[];
  readonly original: string;
}
export interface LiteralNode extends At {
  readonly type: "StringLiteral" | "NumberLiteral" | "BooleanLiteral" | "NullLiteral" | "UndefinedLiteral";
  readonly value?: string | number | boolean | null;
  readonly original: unknown;
}
export interface HashNode extends At {
  readonly pairs: readonly (At & { readonly key: string; readonly value: ExpressionNode })[];
}
export interface CallNode extends At {
  readonly path: PathNode | LiteralNode | SubExpressionNode;
  readonly params: readonly ExpressionNode[];
  readonly hash?: HashNode;
}
export interface SubExpressionNode extends CallNode {
  readonly type: "SubExpression";
}
export type ExpressionNode = PathNode | LiteralNode | SubExpressionNode;

export interface ProgramNode extends At {
  readonly type: "Program";
  readonly body: readonly StatementNode[];
  readonly blockParams?: readonly string[];
}
export interface MustacheNode extends CallNode {
  readonly type: "MustacheStatement" | "Decorator";
  readonly escaped: boolean;
}
export interface BlockNode extends CallNode {
  readonly type: "BlockStatement" | "DecoratorBlock";
  readonly program?: ProgramNode | null;
  readonly inverse?: ProgramNode | null;
}
export interface PartialNode extends At {
  readonly type: "PartialStatement" | "PartialBlockStatement";
  readonly name: ExpressionNode;
  readonly params: readonly ExpressionNode[];
  readonly hash?: HashNode;
}
export interface TextNode extends At {
  readonly type: "ContentStatement" | "CommentStatement";
  readonly value: string;
}
export type StatementNode = MustacheNode | BlockNode | PartialNode | TextNode;

/** What a path is called, as it stands in the template. */
export const nameOf = (node: CallNode["path"]): string =>
  node.type === "PathExpression" ? node.original : node.type === "SubExpression" ? "" : String(node.original);

/** A text written out, or null of anything else. */
export const literalText = (node: ExpressionNode | undefined): string | null =>
  node?.type === "StringLiteral" ? String(node.value) : null;

export const isNumber = (node: ExpressionNode | undefined): boolean => node?.type === "NumberLiteral";
