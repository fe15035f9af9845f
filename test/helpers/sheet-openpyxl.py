"""Writes workbooks from a plan, or tells what openpyxl reads in files. One process for all: `write PLAN FOLDER`, `read FILE...`."""

import datetime
import json
import sys
import warnings

import openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904

warnings.simplefilter("ignore")


def value_of(cell):
    kind, value = cell["kind"], cell["value"]
    if kind == "date":
        return datetime.datetime.fromisoformat(value)
    if kind == "time":
        return datetime.time.fromisoformat(value)
    if kind == "rich":
        # Rich text is left to exceljs: older openpyxl cannot write it.
        return "".join(value)
    return value


def write(plan, folder):
    for book in plan:
        workbook = openpyxl.Workbook()
        workbook.remove(workbook.active)
        if book["epoch"] == 1904:
            workbook.epoch = CALENDAR_MAC_1904
        for sheet in book["sheets"]:
            ws = workbook.create_sheet(sheet["name"])
            ws.sheet_state = sheet["state"]
            for cell in sheet["cells"]:
                target = ws.cell(cell["row"], cell["column"])
                target.value = value_of(cell)
                if cell["kind"] in ("text", "rich"):
                    target.data_type = "s"
                if cell.get("format"):
                    target.number_format = cell["format"]
            for merge in sheet["merges"]:
                ws.merge_cells(merge)
            for row in sheet["hiddenRows"]:
                ws.row_dimensions[row].hidden = True
        workbook.save(f"{folder}/{book['name']}.xlsx")


def told(cell):
    value = cell.value
    if isinstance(value, bool):
        return ["boolean", "TRUE" if value else "FALSE"]
    if isinstance(value, datetime.datetime):
        return ["date", value.isoformat(timespec="seconds")]
    if isinstance(value, datetime.time):
        return ["time", value.isoformat(timespec="seconds")]
    if isinstance(value, datetime.timedelta):
        return ["time", str(value)]
    if isinstance(value, (int, float)):
        return ["number", repr(float(value))]
    return ["error" if cell.data_type == "e" else "text", str(value)]


def read(path):
    values = openpyxl.load_workbook(path, data_only=True)
    formulas = openpyxl.load_workbook(path)
    sheets = []
    for ws in values.worksheets:
        source = formulas[ws.title]
        cells = {}
        for row in ws.iter_rows():
            for cell in row:
                computed = source[cell.coordinate].data_type == "f"
                if cell.value is None and not computed:
                    continue
                cells[cell.coordinate] = (["uncached", ""] if cell.value is None else told(cell)) + [computed]
        sheets.append(
            {
                "name": ws.title,
                "state": ws.sheet_state,
                "merges": sorted(str(merge) for merge in ws.merged_cells.ranges),
                "hiddenRows": sorted(row for row, shape in ws.row_dimensions.items() if shape.hidden),
                "cells": cells,
            }
        )
    return {"epoch": 1904 if values.epoch == CALENDAR_MAC_1904 else 1900, "sheets": sheets}


if sys.argv[1] == "write":
    with open(sys.argv[2], encoding="utf-8") as file:
        write(json.load(file), sys.argv[3])
else:
    json.dump([read(path) for path in sys.argv[2:]], sys.stdout)
