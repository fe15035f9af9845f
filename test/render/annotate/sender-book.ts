import Excel from "exceljs";

/** A workbook as a branch may send it, made by exceljs: merges, formulas, notes, hidden things, names of two sheets. */
export async function senderBook(): Promise<Uint8Array> {
  const book = new Excel.Workbook();
  const sheet = book.addWorksheet("整改台账", { views: [{ state: "frozen", ySplit: 3 }] });
  sheet.getCell("A1").value = "整改台账";
  sheet.mergeCells("A1:H1");
  sheet.getRow(3).values = [
    "序号",
    "被检查单位",
    "检查日期",
    "问题描述",
    "风险等级",
    "涉及金额（万元）",
    "整改期限",
    "整改状态",
  ];
  for (let row = 4; row <= 8; row++) {
    sheet.getRow(row).values = [
      row - 3,
      "城东支行",
      new Date(Date.UTC(2026, 2, row)),
      "贷后检查缺失",
      "高",
      row * 12.5,
      "2026-02-01",
    ];
    sheet.getCell(`C${row}`).numFmt = "yyyy-mm-dd";
    sheet.getCell(`E${row}`).fill = {
      type: "pattern",
      pattern: "solid",
      fgColor: { argb: row % 2 ? "FFFFFF00" : "FF00B0F0" },
    };
  }
  sheet.mergeCells("B5:B6");
  sheet.getCell("F9").value = { formula: "SUM(F4:F8)", result: 375 };
  sheet.getCell("F4").note = { texts: [{ text: "按合同金额填" }] };
  sheet.getCell("D4").note = "原批注";
  sheet.getColumn(4).width = 42;
  sheet.getColumn(3).hidden = true;
  sheet.getRow(6).hidden = true;
  sheet.getRow(5).height = 40;
  sheet.autoFilter = "A3:H8";
  sheet.pageSetup.printTitlesRow = "1:3";
  sheet.getCell("H4").dataValidation = { type: "list", allowBlank: true, formulae: ['"未整改,整改中"'] };
  const other = book.addWorksheet("汇总");
  other.getCell("A1").value = { formula: "COUNTA(整改台账!B4:B8)", result: 5 };
  other.pageSetup.printTitlesRow = "1:1";
  book.definedNames.add("整改台账!$A$3", "表头");
  return new Uint8Array(await book.xlsx.writeBuffer());
}
