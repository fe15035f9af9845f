import { expect, it } from "vitest";
import { targetsOf } from "../../../src/journeys/inspect/jump-targets.ts";
import { loadPaper } from "../../../src/journeys/load-paper.ts";
import { memoryIo } from "../../helpers/memory-io.ts";

const io = memoryIo();
const { assessment } = await loadPaper(`${io.shipped}/examples/papers/CK-RCU.paper`, io);
const found = async (typed: string) => (await targetsOf(assessment, typed)).map((one) => one.item.id);

it.each([
  ["pinyin initials", "kbht", "CK-RCU-06"],
  ["syllables", "zhengxin chaxun", "CK-RCU-04"],
  ["an English term", "password", "CK-RCU-03"],
  ["other words for it", "合同没填就签字", "CK-RCU-06"],
])("a jump goes by %s", async (_, typed, wanted) => {
  expect((await found(typed)).slice(0, 3)).toContain(wanted);
});

it("a jump by id, place or the very words finds those alone", async () => {
  expect(await found("rcu-06")).toEqual(["CK-RCU-06"]);
  expect(await found("6")).toEqual(["CK-RCU-06"]);
  expect(await found("空白合同")).toEqual(expect.arrayContaining(["CK-RCU-06"]));
  expect(await found("zzzzqq")).toEqual([]);
});
