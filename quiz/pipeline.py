"""The main job: an article in, the questions worth keeping out; one line a room."""

from dataclasses import dataclass

from quiz.grammar import read_document
from quiz.knowledge import find_all
from quiz.questions import ask_all
from quiz.selection import select
from quiz.shapes.articles import Article
from quiz.shapes.findings import Finding
from quiz.shapes.language import Document
from quiz.shapes.questions import Question, Verdict


@dataclass(frozen=True, eq=False)
class Judged:
    """All that was seen on the way: the parsed article, what was found, and a verdict on each question."""

    document: Document
    findings: tuple[Finding, ...]
    verdicts: tuple[Verdict, ...]


def judge_questions(article: Article, *, model: str | None = None, limit: int | None = None) -> Judged:
    """Every question that can be asked, with what was decided about it, in order of the article.

    `model` is the name or path of another spaCy pipeline; `limit` the most questions to keep, which
    otherwise grows with the article. Raises ParserError.
    """
    document = read_document(article, model=model)
    findings = tuple(find_all(document))
    questions = ask_all(document, findings)
    return Judged(document, findings, select(questions, document, limit=limit))


def make_questions(article: Article, *, model: str | None = None, limit: int | None = None) -> tuple[Question, ...]:
    """The questions worth keeping, in order of the article. Raises ParserError."""
    judged = judge_questions(article, model=model, limit=limit)
    return tuple(verdict.question for verdict in judged.verdicts if verdict.kept)


def find_knowledge(article: Article, *, model: str | None = None) -> tuple[Finding, ...]:
    """The facts and arguments of the article, rule by rule. Raises ParserError."""
    return tuple(find_all(read_document(article, model=model)))
