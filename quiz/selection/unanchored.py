"""Questions that nothing ties to the article: "What did the workers carry to the yard?" - which workers?"""

from quiz.selection.check import Check, Drops, Passes
from quiz.selection.salience import names_in, topics_in, without_attribution
from quiz.shapes.language import Clause, Document, Phrase
from quiz.shapes.questions import Question

SELF_CONTAINED = {"stands_for", "what_is", "which_reasons", "who_is"}
QUANTIFIERS = {"all", "both", "few", "many", "most", "one", "ones", "others", "several", "some"}
"""Subjects that tell how many, but not of what."""

HELD = {"how_described", "what_said"}
FEWEST_WORDS_OF_INDEFINITE = 4


def fault(question: Question, document: Document) -> str:
    if question.form in SELF_CONTAINED:
        return ""
    clause = question.finding.clause
    if clause is not None and question.form != "subject" and is_unspecified(clause):
        assert clause.subject is not None
        return f'"{clause.subject.text}" could be any'
    ask = without_attribution(question.ask)
    if ask != question.ask or question.form in HELD:
        return ""  # whoever holds a view anchors it
    card = f"{ask} {question.answer}"
    if not names_in(card, document) and not topics_in(card, document):
        return "names nothing that the article is about"
    return ""


def is_unspecified(clause: Clause) -> bool:
    """ "a statement" as the subject of a single past event: the article said which, or soon will."""
    if clause.subject is None:
        return False
    words = clause.subject.words
    head = clause.subject.head
    if head.lower in QUANTIFIERS and not head.children:
        return True
    if clause.kind == "relative" and is_common(clause.subject):
        return True
    if clause.group.tense != "past":
        return False
    return words[0].lower in {"a", "an", "one", "some"} and len(words) < FEWEST_WORDS_OF_INDEFINITE


def is_common(subject: Phrase) -> bool:
    """A short noun phrase without a name: in "They sell fruit, which keeps well" too little to ask about."""
    named = any(word.tag in {"NNP", "NNPS"} for word in subject.words)
    return not named and sum(word.pos in {"ADJ", "NOUN"} for word in subject.words) < FEWEST_WORDS_OF_INDEFINITE


CHECK = Check(
    name="unanchored",
    fault=fault,
    examples=(
        Drops(
            "What did the workers carry to the wooden yard?",
            "Sacks of salt",
            passage="The workers carried sacks of salt to the wooden yard.",
        ),
        Drops(
            "When was a long statement published?",
            "In 1935",
            passage="A statement was published. A long statement was published in 1935.",
        ),
        Passes(
            "What did the workers of Lisbon carry to the yard?",
            "Sacks of salt",
            because="Lisbon is named",
            passage="The workers of Lisbon carried sacks of salt to the yard.",
        ),
        Passes("What is a glacier?", "A slow river of ice", because="a term needs nothing around it", form="what_is"),
    ),
)
