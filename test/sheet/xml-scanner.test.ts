import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { SHEET_LIMITS } from "../../src/sheet/limits.ts";
import { worksheetListener } from "../../src/sheet/xlsx/worksheet-listener.ts";
import { type XmlListener, xmlScanner } from "../../src/sheet/xml/xml-scanner.ts";

const name = fc.constantFrom("a", "row", "x:c", "sheetData", "长");
const words = fc.string({
  unit: fc.constantFrom("a", " ", "整", "\n", "&amp;", "&#x6574;", "&lt;", ">", "'", "😀"),
  maxLength: 8,
});
const piece = fc.oneof(
  words,
  words.map((text) => `<!--${text.replaceAll("-", "")}-->`),
  words.map((text) => `<![CDATA[${text.replaceAll("]", "")}]]>`),
  fc.constant("<?pi data?>"),
);
const attribute = fc.record({ value: words, quote: fc.constantFrom('"', "'"), space: fc.constantFrom("", " ") });
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .record({
      name,
      attributes: fc.array(attribute, { maxLength: 3 }),
      inside: fc.array(fc.oneof({ maxDepth: 4, depthSize: "small" }, piece, tie("element")), { maxLength: 4 }),
      empty: fc.boolean(),
    })
    .map(({ name: tag, attributes, inside, empty }) => {
      const written = attributes.map(({ value, quote, space }, index) => {
        const text = value.replaceAll(quote, "").replaceAll("\n", " ");
        return ` k${index}${space}=${space}${quote}${text}${quote}`;
      });
      return empty ? `<${tag}${written.join("")}/>` : `<${tag}${written.join("")} >${inside.join("")}</${tag} >`;
    }),
}));

const local = (qualified: string): string => qualified.slice(qualified.indexOf(":") + 1);

/** What happens in a document, texts that follow on one another joined. */
function joined(events: readonly string[]): string[] {
  const out: string[] = [];
  for (const event of events) {
    const last = out[out.length - 1];
    if (event.startsWith("#") && last?.startsWith("#")) out[out.length - 1] = last + event.slice(1);
    else if (event !== "#") out.push(event);
  }
  return out;
}

function ours(pieces: readonly string[]): string[] {
  const events: string[] = [];
  const listener: XmlListener = {
    listening: true,
    open: (tag, attributes) =>
      events.push(`<${tag} ${["k0", "k1", "k2"].map((key) => attributes.get(key) ?? "-").join("|")}`),
    close: (tag) => events.push(`/${tag}`),
    text: (text) => events.push(`#${text}`),
  };
  const scanner = xmlScanner("part", SHEET_LIMITS, listener);
  for (const one of pieces) scanner.write(one);
  scanner.end();
  return joined(events);
}

function theirs(text: string): string[] {
  const events: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", (tag) =>
    events.push(`<${local(tag.name)} ${["k0", "k1", "k2"].map((key) => tag.attributes[key] ?? "-").join("|")}`),
  );
  parser.on("closetag", (tag) => events.push(`/${local(tag.name)}`));
  parser.on("text", (one) => events.push(`#${one}`));
  parser.on("cdata", (one) => events.push(`#${one}`));
  parser.write(text).close();
  return joined(events);
}

/** A text cut into pieces at these shares of its length. */
function cut(text: string, shares: readonly number[]): string[] {
  const places = shares.map((share) => Math.floor(share * text.length)).sort((a, b) => a - b);
  return [0, ...places].map((from, index) => text.slice(from, places[index] ?? text.length));
}
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 });

describe("the scanner", () => {
  it("hears what saxes hears, wherever the document is cut", () => {
    fc.assert(
      fc.property(element, shares, (text, at) => {
        const document = `<?xml version="1.0"?>${text}`;
        expect(ours(cut(document, at))).toEqual(theirs(document));
      }),
      { numRuns: 1000 },
    );
  });

  it("refuses what saxes refuses of broken nesting", () => {
    for (const text of [
      "<a>",
      "<a></b>",
      "</a>",
      "<a/><b/>",
      "<a b></a>",
      "<a b=c/>",
      "x<a/>",
      "<a/>x",
      "",
      "<a",
      "<a>&nope;</a>",
    ]) {
      expect(() => ours([text]), text).toThrow();
      expect(() => theirs(text), text).toThrow();
    }
  });
});

/** One cell in the plain spelling and in one that only the general way can read. */
const cell = fc.oneof(
  fc.integer({ min: 0, max: 2 }).map((index) => [`t="s"><v>${index}</v></c>`, `t='s'><v >${index}</v></c>`]),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => [`s="1"><v>${value}</v></c>`, `s='1' ><v><![CDATA[${value}]]></v></c>`]),
  fc
    .constantFrom("整改", " a ", "&lt;&#25913;", "_x0041_")
    .map((text) => [
      `t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`,
      `t="inlineStr"><is><!-- --><t>${text}</t></is></c>`,
    ]),
  fc.constant(['t="str"><v>x</v></c>', "t='str'><v>x</v></c>"]),
  fc.constant(["/>", "></c>"]),
);

function rowsOf(pieces: readonly string[]) {
  const heard = worksheetListener({
    sheet: "s",
    part: "p",
    limits: SHEET_LIMITS,
    strings: ["甲", "乙", ""],
    formats: [null, "date"],
    epoch: 1900,
  });
  const scanner = xmlScanner("p", SHEET_LIMITS, heard);
  for (const one of pieces) scanner.write(one);
  scanner.end();
  return heard.takeRows();
}

describe("a cell in the plain spelling", () => {
  it("is read as the general way reads it, wherever the sheet is cut", () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), shares, (cells, at) => {
        const sheet = (spelling: number) =>
          `<worksheet><sheetData><row r="7">${cells.map((one, index) => `<c r="${String.fromCharCode(65 + index)}7" ${one[spelling]}`).join("")}</row></sheetData></worksheet>`;
        const plain = rowsOf(cut(sheet(0), at));
        expect(plain).toEqual(rowsOf([sheet(1)]));
        expect(plain).toEqual(rowsOf([sheet(0)]));
      }),
      { numRuns: 1000 },
    );
  });
});
