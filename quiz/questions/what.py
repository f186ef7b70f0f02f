"""What was done, or what it was done to: "What has China increased near Taiwan?"."""

from collections.abc import Iterator

from quiz.grammar.phrases import NAME_TAGS, phrase_of
from quiz.grammar.writing import write
from quiz.questions.form import Asked, Asks, Form, Skips, as_answer, as_question
from quiz.questions.parts import after_verb, essential_parts, fronted, goes_on
from quiz.questions.syntax import (
    asked_for,
    clause_subject,
    inverted_verb,
    phrase_after_preposition,
    question_with_inversion,
    write_attributed,
)
from quiz.questions.wh_phrases import wh_phrase
from quiz.shapes.findings import Claim, Event, Finding, Recommendation
from quiz.shapes.language import Clause, Constituent, Document, Phrase

SHOWING_VERBS = {"demand", "demonstrate", "imply", "indicate", "lament", "mean", "prove", "regret", "require", "resent",
                 "reveal", "show", "suggest"}  # fmt: skip
"""Verbs whose that-clause "what" asks for: "The treaty demands that ...", "Settlers resented that ..."."""

SEEING = frozenset({
    "characterize", "class", "classify", "define", "depict", "describe", "dismiss", "explain", "hail", "immortalize",
    "interpret", "perceive", "portray", "praise", "recognize", "regard", "see", "treat", "view",
})  # fmt: skip
"""Verbs whose passive takes "as" and what a thing is taken for: "is seen as a risk"."""
INTENDING = frozenset({
    "agree", "aim", "attempt", "choose", "decide", "fail", "hope", "intend", "learn", "manage", "offer", "plan",
    "promise", "propose", "refuse", "seek", "serve", "struggle", "tend", "threaten", "try", "vow", "want",
})  # fmt: skip
"""Verbs whose infinitive is what is meant to be done: "decided to rebuild the wall"."""

STRANDED_PREPOSITIONS = {"against", "from", "into", "of", "on", "to", "upon", "with"}
"""Prepositions that right behind a verb without object mostly belong to it: "depends on", "succumbed to"
(Quirk et al. 1985, 16.5: prepositional verbs)."""

MOVING_VERBS = frozenset({
    "arrive", "come", "emigrate", "flee", "fly", "get", "go", "graduate", "head", "march", "migrate", "move", "retire",
    "return", "rise", "run", "sail", "travel", "turn", "walk",
})  # fmt: skip
"""Verbs behind which "to" and "from" tell a place or an amount, which "where" asks for."""

BOUND_PREPOSITIONS = {"account": "for", "call": "for", "lie": "in", "pass": "through", "result": "in", "stand": "for"}
"""Verbs with another preposition that belongs to them."""

PASSIVE_PREPOSITIONS = {"for", "from", "into", "of", "on", "to", "upon"}
"""Prepositions of what is told of a thing by a passive: "is based on", "is known for", "is limited to"."""

PASSIVE_BOUND = {"associate": "with", "embed": "in", "engage": "in", "equip": "with", "ground": "in", "involve": "in",
                 "root": "in"}  # fmt: skip
"""Participles with another preposition that belongs to them."""

PLACED = {"bear", "build", "find", "hold", "make", "publish", "record", "release", "see", "send", "use", "write"}
"""Verbs behind whose participle "on" or "for" mostly tells where, when or what for."""

TELLING = {"advise", "ask", "request", "tell", "urge"}
"""Participles behind which "to" begins what somebody is to do: "were told to self-isolate"."""

ADJECTIVE_PREPOSITIONS = {"about", "by", "for", "from", "of", "on", "to", "with"}

VAGUE_AGENTS = {"different", "many", "others", "people", "some", "various"}
"""Words of agents that say nothing: "by different researchers", "by many"."""

