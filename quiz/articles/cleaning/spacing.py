"""Spaces and stops that went astray in copying: "The quay , built in 1880 ( of oak ) .The mill" gets them back."""

import re
from dataclasses import replace

from quiz.articles.cleaning.dates import MONTHS
from quiz.articles.language import FUNCTION_WORDS
from quiz.articles.lines import SENTENCE_OPENERS
from quiz.shapes.articles import Article

_CLOSERS = r"[\"'”’)\]]*(?:\s|$)"
_OPENERS = "|".join(SENTENCE_OPENERS)
_MONTHS = "|".join(f"{month}|{month[:3]}" for month in MONTHS)

MENDINGS = (
    (re.compile(r"\.\s\.\s\."), "..."),
    (re.compile(r"(?<![.…])\.\.(?=\s|$)"), "."),  # "Lee, Jr.. It"
    (re.compile(r",,(?=\s)"), ","),
    (re.compile(rf"(?<=[\w)\]”’\"%]) +(?=[,;](?:\s|$)|[.!?]{_CLOSERS}|:\s\D)"), ""),  # "the quay ,"
    (re.compile(r"(?<=[(\[]) +(?=[^\s)\]])|(?<=[^\s(\[]) +(?=[)\]])"), ""),  # "( of oak )"
    (re.compile(r"(?<=“) +(?=\w)|(?<=\S) +(?=”(?:\W|$))"), ""),  # "“ we shall ”"
    (re.compile(r"(?<=[^\W\d_]) (?=['’](?:s|re|ve|ll|d|m)\b(?!['’]))"), ""),  # "Lee 's"
    (re.compile(r"(?<=[^\W\d_]) (?=n['’]t\b)"), ""),  # "do n't"
    (re.compile(r"(?<=[^\W\d_]) (['’]) (?=s\b)"), r"\1"),  # "Lee ’ s"
    (re.compile(r"(?<=[$€£¥]) (?=\d)"), ""),  # "$ 200"
    (re.compile(rf"(?<=[a-z]{{2}}[.!?])(?=(?:{_OPENERS})\s)"), " "),  # "the harbour.The mill"
)  # fmt: skip
"""Each pattern and what stands in its place, in this order."""

RANGE = re.compile(
    rf"(?<![\w.,:/–-])(?P<first>\d{{1,4}})\s(?P<dash>[–-])\s(?P<second>\d{{1,4}})"
    rf"(?![\w:/–-]|[.,]\d)(?!\s(?:{_MONTHS})\b)(?!\s[–-]\s\d)",
    re.IGNORECASE,
)
BROKEN_WORD = re.compile(r"\b(?P<start>[^\W\d_]{2,})- (?P<end>[a-z]{2,})\b")
NO_SECOND_HALVES = FUNCTION_WORDS | {"a", "an", "he", "in", "into", "nor", "so", "than", "then", "through", "versus"}
""" "Two- and three-year loans" keep their spaces, and so does "the quay- which is old", a dash."""

WORDS = re.compile(r"\w+")


def mend_spacing(article: Article) -> Article:
    """Title and blocks with the spaces that their author typed."""
    words = frozenset(WORDS.findall(article.text.casefold()))
    blocks = (replace(block, text=_mend(block.text, words)) for block in article.blocks)
    return replace(article, title=_mend(article.title, words), blocks=tuple(block for block in blocks if block.text))


def _mend(text: str, words: frozenset[str]) -> str:
    for pattern, replacement in MENDINGS:
        text = pattern.sub(replacement, text)
    text = RANGE.sub(_close_range, text)
    text = BROKEN_WORD.sub(lambda broken: _join_word(broken, words), text)
    return " ".join(_mend_quotes(text).split())


def _close_range(found: re.Match[str]) -> str:
    """ "1909 - 1949", "1920 – 21" and "3 – 0" are ranges and scores; "in 1932 – 15 years later" is neither."""
    first, second = found["first"], found["second"]
    lengths = (len(first), len(second))
    is_at_end = not found.string[found.end() :].lstrip(" ")[:1].isalpha()
    is_range = (
        (lengths == (4, 4) and first < second)
        or (lengths == (4, 2) and second > first[2:] and is_at_end)
        or (max(lengths) < 3 and found["dash"] == "–")
    )
    return f"{first}–{second}" if is_range else found[0]


def _join_word(broken: re.Match[str], words: frozenset[str]) -> str:
    """ "self- taught" -> "self-taught"; "har- bour" -> "harbour" when the article has it whole elsewhere."""
    start, end = broken["start"], broken["end"]
    if end in NO_SECOND_HALVES:
        return broken[0]
    return start + end if (start + end).casefold() in words else f"{start}-{end}"


def _mend_quotes(text: str) -> str:
    """Straight quotes come in pairs; a space just inside one belongs outside: 'said " no " twice', '(that" had'.

    A block is left alone if its quotes do not pair up, if more than one looks the wrong way round, or if a
    figure stands before one that should open (inches).
    """
    parts = text.split('"')
    if len(parts) % 2 == 0 or any(not part.strip() for part in parts[1::2]):
        return text
    turned = [i for i in range(1, len(parts)) if _is_turned(parts[i - 1], parts[i], opens=i % 2 == 1)]
    if len(turned) > 1 or any(part[-1:].isdigit() for part in parts[:-1:2]):
        return text
    for i in range(1, len(parts), 2):
        before, inside, after = parts[i - 1 : i + 2]
        if inside.startswith(" ") and before[-1:].isalnum():
            parts[i - 1] = f"{before} "
        if inside.endswith(" ") and after[:1].isalnum():
            parts[i + 1] = f" {after}"
        parts[i] = inside.strip()
    return '"'.join(parts)


def _is_turned(before: str, after: str, *, opens: bool) -> bool:
    """Does the quote between the two touch the word that it should part from, and only that?"""
    touches_before, touches_after = not before.endswith((" ", "(")) and before != "", not after.startswith(" ")
    if opens:
        return touches_before and not touches_after
    return touches_after and not touches_before and after[:1].isalnum()
