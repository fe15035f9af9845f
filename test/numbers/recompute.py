"""Recomputes every number printed in Markdown documents from the journals alone.

    recompute.py AS_OF JOURNAL [engagement=FILE.json] [plants=N] [planted=DOCUMENT=FILE.md ...] DOCUMENT=FILE.md ...

Reads journal.ndjson and the inspection file with json, nothing else, and none of the program's code. Every run of digits in a document must be a
figure recomputed here, a date of the journal, an identifier, an index (a heading's, a line's), a text quoted from the
journal, or a word of the form below. Prints {"figures": n, "wrong": [...], "unexplained": [...], "missed": [...]} as JSON.
With plants=N it also makes N figures of each document wrong, one at a time: `missed` are those it does not notice, and the
`planted` documents, in which somebody else has, that it takes for true.
"""
import json, re, sys
from decimal import Decimal, ROUND_HALF_UP
from functools import cache
from types import SimpleNamespace

import letters

as_of, journal, *documents = sys.argv[1:]
records = [json.loads(line) for line in open(journal, encoding="utf-8")]
opening = records[0]
header, checklist, libraries = opening["header"], opening["checklist"], opening["libraries"]
given = next((one.partition("=")[2] for one in documents if one.startswith("engagement=")), None)
plants = next((int(one.partition("=")[2]) for one in documents if one.startswith("plants=")), 0)
planted = [one.partition("=")[2].partition("=") for one in documents if one.startswith("planted=")]
documents = [one for one in documents if not one.startswith(("engagement=", "plants=", "planted="))]
engagement = json.load(open(given, encoding="utf-8")) if given else {}
confirmations = [record for record in records if record["kind"] == "confirm"]
answers, files = {}, []
for record in records[1:]:
    if record["kind"] == "answer":
        for change in record["changes"]:
            if change["new"] is None:
                answers.pop(change["item"], None)
            else:
                answers[change["item"]] = change["new"]
    elif record["kind"] == "evidence":
        files.append(record["evidence"])
    elif record["kind"] == "header":
        header = record["new"]
items = [item for section in checklist["sections"] for item in section["items"]]
by_id = {item["id"]: item for item in items}


def holds(rule, answer, item):
    """Whether an answer passes a rule of the small grammar; None: nothing is decided."""
    if rule == "none":
        return None
    kind, _, rest = rule.partition(":")
    if kind == "eq":
        return answer.get("answer", answer.get("value")) == {"yes": "是", "no": "否"}.get(rest, rest)
    if kind == "set":
        have, need = answer.get("set", []), answer.get("required") or item.get("required_set") or []
        return (not have) if rest == "empty" else all(one in have for one in need)
    sign, bound = re.match(r"(>=|<=|=|>|<)(-?[\d.]+)", rest).groups()
    if kind == "num":
        value = Decimal(str(answer["value"]))
    elif kind == "pct":
        value = Decimal(answer["num"]) * 100 / Decimal(answer["den"])
    elif kind == "err_pct":
        value = Decimal(answer["k"]) * 100 / Decimal(answer["n"])
    else:
        raise SystemExit(f"a rule this script does not know: {rule}")
    bound = Decimal(bound)
    return {">=": value >= bound, "<=": value <= bound, "=": value == bound, ">": value > bound, "<": value < bound}[sign]


verdicts = {}


def applies(condition):
    if "all" in condition:
        return all(applies(one) for one in condition["all"])
    if "any" in condition:
        return any(applies(one) for one in condition["any"])
    if "not" in condition:
        return not applies(condition["not"])
    other = condition["item"]
    if verdicts.get(other) in (None, "excluded", "不适用", "未检查"):
        return False
    return bool(holds(condition["rule"], answers[other], by_id[other]))


def verdict_of(item):
    if item.get("applies_if") and not applies(item["applies_if"]):
        return "excluded"
    answer = answers.get(item["id"])
    if not answer:
        return "未检查"
    if answer.get("answer") in ("不适用", "待核实"):
        return answer["answer"]
    if answer.get("verdict"):
        return answer["verdict"]
    outcome = holds(item.get("pass", {"rule": "none"})["rule"], answer, item)
    return "已记录" if outcome is None else "合格" if outcome else "不合格"


for one in items:
    verdicts[one["id"]] = verdict_of(one)
