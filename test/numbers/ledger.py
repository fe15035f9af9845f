"""Recomputes every number of the documents made of a rectification ledger from its CSV alone.

    ledger.py AS_OF LEDGER.csv [plants=N] [planted=DOCUMENT=FILE.md ...] DOCUMENT=FILE.md ...

Reads the table with csv and none of the program's code. Every run of digits in a document must be a figure recomputed here,
a day or a text of the ledger, or an index. Prints figures, wrong, unexplained and missed, as recompute.py does.
"""
import csv, json, re, sys
from datetime import date
from decimal import Decimal, ROUND_HALF_UP

as_of, path, *documents = sys.argv[1:]
plants = next((int(one.partition("=")[2]) for one in documents if one.startswith("plants=")), 0)
planted = [one.partition("=")[2].partition("=") for one in documents if one.startswith("planted=")]
documents = [one for one in documents if not one.startswith(("plants=", "planted="))]
table = list(csv.reader(open(path, encoding="utf-8-sig")))
at = next(n for n, row in enumerate(table) if row[0] == "序号")
rows = [dict(zip(table[at], row)) for row in table[at + 1:] if row and row[0].isdigit()]
start, end = next(cell for cell in table[at - 1] if " 至 " in cell).split(" 至 ")
LEVELS = ["严重", "较重", "一般", "轻微"]
WEIGHT = {"严重": 8, "较重": 4, "一般": 2, "轻微": 1}
carried = [r for r in rows if r["检查日期"] < start]
gone = [r for r in rows if r not in carried and r["整改状态"] == "已撤销"]
mine = [r for r in rows if r not in carried and r not in gone]
is_done = lambda r: r["整改状态"] in ("待验收", "已整改", "已销号")
done, closed = [r for r in mine if is_done(r)], [r for r in mine if r["整改状态"] == "已销号"]
still = [r for r in mine if not is_done(r)]
due = [r for r in mine if r["整改期限"] <= as_of]
on_time = [r for r in due if is_done(r) and r["整改完成日期"] <= r["整改期限"]]
late = [r for r in due if is_done(r) and r not in on_time]
overdue = [r for r in still if r["整改期限"] < as_of]
today = [r for r in still if r["整改期限"] == as_of]
repeats = [r for r in mine if r["是否重复"] == "是"]
add = lambda list_, key: sum((Decimal(r[key] or 0) for r in list_), Decimal(0))
money, mended = add(mine, "涉及金额（万元）"), add(mine, "已整改金额（万元）")


def percent(num, den):
    return f"{(Decimal(num) * 100 / Decimal(den)).quantize(Decimal('0.01'), ROUND_HALF_UP)}%" if den else "—"


def wan(value):
    return f"{value.quantize(Decimal('0.01'), ROUND_HALF_UP):,}"


def share(num, den):
    return [percent(num, den), num, den]


def ranked(key):
    """Names with their rows, the most first; those alike in any order."""
    names = {r[key] for r in mine}
    return sorted(((name, [r for r in mine if r[key] == name]) for name in names), key=lambda one: -len(one[1]))


def vital(list_):
    """How many of the first make up eight tenths."""
    sum_ = 0
    for n, (_, here) in enumerate(list_, 1):
        sum_ += len(here)
        if sum_ * 10 >= len(mine) * 8:
            return n
    return 0


