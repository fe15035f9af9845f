import { lackingFonts } from "../journeys/print-page.ts";
import type { DocumentName } from "../render/document-name.ts";
import { visible } from "../render/plain-text.ts";
import type { Context } from "./context.ts";

/** Says which fonts a printed document did without, and what to do. Other formats only name theirs. */
export async function sayLackingFonts(document: DocumentName, { io, words, say }: Context): Promise<void> {
  const lacking = await lackingFonts(document, io);
  const t = words.cli.print;
  for (const { wanted, used } of lacking) await say(t.font({ wanted, used: visible(used) || t.fontUnknown }));
  if (lacking.length > 0) await say(t.fontTodo);
}
