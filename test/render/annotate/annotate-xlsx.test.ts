import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { annotateXlsx } from "../../../src/render/annotate/annotate-xlsx.ts";
import { readZip } from "../../../src/render/annotate/zip-parts.ts";
import type { Diagnostic } from "../../../src/model/diagnostics.ts";
import { at, problemsOf, WORDS } from "./found.ts";
import { senderBook } from "./sender-book.ts";

const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

const rebuilt = (bytes: Uint8Array, change: (name: string, text: string) => string | null): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts(bytes)).flatMap(([name, text]) => {
        const made = change(name, text);
        return made === null ? [] : [[name, strToU8(made)]];
      }),
    ),
  );

const annotate = (bytes: Uint8Array, found: readonly Diagnostic[] = problemsOf("整改台账")): Uint8Array => {
  const made = annotateXlsx(bytes, found, WORDS);
  if (!made) throw new Error("not patched");
  return made;
};

/** Name of our sheet's part: the only one with the frozen head of the list. */
const listOf = (bytes: Uint8Array): string =>
  Object.entries(parts(bytes)).find(
    ([name, text]) => name.startsWith("xl/worksheets/") && text.includes("情况说明"),
  )?.[1] ?? "";

let sender: Uint8Array;
beforeAll(async () => {
  sender = await senderBook();
});

