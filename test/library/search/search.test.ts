import { beforeAll, describe, expect, it } from "vitest";
import { pointEntries } from "../../../src/library/search/point-entries.ts";
import { type Finder, finderOf } from "../../../src/library/search/search.ts";
import { shippedDocuments } from "../../helpers/shipped-documents.ts";
import { QUERIES } from "./queries.ts";

let find: Finder;
beforeAll(async () => {
  const libraries = await shippedDocuments("libraries", "RiskLibrary");
  find = finderOf(pointEntries(libraries, await shippedDocuments("checklists", "Checklist")));
});
const ids = async (typed: string) => (await find(typed)).map((hit) => hit.id);

describe("a search in the shipped libraries", () => {
  it.each(QUERIES)("finds for “%s” the point %s", async (typed, wanted) => {
    expect((await ids(typed)).slice(0, 3)).toContain(wanted);
  });

  it("finds nothing for what nobody writes about, and nothing for nothing", async () => {
    for (const typed of ["", "  ", "zzzzqq", "龘", "***", "'\"/"]) expect(await ids(typed)).toEqual([]);
  });

  it("does not care for width, letter case and spaces around", async () => {
    expect(await ids("  ＲＣＵ－０３ ")).toEqual(await ids("rcu-03"));
    expect(await ids("KBHT")).toEqual(await ids("kbht"));
  });

  it("takes anything typed, however long", async () => {
    await expect(find(`${"贷款".repeat(5000)} ${"a".repeat(5000)}`)).resolves.toBeDefined();
  });
});
