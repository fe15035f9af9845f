import type { Words } from "../catalogue.ts";
import type zh from "../zh-CN/library.ts";
import books from "./library-books.ts";
import change from "./library-change.ts";
import look from "./library-look.ts";
import proposals from "./library-proposals.ts";

const library: Words<typeof zh> = { books, change, look, proposals };
export default library;
