import type { Io } from "../io/io.ts";
import { join } from "../io/paths.ts";
import type { DiagnosticCode } from "../model/diagnostic-codes.ts";
import type { Locale } from "../model/locale.ts";
import { pageMark } from "../render/diagnostics/rule-page.ts";

/** The part of a code's page in `docs/rules/` that is in the reader's language. */
export async function explain(code: DiagnosticCode, locale: Locale, io: Io): Promise<string> {
  const page = new TextDecoder().decode(await io.files.read(join(io.shipped, "docs", "rules", `${code}.md`)));
  const [, part = page] = page.split(`${pageMark(locale)}\n`);
  return `${(part.split("<!-- ")[0] ?? part).trim()}\n`;
}
