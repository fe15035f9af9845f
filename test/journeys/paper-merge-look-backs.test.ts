import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { loadPaper } from "../../src/journeys/load-paper.ts";
import type { JournalRecord } from "../../src/model/journal.ts";
import { ANSWERS, files } from "../helpers/earlier-problems.ts";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";

// Two inspectors look apart at what was left open, from one ledger.

const [LAST, FIRST, CLOSED] = ["F2026-002", "F2026-001", "F2026-003"];
// Two papers of one inspection have one index number.
const SAME = `${ANSWERS}header: {index_no: D001GEN01}\n`;
const ENV = { SOURCE_DATE_EPOCH: "1790000000" };

const inspect = (paper: string, by: string) =>
  ["inspect", "CK-GEN", "-o", paper, "--by", by, "--config", "riskpaper.yaml", "--as-of", "2026-11-30"] as const;

/** What each of two papers says of the earlier problems; `files` beside them. */
async function apart(hers: string, his: string, more: Readonly<Record<string, string>> = {}): Promise<MemoryIo> {
  const io = memoryIo({ files: { ...files, ...more }, env: ENV });
  for (const [paper, by, said] of [
    ["a.paper", "P001", hers],
    ["b.paper", "P002", his],
  ] as const) {
    io.put("looked.yaml", `${SAME}lookbacks: {${said}}\n`);
    await run([...inspect(paper, by), "--open", "上期.csv", "--answers", "looked.yaml"], io);
    expect(io.has(`${paper}/journal.ndjson`), io.err()).toBe(true);
  }
  return io;
}

const merge = (io: MemoryIo, ...argv: readonly string[]) => run(["paper", "merge", ...argv], io);
const foundIn = async (io: MemoryIo, paper: string) => (await loadPaper(`/work/${paper}`, io)).state.lookBack?.found;
const looksIn = (io: MemoryIo, paper: string) =>
  io
    .text(`${paper}/journal.ndjson`)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as JournalRecord)
    .flatMap((record) => (record.kind === "merge" ? (record.look_back?.looks ?? []) : []));

describe("papers that are merged", () => {
  it("bring what each found of the earlier problems, by whom and with its proof", async () => {
    const io = await apart(
      `${LAST}: {found: 未整改, note: 仍有1笔, evidence: [照片.jpg]}`,
      `${FIRST}: {found: 已整改}, ${CLOSED}: {found: 反弹, note: 又有1次}`,
      { "照片.jpg": "photo" },
    );
    expect(await merge(io, "a.paper", "b.paper", "-o", "ab.paper"), io.err()).toBe(0);
    expect(await merge(io, "b.paper", "a.paper", "-o", "ba.paper"), io.err()).toBe(0);
    const found = await foundIn(io, "ab.paper");
    expect(found).toEqual(await foundIn(io, "ba.paper"));
    expect(found).toMatchObject({
      [LAST]: {
        found: "未整改",
        note: "仍有1笔",
        by: "P001",
        evidence: [io.sha256(new TextEncoder().encode("photo"))],
      },
      [FIRST]: { found: "已整改", by: "P002" },
      [CLOSED]: { found: "反弹", note: "又有1次", by: "P002" },
    });
    expect(io.text("ab.paper/paper.yaml")).toContain("又有1次");
    const { state } = await loadPaper("/work/ab.paper", io);
    expect(state.review.authors).toEqual(expect.arrayContaining(["P001", "P002"]));
  });

  it("say once what both found alike, and keep both in the journal", async () => {
    const io = await apart(`${FIRST}: {found: 已整改}`, `${FIRST}: {found: 已整改}`);
    expect(await merge(io, "a.paper", "b.paper", "-o", "ab.paper"), io.err()).toBe(0);
    expect(await foundIn(io, "ab.paper")).toMatchObject({ [FIRST]: { found: "已整改" } });
    expect(looksIn(io, "ab.paper").map(({ id, by }) => [id, by])).toEqual([
      [FIRST, expect.any(String)],
      [FIRST, expect.any(String)],
    ]);
    const before = io.out().length;
    await run(["paper", "history", "ab.paper", "--json"], io);
    const entries = JSON.parse(io.out().slice(before)) as readonly { kind: string; by: string }[];
    expect(
      entries
        .filter(({ kind }) => kind === "lookback")
        .map(({ by }) => by)
        .sort(),
    ).toEqual(["P001", "P002"]);
  });

  it("let a later look stand over the one that both knew, and can be merged again", async () => {
    const io = await apart(`${FIRST}: {found: 未整改}`, `${CLOSED}: {found: 已整改}`);
    for (const name of ["journal.ndjson", "paper.yaml"]) io.put(`c.paper/${name}`, io.text(`a.paper/${name}`));
    io.put("looked.yaml", `${SAME}lookbacks: {${FIRST}: {found: 已整改}}\n`);
    await run([...inspect("c.paper", "P003"), "--answers", "looked.yaml"], io);
    expect(await merge(io, "a.paper", "c.paper", "-o", "ac.paper"), io.err()).toBe(0);
    expect(await foundIn(io, "ac.paper")).toMatchObject({ [FIRST]: { found: "已整改", by: "P003" } });
    expect(await merge(io, "b.paper", "ac.paper", "-o", "all.paper"), io.err()).toBe(0);
    expect(await foundIn(io, "all.paper")).toMatchObject({
      [FIRST]: { found: "已整改", by: "P003" },
      [CLOSED]: { found: "已整改", by: "P002" },
    });
    expect(looksIn(io, "all.paper").map(({ id, found }) => [id, found])).toEqual([
      [FIRST, "未整改"],
      [FIRST, "已整改"],
      [CLOSED, "已整改"],
    ]);
  });

  it("are not merged where they found different things of one problem, or ask about different ones", async () => {
    const parted = await apart(`${FIRST}: {found: 已整改}`, `${FIRST}: {found: 未整改}`);
    expect(await merge(parted, "a.paper", "b.paper", "-o", "ab.paper")).toBe(1);
    expect(parted.err()).toContain(FIRST);
    expect(parted.has("ab.paper/journal.ndjson")).toBe(false);
    const other = await apart(`${FIRST}: {found: 已整改}`, "");
    const text = files["上期.csv"];
    other.put(
      "后来.csv",
      text
        .split("\n")
        .filter((line) => !line.includes(CLOSED ?? ""))
        .join("\n"),
    );
    await run([...inspect("d.paper", "P004"), "--open", "后来.csv", "--answers", "looked.yaml"], other);
    expect(await merge(other, "a.paper", "d.paper", "-o", "ad.paper")).toBe(1);
    expect(other.err()).toContain(CLOSED);
    expect(other.has("ad.paper/journal.ndjson")).toBe(false);
  });

  it("are merged where only one of them asks about earlier problems", async () => {
    const io = await apart(`${FIRST}: {found: 已整改}`, "");
    await run([...inspect("e.paper", "P005"), "--answers", "looked.yaml"], io);
    expect(await merge(io, "e.paper", "a.paper", "-o", "ea.paper"), io.err()).toBe(0);
    expect(await foundIn(io, "ea.paper")).toMatchObject({ [FIRST]: { found: "已整改", by: "P001" } });
  });
});
