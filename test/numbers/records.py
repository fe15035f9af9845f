"""What the documents made of ledgers state, from the CSV of the ledger alone: one function for each document."""
import csv, hashlib, re
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from account import Book, amount, chinese, percent, share, wan, yuan

FIELDS = ["栏目", "内容"]
WAN = Decimal(10000)


class Ledger:
    """Rows by header, as text; amounts in 元 through `money`."""

    def __init__(self, path):
        raw = Path(path).read_bytes()
        table = list(csv.reader(raw.decode("utf-8-sig").splitlines()))
        at = next(n for n, row in enumerate(table) if row[0] == "序号")
        self.name, self.sha256 = Path(path).name, hashlib.sha256(raw).hexdigest()
        self.table = table
        self.rows = [dict(zip(table[at], row)) for row in table[at + 1:] if row and row[0].isdigit()]

    def book(self, as_of, rows=None):
        book = Book([as_of], [cell for row in self.table for cell in row])
        book.table(FIELDS, [
            ["编制单位", ""], ["所属期", ""], ["所据台账", self.name], ["台账行数", len(self.rows if rows is None else rows)],
            ["台账 SHA-256（前12位）", self.sha256[:12]], ["填报人", ""], ["数据截止日", chinese(as_of)], ["生成时间", chinese(as_of)],
        ])
        return book


def money(row, key):
    """元, of a cell in 元 or 万元 by its header; None where it is blank."""
    text = row[key].replace(",", "")
    return None if text == "" else Decimal(text) * (WAN if key.endswith("（万元）") else 1)


def total(rows, key):
    return sum((money(row, key) or Decimal(0) for row in rows), Decimal(0))


def dated(text):
    return chinese(text) if text else "—"


def days(start, end):
    return (date.fromisoformat(end) - date.fromisoformat(start)).days


def distinct(rows, key):
    return list(dict.fromkeys(row[key] for row in rows if row[key]))


# ---- 清退兑付方案

def shared_out(pool, claims):
    """分 of each claim in proportion; what is left over by the largest remainder, then the lowest number."""
    whole = sum(fen for _, fen in claims)
    here = min(pool, whole)
    parts = {no: divmod(here * fen, whole) for no, fen in claims} if whole else {}
    rest = here - sum(part for part, _ in parts.values())
    lucky = sorted(parts, key=lambda no: (-parts[no][1], no))[:rest]
    return {no: parts[no][0] + (no in lucky) for no in parts}


def refund(rows, pool):
    good = [row for row in rows if row["审核结论"] != "不予确认" and (money(row, "确认金额（元）") or 0) > 0]
    fen = shared_out(int(pool * 100), [(row["债权编号"], int(money(row, "确认金额（元）") * 100)) for row in good])
    given = {no: Decimal(one) / 100 for no, one in fen.items()}
    confirmed, refunded = total(good, "确认金额（元）"), sum(given.values(), Decimal(0))
    return good, given, confirmed, refunded


def refund_plan(as_of, pool, ledger):
    rows, pool = ledger.rows, Decimal(pool)
    good, given, confirmed, refunded = refund(rows, pool)
    book = ledger.book(as_of)
    book.says(r"共申报债权(\d+)笔、(.+?)，确认(\d+)笔、(.+?)；可分配资金(.+?)。",
              len(rows), amount(total(rows, "申报金额（元）")), len(good), amount(confirmed), amount(pool))
    book.says(r"清退比例(.+?)，本次清退合计(.+?)，尚缺(.+?)，资金结余(.+?)。",
              percent(refunded, confirmed), amount(refunded), amount(confirmed - refunded), amount(pool - refunded))
    paid = lambda row: money(row, "清退金额（元）")
    body = [[n, row["债权编号"], row["债权人"], yuan(money(row, "申报金额（元）")), yuan(money(row, "确认金额（元）")), yuan(given[row["债权编号"]]),
             "—" if paid(row) is None else yuan(paid(row)), yuan(given[row["债权编号"]] - (paid(row) or 0))] for n, row in enumerate(good, 1)]
    book.table(["序号", "债权编号", "债权人", "申报（元）", "确认（元）", "应清退（元）", "已清退（元）", "待清退（元）"], [
        *body, ["", "合计", "", yuan(total(good, "申报金额（元）")), yuan(confirmed), yuan(refunded),
                yuan(total(good, "清退金额（元）")), yuan(refunded - total(good, "清退金额（元）"))]])
    for row in rows:
        if row not in good:
            book.says(re.escape(f"- {row['债权编号']} {row['债权人']}：{row['不予确认理由'] or '未写理由'}"))
    return book


