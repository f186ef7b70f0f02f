"""Limits: how many cards an article of this length bears, and how many one sentence does."""

from collections import Counter
from collections.abc import Iterable, Iterator

from quiz.shapes.articles import Article
from quiz.shapes.questions import Question, Verdict

CARDS_PER_1000_WORDS = 32
FEWEST_CARDS = 5
CARDS_PER_SENTENCE = 2
CARDS_PER_CLAUSE = 1
"""One idea, one card: the best way of asking about a clause, not each of its parts in turn."""

LISTS = {"which_reasons"}
"""Forms of which one sentence may bear several: each reason is a card."""


def default_limit(article: Article) -> int:
    """How many cards to keep when nobody says: so many for each 1,000 words, and a few for the shortest text."""
    return max(FEWEST_CARDS, round(article.word_count * CARDS_PER_1000_WORDS / 1000))


def limit_questions(ranked: Iterable[Question], limit: int) -> Iterator[Verdict]:
    """A verdict on each question, in the order given, which is best first."""
    kept = 0
    per_sentence: Counter[int] = Counter()
    per_clause: Counter[object] = Counter()
    for question in ranked:
        start = question.evidence.span.start
        clause = question.finding.clause
        if per_sentence[start] >= CARDS_PER_SENTENCE and question.form not in LISTS:
            yield Verdict(question, "limits", f"the sentence has its {CARDS_PER_SENTENCE} cards")
        elif clause is not None and per_clause[clause] >= CARDS_PER_CLAUSE and question.form not in LISTS:
            yield Verdict(question, "limits", "its clause has its card")
        elif kept >= limit:
            yield Verdict(question, "limits", f"the article has its {limit} cards")
        else:
            kept += 1
            per_clause[clause] += 1
            per_sentence[start] += question.form not in LISTS
            yield Verdict(question)
