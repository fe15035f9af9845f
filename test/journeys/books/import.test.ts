import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { answersBook } from "../../../src/form/answers-book.ts";
import { rosterBook } from "../../../src/form/roster-book.ts";
import type { Cells, FormBook, Plain, SheetForm } from "../../../src/form/sheet-form.ts";
import { EDITED } from "../../../src/journeys/books/document-kinds.ts";
import type { Answers, Checklist } from "../../../src/model/generated/documents.ts";
import { readYaml } from "../../../src/parse/yaml.ts";
import { answerForm } from "../../../src/render/xlsx/books/answer-form.ts";
import { editBook } from "../../../src/render/xlsx/books/edit-book.ts";
import zh from "../../../src/text/zh-CN/catalogue.ts";
import { memoryIo } from "../../helpers/memory-io.ts";

const examples = fileURLToPath(new URL("../../../examples", import.meta.url));
const text = (path: string) => readFileSync(`${examples}/${path}`, "utf8");
const plain = (path: string) => readYaml(text(path)).value as Plain;
const STAMP = new Date("2026-11-22T00:00:00Z");
const LIBRARY = text("libraries/SEC.library.yaml");

const library = () => EDITED.RiskLibrary.show(plain("libraries/SEC.library.yaml"), "", () => "");

/** A workbook with the rows of one sheet, or its form, changed. */
const changed = (
  book: FormBook,
  key: string,
  rows: (rows: readonly Cells[]) => readonly Cells[],
  form: (form: SheetForm) => SheetForm = (one) => one,
): FormBook => ({
  ...book,
  sheets: book.sheets.map((sheet) =>
    sheet.form.key === key ? { form: form(sheet.form), rows: rows(sheet.rows) } : sheet,
  ),
});
const first = (change: (row: Cells) => Cells) => (rows: readonly Cells[]) =>
  rows.map((row, at) => (at === 0 ? change(row) : row));

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly location: { readonly sheet?: string; readonly cell?: string; readonly column?: string };
}

/** What is told about a workbook at its cells, notes and what laws could not run left out. */
async function importing(group: string, bytes: Uint8Array, ...argv: readonly string[]) {
  const io = memoryIo({ files: { "in.xlsx": bytes } });
  const code = await run([group, "import", "in.xlsx", "--json", ...argv], io);
  const { document, source, diagnostics } = JSON.parse(io.out()) as {
    document: Plain | null;
    source: { verdict: string };
    diagnostics: readonly Told[];
  };
  const told = diagnostics
    .filter(({ severity }) => severity !== "info")
    .map(({ code: what, location }) => `${what} ${location.sheet ?? ""}!${location.cell ?? ""}`);
  return { io, code, document, verdict: source.verdict, told };
}

describe("a library from a workbook", () => {
  it("is written with its problems told, and nothing else", async () => {
    const { io, code, document, told } = await importing(
      "library",
      await editBook(library(), STAMP, zh),
      "-o",
      "a.yaml",
    );
    expect([code, told, document]).toEqual([0, [], plain("libraries/SEC.library.yaml")]);
    expect(readYaml(io.text("a.yaml")).value).toEqual(document);
  });

  it("is not written where columns, cells and owners are unknown: all of it is told, each at its cell", async () => {
    let book = changed(
      library(),
      "points",
      first((row) => ({ ...row, name: "", likelihood: "很高" as never, extra: "甲" })),
      (form) => ({
        ...form,
        fields: [...form.fields, { key: "extra", header: "风险表观", codec: "text", width: 10 }],
      }),
    );
    book = changed(
      book,
      "controls",
      first((row) => ({ ...row, point: "SEC-77" })),
    );
    book = changed(
      book,
      "basis",
      first((row) => ({ ...row, basis_status: "看过" })),
    );
    const { io, code, document, verdict, told } = await importing(
      "library",
      await editBook(book, STAMP, zh),
      "-o",
      "a.yaml",
    );
    expect([code, verdict, document, io.has("a.yaml")]).toEqual([1, "rejected", null, false]);
    expect(told).toEqual([
      "book-unknown-column 风险点!AA1",
      "schema-required 风险点!B2",
      "book-cell 风险点!N2",
      "book-cell 控制措施!A2",
      "schema-enum 依据!E2",
    ]);
  });

  it("is judged by the laws too, at the cells they speak of", async () => {
    const book = changed(
      library(),
      "points",
      first((row) => ({ ...row, category: "天气" })),
    );
    const { code, told } = await importing("library", await editBook(book, STAMP, zh));
    expect([code, told]).toEqual([1, ["content-changed 库!B5", "unknown-category 风险点!C2"]]);
  });

  it("is refused where there is no sheet of its kind", async () => {
    const { code, verdict, told } = await importing(
      "library",
      await editBook(rosterBook({ units: [], people: [] }), STAMP, zh),
    );
    expect([code, verdict, told]).toEqual([1, "refused", ["book-not-ours !"]]);
  });

  it("over its file changes what changed, and leaves comments and the rest as they stand", async () => {
    const old = LIBRARY.replace("  - id: SEC-02\n", "  # 二〇二六年复核\n  - id: SEC-02 # 人员\n");
    const book = changed(library(), "points", (rows) =>
      rows.map((row) => (row.id === "SEC-02" ? { ...row, cause: "走过场，只签字" } : row)),
    );
    const io = memoryIo({ files: { "in.xlsx": await editBook(book, STAMP, zh), "SEC.library.yaml": old } });
    expect(await run(["library", "import", "in.xlsx", "-o", "SEC.library.yaml"], io)).toBe(2);
    expect(io.text("SEC.library.yaml")).toBe(old);
    expect(await run(["library", "import", "in.xlsx", "-o", "SEC.library.yaml", "--force"], io)).toBe(0);
    const now = io.text("SEC.library.yaml");
    expect(now.split("\n").filter((line) => !old.includes(line))).toEqual(["    cause: 走过场，只签字"]);
    expect([now.includes("# 二〇二六年复核"), now.includes("# 人员")]).toEqual([true, true]);
    // Released before and changed now: validate wants the new version, which can be made only of what was written.
    expect(await run(["validate", "SEC.library.yaml"], io)).toBe(1);
    const release = ["library", "release", "SEC.library.yaml", "--to", "1.1.0", "--note", "改写成因"];
    expect(await run(release, io)).toBe(0);
    expect(await run(["validate", "SEC.library.yaml"], io)).toBe(0);
  });
});