points = {point["id"]: point for library in libraries for point in library["points"]}
findings = []
for one in items:
    if verdicts[one["id"]] in ("excluded", "不适用", "未检查"):
        continue
    for finding in answers[one["id"]].get("findings", []):
        point = points.get(finding.get("risk_point")) or next((points[p] for p in one["risk_points"] if p in points), {})
        findings.append({**finding, "item": one, "level": finding.get("severity", one.get("default_severity")),
                         "kind": finding.get("category") or point.get("category"), "point": point.get("id")})


def count(*wanted):
    return sum(verdict in wanted for verdict in verdicts.values())


def percent(num, den):
    if den == 0:
        return "—"
    return f"{(Decimal(num) * 100 / Decimal(den)).quantize(Decimal('0.01'), ROUND_HALF_UP)}%"


def wan(yuan):
    return f"{(Decimal(yuan) / 10000).quantize(Decimal('0.01'), ROUND_HALF_UP):,}"


def yuan(amount):
    return f"{Decimal(amount).quantize(Decimal('0.01'), ROUND_HALF_UP):,}"


total, excluded = len(items), count("excluded")
good, bad, na, pending = count("合格"), count("不合格"), count("不适用"), count("待核实")
recorded, unchecked = count("已记录"), count("未检查")
answered = good + bad + pending + recorded
applicable = answered + unchecked
LEVELS = ["严重", "较重", "一般", "轻微"]
at_level = {level: sum(f["level"] == level for f in findings) for level in LEVELS}
fixed = sum(bool(f.get("fixed_on_spot")) for f in findings)
still = [f for f in findings if not f.get("fixed_on_spot")]
dated = [f for f in still if f.get("deadline")]
overdue = [f for f in dated if f["deadline"] < as_of]
amounts = [f["amount"] for f in findings if f.get("amount") is not None]
money = sum(map(Decimal, amounts), Decimal(0))
scope = [one for one in items if verdicts[one["id"]] != "excluded"]
did = [one for one in scope if verdicts[one["id"]] not in ("未检查", "不适用")]
drawn = [answers[one["id"]] for one in did if answers[one["id"]].get("n")]
sample_n, sample_k = sum(a["n"] for a in drawn), sum(a["k"] for a in drawn)
bulk = sum(bool(answers.get(one["id"], {}).get("bulk")) for one in scope)
methods = {}
for one in did:
    for method in one.get("method", []):
        methods[method] = methods.get(method, 0) + 1
asked = {p for one in items for p in one["risk_points"]}
active = {p["id"] for p in points.values() if p.get("status", "active") == "active"}
covered = {p for one in scope for p in one["risk_points"] if p in points}
hits = {}
for f in findings:
    hits[f["point"]] = hits.get(f["point"], 0) + 1
rates = {
    "检查执行率": (answered, applicable), "合格率": (good, good + bad), "问题发现率": (bad, good + bad + pending),
    "抽样问题率": (sample_k, sample_n), "立查立改率": (fixed, len(findings)), "风险点覆盖率": (len(asked & active), len(active)),
}
MEASURES = re.compile(r"^(?:[万亿]?元|秒|分钟?|小时|个?工作日|天|日|周|个?月|季度?|年|倍|[%％])$")
unit_of = lambda f: None if MEASURES.match(f["item"].get("unit", "")) else f["item"].get("unit")
quantities = {}
for f in findings:
    if f.get("count") is not None:
        quantities[unit_of(f)] = quantities.get(unit_of(f), 0) + f["count"]
quantity = lambda n, unit: f"{n}{unit or '笔（份）'}"

# ---- what is quoted: texts of the journal, longest first; numbers alone are no quotation
texts = set()


def gather(value):
    if isinstance(value, str):
        if re.search(r"\d", value) and not re.fullmatch(r"[-+\d.,%]*", value) and not re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            texts.add(re.sub(r"\s+", " ", value.strip()).rstrip("。.；;"))
    elif isinstance(value, list):
        for each in value:
            gather(each)
    elif isinstance(value, dict):
        for each in value.values():
            gather(each)


for part in (header, checklist, libraries, answers, files, engagement):
    gather(part)
quoted = sorted(texts, key=len, reverse=True)
days = {header["date"], header["period"]["from"], header["period"]["to"], as_of}
for f in findings:
    days |= {f[key] for key in ("found_date", "deadline", "fixed_date") if f.get(key)}
