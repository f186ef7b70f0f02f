"""Gaps: the names, numbers and dates of a clause that can be left out of it: "about 31,000", "Karl Weber"."""

import re
from collections.abc import Iterator

from quiz.grammar.clauses import SPEECH_VERBS, has_peer
from quiz.grammar.mentions.names import PARTICLES
from quiz.grammar.persons import is_person_word
from quiz.grammar.phrases import NAME_TAGS, is_content
from quiz.shapes.language import Clause, Word

FIGURES = {"CARDINAL", "DATE", "MONEY", "PERCENT", "QUANTITY"}
GAP_ENTITIES = FIGURES | {"EVENT", "FAC", "GPE", "LAW", "LOC", "ORG", "PERSON", "PRODUCT", "WORK_OF_ART"}

PREPOSITIONS_IN_TITLES = {"for", "from", "in", "of", "on", "to", "with"}
"""Before "the" and a name: "Flight of the Phoenix"."""

PREPOSITIONS_IN_NAMES = {"by", "for", "into", "of", "on", "to"}
"""Behind a name that goes on: "Tools for Study into Third Ways"."""

SEATS = {"branch", "campus", "center", "centre", "headquarters", "leave", "office", "period", "stay"}
"""What has its place, which is not news: "the headquarters in Lisbon"."""

FOCUSING = {"especially", "mainly", "notably", "particularly"}
"""Adverbs that add one case of many: "energy is dear, particularly in Malta"."""

