import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answersBook, readAnswers } from "../../../src/form/answers-book.ts";
import type { PlainBook } from "../../../src/form/read-book.ts";
import type { DocumentRead } from "../../../src/form/read-document.ts";
import type { FormBook, Plain } from "../../../src/form/sheet-form.ts";
import { EDITED, type EditedKind } from "../../../src/journeys/books/document-kinds.ts";
import { marksOf } from "../../../src/journeys/books/import-book.ts";
import { plainBookOpener } from "../../../src/journeys/books/open-plain-book.ts";
import type { Answers, Checklist } from "../../../src/model/generated/documents.ts";
import { formProblems } from "../../../src/parse/document.ts";
import { NO_PLACES } from "../../../src/parse/places.ts";
import { readYaml } from "../../../src/parse/yaml.ts";
import { obligationsOf } from "../../../src/paper/obligations.ts";
import { answerForm } from "../../../src/render/xlsx/books/answer-form.ts";
import { editBook } from "../../../src/render/xlsx/books/edit-book.ts";
import zh from "../../../src/text/zh-CN/catalogue.ts";
import { memoryIo } from "../../helpers/memory-io.ts";
import { checklists, libraries, NAUGHTY } from "../../helpers/naughty-documents.ts";
import { output } from "../../helpers/run.ts";

const office = spawnSync("soffice", ["--version"]).status === 0;
if (!office) console.warn("SKIPPED: workbooks that LibreOffice saved again: it is not installed");
if (!office && process.env.CI) throw new Error("LibreOffice must be there in CI");

const examples = fileURLToPath(new URL("../../../examples", import.meta.url));
const KINDS = ["RiskLibrary", "Checklist"] as const;
const STAMP = new Date("2026-11-22T00:00:00Z");

const readAll = (folder: string, suffix: string): readonly Plain[] =>
  readdirSync(join(examples, folder))
    .filter((name) => name.endsWith(suffix))
    .map((name) => readYaml(readFileSync(join(examples, folder, name))).value as Plain);

async function plainOf(bytes: Uint8Array): Promise<PlainBook> {
  const opened = await plainBookOpener(memoryIo({ files: { "/work/a.xlsx": bytes } }))({ absolute: "/work/a.xlsx" });
  if (!opened.book) throw new Error(opened.refused.code);
  return { ...opened.book, properties: marksOf(opened.book) };
}

const show = (kind: EditedKind, document: Plain): FormBook =>
  EDITED[kind].show(document, "来源：自拟\n=注释", () => "读法");
const bookOf = (kind: EditedKind, document: Plain): Promise<Uint8Array> => editBook(show(kind, document), STAMP, zh);

/** All libraries as one, all checklists as one: a file takes LibreOffice long to open, and many sheets longer. */
function together(documents: readonly Plain[], ...lists: readonly string[]): Plain {
  const all = (key: string) => documents.flatMap((one) => (one[key] ?? []) as readonly unknown[]);
  return { ...documents[0], ...Object.fromEntries(lists.map((key) => [key, all(key)])) };
}

function formOf(answers: Plain, all: readonly Plain[]): Promise<Uint8Array> {
  const checklist = all.find(({ id }) => id === answers.checklist) as unknown as Checklist;
  const items = checklist.sections.flatMap((section) => section.items);
  const owed = new Map(items.map((item) => [item.id, obligationsOf(checklist, item)]));
  const book = answersBook(checklist, answers as unknown as Answers);
  return answerForm({ checklist, owed, header: {}, book }, STAMP, zh);
}

/** A library whose every text is one that programs spoil. */
const spoiled = (): Plain => {
  const [sec] = readAll("libraries", "SEC.library.yaml") as readonly [Plain];
  const long = NAUGHTY.map((one) => one.padEnd(4, "甲"));
  const points = (sec.points as readonly Plain[]).slice(0, 1).flatMap((point) =>
    long.map((text, at) => ({
      ...point,
      id: `NAU-${String(at + 1).padStart(2, "0")}`,
      name: text,
      manifestation: text,
      cause: NAUGHTY[at] ?? "",
      posts: [text, "柜员"],
      line: [NAUGHTY[at] ?? ""],
      controls: [{ text, post: NAUGHTY[at] ?? "" }],
    })),
  );
  return { ...sec, source: "", points };
};

