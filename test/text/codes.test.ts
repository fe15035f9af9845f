import { describe, expect, it } from "vitest";
import { DIAGNOSTIC_CODES } from "../../src/model/diagnostic-codes.ts";
import { loadCatalogue } from "../../src/text/load.ts";

describe.each(["zh-CN", "en"] as const)("what is said about a code in %s", (locale) => {
  it("is a clause without a stop, so that every report can set its own", async () => {
    const { codes } = (await loadCatalogue(locale)).diagnostics;
    for (const code of DIAGNOSTIC_CODES) {
      const { title, remedy } = codes[code];
      for (const text of [title, remedy]) {
        expect(text, code).not.toMatch(/(?<!\.)\.$|。$/);
        if (locale === "en") expect(text, code).not.toMatch(/[“”‘’]/);
        // In a command line of Windows single quotes are letters.
        expect(text, code).not.toMatch(/--\w+ '/);
      }
      if (locale === "en") expect(title, code).not.toMatch(/^[a-z]/);
      if (locale === "en") expect(remedy, code).not.toMatch(/^(?!Excel|Office)[A-Z][a-z]/);
    }
  });
});
