import type { Locale } from "../model/locale.ts";
import type { Catalogue } from "./catalogue.ts";

/** The catalogue of one language; the other is never loaded. */
export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
  return locale === "zh-CN" ? (await import("./zh-CN/catalogue.ts")).default : (await import("./en/catalogue.ts")).default;
}
