import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answersBook, readAnswers } from "../../src/form/answers-book.ts";
import { checklistBook, readChecklist } from "../../src/form/checklist-book.ts";
import { libraryBook, readLibrary } from "../../src/form/library-book.ts";
import { plainOf } from "../../src/form/read-document.ts";
import { EXTRA, type Plain } from "../../src/form/sheet-form.ts";
import type { Answers, Checklist } from "../../src/model/generated/documents.ts";
import { readYaml } from "../../src/parse/yaml.ts";
import { checklists, libraries } from "../helpers/naughty-documents.ts";

const examples = fileURLToPath(new URL("../../examples", import.meta.url));
const documents = (folder: string, suffix: string) =>
  readdirSync(join(examples, folder))
    .filter((name) => name.endsWith(suffix))
    .map((name) => [name, readYaml(readFileSync(join(examples, folder, name))).value as Plain] as const);

describe("shipped documents as sheets", () => {
  it("libraries come back as they were, and need no column of the rest", () => {
    for (const [name, library] of documents("libraries", ".library.yaml")) {
      const book = libraryBook(library, "注释");
      const read = readLibrary(plainOf(book));
      expect([read.problems, read.comment], name).toEqual([[], "注释"]);
      expect(read.value, name).toEqual(library);
      expect(book.sheets.flatMap(({ rows }) => rows).filter((row) => EXTRA.key in row)).toEqual([]);
    }
  });

  it("checklists come back as they were, and need no column of the rest", () => {
    for (const [name, checklist] of documents("checklists", ".checklist.yaml")) {
      const book = checklistBook(checklist, () => "条件");
      const read = readChecklist(plainOf(book));
      expect(read.problems, name).toEqual([]);
      expect(read.value, name).toEqual(checklist);
      expect(book.sheets.flatMap(({ rows }) => rows).filter((row) => EXTRA.key in row)).toEqual([]);
    }
  });

  it("filled forms give back the answers they were filled with", () => {
    const checklists = documents("checklists", ".checklist.yaml").map(([, one]) => one as unknown as Checklist);
    for (const [name, answers] of documents("papers", ".answers.yaml")) {
      const checklist = checklists.find(({ id }) => id === answers.checklist) as Checklist;
      const read = readAnswers(plainOf(answersBook(checklist, answers as unknown as Answers)));
      expect([read.problems, read.value], name).toEqual([[], answers]);
    }
  });
});

describe("documents of any shape as sheets", () => {
  it("libraries come back as they were", () => {
    fc.assert(
      fc.property(libraries, (library) => {
        const read = readLibrary(plainOf(libraryBook(library as unknown as Plain, "=注释\n二")));
        expect(read).toMatchObject({ value: library, problems: [], comment: "=注释\n二" });
      }),
      { numRuns: 150 },
    );
  });

  it("checklists come back as they were", () => {
    fc.assert(
      fc.property(checklists, (checklist) => {
        const read = readChecklist(plainOf(checklistBook(checklist as unknown as Plain, () => "读法")));
        expect([read.problems, read.value]).toEqual([[], checklist]);
      }),
      { numRuns: 150 },
    );
  });
});
