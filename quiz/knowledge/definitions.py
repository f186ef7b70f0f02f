"""Definitions: "A glacier is a slow river of ice."."""

from collections.abc import Iterator

from quiz.grammar.assertion import is_asserted, is_view
from quiz.grammar.persons import PERSON_NOUNS, is_person, is_person_word, stands_for_person
from quiz.grammar.phrases import NAME_TAGS, core_phrase, is_plural, phrase_of, whole_phrase
from quiz.knowledge.rule import Finds, Ignores, Rule
from quiz.shapes.articles import Span
from quiz.shapes.findings import Definition
from quiz.shapes.language import Clause, Document, Phrase, Word

FEWEST_WORDS_OF_MEANING = 4
MOST_WORDS_OF_MEANING = 18
OWNED_NOUNS = {"nickname", "name", "part", "rest", "result", "term", "title", "word"}
"""Nouns that are always the name, part or result of something."""

STAND_INS = {"one", "ones", "that", "those"}
"""Words for a noun that stands elsewhere."""

ONE_OF_MANY = {"a", "an", "one"}
MEANING_VERBS = {"denote", "mean", "refer"}


def find_definitions(document: Document) -> Iterator[Definition]:
    """What a thing is or a term means, from copulas, verbs of meaning, verbs of naming and appositions."""
    for clause in document.clauses:
        if clause.subject is None or not is_asserted(clause, document) or clause.group.negation is not None:
            continue
        if clause.group.modal and not (clause.group.modal == "can" and clause.verb.lemma == "define"):
            continue
        if is_view(clause, document):
            continue
        meaning = copula_meaning(clause) or verb_meaning(clause)
        if meaning is not None and names_a_term(clause.subject):
            yield Definition(clause.subject, meaning, clause.sentence.span, clause)
    for sentence in document.sentences:
        for word in sentence.words:
            if word.start in document.quoted:
                continue
            definition = naming(word, sentence.span) or apposed(word, document, sentence.span)
            if definition:
                yield definition


def apposed(word: Word, document: Document, evidence: Span) -> Definition | None:
    """ "the Varga screen, a movable wall": what a thing with a name is, from the apposition behind it."""
    name = word.head
    determiner = word.child("det")
    if word.dep != "appos" or not is_in_name(name) or word.tag not in {"NN", "NNS"} or determiner is None:
        return None
    if defines_nothing(word):
        return None
    if determiner.lower not in {"a", "an", "the"} or word.lemma in PERSON_NOUNS or stands_for_person(name, document):
        return None
    term = phrase_of([w for w in whole_phrase(name, without=(word,)).words if w.index < word.index], name)
    meaning = core_phrase(word)
    if name.entity in {"DATE", "TIME"} or may_belong_further_left(name):
        return None
    if term is None or any(w.dep in {"appos", "cc", "conj"} or w.text == "," for w in term.words):
        return None
    is_full = FEWEST_WORDS_OF_MEANING <= len(meaning.words) <= MOST_WORDS_OF_MEANING
    return (
        Definition(term, meaning, evidence) if is_full and meaning.words[0].index - term.words[-1].index == 2 else None
    )


def may_belong_further_left(name: Word) -> bool:
    """ "the arena in Elsin, a venue for games": it may be the arena that is a venue."""
    prep = name.head
    return name.dep == "pobj" and prep.lower != "of" and prep.head.pos in {"NOUN", "PROPN"}


def is_in_name(word: Word) -> bool:
    """ "Islands" of "the Nansei Islands", "screen" of "the Varga screen"."""
    return word.tag in NAME_TAGS or any(child.dep == "compound" and child.tag == "NNP" for child in word.children)


def copula_meaning(clause: Clause) -> Phrase | None:
    """The complement of "A glacier is a slow river of ice."."""
    if clause.verb.lemma != "be" or clause.group.auxiliaries or clause.group.tense != "present":
        return None
    complement = clause.verb.child("attr")
    if complement is None or complement.pos not in {"NOUN", "PROPN"} or is_plural_mismatch(clause, complement):
        return None
    if defines_nothing(complement) or is_person_word(complement) or names_nothing(complement):
        return None
    if not any(child.dep in {"acl", "amod", "compound", "prep", "relcl"} for child in complement.children):
        return None
    determiner = complement.child("det")
    if determiner is None and complement.tag not in {"NNS"}:
        return None
    if determiner is not None and determiner.lower not in {"a", "an", "the"}:
        return None
    return core_phrase(complement)


def defines_nothing(noun: Word) -> bool:
    """ "ones" of "cold lakes, ones that freeze"; "an example of a cold lake": one of many, and not what it is."""
    determiner = noun.child("det", "nummod")
    is_example = noun.lemma in {"example", "instance"} and determiner is not None
    return noun.lower in STAND_INS or (is_example and determiner is not None and determiner.lower in ONE_OF_MANY)


