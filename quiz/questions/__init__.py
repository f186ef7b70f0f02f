"""Questions: from a finding to the ways of asking about it; one file a form.

    context      the line above a question that names its article
    form         what a form is, and its examples
    gaps         the names and figures of a clause that can be left out
    parts        which parts of a clause a question keeps, and where they stand
    syntax       inversion, do-support, statements, attribution
    wh_phrases   who, what, which country

`FORMS` is the order in which they are tried.
"""

import hashlib
from collections.abc import Iterable, Iterator

from quiz.questions import (
    cloze,
    how,
    how_described,
    how_many,
    stands_for,
    subject,
    what,
    what_comes_to,
    what_did,
    what_if,
    what_is,
    what_must,
    what_said,
    what_should,
    what_to_do,
    when,
    where,
    which_reasons,
    who_are,
    who_is,
    who_said,
    why,
)
from quiz.questions.context import context_line
from quiz.questions.form import Asked, Form
from quiz.shapes.articles import Article
from quiz.shapes.findings import Argument, Finding
from quiz.shapes.language import Document
from quiz.shapes.questions import Evidence, Question

FORMS = (
    which_reasons.FORM,
    what_must.FORM,
    what_should.FORM,
    what_if.FORM,
    why.FORM,
    how.FORM,
    what_comes_to.FORM,
    what_to_do.FORM,
    what_is.FORM,
    stands_for.FORM,
    how_many.FORM,
    when.FORM,
    where.FORM,
    who_is.FORM,
    who_are.FORM,
    how_described.FORM,
    what.FORM,
    subject.FORM,
    what_did.FORM,
    who_said.FORM,
    what_said.FORM,
    cloze.FORM,
)


def ask_all(document: Document, findings: Iterable[Finding]) -> Iterator[Question]:
    """Every question of every form about every finding, a finding at a time."""
    context = context_line(document.article)
    for finding in findings:
        for form in FORMS:
            for asked in form.ask(finding, document):
                yield to_question(asked, form, finding, document.article, context)


def to_question(asked: Asked, form: Form, finding: Finding, article: Article, context: str) -> Question:
    span = asked.evidence or finding.evidence
    text = article.text[span.start : span.end]
    return Question(
        ask=asked.ask.text,
        answer=asked.answer.text,
        form=form.name,
        kind="argument" if isinstance(finding, Argument) else "fact",
        finding=finding,
        evidence=Evidence(text, span),
        id=question_id(article, form, finding, text, asked.gap.start - span.start),
        context=context,
        article=article.name,
        loose=asked.loose,
        score=form.weight,
    )


def question_id(article: Article, form: Form, finding: Finding, sentence: str, place: int) -> str:
    """Of the article's name, what is known and where: the sentence that tells it (a digest of the article's own
    words, so that a sentence more or less elsewhere changes nothing) and the place in it that is asked for."""
    digest = hashlib.sha256(" ".join(sentence.casefold().split()).encode()).hexdigest()[:10]
    return f"{article.name}/{type(finding).__name__.lower()}/{digest}/{place}/{form.name}"


__all__ = ["FORMS", "ask_all"]
