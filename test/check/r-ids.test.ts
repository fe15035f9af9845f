import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LAWS } from "../../src/check/laws.ts";
import { DIAGNOSTIC_CODES, type DiagnosticCode } from "../../src/model/diagnostic-codes.ts";
import { LAW_OF } from "../../src/model/law-ids.ts";
import { loadCatalogue } from "../../src/text/load.ts";
import { ROOT } from "../helpers/built.ts";

/** The 79 rules of the rule book, by group: how many each has. */
const GROUPS = { S: 12, F: 13, L: 16, X: 10, C: 12, B: 11, P: 5 } as const;
const R_IDS = Object.entries(GROUPS).flatMap(([group, count]) =>
  Array.from({ length: count }, (_, at) => `R-${group}${String(at + 1).padStart(2, "0")}`),
);

/** Rules that no code judges yet, each with the reason. */
const MISSING: readonly string[] = [];

const PAGE = join(ROOT, "docs", "rule-coverage.md");
const codesOf = (id: string): readonly DiagnosticCode[] => DIAGNOSTIC_CODES.filter((code) => LAW_OF[code] === id);

describe("the 79 rules", () => {
  it("are 79", () => {
    expect(R_IDS).toHaveLength(79);
  });

  it("have each a code at least, but for those named as missing", () => {
    expect(R_IDS.filter((id) => codesOf(id).length === 0)).toEqual(MISSING);
  });

  it("are the only ones that codes name", () => {
    const named = new Set(Object.values(LAW_OF).filter((id) => id !== null && id !== undefined));
    expect([...named].filter((id) => !R_IDS.includes(id))).toEqual([]);
  });

  it("stand in docs/rule-coverage.md as the table of laws has them (UPDATE_COVERAGE=1)", async () => {
    const page = await coverage();
    if (process.env.UPDATE_COVERAGE === "1") writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, "utf8")).toBe(page);
  });
});

async function coverage(): Promise<string> {
  const { diagnostics: words } = await loadCatalogue("zh-CN");
  const lines = R_IDS.flatMap((id) =>
    codesOf(id).map((code, at) => {
      const { severity, scope, kinds } = LAWS[code];
      const title = words.codes[code].title.replaceAll("|", "\\|");
      const judged = kinds.map((kind) => words.kinds[kind]).join("、");
      const row = [at === 0 ? id : "", `[${code}](rules/${code}.md)`, title, LEVELS[severity], judged, SCOPES[scope]];
      return `| ${row.join(" | ")} |`;
    }),
  );
  return [
    "# 79 条规则各由哪些代码检查 · Which codes judge each of the 79 rules",
    "",
    "由 test/check/r-ids.test.ts 核对。Checked by test/check/r-ids.test.ts; `UPDATE_COVERAGE=1` writes it anew.",
    "",
    "| 规则 | 代码 | 要求 | 级别 | 查什么 | 怎么查 |",
    "|---|---|---|---|---|---|",
    ...lines,
    "",
  ].join("\n");
}

const SCOPES = { reading: "读取时", document: "逐份", batch: "各份之间", table: "逐表", set: "各份之间" } as const;
const LEVELS = { error: "错误", warning: "疑问", info: "提示" } as const;
