import { beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { run } from "../../../src/cli/run.ts";
import { readRegister } from "../../../src/journeys/register/load-register.ts";
import { ANSWERS, files, INSPECT, LEDGER, MADE } from "../../helpers/earlier-problems.ts";
import { type MemoryIo, memoryIo } from "../../helpers/memory-io.ts";

const IMPORT = ["ledger", "import", "--as-of", "2026-11-30", "--by", "王审", "--config", "riskpaper.yaml"];
const [MENDED, OPEN, CLOSED] = ["F2026-002", "F2026-001", "F2026-003"] as const;
const units = ["第一支行", "第二支行"].map((name, index) => ({ code: `D00${index + 1}`, name: `示范农商行${name}` }));
const opening = {
  ...files,
  "riskpaper.yaml": stringify({ ...MADE.project, units }),
  "上期.csv": LEDGER.split("\n").slice(0, 4).join("\n"),
};

/** What was written so far, with keys to press next. */
const again = (io: MemoryIo, more: Parameters<typeof memoryIo>[0] = {}): MemoryIo =>
  memoryIo({
    ...more,
    files: { ...opening, ...Object.fromEntries(io.paths().map((path) => [path, io.bytes(path)])), ...more.files },
  });
const stateOf = async (io: MemoryIo) => (await readRegister("/work/r.register", io)).state;
const journal = (io: MemoryIo) => io.text("r.register/journal.ndjson");
const told = (io: MemoryIo) =>
  (JSON.parse(io.out()) as { files: [Record<string, unknown> & { refusals: { code: string; id: string }[] }] })
    .files[0];

/** A register of the ledger, and a paper of the unit that was asked what became of its problems, from the register. */
async function looked(
  keys: readonly string[],
  by = "P1",
  files: Readonly<Record<string, string>> = {},
): Promise<MemoryIo> {
  const io = memoryIo({ files: opening });
  const ledger = [...IMPORT.slice(0, 2), "上期.csv", ...IMPORT.slice(2), "--opening", "--approver", "刘十二"];
  expect(await run([...ledger, "-o", "r.register"], io), io.out() + io.err()).toBe(0);
  await run([...INSPECT, "--open", "r.register", "--answers", "a.answers.yaml"], io);
  const asked = again(io, { keys: [...keys, "q"], files });
  expect(await run([...INSPECT, "--resume", "--by", by], asked), asked.err()).toBe(0);
  return asked;
}
const take = async (io: MemoryIo, ...more: readonly string[]): Promise<MemoryIo> => {
  const next = again(io);
  await run([...IMPORT.slice(0, 2), "x.paper", ...IMPORT.slice(2), "-o", "r.register", "--json", ...more], next);
  return next;
};

let seen: MemoryIo;
beforeAll(async () => {
  seen = await looked(["1", "补正了", "2", "还差2份", "2", "又见1次"]);
});

describe("what a paper found of earlier problems", () => {
  it("comes into the register: a rebound at once, what is open as a remark that moves nothing", async () => {
    const before = await stateOf(seen);
    const io = await take(seen);
    expect(told(io)).toMatchObject({ as: "paper", moved: 1, updated: 2, rechecked: 1, refusals: [] });
    const { items, history } = await stateOf(io);
    expect(items.get(CLOSED)).toMatchObject({
      state: "反弹",
      since: "2026-10-31",
      reason: "又见1次",
      recheck: { on: "2026-10-31", result: "反弹" },
    });
    for (const id of [MENDED, OPEN]) expect(items.get(id)?.state).toBe(before.items.get(id)?.state);
    expect(items.get(MENDED)?.row.note).toContain("已整改，补正了");
    expect(items.get(OPEN)?.row.note).toContain("未整改，还差2份");
    expect(items.get(OPEN)?.row.done_date).toBeUndefined();
    expect(history.filter(({ id }) => id === CLOSED).map(({ to, recheck }) => [to, recheck])).toEqual([
      ["已销号", undefined],
      ["已销号", "反弹"],
      ["反弹", undefined],
    ]);
  });

  it("names the files it was seen with, in the entry of a look-back and in the remark on what is open", async () => {
    const files = { "现场照片.jpg": "photo" };
    const io = await take(
      await looked(["e", "现场照片.jpg", "1", "补正了", "2", "", "e", "现场照片.jpg", "2", "又见1次"], "P1", files),
    );
    expect(told(io)).toMatchObject({ refusals: [] });
    const { items } = await stateOf(io);
    expect(items.get(CLOSED)?.recheck).toEqual({ on: "2026-10-31", result: "反弹", evidence: ["现场照片.jpg"] });
    expect(items.get(MENDED)?.row.note).toContain("已整改，补正了（佐证：现场照片.jpg）");
    expect(items.get(OPEN)?.row.note).not.toContain("佐证");
    const checked = again(io);
    await run(
      ["validate", "x.paper", "--format", "json", "--as-of", "2026-11-30", "--config", "riskpaper.yaml"],
      checked,
    );
    expect(JSON.parse(checked.out())).toMatchObject({ files: [{ verdict: "accepted", diagnostics: [] }] });
  });

  it("changes nothing when the paper comes again, in the same bytes or with more in its journal", async () => {
    const io = await take(seen);
    const first = journal(io);
    const twice = await take(io);
    expect(journal(twice)).toBe(first);
    const moved = again(twice);
    moved.put("b.answers.yaml", ANSWERS.replace("answers: {}", "answers: {CK-GEN-01: {answer: 是}}"));
    await run([...INSPECT, "--answers", "b.answers.yaml"], moved);
    const later = await take(moved);
    expect(told(later)).toMatchObject({ before: null, moved: 0, updated: 0, rechecked: 0 });
    expect(Object.fromEntries((await stateOf(later)).items)).toEqual(Object.fromEntries((await stateOf(io)).items));
  });

  it("records what was closed and holds as 有效", async () => {
    const io = await take(await looked(["1", "", "1", "", "1", ""]));
    expect((await stateOf(io)).items.get(CLOSED)).toMatchObject({
      state: "已销号",
      recheck: { on: "2026-10-31", result: "有效" },
    });
  });

  it("is refused where who looked answers for the problem", async () => {
    const io = await take(await looked(["2", "", "2", "", "1", ""], "赵一"));
    expect(told(io)?.refusals.map(({ code, id }) => [id, code])).toEqual([[CLOSED, "verifier-is-owner"]]);
    expect((await stateOf(io)).items.get(CLOSED)?.recheck).toBeNull();
  });

  it("is refused where the register does not have the problem", async () => {
    const other = again(seen);
    await run([...IMPORT.slice(0, 2), "x.paper", ...IMPORT.slice(2), "-o", "new.register", "--json"], other);
    expect(told(other)?.refusals.map(({ code, id }) => [id, code])).toEqual([
      [MENDED, "unknown-id"],
      [OPEN, "unknown-id"],
      [CLOSED, "unknown-id"],
    ]);
  });
});
