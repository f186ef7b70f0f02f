"""How somebody describes something: "How does Ann Lee describe the plan?" - "As a waste of public money"."""

from collections.abc import Iterator

from quiz.grammar.assertion import holder_of
from quiz.grammar.phrases import is_plural
from quiz.grammar.writing import write
from quiz.questions.form import Asked, Asks, Form, Skips, as_answer, as_question
from quiz.questions.syntax import is_copula, says_more_of
from quiz.questions.what_said import VAGUE_TOPICS
from quiz.shapes.findings import Claim, Finding
from quiz.shapes.language import Clause, Document, Word

MOST_WORDS_OF_DESCRIPTION = 14


def ask_how_described(finding: Finding, document: Document) -> Iterator[Asked]:
    """Asks for what a holder says that something is, where the clause says nothing else."""
    if not isinstance(finding, Claim):
        return
    clause = finding.clause
    if clause.subject is None or not is_copula(clause.group) or clause.group.auxiliaries or clause.group.negation:
        return
    if says_more_of(clause, document) or clause.group.middle or len(clause.constituents) != 1:
        return
    part = clause.constituents[0]
    if clause.subject.head.pos not in {"NOUN", "PROPN"} or clause.subject.head.lemma in VAGUE_TOPICS:
        return
    determiner = part.phrase.head.child("det")
    if determiner is not None and determiner.lower in {"any", "neither", "no"}:
        return
    if part.fronted or part.role != "complement" or not describes(part.phrase.head):
        return
    if len(part.phrase.words) > MOST_WORDS_OF_DESCRIPTION:
        return
    holder = holder_of(clause, document)
    subject = write(document, clause.subject, said=holder.said)
    answer = write(document, "as", part.phrase, said=subject.said)
    do = "do" if holder.text == "the authors" or holds_plural(clause) else "does"
    ask = write(document, "how", do, holder.text, "describe", subject.text)
    yield Asked(
        as_question(type(ask)(ask.text, subject.said, holder.loose + subject.loose)),
        as_answer(answer),
        part.phrase.head,
    )


def holds_plural(clause: Clause) -> bool:
    """ "Critics", but not "we", which is written out as the author."""
    return clause.holder is not None and is_plural(clause.holder) and clause.holder.head.lower != "we"


def describes(head: Word) -> bool:
    """A noun or an adjective that can follow "as", not "able to ..." or "about ..."."""
    if head.dep == "acomp":
        return not any(child.dep in {"xcomp", "ccomp"} for child in head.children) and head.tag in {"JJ", "VBN"}
    return head.dep == "attr" and head.pos == "NOUN"


FORM = Form(
    name="how_described",
    ask=ask_how_described,
    weight=0.45,
    examples=(
        Asks(
            "Ann Lee said that the new tax is a burden on small farms.",
            ask="How does Ann Lee describe the new tax?",
            answer="As a burden on small farms",
        ),
        Asks(
            "Critics argue that the harbor plan is needlessly expensive.",
            ask="How do critics describe the harbor plan?",
            answer="As needlessly expensive",
        ),
        Skips("The lake is deep.", because="nobody's view"),
        Skips("Ann Lee said that the farms are not safe.", because='"as not safe" is no English'),
    ),
)
