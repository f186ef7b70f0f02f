"""Subjects that are no answer: "What comes from old Greek books?" - "Much"; "What lasts all week?" - "Each fair"."""

import re

from quiz.grammar.persons import is_person
from quiz.grammar.phrases import has_name
from quiz.selection.check import Check, Drops, Passes
from quiz.shapes.language import Document, Phrase
from quiz.shapes.questions import Question

ORIGINS = {"arise", "come", "derive", "emerge", "flow", "originate", "result", "spring", "stem"}
"""Verbs that with "from" tell a source, of which much else comes too."""

SEVERAL = {"another", "both", "each", "either", "every", "more", "other", "others"}
"""First words of a subject that is one of several, or more of what was told before."""

RANKS = {"central", "chief", "key", "leading", "main", "major", "most", "primary", "principal"}
"""Words that rank a thing and do not name it: "the main source of error"."""

MOST_WORDS_OF_BARE = 3
"""A longer phrase tells which one: "the money from the sale of the old mill"."""

BARE = frozenset({
    "amount", "commitment", "day", "effort", "fund", "income", "item", "material", "money", "number", "pattern",
    "place", "plan", "process", "revenue", "session", "source", "sum", "system", "task", "time", "value", "year",
})  # fmt: skip
"""Nouns that wait for what they are of, or for."""

COMPARED = re.compile(r"\b(?:as|from|than|to) (?:that|those) of\b")
"""Stands for the noun that is asked away: "What is longer than that of the dog?"."""


def fault(question: Question, document: Document) -> str:
    clause = question.finding.clause
    if question.form != "subject" or clause is None or clause.subject is None:
        return ""
    subject = clause.subject
    if clause.kind == "relative" and subject.head.dep == "attr" and not is_named(subject):
        return f'what is "{subject.text}" is meant'
    if COMPARED.search(question.ask):
        return "what is compared is asked away"
    if clause.verb.lemma in ORIGINS and any(has_source(part.phrase) for part in clause.constituents):
        return "much else comes from there"
    if is_named(subject) or is_person(subject):
        return ""
    if subject.words[0].lower in SEVERAL:
        return f'"{subject.text}" is one of several'
    if subject.words[0].lower == "the" and is_ranked(subject):
        return f'"{subject.text}" ranks it and does not name it'
    if len(subject.words) <= MOST_WORDS_OF_BARE and subject.head.lemma in BARE and is_told_before(subject):
        return f'"{subject.text}" tells nothing'
    return ""


def has_source(phrase: Phrase) -> bool:
    """ "from the old mill", "not from the mill but from the sea"."""
    return any(word.lower == "from" for word in phrase.words[:2])


def is_named(subject: Phrase) -> bool:
    return has_name(subject) or any(char.isdigit() for char in subject.text)


def is_ranked(subject: Phrase) -> bool:
    """ "the oldest trade", "the main source": of the head itself, not of a noun behind it."""
    describing = (child for child in subject.head.children if child.index < subject.head.index)
    return any(
        word.lower in RANKS or word.tag == "JJS"
        for child in describing
        for word in child.subtree()
        if word.pos != "DET"
    )


def is_told_before(subject: Phrase) -> bool:
    """ "the money", "its revenue": nothing in the phrase tells which."""
    return subject.head.child("acl", "amod", "compound", "prep", "relcl") is None


CHECK = Check(
    name="empty_subject",
    fault=fault,
    examples=(
        Drops(
            "What comes from the old books of Greek sailors?",
            "The name of the bay",
            passage="The name of the bay comes from the old books of Greek sailors.",
        ),
        Drops(
            "What opens with a short talk by two potters?",
            "Each class",
            passage="Each class opens with a short talk by two potters.",
        ),
        Drops(
            "What ruins the taste of salt from the bay?",
            "The main source of dirt",
            passage="The main source of dirt ruins the taste of salt from the bay.",
        ),
        Drops(
            "What has paid for a new roof and two bells?",
            "The money",
            passage="The money has paid for a new roof and two bells.",
        ),
        Passes(
            "What has paid for a new roof and two bells?",
            "The sale of salt",
            because="it tells what of",
            passage="The sale of salt has paid for a new roof and two bells.",
        ),
        Passes(
            "Who opened the new school of the bay in 1920?",
            "The oldest potter",
            because="a person is an answer",
            passage="The oldest potter opened the new school of the bay in 1920.",
        ),
    ),
)
