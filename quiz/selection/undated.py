"""What passes, in an article without a date: "Who is the director of the mill?", "What does a new report show?"."""

import re

from quiz.selection.check import Check, Drops, Passes, first_reason
from quiz.selection.salience import main_person_names
from quiz.shapes.findings import Office
from quiz.shapes.language import Document
from quiz.shapes.questions import Question

RANK = re.compile(
    r"\b(?:second|third|fourth|fifth|[0-9]+(?:nd|rd|th))[- ](?:most\b|\w+est\b)|\bha(?:s|ve) the (?:most\b|\w+est\b)",
    re.IGNORECASE,
)
"""A place among others, which changes: "the third largest"."""

NEWS = re.compile(r"\b(?:an?|the) (?:new|recent) (?:\w+ )?(?:analysis|poll|report|study|survey)\b", re.IGNORECASE)
YEAR = re.compile(r"\b(?:1[0-9]{3}|20[0-9]{2})\b")
POSTS = re.compile(r"\b(?:adviser|advisor|chair|chairman|director|head|manager|president|spokes\w+)\b", re.IGNORECASE)


def is_dated(question: Question, document: Document) -> bool:
    return document.article.date is not None or bool(YEAR.search(question.ask))


def is_news(question: Question, document: Document) -> str:
    found = NEWS.search(f"{question.ask} {question.answer}")
    return f'"{found[0]}": of when?' if found and document.article.date is None else ""


def passes(question: Question, document: Document) -> str:
    """A rank or a post that is told in the present, unless it is that of the person whom the article is about."""
    clause, card = question.finding.clause, f"{question.ask} {question.answer}"
    if clause is None or clause.group.tense != "present" or is_dated(question, document):
        return ""
    if found := RANK.search(card):
        return f'"{found[0]}": when?'
    is_post = isinstance(question.finding, Office) or clause.verb.lemma == "be"
    post = POSTS.search(card) if is_post else None
    is_side = post is not None and not any(name in card for name in main_person_names(document))
    return f'who was "{post[0]}" when the article was written' if post is not None and is_side else ""


CHECK = Check(
    name="undated",
    fault=first_reason(is_news, passes),
    examples=(
        Drops(
            "Which country is the third largest exporter of herring in the world?",
            "Norway",
            passage="Norway is the third largest exporter of herring in the world.",
        ),
        Drops(
            "What does a new report say about the pier of Elsin?",
            "That it is rotten",
            passage="A new report shows that the pier of Elsin is rotten.",
        ),
        Drops(
            "Who is the managing director of the Elsin Mill?",
            "Ann Lee",
            passage="The mill is old. Norway is cold. Otto Baker fishes. Ann Lee is the managing director of the Elsin "
            "Mill.",
        ),
        Passes(
            "Which country was the third largest exporter of herring in 1950?",
            "Norway",
            because="a year is given",
            passage="Norway was the third largest exporter of herring in 1950.",
        ),
        Passes(
            "Which country is the largest exporter of herring in the world?",
            "Norway",
            because="the first place changes seldom",
            passage="Norway is the largest exporter of herring in the world.",
        ),
    ),
)