for library in libraries:
    for basis in library.get("basis", []):
        days |= {basis[key] for key in ("effective_from", "effective_to") if basis.get(key)}



def days_in(value):
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return {day for each in value for day in days_in(each)}
    return {value} if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value) else set()


days |= {record["on"] for record in confirmations} | days_in(engagement)
wrong, unexplained, figures = [], [], 0


def figure(where, stated, expected):
    global figures
    figures += 1
    if str(stated).replace(" ", "") != str(expected):
        wrong.append({"where": where, "stated": stated, "recomputed": str(expected)})


def size_text(size):
    return f"{size} B" if size < 1024 else f"{(Decimal(size) / 1024).quantize(Decimal('0.1'), ROUND_HALF_UP)} KB"


def explain(text, document):
    """What is left of a text when quotations, dates and identifiers are taken out."""
    for each in quoted:
        if each in text:
            text = text.replace(each, "“”")

    def date(match):
        day = "{:04d}-{:02d}-{:02d}".format(*map(int, match.groups()))
        if day not in days:
            unexplained.append({"document": document, "text": match[0], "why": "no such day in the journal"})
        return ""

    text = re.sub(r"(\d{4})年(\d{1,2})月(\d{1,2})日", date, text)
    text = re.sub(r"(\d{4})-(\d{1,2})-(\d{1,2})", date, text)

    def evidence(match):
        if int(match[1]) > len(files):
            unexplained.append({"document": document, "text": match[0], "why": "no such file"})
        return ""

    full = {f["sha256"] for f in files}
    text = re.sub(r"[0-9a-f]{16}(?: [0-9a-f]{16}){3}", lambda m: "" if m[0].replace(" ", "") in full else m[0], text)
    # The hour a camera wrote into a photograph; it stands in no journal.
    text = re.sub(r"相机时间 \d\d:\d\d", "", text)
    text = re.sub(r"Z(\d\d)", evidence, text)
    text = re.sub(r"“”-(\d\d)\b", lambda m: "" if int(m[1]) <= len(findings) else m[0], text)
    text = re.sub(r"\b[0-9a-f]{12}\b", lambda m: "" if any(f["sha256"].startswith(m[0]) for f in files) else m[0], text)
    return text


# Words of the form: numbers that name something and count nothing.
FORM = ["SHA-256", "前12位", "报告附件1", "附件1", "附件2", "附件3", "附件4", "表1", "表2", "表3", "表4", "表5", "L4"]
# Sentences and what must stand in them; (…) are figures, in order.
N = r"([\d,.]+%?|—)"


