"""Recomputes every number of the documents made of ledgers, risk libraries and inspection files.

    accounts.py < JOBS.json

A job is {"document", "as_of", "pool", "which", "sources": [...], "file", "plants"}; `which` is the case of a disposal report or the
kind of a meeting. Prints one object for each: figures, wrong, unexplained, and missed: numbers that were made wrong on purpose and
not noticed. Reads the sources itself, and none of the program's code.
"""
import json, sys
from functools import cache

import libraries, records, visits
from account import missed, read

READERS = {records: records.Ledger, libraries: libraries.Library, visits: visits.engagement}


@cache
def source(room, path):
    return READERS[room](path)


def book_of(job):
    name = job["document"].replace("-", "_")
    room = next((one for one in READERS if hasattr(one, name)), None)
    if room is None:
        raise SystemExit(f"nobody recomputes {job['document']}")
    more = [*([job["pool"]] if room is records else []), *([job["which"]] if job["which"] else [])]
    return getattr(room, name)(job["as_of"], *more, *(source(room, path) for path in job["sources"]))


answers = []
for job in json.load(sys.stdin):
    markdown = open(job["file"], encoding="utf-8").read()
    book = book_of(job)
    seen = read(markdown, book)
    true = not seen["wrong"] and not seen["unexplained"]
    answers.append({**seen, "missed": list(missed(markdown, book, job["plants"])) if true and job["plants"] else []})
json.dump(answers, sys.stdout, ensure_ascii=False)
