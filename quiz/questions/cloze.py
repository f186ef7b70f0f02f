"""Cloze deletions: "The Kelmar Bridge carries about [...] vehicles a day across the Orrin estuary."."""

import re
from collections.abc import Iterator

from quiz.grammar.clauses import SPEECH_VERBS
from quiz.grammar.mentions.names import PARTICLES
from quiz.grammar.writing import Written, sentence_case, write
from quiz.questions.form import Asked, Asks, Form, Skips
from quiz.questions.syntax import attribution, statement
from quiz.shapes.findings import Claim, Event, Finding
from quiz.shapes.language import Clause, Document, Word
from quiz.shapes.questions import GAP

GAP_ENTITIES = frozenset({"CARDINAL", "DATE", "EVENT", "FAC", "GPE", "LAW", "LOC", "MONEY", "ORG", "PERCENT", "PERSON",
                          "PRODUCT", "QUANTITY", "WORK_OF_ART"})  # fmt: skip
PREPOSITIONS = {"for", "from", "in", "of", "on", "to", "with"}
CALENDAR = re.compile(r"\b[12][0-9]{3}s?\b|\b[0-9]0s\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
"""What tells a date from a length of time."""

FEWEST_WORDS = 8
MOST_WORDS = 30
MOST_WORDS_OF_GAP = 6


def ask_cloze(finding: Finding, document: Document) -> Iterator[Asked]:
    """The clause with one name, number or date left out, that nothing else in it tells."""
    if not isinstance(finding, Claim | Event):
        return
    clause = finding.clause
    prefix = attribution(document, clause)
    said = statement(document, clause, said=prefix.said)
    text = sentence_case(f"{prefix.text} {said.text}".strip().rstrip(" .,;:")) + "."
    if not FEWEST_WORDS <= len(text.split()) <= MOST_WORDS:
        return
    for run in entity_runs(clause):
        answer = write(document, run)
        if text.count(answer.text) == 1 and is_gap(run, clause) and not prefix.text.count(answer.text):
            ask = Written(text.replace(answer.text, GAP), said.said, prefix.loose + said.loose)
            yield Asked(ask, answer, run[-1])


def is_gap(run: list[Word], clause: Clause) -> bool:
    if len(run) > MOST_WORDS_OF_GAP or is_cut_from_name(run, clause) or is_side_figure(run, clause):
        return False
    if is_in_side_part(run[-1], clause):
        return False
    if is_in_telling(run[-1], clause):
        return False
    has_digit = any(char.isdigit() for word in run for char in word.text)
    if run[0].entity in {"CARDINAL", "DATE", "MONEY", "PERCENT", "QUANTITY"}:
        return has_digit
    return any(word.tag in {"NNP", "NNPS"} for word in run)


def is_in_telling(word: Word, clause: Clause) -> bool:
    """Who told whom, where what was told is worth more: "Ann Lee" of "Ann Lee noted that the pier was safe"."""
    content = clause.of_role("content")
    is_speech = clause.verb.lemma == "tell" or (content and clause.verb.lemma in SPEECH_VERBS)
    return bool(is_speech) and not any(word in part.phrase.words for part in content)


def is_in_side_part(word: Word, clause: Clause) -> bool:
    """In what tells which one ("the fee fixed by the state") or trails after all else ("particularly in Lisbon")."""
    for above in (word, *word.ancestors()):
        if above is clause.verb:
            break
        if above.dep in {"acl", "relcl"}:
            return True
    trailing = clause.constituents[-1] if clause.constituents else None
    return trailing is not None and trailing.role == "other" and word is trailing.phrase.words[-1]


def is_side_figure(run: list[Word], clause: Clause) -> bool:
    """A year that only tells which one ("the 1999 film", "a fever in 1733"), or a count in a side phrase."""
    if is_named(run):
        return False
    if run[0].index and clause.sentence.words[run[0].index - 1].tag == "$":
        return True  # a sum torn from its sign
    top = next(word for word in reversed(run) if word.head is word or word.head not in run)
    if top.dep == "nummod":
        return top.head.dep != "dobj" or run[0].entity == "DATE"
    if run[0].entity != "DATE":
        return False
    if not CALENDAR.search(" ".join(word.text for word in run)):
        return True  # "after 23 years"
    outer = top.head.head if top.head.dep == "prep" else top.head
    return outer is not clause.verb and not (outer.dep == "xcomp" and outer.head is clause.verb)


def is_cut_from_name(run: list[Word], clause: Clause) -> bool:
    """ "South Korea" of "South Korea-Japan", "UK" of "UK Weekly", "Seoul" of "Seoul and Tokyo"."""
    last, inside = run[-1], set(run)
    words = clause.sentence.words
    beside = [words[place] for place in (run[0].index - 1, last.index + 1) if 0 <= place < len(words)]
    before = [word.lower for word in words[max(0, run[0].index - 2) : run[0].index]]
    if (
        is_named(run)
        and before[-1:] == ["the"]
        and before[0] in PREPOSITIONS
        and run[0].index > 2
        and words[run[0].index - 3].tag == "NNP"
    ):
        return True  # "Flight of the Phoenix"
    joined = PARTICLES if run[0].entity != "PERSON" else PARTICLES - {"of"}  # "Karl Weber of Vienna"
    if before[-1:] == [","] and run[0].index > 1 and run[0].entity == words[run[0].index - 2].entity == "GPE":
        return True  # "Texas" of "Houston, Texas"
    if is_named(run) and any(word.tag in {"FW", "NNP", "NNPS"} or word.lower in joined for word in beside):
        return True
    if (
        any(child.dep == "conj" and child not in inside for word in run for child in word.children)
        or last.dep == "conj"
    ):
        return True
    outer = last.head
    is_figure = run[0].entity in {"CARDINAL", "DATE", "MONEY", "PERCENT", "QUANTITY"}
    if outer in inside or outer is last or outer.tag not in {"NN", "NNP", "NNPS", "NNS"}:
        return False
    return last.dep in {"amod", "compound", "nmod", "poss"} or (is_figure and outer.tag in {"NNP", "NNPS"})


def is_named(run: list[Word]) -> bool:
    return run[0].entity not in {"CARDINAL", "DATE", "MONEY", "PERCENT", "QUANTITY"}


def entity_runs(clause: Clause) -> Iterator[list[Word]]:
    """Names, numbers and dates of the clause, articles and marks at either end left off."""
    words = sorted(
        {
            *(clause.subject.words if clause.subject else ()),
            *(w for part in clause.constituents for w in part.phrase.words),
        },
        key=lambda word: word.index,
    )
    run: list[Word] = []
    for word in [*words, None]:
        if run and (
            word is None or word.entity != run[0].entity or word.entity_begins or word.index != run[-1].index + 1
        ):
            trimmed = trim(run)
            if trimmed:
                yield trimmed
            run = []
        if word is not None and word.entity in GAP_ENTITIES:
            run.append(word)


def trim(run: list[Word]) -> list[Word]:
    """Without articles, prepositions and marks at the ends; "$200" and "33%" keep theirs."""
    words = list(run)
    while words and (words[0].tag in {"DT", "IN"} or (not words[0].text[0].isalnum() and words[0].tag != "$")):
        words.pop(0)
    while words and (words[-1].tag == "POS" or (not words[-1].text[-1].isalnum() and words[-1].text != "%")):
        words.pop()
    return words


FORM = Form(
    name="cloze",
    ask=ask_cloze,
    weight=0.58,
    examples=(
        Asks(
            "The old bridge carries about 31,000 vehicles a day across the estuary.",
            ask="The old bridge carries [...] vehicles a day across the estuary.",
            answer="about 31,000",
        ),
        Asks(
            "The last tin mine in the valley was bought by Karl Weber of Vienna.",
            ask="The last tin mine in the valley was bought by [...] of Vienna.",
            answer="Karl Weber",
        ),
        Skips("The bridge was opened to heavy traffic in the early summer.", because="no name and no number"),
        Skips("Karl Weber noted that the old mine was no longer safe.", because="what he noted is the point"),
        Skips("The old tax was paid on all the land owned by Karl Weber.", because="it only tells which land"),
        Skips("The old tax on salt was no burden in a survey of 1999 by farmers.", because="the year of a side event"),
        Skips("Karl Weber bought it.", because="too little is said to tell which name is meant"),
    ),
)
