import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { annotate } from "../../src/journeys/validate/annotate.ts";
import { validate } from "../../src/journeys/validate/validate.ts";
import type { Validation } from "../../src/model/validation.ts";
import { withClients, workFolder } from "../e2e/ledger-clients.ts";
import { memoryIo } from "../helpers/memory-io.ts";
import { WORDS } from "../render/annotate/found.ts";

const SENT = new URL("../../examples/submissions/2024Q1/第一批/", import.meta.url);

/** A clerk at the return: looks at the list alone, puts right what it calls wrong, explains what it doubts, and saves. */
const CLERK = `
import sys, openpyxl
mend = {"佐证材料": "整改回执.pdf", "整改完成日期": "2024-03-28", "整改期限": "2024-12-31", "整改状态": "整改中", "检查日期": "2024-02-20", "责任人": "陈丰", "复核人": "高远", "问题编号": "F2024-S022-099"}
book = openpyxl.load_workbook(sys.argv[1])
listed = book.worksheets[0]
for row in listed.iter_rows(min_row=5):
    severity, place, column = row[1].value, row[2].value or "", row[3].value
    if severity == "错误":
        sheet, cell = place.rsplit("!", 1)
        book[sheet][cell] = cell + mend[column] if column == "佐证材料" else mend[column]
    elif severity == "疑问":
        row[7].value = "已核实，情况属实"
book.save(sys.argv[1])
`;

const facts = ({ files }: Validation) =>
  files.map(({ path, verdict, rows, diagnostics }) => [
    path.replace(/^.*\//, "").replace("_退回", ""),
    verdict,
    rows,
    diagnostics.map(({ code, at }) => `${code} ${at.sheet ?? ""} ${at.cell ?? ""}`),
  ]);

withClients("a return that was mended", ["openpyxl"], () => {
  const names = ["S017", "S019", "S021", "S022", "S025"].map((code) => `${code}_整改台账_2024Q1.xlsx`);
  const judge = (folder: string, io: ReturnType<typeof memoryIo>) =>
    validate({ paths: [folder], asOf: "2024-04-08", config: null }, io);

  it("is read as the original was, and accepted once the cells of its list are mended and its doubts explained", async () => {
    const files = Object.fromEntries(names.map((name) => [`in/${name}`, readFileSync(new URL(name, SENT))]));
    const io = memoryIo({ files });
    const before = await judge("in", io);
    expect(before.files.map(({ verdict }) => verdict)).toEqual(names.map(() => "rejected"));
    const made = await annotate(before, { folder: "out", inputs: ["in"], force: false }, WORDS, io);
    expect(made.map(({ way }) => way)).toEqual(names.map(() => "marked"));
    expect(facts(await judge("out", io))).toEqual(facts(before));

    const folder = workFolder();
    for (const { to } of made) {
      const path = join(folder, "one.xlsx");
      writeFileSync(path, await io.files.read(`/work/${to}`));
      execFileSync("/usr/bin/python3", ["-W", "ignore", "-c", CLERK, path]);
      io.put(to, readFileSync(path));
    }
    const after = await judge("out", io);
    const unit = (path: string) => path.replace(/^.*\//, "").slice(0, 4);
    const doubted = new Set(
      before.files.flatMap((file) => file.diagnostics.map(({ code, at }) => `${unit(file.path)} ${code} ${at.cell}`)),
    );
    const left = after.files.map(({ path, verdict, diagnostics }) => [
      unit(path),
      verdict,
      diagnostics
        .filter(({ severity, explanation }) => severity !== "info" && explanation === undefined)
        .map(({ code, at }) => `${unit(path)} ${code} ${at.cell}`)
        .filter((one) => doubted.has(one)),
    ]);
    expect(left).toEqual(names.map((name) => [name.slice(0, 4), "accepted", []]));
  }, 120_000);
});
