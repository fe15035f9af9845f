"""What the papers of a visit state, from the inspection file alone."""
import re
from pathlib import Path

import yaml

from account import Book, chinese

FIELDS = ["栏目", "内容"]


def engagement(path):
    return yaml.load(Path(path).read_text(encoding="utf-8"), yaml.BaseLoader)


def requests(of, day):
    return [[n, one["name"], one.get("period", ""), one.get("form", ""), one.get("count", ""), one.get("holder", ""), day(one.get("due")),
             day(one.get("received")), day(one.get("returned")), one.get("note", "")] for n, one in enumerate(of.get("requests", []), 1)]


def notice(as_of, of):
    book, letter = Book([as_of], of), of.get("letters", {}).get("notice", {})
    if letter.get("number"):
        book.says("^" + re.escape(letter["number"]) + "$")
    if of.get("period"):
        book.says(r"检查期间为(.+?)至(.+?)，必要时", chinese(of["period"]["from"]), chinese(of["period"]["to"]))
    if of.get("on_site"):
        book.says(r"现场检查自(.+?)至(.+?)。如需调整", chinese(of["on_site"]["from"]), chinese(of["on_site"]["to"]))
    team = [[n, one["name"], one.get("role", ""), one.get("post", ""), one.get("credential", "")] for n, one in enumerate(of.get("team", []), 1)]
    book.table(["序号", "姓名", "组内职务", "单位与职务", "证号"], team)
    asked = of.get("requests", [])
    if asked:
        book.says(r"请按附件所列(\d+)项资料做好准备", len(asked))
    if letter.get("date"):
        book.says(r"^(\d{4}年\d+月\d+日)$", chinese(letter["date"]))
        book.says(r"(\d{4}年\d+月\d+日)印发$", chinese(letter["date"]))
    if asked:
        rows = requests(of, lambda day: chinese(day or ""))
        book.table(["序号", "资料名称", "所属期间", "形式", "提供部门", "要求日期"], [[*row[:4], row[5], row[6]] for row in rows])
    return book


def request_list(as_of, of):
    book = Book([as_of], of)
    book.table(FIELDS, [["被查机构", of["unit"]["name"]], ["检查事项", of["subject"]], ["数据截止日", chinese(as_of)], ["生成时间", chinese(as_of)]])
    rows = of.get("requests", [])
    book.table(["序号", "资料名称", "所属期间", "形式", "份数", "提供部门", "要求日期", "收到", "归还", "备注"], requests(of, lambda day: chinese(day or "")))
    by = lambda key, one: bool(one.get(key)) and one[key] <= as_of
    numbers = lambda holds: [n for n, one in enumerate(rows, 1) if holds(one)]
    out = numbers(lambda one: not by("received", one))
    lists = [
        (r"其中逾期未提供(\d+)项（第(.+?)项）。", numbers(lambda one: not by("received", one) and one.get("due", "9") < as_of)),
        (r"迟交(\d+)项（第(.+?)项）。", numbers(lambda one: by("received", one) and one.get("due", "9") < one["received"])),
        (r"收到的原件尚未归还(\d+)项（第(.+?)项）。", numbers(lambda one: by("received", one) and one.get("form", "原件") == "原件" and not by("returned", one))),
    ]
    book.says(r"共要求(\d+)项，已收到(\d+)项，尚未提供(\d+)项" + (r"（第(.+?)项）" if out else ""), len(rows), len(rows) - len(out), len(out),
              *(["、".join(map(str, out))] if out else []))
    for pattern, found in lists:
        if found:
            book.says(pattern, len(found), "、".join(map(str, found)))
    return book


def meeting_minutes(as_of, kind, of):
    one = next(each for each in of["meetings"] if each["kind"] == kind)
    book = Book([as_of], of)
    book.table(FIELDS, [["被查机构", of["unit"]["name"]], ["检查事项", of["subject"]], ["时间", f"{chinese(one['date'])} {one['time']}"],
                        *([label, one[key]] for label, key in (("地点", "place"), ("主持人", "chair"), ("记录人", "recorder"))),
                        *([label, "、".join(one[key])] for label, key in (("检查组出席", "team"), ("被查单位出席", "unit")))])
    book.says(r"数据截止日：(.+?)；生成时间：(.+?)。$", chinese(as_of), chinese(as_of))
    for n, point in enumerate(one["points"], 1):
        book.says("^" + re.escape((f"{point['who']}：" if point.get("who") else "") + point["text"]) + "$")
    return book