def names_nothing(complement: Word) -> bool:
    """ "the name given by sailors": to what?"""
    return complement.lemma in OWNED_NOUNS and not any(
        word.lower in {"for", "of", "that", "to", "which"} for word in complement.subtree() if word is not complement
    )


def is_plural_mismatch(clause: Clause, complement: Word) -> bool:
    return clause.subject is not None and is_plural(clause.subject) and complement.tag in {"NN", "NNP"}


def verb_meaning(clause: Clause) -> Phrase | None:
    """ "refers to ...", "means ..."."""
    if clause.group.passive and clause.verb.lemma == "define":
        return next(
            (as_meaning(part.phrase) for part in clause.constituents if part.phrase.words[0].lower == "as"), None
        )
    if clause.verb.lemma not in MEANING_VERBS or clause.group.auxiliaries:
        return None
    if clause.verb.lemma == "refer":
        to = next((part for part in clause.constituents if part.phrase.words[0].lower == "to"), None)
        return phrase_of(to.phrase.words[1:], to.phrase.head) if to else None
    return next((part.phrase for part in clause.constituents if part.role == "object"), None)


def as_meaning(phrase: Phrase) -> Phrase | None:
    """ "the wearing away of soil" of "as the wearing away of soil"."""
    noun = phrase.head.child("pobj")
    return core_phrase(noun) if noun is not None else None


def names_a_term(subject: Phrase) -> bool:
    """Short, a noun, and not somebody: people's roles have their own rule."""
    head = subject.head
    if head.pos not in {"NOUN", "PROPN"} or is_person(subject) or len(subject.words) > 6:
        return False
    determiner = head.child("det")
    if determiner is not None and determiner.lower not in {"a", "an", "the"}:
        return False
    if any(word.tag in {"WDT", "WP", "WP$"} for word in subject.words):
        return False
    return not any(child.dep in {"poss", "nummod", "relcl"} for child in head.children)


def naming(word: Word, evidence: Span) -> Definition | None:
    """ "flat wooden shovels called peels": the term is "peels", its meaning what goes before."""
    if word.lemma not in {"call", "know", "term"} or word.dep != "acl" or word.tag != "VBN":
        return None
    noun = word.head
    if word.lemma == "know":
        prep = next((child for child in word.children if child.lower == "as"), None)
        term_head = prep.child("pobj") if prep else None
    else:
        term_head = word.child("oprd", "dobj", "attr")
    if term_head is None or noun.pos not in {"NOUN", "PROPN"} or noun.tag in NAME_TAGS:
        return None
    if noun.index != word.index - 1 and noun.lemma in PERSON_NOUNS:
        return None  # "a member of the group called the Circle"
    term = whole_phrase(term_head)
    if not names_noun(noun, word, is_many=term_head.tag in {"NNPS", "NNS"}):
        return None
    meaning = phrase_of([w for w in whole_phrase(noun).words if w.index < word.index], noun)
    if meaning is None or len(meaning.words) < 3 or len(term.words) > 5:
        return None
    return Definition(term, meaning, evidence)


def names_noun(noun: Word, participle: Word, *, is_many: bool) -> bool:
    """The participle follows its noun, or only that noun has the number of the term.

    "a member of the group called Lotus": it is the group that is called so, whatever the parser says.
    """
    between = [word for word in noun.subtree() if noun.index < word.index < participle.index and word.pos == "NOUN"]
    if not between:
        return True
    is_other = all((word.tag == "NNS") != is_many for word in between)
    return is_other and (noun.tag == "NNS") == is_many


RULE = Rule(
    name="definitions",
    find=find_definitions,
    examples=(
        Finds("A glacier is a slow river of ice.", Definition, term="A glacier", meaning="a slow river of ice"),
        Finds("Erosion refers to the wearing away of soil by water.", Definition, term="Erosion",
              meaning="the wearing away of soil by water"),
        Finds("Bakers use flat wooden shovels called peels.", Definition, term="peels"),
        Ignores("A soldier from the unit within the army called the Circle was wounded.",
                because="the unit is called so, not the soldier"),
        Ignores("Lee said that the mill is a symbol of the town.", because="what somebody says of a thing is his view"),
        Finds("She built the Varga screen, a movable wall of oak.", Definition, term="the Varga screen",
              meaning="a movable wall of oak"),
        Finds("Erosion is defined as the wearing away of soil.", Definition, term="Erosion",
              meaning="the wearing away of soil"),
        Ignores("The bridge is old.", because="an adjective describes, it does not define"),
        Ignores("Ann Lee is the mayor of Lisbon.", because="a person's office has its own rule"),
    ),
)  # fmt: skip