# ---- 处置报告

# 2024, as the State Council announced it: days off that are no weekend's, and weekends that are worked.
OFF = [("2024-02-10", "2024-02-17"), ("2024-04-04", "2024-04-06"), ("2024-05-01", "2024-05-05"), ("2024-06-08", "2024-06-10")]
ON = {"2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11"}


def worked(day):
    return day in ON or (date.fromisoformat(day).weekday() < 5 and not any(a <= day <= b for a, b in OFF))


def after(day, n=1):
    return (date.fromisoformat(day) + timedelta(days=n)).isoformat()


def disposal_report(as_of, pool, case, cases, claims=None):
    rows = sorted((row for row in cases.rows if row["案件编号"] == case), key=lambda row: int(row["步次"]))
    book = cases.book(as_of, rows)
    book.says("^案件" + re.escape(case) + "$")
    book.says("^编号：" + re.escape(case) + "$")
    most = lambda key: max((money(row, key) for row in rows if row[key]), default=None)
    people = most("涉及人数")
    book.says(r"涉及(.+?)人，金额(.+?)。$", "未填写" if people is None else people, amount(most("涉及金额（万元）")))
    done = [row for row in rows if row["完成日期"] and row["完成日期"] <= as_of]
    book.says(r"共登记(\d+)步，已完成(\d+)步。", len(rows), len(done))
    book.table(["步次", "步骤", "责任单位", "开始", "完成", "用时（天）", "成果"], [
        [row["步次"], row["步骤"], row["责任单位"], dated(row["开始日期"]), dated(row["完成日期"]),
         days(row["开始日期"], row["完成日期"]) if row["完成日期"] else "—", row["成果"]] for row in rows])
    before = [row["完成日期"] for row in rows if row["步次"] != "10"]
    if all(before):
        start, due, used = max(before), max(before), 0
        for _ in range(30):
            due = after(due)
            while not worked(due):
                due = after(due)
        reported = next((row["完成日期"] for row in rows if row["步次"] == "10"), "")
        day, end = start, reported or as_of
        while day < end:
            day = after(day)
            used += worked(day)
        said = "已报告，用{}个工作日，按时" if reported and reported <= due else "报告，用{}个工作日，超过时限" if reported else \
            "尚未报告，已用{}个工作日" + ("" if as_of <= due else "，逾期")
        head, tail = said.split("{}")
        book.says(r"处置于(.+?)完成，应于(.+?)前报告（(\d+)个工作日）；(.*?)" + re.escape(head) + r"(\d+)" + re.escape(tail) + "。$",
                  chinese(start), chinese(due), 30, chinese(reported), used)
    own = [row for row in claims.rows if row["案件编号"] == case] if claims else []
    if own:
        _, _, confirmed, refunded = refund(own, Decimal(pool))
        book.says(r"应清退（确认债权）(.+?)，可分配资金(.+?)，清退(.+?)，清退比例(.+?)。",
                  amount(confirmed), amount(pool), amount(refunded), percent(refunded, confirmed))
    return book


# ---- 任务进度表

def progress_board(as_of, pool, ledger):
    matrix = "问题内容" in ledger.rows[0]
    of = lambda row, *keys: next((row[key] for key in keys if row.get(key)), "")
    tasks = []
    for row in ledger.rows:
        due, start = of(row, "完成时限", "完成时间"), row.get("开始日期", "")
        done = row["完成日期"] if row["完成日期"] and row["完成日期"] <= as_of else ""
        left = days(as_of, due)
        light = ("绿" if done <= due else "红") if done else "红" if left < 0 else "黄" if left <= 7 else "绿"
        tasks.append((row, light, due, start, done, left))
    tasks.sort(key=lambda one: ("红黄绿".index(one[1]), one[2], of(one[0], "任务编号", "序号")))
    lights = [one[1] for one in tasks]
    book = ledger.book(as_of)
    book.fixed += ["距时限不超过7天"]
    book.says(r"共(\d+)项，已完成(.+?)；红灯(\d+)项，黄灯(\d+)项，绿灯(\d+)项，未定时限(\d+)项。", len(tasks),
              share(sum(bool(one[4]) for one in tasks), len(tasks)), *(lights.count(each) for each in "红黄绿"), 0)
    unit_of = lambda row: of(row, "责任单位", "牵头单位")
    units = []
    for unit in {unit_of(row) for row in ledger.rows}:
        own = [one[1] for one in tasks if unit_of(one[0]) == unit]
        units.append([unit, len(own), own.count("红"), own.count("黄")])
    units.sort(key=lambda one: (-one[2], -one[3], one[0]))
    book.table(["责任单位", "任务", "红灯", "黄灯"], units)
    body = []
    for row, light, due, start, done, left in tasks:
        target, current = of(row, "目标值", "目标与效果"), row.get("当前值", "")
        number = lambda text: re.fullmatch(r"-?\d+(\.\d+)?", text)
        gone, whole = (min(days(start, due) + 1, max(0, days(start, as_of) + 1)), days(start, due) + 1) if start else (0, 0)
        stated = row.get("进度灯", "")
        note = "；".join(part for part in (f"台账填“{stated}”" if stated and stated != light else "", of(row, "滞后原因与措施", "备注")) if part)
        body.append([light, of(row, "任务编号", "序号"), of(row, "任务", "问题内容"), f"{unit_of(row)} / {row['责任人']}", target, current,
                     percent(current, target) if number(target) and number(current) else "",
                     percent(gone, whole) if start else "", chinese(due), f"{chinese(done)}完成" if done else left, note])
    book.table(["灯", "编号", "任务", "责任单位/责任人", "目标", "当前", "完成率", "序时", "时限", "剩余（天）", "说明"], body)
    return book


