import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it, test } from "vitest";
import { parse } from "yaml";
import { openLedger } from "../../../src/journeys/validate/open-ledger.ts";
import { run } from "../../../src/cli/run.ts";
import type { LedgerProfile } from "../../../src/model/generated/documents.ts";
import { SheetRefusal } from "../../../src/model/sheet-refusal.ts";
import { blankForm } from "../../../src/render/xlsx/blank-form.ts";
import { SHEET_LIMITS } from "../../../src/sheet/limits.ts";
import { loadCatalogue } from "../../../src/text/load.ts";
import { openpyxl, withClients, workFolder } from "../../e2e/ledger-clients.ts";
import { memoryIo } from "../../helpers/memory-io.ts";

const FOLDER = join(import.meta.dirname ?? "", "..", "..", "..", "templates", "ledgers");
const profiles = readdirSync(FOLDER).map((name) => parse(readFileSync(join(FOLDER, name), "utf8")) as LedgerProfile);
const STAMP = new Date("2024-03-31T00:00:00Z");

const formOf = async (profile: LedgerProfile) => blankForm(profile, STAMP, await loadCatalogue("zh-CN"));

test.each(profiles)("the form of $key is read as that profile, and has no row yet", async (profile) => {
  const opened = await openLedger(await formOf(profile), "form.xlsx", SHEET_LIMITS);
  if (opened.refused) throw new Error(JSON.stringify(opened.refused));
  expect(opened.book?.properties).toMatchObject({
    "riskpaper.profile": profile.key,
    "riskpaper.profileVersion": profile.version,
  });
  expect(opened.book?.sheets.map(({ state }) => state)).toEqual(["visible", "visible", "veryHidden"]);
  const told: string[] = [];
  const keys: string[] = [];
  const reading = opened.read(
    { profiles, mapping: null, period: null, asOf: "2024-03-31" },
    {
      begin: (table) => keys.push(table.profile.key, ...Object.keys(table.columns)),
      row: (row) => told.push(`row ${row.row}`),
      end: () => undefined,
      tell: ({ code }) => told.push(code),
    },
  );
  await expect(reading).rejects.toBeInstanceOf(SheetRefusal);
  await expect(reading).rejects.toMatchObject({ problem: { code: "no-rows" } });
  expect(told.filter((code) => code !== "rows-aside")).toEqual([]);
  expect(keys).toEqual([profile.key, ...profile.columns.filter((one) => !one.off_form).map((one) => one.key)]);
});

it("is the same bytes each time", async () => {
  const [profile] = profiles;
  if (!profile) throw new Error("no profile");
  expect(Buffer.from(await formOf(profile)).equals(Buffer.from(await formOf(profile)))).toBe(true);
});

test("render --blank writes it, and asks for what it needs", async () => {
  const io = memoryIo({});
  expect(await run(["render", "hazards", "--blank", "-o", "form.xlsx"], io)).toBe(0);
  expect(io.has("form.xlsx")).toBe(true);
  expect(await run(["render", "hazards", "--blank", "-o", "form.xlsx"], io)).toBe(2);
  expect(await run(["render", "hazards", "--blank"], io)).toBe(2);
  expect(await run(["render", "hazard", "--blank", "-o", "b.xlsx"], io)).toBe(2);
  expect(io.err()).toContain("hazards");
  expect(await run(["render", "hazards", "--blank", "-o", "b.csv"], io)).toBe(2);
  expect(await run(["render", "workpaper", "-o", "b.html"], io)).toBe(2);
});

const LOOK = `
import json, re, sys, zipfile, openpyxl
def look(path):
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    rules = {}
    for rule in sheet.data_validations.dataValidation:
        rules[str(rule.sqref)] = [rule.type, rule.formula1, bool(rule.promptTitle), len(rule.prompt or "")]
    lists = book.worksheets[-1]
    return {
        "names": book.sheetnames,
        "states": [one.sheet_state for one in book.worksheets],
        "headers": [cell.value for cell in sheet[3]],
        "locked": [[cell.protection.locked for cell in sheet[row]] for row in (3, 4, 23)],
        "below": [sheet.column_dimensions[cell.column_letter].protection.locked for cell in sheet[3]],
        "protected": [sheet.protection.sheet, sheet.protection.password],
        "page": [sheet.page_setup.orientation, sheet.page_setup.fitToHeight, sheet.print_title_rows, sheet.sheet_properties.pageSetUpPr.fitToPage],
        "frozen": sheet.freeze_panes,
        "formats": [cell.number_format for cell in sheet[4]],
        "rules": rules,
        "properties": dict(re.findall(r'name="([^"]*)"><vt:lpwstr>([^<]*)<', zipfile.ZipFile(path).read("docProps/custom.xml").decode())),
        "lists": [[cell.value for cell in column if cell.value is not None] for column in lists.iter_cols()],
    }
print(json.dumps([look(path) for path in sys.argv[1].split("|")]))
`;