def sentences():
    yield r"共" + N + "项，其中适用" + N + "项，已作答" + N + "项", [total, applicable, answered]
    for method, n in methods.items():
        yield re.escape(method) + r"(\d+)项", [n]
    yield r"取得并登记证据(\d+)份", [len(files)]
    yield r"合格(\d+)项，不合格(\d+)项，待核实(\d+)项，仅作记录(\d+)项，不适用(\d+)项，未检查(\d+)项", [good, bad, pending, recorded, na, unchecked]
    yield r"另有(\d+)项条件不成立", [excluded]
    yield r"另有(\d+)项因前置条件不成立", [excluded]
    told = letters.issued(its) if judge_state.get("document") == "rectification-notice" else findings
    for level in LEVELS:
        yield level + r"(\d+)个", [sum(f["level"] == level for f in told)]
    yield r"登记问题(\d+)个", [len(findings)]
    yield r"其余(\d+)个不涉及金额", [len(amounts) - 0 if money == 0 else len(findings) - len(amounts)]
    yield r"(\d+)个问题填有金额", [len(amounts)]
    yield r"合计" + N + "万元（" + N + "元）", [wan(money), yuan(money)]
    yield r"合计" + N + "万元", [wan(money)]
    yield r"(\d+)项中有(\d+)项不合格", [good + bad, bad]
    for name, (num, den) in rates.items():
        yield name + N + r"（(\d+)/(\d+)）", [percent(num, den), num, den]
    yield r"样本问题" + N + "个，问题率" + N, [sample_k, percent(sample_k, sample_n)]
    yield r"另有(\d+)项待核实", [pending]
    yield r"待核实(\d+)项", [pending]
    yield r"不适用(\d+)项", [na]
    yield r"未检查(\d+)项", [unchecked]
    yield r"参与机构(\d+)家，参与人员(\d+)人", [1, len(header["preparers"])]
    yield r"形成检查工作底稿(\d+)份", [1]
    yield r"已查机构(\d+)家", [1]
    yield r"检查表共(\d+)项，其中条件不成立(\d+)项、不适用(\d+)项，适用(\d+)项；已作答(\d+)项", [total, excluded, na, applicable, answered]
    yield r"检查表共(\d+)项，其中不适用(\d+)项，适用(\d+)项；已作答(\d+)项", [total, na, applicable, answered]
    yield r"合格(\d+)项、不合格(\d+)项、待核实(\d+)项、仅作记录(\d+)项", [good, bad, pending, recorded]
    yield r"共发现问题(\d+)个", [len(findings)]
    yield r"以上共(\d+)项事实", [len(findings)]
    yield r"第(\d+)版", [max(1, len(confirmations))]
    yield r"以上附件共(\d+)份", None
    yield r"附件：(\d+)份", None
    yield r"涉及问题(\d+)个", None
    yield r"问题(\d+)个，离场前已立行立改(\d+)个", [len(findings), fixed]
    yield r"待整改(\d+)个，其中已定期限(\d+)个、未定期限(\d+)个", [len(still), len(dated), len(still) - len(dated)]
    yield r"期限已过的(\d+)个", [len(overdue)]
    yield r"抽样检查(\d+)项，样本合计(\d+)个，问题样本(\d+)个", [len(drawn), sample_n, sample_k]
    yield r"整节合格批量作答(\d+)项", [bulk]
    yield r"抽样检查(\d+)项，样本合计(\d+)个，问题样本(\d+)个，问题率" + N + r"（(\d+)/(\d+)）", [len(drawn), sample_n, sample_k, percent(sample_k, sample_n), sample_k, sample_n]
    yield r"样本(\d+)，问题样本(\d+)", [sample_n, sample_k]
    yield r"在已检查的(\d+)项（适用(\d+)项，样本(\d+)个）中未发现问题", [answered, applicable, sample_n]
    yield r"已判定的(\d+)项均合格", [good + bad]
    yield r"尚有(\d+)项未检查", [unchecked]
    yield from letters.sentences(its)


@cache
def patterns(document):
    """The longest first: a shorter one may be a part of it."""
    return [(re.compile(one), expected) for one, expected in sorted(sentences(), key=lambda each: -len(each[0]))]


def finding_in(text):
    return next((f for f in findings if f["finding_id"] in text), None)


def rows_of(table):
    cells = [[cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip().strip("|"))] for line in table]
    return cells[0], cells[2:]


def answer_numbers(one):
    """The numbers an answer prints: what was typed, and a rate of it."""
    a = answers.get(one["id"], {})
    if "num" in a:
        return [a["num"], a["den"], percent(a["num"], a["den"])]
    if "n" in a:
        return [str(a["n"]), str(a["k"]), percent(a["k"], a["n"])]
    if "value" in a and re.fullmatch(r"-?[\d.]+", str(a["value"])):
        return [str(a["value"]), yuan(a["value"]), str(Decimal(a["value"]).normalize())]
    return []