# ---- 企业金融风险监测月报

def run(rows, last, key):
    """Months in a row with 是, up to the last, none of them missing."""
    by = {row["月份"]: row[key] == "是" for row in rows}
    month, n = last, 0
    while by.get(month):
        n += 1
        year, number = map(int, month.split("-"))
        month = f"{year - (number == 1)}-{(number - 2) % 12 + 1:02}"
    return n


def indicator_alerts(as_of, pool, ledger):
    rows = ledger.rows
    months = sorted({row["月份"] for row in rows})
    last = months[-1]
    shown, unreported = [], []
    for at, company in enumerate(distinct(rows, "企业")):
        own = [row for row in rows if row["企业"] == company]
        now = next((row for row in own if row["月份"] == last), None)
        if now is None:
            unreported.append(company)
            continue
        before = max((row for row in own if row["月份"] < last), key=lambda row: row["月份"], default=None)
        loss, arrears = run(own, last, "是否亏损"), run(own, last, "是否欠薪")
        over, was = money(now, "欠息逾期（万元）"), before and money(before, "欠息逾期（万元）")
        hit = (loss >= 3) + (arrears >= 2)
        level = "" if now["预警等级"] in ("无", "") else now["预警等级"]
        missing = hit > 0 and not level
        rank = "红橙黄".index(level) if level else -1 if missing else 3
        shown.append(((rank, -hit, at), hit, level, over or 0, [
            company, level + ("应预警未预警" if missing else ""), loss, arrears, "—" if over is None else wan(over),
            wan(over - was) if over is not None and was is not None else "—", now["诉讼件数"],
            "是" if now["账户是否冻结"] == "是" else "", now["负面报道次数"], now["预警处置"]]))
    shown.sort(key=lambda one: one[0])
    book = ledger.book(as_of)
    book.says(r"^(\d{4}-\d\d)$", last)
    book.says(r"本月监测企业(\d+)户，未报(\d+)户；达到预警触发条件(\d+)户；欠息逾期合计(.+?)。预警等级：红(\d+)户、橙(\d+)户、黄(\d+)户。",
              len(shown), len(unreported), sum(one[1] > 0 for one in shown), amount(sum(one[3] for one in shown)),
              *(sum(one[2] == each for one in shown) for each in "红橙黄"))
    book.says(r"触发条件：连续亏损(\d+)个月，或连续欠薪(\d+)个月", 3, 2)
    book.table(["企业", "预警", "连亏（月）", "欠薪（月）", "欠息逾期（万元）", "较上月（万元）", "诉讼", "冻结", "负面报道", "处置"], [one[4] for one in shown])
    series = []
    for month in months:
        own = [row for row in rows if row["月份"] == month]
        series.append([month, len(own), *(sum(row[key] == "是" for row in own) for key in ("是否亏损", "是否欠薪")), wan(total(own, "欠息逾期（万元）"))])
    book.table(["月份", "填报户数", "亏损户", "欠薪户", "欠息逾期（万元）"], series)
    return book


# ---- 评估情况通报

