import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { annotate, type Returned } from "../../src/journeys/validate/annotate.ts";
import { placeText } from "../../src/ledger/return-sheet.ts";
import type { Diagnostic } from "../../src/model/diagnostics.ts";
import type { FileResult } from "../../src/model/validation.ts";
import { libreOfficeSheets, pythonScript, withClients, workFolder } from "../e2e/ledger-clients.ts";
import { memoryIo, type MemoryIo } from "../helpers/memory-io.ts";
import { examineEach } from "../ledger/defects/examine-each.ts";
import { compared } from "../render/annotate/compared.ts";
import { WORDS } from "../render/annotate/found.ts";
import { CORPUS, type Sent } from "./returns-sent.ts";

/** Milliseconds: a machine may be busy with much else. */
const LONG = 600_000;

const CLERK = fileURLToPath(new URL("clerk.py", import.meta.url));

/** A ledger with its return, both also on the disk. */
interface Case {
  readonly sent: Sent;
  readonly result: FileResult;
  readonly returned: Returned;
  readonly bytes: Uint8Array;
  /** Names in the work folder, without extension. */
  readonly before: string;
  readonly after: string;
}

const days = [...new Set(CORPUS.map(({ asOf }) => asOf))];

/** Judges files, each by itself on its day, and writes their returns. */
async function returnsOf(files: readonly (readonly [Sent, Uint8Array])[]) {
  const made: { sent: Sent; result: FileResult; returned: Returned | undefined; io: MemoryIo }[] = [];
  for (const asOf of days) {
    const mine = files.filter(([sent]) => sent.asOf === asOf);
    const { io, results } = await examineEach(
      Object.fromEntries(mine.map(([{ path }, bytes]) => [`in/${path}`, bytes])),
      asOf,
    );
    const returned = await annotate(
      { files: results, asOf },
      { folder: "out", inputs: ["in"], force: false },
      WORDS,
      io,
    );
    mine.forEach(([sent], index) => {
      const result = results[index];
      if (result?.path !== `in/${sent.path}`) throw new Error(`${sent.path} was not judged`);
      made.push({ sent, result, returned: returned.find(({ path }) => path === result.path), io });
    });
  }
  return made;
}

