"""What the letters of an inspection may say in numbers: sentences of the opinion, the report, the notice and the zero report,
and what the journal and the inspection file make of them. `its` is what recompute.py knows of the journal."""
import re
from decimal import Decimal

DIGITS = {one: at for at, one in enumerate("零壹贰叁肆伍陆柒捌玖")}
UNITS = {"拾": 10, "佰": 100, "仟": 1000}


def capital(text):
    """人民币贰佰元整 as a number, by the rules of bank forms."""
    whole, part, digit, result = Decimal(0), Decimal(0), 0, Decimal(0)
    for one in text:
        if one in DIGITS:
            digit = DIGITS[one]
        elif one in UNITS:
            part, digit = part + digit * UNITS[one], 0
        elif one == "万":
            whole, part, digit = whole + (part + digit) * 10000, Decimal(0), 0
        elif one == "亿":
            whole, part, digit = (whole + part + digit) * 100000000, Decimal(0), 0
        elif one == "元":
            result, part, digit = whole + part + digit, Decimal(0), 0
        elif one in "角分":
            result, digit = result + digit * Decimal("0.1" if one == "角" else "0.01"), 0
    return result


def disposed(its):
    """What the inspection file decides of each finding of the paper."""
    items = its.engagement.get("letters", {}).get("opinion", {}).get("items", [])
    found = {f["finding_id"] for f in its.findings}
    return {one["finding_id"]: one for one in items if one["finding_id"] in found}


def issued(its):
    """Findings that the notice demands something about."""
    return [f for f in its.findings if disposed(its).get(f["finding_id"], {}).get("dispositions") != ["不予处理"]]


def due(its, f):
    return disposed(its).get(f["finding_id"], {}).get("deadline") or f.get("deadline")


def open_kinds(its):
    """Kinds of what keeps a report from being final, each with how many; None is the paper itself."""
    confirmed = {one["finding_id"] for record in its.confirmations for one in record["statements"]}
    waiting = [f for f in its.findings if f["finding_id"] not in confirmed] if its.header["nature"] == "检查" else []
    kinds = {}
    if not any(record["kind"] == "finish" for record in its.records):
        kinds["底稿尚未完成"] = None
    if its.pending:
        kinds["检查项待核实"] = its.pending
    if waiting:
        kinds["事实未经确认，或确认后有改动"] = len(waiting)
    return kinds


def sentences(its):
    team = its.engagement.get("team") or its.header["preparers"]
    above = [f for f in its.findings if f.get("amount") is not None and Decimal(f["amount"]) > 0]
    decisions = [one for item in disposed(its).values() for one in item.get("dispositions", [])]
    yield r"适用(\d+)项，已检查(\d+)项，", [its.applicable, its.answered]
    yield r"合格(\d+)项、不合格(\d+)项，", [its.good, its.bad]
    yield r"抽查样本(\d+)个，问题样本(\d+)个", [its.sample_n, its.sample_k]
    yield r"适用检查项(\d+)项，已检查(\d+)项，抽查样本(\d+)个", [its.applicable, its.answered, its.sample_n]
    yield r"取得证据文件(\d+)份", [len(its.files)]
    yield r"(\d+)个问题涉及金额", [len(above)]
    yield r"所载事实共(\d+)项", [len(its.confirmations[-1]["statements"]) if its.confirmations else 0]
    yield r"本稿尚有(\d+)类开口项", [len(open_kinds(its))]
    yield r"共(\d+)人组成", [len(team)]
    yield r"需要整改的问题共(\d+)个", [len(issued(its))]
    yield r"其中(\d+)个已在离场前立行立改", [sum(bool(f.get("fixed_on_spot")) for f in issued(its))]
    for one in sorted(set(decisions)):
        yield re.escape(one) + r"(\d+)个", [decisions.count(one)]


def heading(its, document, line):
    """A group of findings of one category, with its own counts; the number of a finding is the next one."""
    group = re.match(r"### （[一二三四五六七八九十]+）(.+)（(\d+)个，(.*)）$", line)
    if document == "inspection-report" and group:
        here = [f for f in its.findings if (f["kind"] or "未分类") == group[1]]
        its.figure(f"{document}: {line}", group[2], len(here))
        for level, n in re.findall(r"(\D+?)(\d+)个、?", group[3]):
            its.figure(f"{document}: {line}", n, sum(f["level"] == level for f in here))
        return ""
    numbered = re.match(r"#### (\d+)\.", line)
    if numbered:
        its.state["no"] = its.state.get("no", 0) + 1
        its.figure(f"{document}: {line}", numbered[1], its.state["no"])
        return line[numbered.end():]
    return line


def index(its, document, line):
    """1．of a list and 1. of the attachments: each the next one, or the first."""
    match = re.match(r"(?:附件：|\s*)(\d+)(?:．|\.(?=\D))", line)
    if not match:
        return line
    after = its.state.get("index", 0) + 1
    its.figure(f"{document}: {line}", match[1], after if match[1] != "1" else 1)
    its.state["index"] = int(match[1])
    return line[match.end():]


def exact(its, document, line, f):
    """Days and amounts that stand for one thing only."""
    def day(value):
        return "{}年{}月{}日".format(*map(int, value.split("-"))) if value else None

    for stated in re.findall(r"完成时限：(\d+年\d+月\d+日)", line):
        its.figure(f"{document}: {line}", stated, day(due(its, f)) if f else "a finding")
    for stated in re.findall(r"于(\d+年\d+月\d+日)(?:确认属实|签署意见)", line):
        its.figure(f"{document}: {line}", stated, day(its.confirmations[-1]["on"]))
    for stated in re.findall(r"大写：(人民币\w+)", line):
        its.figure(f"{document}: {stated}", its.yuan(capital(stated)), its.yuan(its.money))


def cell(its, document, key, name, value, row, f):
    """A cell of a table that only letters have; whether it was one."""
    place = f"{document} 表[{key[0]}…]"
    if name == "已检查":
        its.figure(place, value, its.answered)
    elif key[0] == "原因" and name in ("问题数", "占问题总数"):
        # Which cause is of which kind is a matter of words; the self-inspection report names the findings of each.
        n = its.state["causes"].get(row[0], 0)
        its.figure(place, value, n if name == "问题数" else f"{its.percent(n, len(its.findings))}（{n}/{len(its.findings)}）")
    elif name == "数量" and "开口项" in key:
        its.figure(place, value, open_kinds(its).get(row[key.index("开口项")], "none"))
    elif name in ("完成时限", "整改期限") and f and re.match(r"\d{4}年", value):
        given = due(its, f) if document == "rectification-notice" else f.get("deadline")
        its.figure(place, value, "{}年{}月{}日".format(*map(int, given.split("-"))) if given else "none")
    else:
        return False
    return True