def table_cells(document, head, rows):
    """Checks the numbers of one table, and yields the cells that only quote."""
    key = tuple(re.sub(r"\s", "", h) for h in head)
    for at, row in enumerate(rows):
        place = f"{document} 表[{key[0]}…] 行{at + 1}"
        whole = "|".join(row)
        f = finding_in(whole) or (findings[at] if document == "confirmation" and key[:2] == ("序号", "事实") else None)
        item = next((one for one in items if re.search(re.escape(one["id"]) + r"(?!\d)", whole)), None)
        for name, cell in zip(key, row):
            numbers = re.findall(r"[\d,]*\d(?:\.\d+)?%?|—", cell)
            if document in LETTERS and letters.cell(its, document, key, name, cell, row, f):
                continue
            if name == "序号":
                expected = at + 1
                if document == "workpaper" and item and "合格标准" in key:
                    expected = items.index(item) + 1
                figure(place, cell, expected)
            elif name in ("金额（万元）", "涉及金额（万元）") and f:
                figure(place, cell or "—", wan(f["amount"]) if f.get("amount") is not None else "—")
            elif name == "金额（元）" and f:
                figure(place, cell or "—", yuan(f["amount"]) if f.get("amount") is not None else "—")
            elif name == "数量" and f:
                figure(place, cell or "—", quantity(f["count"], unit_of(f)) if f.get("count") is not None else "—")
            elif name == "作答" and item:
                known = answer_numbers(item) or ([] if answers.get(item["id"]) else ["—"])
                for n, number in enumerate(numbers):
                    # All of them stand in their order.
                    here = known[n : n + 1] if len(known) == len(numbers) else known
                    figure(place, number, number if number in here else f"one of {here}")
            elif name == "合格标准" and item:
                rule = item["pass"]["rule"] + item["pass"].get("text", "")
                for number in numbers:
                    figure(place, number, number if number.rstrip("%") in rule else f"of {rule}")
            elif name == "大小":
                file = next((one for one in files if one["sha256"][:12] in whole), None)
                figure(place, cell.replace(" ", ""), size_text(file["size"]).replace(" ", "") if file else "?")
            elif name in ("检查项", "适用", "已作答", "未检查", "执行率") and "合格率" in key:
                figure(place, cell, {"检查项": total, "适用": applicable, "已作答": answered, "未检查": unchecked,
                                     "执行率": percent(answered, applicable)}[name])
            elif name in ("合格", "不合格", "待核实", "仅记录", "不适用", "未检查") and key[:2] == ("底稿", "检查表"):
                figure(place, cell, count("已记录" if name == "仅记录" else name))
            elif name == "合格率" and "适用" in key:
                figure(place, cell, percent(good, good + bad))
            elif key[:3] == ("指标", "数值", "分子") and row[0] in rates and name in ("数值", "分子", "分母"):
                num, den = rates[row[0]]
                figure(place, cell, {"数值": percent(num, den), "分子": num, "分母": den}[name])
            elif key[0] == "可能性＼影响":
                likelihood, impact = row[0][-1], name[-1]
                if impact.isdigit() and re.search(r"\d+/\d+", cell):
                    here = [p for p in covered if str(points[p].get("likelihood")) == likelihood and str(points[p].get("impact")) == impact]
                    figure(place, re.search(r"\d+/\d+", cell)[0], f"{sum(p in hits for p in here)}/{len(here)}")
            elif key[0] == "问题类别" and name in (*LEVELS, "合计", "未定级"):
                level = {"合计": None}.get(name, name)
                kind = None if row[0] == "合计" else row[0]
                figure(place, cell, sum((level is None or g["level"] == level) and (kind is None or (g["kind"] or "未分类") == kind) for g in findings))
            elif key[0] == "原因类别" and name in ("问题数", "占问题总数"):
                ids = len(re.findall(r"F\d{4}-", row[-1]))
                judge_state["causes"][row[0]] = ids
                figure(place, cell, ids if name == "问题数" else f"{percent(ids, len(findings))}（{ids}/{len(findings)}）")
            elif key[0] == "等级" and "待整改" in key and name != "等级":
                here = [g for g in findings if row[0] in ("合计", g["level"])]
                open_ = [g for g in here if not g.get("fixed_on_spot")]
                due = [g for g in open_ if g.get("deadline")]
                figure(place, cell, {"问题": len(here), "已立行立改": len(here) - len(open_), "待整改": len(open_), "已定期限": len(due),
                                     "未定期限": len(open_) - len(due), "已过期限": sum(g["deadline"] < as_of for g in due)}[name])
            elif key[0] == "栏目" and row[0] == "涉及数量" and name != "栏目":
                yield "quantity", cell
            elif key[0] == "栏目" and row[0] == "涉及金额" and name != "栏目":
                yield "money", cell
            elif key[0] == "检查项" and name in ("样本量n", "样本量", "问题数k", "问题数", "问题率") and item:
                a = answers[item["id"]]
                figure(place, cell, {"样本量": a["n"], "问题数": a["k"], "问题率": percent(a["k"], a["n"])}[name[:3]])
            else:
                yield "text", cell


