import { lackingFonts } from "../journeys/print-page.ts";
import type { DocumentName } from "../render/document-name.ts";
import { visible } from "../render/plain-text.ts";
import type { Context } from "./context.ts";

/** Says which fonts a printed document did without, and what to do. Other formats only name theirs. */
export async function sayLackingFonts(document: DocumentName, { io, words, say }: Context): Promise<void> {
  const lacking = await lackingFonts(document, io);
  const t = words.cli.print;
  for (const used of new Set(lacking.map((one) => one.used))) {
    const wanted = lacking.flatMap((one) => (one.used === used ? [one.wanted] : [])).join("、");
    await say(t.fonts({ wanted, used: visible(used) || t.fontUnknown }));
  }
  if (lacking.length > 0) await say(t.fontTodo);
}
