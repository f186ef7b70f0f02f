"""Control: in "She asked Lee to sign his name." who signs is Lee, and "his" means him."""

from quiz.shapes.language import Sentence, Word

SUBJECT_DEPS = ("nsubj", "nsubjpass")
OBJECT_DEPS = {"dative", "dobj", "pobj"}
NOUNS = {"NOUN", "NUM", "PROPN"}

SUBJECT_CONTROL = {"promise", "use"}
"""Verbs whose subject does what their infinitive tells, in spite of an object: "used the war to ..."."""


def subject_of(verb: Word) -> Word | None:
    """The head of who or what does it, said or understood; None when it cannot be told."""
    subject = verb.child(*SUBJECT_DEPS)
    if subject is not None:
        return described(verb.head) if subject.tag in {"WDT", "WP"} and verb.dep == "relcl" else subject
    over = verb.head
    match verb.dep:
        case "conj":
            return subject_of(over) if over.pos in {"AUX", "VERB"} else None
        case "xcomp":
            return (over.child("dobj") if over.lemma not in SUBJECT_CONTROL else None) or subject_of(over)
        case "advcl" | "ccomp":
            return subject_of(over) if over.pos in {"AUX", "VERB"} else None
        case "acl":
            return over if verb.tag in {"VBG", "VBN"} else None
        case "pcomp":
            return subject_of(over.head) if over.head.pos in {"AUX", "VERB"} else None
    return None


def described(noun: Word) -> Word | None:
    """ "Ann Lee" for "a judge" in "Ann Lee was a judge who sold her house."."""
    over = noun.head
    return subject_of(over) if noun.dep == "attr" and over.lemma == "be" else noun


def governing_verb(word: Word) -> Word | None:
    """The nearest verb over a word."""
    return next((over for over in word.ancestors() if over.pos in {"AUX", "VERB"}), None)


def nearest_subject(pronoun: Word) -> Word | None:
    """The subject of the clause that the pronoun stands in; for a pronoun that is one, of the clause over it."""
    verb = governing_verb(pronoun)
    if verb is None:
        return None
    if pronoun.dep in SUBJECT_DEPS and pronoun.head is verb:
        over = verb.head
        if verb.dep not in {"advcl", "ccomp"} or over.pos not in {"AUX", "VERB"}:
            return None
        subject = subject_of(over)
    else:
        subject = subject_of(verb)
    return subject if subject is not None and subject.index < pronoun.index else None


def is_bound(pronoun: Word, subject: Word | None) -> bool:
    """ "He assisted him.": an object that is no reflexive is never its own subject."""
    if pronoun.tag != "PRP" or pronoun.lower.endswith(("self", "selves")) or pronoun.dep not in OBJECT_DEPS:
        return False
    over = pronoun.head
    if over.pos == "ADP":
        over = over.head
    return over.pos in {"AUX", "VERB"} and subject is not None and subject_of(over) is subject


def is_equated(pronoun: Word, subject: Word | None) -> bool:
    """ "it" in "The trick is to sell it early." is not the trick."""
    verbs = (over for over in pronoun.ancestors() if over.dep == "xcomp" and over.head.lemma == "be")
    return subject is not None and any(subject_of(verb.head) is subject for verb in verbs)


def possessor_before(pronoun: Word) -> Word | None:
    """ "Britain" for "its" in "Britain's need of cotton for its mills"."""
    for over in pronoun.ancestors():
        if over.pos not in NOUNS | {"ADP"}:
            return None
        owner = over.child("poss")
        if owner is not None and owner is not pronoun and owner.index < pronoun.index:
            return owner if owner.pos in NOUNS else None
    return None


def first_conjunct(pronoun: Word) -> Word | None:
    """ "farmers" for "their" in "farmers and their workers"."""
    noun = pronoun.head
    if pronoun.dep != "poss" or noun.dep != "conj":
        return None
    while noun.dep == "conj":
        noun = noun.head
    return noun if noun.pos in NOUNS else None


def twin_before(pronoun: Word, sentence: Sentence) -> Word | None:
    """The first "his" of "His father came from Oslo, while his mother was Swiss.": both are his, whoever he is; and
    the first "its" of "its shape and its colour"."""
    before = [word for word in sentence.words[: pronoun.index] if word.lower == pronoun.lower and word.dep == "poss"]
    if pronoun.dep != "poss":
        return None
    return next((word for word in before if are_joined(word.head, pronoun.head) or own_subjects(word, pronoun)), None)


def are_joined(first: Word, second: Word) -> bool:
    while second.dep == "conj" and second is not first:
        second = second.head
    return second is first


def own_subjects(first: Word, second: Word) -> bool:
    """ "his" and "his" of "his father came" and "his mother went", one clause joined to the other or under it."""
    if not {first.head.dep, second.head.dep} <= set(SUBJECT_DEPS) or first.lower not in {"her", "his"}:
        return False
    verb = second.head.head
    return verb.head is first.head.head and verb.dep in {"advcl", "conj"}


def holds_another(subject: Word | None) -> bool:
    """ "The ways into a mill depend on its walls.": "its" may well be the one thing that the subject names."""
    if subject is None or (subject.tag != "NNS" and subject.child("conj") is None):
        return False
    return any(word.tag == "NN" and word.dep in {"dobj", "pobj"} and word.child("det") is not None
               for word in subject.subtree())  # fmt: skip
