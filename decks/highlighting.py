"""Highlighting: "Because the Koreans often quarrel" stands in "It failed, because they often quarrel."."""

import re
from difflib import SequenceMatcher

WORD = re.compile(r"\w+(?:['’-]\w+)*")

# An answer has its pronouns and its "the two countries" written out: that many words of the source may differ in a row.
WIDEST_GAP = 5

# Below this share of its words in common, the answer is not there.
LEAST_SHARE = 0.6


def find_answer(source: str, answer: str) -> list[tuple[int, int]]:
    """The places in `source`, half-open, where each line of `answer` stands: in order, none within another."""
    places = (_find_line(source, line) for line in answer.split("\n"))
    found: list[tuple[int, int]] = []
    for start, end in sorted(place for place in places if place):
        if not found or start >= found[-1][1]:
            found.append((start, end))
    return found


def _find_line(source: str, line: str) -> tuple[int, int] | None:
    # An answer may have got a capital and a full stop of its own: "About half." in "It lost about half of it".
    words = re.escape(line.rstrip("."))
    exact = re.search(rf"(?<!\w){words}(?!\w)", source, re.IGNORECASE) if words else None
    return exact.span() if exact else _find_reworded(source, line)


def _find_reworded(source: str, line: str) -> tuple[int, int] | None:
    """From the first to the last word that the two have in common, around the longest run of them."""
    wanted = [word.casefold() for word in WORD.findall(line)]
    there = list(WORD.finditer(source))
    matcher = SequenceMatcher(None, wanted, [word[0].casefold() for word in there], autojunk=False)
    runs = [run for run in matcher.get_matching_blocks() if run.size]
    if not runs:
        return None
    first = last = max(range(len(runs)), key=lambda number: runs[number].size)
    while first and runs[first].b - (runs[first - 1].b + runs[first - 1].size) <= WIDEST_GAP:
        first -= 1
    while last + 1 < len(runs) and runs[last + 1].b - (runs[last].b + runs[last].size) <= WIDEST_GAP:
        last += 1
    if sum(run.size for run in runs[first : last + 1]) < LEAST_SHARE * len(wanted):
        return None
    return there[runs[first].b].start(), there[runs[last].b + runs[last].size - 1].end()
