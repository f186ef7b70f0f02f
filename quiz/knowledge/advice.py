"""Advice: "When the wind turns, lower the sail.", said to the reader by the author of an essay."""

from collections.abc import Iterator

from quiz.grammar.inflection import base
from quiz.grammar.mentions import is_address
from quiz.grammar.phrases import first_word, phrase_of, whole_phrase
from quiz.knowledge.rule import Finds, Ignores, Rule
from quiz.shapes.findings import Advice
from quiz.shapes.language import Document, Phrase, Sentence, Word

INVITING = frozenset({
    "admit", "ask", "be", "behold", "believe", "bet", "bring", "call", "check", "click", "compare", "consider",
    "contact", "download", "enjoy", "excuse", "follow", "forgive", "get", "give", "guess", "hear", "imagine", "join",
    "know", "let", "listen", "look", "make", "meet", "mind", "note", "notice", "observe", "pardon", "picture", "read",
    "recall", "register", "remember", "say", "scroll", "see", "share", "sign", "subscribe", "suppose", "take", "tell",
    "thank", "think", "visit", "wait", "watch", "welcome", "witness",
})  # fmt: skip
"""Verbs that mostly lead the reader through the text or the website, or open an example, and advise nothing."""

OCCASIONS = {"before", "if", "once", "unless", "until", "when", "whenever", "while"}
BARE_TAGS = {"NN", "VBD", "VBP"}
RUNNING = {"paragraph", "item"}
FEWEST_WORDS_OF_THING = 2


def find_advice(document: Document) -> Iterator[Advice]:
    """Imperatives of an opinion piece that is written, not spoken, and not quoted."""
    if not document.is_opinion or is_address(document.article):
        return
    for sentence in document.sentences:
        verb = sentence.root
        if sentence.block_kind in RUNNING and verb.start not in document.quoted and is_imperative(verb, sentence):
            occasion = fronted_occasion(verb)
            gone = [child for child in verb.children if child.dep in {"aux", "neg"} or gives_reason(child)]
            words = whole_phrase(verb, without=gone).words
            kept = [word for word in words if occasion is None or word.index > occasion.words[-1].index]
            deed = phrase_of((word for word in kept if word.index >= verb.index), verb)
            if deed is not None:
                yield Advice(deed, thing_of(verb), occasion, sentence.span, is_negated=verb.child("neg") is not None)


def is_imperative(verb: Word, sentence: Sentence) -> bool:
    """The bare form with no subject; not "Sow early and you will reap early.", which is a condition."""
    is_bare = verb.tag == "VB" or (verb.tag in BARE_TAGS and follows_occasion(verb, sentence))
    if not is_bare or verb.lemma.lower() in INVITING or sentence.words[-1].text != ".":
        return False
    if any(
        child.tag in {"MD", "TO"} or child.dep in {"nsubj", "nsubjpass", "csubj", "expl"} for child in verb.children
    ):
        return False
    if any(child.dep == "aux" and child.lower != "do" for child in verb.children):
        return False
    others = [child for child in verb.children if child.dep in {"conj", "dep", "parataxis"}]
    return all(child.dep == "conj" and child.child("nsubj", "nsubjpass") is None for child in others)


def follows_occasion(verb: Word, sentence: Sentence) -> bool:
    """ "When the bell rings, stop.", taken for a noun or another form of the verb."""
    occasion = fronted_occasion(verb)
    if occasion is None or base(verb.text) != verb.lower or verb.child("det", "amod") is not None:
        return False
    between = sentence.words[occasion.words[-1].index + 1 : verb.index]
    return bool(between) and between[0].text == "," and all(word.tag == "RB" for word in between[1:])


def fronted_occasion(verb: Word) -> Phrase | None:
    """ "When the wind turns" or "To stay dry" before the verb."""
    for child in verb.children:
        if child.dep == "advcl" and child.index < verb.index:
            phrase = whole_phrase(child)
            first = phrase.words[0].lower
            if first in OCCASIONS or (first == "to" and child.tag == "VB"):
                return phrase
    return None


def gives_reason(child: Word) -> bool:
    """ "so that you stay dry", "because it rots": behind the advice, and no part of it."""
    mark = child.child("mark")
    return child.dep == "advcl" and mark is not None and mark.lower in {"as", "because", "since", "so", "that"}


def thing_of(verb: Word) -> Phrase | None:
    """The object of the verb, or of what one should try or begin to do; None if there is more than one."""
    top, inner = verb, verb.child("xcomp")
    while inner is not None and inner.tag == "VB" and any(child.tag == "TO" for child in inner.children):
        verb, inner = inner, inner.child("xcomp")
    if verb.child("dative", "conj") is not None:
        return None
    thing = verb.child("dobj")
    if thing is None:
        thing = verb.child("ccomp")
        if thing is None or first_word(thing).lower != "what":
            return None
    elif thing.pos not in {"NOUN", "PROPN"}:
        return None
    phrase = whole_phrase(thing)
    is_last = not any(word.text == "," and word.index > phrase.words[-1].index for word in top.subtree())
    return phrase if is_last and len(phrase.words) >= FEWEST_WORDS_OF_THING else None


RULE = Rule(
    name="advice",
    find=find_advice,
    examples=(
        Finds(
            "I think that sailors must learn. When the wind turns, pull in the big sail.",
            Advice,
            deed="pull in the big sail",
            thing="the big sail",
            occasion="When the wind turns",
        ),
        Finds("I must warn my readers. Avoid cheap rope and old nails.", Advice, thing="cheap rope and old nails"),
        Ignores("I must warn my readers. Consider the case of the mill.", because="it only opens an example"),
        Ignores("I must warn my readers. Sow early and you will reap early.", because="this is a condition"),
        Ignores("Avoid cheap rope.", because="a report or manual advises in nobody's name"),
    ),
)