LIGHT_OBJECTS = frozenset({
    "action", "advantage", "attention", "care", "case", "chance", "effect", "foundation", "hold", "kind", "less",
    "little", "lot", "more", "much", "need", "part", "place", "reason", "role", "root", "sense", "shape", "step",
    "thing", "time", "use", "way",
})  # fmt: skip
"""Objects that make one meaning with their verb, or how much: "took part", "wrote little"."""

STATES = {"be", "become", "have", "know", "remain", "stay", "understand"}
"""Verbs that nobody does."""

LIGHT_VERBS = {"do", "get", "give", "have", "lay", "make", "pay", "place", "play", "put", "score", "see", "take"}
FEWEST_WORDS_BEHIND_LIGHT_VERB = 4

MOST_WORDS_OF_SUBJECT = 16
"""More of them between auxiliary and verb, and the question is lost."""


def ask_what(finding: Finding, document: Document) -> Iterator[Asked]:
    """Asks for the object, for what something became or is seen as, for what was meant to be done, or what it depends
    on."""
    if not isinstance(finding, Claim | Event | Recommendation):
        return
    clause = finding.clause
    if clause.subject is not None and len(clause.subject.words) > MOST_WORDS_OF_SUBJECT:
        return
    for part in clause.constituents:
        if part.fronted:
            continue
        if part.role == "object" and part.phrase.head.dep == "dobj":
            yield from ask_object(clause, part, document)
        elif is_shown(clause, part) or is_become(clause, part):
            yield asked_for(document, clause, part, "what")
        elif is_seen_as(clause, part):
            yield asked_for(document, clause, part, "how")
        elif part.role == "complement" and part.phrase.head.dep == "xcomp" and clause.verb.lemma in INTENDING:
            yield from ask_intended(clause, part, document)
        elif part.role == "agent":
            yield from ask_agent(clause, part, document)
        elif takes_preposition(clause, part):
            yield from ask_prepositional_object(clause, part, document)
        elif part.role == "complement" and part.phrase.head.dep == "acomp":
            yield from ask_object_of_adjective(clause, part, document)


def is_shown(clause: Clause, part: Constituent) -> bool:
    """ "that ships pay a toll" of "The law demands that ships pay a toll."."""
    return part.role == "content" and clause.verb.lemma in SHOWING_VERBS and part.phrase.words[0].lower == "that"


def is_seen_as(clause: Clause, part: Constituent) -> bool:
    """ "as a risk" of "The new mill is widely seen as a risk."."""
    return clause.group.passive and clause.verb.lemma in SEEING and part.phrase.words[0].lower == "as"


def is_become(clause: Clause, part: Constituent) -> bool:
    """ "a free port" of "Elsin became a free port."."""
    return part.role == "complement" and clause.verb.lemma == "become" and part.phrase.head.pos == "NOUN"


def ask_object(clause: Clause, part: Constituent, document: Document) -> Iterator[Asked]:
    head = part.phrase.head
    if head.tag == "VBG" or clause.verb.lemma in {"cost", "do", "last", "live", "span", "weigh"}:
        return  # "He lost a fortune investing in rice.", "They live a quiet life."
    if head.lemma in LIGHT_OBJECTS or head.tag in {"CD", "PRP", "WP", "WDT"} or part.phrase.words[0].tag == "CD":
        return
    if clause.verb.lemma == "include" and any(", and" in other.phrase.text for other in clause.constituents[1:]):
        return  # "Her roles include Nora in one play, and Hedda in another."
    if any(word.lower == "too" for word in part.phrase.words):
        return  # "too little mass to bend light"
    if not any(char.isalpha() for char in part.phrase.text):
        return
    if clause.verb.lemma in LIGHT_VERBS and len(part.phrase.words) < FEWEST_WORDS_BEHIND_LIGHT_VERB:
        return
    wh = wh_phrase(part.phrase, document)
    if wh is not None and not (wh.text == "who" and clause.verb.lemma == "include"):
        yield asked_for(document, clause, part, "whom" if wh.text == "who" else wh.text)


