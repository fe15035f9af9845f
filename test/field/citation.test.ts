import { describe, expect, it } from "vitest";
import { basisInForce, needsVerification } from "../../src/field/citation.ts";
import type { BasisRecord } from "../../src/model/generated/documents.ts";

const records: readonly BasisRecord[] = [
  {
    id: "AML-2006",
    title: "反洗钱法",
    basis_status: "read",
    effective_from: "2007-01-01",
    effective_to: "2024-12-31",
    superseded_by: "AML-2024",
  },
  { id: "AML-2024", title: "反洗钱法", basis_status: "read", effective_from: "2025-01-01" },
  { id: "OLD", title: "旧办法", basis_status: "named", superseded_by: "NEW" },
  { id: "NEW", title: "新办法", basis_status: "read", effective_from: "2020-06-01" },
  { id: "ENDED", title: "已废止", basis_status: "read", effective_from: "2000-01-01", effective_to: "2010-12-31" },
  { id: "A", title: "甲", basis_status: "read", effective_to: "2000-01-01", superseded_by: "B" },
  { id: "B", title: "乙", basis_status: "read", effective_to: "2000-01-01", superseded_by: "A" },
];
const on = (ref: string, date: string) => basisInForce(records, { ref }, date)?.id ?? null;

describe("the basis in force on the day of the facts", () => {
  it("is the record itself on its first and last day", () => {
    expect(on("AML-2006", "2007-01-01")).toBe("AML-2006");
    expect(on("AML-2006", "2024-12-31")).toBe("AML-2006");
  });

  it("is the successor afterwards and the predecessor before", () => {
    expect(on("AML-2006", "2025-01-01")).toBe("AML-2024");
    expect(on("AML-2024", "2024-06-30")).toBe("AML-2006");
    expect(on("AML-2024", "2006-12-31")).toBeNull();
  });

  it("gives an undated record until its successor starts", () => {
    expect(on("OLD", "2020-05-31")).toBe("OLD");
    expect(on("OLD", "2020-06-01")).toBe("NEW");
    expect(on("NEW", "2020-05-31")).toBe("OLD");
  });

  it("is nobody's guess", () => {
    expect(on("ENDED", "2011-01-01")).toBeNull();
    expect(on("NOPE", "2020-01-01")).toBeNull();
    expect(on("A", "2020-01-01")).toBeNull();
  });
});

describe("【依据待核】", () => {
  it("stands behind a basis that is only named, without number and clause", () => {
    expect(needsVerification({ basis_status: "named" })).toBe(true);
    expect(needsVerification({ basis_status: "named", doc_no: "", clause: "" })).toBe(true);
    expect(needsVerification({ basis_status: "named", doc_no: "联社〔2020〕3号" })).toBe(false);
    expect(needsVerification({ basis_status: "named", clause: "第三条" })).toBe(false);
    expect(needsVerification({ basis_status: "read" })).toBe(false);
  });
});
