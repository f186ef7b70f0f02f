"""Answers given away: "Where did the school in Lisbon open?" - "In Lisbon"."""

import re

from quiz.grammar.countries import demonyms_of
from quiz.selection.check import Check, Drops, Passes
from quiz.selection.salience import names_in
from quiz.selection.words import are_related, content_words, lower_content_words, parts, stem, words
from quiz.shapes.language import Clause, Document
from quiz.shapes.questions import Question

LEAST_GIVEN_AWAY = 0.4
"""Share of the answer's content words from which the front, whatever their endings there, gives it away."""

CLAUSE_FORMS = {"how", "what_did", "what_if", "what_must", "when", "why"}
MOST_OF_CLAUSE = 0.5
"""The same for answers that are clauses, whose subject is mostly that of the question."""

FEWEST_SHARED_WITH_TITLE = 3
"""A title that shares a word or two with an answer does not state it."""

MOST_OF_TITLE = 0.5
FEWEST_OF_TITLE_IN_ANSWER = 2
"""A card that says half of the title, two words of it in the answer, asks for what the title states."""

FEWEST_LETTERS_OF_OPENING = 3
NAMING_FORMS = {"cloze", "subject"}
MOST_WORDS_OF_NAMING_TITLE = 4
LEAST_OF_PROTAGONIST = 0.25
FEWEST_CLAUSES_OF_PROTAGONIST = 8
"""Of the clauses of an article, those of which somebody is the subject for it to be about this person."""


def fault(question: Question, document: Document) -> str:
    answer = lower_content_words(question.answer) - kinds_asked_for(question.ask)
    if not content_words(question.answer) - {stem(kind) for kind in kinds_asked_for(question.ask)}:
        return ""
    figures = {word for word in words(question.answer) if word[0].isdigit()}
    if figures:
        return "the question holds the figure" if figures <= set(words(question.ask)) else ""
    shared = told(answer, parts(question.ask))
    share = len(shared) / len(answer)
    gives_away = share > MOST_OF_CLAUSE if question.form in CLAUSE_FORMS else share >= LEAST_GIVEN_AWAY
    if gives_away or (len(answer) <= 2 and shared):
        return f"the question holds {', '.join(sorted(shared))}"
    if question.form in NAMING_FORMS and demonyms_of(question.answer) & {
        word.casefold() for word in words(question.ask)
    }:
        return f"the question holds an adjective of {question.answer}"
    if question.form in NAMING_FORMS and is_protagonist(question.answer, question.context, document):
        return "the article is about who is asked for"
    if question.form == "cloze" and opens_alike(question):
        return "another name on the front opens with the same word"
    title = told(answer, parts(question.context))
    if title and names_in(question.answer, document) and question.form in {"subject", "who_said"} and len(answer) <= 3:
        return "the line above the question names who is asked for"
    if len(title) >= FEWEST_SHARED_WITH_TITLE and len(title) / len(answer) > MOST_OF_CLAUSE:
        return f"the line above the question holds {', '.join(sorted(title))}"
    if restates_title(question, document):
        return "the line above the question says as much"
    if len(answer) <= 3 and title == answer and question.form not in {"stands_for"}:
        return "the line above the question holds the answer"
    return ""


def opens_alike(question: Question) -> bool:
    """ "Elsin" of "Elsin Harbor Fair", where the front has "Elsin Harbor": the gap is half filled."""
    first, *others = question.answer.split()
    if not others or not first[0].isupper() or len(first) <= FEWEST_LETTERS_OF_OPENING:
        return False
    return first in words(question.ask) or f"{first} {others[0]}" in question.context


def told(answer: set[str], front: set[str]) -> set[str]:
    """The words of the answer that stand on the front, or others of their root: "pollution" by "polluted"."""
    return {
        word
        for word in answer
        if any(are_related(part, other) for part in {word, *word.split("-")} for other in front if len(part) > 2)
    }


def restates_title(question: Question, document: Document) -> bool:
    """ "What did the storm bring down?" - "The old pier of Elsin" under "Storm brings down old pier in Elsin".

    A title of two parts names what the article is about, and does not tell it.
    """
    line = question.context.split(" · ", maxsplit=1)[0]
    title = lower_content_words(line)
    common = {word for word in title if word in document.lower_words}
    if ":" in line or question.form == "which_reasons":
        return False
    if len(told(common, parts(question.answer))) < FEWEST_OF_TITLE_IN_ANSWER:
        return False
    return len(told(title, parts(f"{question.ask} {question.answer}"))) >= max(3, MOST_OF_TITLE * len(title))


def is_protagonist(name: str, context: str, document: Document) -> bool:
    """A name with that of the title ("Karl Weber" with "Weber"), or a person of whom much of the article tells."""
    title = words(context.split(" · ", maxsplit=1)[0])
    is_name = 0 < len(title) <= MOST_WORDS_OF_NAMING_TITLE and all(word[0].isupper() for word in title)
    if document.names.get(name) == "PERSON" or is_name:
        own = words(name)
        if is_name and document.names.get(name) != "GPE" and (title[-1:] == own[-1:] or set(title) <= set(own)):
            return True
        told_of = sum(stands_for(clause, name, document) for clause in document.clauses)
        return told_of >= max(FEWEST_CLAUSES_OF_PROTAGONIST, LEAST_OF_PROTAGONIST * len(document.clauses))
    return False


def stands_for(clause: Clause, name: str, document: Document) -> bool:
    """The subject of the clause is the name, its last word or a pronoun for it."""
    if clause.subject is None:
        return False
    mention = document.mentions.get(clause.subject.words[0].start)
    return name in {clause.subject.text, mention.referent if mention is not None else ""}


def kinds_asked_for(ask: str) -> set[str]:
    """ "court" of "which court": the kind is told, the name is asked for."""
    return {kind.casefold() for kind in re.findall(r"\b[Ww]hich (\w+)", ask)}


CHECK = Check(
    name="answer_leaked",
    fault=fault,
    examples=(
        Drops("Where did the school in Lisbon open?", "In Lisbon"),
        Drops("Which country sells dried fish?", "Norway", title="Dried fish from Norway"),
        Drops("What does a polluted river spread?", "Pollution"),
        Drops("What is added to bread as iodised salt?", "Iodine"),
        Drops("Painters who left [...] kept their French tongue.", "France", form="cloze"),
        Drops("The Elsin Harbor board meets at the [...] in May.", "Elsin Flower Fair", form="cloze"),
        Drops("[...] sailed west with two ships of grain.", "Karl Otto Weber", title="Weber", form="cloze"),
        Passes("Where did the school open?", "In Lisbon", because="nothing names Lisbon"),
        Passes(
            "What did the storm in Lisbon destroy?",
            "The old pier of Lisbon harbor",
            because="a word in common tells nothing",
        ),
    ),
)