units, categories = ranked("被检查单位"), ranked("问题类别")
first = lambda list_: sum(len(here) for _, here in list_[:3])
R = r"([\d.]+%|—)（(\d+)/(\d+)）"
grave = [r for r in overdue if r["风险等级"] in ("严重", "较重")]
total, n_due = len(mine), len(due)
SENTENCES = [(re.compile(p), e) for p, e in [
    (r"问题共(\d+)个，已完成(\d+)个（含待验收，单位自报），其中已销号(\d+)个；未完成(\d+)个", [total, len(done), len(closed), len(still)]),
    (r"整改完成率" + R, share(len(done), total)),
    (r"销号率" + R, share(len(closed), total)),
    (r"已到期(\d+)个：按期完成(\d+)个、逾期完成(\d+)个、逾期未完成(\d+)个、当日到期未完成(\d+)个", [n_due, len(on_time), len(late), len(overdue), len(today)]),
    (r"按期整改率(?:（按原定时限）)?" + R, share(len(on_time), n_due)),
    (r"到期整改率" + R, share(len(on_time) + len(late), n_due)),
    (r"逾期未整改率" + R, share(len(overdue), n_due)),
    (r"涉及金额([\d,.]+)万元，已整改金额([\d,.]+)万元，资金整改率([\d.]+%|—)", [wan(money), wan(mended), percent(mended, money)]),
    (r"重复发生的问题(\d+)个", [len(repeats)]),
    (r"问题重复率" + R, share(len(repeats), total)),
    (r"上期结转的问题(\d+)个", [len(carried)]),
    (r"已撤销(\d+)个", [len(gone)]),
    (r"共收到(\d+)份，通过(\d+)份，退回(\d+)份，不能读取(\d+)份", [1, 1, 0, 0]),
    (r"本期(\d+)家单位上报问题(\d+)个，涉及金额合计([\d,.]+)万元；已完成整改(\d+)个（含待验收，单位自报），其中已销号(\d+)个", [len(units), total, wan(money), len(done), len(closed)]),
    (r"自行申报为重复的(\d+)个", [len(repeats)]),
    # The ledger holds no earlier finding of those it says are repeated.
    (r"（前次已销号又发生）(\d+)个，整改未到位（前次尚未销号）(\d+)个", [0, 0]),
    (r"八成集中在(\d+)家机构（共(\d+)家）；问题最多的三家占" + R, [vital(units), len(units), *share(first(units), total)]),
    (r"问题最多的三类占" + R + r"（共(\d+)类）", [*share(first(categories), total), len(categories)]),
    (r"以下(\d+)个等级较高且已逾期", [len(grave)]),
    (r"（高）(\d)分、较重(\d)分、一般（中）(\d)分、轻微（低）(\d)分", list(WEIGHT.values())),
]]
texts = sorted({re.sub(r"\s+", " ", cell.strip()).rstrip("。") for row in table for cell in row if re.search(r"\d", cell) and not re.fullmatch(r"[\d.,-]*", cell)}, key=len, reverse=True)
days = {cell for row in rows for cell in row.values() if re.fullmatch(r"\d{4}-\d\d-\d\d", cell)} | {as_of, start, end}
chinese = lambda day: "{}年{}月{}日".format(*map(int, day.split("-"))) if day else ""
wrong, unexplained, state = [], [], {"figures": 0, "index": 0, "case": 0}


def figure(where, stated, expected):
    state["figures"] += 1
    if stated != str(expected):
        wrong.append({"where": where, "stated": stated, "recomputed": str(expected)})


def sentence(document, line):
    rest = re.sub(r"\s+", " ", line)
    for each in texts:
        rest = rest.replace(each, "“”")
    index = re.match(r"\s*(\d+)(?:．|\. )", rest)
    if index:
        state["index"] = state["index"] + 1 if index[1] != "1" else 1
        figure(document, index[1], state["index"])
        rest = rest[index.end():]
    case = re.match(r"案例(\d+)（(..)，(.+?)）：(.*)", rest)
    if case:
        state["case"] += 1
        figure(f"{document}: {line}", case[1], state["case"])
        row = next((r for r in mine if r["问题描述"].rstrip("。") in line), None)
        for stated in re.findall(r"涉及金额([\d,.]+)万元", case[4]):
            figure(f"{document}: {line}", stated, wan(Decimal(row["涉及金额（万元）"])) if row else "a finding")
        rest = re.sub(r"涉及金额[\d,.]+万元", "", case[4])
    for day in re.findall(r"\d{4}年\d+月\d+日", rest):
        if day not in map(chinese, days):
            unexplained.append({"document": document, "text": day})
    rest = re.sub(r"\d{4}年\d+月\d+日|^表\d ", "", rest)
    for pattern, expected in SENTENCES:
        for match in list(pattern.finditer(rest)):
            for stated, each in zip(match.groups(), expected):
                figure(f"{document}: {match[0]}", stated, each)
            rest = rest.replace(match[0], "", 1)
    for number in re.findall(r"\d[\d,.]*%?", rest):
        unexplained.append({"document": document, "number": number, "text": rest[:120]})