withClients("a blank form in openpyxl", ["openpyxl"], () => {
  const folder = workFolder();
  const seen = new Map<string, Record<string, unknown>>();
  beforeAll(async () => {
    const files: string[] = [];
    for (const profile of profiles) {
      const file = join(folder, `${profile.key}.xlsx`);
      writeFileSync(file, await formOf(profile));
      files.push(file);
    }
    // One client looks at all of them: starting it takes longer than looking.
    const looks = (await openpyxl(files.join("|"), LOOK)) as readonly Record<string, unknown>[];
    for (const [at, { key }] of profiles.entries()) seen.set(key, looks[at] ?? {});
  });

  test.each(profiles)("$key: marks, rules, formats, protection, properties", (profile) => {
    const form = seen.get(profile.key) as {
      names: string[];
      states: string[];
      headers: string[];
      locked: boolean[][];
      below: boolean[];
      protected: unknown[];
      page: unknown[];
      frozen: string;
      formats: string[];
      rules: Record<string, [string | null, string | null, boolean, number]>;
      properties: Record<string, string>;
      lists: string[][];
    };
    const columns = profile.columns.filter((one) => !one.off_form);
    expect(form.names).toEqual([profile.sheet, "填表说明", "字典"]);
    expect(form.states).toEqual(["visible", "visible", "veryHidden"]);
    expect(form.headers.map((one) => one.startsWith("*"))).toEqual(columns.map((one) => one.required === true));
    expect(form.locked).toEqual([columns.map(() => true), columns.map(() => false), columns.map(() => false)]);
    expect(form.protected).toEqual([true, null]);
    expect(form.page).toEqual(["landscape", 0, "$3:$3", true]);
    expect(form.frozen).toBe("A4");
    expect(form.properties).toEqual({
      "riskpaper.profile": profile.key,
      "riskpaper.profileVersion": profile.version,
    });
    const rules = Object.values(form.rules);
    expect(rules.length).toBe(columns.length);
    expect(rules.every(([, , title, prompt]) => title && prompt <= 255)).toBe(true);
    const chosen = columns.filter((one) => one.type === "enum" || one.type === "yesno").length;
    expect(rules.filter(([type, formula]) => type === "list" && formula?.startsWith("'字典'!"))).toHaveLength(chosen);
    columns.forEach(({ type }, index) => {
      const format = form.formats[index] ?? "";
      if (type === "date") expect(format).toBe("yyyy-mm-dd");
      if (type === "id" || type === "text" || type === "people") expect(format).toBe("@");
      if (type === "percent") expect(format).toBe("0.00%");
    });
  });
});

const FILL = `
import json, sys, openpyxl
file, data = sys.argv[1].split("|")
book = openpyxl.load_workbook(file)
sheet = book.worksheets[0]
data = json.loads(data)
starts = [cell.column for cell in sheet[2] if cell.value] + [0]
labels = [cell.value for cell in sheet[2] if cell.value]
for at, label in zip(starts, labels):
    spans = [one for one in sheet.merged_cells.ranges if one.min_row == 2 and one.min_col == at]
    sheet.cell(2, (spans[0].max_col if spans else at) + 1).value = data["head"][label]
for index, value in enumerate(data["row"]):
    if value is not None: sheet.cell(4, index + 1).value = value
book.save(file)
print("0")
`;

withClients("a form filled in elsewhere", ["openpyxl"], () => {
  it("is read as its profile, with what stands in its second row", async () => {
    const profile = profiles.find((one) => one.key === "hazards");
    if (!profile) throw new Error("no profile");
    const file = join(workFolder(), "filled.xlsx");
    writeFileSync(file, await formOf(profile));
    const head = { "填报单位：": "第一支行", "期间：": "2024年一季度", "填报人：": "李十一", "负责人：": "刘十二" };
    const values: Record<string, string> = {
      place: "营业大厅",
      hazard: "大厅2具灭火器压力不足",
      severity: "一般",
      found_date: "2024-01-08",
      inspector: "赵一",
      measures: "更换2具灭火器并贴检查卡",
      owner: "钱二",
      deadline: "2024-01-31",
    };
    const columns = profile.columns.filter((one) => !one.off_form);
    const row = columns.map(({ key }) => values[key] ?? null);
    await openpyxl(`${file}|${JSON.stringify({ head, row })}`, FILL);
    const io = memoryIo({ files: { "filled.xlsx": new Uint8Array(readFileSync(file)) } });
    await run(["ledger", "import", "filled.xlsx", "--json", "--as-of", "2024-01-20"], io);
    const read = JSON.parse(io.out()) as Record<string, unknown> & { rows: Record<string, unknown>[] };
    expect(read).toMatchObject({
      profile: "hazards",
      unit: "第一支行",
      period: { from: "2024-01-01", to: "2024-03-31" },
      filler: "李十一",
    });
    expect(read.rows).toHaveLength(1);
    expect(read.rows[0]).toMatchObject({ ...values, inspector: ["赵一"], owner: ["钱二"] });
  });
});
