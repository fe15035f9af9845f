import type { Io } from "../../io/io.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { Exported } from "./export-book.ts";

export async function formOf(_options: object, _io: Io, _words: Catalogue): Promise<Exported> {
  throw new Error("not yet");
}