def cells(document, head, body, before):
    seen = 0
    for n, row in enumerate(body, 1):
        where = f"{document} 表[{head[0]}|{head[1]}] 行{n}"
        one = dict(zip(head, row))
        mark = re.search(r"F\d{4}-\d+", one.get("问题编号", ""))
        own = next((r for r in rows if mark and r["问题编号"] == mark[0]), None)
        key = {"机构": "被检查单位", "类别": "问题类别", "等级": "风险等级", "风险点": "风险点编号"}.get(head[0]) or ("被检查单位" if "加权分" in head else "")
        name = one["机构"] if "加权分" in head else row[0]
        here = [r for r in mine if name == "合计" or r.get(key) == name]
        seen += len(here)
        for column, value in one.items():
            if column == "序号":
                figure(where, value, n)
            elif column == "名次":
                figure(where, value, 1 + sum(sum(WEIGHT[r["风险等级"]] for r in list_) > sum(WEIGHT[r["风险等级"]] for r in here) for _, list_ in units))
            elif own and column in ("原定时限", "完成日期"):
                figure(where, value.split("（")[0], chinese(own["整改期限" if column == "原定时限" else "整改完成日期"]))
            elif own and column == "逾期天数":
                figure(where, value, (date.fromisoformat(as_of) - date.fromisoformat(own["整改期限"])).days)
            elif own or not re.search(r"[\d—]", value) or column == head[0] or column in ("名称", "规则", "代码"):
                sentence(document, value)
            elif column in ("次数", "涉及文件"):
                # Two at-once findings took longer than a week, two are overdue; one file was read.
                slow = [r for r in rows if r["整改类型"] == "立行立改" and r["整改完成日期"] and (date.fromisoformat(r["整改完成日期"]) - date.fromisoformat(r["检查日期"])).days > 7]
                figure(where, value, 1 if column == "涉及文件" else {"immediate-too-slow": len(slow), "overdue-open": len(overdue)}.get(one["代码"], "?"))
            elif key:
                expected = {
                    "问题数": len(here), "合计": len(here), "已完成": sum(map(is_done, here)), "已销号": sum(r in closed for r in here),
                    "未完成": sum(r in still for r in here), "逾期未完成": sum(r in overdue for r in here),
                    "金额（万元）": wan(add(here, "涉及金额（万元）")), "累计占比": percent(seen, total),
                    "占比": percent(len(here), total) + (f"（{len(here)}/{total}）" if "（" in value else ""),
                    "加权分": sum(WEIGHT[r["风险等级"]] for r in here), "适用项数": "—", "风险指数": "—",
                    "涉及机构": len({r["被检查单位"] for r in here}),
                    **{level: sum(r["风险等级"] == level for r in here) for level in LEVELS},
                }
                figure(where, value, expected.get(column, "?"))
            else:
                sentence(document, value)


def look(document, markdown):
    state.update(index=0, case=0)
    lines, n = re.sub(r"\\([^\n])", r"\1", markdown).split("\n"), 0
    while n < len(lines):
        end = n
        while end < len(lines) and lines[end].startswith("|"):
            end += 1
        if end > n:
            split = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[n:end]]
            cells(document, split[0], split[2:], lines[n - 2])
        else:
            sentence(document, lines[n])
        n = max(end, n + 1)


FIGURE = re.compile(r"(?<![\w\-表])\d+(?![\d年月日\w-]|\. )")
missed = []
for argument in documents:
    document, _, file = argument.partition("=")
    markdown = open(file, encoding="utf-8").read()
    look(document, markdown)
    places = list(FIGURE.finditer(markdown)) if plants and not wrong and not unexplained else []
    for place in places[:: max(1, -(-len(places) // plants))] if places else ():
        kept = state["figures"]
        look(document, markdown[: place.start()] + str(int(place[0]) + 1).zfill(len(place[0])) + markdown[place.end():])
        if not wrong and not unexplained:
            missed.append({"document": document, "text": markdown[place.start() - 20: place.end() + 10]})
        wrong.clear(), unexplained.clear()
        state["figures"] = kept
for document, _, file in planted if not wrong and not unexplained else ():
    kept = state["figures"]
    look(document, open(file, encoding="utf-8").read())
    if not wrong and not unexplained:
        missed.append({"document": document, "text": file})
    wrong.clear(), unexplained.clear()
    state["figures"] = kept
print(json.dumps({"figures": state["figures"], "wrong": wrong, "unexplained": unexplained, "missed": missed}, ensure_ascii=False, indent=1))
