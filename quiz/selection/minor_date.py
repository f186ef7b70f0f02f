"""Dates that nobody need know: "When did Ann Lee visit Porto?"; those of births, works, offices and news stay."""

import re

from quiz.grammar.phrases import is_content
from quiz.questions.syntax import is_first_person
from quiz.selection.check import Check, Drops, Passes
from quiz.selection.salience import main_matter, main_person_names
from quiz.selection.words import content_words, words
from quiz.shapes.language import Clause, Document
from quiz.shapes.questions import Question

DATE = re.compile(r"\b(?:1[0-9]{3}|20[0-9]{2})s?\b|\b[0-9]0s\b")

OCCASIONS = frozenset({
    "accompany", "account", "act", "appear", "attend", "be", "chair", "defend", "depict", "expect", "give",
    "graduate", "have", "host", "intend", "lecture", "live", "meet", "mobilize", "note", "participate", "plan",
    "release", "remain", "reside", "return", "say", "speak", "star", "stay", "teach", "tell", "tour", "travel",
    "visit",
})  # fmt: skip
"""Verbs of what people do on the way, and of how things stand: what happened may be worth asking, the day is not."""

STATISTICS = re.compile(r"\b\d+ (?:games|goals|home runs|matches|points|runs)\b")
BECOMING = {"become", "feel", "get", "grow"}

GOALS = {"could", "may", "might", "must", "shall", "should", "will", "would"}
"""Verbs of what is to come: its date is half of it."""

HONOURS = re.compile(
    r"\b(?:all-star|award|championship|contest|dedicated|honor(?:ary|s)|honour(?:ary|s)?|jury|medal|mvp|prize|trophy)\b",
    re.IGNORECASE,
)

FEWEST_OF_MAIN_MATTER = 2
"""Words of the title, the headings and the first sentences that tell that the event is the article's own."""


def fault(question: Question, document: Document) -> str:
    clause = question.finding.clause
    asks_date = question.form in {"what_did", "when"} or (question.form == "cloze" and DATE.search(question.answer))
    if not asks_date or clause is None or is_to_come(clause):
        return ""
    if is_example_or_mood(question, clause):
        return "the date of an example, of a tally, or of how somebody felt"
    names = {word for name in main_person_names(document) for word in content_words(name)}
    matter = len((content_words(question.ask) - names) & main_matter(document))
    if clause.verb.lemma in OCCASIONS and matter <= FEWEST_OF_MAIN_MATTER:
        return f'the date of "{clause.verb.text}" is a minor one'
    if matter >= FEWEST_OF_MAIN_MATTER:
        return ""
    if found := HONOURS.search(question.ask):
        return f'the date of "{found[0]}" is a minor one'
    surnames = {name.split()[-1] for name in main_person_names(document)}
    of_life = bool(surnames.intersection(words(question.ask))) or is_first_person(clause)
    return "" if of_life else "the date of a side event"


def is_to_come(clause: Clause) -> bool:
    """ "The port will open in 2030.", "They floated the idea that the port may open in 2030."."""
    contents = (word for part in clause.constituents for word in part.phrase.words if is_content(word))
    modals = (child.lower for word in contents for child in word.children if child.dep == "aux")
    return clause.group.modal in GOALS or any(modal in GOALS for modal in modals)


def is_example_or_mood(question: Question, clause: Clause) -> bool:
    """ "For example, the mill opened in 1870."; "In 1870 she played 26 games."; "By 1870 she had grown tired."."""
    opening = question.evidence.text[:24].casefold()
    if STATISTICS.search(f"{question.ask} {question.answer}"):
        return True
    is_mood = clause.verb.lemma in BECOMING and clause.verb.child("acomp") is not None
    return is_mood or opening.startswith(("for example", "for instance"))


CHECK = Check(
    name="minor_date",
    fault=fault,
    examples=(
        Drops("When did Ann Lee attend a school?", "In 1932", passage="Ann Lee attended a school in 1932."),
        Drops(
            "When did a surveyor measure the weir of Kelmar?",
            "In 1870",
            passage="The mill made paper for two centuries. It fed the town. The owner kept a diary. "
            "A surveyor measured the weir of Kelmar in 1870.",
        ),
        Drops(
            "When did Ann Lee grow tired of the sea?",
            "In 1932",
            passage="Ann Lee was a potter. In 1932, Ann Lee grew tired of the sea.",
        ),
        Passes(
            "When did the mill open?",
            "In 1870",
            because="the lead tells of the mill's opening",
            passage="The mill opened in 1870.",
        ),
        Passes("Where did Ann Lee attend a school?", "In Lisbon", because="a place", form="where"),
    ),
)
