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
PREPOSITIONS_IN_NAMES = {"by", "for", "into", "of", "on", "to"}
FOCUSING = {"especially", "mainly", "notably", "particularly"}
"""Adverbs that add one case of many: "energy is dear, particularly in Malta"."""

SUPPOSING = {"could", "may", "might"}
CONTENT = {"ADJ", "ADV", "NOUN", "NUM", "PROPN", "VERB"}
FEWEST_WORDS_OF_PREDICATE = 2
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
    if len(run) > MOST_WORDS_OF_GAP:
        return False
    if is_cut_from_name(run, clause) or is_one_of_many(run, clause) or is_side_figure(run, clause):
        return False
    if is_in_side_part(run[-1], clause):
        return False
    if is_in_telling(run[-1], clause):
        return False
    has_digit = any(char.isdigit() for word in run for char in word.text)
    if run[0].entity in {"CARDINAL", "DATE", "MONEY", "PERCENT", "QUANTITY"}:
        return has_digit
    return any(word.tag in {"NNP", "NNPS"} for word in run)


def is_one_of_many(run: list[Word], clause: Clause) -> bool:
    """What is left does not tell which is meant: "She worked with the [...]", ", particularly in [...]".

    "The model could be [...]" asks for an example.
    """
    if clause.subject is not None and run[0] in clause.subject.words:
        is_denied = clause.group.negation is not None and clause.verb.lemma == "be"
        return is_denied or has_peer(clause)
    before = {word.lower for word in clause.sentence.words[max(0, run[0].index - 3) : run[0].index]}
    if before & FOCUSING:
        return True
    if clause.group.modal in SUPPOSING and clause.verb.lemma == "be" and not clause.group.passive:
        return True
    told = [clause.verb, *(word for part in clause.constituents for word in part.phrase.words)]
    return sum(word.pos in CONTENT and word not in run for word in told) < FEWEST_WORDS_OF_PREDICATE


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


def has_peer(clause: Clause) -> bool:
    """ "Spain, like France, lost the war.": France lost it too."""
    assert clause.subject is not None
    words, last = clause.sentence.words, clause.subject.words[-1].index
    return [word.lower for word in words[last + 1 : last + 3]] == [",", "like"]


def is_cut_from_name(run: list[Word], clause: Clause) -> bool:
    """ "South Korea" of "South Korea-Japan", "UK" of "UK Weekly", "Seoul" of "Seoul and Tokyo"."""
    last, inside = run[-1], set(run)
    words = clause.sentence.words
    if run[0].entity in {"", "ORG", "WORK_OF_ART"} and is_title_opening(last, words):
        return True  # "Winter by the Sea"
    beside = [words[place] for place in (run[0].index - 1, last.index + 1) if 0 <= place < len(words)]
    before = [word.lower for word in words[max(0, run[0].index - 2) : run[0].index]]
    if (
        is_named(run)
        and before[-1:] == ["the"]
        and before[0] in PREPOSITIONS
        and run[0].index > 2
        and opens_title(words[run[0].index - 3])
    ):
        return True  # "Flight of the Phoenix"
    if is_named(run) and goes_on(run, words):
        return True
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


def opens_title(word: Word) -> bool:
    """ "Flight" of "Flight of the Phoenix": with a capital, even where it opens the sentence without an article."""
    return word.tag == "NNP" or (word.index == 0 and word.tag == "NN" and word.text[0].isupper())


def goes_on(run: list[Word], words: tuple[Word, ...]) -> bool:
    """ "Tools for Study" of "Tools for Study into Third Ways", "North" of "North European", "Ohio" of "Lima, Ohio"."""
    last = run[-1]
    after = [word for word in words[last.index + 1 : last.index + 4] if word.lower != "the"]
    is_title = run[0].entity == "WORK_OF_ART" or (after and after[0].head in run and run[0].entity != "PERSON")
    if len(after) > 1 and after[0].lower in PREPOSITIONS_IN_NAMES and after[1].tag in {"NNP", "NNPS"} and is_title:
        return True
    if after and after[0].tag == "JJ" and after[0].text[0].isupper():
        return True
    opening = words[run[0].index - 1] if run[0].index else None
    return opening is not None and opening.text == "," and last.dep == "appos" and last.head.entity == "GPE"


def is_title_opening(last: Word, words: tuple[Word, ...]) -> bool:
    """A preposition, "the" and a name follow."""
    after = words[last.index + 1 : last.index + 4]
    return len(after) == 3 and after[0].tag == "IN" and after[1].text == "the" and after[2].tag == "NNP"


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
        Skips("The firm later worked for the Coastal Bank.", because="it worked for others as well"),
        Skips("The price of bread in the new shops is high, particularly in Malta.", because="one place of many"),
        Skips("Flight of the Phoenix with its new director was shown.", because="the rest of the name gives it away"),
        Skips("Karl Weber noted that the old mine was no longer safe.", because="what he noted is the point"),
        Skips("The old tax was paid on all the land owned by Karl Weber.", because="it only tells which land"),
        Skips("The old tax on salt was no burden in a survey of 1999 by farmers.", because="the year of a side event"),
        Skips("Karl Weber bought it.", because="too little is said to tell which name is meant"),
    ),
)