describe("the return of a workbook", () => {
  it("copies every part it need not change as it was packed", () => {
    const before = new Map(readZip(sender).map((entry) => [entry.name, entry]));
    const after = readZip(annotate(sender));
    const changed = after
      .filter(
        (entry) => Buffer.compare(Buffer.from(entry.packed), Buffer.from(before.get(entry.name)?.packed ?? [])) !== 0,
      )
      .map((entry) => entry.name);
    expect([...before.keys()].every((name) => after.some((entry) => entry.name === name))).toBe(true);
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/comments1.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet3.xml",
    ]);
  });

  it("changes of a sheet's cells only their style", () => {
    const bare = (text: string) =>
      text
        .replace(/<c r="\w+" s="\d+"\/>/g, "")
        .replace(/ s="\d+"/g, "")
        .replace(/<row r="\d+"><\/row>/g, "")
        .replace(/ tabSelected="1"/g, "");
    const [before, after] = [sender, annotate(sender)].map((bytes) =>
      bare(parts(bytes)["xl/worksheets/sheet1.xml"] ?? ""),
    );
    expect(after === before).toBe(true);
  });

  it("is the same when made again, and gives the first bytes for the same problems", () => {
    const once = annotate(sender);
    expect(Buffer.compare(Buffer.from(annotate(once)), Buffer.from(once))).toBe(0);
    expect(Buffer.compare(Buffer.from(annotate(sender)), Buffer.from(once))).toBe(0);
  });

  it("lets nothing of an earlier return stay when the problems are others", () => {
    const other = [at("整改台账", "D4", "warning")];
    const direct = parts(annotate(sender, other));
    const again = parts(annotate(annotate(sender), other));
    for (const name of ["xl/worksheets/sheet1.xml", "xl/comments1.xml", "xl/styles.xml", "xl/workbook.xml"])
      expect([name, withoutRuns(again[name]) === withoutRuns(direct[name])]).toEqual([name, true]);
    expect(Object.keys(again).sort()).toEqual(Object.keys(direct).sort());
  });

  it("keeps what the unit wrote, at its place or, where rows moved, by the value", () => {
    const explained = rebuilt(annotate(sender), (_, text) => {
      if (!text.includes("情况说明")) return text;
      return text
        .replace(/(<c r="H11" s="\d+")\/>/, '$1 t="inlineStr"><is><t>经核实无误</t></is></c>')
        .replace(/(<c r="H12" s="\d+")\/>/, '$1 t="inlineStr"><is><t>有批文</t></is></c>');
    });
    const moved = problemsOf("整改台账").map((one) =>
      one.at.cell === "F4" ? { ...one, at: { ...one.at, cell: "F9", row: 9 } } : one,
    );
    const list = listOf(annotate(explained, moved));
    expect(list).toMatch(/<c r="H11"[^>]*><is><t[^>]*>经核实无误</);
    expect(list).toMatch(/<c r="H12"[^>]*><is><t[^>]*>有批文</);
  });

  it("holds no formula, whatever the texts say", () => {
    const naughty = ["=HYPERLINK(1)", "+1", "-1", "@a", "\t=1", "\r=1", "\u0000\u202e\uffff", "_x003D_1", "]]>&<\"'"];
    const list = listOf(
      annotate(
        sender,
        naughty.map((value) => at("整改台账", "D4", "warning", { value, args: { key: value }, explanation: value })),
      ),
    );
    expect(list).not.toMatch(/<f[ >]/);
    expect(list).not.toMatch(/[\u0000-\u0008\u202e\uffff]/);
    expect(list.match(/<is>/g)?.length).toBeGreaterThan(naughty.length * 5);
    expect(list).toContain("_x005F_x003D_1");
  });

  it("counts on the names that belong to sheets and leaves the rest", () => {
    const names = (text: string | undefined) =>
      [...(text ?? "").matchAll(/<definedName [^>]*name="([^"]*)"[^>]*>/g)].map(
        ([all, name]) => `${name} ${/localSheetId="(\d+)"/.exec(all)?.[1] ?? "-"}`,
      );
    const before = names(parts(sender)["xl/workbook.xml"]);
    const after = names(parts(annotate(sender))["xl/workbook.xml"]);
    expect(before.length).toBeGreaterThan(1);
    const counted = before.map((one) => one.replace(/\d+$/, (index) => String(Number(index) + 1)));
    expect(after).toEqual([...counted, "_xlnm.Print_Titles 0", "_riskpaper_return -"]);
  });

  it("understands the strict form and elements with a prefix", () => {
    const strict = rebuilt(sender, (name, text) =>
      name.endsWith(".vml")
        ? text
        : text
            .replaceAll(
              "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
              "http://purl.oclc.org/ooxml/spreadsheetml/main",
            )
            .replaceAll(
              "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
              "http://purl.oclc.org/ooxml/officeDocument/relationships",
            ),
    );
    expect(listOf(annotate(strict))).toContain('xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');
    const prefixed = rebuilt(sender, (name, text) =>
      /^xl\/(workbook|styles|comments\d|worksheets\/sheet\d)\.xml$/.test(name)
        ? text
            .replace(/<(\/?)(?=[a-zA-Z]+[\s/>])/g, "<$1x:")
            .replace(/xmlns="([^"]*spreadsheetml[^"]*)"/, 'xmlns:x="$1"')
        : text,
    );
    const once = annotate(prefixed);
    expect(parts(once)["xl/worksheets/sheet1.xml"]).toMatch(/<x:c r="H4" s="\d+"\/>/);
    expect(parts(once)["xl/styles.xml"]).toContain("<x:fgColor rgb=");
    expect(Buffer.compare(Buffer.from(annotate(once)), Buffer.from(once))).toBe(0);
  });

  it("leaves threaded comments alone", () => {
    const threaded = rebuilt(sender, (name, text) =>
      name === "xl/comments1.xml" ? text.replace(/<author>[^<]*<\/author>/, "<author>tc={0A1B}</author>") : text,
    );
    const before = /<comment ref="F4"[\s\S]*?<\/comment>/.exec(parts(threaded)["xl/comments1.xml"] ?? "")?.[0];
    const after = /<comment ref="F4"[\s\S]*?<\/comment>/.exec(parts(annotate(threaded))["xl/comments1.xml"] ?? "")?.[0];
    expect(after).toBe(before);
  });

  it("makes styles where the sender has none", () => {
    const bare = rebuilt(sender, (name, text) =>
      name === "xl/styles.xml"
        ? null
        : text.replace(/<Relationship [^>]*styles"[^>]*\/>/, "").replace(/<Override [^>]*styles\.xml"[^>]*\/>/, ""),
    );
    expect(Object.keys(parts(annotate(bare)))).toContain("xl/styles1.xml");
  });

  it("does not pretend with what it cannot patch", () => {
    expect(annotateXlsx(strToU8("no zip at all, whatever it is called"), [], WORDS)).toBe(null);
    expect(annotateXlsx(sender.subarray(0, sender.length - 30), [], WORDS)).toBe(null);
    const damaged = rebuilt(sender, (name, text) => (name === "xl/workbook.xml" ? text.slice(0, 200) : text));
    expect(annotateXlsx(damaged, problemsOf("整改台账"), WORDS)).toBe(null);
    const declared = rebuilt(sender, (name, text) =>
      name === "xl/worksheets/sheet1.xml"
        ? text.replace("<worksheet", '<!DOCTYPE a [<!ENTITY b "c">]><worksheet')
        : text,
    );
    expect(annotateXlsx(declared, problemsOf("整改台账"), WORDS)).toBe(null);
  });
});

/** Two plain runs say the same as one text. */
const withoutRuns = (text: string | undefined): string =>
  (text ?? "").replace(/<r>(<t[ >])/g, "$1").replace(/(<\/t>)<\/r>/g, "$1");

describe("the list of a return", () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => at("整改台账", `K${index + 4}`));

  it("says so where there may be more of one rule than were told", () => {
    const note = WORDS.returns.crowded(["schema-required"]);
    expect(listOf(annotate(sender, many(499)))).not.toContain(note);
    expect(listOf(annotate(sender, many(500)))).toContain(note);
  });

  it("has ten thousand lines at most, errors first, and says that there are more", () => {
    const found = [at("整改台账", "K3", "warning", { value: "疑问" }), ...many(10_000)];
    const list = listOf(annotate(sender, found));
    expect(list.match(/<row /g)).toHaveLength(10_004);
    expect(list).toContain(WORDS.returns.left(10_000));
    expect(list).toContain(WORDS.returns.counts({ errors: 10_000, warnings: 1 }));
    expect(list).not.toContain(">疑问<");
    expect(listOf(annotate(sender, many(10_000)))).not.toContain(WORDS.returns.left(10_000));
  });
});
