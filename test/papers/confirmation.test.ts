import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import type { ConfirmationView } from "../../src/view/confirmation.ts";
import { ROOT } from "../helpers/built.ts";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";
import { matchesGolden } from "./golden.ts";

const PROJECT = ["--config", "p/riskpaper.yaml", "--as-of", "2024-01-20", "--by", "P001"];
const [LOAN, NETWORK, POWER] = ["005", "014", "021"].map((no) => `F2024-D001RCU01-${no}`);

function paperWorld(): MemoryIo {
  const folder = join(ROOT, "examples", "papers", "CK-RCU.paper");
  const files: Record<string, Uint8Array> = {
    "p/riskpaper.yaml": readFileSync(join(ROOT, "examples", "project", "riskpaper.yaml")),
  };
  for (const one of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (one.isFile()) {
      const path = join(one.parentPath, one.name);
      files[`a.paper/${path.slice(folder.length + 1).replaceAll("\\", "/")}`] = readFileSync(path);
    }
  return memoryIo({ files, now: "2024-01-15T09:00:00.000Z" });
}
const paper = async (io: MemoryIo, ...argv: readonly string[]) =>
  expect([argv[0], await run(["paper", ...argv, ...PROJECT], io), io.err()].slice(0, 2)).toEqual([argv[0], 0]);
const confirm = (io: MemoryIo, on: string, ...more: readonly string[]) =>
  paper(io, "confirm", "a.paper", "--on", on, "--all", "属实", "--signer", "张伟", "--collector", "李华", ...more);
async function view(io: MemoryIo, document = "confirmation"): Promise<ConfirmationView> {
  const before = io.out().length;
  expect(await run(["render", document, "a.paper", "--json", ...PROJECT], io)).toBe(0);
  return JSON.parse(io.out().slice(before));
}
async function markdown(io: MemoryIo): Promise<string> {
  const before = io.out().length;
  expect(await run(["render", "confirmation", "a.paper", "-o", "-", "--format", "md", ...PROJECT], io)).toBe(0);
  return io.out().slice(before);
}

const ONE_LOAN =
  "检查组于2024年1月9日抽查2023年10月至12月新发放贷款合同30份，其中1份借款用途一栏空白，涉及贷款金额15万元。";

/** A paper that was confirmed, amended and relieved of a finding. */
async function amended(): Promise<MemoryIo> {
  const io = paperWorld();
  await confirm(io, "2024-01-12", `${POWER}=部分异议`, "--reason", "可接入发电机", "--without-evidence", "口头说明");
  const facts = ["--set", "amount=150000.00", "--set", "count=1", "--set", `fact=${ONE_LOAN}`];
  await paper(io, "amend", "a.paper", LOAN ?? "", ...facts, "--reason", "另2份要素齐全");
  await paper(io, "withdraw", "a.paper", NETWORK ?? "", "--reason", "两网已经隔离");
  return io;
}

describe("the statement of facts", () => {
  it("is a first version until the unit has said its word", async () => {
    const { version, changes, facts } = await view(paperWorld());
    expect([version, changes]).toEqual([{ no: 1, state: "未确认", replaces: null, signed: null }, []]);
    expect(facts.every((one) => one.confirmed === null && !one.changed)).toBe(true);
  });

  it("holds what the unit said of each fact once it is signed, and who signed", async () => {
    const io = paperWorld();
    await confirm(io, "2024-01-12", `${POWER}=部分异议`, "--reason", "可接入发电机", "--without-evidence", "口头说明");
    const { version, facts } = await view(io);
    expect(version).toEqual({
      no: 1,
      state: "已确认",
      replaces: null,
      signed: { on: "2024-01-12", signer: "张伟", collectors: ["李华"] },
    });
    expect(facts.map((one) => one.confirmed?.opinion)).toEqual([...Array(6).fill("属实"), "部分异议"]);
    matchesGolden("confirmation-signed.md", await markdown(io));
  });

  it("is a new version after an amendment, which says what it replaces and what has changed", async () => {
    const io = await amended();
    const shown = await view(io);
    expect(shown.version).toEqual({
      no: 2,
      state: "待再确认",
      replaces: { no: 1, on: "2024-01-12" },
      signed: null,
    });
    expect(shown.changes.map((one) => [one.finding_id, one.no, one.kind, one.fields, one.reason])).toEqual([
      [
        LOAN,
        2,
        "amended",
        [
          { field: "fact", before: expect.stringContaining("45万元"), after: ONE_LOAN },
          { field: "amount", before: "450000.00", after: "150000.00" },
          { field: "count", before: 3, after: 1 },
        ],
        "另2份要素齐全",
      ],
      [NETWORK, null, "withdrawn", [], "两网已经隔离"],
    ]);
    expect(shown.facts.map((one) => [one.finding_id.slice(-3), one.changed, one.confirmed?.version ?? null])).toEqual([
      ["003", false, 1],
      ["005", true, null],
      ["008", false, 1],
      ["009", false, 1],
      ["017", false, 1],
      ["021", false, 1],
    ]);
    matchesGolden("confirmation-amended.md", await markdown(io));
    matchesGolden("confirmation-amended.json", `${JSON.stringify(shown, null, 2)}\n`);
  });

  it("keeps saying so once the new version is signed; its totals are those of the workpaper", async () => {
    const io = await amended();
    await confirm(io, "2024-01-18");
    const shown = await view(io);
    expect([shown.version.no, shown.version.state, shown.version.replaces]).toEqual([
      2,
      "已确认",
      { no: 1, on: "2024-01-12" },
    ]);
    expect(shown.changes.map((one) => [one.finding_id, one.kind])).toEqual([
      [LOAN, "amended"],
      [NETWORK, "withdrawn"],
    ]);
    expect([shown.totals.facts, shown.totals.amount]).toEqual([6, "1610000.00"]);
    const workpaper = (await view(io, "workpaper")) as unknown as { totals: { findings: number; amount: string } };
    expect([workpaper.totals.findings, workpaper.totals.amount]).toEqual([6, "1610000.00"]);
  });

  it("adds up to what the opinion adds up to", async () => {
    const io = paperWorld();
    await confirm(io, "2024-01-12");
    const facts = ["--set", "amount=150000.00", "--set", "count=1", "--set", `fact=${ONE_LOAN}`];
    await paper(io, "amend", "a.paper", LOAN ?? "", ...facts, "--reason", "另2份要素齐全");
    await confirm(io, "2024-01-18");
    const { totals } = await view(io);
    const opinion = (await view(io, "opinion")) as unknown as { totals: { findings: number; amount: string } };
    expect([opinion.totals.findings, opinion.totals.amount]).toEqual([totals.facts, totals.amount]);
  });

  it("is not made anew by a change of judgement", async () => {
    const io = paperWorld();
    await confirm(io, "2024-01-12");
    await paper(io, "amend", "a.paper", LOAN ?? "", "--set", "recommendation=逐笔补正并复核", "--reason", "补充建议");
    const { version, changes } = await view(io);
    expect([version.no, version.state, changes]).toEqual([1, "已确认", []]);
  });

  it("holds facts only: no judgement in any version", async () => {
    for (const io of [paperWorld(), await amended()]) {
      const text = await markdown(io);
      expect(text).not.toMatch(/严重|较重|轻微|立行立改|处理意见：|整改期限/);
    }
  });
});
