"""Terms: "Rivers of ice are called glaciers.", "He drew a peel, a flat shovel for bread, from the oven."."""

from collections.abc import Iterator

from quiz.grammar.assertion import is_asserted
from quiz.grammar.persons import is_person, is_person_word
from quiz.grammar.phrases import core_phrase, whole_phrase
from quiz.knowledge.definitions import defines_nothing
from quiz.knowledge.rule import Finds, Ignores, Rule
from quiz.shapes.findings import Definition
from quiz.shapes.language import Clause, Document, Phrase, Sentence, Word

CALLING = {"call", "dub", "label", "name", "term"}
AS_VERBS = {"describe", "know"}
"""Verbs after whose passive "as" brings the term: "is known as"."""

FEWEST_WORDS_OF_MEANING = 3
FEWEST_WORDS_OF_APPOSITION = 4
MOST_WORDS_OF_MEANING = 20
MOST_WORDS_OF_TERM = 4
PAUSES = {",", "—", "–", "--", "("}
INDEFINITE = {"a", "an"}
OWN = {"i", "me", "my", "our", "us", "we", "you", "your"}
NOUNS = {"NN", "NNS"}


def find_terms(document: Document) -> Iterator[Definition]:
    """What a thing is called by a clause that says so, and what an apposition says that a common term is."""
    for clause in document.clauses:
        term = name_given(clause) if is_asserted(clause, document) and clause.group.negation is None else None
        if term is not None and clause.subject is not None and is_described(clause.subject):
            yield Definition(term, clause.subject, clause.sentence.span)
    for sentence in document.sentences:
        for word in sentence.words:
            if word.dep == "appos" and word.start not in document.quoted:
                yield from explained(word, sentence)


def name_given(clause: Clause) -> Phrase | None:
    """ "glaciers" of "are called glaciers", "are known as glaciers"."""
    if not clause.group.passive or clause.group.modal:
        return None
    verb = clause.verb
    if verb.lemma in CALLING:
        head = verb.child("oprd", "attr", "dobj")
    else:
        to = next((child for child in verb.children if child.lower == "to" and verb.lemma == "refer"), None)
        above = [verb, *([to] if to is not None else [])] if verb.lemma == "refer" or verb.lemma in AS_VERBS else []
        links = (child for word in above for child in word.children if child.lower == "as")
        head = next((link.child("pobj") for link in links), None)
    if head is None or head.pos not in {"NOUN", "PROPN"} or is_person_word(head):
        return None
    term = core_phrase(head)
    return term if len(term.words) <= MOST_WORDS_OF_TERM else None


def is_described(subject: Phrase) -> bool:
    """ "rivers of ice", and no bare name or pronoun."""
    return subject.head.tag in NOUNS and len(subject.words) >= FEWEST_WORDS_OF_MEANING and not is_person(subject)


def explained(word: Word, sentence: Sentence) -> Iterator[Definition]:
    """ "a peel" of "a peel, a flat shovel for bread": both nouns are common, and the second says more."""
    noun = word.head
    if noun.tag not in NOUNS or word.tag != noun.tag or noun.entity or is_person_word(word) or defines_nothing(word):
        return
    term = whole_phrase(noun, without=(word,))
    meaning = core_phrase(word)
    if not is_unknown(noun, term) or not says_which(word, noun) or len(term.words) > MOST_WORDS_OF_TERM:
        return
    if not FEWEST_WORDS_OF_APPOSITION <= len(meaning.words) <= MOST_WORDS_OF_MEANING:
        return
    before = sentence.words[meaning.words[0].index - 1]
    if word.child("conj") is not None and before.text != "(":
        return  # a list
    if before.text in PAUSES and before.index - 1 == term.words[-1].index:
        yield Definition(term, meaning, sentence.span)


def is_unknown(noun: Word, term: Phrase) -> bool:
    """ "a peel", "predatory mites": named for the first time."""
    determiner = noun.child("det")
    if determiner is None:
        return len(term.words) > 1 and all(word.tag in {"JJ", *NOUNS} for word in term.words)
    return determiner.lower in INDEFINITE and term.words[0] is determiner


def says_which(word: Word, noun: Word) -> bool:
    """The apposition has a relative clause, a participle or a phrase, and speaks of the thing as the term does: "a
    peel, a shovel that bakers use"."""
    ours, theirs = word.child("det"), noun.child("det")
    if (ours is None) != (theirs is None) and noun.tag == "NN" and ours is None:
        return False
    if any(child.lower in OWN for child in word.subtree()):
        return False
    return any(child.dep in {"acl", "prep", "relcl"} for child in word.children)


RULE = Rule(
    name="terms",
    find=find_terms,
    examples=(
        Finds("Slow rivers of ice are called glaciers.", Definition, term="glaciers", meaning="Slow rivers of ice"),
        Finds("The slow loss of soil is known as erosion.", Definition, term="erosion"),
        Finds("The slow loss of soil is referred to as erosion.", Definition, term="erosion"),
        Finds("The baker took a peel, a flat shovel for hot bread, from the wall.", Definition, term="a peel",
              meaning="a flat shovel for hot bread"),
        Ignores("She read a poem, a prayer that I wrote, aloud.", because="it is this one only"),
        Ignores("The old man was called a liar by his sons.", because="a judgement of somebody is no term"),
        Ignores("It is called erosion.", because="nothing is said of what it is"),
    ),
)  # fmt: skip
