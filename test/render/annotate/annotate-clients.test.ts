import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, it } from "vitest";
import { annotateXlsx } from "../../../src/render/annotate/annotate-xlsx.ts";
import { libreOfficeAll, pythonScript, withClients, workFolder } from "../../e2e/ledger-clients.ts";
import { compared } from "./compared.ts";
import { problemsOf, WORDS } from "./found.ts";
import { senderBook } from "./sender-book.ts";

const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const RED = ["A5", "B30", "B5", "E4", "E5", "F4", "G4", "H4"];

withClients("returns of workbooks made by others", ["openpyxl", "libreoffice"], () => {
  const folder = workFolder();
  const senders = [
    ["rich", "整改台账"],
    ["epoch1904", "问题清单"],
    ["bare", "Sheet1"],
    ["made-by-exceljs", "整改台账"],
    ["saved-by-libreoffice", "整改台账"],
  ] as const;
  const path = (name: string) => join(folder, `${name}.xlsx`);

  beforeAll(async () => {
    await pythonScript(script("make-books.py"), [folder]);
    writeFileSync(path("made-by-exceljs"), await senderBook());
    const [saved] = await libreOfficeAll(folder, ["rich"], "xlsx");
    copyFileSync(saved as string, path("saved-by-libreoffice"));
    for (const [name, sheet] of senders) {
      const made = annotateXlsx(readFileSync(path(name)), problemsOf(sheet), WORDS);
      if (!made) throw new Error(`${name} was not patched`);
      writeFileSync(path(`${name}_退回`), made);
    }
  }, 180_000);

  it("leave every value, formula, width and note of the sender as it was", async () => {
    const results = await compared(senders.map(([name]) => [path(name), path(`${name}_退回`)]));
    results.forEach((one, index) => {
      const [name, sheet] = senders[index] as (typeof senders)[number];
      expect([name, one.changed]).toEqual([name, []]);
      expect(one.cells).toBeGreaterThan(400);
      const red = one.red.map((cell) => /!(\w+):/.exec(cell)?.[1]);
      // The merged B5:B6 is only in the first and the last two.
      const cells = sheet === "整改台账" ? RED : RED.map((cell) => (cell === "B5" ? "B6" : cell));
      expect([name, red.sort()]).toEqual([name, [...cells].sort()]);
      expect(Object.keys(one.notes)).toHaveLength(RED.length);
      expect(one.list).toHaveLength(11);
      expect(one.links).toContain(`'${sheet}'!G4`);
      expect(one.active).toMatch(/^问题清单2?$/);
    });
  });

  it("open in LibreOffice, which finds the same values in them, and stay returns when saved there", async () => {
    const names = senders.map(([name]) => name);
    const opened = await libreOfficeAll(folder, [...names, ...names.map((name) => `${name}_退回`)], "xlsx");
    const pairs = names.map((_, index) => [opened[index], opened[index + names.length]] as [string, string]);
    const results = await compared(pairs);
    results.forEach((one, index) => {
      const values = one.changed.filter((line) => /!\w+: (?!\()/.test(line) || line.startsWith("note"));
      expect([names[index], values]).toEqual([names[index], []]);
      expect(one.list).toHaveLength(11);
    });
    // Saved by LibreOffice and annotated again: one list, one note, and no colour where nothing is wrong any more.
    const clean = names.map((name, index) => {
      const again = annotateXlsx(readFileSync(opened[index + names.length] as string), [], WORDS);
      expect([name, again !== null]).toEqual([name, true]);
      writeFileSync(path(`${name}_clean`), again as Uint8Array);
      return [opened[index] as string, path(`${name}_clean`)] as const;
    });
    (await compared(clean)).forEach((one, index) => {
      expect([names[index], one.red, Object.keys(one.notes), one.list.length]).toEqual([names[index], [], [], 1]);
    });
  }, 180_000);
});
