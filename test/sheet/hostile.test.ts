import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOSTILE } from "../helpers/sheet-hostile.ts";
import { verdict } from "../helpers/sheet-reading.ts";
import { sheetCompound } from "../helpers/sheet-compound.ts";
import { worksheet, xlsx, xlsxEntries } from "../helpers/sheet-xlsx.ts";
import { sheetZip } from "../helpers/sheet-zip.ts";
import { DIAGNOSTIC_CODES } from "../../src/model/diagnostic-codes.ts";

describe("a hostile or odd file", () => {
  it("comes in at least sixty kinds, no two alike", () => {
    expect(new Set(HOSTILE.map(({ what }) => what)).size).toBe(HOSTILE.length);
    expect(HOSTILE.length).toBeGreaterThanOrEqual(60);
  });

  it.each(HOSTILE.map((one) => [one.what, one] as const))("%s", { timeout: 10_000 }, async (_, hostile) => {
    expect(await verdict(hostile.bytes(), hostile.name)).toBe(hostile.verdict);
  });
});

const known = new Set<string>(["read", ...DIAGNOSTIC_CODES]);
const seeds: readonly (readonly [string, Buffer])[] = [
  [
    "a.xlsx",
    xlsx({
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45292</v></c></row>',
      strings: ["<t>整改</t>"],
    }),
  ],
  ["a.csv", Buffer.from('序号,问题\r\n1,"资料\n不完整"\r\n')],
  ["a.xls", sheetCompound({ Workbook: Buffer.from([9, 8, 16, 0, 0, 6, 5, 0, ...new Array(12).fill(0), 10, 0, 0, 0]) })],
  ["a.xls", Buffer.from("<html><table><tr><td colspan=2>序号</td></tr><tr><td>1<td>&amp;</table>")],
];

/** A few bytes set, cut out or put in. */
const mutation = fc.record({
  seed: fc.nat(seeds.length - 1),
  edits: fc.array(
    fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255), cut: fc.nat(3), add: fc.boolean() }),
    { minLength: 1, maxLength: 6 },
  ),
});

describe("any bytes at all", () => {
  it("end in a verdict", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 600 }),
        fc.constantFrom("a.xlsx", "a.xls", "a.csv", ""),
        async (bytes, name) => {
          expect(known).toContain(await verdict(bytes, name));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("that were a good file end in a verdict", async () => {
    await fc.assert(
      fc.asyncProperty(mutation, async ({ seed, edits }) => {
        const [name, good] = seeds[seed] ?? ["", Buffer.alloc(0)];
        let bytes = Buffer.from(good);
        for (const { at, byte, cut, add } of edits) {
          const place = Math.floor(at * bytes.length);
          bytes = Buffer.concat([
            bytes.subarray(0, place),
            Buffer.from([byte]),
            bytes.subarray(place + (add ? 0 : cut + 1)),
          ]);
        }
        expect(known).toContain(await verdict(bytes, name));
      }),
      { numRuns: 1000 },
    );
  });

  it("in the XML of a sound zip end in a verdict", async () => {
    const parts = [
      "xl/worksheets/sheet1.xml",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
      "[Content_Types].xml",
    ];
    const entries = xlsxEntries({
      sheet: worksheet(
        '<row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>&#x6574;</t></r></is></c></row>',
        '<cols><col min="1" max="1"/></cols>',
        '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      ),
      strings: ["<t>整改</t>"],
    });
    const piece = fc.constantFrom(
      "<",
      ">",
      "/",
      '"',
      "&",
      "=",
      " ",
      "<c",
      "</c>",
      "<!--",
      "<![CDATA[",
      "]]>",
      "&#x1;",
      "&a;",
      "<v>",
      "<!DOCTYPE",
      "r",
      "1",
      "-",
      "\0",
      "整",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...parts),
        fc.double({ min: 0, max: 1, noNaN: true }),
        piece,
        fc.nat(4),
        async (part, at, put, cut) => {
          const changed = entries.map((entry) => {
            if (entry.name !== part) return entry;
            const text = entry.content as string;
            const place = Math.floor(at * text.length);
            return { ...entry, content: text.slice(0, place) + put + text.slice(place + cut) };
          });
          expect(known).toContain(await verdict(sheetZip(changed)));
        },
      ),
      { numRuns: 1500 },
    );
  });
});
