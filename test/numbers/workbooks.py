"""Recomputes every number of the workbooks: the rectification ledger of a paper with its sheet of figures, the calendar of
reports, the plan of phases.

    workbooks.py < JOBS.json

A job is {"document", "as_of", "source", "file", "from", "to", "which"}. Reads the workbook as the XML it is, the values that stand
in it beside its formulas, and the journal or the reference table it was made of; nothing of the program. Prints
{"figures", "wrong": [...]} for each.
"""
import json, re, sys, zipfile
import xml.etree.ElementTree as Xml
from calendar import monthrange
from datetime import date, timedelta
from decimal import Decimal, ROUND_HALF_UP
from pathlib import Path

import yaml

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
EPOCH = date(1899, 12, 30)


def sheets(path):
    """Name → rows, each a list of texts from column A on; a formula is the value that stands beside it."""
    book = zipfile.ZipFile(path)
    part = lambda name: Xml.fromstring(book.read(name))
    texts = ["".join(t.text or "" for t in one.iter(MAIN + "t")) for one in part("xl/sharedStrings.xml")] if "xl/sharedStrings.xml" in book.namelist() else []
    targets = {one.get("Id"): one.get("Target") for one in part("xl/_rels/workbook.xml.rels")}
    found = {}
    for sheet in part("xl/workbook.xml").find(MAIN + "sheets"):
        rows = []
        for row in part("xl/" + targets[sheet.get(RELATION)].removeprefix("/xl/")).iter(MAIN + "row"):
            # A blank row may be left out.
            rows += [[] for _ in range(int(row.get("r")) - 1 - len(rows))]
            cells = []
            for cell in row.iter(MAIN + "c"):
                letters = re.match(r"[A-Z]+", cell.get("r"))[0]
                at = sum((ord(one) - 64) * 26 ** n for n, one in enumerate(reversed(letters))) - 1
                value, inline = cell.find(MAIN + "v"), cell.find(MAIN + "is")
                text = "".join(t.text or "" for t in inline.iter(MAIN + "t")) if inline is not None else "" if value is None else \
                    texts[int(value.text)] if cell.get("t") == "s" else value.text or ""
                cells += [""] * (at + 1 - len(cells))
                cells[at] = text
            rows.append(cells)
        found[sheet.get("name")] = rows
    return found


def under(rows, first):
    """Rows under the head that begins with `first`, by its columns, to the next blank row."""
    at = next(n for n, row in enumerate(rows) if row and row[0] == first and len([cell for cell in row if cell]) > 1)
    body = []
    for row in rows[at + 1:]:
        if not row or not row[0]:
            break
        body.append({name: row[n] if n < len(row) else "" for n, name in enumerate(rows[at]) if name})
    return [name for name in rows[at] if name], body


day = lambda serial: (EPOCH + timedelta(days=int(serial))).isoformat() if serial else ""
outcome = {}


def same(where, stated, expected):
    outcome["figures"] += 1
    if isinstance(expected, Decimal):
        true = re.fullmatch(r"-?[\d.]+(?:E-?\d+)?", stated) and Decimal(stated) == expected
    else:
        true = stated == str(expected)
    if not true:
        outcome["wrong"].append({"where": where, "stated": stated, "recomputed": str(expected)})


def parts(num, den):
    """A share as a cell holds it: four digits behind the point."""
    return (Decimal(num) / den).quantize(Decimal("0.0001"), ROUND_HALF_UP) if den else "—"


# ---- the ledger of a paper

G3 = {"严重": "高", "较重": "高", "一般": "中", "轻微": "低"}


def records_of(journal):
    return [json.loads(line) for line in Path(journal).read_text(encoding="utf-8").splitlines()]


def header_of(records):
    return next((record["new"] for record in reversed(records) if record["kind"] == "header"), records[0]["header"])


