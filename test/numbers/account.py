"""Accounts for every number of a Markdown document, position by position.

What makes a document hands over a `Book`: what each of its tables holds cell by cell, what each of its sentences states, and
what it merely quotes. `read` holds a document against it. Knows nothing of the program whose documents they are.
"""
import re
from decimal import Decimal, ROUND_HALF_UP

NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?%?")
CENT = Decimal("0.01")


def percent(num, den):
    return f"{(Decimal(num) * 100 / Decimal(den)).quantize(CENT, ROUND_HALF_UP)}%" if den else "—"


def share(num, den):
    return f"{percent(num, den)}（{num}/{den}）"


def yuan(value):
    return f"{Decimal(value).quantize(CENT, ROUND_HALF_UP):,}"


def wan(value):
    """元 in 万元, all of it, with two digits behind the point at least."""
    text = f"{Decimal(value) / 10000:f}"
    whole, _, rest = text.partition(".")
    return f"{whole}.{rest.rstrip('0').ljust(2, '0')}"


def amount(value):
    """As a sentence has it: 万元, and 元 too where 万元 with two digits would not say all of it."""
    if value is None:
        return "—"
    value = Decimal(value)
    if value == 0:
        return "0元"
    rounded = (value / 10000).quantize(CENT, ROUND_HALF_UP)
    if value >= 10000 and rounded * 10000 == value:
        return f"{rounded:,}万元"
    return f"{wan(value)}万元（{yuan(value)}元）"


def chinese(day):
    return "{}年{}月{}日".format(*map(int, day.split("-"))) if day else ""


class Book:
    """`tables`: heads with the rows below them, in the order of the document; `sentences`: patterns with what their groups hold,
    each of which has to be there; `texts`: what may be quoted; `fixed`: words of the form; `days`: dates that may stand anywhere."""

    def __init__(self, days=(), texts=()):
        self.tables, self.sentences, self.fixed = [], [], []
        self.days = {chinese(day) for day in days if day}
        self.texts = set()
        self.quote(texts)

    def quote(self, value):
        """Texts of the source; numbers alone and days are no quotation."""
        if isinstance(value, dict):
            value = list(value.values())
        if isinstance(value, (list, tuple, set)):
            for each in value:
                self.quote(each)
        elif isinstance(value, str) and re.search(r"\d", value) and not re.fullmatch(r"[-+\d.,%\s]*|\d{4}-\d\d-\d\d", value):
            self.texts.add(flat(value).rstrip("。.；;"))

    def table(self, head, rows):
        """Rows of cells; `None`: a cell that only quotes."""
        self.tables.append((head, [[None if cell is None else str(cell) for cell in row] for row in rows]))

    def says(self, pattern, *expected):
        """A sentence that has to be there, once, and what its groups hold."""
        self.sentences.append((re.compile(pattern), [str(one) for one in expected]))


def flat(text):
    return re.sub(r"\s+", " ", text).strip()


def blocks(markdown):
    """Lines, and tables as (head, rows)."""
    lines, at = re.sub(r"\\([^\n])", r"\1", markdown).split("\n"), 0
    while at < len(lines):
        end = at
        while end < len(lines) and lines[end].startswith("|"):
            end += 1
        if end > at:
            cells = [[flat(cell) for cell in line.strip().strip("|").split("|")] for line in lines[at:end]]
            yield cells[0], cells[2:]
        elif lines[at].strip():
            yield None, lines[at]
        at = max(end, at + 1)


def read(markdown, book):
    """Holds a document against its book: figures compared, what is wrong, what nothing explains."""
    figures, wrong, unexplained = 0, [], []
    due, left = list(book.tables), list(book.sentences)
    quoted = sorted(book.texts, key=len, reverse=True)
    index = 0

    def compare(where, stated, expected):
        nonlocal figures
        # Cells of mere words are compared too, and not counted.
        figures += len(NUMBER.findall(expected)) or expected == "—"
        if stated != expected:
            wrong.append({"where": where, "stated": stated, "recomputed": expected})

    def sentence(line):
        nonlocal index, figures
        rest = flat(line)
        numbered = re.match(r"(\d+)(?:．|\. )", rest)
        if numbered:
            index = index + 1 if numbered[1] != "1" else 1
            compare(line, numbered[1], str(index))
            rest = rest[numbered.end():]
        for pattern, expected in list(left):
            match = pattern.search(rest)
            if match:
                left.remove((pattern, expected))
                for stated, each in zip(match.groups(), expected, strict=True):
                    compare(match[0], flat(stated or ""), flat(each))
                rest = rest.replace(match[0], "", 1)
        for text in [*quoted, *book.fixed]:
            rest = rest.replace(text, "")
        for day in re.findall(r"\d{4}年\d+月\d+日", rest):
            if day in book.days:
                figures, rest = figures + 1, rest.replace(day, "", 1)
        for number in NUMBER.findall(rest):
            unexplained.append({"number": number, "text": rest[:160]})

    for head, body in blocks(markdown):
        if head is None:
            sentence(body)
            continue
        if not due or due[0][0] != head:
            unexplained.append({"number": "table", "text": "|".join(head)})
            continue
        _, rows = due.pop(0)
        compare("|".join(head), f"{len(body)} rows", f"{len(rows)} rows")
        for at, (stated, expected) in enumerate(zip(body, rows), 1):
            for name, one, other in zip(head, stated, expected, strict=True):
                if other is None:
                    sentence(one)
                else:
                    compare(f"{head[0]}… {at} {name}", one.replace(" ", ""), flat(other).replace(" ", ""))
    unexplained += [{"number": "missing", "text": "|".join(head)} for head, _ in due]
    unexplained += [{"number": "missing", "text": pattern.pattern} for pattern, _ in left]
    return {"figures": figures, "wrong": wrong, "unexplained": unexplained}


def missed(markdown, book, plants):
    """Numbers that can be made wrong, one at a time, without `read` noticing."""
    places = list(re.finditer(r"\d+", markdown))
    for place in places[:: max(1, -(-len(places) // plants))]:
        other = str(int(place[0]) + 1).zfill(len(place[0]))
        seen = read(markdown[: place.start()] + other + markdown[place.end():], book)
        if not seen["wrong"] and not seen["unexplained"]:
            yield {"number": place[0], "text": markdown[max(0, place.start() - 30): place.end() + 10]}
