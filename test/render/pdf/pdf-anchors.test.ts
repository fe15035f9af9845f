import { describe, expect, it } from "vitest";
import { anchorPages } from "../../../src/render/pdf/pdf-anchors.ts";

function pdf(objects: readonly string[], root = 1): Uint8Array {
  let text = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = text.length;
  const entries = ["0000000000 65535 f ", ...places.map((place) => `${String(place).padStart(10, "0")} 00000 n `)];
  text += `xref\n0 ${places.length + 1}\n${entries.join("\n")}\ntrailer\n<</Root ${root} 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(text, (one) => one.charCodeAt(0));
}

describe("the pages of anchors", () => {
  it("are counted through a tree of pages, in its order and not in that of the file", () => {
    const objects = [
      "<</Type /Catalog\n/Pages 2 0 R\n/Dests 7 0 R>>",
      "<</Type /Pages\n/Kids [3 0 R 4 0 R]>>",
      "<</Type /Pages\n/Kids [6 0 R 5 0 R]>>",
      "<</Type /Page>>",
      "<</Type /Page>>",
      "<</Type /Page>>",
      "<</s1 [6 0 R /XYZ 1 2 0]\n/s2 [4 0 R /XYZ 1 2 0]\n/s3 [5 0 R /XYZ 1 2 0]\n/s4 [99 0 R /XYZ 1 2 0]>>",
    ];
    expect([...anchorPages(pdf(objects))]).toEqual([
      ["s1", 1],
      ["s2", 3],
      ["s3", 2],
    ]);
  });

  it.each([
    ["in a file that is none", new TextEncoder().encode("no PDF")],
    ["where nothing leads to an anchor", pdf(["<</Type /Catalog\n/Pages 2 0 R>>", "<</Type /Page>>"])],
    [
      "where the tree goes in a circle",
      pdf(["<</Pages 2 0 R\n/Dests 3 0 R>>", "<</Kids [2 0 R 2 0 R]>>", "<</s1 [2 0 R /XYZ 1 2 0]>>"]),
    ],
    ["where the catalogue is not there", pdf(["<</Type /Catalog>>"], 9)],
  ])("are not guessed %s", (_, bytes) => {
    expect([...anchorPages(bytes)]).toEqual([]);
  });
});
