"""What the documents made of a risk library state, from its YAML alone."""
import re
from pathlib import Path

import yaml

from account import Book, chinese

# High to low, as the schemes are defined.
SCHEMES = {"L4": ["高", "较高", "中", "低"], "I3": ["一级", "二级", "三级"], "H2": ["重大", "一般"]}
FIELDS = ["栏目", "内容"]


class Library:
    def __init__(self, path):
        # Versions and days stay texts.
        self.of = yaml.load(Path(path).read_text(encoding="utf-8"), yaml.BaseLoader)
        self.levels = SCHEMES[self.of["level_scheme"]]
        self.points = [one for one in self.of["points"] if one.get("status", "active") == "active"]
        self.ranked = sorted(self.points, key=lambda one: self.levels.index(one["level"]))
        named = [post for point in self.ranked for post in (*point["posts"], *(c["post"] for c in point["controls"] if c.get("post")))]
        self.posts = list(dict.fromkeys([*self.of.get("posts", []), *named]))
        self.categories = [one for one in dict.fromkeys([*self.of.get("categories", []), *(p["category"] for p in self.ranked)])
                           if any(p["category"] == one for p in self.points)]

    def cards(self):
        """Each post with the points it answers for or has a control of."""
        for post in self.posts:
            own = [one for one in self.ranked if post in one["posts"] or any(c.get("post") == post for c in one["controls"])]
            if own:
                yield post, own

    def book(self, as_of):
        book = Book([as_of], self.of)
        book.quote(re.findall(r"[^（]+", self.of["title"]))
        return book

    def head(self, as_of):
        of = self.of
        return [["所据风险点库", f"{of['title']}（{of['key']}，版本{of['version']}）"], ["等级方案", of["level_scheme"]], ["数据截止日", chinese(as_of)]]

    def pending(self, as_of):
        """Titles of which neither number nor article is known, of the points in their order."""
        basis = {one["id"]: one for one in self.of.get("basis", [])}

        def current(one):
            """What has ended is cited by what came after it."""
            ended = one.get("effective_to", "9") < as_of
            return current(basis[one["superseded_by"]]) if ended and one.get("superseded_by") else one

        cited = [(current(basis[c["ref"]]), c) for point in self.points for c in point.get("basis", []) if c["ref"] in basis]
        return list(dict.fromkeys(b["title"] for b, c in cited if b["basis_status"] == "named" and not b.get("doc_no") and not c.get("clause")))


def library_report(as_of, library):
    book, points, levels, of = library.book(as_of), library.points, library.levels, library.of
    book.table(FIELDS, [["制发单位", ""], *library.head(as_of)])
    at = lambda own, level: sum(one["level"] == level for one in own)
    by_level = [at(points, level) for level in levels]
    # A level that no point has is not in the sentence.
    said = "、".join(f"{level}(\\d+)个" for level, n in zip(levels, by_level) if n)
    for stated in re.findall(r"\d+ ?个点", of["title"]):
        if int(stated.split("个")[0]) == len(points):
            book.says("^" + re.escape(f"库内所写“{stated}”与实计相符。") + "$")
        else:
            book.says("差异：库内写“" + re.escape(stated) + r"”，实计风险点(\d+)个", len(points))
    book.says(r"本库共有效风险点(\d+)个，分(\d+)类；按等级：" + said + "。", len(points), len(library.categories), *(n for n in by_level if n))
    rows = []
    for no, category in enumerate(library.categories):
        own = [one for one in points if one["category"] == category]
        rows.append([category, *(at(own, level) for level in levels), len(own)])
        book.says(r"^### （[一二三四五六七八九十]+）" + re.escape(category) + r"（(\d+)个）$", len(own))
        for one in own:
            book.says("^" + re.escape(f"#### {one['id']} {one['name']}（{one['level']}）") + "$")
    book.table(["风险类别", *levels, "合计"], [*rows, ["合计", *by_level, len(points)]])
    pending = library.pending(as_of)
    if pending:
        book.says(r"以下(\d+)项依据只知名称，文号和条款待核：", len(pending))
    return book


HEAD = {"card": ["编号", "风险点", "风险表现", "等级", "本岗位防控措施", "依据"], "personal": ["编号", "风险点", "表现", "等级", "本人防控措施"]}


def card_rows(own, columns):
    return [[one["id"], one["name"], one["manifestation"], one["level"], *[None] * (columns - 4)] for one in own]


def duty_cards(as_of, library):
    book = library.book(as_of)
    for post, own in library.cards():
        book.table(FIELDS, [["岗位", post], ["任职人员", ""], ["风险点数", len(own)], ["最高等级", own[0]["level"]], ["制发单位", ""], *library.head(as_of)])
        book.table(HEAD["card"], card_rows(own, 6))
    return book


def commitments(as_of, library):
    book = library.book(as_of)
    book.table(FIELDS, [["制发单位", ""], *library.head(as_of)])
    book.says(r"本单位共查找风险点(\d+)个，分(\d+)类，", len(library.points), len(library.categories))
    for category in library.categories:
        own = [one for one in library.ranked if one["category"] == category]
        book.table(["编号", "风险点", "表现", "等级", "防控措施", "责任岗位"], [
            [*row[:4], None, "、".join(one["posts"])] for row, one in zip(card_rows(own, 6), own)])
    for post, own in library.cards():
        book.table(FIELDS, [["岗位", post], ["任职人员", ""], ["风险点数", len(own)], ["制发单位", ""]])
        book.table(HEAD["personal"], card_rows(own, 5))
    return book
