import { BrowserProblem } from "../io/io.ts";
import { lackingFonts } from "../journeys/print-page.ts";
import { visible } from "../render/plain-text.ts";
import { loadProblemWords } from "../text/load.ts";
import type { Context } from "./context.ts";

/** Says which fonts the documents just printed did without, and what to do. Other formats only name theirs. */
export async function sayLackingFonts({ io, locale, say }: Context): Promise<void> {
  // The documents are there; that nobody can tell about their fonts undoes nothing.
  const lacking = await lackingFonts(io).catch((error: unknown) => {
    if (error instanceof BrowserProblem) return [];
    throw error;
  });
  if (lacking.length === 0) return;
  const { print: t } = await loadProblemWords(locale);
  for (const used of new Set(lacking.map((one) => one.used))) {
    const wanted = lacking.flatMap((one) => (one.used === used ? [one.wanted] : [])).join("、");
    await say(t.fonts({ wanted, used: visible(used) || t.fontUnknown }));
  }
  await say(t.fontTodo);
}
