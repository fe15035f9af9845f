import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { run } from "../../../src/cli/run.ts";
import { loadPaper } from "../../../src/journeys/load-paper.ts";
import { generatedChecklist, generatedFiles } from "../../helpers/generated-checklist.ts";
import { type MemoryIo, memoryIo } from "../../helpers/memory-io.ts";
import { SMALL } from "../../helpers/small-journal.ts";

const MADE = generatedChecklist(3, () => false, "yesno");
const project = {
  ...MADE.project,
  units: [
    { code: "D001", name: "示范农商行第一支行" },
    { code: "D002", name: "示范农商行第二支行" },
    { code: "D003", name: "示范农商行第三支行" },
  ],
  projects: [{ no: "JC2026-03", name: "节前安全检查", from: "2026-09-01", to: "2026-09-30" }],
};
const FILES = { ...generatedFiles(MADE), "riskpaper.yaml": stringify(project) };
const AT = ["--as-of", "2026-09-28", "--config", "riskpaper.yaml"];
const ROUND = ["inspect", "CK-GEN", "-o", "round", "--org", "D001,D002,D003", ...AT];
const PAPERS = [1, 2, 3].map((n) => `round/示范农商行第${"一二三"[n - 1]}支行_通用安全检查表_D00${n}GEN01.paper`);

const world = (keys?: readonly string[], more: Readonly<Record<string, string>> = {}) =>
  memoryIo({ files: { ...FILES, ...more }, keys, tty: keys !== undefined });
const filesOf = async (io: MemoryIo) =>
  Object.fromEntries(
    await Promise.all(
      io
        .paths()
        .filter((path) => path.startsWith("/work/round/") && !path.endsWith("/lock"))
        .map(async (path) => [path, new TextDecoder().decode(await io.files.read(path))] as const),
    ),
  );
const state = async (io: MemoryIo, at: number) => (await loadPaper(`/work/${PAPERS[at]}`, io)).state;
// The roster knows the names of its units.
const HEADER = ["自查", "D001", ...SMALL.keys.slice(3, 12)];

describe("inspect --org A,B,C", () => {
  it("opens a paper for each unit, named after it, where nobody can be asked", async () => {
    const io = world();
    expect([await run(ROUND, io), io.err()]).toEqual([0, expect.anything()]);
    for (const [at, path] of PAPERS.entries()) {
      expect(io.has(`${path}/journal.ndjson`)).toBe(true);
      expect(io.has(`${path}/lock`)).toBe(false);
      const { header } = await state(io, at);
      expect([header.unit.code, header.index_no]).toEqual([`D00${at + 1}`, `D00${at + 1}GEN01`]);
    }
  });

  it("asks for the header once, and goes to and fro between the units", async () => {
    const keys = [...HEADER, "1", "c", "1", "1", "c", "0", "2", "q"];
    const io = world(keys);
    expect([await run(ROUND, io), io.err()]).toEqual([0, expect.anything()]);
    const answers = await Promise.all([0, 1, 2].map(async (at) => (await state(io, at)).answers));
    expect(answers.map((given) => Object.keys(given).length)).toEqual([2, 1, 0]);
    expect((await state(io, 1)).header).toMatchObject({ unit: { code: "D002" }, period: { to: "2026-09-28" } });

    // Another day: the same papers, begun where they were left.
    const again = memoryIo({ files: { ...FILES, ...(await filesOf(io)) }, keys: ["q"], tty: true });
    expect([await run(ROUND, again), again.err()]).toEqual([0, expect.anything()]);
    expect(again.paths().filter((path) => path.endsWith("journal.ndjson")).length).toBe(3);
  });

  it("goes on with the next unit once one is finished", async () => {
    const passing = MADE.answers.map(({ typed }) => typed);
    const io = world([...HEADER, ...passing, "1", ...passing, "1", "q"]);
    expect([await run(ROUND, io), io.err()]).toEqual([0, expect.anything()]);
    expect(await Promise.all([0, 1, 2].map(async (at) => (await state(io, at)).finished))).toEqual([true, true, false]);
  });

  it("locks all or none", async () => {
    const before = world();
    await run(ROUND, before);
    const lock = JSON.stringify({ pid: 4242, host: "另一台", nonce: "x", at: "2026-09-28T08:00:00.000Z" });
    const io = world(["q"], { ...(await filesOf(before)), [`${PAPERS[1]}/lock`]: lock });
    expect(await run(ROUND, io)).toBe(2);
    expect(PAPERS.map((path) => io.has(`${path}/lock`))).toEqual([false, true, false]);
  });

  it.each([[["--answers", "a.yaml"]], [["--from", "old.paper"]]])("takes no %j, which is one unit's", async (more) => {
    expect(await run([...ROUND, ...more], world())).toBe(2);
  });

  it("needs a folder", async () => {
    expect(await run(["inspect", "CK-GEN", "-o", "x.paper", "--org", "D001,D002", ...AT], world())).toBe(2);
  });

  it("is one board to status, which says what is due", async () => {
    const io = world();
    await run(ROUND, io);
    const told = io.out().length;
    expect(await run(["status", "round", "--json", ...AT], io)).toBe(0);
    const rows = JSON.parse(io.out().slice(told)) as { unit: { code: string } }[];
    expect(rows.map(({ unit }) => unit.code)).toEqual(["D001", "D003", "D002"]);
    expect(rows[0]).toMatchObject({ answered: 0, total: 3, findings: 0, missing: 3, recheck: 0 });
    expect(rows[0]).toMatchObject({ due: { inspect: "2026-09-30", rectify: null, findings: 0 } });
    expect(parse(io.text(`${PAPERS[0]}/paper.yaml`))).toMatchObject({ kind: "Workpaper", state: "进行中" });
  });
});
