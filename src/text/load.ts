import type { Locale } from "../model/locale.ts";
import type { Catalogue } from "./catalogue.ts";

/** Only what the command line itself says: help and complaints must not wait for the rest. */
export async function loadCliWords(locale: Locale): Promise<Catalogue["cli"]> {
  return locale === "zh-CN" ? (await import("./zh-CN/cli.ts")).default : (await import("./en/cli.ts")).default;
}

/** The catalogue of one language; the other is never loaded. */
export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
  return locale === "zh-CN"
    ? (await import("./zh-CN/catalogue.ts")).default
    : (await import("./en/catalogue.ts")).default;
}
