import { describe, expect, it } from "vitest";
import { ledgerWorkbook } from "../../src/render/xlsx/ledger-workbook.ts";
import { openBook } from "../../src/sheet/open-book.ts";
import { SHEET_LIMITS } from "../../src/sheet/limits.ts";
import zh from "../../src/text/zh-CN/catalogue.ts";
import { rectificationLedger } from "../../src/view/ledger/rectification-ledger.ts";
import { examplePaper } from "../helpers/example-papers.ts";
import { hearBook, shippedProfile } from "../helpers/read-rows.ts";

describe("the ledger we write ourselves", () => {
  it("imports to the rows it was written from, and nothing is to be said of it but its other lines", async () => {
    const papers = (["RCU", "SEC", "AML"] as const).map(examplePaper);
    const view = rectificationLedger(papers, await shippedProfile("rectification"), "2024-03-31");
    const bytes = await ledgerWorkbook(view, new Date("2024-03-31T00:00:00Z"), zh);
    const opened = await openBook(bytes, "台账.xlsx", SHEET_LIMITS);
    if (!opened.book) throw new Error(opened.refused.code);
    const { tables, codes } = await hearBook(opened.book);
    const read = tables.flatMap((one) =>
      one.rows.map(({ values }) => ({
        seq: values.seq?.value,
        fact: values.fact?.value,
        found_date: values.found_date?.value,
        amount: values.amount?.value ?? null,
        status: values.status?.value,
        finding_id: values.finding_id?.value,
      })),
    );
    expect(read.length).toBeGreaterThan(3);
    expect(read).toEqual(
      view.rows.map(({ seq, fact, found_date, amount, status, finding_id }) => ({
        seq,
        fact,
        found_date,
        amount: amount ?? null,
        status,
        finding_id,
      })),
    );
    expect(codes.filter((one) => !one.startsWith("text-normalised"))).toEqual(["rows-aside"]);
  });
});
