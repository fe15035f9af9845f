"""What of a sender's workbook changed in its return. stdin: [[before, after], …]; stdout: for each pair {"changed": […], "cells", "red": [cell…], "notes": {cell: text}, "list": rows of the first sheet}."""

import json
import re
import sys

from openpyxl import load_workbook

OURS = "问题清单"


def sides(side):
    return (side.style, side.color.rgb if side.color else None) if side else None


def look(cell):
    border = cell.border
    return (
        cell.number_format, cell.font.name, cell.font.b, cell.font.sz, bool(cell.alignment.wrap_text), cell.alignment.horizontal or "general",
        cell.protection.locked, tuple(sides(side) for side in (border.left, border.right, border.top, border.bottom)),
    )


def notes_of(sheet):
    return {cell.coordinate: cell.comment.text for row in sheet.iter_rows() for cell in row if cell.comment}


def facts(sheet):
    return {
        "widths": {key: (one.width, one.hidden, one.min, one.max) for key, one in sheet.column_dimensions.items()},
        "heights": {key: (one.height, one.hidden) for key, one in sheet.row_dimensions.items() if one.height or one.hidden},
        "merges": sorted(str(one) for one in sheet.merged_cells.ranges),
        "validations": [(str(one.sqref), one.type, one.formula1) for one in sheet.data_validations.dataValidation],
        "conditions": [(str(key.sqref), [rule.type for rule in rules]) for key, rules in sheet.conditional_formatting._cf_rules.items()],
        "state": sheet.sheet_state, "freeze": sheet.freeze_panes, "filter": sheet.auto_filter.ref,
        "print": (sheet.print_area, sheet.print_title_rows, sheet.page_setup.orientation, sheet.oddFooter.center.text),
        "protected": sheet.protection.sheet, "images": len(sheet._images), "charts": len(sheet._charts),
        "tab": sheet.sheet_properties.tabColor.rgb if sheet.sheet_properties.tabColor else None,
    }


def names(book, sheets):
    defined = book.defined_names
    listed = defined.definedName if hasattr(defined, "definedName") else [
        *defined.values(), *(one for sheet in book.worksheets for one in sheet.defined_names.values())]
    order = book.sheetnames
    return sorted(
        (one.name, one.attr_text, order[int(one.localSheetId)] if one.localSheetId is not None else "")
        for one in listed
        if one.name != "_riskpaper_return" and (one.localSheetId is None or order[int(one.localSheetId)] in sheets))


def lead(book, cell):
    """Severity, place and target of a line; whether one sees the target, and whether it has a note."""
    name, address = re.fullmatch(r"'(.*)'!([A-Z]+[0-9]+)", cell.hyperlink.location).groups()
    sheet = book[name.replace("''", "'")] if name.replace("''", "'") in book.sheetnames[1:] else None
    seen = sheet is not None and sheet.sheet_state == "visible"
    return [cell.parent.cell(cell.row, 2).value, cell.value, cell.hyperlink.location, seen, bool(sheet and sheet[address].comment)]


def compare(before, after):
    changed, red, notes, cells = [], [], {}, 0
    for values in (False, True):
        old, new = load_workbook(before, data_only=values), load_workbook(after, data_only=values)
        theirs = [name for name in old.sheetnames if not (name in new.sheetnames and new.sheetnames.index(name) == 0)]
        if [name for name in new.sheetnames if name in old.sheetnames] != theirs or new.sheetnames[1:] != theirs:
            changed.append(f"sheets {old.sheetnames} {new.sheetnames}")
        if old.epoch != new.epoch:
            changed.append("epoch")
        if not values and names(old, theirs) != names(new, theirs):
            changed.append(f"names {names(old, theirs)} {names(new, theirs)}")
        for name in theirs:
            one, two = old[name], new[name]
            had, has = notes_of(one), notes_of(two)
            for row in range(1, max(one.max_row, two.max_row) + 1):
                for column in range(1, max(one.max_column, two.max_column) + 1):
                    a, b = one.cell(row, column), two.cell(row, column)
                    cells += 1
                    if (a.value, a.data_type) != (b.value, b.data_type):
                        changed.append(f"{name}!{a.coordinate}: {a.value!r} {b.value!r}")
                    if values or not (a.has_style or b.has_style):
                        continue
                    if look(a) != look(b):
                        changed.append(f"{name}!{a.coordinate}: {look(a)} {look(b)}")
                    if (a.fill.patternType, a.fill.fgColor.rgb) != (b.fill.patternType, b.fill.fgColor.rgb):
                        red.append(f"{name}!{a.coordinate}:{b.fill.fgColor.rgb}")
            if values:
                continue
            for cell, text in had.items():
                if not has.get(cell, "").startswith(text):
                    changed.append(f"note {cell}")
            notes.update({f"{name}!{cell}": text for cell, text in has.items() if had.get(cell) != text})
            a, b = facts(one), facts(two)
            changed += [f"{name} {key}: {a[key]} {b[key]}" for key in a if a[key] != b[key]]
    first = new.worksheets[0]
    rows = [[cell.value for cell in row[:9]] for row in first.iter_rows(min_row=4)]
    linked = [cell for row in first.iter_rows(min_row=5) for cell in row if cell.hyperlink]
    links = [cell.hyperlink.location for cell in linked]
    leads = [lead(new, cell) for cell in linked]
    return {
        "changed": changed, "cells": cells, "red": red, "notes": notes, "list": rows, "links": links, "leads": leads,
        "formulas": [cell.coordinate for row in first.iter_rows() for cell in row if cell.data_type == "f"],
        "hidden": [sheet.title for sheet in new.worksheets if sheet.sheet_state != "visible"],
        "active": new.active.title,
    }


json.dump([compare(*pair) for pair in json.load(sys.stdin)], sys.stdout, ensure_ascii=False)