def evaluation_ranking(as_of, pool, ledger):
    book = ledger.book(as_of)
    for period in distinct(ledger.rows, "评估期"):
        own = [row for row in ledger.rows if row["评估期"] == period]
        score = lambda row: Decimal(row["得分"])
        # Of different full marks the shares are compared.
        same = len({Decimal(row["满分"]) for row in own}) == 1
        key = score if same else (lambda row: score(row) / Decimal(row["满分"]))
        own.sort(key=lambda row: (-key(row), row["被评单位"]))
        body = []
        for row in own:
            place = 1 + sum(key(other) > key(row) for other in own)
            gained = int(row["上期排名"]) - place if row["上期排名"] else None
            move = "" if gained is None else "持平" if gained == 0 else f"升{gained}" if gained > 0 else f"降{-gained}"
            stated = f"台账填第{row['排名']}名" if row["排名"] and int(row["排名"]) != place else ""
            body.append([place, row["被评单位"], row["得分"], row["满分"], percent(row["得分"], row["满分"]), row["等次"], move, row["主要失分项"], stated])
        book.says("^## " + re.escape(period) + r"（(\d+)家）$", len(own))
        book.table(["名次", "单位", "得分", "满分", "得分率", "等次", "较上期", "主要失分项", "备注"], body)
    return book


# ---- 尾项关闭与报告版次

def version_report(as_of, pool, ledger):
    rows = ledger.rows
    is_open = lambda row: row["开闭"] != "关闭" or not row["关闭日期"] or row["关闭日期"] > as_of
    behind = lambda row: days(row["基准日期"], as_of if is_open(row) else row["关闭日期"])
    still = [row for row in rows if is_open(row)]
    book = ledger.book(as_of)
    book.says(r"共(\d+)项，开口(\d+)项，其中超过基准日期(\d+)项；关闭率(.+?)。按今日开口情况，报告可出的版次：(.+?)。",
              len(rows), len(still), sum(behind(row) > 0 for row in still), share(len(rows) - len(still), len(rows)), "A、B" if still else "0、1")
    book.fixed += ["零开口方可出 0 版", "0 版以后有变更的出 1 版"]
    refused = [one for one in distinct(rows, "报告版次") if still and one in "01"]
    if refused:
        book.says(r"台账所载版次(.+?)与开口项不符", "、".join(refused))
    kinds = []
    for kind in distinct(rows, "类别"):
        own = [row for row in rows if row["类别"] == kind]
        kinds.append([kind, len(own), sum(map(is_open, own))])
    book.table(["类别", "项数", "开口"], kinds)
    numbers = {row["尾项编号"] for row in still}
    body = []
    for row in sorted(rows, key=lambda row: (not is_open(row), -behind(row))):
        before = row["前置项"] + (" 前置项未关闭" if row["前置项"] in numbers else "")
        body.append([row["尾项编号"], row["类别"], row["内容"], before, f"{row['责任专业']} / {row['责任人']}", chinese(row["基准日期"]),
                     "开口" if is_open(row) else chinese(row["关闭日期"]), behind(row), row["偏差说明"]])
    book.table(["编号", "类别", "内容", "前置项", "责任", "基准日期", "关闭日期", "偏差（天）", "偏差说明"], body)
    return book


# ---- 欺诈事件与劝阻月报

def event_report(as_of, pool, ledger):
    rows = ledger.rows
    stopped = lambda own: share(sum(row["是否劝阻成功"] == "是" for row in own), len(own))
    involved, saved = (lambda own: total(own, "涉及资金（元）")), (lambda own: total(own, "挽回金额（元）"))
    book = ledger.book(as_of)
    book.says(r"共登记(\d+)件，涉及资金(.+?)；劝阻成功率(.+?)，挽回(.+?)。$", len(rows), amount(involved(rows)), stopped(rows), amount(saved(rows)))
    groups = [("发生日期", sorted({row["发生日期"][:7] for row in rows})), *((key, distinct(rows, key)) for key in ("手段", "渠道", "对象"))]
    for key, names in groups:
        body = []
        for name in names:
            own = [row for row in rows if row[key].startswith(name)] if key == "发生日期" else [row for row in rows if row[key] == name]
            body.append([name, len(own), stopped(own), yuan(involved(own)), yuan(saved(own))])
        book.table(["分类", "件数", "劝阻成功", "涉及资金（元）", "挽回（元）"], body)
    for row in rows:
        lost = involved([row]) - saved([row])
        if lost > 0 and not row["报案日期"]:
            book.says("^- " + re.escape(row["事件编号"]) + "，(.+?)，" + re.escape(row["手段"]) + "，损失(.+)$", chinese(row["发生日期"]), amount(lost))
    return book


# ---- 风险补偿测算与催还提示