def judge(document, markdown):
    text = re.sub(r"\\([^\n])", r"\1", markdown)
    lines, at, last = text.split("\n"), 0, None
    while at < len(lines):
        if lines[at].startswith("|"):
            end = at
            while end < len(lines) and lines[end].startswith("|"):
                end += 1
            head, rows = rows_of(lines[at:end])
            for cell in head:
                # The scale of the risk matrix is an index too.
                sentence(document, re.sub(r"^影响 [1-5]$", "", cell))
            for kind, cell in table_cells(document, head, rows):
                if kind == "quantity" and last:
                    figure(document, cell, quantity(last["count"], unit_of(last)) if last.get("count") is not None else "")
                elif kind == "money" and last:
                    for number, unit in re.findall(r"([\d,]*\d\.\d\d)(万?元)", cell):
                        figure(document, number, wan(last["amount"]) if unit == "万元" else yuan(last["amount"]))
                else:
                    found = finding_in(cell)
                    last = found or last
                    sentence(document, cell)
            at = end
            continue
        if document in LETTERS and lines[at].startswith("#"):
            # The number of a finding stands under what is said of it.
            under = next((n for n in range(at + 1, len(lines)) if lines[n].startswith("#")), len(lines))
            said = "\n".join(lines[at:under]) if re.match(r"####? ", lines[at]) else ""
            last = finding_in(said) or next((f for f in findings if f.get("fact") and f["fact"].strip() in said), None)
        else:
            last = finding_in(lines[at]) or last
        about = re.match(r"\s*(CK-[A-Z]+-\d+)\s", lines[at])
        if about:
            judge_state["item"] = by_id.get(about[1])
        sentence(document, lines[at], last)
        at += 1


def sentence(document, line, last=None):
    if document in LETTERS:
        letters.exact(its, document, line, last)
        line = letters.heading(its, document, line)
    if document in LETTERS or re.match(r"附件：|　", line):
        line = letters.index(its, document, line)
    rest = explain(re.sub(r"\s+", " ", line), document)
    # A heading's number and a list's are indexes.
    rest = re.sub(r"^\s*(?:#+\s*)?(?:[-*]\s+)?\d+\.\s", "", rest)
    for word in FORM:
        rest = rest.replace(word, "")
    for pattern, expected in patterns(judge_state["document"]) if re.search(r"[\d—]", rest) else ():
        for match in list(pattern.finditer(rest)):
            for n, stated in enumerate(match.groups()):
                if expected is not None:
                    figure(f"{document}: {match[0]}", stated, expected[n])
                else:
                    counted(document, match[0], int(stated), line, last)
            rest = rest.replace(match[0], "", 1)
    if last:
        rest = finding_sentence(document, rest, last)
    rest = inline_quantities(document, rest)
    rest = answer_sentence(document, rest)
    for number in re.findall(r"\d[\d,.]*%?", rest):
        unexplained.append({"document": document, "number": number, "text": rest.strip()[:160]})


def counted(document, text, stated, line, last):
    """Counts of what stands beside them: attachments of the paper or a sheet, findings under bases to be looked up."""
    if text.startswith("以上附件"):
        figure(f"{document}: {text}", stated, len(set(answers[last["item"]["id"]].get("evidence", []))))
    elif text.startswith("附件"):
        own = {s for s in answers[last["item"]["id"]].get("evidence", [])} if last and document == "workpaper" and judge_state["sheet"] else None
        figure(f"{document}: {text}", stated, len(own) if own is not None else len(files))
        judge_state["sheet"] = True
    else:
        names = set(re.findall(r"《([^》]+)》", line))
        figure(f"{document}: {text}", stated, sum(any(c["title"] in names and c.get("basis_status") != "read" for c in f.get("criteria", [])) for f in ([last] if document.startswith("evidence-sheet") else findings)))


judge_state = {"sheet": False, "causes": {}}
LETTERS = ("opinion", "inspection-report", "rectification-notice", "zero-report")
its = SimpleNamespace(
    records=records, header=header, engagement=engagement, confirmations=confirmations, findings=findings, files=files,
    applicable=applicable, answered=answered, good=good, bad=bad, pending=pending, fixed=fixed, money=money,
    sample_n=sample_n, sample_k=sample_k, percent=percent, yuan=yuan, figure=figure, state=judge_state,
)


