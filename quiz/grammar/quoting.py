"""Quoting: in 'Lee said, "I was there."' the words "I was there" are not the article's own."""

from collections.abc import Iterable

from quiz.grammar.phrases import QUOTES
from quiz.shapes.language import Sentence, Word

OPENING_MARKS = {"“", "``"}
CLOSING_MARKS = {"”", "''"}

SHORTEST_SPEECH = 4
"""Words; fewer between quotation marks are a phrase picked out ("America First"), not speech."""


def quoted_words(sentences: Iterable[Sentence]) -> frozenset[int]:
    """Starts of the words that stand inside quoted speech, which may run over sentences of one block."""
    found: set[int] = set()
    block, inside, run = -1, False, list[Word]()
    for sentence in sentences:
        if sentence.block != block:
            block, inside, run = sentence.block, False, []
        for word in sentence.words:
            if word.text in QUOTES:
                if inside and len(run) >= SHORTEST_SPEECH:
                    found.update(quoted.start for quoted in run)
                inside, run = opens(word, sentence), []
            elif inside:
                run.append(word)
        if inside and len(run) >= SHORTEST_SPEECH:
            found.update(quoted.start for quoted in run)
    return frozenset(found)


def opens(mark: Word, sentence: Sentence) -> bool:
    """A straight mark opens when a space stands before it and none after, so that one left out does no harm."""
    if mark.text in OPENING_MARKS | CLOSING_MARKS:
        return mark.text in OPENING_MARKS
    return not mark.space and (mark.index == 0 or sentence.words[mark.index - 1].space)