def compensation_summary(as_of, pool, ledger):
    rows = ledger.rows
    lost = [row for row in rows if (money(row, "损失本金（万元）") or 0) > 0]
    lent = total(rows, "贷款金额（万元）")
    book = ledger.book(as_of)
    book.says(r"台账贷款(\d+)户、(.+?)，户均(.+?)；发生损失(\d+)户、(.+?)。贴息合计(.+?)。", len(rows), amount(lent),
              amount(yuan(lent / len(rows)).replace(",", "")), len(lost), amount(total(lost, "损失本金（万元）")), amount(total(rows, "贴息金额（万元）")))

    def line(name, own):
        loss, gov, bank = (total(own, key) for key in ("损失本金（万元）", "政府分担（万元）", "银行分担（万元）"))
        return [name, len(own), yuan(loss), yuan(gov), yuan(bank), percent(gov, loss)]

    if lost:
        book.table(["损失原因", "户数", "损失（元）", "政府分担（元）", "银行分担（元）", "政府比例"], [
            *(line(cause, [row for row in lost if row["损失原因"] == cause]) for cause in distinct(lost, "损失原因")), line("合计", lost)])
    due = [row for row in rows if row not in lost and not row["催还日期"] and after(row["到期日"], -30) <= as_of]
    if due:
        book.fixed += ["到期前30天催还"]
        book.table(["借款户", "金额（元）", "应催还日", "到期日", "状态"], [
            [row["借款户"], yuan(money(row, "贷款金额（万元）")), chinese(after(row["到期日"], -30)), chinese(row["到期日"]),
             "已逾期" if row["到期日"] < as_of else "待催还"] for row in sorted(due, key=lambda row: row["到期日"])])
    return book


# ---- 宣传活动总结

COUNTS = ["宣传窗口", "展板", "横幅", "宣传资料", "咨询人次", "参与人次", "出动人数", "清理广告", "线索数", "影像份数"]
EFFECTS = [("咨询人次", "接受咨询{}人次"), ("参与人次", "参与群众{}人次"), ("清理广告", "清理广告{}处"), ("线索数", "收到线索{}条")]


def tally(rows, key):
    """The sum and how it is written; None: nobody counted."""
    said = [row for row in rows if row[key] != ""]
    if not said:
        return None, "—"
    about = key != "影像份数" and any(row["是否约数"] == "是" and int(row[key]) > 0 for row in said)
    sum_ = sum(int(row[key]) for row in said)
    return sum_, f"{'约' if about else ''}{sum_}"


def publicity_summary(as_of, pool, ledger):
    sums = [row for row in ledger.rows if row["形式"] == "合计"]
    held = {row["活动"] for row in ledger.rows if row not in sums}
    own = [row for row in ledger.rows if row not in sums and row["属于"] not in held]
    book = ledger.book(as_of)
    forms, when = list(dict.fromkeys(row["形式"] for row in own)), sorted(row["活动日期"] for row in own if row["活动日期"])
    if when and when[0] == when[-1]:
        book.says(r"^(\S+?)开展活动(\d+)场，形式(\d+)种。", chinese(when[0]), len(own), len(forms))
    elif when:
        book.says(r"^(\S+?)至(\S+?)，共开展活动(\d+)场，形式(\d+)种。", chinese(when[0]), chinese(when[-1]), len(own), len(forms))
    known = [key for key in COUNTS if tally(own, key)[0] is not None]
    cells = lambda rows: [tally(rows, key)[1] for key in known]
    book.table(["形式", "场次", *known], [*([form, sum(row["形式"] == form for row in own), *cells([row for row in own if row["形式"] == form])] for form in forms),
                                        ["合计", len(own), *cells(own)]])
    about = sum(row["是否约数"] == "是" for row in own)
    if about:
        book.says(r"有(\d+)场填报的是约数。", about)
    book.table(["活动", "日期", *known], [*([row["活动"], chinese(row["活动日期"]), *cells([row])] for row in own), ["合计", "", *cells(own)]])
    for words, lacking in (("没有写明日期", [row for row in own if not row["活动日期"]]), ("没有影像资料", [row for row in own if int(row["影像份数"] or 0) == 0])):
        if lacking:
            book.says(words + r"的活动(\d+)场：(.+?)。$", len(lacking), "、".join(row["活动"] for row in lacking))
    stated = []
    for row in sums:
        parts = [one for one in ledger.rows if one["属于"] == row["活动"]]
        for key in COUNTS:
            if row[key] != "" and int(row[key]) != tally(parts, key)[0]:
                computed = tally(parts, key)[0]
                stated.append([row["活动"], key, row[key], "—" if computed is None else computed])
    if stated:
        book.table(["所载合计", "项目", "台账所载", "逐场相加"], stated)
    for key, said in EFFECTS:
        if (tally(own, key)[0] or 0) > 0:
            book.says(re.escape(said).replace(r"\{\}", "(约?\\d+)"), tally(own, key)[1])
    return book
