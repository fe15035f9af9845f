import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { explain } from "../../src/journeys/explain.ts";
import { pageOf } from "../../src/journeys/rule-page.ts";
import { DIAGNOSTIC_CODES } from "../../src/model/diagnostic-codes.ts";
import { loadCatalogue } from "../../src/text/load.ts";
import { ROOT } from "../helpers/built.ts";
import { caseCodes, caseFiles, expectedOf, runCase } from "../helpers/document-cases.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const pages = join(ROOT, "docs", "rules");
const texts = (code: string, half: "fail" | "pass") =>
  Object.fromEntries(
    Object.entries(caseFiles(code, half)).map(([name, bytes]) => [name, Buffer.from(bytes).toString("utf8")]),
  );

describe("the pages of docs/rules", () => {
  it("are one for each code", () => {
    expect(readdirSync(pages).sort()).toEqual(DIAGNOSTIC_CODES.map((code) => `${code}.md`).sort());
  });

  it.each(DIAGNOSTIC_CODES)(
    "%s is what table, catalogues and case make of it (node scripts/rule-pages.mjs)",
    async (code) => {
      const known = caseCodes().includes(code) && !expectedOf(code, "fail").make;
      const validation = known ? await runCase(code, "fail") : null;
      const told = [...(validation?.files ?? []), { path: "", diagnostics: validation?.diagnostics ?? [] }].flatMap(
        ({ path, diagnostics }) => diagnostics.map((diagnostic) => ({ path, diagnostic })),
      );
      const own = told.find(({ diagnostic }) => diagnostic.code === code);
      const example = own ? { ...own, fail: texts(code, "fail"), pass: texts(code, "pass") } : null;
      const catalogues = [await loadCatalogue("zh-CN"), await loadCatalogue("en")];
      expect(readFileSync(join(pages, `${code}.md`), "utf8")).toBe(pageOf(code, example, catalogues));
    },
  );

  it("are told in the reader's language only", async () => {
    const io = memoryIo();
    const [zh, en] = [await explain("pass-missing", "zh-CN", io), await explain("pass-missing", "en", io)];
    expect(zh).toContain("合格判据");
    expect(en).not.toContain("合格判据");
    expect(en).toContain("passing answer");
    expect(zh).not.toContain("passing answer");
  });
});
