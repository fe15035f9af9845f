import { describe, expect, it } from "vitest";
import { withStamps } from "../../../src/render/pdf/pdf-stamps.ts";

const AGENT = "Mozilla/5.0 \\(X11; Linux x86_64\\) AppleWebKit/537.36 HeadlessChrome/156.0.0.0 Safari/537.36";

/** A file shaped as Chromium writes them: its description first, one table of places. */
function pdf(info: string, number = 1): Uint8Array {
  const objects = [info, "<</Type /Catalog>>"];
  let text = "%PDF-1.4\n%Óëéá\n";
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = text.length;
  const entries = ["0000000000 65535 f ", ...places.map((place) => `${String(place).padStart(10, "0")} 00000 n `)];
  text += `xref\n0 3\n${entries.join("\n")}\ntrailer\n<</Size 3\n/Root 2 0 R\n/Info ${number} 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(text, (one) => one.charCodeAt(0));
}
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
const stamp = new Date("2026-10-08T01:02:03Z");
const chromium = `<</Title <FEFF4E8B5B9E>\n/Creator (${AGENT})\n/Producer (Skia/PDF m156)\n/CreationDate (D:20261123084549+00'00')\n/ModDate (D:20261123084549+00'00')>>`;

describe("the description of a PDF", () => {
  it("has the time it is given, this program's name and the title, and no trace of the system", () => {
    const stamped = textOf(withStamps(pdf(chromium), stamp));
    expect(stamped).toContain("/Title <FEFF4E8B5B9E>");
    expect(stamped).toContain("/CreationDate (D:20261008010203+00'00')");
    expect(stamped).toContain("/ModDate (D:20261008010203+00'00')");
    expect(stamped).not.toMatch(/Linux|Headless|20261123/);
  });

  it("takes as much room as it did, so that nothing moves", () => {
    const before = pdf(chromium);
    const after = withStamps(before, stamp);
    expect(after).toHaveLength(before.length);
    expect(textOf(after).slice(textOf(after).indexOf("endobj"))).toBe(
      textOf(before).slice(textOf(before).indexOf("endobj")),
    );
  });

  it("keeps a title with brackets, and does without one", () => {
    const titled = chromium.replace("<FEFF4E8B5B9E>", "(a \\(b\\) >> c)");
    expect(textOf(withStamps(pdf(titled), stamp))).toContain("/Title (a \\(b\\) >> c)");
    const untitled = chromium.replace("/Title <FEFF4E8B5B9E>\n", "");
    expect(textOf(withStamps(pdf(untitled), stamp))).toContain("<</Creator (riskpaper)");
  });

  it.each([
    ["no PDF at all", new TextEncoder().encode("no PDF at all")],
    ["an empty file", new Uint8Array()],
    ["a description that is elsewhere", pdf(chromium, 9)],
    ["a description too short for what would be said", pdf("<</Producer (x)>>")],
    [
      "a table of places that leads nowhere",
      Uint8Array.from(textOf(pdf(chromium)).replace(/startxref\n\d+/, "startxref\n99999999"), (one) =>
        one.charCodeAt(0),
      ),
    ],
  ])("leaves %s as it is", (_, bytes) => {
    expect(withStamps(bytes, stamp)).toEqual(bytes);
  });
});