def ask_intended(clause: Clause, part: Constituent, document: Document) -> Iterator[Asked]:
    if part.phrase.words[0].lower != "to" or len(part.phrase.words) < 3 or part.phrase.head.lemma in STATES:
        return  # "What did she want to do?" - "To know more"
    ask = question_with_inversion(document, clause, ["what"], without=[part], tail="to do")
    yield Asked(as_question(ask), as_answer(write(document, part.phrase, said=ask.said)), part.phrase.head)


def takes_preposition(clause: Clause, part: Constituent) -> bool:
    """The part is a prepositional phrase right behind the verb, with a preposition that belongs to the verb."""
    first = part.phrase.words[0]
    if part.phrase.head is not first or first.dep != "prep" or part.role not in {"other", "place"}:
        return False
    if clause.group.passive:
        return is_told_of_thing(clause, part)
    if BOUND_PREPOSITIONS.get(clause.verb.lemma) == first.lower:
        return True
    is_close = first.index - clause.verb.index == 1 and clause.verb.lemma not in MOVING_VERBS | {"be"}
    return is_close and first.lower in STRANDED_PREPOSITIONS and part.role == "other"


def is_told_of_thing(clause: Clause, part: Constituent) -> bool:
    """ "on two old charts" of "The map is based on two old charts."."""
    first, lemma = part.phrase.words[0], clause.verb.lemma
    if first.index - clause.verb.index != 1 or part.role != "other":
        return False
    joined = first.child("conj")
    if (joined is not None and joined.lower != first.lower) or goes_on(part, clause):
        return False
    if clause.group.negation is not None or lemma in PLACED | TELLING:
        return False
    return first.lower in PASSIVE_PREPOSITIONS or PASSIVE_BOUND.get(lemma) == first.lower


def ask_object_of_adjective(clause: Clause, part: Constituent, document: Document) -> Iterator[Asked]:
    """ "What is the tower similar to?" - what follows the preposition that the adjective takes."""
    adjective = part.phrase.head
    if adjective.lower == "capable" or any(word.lower == "only" for word in (*clause.group.middle, *part.phrase.words)):
        return  # "is not only good for the heart"
    preposition = next(
        (child for child in adjective.children if child.dep == "prep" and child.index > adjective.index), None
    )
    inner = preposition.child("pcomp", "pobj") if preposition is not None else None
    if preposition is None or inner is None or preposition.lower not in ADJECTIVE_PREPOSITIONS:
        return
    answer = phrase_of([word for word in part.phrase.words if word.index > preposition.index], inner)
    before = [word for word in part.phrase.words if word.index <= preposition.index]
    if answer is None or answer.words[-1] is not part.phrase.words[-1]:
        return
    if is_first_of_several(answer, clause):
        return
    wh = wh_phrase(answer, document)
    first, rest = inverted_verb(clause)
    kept = [other for other in essential_parts(clause, document) if other is not part]
    pieces = [wh.text if wh else "what", first, *clause_subject(clause), *rest, *before, *after_verb(clause, kept)]
    ask = write_attributed(document, clause, fronted(kept), pieces)
    yield Asked(as_question(ask), as_answer(write(document, answer, said=ask.said)), inner)


def is_first_of_several(phrase: Phrase, clause: Clause) -> bool:
    """A gerund behind which a pause stands, and perhaps more of them: "hauling coal, cutting wood"."""
    words, last = clause.sentence.words, phrase.words[-1]
    return phrase.head.tag == "VBG" and last.index + 1 < len(words) and words[last.index + 1].text == ","


