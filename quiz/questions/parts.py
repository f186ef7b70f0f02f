"""Parts: which parts of a clause a question keeps, and on which side of the verb they stand."""

from collections.abc import Iterable

from quiz.grammar.writing import Piece
from quiz.shapes.language import Clause, Constituent, Document

Pieces = list[Piece]

STATES = {"be", "have", "know", "live", "remain", "stay", "want"}
"""Verbs of what lasts, and may not have lasted."""

ADDING_OPENINGS = {"along with", "apart from", "as well", "aside from", "for her", "for his", "for its", "for their",
                   "in addition", "in keeping"}  # fmt: skip
"""First two words of phrases that add something before the subject: "for their part"."""

TORN_OPENINGS = {"against", "alongside", "into", "onto", "only", "to", "toward", "towards", "versus"}
"""First words of fronted parts that belong to the verb: "Against Porto, when did Lee score?" tears them from it."""

MOST_WORDS_BEFORE = 10
"""Words behind the verb after which what stood before it may come."""


def essential_parts(clause: Clause, document: Document) -> tuple[Constituent, ...]:
    """The parts of the clause less those that only add something: ", including oil", "Born in Rome, ..."."""
    kept: list[Constituent] = []
    added: Constituent | None = None
    for part in clause.constituents:
        goes_on = added is not None and part.phrase.words[0].index == added.phrase.words[-1].index + 1
        is_side = part.role == "other" or (part.role == "concession" and not part.fronted)
        if is_side and (is_addition(part, clause) or goes_on):
            added = None if part.fronted else part  # ", with Latin as a second language" is one addition
        elif not is_relative(part, clause) and not is_passing_time(part, clause, document):
            kept.append(part)
    return tuple(kept)


def is_relative(part: Constituent, clause: Clause) -> bool:
    """ ", where in 1952 she died": said of the place before it, though the parser has it as an object."""
    first = part.phrase.words[0]
    return part.role == "content" and first.tag == "WRB" and clause.sentence.words[first.index - 1].text == ","


def is_parenthesis(part: Constituent, clause: Clause) -> bool:
    """ ", as one of three ports," between subject and verb."""
    words = clause.sentence.words
    first, last = part.phrase.words[0].index, part.phrase.words[-1].index
    is_between = not part.fronted and part.role == "other" and last < clause.verb.index
    return is_between and words[first - 1].text == "," and words[last + 1].text == ","


def is_passing_time(part: Constituent, clause: Clause, document: Document) -> bool:
    """ "last week", "a few hours ago" of what was done once: it is as true without."""
    if part.role != "time" or clause.group.tense != "past" or clause.verb.lemma in STATES:
        return False
    mentions = (document.mentions.get(word.start) for word in part.phrase.words)
    return any(mention is not None and mention.kind == "time" and mention.referent is None for mention in mentions)


def is_addition(part: Constituent, clause: Clause) -> bool:
    """Behind a comma, or before the subject in passing: "Born in Rome, ...", "In addition to writing, ..."."""
    if not part.fronted:
        first = part.phrase.words[0]
        comma = clause.sentence.words[first.index - 1]
        return comma.text == "," and first.lower != "except" and not is_closing(comma.index, clause)
    opening = " ".join(word.lower for word in part.phrase.words[:2])
    if opening in ADDING_OPENINGS or part.phrase.words[0].lower in {"besides", "like", "unlike"}:
        return True
    head = part.phrase.head
    if head.pos == "ADJ" or (head.tag == "NN" and part.phrase.words[0].tag in {"DT", "JJ"}):
        return True  # "Exceptionally complex, the brain ...", "A poor pupil, he ..."
    is_participle = head.dep == "advcl" and head.tag in {"VBG", "VBN"}
    marks = (child for child in head.children if child.dep in {"mark", "nsubj", "nsubjpass"} or child.tag == "WRB")
    return is_participle and next(marks, None) is None


def is_closing(place: int, clause: Clause) -> bool:
    """The comma here ends what is left out of a part: "gave the pier, a gift of the king, to the town"."""
    said = {word.index for part in clause.constituents for word in part.phrase.words}
    before = clause.sentence.words[clause.verb.index + 1 : place]
    if before and before[-1].index not in said and any(word.text == "," for word in before):
        return True
    heads = (part.phrase.head for part in clause.constituents if part.phrase.words[-1].index < place)
    asides = (child for head in heads for child in head.children if child.dep in {"appos", "relcl"})
    return any(max(word.index for word in aside.subtree()) == place - 1 for aside in asides)


def fronted(parts: Iterable[Constituent]) -> Pieces:
    """The parts that stand before the subject, each with a comma, less those that go back behind the verb."""
    pieces: Pieces = []
    for part in parts:
        if part.fronted and not goes_back(part):
            pieces += [part.phrase, ","]
    return pieces


def goes_back(part: Constituent) -> bool:
    """ "Only by walking" cannot stand before "what can they see?", nor "against Porto" before "when did Lee score?"."""
    return part.phrase.words[0].lower in TORN_OPENINGS and part.role != "purpose"


def after_verb(clause: Clause, parts: Iterable[Constituent]) -> Pieces:
    """The particle and the parts that stand after the verb, in the order of the sentence; last what goes back there."""
    parts = tuple(parts)
    verb = clause.verb.index
    placed: list[tuple[int, Piece]] = [(part.phrase.words[0].index, part.phrase) for part in parts if not part.fronted]
    if clause.group.particle is not None:
        placed.append((clause.group.particle.index, clause.group.particle))
    words, pieces = clause.sentence.words, list[Piece]()
    length = sum(len(part.phrase.words) for part in parts if part.phrase.words[0].index > verb)
    early = {
        part.phrase.words[0].index
        for part in parts
        if part.phrase.words[0].index < verb and part.phrase.head.dep == "prep" and length <= MOST_WORDS_BEFORE
    }  # "in 1887 earned his degree"
    for index, piece in sorted(placed, key=lambda pair: (pair[0] in early, pair[0])):
        if words[index - 1].text == "," and index - 1 > verb and not is_closing(index - 1, clause):
            pieces.append(",")
        pieces.append(piece)
    return [*pieces, *(part.phrase for part in parts if part.fronted and goes_back(part))]


def goes_on(part: Constituent, clause: Clause) -> bool:
    """ ", and for her songs" follows, which the parser hung elsewhere."""
    words, first = clause.sentence.words, part.phrase.words[0]
    behind = (word for word in words[first.index + 1 :] if word.lower == first.lower and word not in part.phrase.words)
    return any(words[word.index - 1].lower == "and" for word in behind)
