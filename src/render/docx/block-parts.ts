import type { Catalogue } from "../../text/catalogue.ts";
import type { Images } from "../images.ts";
import type { BlockPrinters } from "../markdown/blocks.ts";
import type { Look } from "./look.ts";
import type { Piece } from "./piece.ts";
import type { Heading } from "./prose.ts";

/** What the printers of blocks know of their document. */
export interface BlockParts {
  readonly look: Look;
  readonly words: Catalogue;
  readonly headings: readonly Heading[];
  readonly images: Images;
}

export type DocxPrinters = BlockPrinters<readonly Piece[]>;
