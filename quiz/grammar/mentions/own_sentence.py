"""What a pronoun takes up of its own sentence: "the mayor" for "she" in "The mayor said that she would go."."""

from collections.abc import Iterator
from dataclasses import replace

from quiz.grammar.mentions.candidates import (
    PRONOUNS,
    Candidate,
    Reading,
    agrees,
    read_first_conjunct,
    read_head,
)
from quiz.grammar.mentions.control import (
    SUBJECT_DEPS,
    is_bound,
    is_equated,
    nearest_subject,
    possessor_before,
    subject_of,
    twin_before,
)
from quiz.grammar.phrases import SUBJECTS
from quiz.grammar.writing import REFLEXIVES
from quiz.shapes.language import Sentence, Word


def find_in_sentence(pronoun: Word, sentence: Sentence, here: list[Candidate], reading: Reading) -> Candidate | None:
    wanted = PRONOUNS[pronoun.lower]
    twin = twin_before(pronoun, sentence)
    if twin is not None and (mention := reading.document.mentions.get(twin.start)) is not None:
        is_person, is_many = wanted in "mf", wanted == "p"
        gender = wanted if is_person else ""
        text = mention.referent or ""
        return Candidate(text, is_many, is_person, gender, twin.end, sentence.block, sentence.number, None)
    subject = nearest_subject(pronoun)
    bound = bound_texts(pronoun, here)
    possessor = read_head(possessor_before(pronoun), sentence, reading)
    if possessor and is_unlikely(possessor, wanted, reading):
        possessor = replace(possessor, text="")
    for candidate in (
        read_first_conjunct(pronoun, sentence, reading),
        possessor,
        next((c for c in here if c.head is subject), None) or read_head(subject, sentence, reading),
        *read_understood(pronoun, sentence, reading),
    ):
        if candidate is None or candidate.end > pronoun.start or is_barred(pronoun, candidate.head):
            continue
        if is_same_kin(pronoun, candidate) or (candidate.text and candidate.text in bound):
            continue
        if agrees(candidate, wanted):
            return candidate
        if wanted == "p" and candidate.group and pronoun.lower not in REFLEXIVES:
            return candidate if takes_up_group(pronoun, candidate, sentence, reading) else replace(candidate, text="")
    if pronoun.lower in REFLEXIVES:
        return None
    same = [c for c in here if c.end <= pronoun.start and agrees(c, wanted) and (c.text not in bound or not c.text)
            and not is_same_kin(pronoun, c)]  # fmt: skip
    if not same:
        return None
    latest = same[-1]
    if wanted == "p" and any(c.group and not c.plural and latest.end < c.end <= pronoun.start for c in here):
        return replace(latest, text="")  # "The pilots did not say why the crew left, but they ..."
    if wanted in "mf" and has_rival(pronoun, latest, sentence, reading):
        return replace(latest, text="")
    return latest


def read_understood(pronoun: Word, sentence: Sentence, reading: Reading) -> Iterator[Candidate]:
    """Who is understood to do it, verb by verb upwards: "workers" in "It helps workers to do what they like.", "agents"
    in "We fear agents who buy mills as a means of hiding their money."."""
    for verb in pronoun.ancestors():
        subject = None
        if verb.dep == "xcomp" or (verb.dep == "relcl" and verb.child(*SUBJECT_DEPS) is not None):
            subject = subject_of(verb)
        stands_before = subject is not None and subject.index < verb.index and subject not in {pronoun, verb}
        if subject is None or not stands_before or subject.pos not in {"NOUN", "PROPN"} or subject.dep in SUBJECTS:
            continue
        if not is_one_of_two(subject):
            candidate = read_head(subject, sentence, reading)
            if candidate is not None:
                yield candidate


def is_one_of_two(noun: Word) -> bool:
    """ "silk" of "the price of silk that ...": the relative clause may as well describe the price."""
    over = noun.head.head
    return noun.dep == "pobj" and over.pos in {"NOUN", "PROPN"} and (over.tag == noun.tag or noun.head.lower == "of")


def is_same_kin(pronoun: Word, candidate: Candidate) -> bool:
    """ "his father" is not the father of a father just named."""
    return pronoun.dep == "poss" and candidate.head is not None and candidate.head.lemma == pronoun.head.lemma


def bound_texts(pronoun: Word, here: list[Candidate]) -> set[str]:
    """ "Lee said that he would assist him.": "him" is neither "he" nor the Lee that "he" stands for."""
    return {c.text for c in here if is_barred(pronoun, c.head)}


def is_barred(pronoun: Word, subject: Word | None) -> bool:
    return is_bound(pronoun, subject) or is_equated(pronoun, subject)


def takes_up_group(pronoun: Word, group: Candidate, sentence: Sentence, reading: Reading) -> bool:
    """ "The team named their robot.", "The crew said they would go."; a verb in the plural would not suit the group,
    and other people or things between the two may be meant: "The council met the farmers and heard their reasons."."""
    if shows_number(pronoun):
        return False
    above = {pronoun, *pronoun.ancestors()}
    start = 0 if group.person else group.end  # "They kept what a friend had sent to their homes."
    for word in sentence.words:
        if not start <= word.start < pronoun.start or word in above:
            continue
        mention = reading.document.mentions.get(word.start)
        if mention is not None and mention.kind == "pronoun" and mention.referent == group.text:
            return True  # "The team listed their names on their shirts."
        is_many = word.tag in {"NNPS", "NNS"} or PRONOUNS.get(word.lower) == "p"
        if is_many and word.entity not in {"DATE", "TIME"}:
            return False
    return True


def is_unlikely(candidate: Candidate, wanted: str, reading: Reading) -> bool:
    """In a life of Ann Lee, "her" in "Otto Baker's film, her first," is rather she than somebody of unknown gender."""
    main = reading.main_person
    return main is not None and wanted == main[1] and not candidate.gender and candidate.text != main[0]


def has_rival(pronoun: Word, latest: Candidate, sentence: Sentence, reading: Reading) -> bool:
    """Somebody else is named between the two, and the pronoun is no subject of a clause beside that of `latest`."""
    if pronoun.dep in SUBJECTS and pronoun.head.dep in {"ROOT", "conj"}:
        return False
    if reading.main_person and latest.text == reading.main_person[0]:
        return False
    mentions = reading.document.mentions
    for word in sentence.words:
        if not latest.end <= word.start < pronoun.start:
            continue
        mention = mentions.get(word.start)
        named = mention.referent if mention is not None and mention.kind == "name" else None
        if named is None and word.entity == "PERSON" and word.tag == "NNP":
            named = word.text
        if named is not None and named not in latest.text:
            return True
    return False


def shows_number(pronoun: Word) -> bool:
    """The pronoun is the subject of a verb form that only a plural has: "they are", "they take"."""
    if pronoun.dep not in SUBJECTS:
        return False
    carrier = pronoun.head.child("aux", "auxpass") or pronoun.head
    return carrier.tag == "VBP" or carrier.lower == "were"
