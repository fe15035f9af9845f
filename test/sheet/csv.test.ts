import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRows } from "../../src/sheet/csv/csv-rows.ts";
import { delimiterOf } from "../../src/sheet/csv/delimiter.ts";
import { SHEET_LIMITS } from "../../src/sheet/limits.ts";
import { openBook } from "../../src/sheet/open-book.ts";
import { bookOf, cellsOf, verdict } from "../helpers/sheet-reading.ts";

const GBK: Readonly<Record<string, readonly number[]>> = {
  整: [0xd5, 0xfb],
  改: [0xb8, 0xc4],
  序: [0xd0, 0xf2],
  号: [0xba, 0xc5],
};
const gbk = (text: string): Buffer => Buffer.from([...text].flatMap((char) => GBK[char] ?? [char.charCodeAt(0)]));
const open = (text: string | Buffer, name = "a.csv") => openBook(Buffer.from(text as string), name, SHEET_LIMITS);

describe("the encoding of a csv", () => {
  const text = "序号,整改\r\n1,改\r\n";
  it.each([
    ["utf-8", Buffer.from(text)],
    ["utf-8", Buffer.from(`\ufeff${text}`)],
    ["gb18030", gbk(text)],
    ["utf-16le", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["utf-16be", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
    ["utf-16le", Buffer.from(text, "utf16le")],
    ["utf-16be", Buffer.from(text, "utf16le").swap16()],
  ])("%s is told by its bytes", async (encoding, bytes) => {
    expect((await bookOf(bytes, "a.csv")).encoding).toBe(encoding);
    expect(await cellsOf(bytes, "a.csv")).toEqual({ A1: "序号", B1: "整改", A2: "1", B2: "改" });
  });

  const chinese = `问题描述,单位\n${"第一支行一季度检查一户企业一次，发现贷前调查一页未签字　".repeat(90)},一\n`;
  it.each([
    ["utf-16le", Buffer.from(chinese, "utf16le")],
    ["utf-16be", Buffer.from(chinese, "utf16le").swap16()],
  ])("%s without its mark is told among characters with zero bytes of their own", async (encoding, bytes) => {
    expect((await bookOf(bytes, "a.csv")).encoding).toBe(encoding);
    expect(await cellsOf(bytes, "a.csv")).toMatchObject({ A1: "问题描述", B2: "一" });
    // A transmission that broke off in the middle of a character.
    expect(await verdict(bytes.subarray(0, -1), "a.csv")).toBe("csv-undecodable");
  });

  it("is refused where no meaning can be had", async () => {
    expect(await verdict(Buffer.from([0x61, 0x2c, 0xff, 0xff, 0x2c, 0x80, 0xff, 0x0a]), "a.csv")).toBe(
      "csv-undecodable",
    );
  });

  it("is refused where UTF-8 was once read as GBK, with a piece put right", async () => {
    const garbled = new TextDecoder("gb18030").decode(Buffer.from("被检查单位问题描述整改措施"));
    const opened = await open(`${garbled},${garbled}\n1,2\n`);
    expect(opened.refused?.code).toBe("text-garbled");
    expect(opened.refused?.args.meant).toContain("被检查单位");
  });

  it("leaves sound Chinese alone", async () => {
    const words = "贷前调查不到位，资料不完整；鑫鑫支行、浏阳河、鏊子、瀚海、锘";
    expect(await verdict(Buffer.from(`${words}\n${words}`), "a.csv")).toBe("read");
  });
});

describe("rows that a quote made part of a cell", () => {
  const notes = async (text: string) => {
    const opened = await open(text);
    return opened.book && opened.notes;
  };
  const head = "序号,单位,描述,措施,状态,备注\n";
  it("are told with the row of the quote", async () => {
    expect(await notes(`${head}1,甲,"a\nb",d,e,\n2,甲,c,d,e,"未\n3,甲,c,d,e,收"结束\n4,甲,c,d,e,f\n`)).toEqual([
      { code: "csv-rows-swallowed", at: { row: 3 }, args: { rows: 1 } },
    ]);
  });

  it("are told where the quotes leave little between them", async () => {
    expect(await notes(`${head}1,甲,c,d,e,"未\n2,甲"支行,c,d,e,f\n`)).toMatchObject([{ at: { row: 2 } }]);
    expect(await notes(`${head}1,"甲,c,d,e,f\n2,甲,c,d,e,",\n`)).toMatchObject([{ at: { row: 2 } }]);
  });

  it("are none where a text has lines with commas of its own, or quotes inside", async () => {
    expect(
      await notes(`${head}1,甲,"金额 1,234,567 元\n另有 2,345 元，""先签,后填""",d,e,f\n2,甲,5"屏,d,e,6"屏\n`),
    ).toEqual([]);
  });
});

describe("the fields of a csv", () => {
  it("number rows as a spreadsheet program does", async () => {
    const text = 'a,"b\r\nc"\r\n\r\n"x ""y""",\n,z';
    expect(await cellsOf(Buffer.from(text), "a.csv")).toEqual({ A1: "a", B1: "b\nc", A3: 'x "y"', B4: "z" });
  });

  it("stay text, whatever they look like", async () => {
    expect(await cellsOf(Buffer.from('="0012",001,=1+1,"=""7"""\n'), "a.csv")).toEqual({
      A1: "0012",
      B1: "001",
      C1: "=1+1",
      D1: '="7"',
    });
  });

  it.each([
    ["a,b\n1,2", ","],
    ["标题，说明\n序号\t描述\t金额\n1\t有,逗号\t2", "\t"],
    ["a;b;c\n1,5;2,5;3", ";"],
    ["a|b\n1|2", "|"],
    ["sep=;\na,b;c", ";"],
    ['"x;y;z",b\n"x;y;z",c', ","],
    ["一列\n没有", ","],
  ])("are parted by what parts the rows evenly: %j", (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });

  it("take no row from the line that names the delimiter", async () => {
    expect(await cellsOf(Buffer.from("sep=;\na;b\n"), "a.csv")).toEqual({ A2: "a", B2: "b" });
  });

  it("refuse a quote that is never closed, with the row it begins in", async () => {
    const opened = await open('a,b\n1,"x\n2,y\n');
    const refusal = async () => {
      for await (const _ of opened.book?.sheets[0]?.rows() ?? []);
    };
    await expect(refusal()).rejects.toMatchObject({ problem: { code: "csv-quote-open", at: { row: 2 } } });
  });

  it("are those csv-parse finds", () => {
    const field = fc.oneof(
      fc.string({ unit: fc.constantFrom("a", "整", '"', ",", "\n", " ", "=", ";"), maxLength: 6 }),
      fc.constant(""),
    );
    const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { maxLength: 6 }),
        fc.boolean(),
        (table, crlf) => {
          const text = table.map((fields) => fields.map(quoted).join(",")).join(crlf ? "\r\n" : "\n");
          const theirs = parse(text, {
            relax_column_count: true,
            skip_empty_lines: false,
            record_delimiter: crlf ? "\r\n" : "\n",
          }) as string[][];
          const expected = theirs.flatMap((fields, row) =>
            fields.flatMap((raw, column) => (raw === "" ? [] : [[row + 1, column + 1, raw]])),
          );
          const ours = [...csvRows(text, ",", SHEET_LIMITS)].flat();
          expect(ours.flatMap(({ number, cells }) => cells.map(({ column, raw }) => [number, column, raw]))).toEqual(
            expected,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});
