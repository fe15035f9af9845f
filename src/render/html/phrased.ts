import { titleWords } from "../markdown/title-words.ts";
import { escapeHtml } from "./escape.ts";

/**
 * A title that breaks between words only, with a place to break between any two that are surely words. The style sheet
 * keeps all other characters together and balances the lines.
 */
export const phrased = (title: string): string => titleWords(title).map(escapeHtml).join("<wbr>");
