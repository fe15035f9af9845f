import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { textsOfDocument } from "../../src/render/document-text.ts";
import { duckdb } from "../helpers/duckdb.ts";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";
import { PLANTED } from "../helpers/planted-secrets.ts";

const HEAD =
  "序号,问题编号,被检查单位,检查日期,问题描述,问题类别,风险等级,涉及金额（万元）,责任部门,责任人,整改措施,整改期限,整改状态,整改完成日期,佐证材料,复核人,备注,编外栏\n";
/** Stands among the persons of one row, and in the text of another. */
const OWNER = "郑晓澜";
const SECRETS = [PLANTED.identity, PLANTED.card, PLANTED.mobile, PLANTED.address, PLANTED.informant, OWNER];
const NOTE = `客户证件${PLANTED.identity}，卡号${PLANTED.card}，手机${PLANTED.mobile}，住某某市西湖区${PLANTED.address}；举报人：${PLANTED.informant}`;
const row = (seq: number, fact: string, over: { deadline?: string; amount?: string; org?: string } = {}) =>
  `${seq},F2024-A-00${seq},${over.org ?? "一支行"},2024-01-15,${fact},操作风险,高,${over.amount ?? "45"},信贷部,${seq === 1 ? OWNER : "客户经理"},由${OWNER}逐户核对,${over.deadline ?? "2024-04-05"},整改中,,,,${NOTE},${PLANTED.card}\n`;
const FILES = {
  "in/1.csv": HEAD + row(1, "抽查放款合同30份，其中3份要素空白") + row(2, `经${OWNER}审批的30份合同要素空白`),
  "was/1.csv": HEAD + row(1, "抽查放款合同30份，其中3份要素空白", { deadline: "2024-02-01", amount: "44" }),
};
const ledger = (io: MemoryIo, verb: string, ...argv: string[]) =>
  run(["ledger", verb, "--as-of", "2024-03-31", "--with-errors", ...argv], io);
const clean = (text: string, what: string) => {
  for (const secret of SECRETS) expect(text.includes(secret), `${secret} in ${what}`).toBe(false);
};