describe("documents as workbooks", () => {
  const folder = mkdtempSync(join(tmpdir(), "riskpaper-books-"));
  const lists = readAll("checklists", ".checklist.yaml");
  const documents = {
    RiskLibrary: together(
      [...readAll("libraries", ".library.yaml"), spoiled()],
      "categories",
      "posts",
      "basis",
      "points",
    ),
    Checklist: together(lists, "sections"),
  } as const satisfies Record<EditedKind, Plain>;
  const forms = readAll("papers", ".answers.yaml").filter(({ checklist }) => /AML|SEC/.test(String(checklist)));
  const files = new Map<string, Uint8Array>();

  beforeAll(async () => {
    for (const kind of KINDS) files.set(`${kind}.xlsx`, await bookOf(kind, documents[kind]));
    for (const one of forms) files.set(`${one.checklist}.xlsx`, await formOf(one, lists));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Every document comes out of the files as it went in, with nothing to be said about it. */
  async function expectExact(file: (name: string) => Uint8Array): Promise<void> {
    const compare = (document: Plain, { value, problems }: DocumentRead) =>
      expect([problems, value], String(document.title)).toEqual([[], document]);
    for (const kind of KINDS) compare(documents[kind], EDITED[kind].read(await plainOf(file(`${kind}.xlsx`))));
    for (const one of forms) compare(one, readAnswers(await plainOf(file(`${one.checklist}.xlsx`))));
  }

  it("come back exactly: every library and checklist shipped, filled forms, texts that programs spoil", async () => {
    expect((documents.RiskLibrary.points as readonly unknown[]).length).toBeGreaterThan(252);
    expect(forms).toHaveLength(2);
    await expectExact((name) => files.get(name) ?? new Uint8Array());
  });

  it.skipIf(!office)("come back exactly when LibreOffice has saved them again", { timeout: 240_000 }, async () => {
    const [given, saved] = [join(folder, "given"), join(folder, "saved")];
    for (const one of [given, saved]) mkdirSync(one);
    for (const [name, bytes] of files) writeFileSync(join(given, name), bytes);
    const args = ["--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", saved];
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
    await output("soffice", [profile, ...args, ...[...files.keys()].map((name) => join(given, name))]);
    await expectExact((name) => readFileSync(join(saved, name)));
  });

  it("come back exactly whatever a library says", async () => {
    await fc.assert(
      fc.asyncProperty(libraries, async (library) => {
        expect(await formProblems("RiskLibrary", library, NO_PLACES)).toEqual([]);
        const book = await bookOf("RiskLibrary", library as unknown as Plain);
        const back = EDITED.RiskLibrary.read(await plainOf(book));
        expect(back).toMatchObject({ value: library, problems: [], comment: "来源：自拟\n=注释" });
      }),
      { numRuns: 5 },
    );
  });

  it("come back exactly whatever a checklist says", async () => {
    await fc.assert(
      fc.asyncProperty(checklists, async (checklist) => {
        expect(await formProblems("Checklist", checklist, NO_PLACES)).toEqual([]);
        const book = await bookOf("Checklist", checklist as unknown as Plain);
        const back = EDITED.Checklist.read(await plainOf(book));
        expect([back.problems, back.value]).toEqual([[], checklist]);
      }),
      { numRuns: 5 },
    );
  });

  it("are the same bytes for the same document", async () => {
    const [sec] = readAll("libraries", "SEC.library.yaml") as readonly [Plain];
    expect(Buffer.from(await bookOf("RiskLibrary", sec)).equals(await bookOf("RiskLibrary", sec))).toBe(true);
  });
});
