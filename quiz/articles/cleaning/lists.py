"""Lists without mark-up: "1. Salt", or the lines "salt;", "water;" and "and air." below a colon."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from quiz.articles.lines import count_words, is_short_line
from quiz.shapes.articles import Article, Block

NUMBER = re.compile(r"^(?:\(?(?P<number>\d{1,2})[.)]|\([a-z]\)|[a-z]\))\s+(?=\S)")
SHORTEST_RUN = 4
"""Chapter, section and subsection may follow each other; four short lines in a row are a list or a fact box."""

MOST_WORDS_OF_LIST_LINE = 20
MOST_WORDS_OF_LAST_LINE = 6
MOST_WORDS_OF_NUMBERED_HEADING = 12
FIRST_NUMBER_OF_NOTES = 10
"""A page cut from a longer text brings its notes along: "38. See Lee." with no item 1 before it."""


def mark_items(article: Article) -> Article:
    """Paragraphs that form a list become items, without their number; stray footnotes go."""
    blocks = article.blocks
    in_list = {i for run in _find_runs(blocks) for i in run}
    numbers = [int(match["number"]) for block in blocks if (match := NUMBER.match(block.text)) and match["number"]]
    has_notes = bool(numbers) and min(numbers) >= FIRST_NUMBER_OF_NOTES
    marked: list[Block] = []
    for i, block in enumerate(blocks):
        number = NUMBER.match(block.text) if block.kind == "paragraph" else None
        if number and _is_numbered_item(i, blocks):
            if not has_notes:
                marked.append(Block("item", block.text[number.end() :]))
        else:
            marked.append(replace(block, kind="item") if i in in_list else block)
    return replace(article, blocks=tuple(marked))


def _is_numbered_item(index: int, blocks: Sequence[Block]) -> bool:
    """A section number stands before few words and not next to another numbered line."""
    neighbours = (blocks[i] for i in (index - 1, index + 1) if 0 <= i < len(blocks))
    is_long = count_words(blocks[index].text) > MOST_WORDS_OF_NUMBERED_HEADING
    return is_long or any(NUMBER.match(block.text) for block in neighbours)


def _find_runs(blocks: Sequence[Block]) -> Iterator[range]:
    """Lines that form a list: many short ones in a row, or those that a colon announces."""
    start = 0
    while start < len(blocks):
        run = _run(blocks, start, is_short_line)
        if len(run) >= SHORTEST_RUN:
            yield run
        if start and blocks[start - 1].text.endswith(":"):
            yield from _announced_run(blocks, start)
        start = max(run.stop, start + 1)


def _announced_run(blocks: Sequence[Block], start: int) -> Iterator[range]:
    run = _run(blocks, start, _is_list_line)
    last = blocks[run.stop : run.stop + 1]
    if run and last and last[0].kind == "paragraph" and count_words(last[0].text) <= MOST_WORDS_OF_LAST_LINE:
        run = range(start, run.stop + 1)  # "and air."
    if len(run) > 1:
        yield run


def _run(blocks: Sequence[Block], start: int, belongs: Callable[[str], bool]) -> range:
    end = start
    while end < len(blocks) and blocks[end].kind == "paragraph" and belongs(blocks[end].text):
        end += 1
    return range(start, end)


def _is_list_line(text: str) -> bool:
    is_unfinished = text.endswith((";", ",", "; and", "; or"))
    return is_short_line(text) or (is_unfinished and count_words(text) <= MOST_WORDS_OF_LIST_LINE)
