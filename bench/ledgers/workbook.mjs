// Ledgers as units hand them in, made from numbers alone, as spreadsheet programs write them.
import { writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";

export const HEADERS =
  "序号 被检查单位 检查日期 问题描述 问题类别 风险等级 涉及金额（万元） 责任部门 责任人 整改措施 整改期限 整改状态 整改完成日期 佐证材料 复核人 备注 问题编号 验收日期 延期后期限".split(
    " ",
  );
export const STATES = ["未整改", "整改中", "已整改", "已销号"];
const PEOPLE = ["赵明", "钱芳", "孙强", "李丽", "周军", "吴敏", "郑静", "王杰"];

/** A row as cells: text, or a number. Every row is in order, no two alike. */
export function cellsOf(unit, i) {
  const state = STATES[i % 4];
  const closed = state === "已销号";
  const done = closed || state === "已整改";
  const going = state !== "未整改";
  const fact = `${unit}抽查第${i}号贷款档案${20 + (i % 40)}份，发现${1 + (i % 7)}份缺少第${(i * 7919) % 100003}号借据影像，金额${i}元`;
  return [
    i + 1,
    unit,
    45300 + (i % 60),
    fact,
    ["操作风险", "法律风险", "科技风险"][i % 3],
    ["高", "中", "低"][i % 3],
    (i % 5000) / 100,
    "信贷部",
    going ? PEOPLE[i % 8] : "",
    going ? `由${unit}信贷员补齐第${i}号档案的借据影像${1 + (i % 7)}份，${(i * 31) % 9973}号档案柜复核` : "",
    going ? 45400 + (i % 90) : "",
    state,
    done ? 45370 + (i % 9) : "",
    done ? `影像${i}.jpg` : "",
    closed ? PEOPLE[(i + 3) % 8] : "",
    "",
    `F2024-${unit.replace(/\D/g, "") || 0}-${String(i).padStart(7, "0")}`,
    closed ? 45380 + (i % 5) : "",
    "",
  ];
}
export const DATES = new Set([2, 10, 12, 17, 18]);
const xml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const letter = (column) => String.fromCharCode(65 + column);

/** Shared strings as spreadsheet programs write them. */
export function strings() {
  const table = new Map();
  return {
    of(text) {
      let at = table.get(text);
      if (at === undefined) {
        at = table.size;
        table.set(text, at);
      }
      return at;
    },
    part: () =>
      `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[...table.keys()].map((text) => `<si><t>${xml(text)}</t></si>`).join("")}</sst>`,
  };
}
/** A row of a sheet, its texts among the shared ones. */
export const rowXml = (number, cells, shared) =>
  `<row r="${number}">${cells
    .map((cell, column) =>
      cell === ""
        ? ""
        : typeof cell === "number"
          ? `<c r="${letter(column)}${number}"${DATES.has(column) ? ' s="1"' : ""}><v>${cell}</v></c>`
          : `<c r="${letter(column)}${number}" t="s"><v>${shared.of(cell)}</v></c>`,
    )
    .join("")}</row>`;
export const HEAD = `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>`;
export const TAIL = "</sheetData></worksheet>";
export const PARTS = {
  "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
  "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="整改台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  "xl/styles.xml": `<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

/** A workbook of one sheet, made whole in memory. */
export function smallBook(path, unit, rows) {
  const shared = strings();
  const lines = [rowXml(1, HEADERS, shared)];
  for (let i = 0; i < rows; i += 1) lines.push(rowXml(i + 2, cellsOf(unit, i), shared));
  const parts = {
    ...PARTS,
    "xl/worksheets/sheet1.xml": HEAD + lines.join("") + TAIL,
    "xl/sharedStrings.xml": shared.part(),
  };
  writeFileSync(
    path,
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 6 }),
  );
}
