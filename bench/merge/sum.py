"""The totals of a folder of ledgers, and of a merged one, added up by other eyes than ours: sum.py FOLDER MERGED.xlsx

One finding counts once, whatever number of files it stands in. Prints {"in", "out"}: unit -> [rows, amount in 元]."""
import json
import sys
from decimal import Decimal
from pathlib import Path

from openpyxl import load_workbook


def rows_of(path):
    sheet = load_workbook(path, read_only=True, data_only=True)["整改台账"]
    header = None
    for row in sheet.iter_rows(values_only=True):
        if header is None:
            if row and row[0] == "序号":
                header = {str(name): at for at, name in enumerate(row) if name}
            continue
        number, unit, amount = (row[header[name]] for name in ("问题编号", "被检查单位", "涉及金额（万元）"))
        if number and unit:
            yield number, unit, Decimal(repr(amount)) if amount is not None else Decimal(0)


def totals(paths):
    seen, units = set(), {}
    for path in paths:
        for number, unit, amount in rows_of(path):
            if number in seen:
                continue
            seen.add(number)
            rows, total = units.get(unit, (0, Decimal(0)))
            units[unit] = (rows + 1, total + amount)
    return {unit: [rows, f"{total * 10000:.2f}"] for unit, (rows, total) in sorted(units.items())}


folder, merged = sys.argv[1:3]
print(json.dumps({"in": totals(sorted(Path(folder).rglob("*.xlsx"))), "out": totals([merged])}, ensure_ascii=False))
