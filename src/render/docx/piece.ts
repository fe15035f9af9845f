import type { IParagraphOptions, Table } from "docx";

/**
 * What a document is made of, in order. Pieces are settled only when all are there: whether a paragraph stays with what
 * follows, begins a page or lies on a landscape sheet depends on its neighbours.
 */
export type Piece =
  | {
      readonly kind: "paragraph";
      readonly paragraph: IParagraphOptions;
      /** It announces what follows: where that needs a landscape sheet it goes there too. */
      readonly announces?: boolean;
      /** What stands before stays on the page with it. */
      readonly held?: boolean;
    }
  | {
      readonly kind: "table";
      readonly table: Table;
      /** Needs a landscape sheet. */
      readonly wide: boolean;
    }
  | { readonly kind: "page-break" };

export const paragraph = (
  options: IParagraphOptions,
  more: { readonly announces?: boolean; readonly held?: boolean } = {},
): Piece => ({ kind: "paragraph", paragraph: options, ...more });