SUPPOSING = {"could", "may", "might"}
CONTENT = {"ADJ", "ADV", "NOUN", "NUM", "PROPN", "VERB"}
FEWEST_WORDS_OF_PREDICATE = 2
CALENDAR = re.compile(r"\b[12][0-9]{3}s?\b|\b[0-9]0s\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
"""What tells a date from a length of time."""

MOST_WORDS_OF_GAP = 6


def runs_of_entities(clause: Clause) -> Iterator[list[Word]]:
    """Names, numbers and dates of the clause, articles and marks at either end left off."""
    subject = clause.subject.words if clause.subject else ()
    parts = (word for part in clause.constituents for word in part.phrase.words)
    runs: list[list[Word]] = []
    for word in sorted({*subject, *parts}, key=lambda word: word.index):
        last = runs[-1][-1] if runs else None
        if word.entity not in GAP_ENTITIES:
            continue
        if last is not None and word.index == last.index + 1 and word.entity == last.entity and not word.entity_begins:
            runs[-1].append(word)
        else:
            runs.append([word])
    yield from filter(None, map(trim, runs))


def trim(run: list[Word]) -> list[Word]:
    """Without articles, prepositions and marks at the ends; "$200" and "33%" keep theirs."""
    words = list(run)
    while words and (words[0].tag in {"DT", "IN"} or (not words[0].text[0].isalnum() and words[0].tag != "$")):
        words.pop(0)
    while words and (words[-1].tag == "POS" or (not words[-1].text[-1].isalnum() and words[-1].text != "%")):
        words.pop()
    return words


def is_gap(run: list[Word], clause: Clause) -> bool:
    """The run is a name or a figure, whole, of the clause's own matter, and one that the rest can tell."""
    if len(run) > MOST_WORDS_OF_GAP or not is_telling(run):
        return False
    last = run[-1]
    is_aside = is_in_side_part(last, clause) or is_in_telling(last, clause) or is_side_figure(run, clause)
    return not (is_aside or is_cut_from_name(run, clause) or is_one_of_many(run, clause))


def is_telling(run: list[Word]) -> bool:
    """A figure has a digit ("40 years", not "decades"), a name a capital."""
    if is_named(run):
        return any(word.tag in NAME_TAGS for word in run)
    return any(char.isdigit() for word in run for char in word.text)


def is_named(run: list[Word]) -> bool:
    return run[0].entity not in FIGURES


def is_in_side_part(word: Word, clause: Clause) -> bool:
    """In what tells which one ("the fee fixed by the state") or trails after all else ("particularly in Lisbon")."""
    if word.dep == "pobj" and tells_seat(word.head):
        return True
    for above in (word, *word.ancestors()):
        if above is clause.verb:
            break
        if above.dep in {"acl", "relcl"} and not is_content(above):
            return True
    trailing = clause.constituents[-1] if clause.constituents else None
    return trailing is not None and trailing.role == "other" and word is trailing.phrase.words[-1]


def tells_seat(preposition: Word) -> bool:
    """Where a person comes from, or a named house stands: "in" of "the university in Porto", "a potter from Porto"."""
    noun = preposition.head
    if preposition.dep != "prep" or noun.index > preposition.index:
        return False
    if preposition.lower in {"at", "in"}:
        return noun.lemma in SEATS or (noun.tag in NAME_TAGS and noun.entity != "PERSON")
    return preposition.lower in {"from", "over"} and is_person_word(noun)


def is_in_telling(word: Word, clause: Clause) -> bool:
    """Who told whom, where what was told is worth more: "Ann Lee" of "Ann Lee noted that the pier was safe"."""
    content = clause.of_role("content")
    is_speech = clause.verb.lemma == "tell" or (content and clause.verb.lemma in SPEECH_VERBS)
    return bool(is_speech) and not any(word in part.phrase.words for part in content)


def is_side_figure(run: list[Word], clause: Clause) -> bool:
    """A year that only tells which one ("the 1999 film", "a fever in 1733"), or a count in a side phrase."""
    if is_named(run):
        return False
    if run[0].index and clause.sentence.words[run[0].index - 1].tag == "$":
        return True  # a sum torn from its sign
    if is_end_of_range(run, clause.sentence.words):
        return True
    top = next(word for word in reversed(run) if word.head is word or word.head not in run)
    if top.dep == "nummod":
        return top.head.dep != "dobj" or run[0].entity == "DATE"
    if run[0].entity != "DATE":
        return False
    if not CALENDAR.search(" ".join(word.text for word in run)):
        return True  # "after 23 years"
    outer = top.head.head if top.head.dep == "prep" else top.head
    if outer.pos == "ADV":
        outer = outer.head  # "as early as 2030"
    return (
        outer is not clause.verb and not is_content(outer) and not (outer.dep == "xcomp" and outer.head is clause.verb)
    )


def is_end_of_range(run: list[Word], words: tuple[Word, ...]) -> bool:
    """ "0.4" of "0.4 to 0.8 degrees"."""
    before, after = words[max(0, run[0].index - 2) : run[0].index], words[run[-1].index + 1 : run[-1].index + 3]
    return any(
        len(pair) == 2 and pair[joint].lower in {"to", "–", "-"} and pair[1 - joint].tag == "CD"
        for pair, joint in ((before, 1), (after, 0))
    )


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
    if clause.verb.lemma == "include":
        return True  # "Her friends include [...] and Otto Baker."
    if clause.group.modal in SUPPOSING and clause.verb.lemma == "be" and not clause.group.passive:
        return True
    told = [clause.verb, *(word for part in clause.constituents for word in part.phrase.words)]
    return sum(word.pos in CONTENT and word not in run for word in told) < FEWEST_WORDS_OF_PREDICATE


def is_cut_from_name(run: list[Word], clause: Clause) -> bool:
    """ "South Korea" of "South Korea-Japan", "UK" of "UK Weekly", "Seoul" of "Seoul and Tokyo"."""
    words = clause.sentence.words
    return (
        opens_title(run, words)
        or (is_named(run) and (ends_title(run, words) or goes_on(run, words) or touches_name(run, words)))
        or ends_place(run, words)
        or is_coordinated(run)
        or describes_noun(run)
        or is_described(run, words)
    )


def is_described(run: list[Word], words: tuple[Word, ...]) -> bool:
    """ "school leavers" of "high school leavers": a word right before it belongs to it."""
    before = words[run[0].index - 1] if run[0].index else run[0]
    return is_named(run) and run[0].entity != "PERSON" and before.dep == "amod" and before.head in run[:-1]


def opens_title(run: list[Word], words: tuple[Word, ...]) -> bool:
    """ "Winter" of "Winter by the Sea": a preposition, "the" and a name follow."""
    after = words[run[-1].index + 1 : run[-1].index + 4]
    follows = len(after) == 3 and after[0].tag == "IN" and after[1].text == "the" and after[2].tag == "NNP"
    return follows and run[0].entity in {"", "ORG", "WORK_OF_ART"}


def ends_title(run: list[Word], words: tuple[Word, ...]) -> bool:
    """ "Phoenix" of "Flight of the Phoenix", which may open the sentence without an article."""
    if run[0].index < 3:
        return False
    noun, preposition, the = words[run[0].index - 3 : run[0].index]
    is_title = noun.tag == "NNP" or (noun.index == 0 and noun.tag == "NN" and noun.text[0].isupper())
    return is_title and preposition.lower in PREPOSITIONS_IN_TITLES and the.lower == "the"


def goes_on(run: list[Word], words: tuple[Word, ...]) -> bool:
    """ "Tools for Study" of "Tools for Study into Third Ways", "North" of "North European", "Ohio" of "Lima, Ohio"."""
    last = run[-1]
    after = [word for word in words[last.index + 1 : last.index + 4] if word.lower != "the"]
    is_title = run[0].entity == "WORK_OF_ART" or (after and after[0].head in run and run[0].entity != "PERSON")
    if len(after) > 1 and after[0].lower in PREPOSITIONS_IN_NAMES and after[1].tag in NAME_TAGS and is_title:
        return True
    if after and after[0].tag == "JJ" and after[0].text[0].isupper():
        return True
    opening = words[run[0].index - 1] if run[0].index else None
    return opening is not None and opening.text == "," and last.dep == "appos" and last.head.entity == "GPE"


def touches_name(run: list[Word], words: tuple[Word, ...]) -> bool:
    """Another name, or what joins names, stands right beside: "Weekly" of "UK Weekly", "of" of "Bank of Elsin"."""
    joined = PARTICLES if run[0].entity != "PERSON" else PARTICLES - {"of"}  # "Karl Weber of Vienna"
    beside = [words[place] for place in (run[0].index - 1, run[-1].index + 1) if 0 <= place < len(words)]
    if any(word.lower == "no" and 0 < word.index < len(words) - 1 and joins_capitals(word, words) for word in beside):
        return True
    return any(word.tag in {"FW", "NNP", "NNPS"} or word.lower in joined for word in beside)


def joins_capitals(word: Word, words: tuple[Word, ...]) -> bool:
    """ "no" of "Kaze no Uta"."""
    return all(words[word.index + step].text[0].isupper() for step in (-1, 1))


def ends_place(run: list[Word], words: tuple[Word, ...]) -> bool:
    """ "Texas" of "Houston, Texas"."""
    if run[0].index < 2:
        return False
    place, comma = words[run[0].index - 2 : run[0].index]
    return comma.text == "," and run[0].entity == place.entity == "GPE"


def is_coordinated(run: list[Word]) -> bool:
    """ "Seoul" or "Tokyo" of "Seoul and Tokyo"."""
    return run[-1].dep == "conj" or any(
        child.dep == "conj" and child not in run for word in run for child in word.children
    )


def describes_noun(run: list[Word]) -> bool:
    """ "Elsin" of "the Elsin council", "12" of "Apollo 12"."""
    last, outer = run[-1], run[-1].head
    if outer in run or outer.tag not in {"NN", "NNP", "NNPS", "NNS"}:
        return False
    return last.dep in {"amod", "compound", "nmod", "poss"} or (not is_named(run) and outer.tag in NAME_TAGS)
