"""Workbooks as a branch may send them, with whatever must not get lost. argv: folder to write into."""

import datetime
import pathlib
import sys

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

folder = pathlib.Path(sys.argv[1])
HEADERS = ["序号", "被检查单位", "检查日期", "问题描述", "风险等级", "涉及金额（万元）", "整改期限", "整改状态"]


def fill(sheet, first):
    for column, header in enumerate(HEADERS, 1):
        cell = sheet.cell(first, column, header)
        cell.font = Font(bold=True, name="黑体")
        cell.fill = PatternFill("solid", fgColor="FFDDE6F0")
    for index in range(1, 6):
        row = first + index
        sheet.cell(row, 1, index)
        sheet.cell(row, 2, f"第{index}支行 & <东>")
        sheet.cell(row, 3, datetime.date(2026, 3, index)).number_format = "yyyy-mm-dd"
        sheet.cell(row, 4, f"=cmd 不是公式 {index}" if index == 2 else f"贷后检查缺失\n第{index}条").alignment = Alignment(wrap_text=True)
        sheet.cell(row, 4).data_type = "s"
        sheet.cell(row, 5, "高").fill = PatternFill("solid", fgColor="FFFFFF00" if index % 2 else "FF00B0F0")
        sheet.cell(row, 6, index * 12.5).number_format = "#,##0.00"
        sheet.cell(row, 7, datetime.date(2026, 2, index)).number_format = "yyyy年m月d日"
    sheet.cell(first + 7, 6, f"=SUM(F{first + 1}:F{first + 5})").font = Font(bold=True)


def name(book, defined):
    names = book.defined_names
    if hasattr(names, "append"):  # openpyxl before 3.1
        names.append(defined)
    elif defined.localSheetId is None:
        names[defined.name] = defined
    else:
        book.worksheets[defined.localSheetId].defined_names[defined.name] = defined


def rich(path):
    book = Workbook()
    sheet = book.active
    sheet.title = "整改台账"
    sheet["A1"] = "整改台账"
    sheet.merge_cells("A1:H1")
    fill(sheet, 3)
    sheet.merge_cells("B5:B6")
    sheet.column_dimensions["D"].width = 42.5
    sheet.column_dimensions["C"].hidden = True
    sheet.column_dimensions["H"].width = 14
    sheet.row_dimensions[5].height = 48
    sheet.row_dimensions[6].hidden = True
    sheet["F4"].comment = Comment("营业部：按合同金额填", "张某")
    sheet["D4"].comment = Comment("原批注，不要动", "张某", width=300, height=90)
    rule = DataValidation(type="list", formula1='"未整改,整改中,已整改"', allow_blank=True)
    sheet.add_data_validation(rule)
    rule.add("H4:H9")
    sheet.conditional_formatting.add("F4:F9", CellIsRule(operator="greaterThan", formula=["30"], fill=PatternFill(bgColor="FFFF0000")))
    sheet.freeze_panes = "C4"
    sheet.auto_filter.ref = "A3:H9"
    sheet.print_title_rows = "1:3"
    sheet.print_area = "A1:H12"
    sheet.page_setup.orientation = "landscape"
    sheet.oddFooter.center.text = "第 &P 页"
    sheet.protection.sheet = True
    sheet["F4"].protection = Protection(locked=False)
    other = book.create_sheet("图 与 '表'!")
    for row in range(1, 4):
        other.cell(row, 1, row)
    chart = BarChart()
    chart.add_data(Reference(other, min_col=1, min_row=1, max_row=3))
    other.add_chart(chart, "C3")
    try:
        from openpyxl.drawing.image import Image
        from PIL import Image as Picture

        Picture.new("RGB", (8, 8), "red").save(folder / "dot.png")
        sheet.add_image(Image(folder / "dot.png"), "J2")
    except ImportError:
        pass
    hidden = book.create_sheet("字典")
    hidden.sheet_state = "hidden"
    hidden["A1"] = "高"
    name(book, DefinedName("等级", attr_text="字典!$A$1:$A$3"))
    name(book, DefinedName("本地", attr_text="'图 与 ''表''!'!$A$1", localSheetId=1))
    sheet.sheet_properties.tabColor = "FF00FF00"
    book.active = 1
    book.save(path)


def old_epoch(path):
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    sheet.title = "问题清单"
    fill(sheet, 1)
    book.save(path)


def bare(path):
    book = Workbook()
    book.active.title = "Sheet1"
    fill(book.active, 3)
    book.save(path)


rich(folder / "rich.xlsx")
old_epoch(folder / "epoch1904.xlsx")
bare(folder / "bare.xlsx")
