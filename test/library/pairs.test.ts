import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { checklistDifference } from "../../src/library/change/checklist-difference.ts";
import { libraryDifference } from "../../src/library/change/library-difference.ts";
import { mergeDocuments } from "../../src/library/merge/merge.ts";
import { rebaseOverlay } from "../../src/library/overlay/rebase.ts";
import type { AnyDocument } from "../../src/model/documents.ts";
import type { Checklist, RiskLibrary, RiskOverlay } from "../../src/model/generated/documents.ts";
import { parseDocument } from "../../src/parse/document.ts";

// Each folder of test/library/pairs is one pair (old, new) or one merge (base, ours, theirs) with what is expected of it.
// To write expectations: UPDATE_PAIRS=1 npx vitest run test/library/pairs.test.ts, then read the diff.
const UPDATE = process.env.UPDATE_PAIRS === "1";
const ROOT = fileURLToPath(new URL("pairs/", import.meta.url));
const names = readdirSync(ROOT).sort();
const pairs = names.filter((name) => existsSync(join(ROOT, name, "old.yaml")));
const merges = names.filter((name) => existsSync(join(ROOT, name, "base.yaml")));

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

async function read(name: string, file: string): Promise<AnyDocument> {
  const path = join(ROOT, name, file);
  const { document, diagnostics } = await parseDocument(readFileSync(path), path);
  expect(diagnostics).toEqual([]);
  return document as AnyDocument;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function expected(name: string, found: unknown): unknown {
  const path = join(ROOT, name, "expected.json");
  if (UPDATE) writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
  return JSON.parse(readFileSync(path, "utf8"));
}

describe.each(pairs)("the pair %s", (name) => {
  it("differs as expected", async () => {
    const [before, after] = [await read(name, "old.yaml"), await read(name, "new.yaml")];
    const { changes, recheck, bump } =
      before.kind === "Checklist"
        ? checklistDifference(before, after as Checklist, sha256)
        : libraryDifference(before as RiskLibrary, after as RiskLibrary, sha256);
    const found = plain({ changes, recheck, bump });
    expect(found).toEqual(expected(name, found));
  });

  it("does not differ from itself", async () => {
    for (const file of ["old.yaml", "new.yaml"]) {
      const document = await read(name, file);
      const { changes, recheck, bump } =
        document.kind === "Checklist"
          ? checklistDifference(document, document, sha256)
          : libraryDifference(document as RiskLibrary, document as RiskLibrary, sha256);
      expect({ changes, recheck, bump }).toEqual({ changes: [], recheck: [], bump: null });
    }
  });
});

describe.each(merges)("the merge %s", (name) => {
  it("gives what is expected, conflicts named", async () => {
    const [base, ours, theirs] = [
      await read(name, "base.yaml"),
      await read(name, "ours.yaml"),
      await read(name, "theirs.yaml"),
    ];
    const overlaid = ours.kind === "RiskOverlay";
    const merged = overlaid
      ? rebaseOverlay(base as RiskLibrary, ours, theirs as RiskLibrary, () => null)
      : mergeDocuments(base as RiskLibrary, ours as RiskLibrary, theirs as RiskLibrary, () => null);
    const value: RiskOverlay | RiskLibrary = "overlay" in merged ? merged.overlay : merged.value;
    const found = plain({ ...("settled" in merged ? { settled: merged.settled } : {}), conflicts: merged.conflicts });
    expect(found).toEqual(expected(name, found));
    const path = join(ROOT, name, "merged.yaml");
    if (UPDATE && merged.conflicts.length === 0) writeFileSync(path, stringify(value, { lineWidth: 0 }));
    expect(existsSync(path)).toBe(merged.conflicts.length === 0);
    if (merged.conflicts.length === 0) expect(plain(value)).toEqual(plain(await read(name, "merged.yaml")));
  });
});
