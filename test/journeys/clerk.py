"""A clerk at returns: looks at each list alone, writes what is told into the cells it names, explains doubts he has no value for, and saves.
stdin: [{"path", "cells": {"表!C5": value}}, …]; a value is a text, a number, null, {"day": "2024-01-08"} or {"formula": …}. "beside":
what he writes where the list names no cell. stdout: for each file the errors of its list that he could do nothing about."""

import json
import sys
from datetime import datetime

from openpyxl import load_workbook

EXPLAINED = "已核实，情况属实"


def value_of(told):
    if isinstance(told, dict):
        return datetime.strptime(told["day"], "%Y-%m-%d") if "day" in told else "=" + told["formula"]
    return told


def write(book, place, told):
    name, cell = place.rsplit("!", 1)
    sheet = book[name]
    for merge in sheet.merged_cells.ranges:
        if cell in merge:
            cell = merge.start_cell.coordinate
    sheet[cell].value = value_of(told)


def mend(path, cells, beside):
    book = load_workbook(path)
    left = []
    rows = book.worksheets[0].iter_rows(min_row=4)
    header = [cell.value for cell in next(rows)]
    for row in rows:
        line = dict(zip(header, row))
        severity, place = line["级别"].value, line["位置"].value or ""
        if severity not in ("错误", "疑问"):
            continue
        if place in cells:
            write(book, place, cells[place])
        elif severity == "疑问":
            line["情况说明"].value = EXPLAINED
        elif not beside:
            left.append(f"{line['规则'].value} {place}")
    for place, told in beside.items():
        write(book, place, told)
    book.save(path)
    return left


json.dump([mend(one["path"], one["cells"], one.get("beside", {})) for one in json.load(sys.stdin)], sys.stdout, ensure_ascii=False)
