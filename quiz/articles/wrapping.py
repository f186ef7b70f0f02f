"""Lines -> paragraphs, also where an editor broke them: "The bridge was opened in the spring of\\n1932." is one."""

import itertools
import re
from collections.abc import Iterator

SHORTEST_FULL_LINE = 45
LONGEST_WRAPPED_LINE = 100
"""Mailers and editors wrap at 65 to 80 columns, wide ones at 100; a longer line is a whole paragraph."""

FULL_ENOUGH = 0.85
"""Share of the widest line that a line has when only the next word's length made it break."""

SENTENCE_END = re.compile(r"[.!?:;…][\"'”’)\]]*$")
BULLET = re.compile(r"^(?:[-*•‣▪◦·–—●]|\(?\d{1,2}[.)])\s+(?=\S)")


def join_wrapped_lines(text: str) -> list[str]:
    """The paragraphs of the text, each on one line, without surrounding space, in order."""
    groups = [group for group in _groups(text) if group]
    if not _is_wrapped(groups):
        return [line for group in groups for line in group]
    width = max(len(line) for group in groups for line in group if len(line) <= LONGEST_WRAPPED_LINE)
    words = frozenset(re.findall(r"\w+", text.casefold()))
    return [paragraph for group in groups for paragraph in _join(group, width, words)]


def _groups(text: str) -> Iterator[list[str]]:
    """Neighbouring lines between blank ones."""
    group: list[str] = []
    for line in text.split("\n"):
        if line.strip():
            group.append(" ".join(line.split()))
        else:
            yield group
            group = []
    yield group


def _is_wrapped(groups: list[list[str]]) -> bool:
    """Do most full lines end in the middle of a sentence?"""
    pairs = [pair for group in groups for pair in itertools.pairwise(group)]
    full = [
        line for line, following in pairs if SHORTEST_FULL_LINE <= len(line) <= LONGEST_WRAPPED_LINE >= len(following)
    ]
    broken = [line for line in full if not SENTENCE_END.search(line)]
    lines = [line for group in groups for line in group]
    long_lines = [line for line in lines if len(line) > LONGEST_WRAPPED_LINE]
    return len(broken) * 2 > len(full) and len(long_lines) * 4 < len(lines) and len(long_lines) * 2 <= len(broken)


def _join(group: list[str], width: int, words: frozenset[str]) -> Iterator[str]:
    paragraph = group[0]
    for line, following in itertools.pairwise(group):
        first_word = following.split()[0]
        is_full = LONGEST_WRAPPED_LINE >= len(line) > width * FULL_ENOUGH - 1 - len(first_word)
        is_full = is_full and len(following) <= LONGEST_WRAPPED_LINE
        if (is_full and not BULLET.match(following)) or (
            BULLET.match(paragraph) and not SENTENCE_END.search(line) and following[0].islower()
        ):
            paragraph = _join_two(paragraph, following, words)
        else:
            yield paragraph
            paragraph = following
    yield paragraph


def _join_two(start: str, rest: str, words: frozenset[str]) -> str:
    """Mends a word cut by a hyphen when the article has it whole elsewhere: "har-" + "bour" -> "harbour"."""
    cut = re.search(r"(\w+)-$", start)
    if not cut or not rest[0].islower():
        return f"{start} {rest}"
    end = re.match(r"\w+", rest)
    whole = (cut[1] + end[0]).casefold() if end else ""
    return start[:-1] + rest if whole in words else start + rest