/** The parts of a workbook. In what order it says of which types they are, nobody cares. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  const parts = unzipSync(bytes);
  const types = strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array());
  return { ...parts, "[Content_Types].xml": types.split("<").sort() };
}

const facts = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ code, at, severity }) => [code, severity, placeText(at)]);

withClients("returns of the whole corpus", ["openpyxl", "libreoffice"], () => {
  const folder = workFolder();
  const path = (name: string) => join(folder, `${name}.xlsx`);
  const cases: Case[] = [];
  const marked = () => cases.filter(({ returned }) => returned.way === "marked");

  beforeAll(async () => {
    const made = await returnsOf(CORPUS.map((sent) => [sent, sent.bytes]));
    for (const [index, { sent, result, returned, io }] of made.entries()) {
      if (!returned) continue;
      const bytes = await io.files.read(`/work/${returned.to}`);
      const [before, after] = [`${index}-sent`, `${index}-returned`];
      writeFileSync(path(before), sent.bytes);
      writeFileSync(path(after), bytes);
      cases.push({ sent, result, returned, bytes, before, after });
    }
  }, LONG);

  it("are made of every file with a defect: the sender's own workbook, or for other files one that explains", () => {
    expect(cases.map(({ sent }) => sent.path).sort()).toEqual(CORPUS.map((sent) => sent.path).sort());
    const isOwn = ({ sent, result }: Case) =>
      result.verdict !== "refused" && Buffer.from(sent.bytes).includes("xl/workbook.xml");
    const wrong = cases.filter((one) => (one.returned.way === "marked") !== isOwn(one));
    expect(wrong.map(({ sent }) => sent.path)).toEqual([]);
    expect(marked().length).toBeGreaterThan(120);
  });

  it(
    "hold the sender's sheets cell by cell as they were, and a first sheet whose every line leads to a note",
    async () => {
      const results = await compared(marked().map(({ before, after }) => [path(before), path(after)]));
      const bad = results.flatMap(({ changed, list, leads, hidden, formulas, active }, index) => {
        const { sent, result } = marked()[index] as Case;
        const places = result.diagnostics.filter(({ at: { sheet = "" } }) => sheet !== "" && !hidden.includes(sheet));
        const said = {
          changed,
          formulas,
          active: /^问题清单/.test(active) ? "" : active,
          lines: list.length - 1 - result.diagnostics.length,
          links: leads.length - places.length,
          nowhere: leads.filter(([, , , seen]) => !seen),
          // What is about a sheet as such leads to its top, and a mere remark needs no note.
          unmarked: leads.filter(
            ([severity, place, , , noted]) => !noted && severity !== "提示" && place.includes("!"),
          ),
        };
        const fine = { changed: [], formulas: [], active: "", lines: 0, links: 0, nowhere: [], unmarked: [] };
        return JSON.stringify(said) === JSON.stringify(fine) ? [] : [{ path: sent.path, ...said }];
      });
      expect(bad).toEqual([]);
    },
    LONG,
  );

  it(
    "are opened by LibreOffice, all of them, which finds the same values on the sender's sheets",
    async () => {
      // Of the senders' own files one of each layout will do: they are no work of ours.
      const sample = [...new Map(marked().map((one) => [one.sent.path.replace(/^\d+-|\d+/, ""), one])).values()];
      expect(sample.length).toBeGreaterThan(10);
      const opened = await libreOfficeSheets(folder, [
        ...cases.map(({ after }) => after),
        ...sample.map(({ before }) => before),
      ]);
      const lists = cases.map((_, index) =>
        Object.keys(opened[index] ?? {}).find((sheet) => sheet.startsWith("问题清单")),
      );
      expect(cases.filter((_, index) => lists[index] === undefined).map(({ sent }) => sent.path)).toEqual([]);
      for (const [index, one] of sample.entries()) {
        const { [lists[cases.indexOf(one)] ?? ""]: _, ...theirs } = opened[cases.indexOf(one)] ?? {};
        expect([one.sent.path, theirs]).toEqual([one.sent.path, opened[cases.length + index]]);
      }
    },
    LONG,
  );

  it(
    "are the same when they are annotated again, with one list and one note",
    async () => {
      const again = await returnsOf(marked().map(({ sent, bytes }) => [sent, bytes]));
      const differing: unknown[] = [];
      for (const [index, { sent, result, returned, io }] of again.entries()) {
        const first = marked()[index] as Case;
        if (JSON.stringify(facts(result.diagnostics)) !== JSON.stringify(facts(first.result.diagnostics)))
          differing.push([sent.path, facts(result.diagnostics), facts(first.result.diagnostics)]);
        const bytes = await io.files.read(`/work/${returned?.to ?? sent.path}`);
        if (!isDeepStrictEqual(partsOf(bytes), partsOf(first.bytes))) differing.push([sent.path, "parts"]);
      }
      expect(differing).toEqual([]);
    },
    LONG,
  );

  it(
    "are accepted when the listed cells are mended in them and what is doubted is explained",
    async () => {
      const told = marked().map(({ sent, result, after }) => {
        const cells = result.diagnostics.flatMap(({ code, at }) => {
          const value = sent.mends(code, placeText(at));
          return value === undefined ? [] : [[placeText(at), value] as const];
        });
        return { path: path(after), cells: Object.fromEntries(cells), beside: sent.beside };
      });
      const left = JSON.parse(await pythonScript(CLERK, [], JSON.stringify(told))) as readonly (readonly string[])[];
      expect(left.flatMap((one, index) => (one.length === 0 ? [] : [[marked()[index]?.sent.path, one]]))).toEqual([]);
      const after = await returnsOf(marked().map((one) => [one.sent, readFileSync(path(one.after))]));
      const bad = after.flatMap(({ sent, result }) => {
        const open = result.diagnostics.filter((one) => one.severity !== "info" && one.explanation === undefined);
        return result.verdict === "accepted" && open.length === 0 ? [] : [[sent.path, result.verdict, facts(open)]];
      });
      expect(bad).toEqual([]);

      const codes = await Promise.all(
        [after[0], after[20], after.at(-1)]
          .flatMap((one) => (one ? [one] : []))
          .map(async ({ sent, result, io }) => [
            await run(
              ["validate", `in/${sent.path}`, "--as-of", sent.asOf],
              memoryIo({ files: { [`in/${sent.path}`]: sent.bytes } }),
            ),
            await run(["validate", result.path, "--as-of", sent.asOf], io),
          ]),
      );
      expect(codes).toEqual([
        [1, 0],
        [1, 0],
        [1, 0],
      ]);
    },
    LONG,
  );
});
