import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { annotateXlsx, explanationsOfReturn } from "../../../src/render/annotate/annotate-xlsx.ts";
import { problemsOf, WORDS } from "./found.ts";
import { senderBook } from "./sender-book.ts";

const RUNS = Number(process.env.ANNOTATE_RUNS ?? 60);

/** Null, or bytes: nothing is thrown for what a file holds. */
const comesToAnEnd = (bytes: Uint8Array): void => {
  const made = annotateXlsx(bytes, problemsOf("整改台账"), WORDS);
  expect(made === null || made.length > 0).toBe(true);
  explanationsOfReturn(bytes);
};

describe("the return of a damaged workbook", async () => {
  const once = annotateXlsx(await senderBook(), problemsOf("整改台账"), WORDS) as Uint8Array;

  it("is made or not, but never fails, whatever byte is another", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(once.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        (changes) => {
          const bytes = once.slice();
          for (const [at, value] of changes) bytes[at] = value;
          comesToAnEnd(bytes);
        },
      ),
      { numRuns: RUNS },
    );
  }, 300_000);

  it("likewise where pieces of its parts are missing, doubled or mixed up", () => {
    const parts = Object.entries(unzipSync(once)).map(([name, content]) => [name, strFromU8(content)] as const);
    fc.assert(
      fc.property(
        fc.nat(parts.length - 1),
        fc.nat(),
        fc.nat(400),
        fc.constantFrom("", "<", '"', "<a>", "</row>", "]]>", '<c r="A1"/>', "&#x110000;"),
        (which, from, length, put) => {
          const changed = parts.map(([name, text], index) => {
            if (index !== which) return [name, strToU8(text)] as const;
            const at = from % (text.length + 1);
            return [name, strToU8(text.slice(0, at) + put + text.slice(at + length))] as const;
          });
          comesToAnEnd(zipSync(Object.fromEntries(changed)));
        },
      ),
      { numRuns: RUNS },
    );
  }, 300_000);
});
