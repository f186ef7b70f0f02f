"""Asking: the articles that a command names, and the questions made of each."""

import sys
from collections.abc import Sequence
from typing import NamedTuple

from quiz.errors import ArticleError
from quiz.shapes.articles import Article
from quiz.shapes.questions import Kind, Question


class Asked(NamedTuple):
    """An article and what is asked about it, in the order of the article."""

    article: Article
    questions: tuple[Question, ...]


def ask_about(paths: Sequence[str], *, model: str | None, limit: int | None) -> list[Asked]:
    """Read each article and ask about it; a terminal sees how far it has got with several.

    Raises:
        QuizError: one of them cannot be read, or gives nothing worth asking.
    """
    if len(paths) == 1 or not sys.stderr.isatty():
        return [_ask(path, model=model, limit=limit) for path in paths]

    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        watched = progress.track(paths, description="Making cards")
        return [_ask(path, model=model, limit=limit) for path in watched]


def counted(kinds: Sequence[Kind]) -> str:
    """ "31 cards (19 facts, 12 arguments)"."""
    facts = kinds.count("fact")
    parts = ((len(kinds), "card"), (facts, "fact"), (len(kinds) - facts, "argument"))
    cards, *each = (f"{number} {noun}{'' if number == 1 else 's'}" for number, noun in parts)
    return f"{cards} ({', '.join(each)})"


def _ask(path: str, *, model: str | None, limit: int | None) -> Asked:
    from quiz import make_questions, read_article

    article = read_article(path)
    questions = make_questions(article, model=model, limit=limit)
    if not questions:
        raise ArticleError(f"{path}: nothing found that is worth a card; give an article of several full paragraphs")
    return Asked(article, questions)