def findings_of(records):
    opening, answers, header = records[0], {}, header_of(records)
    for record in records[1:]:
        for change in record["changes"] if record["kind"] == "answer" else ():
            answers.pop(change["item"], None)
            if change["new"] is not None:
                answers[change["item"]] = change["new"]
    points = {point["id"]: point for library in opening["libraries"] for point in library["points"]}
    for item in (item for section in opening["checklist"]["sections"] for item in section["items"]):
        for one in answers.get(item["id"], {}).get("findings", []):
            point = points.get(one.get("risk_point")) or next((points[p] for p in item["risk_points"] if p in points), {})
            found = one.get("found_date") or header["date"]
            yield {**one, "found": found, "done": (one.get("fixed_date") or found) if one.get("fixed_on_spot") else "", "level": G3.get(one.get("severity", item.get("default_severity"))), "kind": one.get("category") or point.get("category")}


def rectification(job):
    book = sheets(job["file"])
    records = records_of(job["source"])
    found = list(findings_of(records))
    _, rows = under(book["整改台账"], "序号")
    same("rows", str(len(rows)), len(found))
    wan = lambda one: Decimal(one["amount"]) / 10000 if one.get("amount") is not None else Decimal(0)
    for n, (row, one) in enumerate(zip(rows, found), 1):
        same(f"{n} 序号", row["序号"], Decimal(n))
        same(f"{n} 问题编号", row["问题编号"], one["finding_id"])
        same(f"{n} 金额", row["涉及金额（万元）"], wan(one) if one.get("amount") is not None else "")
        same(f"{n} 检查日期", day(row["检查日期"]), one["found"])
        same(f"{n} 整改完成日期", day(row["整改完成日期"]), one["done"])
        same(f"{n} 期限", day(row["整改期限"]), one.get("deadline") or "")
        same(f"{n} 等级", row["风险等级"], one["level"])
        same(f"{n} 状态", row["整改状态"], "已整改" if one.get("fixed_on_spot") else "未整改")
    stats, as_of = book["统计"], job["as_of"]
    # The rows above are all of them; the figures are of those found in the period.
    every, start = found, header_of(records)["period"]["from"]
    found = [one for one in every if one["found"] >= start]
    done = lambda one: bool(one.get("fixed_on_spot"))
    late = lambda one: not done(one) and (one.get("deadline") or "9") < as_of
    amount = lambda list_: sum(map(wan, list_), Decimal(0))
    due = [one for one in found if one.get("deadline") and one["deadline"] <= as_of]
    expected = {
        "问题总数（不含已撤销）": Decimal(len(found)), "已整改（含待验收，单位自报）": Decimal(sum(map(done, found))), "已销号（验收通过）": Decimal(0),
        "到期问题": Decimal(len(due)), "逾期未整改": Decimal(sum(map(late, found))), "整改完成率": parts(sum(map(done, found)), len(found)),
        "涉及金额（万元）": amount(found),
        "上期结转（不计入以上各数）": Decimal(len(every) - len(found)),
    }
    _, totals = under(stats, "指标")
    same("指标", "、".join(row["指标"] for row in totals), "、".join(expected))
    for row in totals:
        same(row["指标"], row["数值"], expected.get(row["指标"], "?"))
    _, cross = under(stats, "问题类别")
    named = {row["问题类别"] for row in cross} - {"合计", "其他或未填"}
    for row in cross:
        name = row["问题类别"]
        here = [one for one in found if name == "合计" or one["kind"] == name or name == "其他或未填" and one["kind"] not in named]
        for level in ("高", "中", "低"):
            same(f"{name} {level}", row[level], Decimal(sum(one["level"] == level for one in here)))
        same(f"{name} 未定级", row["未定级"], Decimal(sum(one["level"] is None for one in here)))
        same(f"{name} 合计", row["合计"], Decimal(len(here)))
        same(f"{name} 金额", row["涉及金额（万元）"], amount(here))
    _, states = under(stats, "整改状态")
    for row in states:
        name = row["整改状态"]
        n = len(found) if name == "合计" else sum(name == ("已整改" if done(one) else "未整改") for one in found)
        same(name, row["问题数"], Decimal(n))
        same(f"{name} 占比", row["占比"], parts(n, len(found)))
    _, units = under(stats, "责任部门")
    named = {row["责任部门"] for row in units} - {"合计", "其他或未填"}
    for row in units:
        name = row["责任部门"]
        here = [one for one in found if name == "合计" or one.get("owner_unit") == name or name == "其他或未填" and one.get("owner_unit") not in named]
        for column, value in (("问题数", len(here)), ("已整改", sum(map(done, here))), ("逾期未整改", sum(map(late, here))), ("涉及金额（万元）", amount(here))):
            same(f"{name} {column}", row[column], Decimal(value))