describe("a masked output of ledgers", () => {
  const folder = mkdtempSync(join(tmpdir(), "riskpaper-masked-"));
  let db: Awaited<ReturnType<typeof duckdb>>;
  beforeAll(async () => {
    db = await duckdb();
  });
  afterAll(() => {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("holds nothing of what was planted, whatever the form of the export", async () => {
    const io = memoryIo({ files: FILES });
    for (const form of ["csv", "ndjson", "parquet"] as const) {
      expect(await ledger(io, "export", "in", "-o", `plain.${form}`)).toBe(0);
      expect(await ledger(io, "export", "in", "-o", `out.${form}`, "--mask", "outbound")).toBe(0);
      const [plain, masked] = ["plain", "out"].map((name) => {
        const path = join(folder, `${name}.${form}`).replaceAll("\\", "/");
        writeFileSync(path, io.bytes(`${name}.${form}`));
        return path;
      });
      clean(Buffer.from(io.bytes(`out.${form}`)).toString("utf8"), form);
      const rows = async (path: string | undefined) =>
        JSON.stringify(await db.rows(`SELECT * FROM ${form === "ndjson" ? `read_json('${path}')` : `'${path}'`}`));
      const cells = await rows(masked);
      clean(cells, form);
      expect(cells).toContain("郑**");
      expect(cells).toContain("450000");
      for (const secret of SECRETS) expect(await rows(plain)).toContain(secret);
    }
  });

  it("tells nobody in the history of a register either", async () => {
    const plain = row(1, "抽查放款合同30份，其中3份要素空白").replace(NOTE, "").replace(PLANTED.card, "");
    const io = memoryIo({ files: { "a.csv": HEAD + plain } });
    const opened = ["ledger", "import", "a.csv", "-o", "R.register", "--opening", "--as-of", "2024-03-31", "--by"];
    expect(await run([...opened, "卓立群"], io)).toBe(0);
    const history = (...more: string[]) =>
      ledger(io, "export", "R.register", "-o", "f.ndjson", "--history", "h.ndjson", "--force", ...more);
    expect(await history()).toBe(0);
    expect(io.text("h.ndjson")).toContain("卓立群");
    expect(await history("--mask", "outbound")).toBe(0);
    expect(io.text("h.ndjson")).toContain("卓**");
    for (const name of ["f.ndjson", "h.ndjson"]) {
      expect(io.text(name)).not.toContain("卓立群");
      expect(io.text(name)).not.toContain(OWNER);
    }
    // A second file that may not leave takes the first with it.
    const both = ["R.register", "-o", "x.csv", "--history", "卓立群.csv", "--mask", "outbound"];
    expect(await ledger(io, "export", ...both)).toBe(1);
    expect(io.has("x.csv")).toBe(false);
  });

  it("keeps persons inside the house, and no full number", async () => {
    const io = memoryIo({ files: FILES });
    expect(await ledger(io, "export", "in", "-o", "-", "--format", "csv", "--mask", "internal")).toBe(0);
    for (const kept of [OWNER, PLANTED.address, "6222****0128"]) expect(io.out()).toContain(kept);
    for (const gone of [PLANTED.identity, PLANTED.card, PLANTED.mobile, PLANTED.informant])
      expect(io.out()).not.toContain(gone);
  });

  it.each(["xlsx", "json", "yaml", "csv"])("of merge is clean as %s, its report too", async (form) => {
    const io = memoryIo({ files: { ...FILES, "in/2.csv": HEAD + row(2, `经${OWNER}审批的31份合同要素空白`) } });
    expect(await ledger(io, "merge", "in", "-o", `all.${form}`, "--json", "--mask", "outbound")).toBe(1);
    clean(io.out(), "report");
    expect(JSON.parse(io.out()).conflicts[0].id).toBe("F2024-A-002");
    const format = form as "xlsx" | "json" | "yaml" | "csv";
    const texts = (await textsOfDocument(format, io.bytes(`all.${form}`))).join("\n");
    clean(texts, form);
    expect(texts).toContain("郑**");
    if (form !== "xlsx") clean(io.text(`all.${form}`), form);
  });

  it("of merge is clean as a store of units and on the terminal", async () => {
    const io = memoryIo({ files: { ...FILES, "in/2.csv": HEAD + row(2, `经${OWNER}审批的31份合同要素空白`) } });
    expect(await ledger(io, "merge", "in", "-o", "store/", "--mask", "outbound")).toBe(1);
    clean(io.out(), "terminal");
    const written = io.paths().filter((path) => path.startsWith("/work/store/"));
    expect(written).toHaveLength(1);
    for (const path of written) clean(io.text(path), path);
  });

  it.each(["xlsx", "md"] as const)("of diff is clean as %s, in JSON and on the terminal", async (form) => {
    const io = memoryIo({ files: FILES });
    const diff = (...more: string[]) =>
      ledger(io, "diff", "was/1.csv", "in/1.csv", "--mask", "outbound", "-o", `d.${form}`, "--force", ...more);
    expect(await diff()).toBe(0);
    expect(await diff("--json")).toBe(0);
    clean(io.out(), "terminal and JSON");
    expect(io.out()).toContain("450000.00");
    const texts = (await textsOfDocument(form, io.bytes(`d.${form}`))).join("\n");
    clean(texts, form);
    expect(texts).toContain("郑**");
  });

  it("of repeats is clean in every form", async () => {
    const before = row(1, `经${OWNER}审批的30份合同要素空白`)
      .replace("F2024-A", "F2023-A")
      .replace("2024-01-15", "2023-06-15");
    const io = memoryIo({ files: { "in/1.csv": FILES["in/1.csv"], "was/1.csv": HEAD + before } });
    const repeats = (...more: string[]) =>
      ledger(io, "repeats", "in/1.csv", "--before", "was", "--mask", "outbound", ...more);
    for (const form of ["xlsx", "md"] as const) {
      expect(await repeats("-o", `r.${form}`)).toBe(0);
      clean((await textsOfDocument(form, io.bytes(`r.${form}`))).join("\n"), form);
    }
    expect(await repeats("--json")).toBe(0);
    expect(await repeats()).toBe(0);
    clean(io.out(), "terminal and JSON");
    expect(io.out()).toContain("郑**");
  });

  it("of due is clean: list, JSON, calendar and reminders", async () => {
    const io = memoryIo({ files: FILES });
    const due = (...more: string[]) => ledger(io, "due", "in", "--mask", "outbound", "--group", "owner", ...more);
    expect(await due()).toBe(0);
    expect(await due("--json", "--ics", "due.ics", "-o", "reminders/")).toBe(0);
    clean(io.out(), "terminal and JSON");
    expect(io.out()).toContain("郑**");
    clean(io.text("due.ics").replace(/\r\n /g, ""), "calendar");
    const [reminder = ""] = io.paths().filter((path) => path.startsWith("/work/reminders/"));
    clean((await textsOfDocument("xlsx", io.bytes(reminder))).join("\n"), "reminder");
  });

  it("is not made at all where something that may not leave would stand in it: here in the name of the file", async () => {
    const io = memoryIo({ files: FILES });
    for (const [verb, ...argv] of [
      ["export", "in", "-o", `${OWNER}.csv`],
      ["merge", "in", "-o", `${OWNER}.yaml`],
      ["diff", "was", "in", "-o", `${OWNER}.md`],
      ["repeats", "in", "-o", `${OWNER}.md`],
      ["due", "in", "--ics", `${OWNER}.ics`],
    ] as const) {
      expect(await ledger(io, verb, ...argv, "--mask", "outbound"), verb).toBe(1);
      expect(io.paths().some((path) => path.includes(OWNER))).toBe(false);
      // Nor does the refusal tell it.
      expect(io.err()).toContain("郑**");
      expect(io.err()).not.toContain(OWNER);
    }
  });

  it("is asked for by the project too, and an unknown profile is no profile", async () => {
    const project = `kind: Project\nschemaVersion: "1"\norganisation: {code: D000, name: 总行}\nmasking: {default: outbound}\n`;
    const io = memoryIo({ files: { ...FILES, "riskpaper.yaml": project } });
    for (const [verb, ...argv] of [
      ["export", "in", "-o", "-"],
      ["merge", "in", "--json"],
      ["diff", "was", "in", "--json"],
      ["repeats", "in", "--json"],
      ["due", "in", "--json"],
    ] as const) {
      expect(await ledger(io, verb, ...argv), verb).toBe(0);
      clean(io.out(), verb);
      expect(await ledger(io, verb, ...argv, "--mask", "outbond"), verb).toBe(2);
    }
    expect(await ledger(io, "export", "in", "-o", "all.csv", "--mask", "none")).toBe(0);
    expect(io.text("all.csv")).toContain(OWNER);
  });

  it("does not leave unasked where a reported suspicion stands beside its customer", async () => {
    const told = HEAD + row(1, `账号尾号8801的客户${PLANTED.reported}`);
    const io = memoryIo({ files: { "in/1.csv": told } });
    for (const [verb, ...argv] of [
      ["export", "in", "-o", "a.csv"],
      ["merge", "in", "-o", "a.yaml"],
      ["repeats", "in", "-o", "a.md"],
      ["diff", "in", "in", "-o", "a.md"],
    ] as const) {
      expect(await ledger(io, verb, ...argv), verb).toBe(1);
      expect(io.paths()).toHaveLength(1);
      expect(await ledger(io, verb, ...argv, "--mask", "outbound", "--force"), verb).toBe(0);
      const name = argv.at(-1) ?? "";
      expect(io.text(name)).not.toContain(PLANTED.reported);
      await io.files.remove(`/work/${name}`);
    }
  });
});