describe("a filled form", () => {
  const checklist = plain("checklists/CK-SEC.checklist.yaml") as unknown as Checklist;
  const answers = plain("papers/CK-SEC.answers.yaml") as unknown as Answers;
  const evidence = Object.fromEntries(
    Object.values(answers.answers)
      .flatMap((one) => one.evidence ?? [])
      .map((path) => [path, `证据 ${path}`]),
  );
  const formOf = (one: Checklist, book = answersBook(one, answers)) =>
    answerForm({ checklist: one, owed: new Map(), header: {}, book }, STAMP, zh);
  let form: Uint8Array;
  beforeAll(async () => {
    form = await formOf(checklist);
  });

  it("becomes the answers file that it says", async () => {
    const { io, code, told } = await importing("checklist", form, "-o", "x.answers.yaml");
    expect([code, told]).toEqual([0, []]);
    expect(readYaml(io.text("x.answers.yaml")).value).toEqual(answers);
  });

  it("makes the paper its answers file makes", async () => {
    const io = memoryIo({
      files: { "f.xlsx": form, "a.answers.yaml": text("papers/CK-SEC.answers.yaml"), ...evidence },
      env: { SOURCE_DATE_EPOCH: "1790000000" },
    });
    for (const [paper, from] of [
      ["f.paper", "f.xlsx"],
      ["a.paper", "a.answers.yaml"],
    ] as const)
      expect(await run(["inspect", "CK-SEC", "-o", paper, "--answers", from], io), io.err()).toBeLessThan(2);
    expect(io.text("f.paper/paper.yaml")).toBe(io.text("a.paper/paper.yaml"));
  });

  it.each([
    ["another checklist", { ...checklist, id: "CK-RCU" }, "CK-SEC"],
    ["another version", { ...checklist, version: "9.9.9" }, "CK-SEC"],
  ])("of %s is refused, and no paper is begun", async (_, other, id) => {
    const bytes = await formOf(other as Checklist, answersBook(other as Checklist, { header: {}, answers: {} }));
    const io = memoryIo({ files: { "f.xlsx": bytes } });
    expect(await run(["inspect", id, "-o", "f.paper", "--answers", "f.xlsx", "--lang", "zh-CN"], io)).toBe(1);
    expect([io.err().includes("填写表"), io.has("f.paper/journal.ndjson")]).toEqual([true, false]);
  });

  it("names the cell of what cannot be understood, and of an answer to no item", async () => {
    const book = changed(answersBook(checklist, answers), "answers", (rows) => [
      ...rows.map((row) => (row.id === "CK-SEC-19" ? { ...row, "na.code": "没空" } : row)),
      { note: "不知道是哪一项" },
      { id: "CK-SEC-99", note: "没有这一项" },
    ]);
    const { code, told } = await importing("checklist", await formOf(checklist, book));
    expect(code).toBe(1);
    expect(told).toEqual(["schema-enum 作答!L31", "book-cell 作答!A34"]);
  });
});

describe("a roster from a workbook", () => {
  it("goes into the project and leaves the rest", async () => {
    const before = text("project/riskpaper.yaml");
    const project = readYaml(before).value as { units: readonly Plain[]; people: readonly Plain[] };
    const units = [...project.units, { code: "D004", name: "示范农商行第四支行", parent: "D000", aliases: ["四支行"] }];
    const bytes = await editBook(rosterBook({ units, people: project.people }), STAMP, zh);
    const io = memoryIo({ files: { "r.xlsx": bytes, "riskpaper.yaml": before } });
    expect(await run(["init", "--roster", "r.xlsx"], io), io.err() + io.out()).toBe(0);
    const now = io.text("riskpaper.yaml");
    expect(readYaml(now).value).toEqual({ ...project, units });
    expect(now.split("\n").filter((line) => line.startsWith("#"))).toEqual(
      before.split("\n").filter((line) => line.startsWith("#")),
    );
  });

  it("has an empty one to hand out, which reads as no units at all", async () => {
    const io = memoryIo({});
    expect(await run(["render", "roster", "--blank", "-o", "r.xlsx"], io)).toBe(0);
    expect(io.has("r.xlsx")).toBe(true);
  });
});

describe("workbooks to begin from", () => {
  it.each(["library", "checklist"])("an empty %s", async (group) => {
    const io = memoryIo({});
    expect(await run([group, "export", "--blank", "-o", "blank.xlsx"], io)).toBe(0);
    expect(io.has("blank.xlsx")).toBe(true);
  });

  it("a form with the unit in it, and one to print only, which nobody reads back", async () => {
    const io = memoryIo({});
    const form = ["checklist", "form", "CK-SEC", "--org", "D001"];
    expect(await run([...form, "-o", "f.xlsx"], io)).toBe(0);
    expect(await run([...form, "-o", "p.xlsx", "--paper"], io)).toBe(0);
    expect(await run(["checklist", "import", "p.xlsx"], io)).toBe(1);
  });
});