# ---- what is due, and when

# 2026, as the State Council announced it.
OFF = [("2026-01-01", "2026-01-03"), ("2026-02-15", "2026-02-23"), ("2026-04-04", "2026-04-06"), ("2026-05-01", "2026-05-05"),
       ("2026-06-19", "2026-06-21"), ("2026-09-25", "2026-09-27"), ("2026-10-01", "2026-10-07")]
ON = {"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"}


def worked(one):
    text = one.isoformat()
    return text in ON or (one.weekday() < 5 and not any(a <= text <= b for a, b in OFF))


def table_rows(path):
    return yaml.safe_load(Path(path).read_text(encoding="utf-8"))["rows"]


def report_calendar(job):
    start, end = date.fromisoformat(job["from"]), date.fromisoformat(job["to"])
    days = [start + timedelta(days=n) for n in range((end - start).days + 1)]
    expected = []
    for rule in (row for row in table_rows(job["source"]) if row["system"] == job["which"]):
        every = rule["frequency"]
        if every == "日":
            expected += [(one.isoformat(), rule["report"]) for one in days if worked(one)]
        elif every == "周" and rule.get("weekday"):
            expected += [(one.isoformat(), rule["report"]) for one in days if one.isoweekday() == rule["weekday"]]
        elif every == "月" and (rule.get("day") or rule.get("workday")):
            for year, month in sorted({(one.year, one.month) for one in days}):
                whole = [date(year, month, n) for n in range(1, monthrange(year, month)[1] + 1)]
                one = whole[min(rule["day"], len(whole)) - 1] if rule.get("day") else [each for each in whole if worked(each)][rule["workday"] - 1]
                expected += [(one.isoformat(), rule["report"])] if start <= one <= end else []
        else:
            expected.append(("", rule["report"]))
    _, rows = under(sheets(job["file"])["报送日历"], "序号")
    same("rows", str(len(rows)), len(expected))
    for n, (row, (due, report)) in enumerate(zip(rows, sorted(expected, key=lambda one: one[0] or "9")), 1):
        same(f"{n} 序号", row["序号"], Decimal(n))
        same(f"{n} 截止日", day(row["截止日"]), due)
        if not due:
            same(f"{n} 报表", row["报表或报告"], report)
    same("reports", "、".join(sorted(row["报表或报告"] + day(row["截止日"]) for row in rows)), "、".join(sorted(report + due for due, report in expected)))


def phase_plan(job):
    year = job["from"][:4]
    expected = [row for row in table_rows(job["source"]) if row["plan"] == job["which"]]
    full = lambda text: "" if not text else f"{year}-{text}" if re.fullmatch(r"\d\d-\d\d", text) else text
    _, rows = under(sheets(job["file"])["任务进度台账"], "序号")
    same("rows", str(len(rows)), len(expected))
    for n, (row, one) in enumerate(zip(rows, expected), 1):
        same(f"{n} 序号", row["序号"], Decimal(n))
        same(f"{n} 任务编号", row["任务编号"][-2:], f"{one.get('nr', n):02}")
        for column, key in (("开始日期", "start"), ("完成时限", "due")):
            given = full(one.get(key))
            if re.fullmatch(r"\d{4}-\d\d-\d\d", given or "0000-00-00"):
                same(f"{n} {column}", day(row[column]), given)


answers = []
for job in json.load(sys.stdin):
    outcome = {"figures": 0, "wrong": []}
    globals()[job["document"].replace("-", "_")](job)
    answers.append(outcome)
json.dump(answers, sys.stdout, ensure_ascii=False)
