"""Ranking: how much a question is worth learning, from what it is about and how it is asked.

Each weight is a plain number with its reason; they add up to the score.
"""

from dataclasses import replace

from quiz.selection.words import content_words
from quiz.shapes.articles import Article
from quiz.shapes.language import Document
from quiz.shapes.questions import Question

TITLE_WORD = 0.05
"""For each word of the title that the card has, up to three: the title says what the article is about."""

NAME = 0.05
"""For each name of the article that the card has, up to three: what can be named can be learned."""

NUMBER = 0.08
"""For a figure in the answer: exact, and often what a reader wants to keep."""

LEAD = 0.06
"""For the first fifth of the article: news tells what matters first, and a thesis stands there."""

LONG_QUESTION = 0.012
"""Off for each word of the question past 20."""

LONG_ANSWER = 0.015
"""Off for each word of the answer past 9: the shorter the answer, the surer it is recalled and judged."""

ROLE_WORDS_OF_CAPTION = 0.15
"""Off for what a caption tells: seldom the matter of the article."""


def score(question: Question, document: Document) -> Question:
    """The question with its score: the weight of its form, and what its words add and take."""
    article = document.article
    card = f"{question.ask} {question.answer}"
    known = content_words(card)
    value = question.score
    value += TITLE_WORD * min(3, len(known & content_words(article.title)))
    value += NAME * min(3, sum(name in card for name in document.names))
    value += NUMBER * any(char.isdigit() for char in question.answer)
    value += LEAD * (question.evidence.span.start < len(article.text) / 5)
    value -= LONG_QUESTION * max(0, len(question.ask.split()) - 20)
    value -= LONG_ANSWER * max(0, len(question.answer.split()) - 9)
    value -= ROLE_WORDS_OF_CAPTION * (block_kind(question, article) == "caption")
    return replace(question, score=round(value, 4))


def block_kind(question: Question, article: Article) -> str:
    for block, span in zip(article.blocks, article.spans, strict=True):
        if span.contains(question.evidence.span):
            return block.kind
    return ""
