import books from "./library-books.ts";
import change from "./library-change.ts";
import look from "./library-look.ts";
import proposals from "./library-proposals.ts";

/** `library` 与 `checklist` 各命令的说法，一组命令一个文件。 */
export default { books, change, look, proposals };
