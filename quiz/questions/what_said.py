"""What is said about something: "What does Ann Lee say about the old bridge?" - "That it needs a new deck"."""

from collections.abc import Iterator

from quiz.grammar.assertion import holder_of
from quiz.grammar.persons import stands_for_person
from quiz.grammar.phrases import NAME_TAGS, has_name, is_plural
from quiz.grammar.writing import Piece, Written, write
from quiz.questions.form import Asked, Asks, Form, Skips, as_answer, as_question
from quiz.questions.parts import after_verb, fronted
from quiz.questions.syntax import clause_subject, plain_verb, says_more_of, takes_plural_verb
from quiz.shapes.findings import Claim, Finding
from quiz.shapes.language import Clause, Document

VAGUE_TOPICS = frozenset({
    "concern", "example", "fact", "idea", "issue", "kind", "lot", "one", "others", "point", "problem", "question",
    "reason", "rest", "result", "some", "thing", "time", "type", "way",
})  # fmt: skip
"""Words that open or head a subject without saying what it is about."""

FEWEST_WORDS_OF_TOPIC = 2
MOST_WORDS_OF_TOPIC = 12
MOST_WORDS_OF_CLAIM = 22


def ask_what_said(finding: Finding, document: Document) -> Iterator[Asked]:
    """Asks for a whole claim by its holder and its subject."""
    if not isinstance(finding, Claim):
        return
    clause = finding.clause
    holder = holder_of(clause, document)
    if clause.subject is None or not holder.text or not is_topic(clause) or says_more_of(clause, document):
        return
    topic = write(document, clause.subject, said=holder.said)
    if topic.text in holder.text:
        return
    say = say_form(clause, holder.text)
    ask = write(document, "what", say[0], holder.text, say[1], "about", topic.text)
    known = topic.said | {topic.text}
    answer = write(document, *answer_pieces(clause, document), said=known)
    if len(answer.text.split()) > MOST_WORDS_OF_CLAIM:
        return
    yield Asked(as_question(Written(ask.text, known, holder.loose + topic.loose)), as_answer(answer), clause.verb)


def is_topic(clause: Clause) -> bool:
    assert clause.subject is not None
    words = clause.subject.words
    if len(words) > MOST_WORDS_OF_TOPIC:
        return False
    if any(word.lower in VAGUE_TOPICS for word in (words[0], clause.subject.head)):
        return False
    determiner = clause.subject.head.child("det", "neg")
    if determiner is not None and determiner.lower in {"any", "each", "every", "neither", "no"}:
        return False  # "no state can": "it can" says the opposite
    is_named = clause.subject.head.tag in NAME_TAGS
    if words[0].lower == "the" and not has_name(clause.subject):
        return False  # "the boss": the article spoke of him before, or nobody knows which is meant
    return is_named or (len(words) >= FEWEST_WORDS_OF_TOPIC and clause.subject.head.pos == "NOUN")


def say_form(clause: Clause, holder: str) -> tuple[str, str]:
    """Auxiliary and verb: "did ... say" where a report tells it in the past, else "does ... say"."""
    if clause.holder is None or clause.holder.head.lower in {"i", "we"}:
        return ("do" if holder == "the authors" else "does"), "say"
    speech = clause.parent
    if speech is not None and speech.tag in {"VBD", "VBN"}:
        return "did", "say"
    return ("do" if is_plural(clause.holder) else "does"), "say"


def answer_pieces(clause: Clause, document: Document) -> Iterator[Piece | list[Piece]]:
    """ "that it needs a new deck": the subject as a pronoun, since the question has just named it."""
    assert clause.subject is not None
    yield "that"
    yield from fronted(clause.constituents)
    if takes_plural_verb(clause):
        yield "they"
    elif stands_for_person(clause.subject.head, document):
        yield from clause_subject(clause)
    else:
        yield "it"
    yield from plain_verb(clause)
    yield from after_verb(clause, clause.constituents)


FORM = Form(
    name="what_said",
    ask=ask_what_said,
    weight=0.4,
    examples=(
        Asks(
            "Ann Lee said that the old Elsin bridge needs a new deck.",
            ask="What did Ann Lee say about the old Elsin bridge?",
            answer="That it needs a new deck",
        ),
        Asks(
            "Critics argue that small farms would suffer most.",
            ask="What do critics say about small farms?",
            answer="That they would suffer most",
        ),
        Skips("Ann Lee said that the boss can read every letter.", because="nothing tells which boss"),
        Skips("The old bridge has a new deck.", because="nobody's view"),
        Skips("Ann Lee said that it needs a new deck.", because="nothing names what she spoke about"),
    ),
)