def ask_prepositional_object(clause: Clause, part: Constituent, document: Document) -> Iterator[Asked]:
    """With the preposition stranded: "What does the trade pass through?"."""
    inner = part.phrase.head.child("pcomp", "pobj")
    if inner is None or any(other.role == "object" for other in clause.constituents):
        return
    phrase = Phrase(phrase_after_preposition(part.phrase), inner)
    if is_first_of_several(phrase, clause):
        return
    wh = wh_phrase(phrase, document)
    if wh is None and inner.tag in NAME_TAGS:
        return
    text = wh.text if wh else "what"
    first, rest = inverted_verb(clause)
    kept = [other for other in essential_parts(clause, document) if other is not part]
    asks, stranded, answer = [text], part.phrase.words[0].lower, phrase
    if part.phrase.head.child("conj") is not None:  # "for her maps and for her songs"
        asks, stranded, answer = [stranded, "what"], "", part.phrase
    pieces = [*asks, first, *clause_subject(clause), *rest, stranded, *after_verb(clause, kept)]
    ask = write_attributed(document, clause, fronted(kept), pieces)
    yield Asked(as_question(ask), as_answer(write(document, answer, said=ask.said)), inner)


def ask_agent(clause: Clause, part: Constituent, document: Document) -> Iterator[Asked]:
    """ "What was the mill destroyed by?", "By whom was the mill founded?"."""
    inner = part.phrase.head.child("pobj")
    phrase = phrase_of(phrase_after_preposition(part.phrase), inner) if inner is not None else None
    wh = wh_phrase(phrase, document) if phrase is not None else None
    if inner is None or phrase is None or wh is None or clause.group.negation is not None:
        return
    if any(word.lower in VAGUE_AGENTS for word in (inner, *inner.children)):
        return
    first, rest = inverted_verb(clause)
    kept = [other for other in essential_parts(clause, document) if other is not part]
    asks = ["what"] if wh.text == "what" else ["by", "whom" if wh.text == "who" else wh.text]
    pieces = [*asks, first, *clause_subject(clause), *rest, "by" if len(asks) == 1 else "", *after_verb(clause, kept)]
    ask = write_attributed(document, clause, fronted(kept), pieces)
    yield Asked(as_question(ask), as_answer(write(document, phrase, said=ask.said)), inner)


FORM = Form(
    name="what",
    ask=ask_what,
    weight=0.5,
    examples=(
        Asks(
            "The storm destroyed the wooden pier of Port Elsin.",
            ask="What did the storm destroy?",
            answer="The wooden pier of Port Elsin",
        ),
        Asks(
            "The council decided to rebuild the sea wall in stone.",
            ask="What did the council decide to do?",
            answer="To rebuild the sea wall in stone",
        ),
        Asks("Growth depends on fresh water.", ask="What does growth depend on?", answer="Fresh water"),
        Asks(
            "The old tower is similar to a lighthouse in Brest.",
            ask="What is the old tower similar to?",
            answer="A lighthouse in Brest",
        ),
        Asks(
            "The first map of the bay is based on two old charts.",
            ask="What is the first map of the bay based on?",
            answer="Two old charts",
        ),
        Asks(
            "Lee is known for her maps and for her art.",
            ask="For what is Lee known?",
            answer="For her maps and for her art",
        ),
        Asks("Ann Lee won the Harbor Prize.", ask="Which prize did Ann Lee win?", answer="The Harbor Prize"),
        Asks(
            "The new mill in Elsin is widely seen as a risk to the river.",
            ask="How is the new mill in Elsin widely seen?",
            answer="As a risk to the river",
        ),
        Skips("The new crane is capable of lifting a small ship.", because="it can do more than that"),
        Asks(
            "The rebels met royal troops at the gates of Elsin.",
            ask="Whom did the rebels meet at the gates of Elsin?",
            answer="Royal troops",
        ),
        Asks(
            "The old mill of Elsin was destroyed by a spring flood.",
            ask="What was the old mill of Elsin destroyed by?",
            answer="A spring flood",
        ),
        Skips("The ceremony took place in the evening.", because='"took place" is one meaning'),
        Skips("The lake froze in winter.", because="nothing was done to anything"),
    ),
)
