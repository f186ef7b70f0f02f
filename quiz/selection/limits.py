"""Limits: how many cards an article of this length bears, and how many one sentence does."""

from collections import Counter
from collections.abc import Iterable, Iterator

from quiz.selection.duplicates import mirrors
from quiz.selection.salience import is_term_gap
from quiz.shapes.articles import Article
from quiz.shapes.questions import Question, Verdict

CARDS_PER_1000_WORDS = 32
FEWEST_CARDS = 5
CARDS_PER_SENTENCE = 2
CARDS_PER_CLAUSE = 1
"""One idea, one card: the best way of asking about a clause, not each of its parts in turn."""

CARDS_PER_CLAUSE_OF_THIN_ARTICLE = 2
LEAST_SCORE = 0.35
"""Below it fewer than half of the cards that were rated were worth keeping: 9 of 22, and 2 of 21 by older weights."""

FEWEST_PER_1000_WORDS = 22
"""An article that bears fewer cards than that is asked a second time about its best clauses."""

LISTS = {"which_reasons"}
"""Forms of which one sentence may bear several: each reason is a card beside the list of all."""


def default_limit(article: Article) -> int:
    """How many cards to keep when nobody says: so many for each 1,000 words, and a few for the shortest text."""
    return max(FEWEST_CARDS, round(article.word_count * CARDS_PER_1000_WORDS / 1000))


def choose(ranked: Iterable[Question], article: Article, limit: int) -> tuple[Verdict, ...]:
    """A verdict on each question; `ranked` is best first. A thin article is gone through again, what was kept first."""
    several = tuple(ranked)
    chosen = tuple(limit_questions(several, limit))
    fewest = round(article.word_count * FEWEST_PER_1000_WORDS / 1000)
    kept = sum(verdict.kept for verdict in chosen)
    if kept >= min(fewest, limit):
        return chosen
    first = {verdict.question.id for verdict in chosen if verdict.kept}
    again = sorted(several, key=lambda question: question.id not in first)
    return tuple(limit_questions(again, min(fewest, limit), is_thin=True))


def limit_questions(ranked: Iterable[Question], limit: int, *, is_thin: bool = False) -> Iterator[Verdict]:
    """A verdict on each question, in the order given; unless the article is thin, none that turns round a kept one."""
    per_clause_limit = CARDS_PER_CLAUSE_OF_THIN_ARTICLE if is_thin else CARDS_PER_CLAUSE
    kept: list[Question] = []
    per_sentence: Counter[int] = Counter()
    per_clause: Counter[object] = Counter()
    for question in ranked:
        start = question.evidence.span.start
        clause = question.finding.clause
        if question.score < LEAST_SCORE:
            yield Verdict(question, "limits", "too little speaks for it")
        elif per_sentence[start] >= CARDS_PER_SENTENCE and question.form not in LISTS:
            yield Verdict(question, "limits", f"the sentence has its {CARDS_PER_SENTENCE} cards")
        elif clause is not None and per_clause[clause] >= per_clause_limit and question.form not in LISTS:
            yield Verdict(question, "limits", "its clause has its card")
        elif is_term_gap(question) and (not is_thin or per_clause[clause]):
            yield Verdict(question, "limits", "its clause has a better card, or the article has enough")
        elif not is_thin and (mirror := next((other for other in kept if mirrors(question, other)), None)):
            yield Verdict(question, "duplicates", f"turns round: {mirror.ask}")
        elif len(kept) >= limit:
            yield Verdict(question, "limits", f"the article has its {limit} cards")
        else:
            kept.append(question)
            per_clause[clause] += 1
            per_sentence[start] += question.form not in LISTS
            yield Verdict(question)