def finding_sentence(document, rest, f):
    match = re.search(r"金额与数量：(.*?)。", rest)
    if not match:
        return rest
    for number, unit in re.findall(r"([\d,]*\d(?:\.\d+)?)(万?元)", match[1]):
        figure(f"{document} {f['finding_id']}", number, wan(f["amount"]) if unit == "万元" else yuan(f["amount"]))
    tail = re.search(r"，(\d+\D*)$", match[1])
    if tail:
        figure(f"{document} {f['finding_id']}", tail[1], quantity(f["count"], unit_of(f)))
    return rest.replace(match[0], "")


def inline_quantities(document, rest):
    match = re.search(r"涉及数量合计((?:\d+[^、。\d]+、?)+)", rest)
    if not match:
        return rest
    figure(f"{document}: {match[0]}", "、".join(sorted(match[1].split("、"))), "、".join(sorted(quantity(n, u) for u, n in quantities.items())))
    return rest.replace(match[0], "")


def answer_sentence(document, rest):
    if not rest.startswith("作答：") or not judge_state.get("item"):
        return common(document, rest)
    one = judge_state["item"]
    said, _, rule = rest.partition("；合格标准：")
    rule, _, analysed = rule.partition("差异分析：")
    known = answer_numbers(one)
    sampled = re.search(r"抽取样本(\d+)个，不符合标准的(\d+)个，问题率([\d.]+%|—)（(\d+)/(\d+)）", analysed)
    if sampled:
        a = answers[one["id"]]
        for stated, expected in zip(sampled.groups(), [a["n"], a["k"], percent(a["k"], a["n"]), a["k"], a["n"]]):
            figure(f"{document}: {sampled[0]}", stated, expected)
        analysed = analysed.replace(sampled[0], "")
    for number in re.findall(r"[\d,]*\d(?:\.\d+)?%?", analysed):
        figure(f"{document} {one['id']}", number, number if number in known else f"one of {known}")
    numbers = re.findall(r"[\d,]*\d(?:\.\d+)?%?", said)
    for n, number in enumerate(numbers):
        here = known[n : n + 1] if len(known) == len(numbers) else known
        figure(f"{document} {one['id']}", number, number if number in here else f"one of {here}")
    for number in re.findall(r"[\d,]*\d(?:\.\d+)?%?", rule):
        text = one["pass"]["rule"] + one["pass"].get("text", "")
        figure(f"{document} {one['id']}", number, number if number.rstrip("%") in text else f"of {text}")
    return ""


def common(document, rest):
    match = re.search(r"（([A-Z]+-\d+)）：(\d+)个问题", rest)
    if match:
        figure(f"{document}: {match[0]}", match[2], hits.get(match[1], 0))
        return rest.replace(match[0], "")
    match = re.search(r"：(\d+)个问题，涉及", rest)
    return rest.replace(match[0], "") if match and int(match[1]) in hits.values() else rest


# Figures; a date, an hour, an index or an identifier made another one may be another that there is.
FIGURE = re.compile(r"(?<![\w\-件表])(?<!影响 )(?<!可能性 )(?<!\d:)\d+(?![\d年月日\w-]|\. |:\d\d)")


def look(document, markdown):
    judge_state.update(document=document.partition("#")[0], sheet=False, item=None, no=0, index=0)
    judge(document, markdown)


missed = []
for argument in documents:
    document, _, path = argument.partition("=")
    markdown = open(path, encoding="utf-8").read()
    look(document, markdown)
    if not plants or wrong or unexplained:
        continue
    places = list(FIGURE.finditer(markdown))
    # Every so often one, from the first sentence to the last table.
    for place in places[:: max(1, -(-len(places) // plants))]:
        other = str(int(place[0]) + 1).zfill(len(place[0]))
        seen, causes = figures, dict(judge_state["causes"])
        look(document, markdown[: place.start()] + other + markdown[place.end():])
        if not wrong and not unexplained:
            missed.append({"document": document, "text": markdown[place.start() - 20: place.end() + 10]})
        wrong.clear(), unexplained.clear()
        figures, judge_state["causes"] = seen, causes
for document, _, path in planted if not wrong and not unexplained else ():
    seen, causes = figures, dict(judge_state["causes"])
    look(document, open(path, encoding="utf-8").read())
    if not wrong and not unexplained:
        missed.append({"document": document, "text": path})
    wrong.clear(), unexplained.clear()
    figures, judge_state["causes"] = seen, causes
print(json.dumps({"figures": figures, "wrong": wrong, "unexplained": unexplained, "missed": missed}, ensure_ascii=False, indent=1))
