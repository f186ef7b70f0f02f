"""What a textbook sets its readers: "By the end of this section, you will be able to:", and the tasks below it."""

import re
from dataclasses import replace

from quiz.articles.lines import count_words, ends_sentence, fold
from quiz.shapes.articles import Article, Block

HEADINGS = ("key questions", "learning goals", "learning objectives", "learning outcomes", "questions to consider")
ANNOUNCEMENT = re.compile(
    r"^(?:after|at the end of|by the end of|in|on completing|when you have finished) .{0,80}\byou\b.{0,40}"
    r"\b(?:able to|can|learn)\b",
    re.IGNORECASE,
)
TASK_VERBS = (
    "analyse", "analyze", "apply", "assess", "calculate", "classify", "compare", "contrast", "define", "demonstrate",
    "describe", "differentiate", "discuss", "distinguish", "estimate", "evaluate", "examine", "explain", "explore",
    "give examples", "identify", "illustrate", "interpret", "know", "list", "name", "outline", "predict", "recall",
    "recognise", "recognize", "relate", "state", "summarise", "summarize", "trace", "understand", "use",
)  # fmt: skip
"""Bloom, Taxonomy of Educational Objectives (1956), as textbooks word its levels."""

MOST_WORDS_OF_ANNOUNCEMENT = 28


def drop_objectives(article: Article) -> Article:
    """The blocks without the heading, the announcement and the tasks or questions right below it."""
    kept: list[Block] = []
    in_objectives = False
    for block in article.blocks:
        if _announces(block.text):
            in_objectives = True
        elif not (in_objectives and _is_task(block)):
            in_objectives = False
            kept.append(block)
    return replace(article, blocks=tuple(kept))


def _announces(text: str) -> bool:
    is_announcement = bool(ANNOUNCEMENT.match(text)) and (text.endswith(":") or "able to" in text)
    return count_words(text) <= MOST_WORDS_OF_ANNOUNCEMENT and (fold(text) in HEADINGS or is_announcement)


def _is_task(block: Block) -> bool:
    if block.text.endswith("?"):
        return count_words(block.text) <= MOST_WORDS_OF_ANNOUNCEMENT
    is_open = block.kind == "item" or not ends_sentence(block.text)
    return is_open and fold(block.text).startswith(TASK_VERBS)
