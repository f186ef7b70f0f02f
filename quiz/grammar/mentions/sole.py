"""Sole antecedents: in "Lee bought a mill before anybody knew that it was for sale." only the mill can be "it"."""

from collections.abc import Collection

from quiz.grammar.mentions.candidates import PRONOUNS, Candidate, Reading, agrees, read_head
from quiz.grammar.mentions.control import SUBJECT_DEPS, governing_verb, is_equated
from quiz.grammar.repair import FINITE_TAGS
from quiz.shapes.language import Sentence, Word

TIMES = {"DATE", "TIME"}
PLURAL_TAGS = {"NNPS", "NNS"}
INNER_DEPS = {"amod", "appos", "compound", "npadvmod", "nmod", "nummod"}
"""Relations of nouns that are a part of another noun phrase, or of none."""

PALE_NOUNS = {"addition", "case", "course", "end", "example", "fact", "finish", "instance", "lot", "means", "order",
              "part", "place", "result", "term", "terms", "time", "turn", "way"}  # fmt: skip
"""Nouns of set phrases, which no pronoun takes up: "in fact"."""


def find_sole(
    pronoun: Word, sentence: Sentence, reading: Reading, *, besides: Collection[str] = ()
) -> Candidate | None:
    """The only thing or person before the pronoun in its sentence that agrees with it; None if there are several.

    `besides` are texts that it cannot stand for.
    """
    wanted = PRONOUNS[pronoun.lower]
    above = {pronoun, *pronoun.ancestors()}
    found: list[Candidate] = []
    for word in sentence.words[: pronoun.index]:
        if word in above and describes(word, pronoun) and (word.tag in PLURAL_TAGS) == (wanted == "p"):
            return None  # "the price of silk that has gold on its seams"
        if word in above or word.pos not in {"NOUN", "PROPN"} or word.dep in INNER_DEPS or word.entity in TIMES:
            continue
        if word.lemma in PALE_NOUNS:
            continue
        verb = governing_verb(word)
        if pronoun.tag == "PRP" and verb is not None and verb is governing_verb(pronoun):
            continue  # "We make sensors for them."
        if verb is not None and verb.child("neg") is not None:
            continue  # "If you do not sell the mill, it is hard."
        candidate = read_head(word, sentence, reading)
        if candidate is None or candidate.end > pronoun.start:
            continue
        if candidate.text in besides or is_equated(pronoun, word):
            continue
        if word.child("conj") is not None and runs_into_verb(candidate, sentence):
            continue
        if wanted != "p" and word.dep == "conj" and agrees(candidate, wanted):
            return None  # "Otto Baker and Nils Holm"
        if agrees(candidate, wanted):
            found.append(candidate)
    found.extend(other for other in taken_up(pronoun, sentence, reading) if other.text not in besides)
    if len({candidate.text for candidate in found}) != 1 or not found[0].text:
        return None
    head = found[0].head
    if head is not None and any(child.tag == "PRP$" for child in head.children):
        return None  # "It tells its users what it asks of them.": written out, "its users" would have two forms
    is_owner = head is not None and head.dep == "poss" and wanted == "n"
    return None if is_owner else found[0]  # "Oslo's mill is known for its size."


def runs_into_verb(candidate: Candidate, sentence: Sentence) -> bool:
    """ "The fair sent word to Oslo and Bergen was asked to join.": Oslo and Bergen may be parted by the "and"."""
    following = next((word for word in sentence.words if word.start >= candidate.end), None)
    return following is not None and following.tag in FINITE_TAGS | {"MD"}


def describes(noun: Word, pronoun: Word) -> bool:
    """The pronoun stands in a relative clause of which the noun, or one below it, is the understood subject."""
    verb = governing_verb(pronoun)
    while verb is not None and noun in verb.ancestors():
        subject = verb.child(*SUBJECT_DEPS)
        if verb.dep == "relcl" and subject is not None and subject.tag in {"WDT", "WP"}:
            return True
        verb = governing_verb(verb)
    return False


def taken_up(pronoun: Word, sentence: Sentence, reading: Reading) -> list[Candidate]:
    """What pronouns of the same kind before it in the sentence stand for."""
    found: list[Candidate] = []
    for word in sentence.words[: pronoun.index]:
        mention = reading.document.mentions.get(word.start)
        if mention is None or mention.kind != "pronoun" or PRONOUNS[word.lower] != PRONOUNS[pronoun.lower]:
            continue
        candidate = Candidate(mention.referent or "", False, False, "", word.end, sentence.block, sentence.number, word)
        found.append(candidate)
    return found
