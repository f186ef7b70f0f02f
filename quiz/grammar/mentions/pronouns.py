"""Pronouns: in "Japan fears a crisis. It is arming." the subject that agrees, "Japan", is what "it" stands for.

Cautious: the subject of its own clause that agrees, else the subject before it in the same sentence, else the
subject of the sentence just before, else nothing, and a pronoun that stands for nothing is kept off every card.
A subject that agrees but cannot be written out stands in the way of those before it.
"""

from collections.abc import Iterator
from dataclasses import replace

from quiz.grammar.mentions.candidates import (
    PRONOUNS,
    Candidate,
    Reading,
    agrees,
    read_clause_subject,
    read_first_conjunct,
    read_head,
)
from quiz.grammar.mentions.control import (
    SUBJECT_DEPS,
    governing_verb,
    holds_another,
    is_bound,
    is_equated,
    nearest_subject,
    possessor_before,
    subject_of,
    twin_before,
)
from quiz.grammar.mentions.expletives import is_expletive, is_in_title
from quiz.grammar.mentions.names import Names
from quiz.grammar.mentions.sole import find_sole
from quiz.grammar.phrases import SUBJECTS
from quiz.grammar.writing import LONGEST_REFERENT
from quiz.shapes.language import Clause, Document, Mention, Sentence, Word

REFLEXIVES = {"herself", "himself", "itself", "themselves"}

SENTENCES_BACK = {"m": 2, "f": 2, "n": 1, "p": 1}
"""How many sentences before its own a pronoun may look."""

UNREAD_BLOCKS = {"biography", "caption"}
"""Blocks that stand outside the text, so that no pronoun of it looks into them."""


def resolve_pronouns(
    document: Document, names: Names, main_person: tuple[str, str] | None, quoted: frozenset[int]
) -> None:
    """Add a mention for every third-person pronoun to `document.mentions`, in order of appearance.

    `main_person` is the name and gender of the person that a biography is about.
    """
    reading = Reading(document, names, main_person)
    earlier: list[Candidate] = []
    for sentence in document.sentences:
        pronouns = [word for word in sentence.words if word.lower in PRONOUNS and word.pos == "PRON"]
        clauses = document.clauses_by_sentence.get(sentence.number, ())
        here: list[Candidate] = []
        # clause subjects and pronouns are met in order, so that a resolved "he" can carry on
        events: list[Word | Clause] = [*pronouns, *clauses]
        for event in sorted(events, key=position):
            if isinstance(event, Clause):
                for candidate in read_clause_subject(event, reading):
                    if candidate not in here:
                        here.append(candidate)
            elif not is_expletive(event) and not is_in_title(event, sentence):
                found = None if event.start in quoted else find_antecedent(event, sentence, here, earlier, reading)
                document.mentions[event.start] = Mention((event,), "pronoun", found.text if found else None)
                if found and found.person and not found.gender:
                    gender = PRONOUNS[event.lower]
                    here = [replace(c, gender=gender) if c.text == found.text else c for c in here]
        if sentence.block_kind not in UNREAD_BLOCKS:
            earlier.extend(here)


def position(event: Word | Clause) -> int:
    """A clause counts from the end of its subject, just after the pronouns in it."""
    if isinstance(event, Word):
        return event.start * 2
    return event.subject.span.end * 2 + 1 if event.subject else event.verb.start * 2


def find_antecedent(
    pronoun: Word, sentence: Sentence, here: list[Candidate], earlier: list[Candidate], reading: Reading
) -> Candidate | None:
    """What the pronoun stands for; None when that is not sure or cannot be written out."""
    found = find_in_sentence(pronoun, sentence, here, reading)
    if found is None and pronoun.lower == "its" and holds_another(nearest_subject(pronoun)):
        return None
    if found is None and pronoun.lower not in REFLEXIVES:
        found = find_in_earlier(pronoun, sentence, earlier, reading)
        if found is None and not find_near(pronoun, sentence, earlier):
            found = find_sole(pronoun, sentence, reading, besides=bound_texts(pronoun, here))
        if found is not None and len(found.text.split()) > LONGEST_REFERENT:
            return None
    return found if found is not None and found.text else None


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


def find_in_earlier(pronoun: Word, sentence: Sentence, earlier: list[Candidate], reading: Reading) -> Candidate | None:
    wanted = PRONOUNS[pronoun.lower]
    following = subject_after(pronoun, sentence, reading)
    if following and following.group and wanted == "p":
        return replace(following, text="")  # "To reach their goal, the crew ..."
    if following and agrees(following, wanted):
        # "In its report, the council ...": the subject to come; after "As they left, the men ..." nobody can tell
        if pronoun.dep == "poss" or is_already_known(following, earlier, reading):
            return following
        return None
    back = find_near(pronoun, sentence, earlier)
    main = reading.main_person
    if main and wanted == main[1]:
        rival = next(
            (c for c in reversed(back[-2:]) if c.person and c.text != main[0] and c.block == sentence.block), None
        )
        named = find_sole(pronoun, sentence, reading) if pronoun.dep == "poss" else None
        if named is not None and named.head is not None and named.head.entity == "PERSON":
            return named  # "In spite of Ann Lee's offer, her father left."
        if rival is None or not rival.gender:
            return Candidate(main[0], False, True, wanted, 0, 0, 0, None)
        return rival
    verb = governing_verb(pronoun)
    after_verb = verb is not None and verb.index < pronoun.index
    if wanted in "np" and after_verb and pronoun.tag == "PRP" and pronoun.dep not in SUBJECTS:
        return None  # "The mayor met it.": an object seldom takes up the last subject
    if not back:
        return None
    latest = back[-1]
    rivals = {c.text for c in back if c.sentence == latest.sentence}
    return latest if len(rivals) == 1 else None


def find_near(pronoun: Word, sentence: Sentence, earlier: list[Candidate]) -> list[Candidate]:
    """Subjects just before the sentence that agree with the pronoun; for "they", if there are none, groups."""
    wanted = PRONOUNS[pronoun.lower]
    near = [
        c for c in earlier if sentence.number - c.sentence <= SENTENCES_BACK[wanted]
        and (wanted in "mf" or c.block == sentence.block)
    ]  # fmt: skip
    opens = pronoun.index == 0 and pronoun.head is sentence.root
    near = [c for c in near if opens or c.head is None or c.head.pos not in {"AUX", "VERB"}]
    agreeing = [c for c in near if agrees(c, wanted) and not is_same_kin(pronoun, c)]
    if agreeing or wanted != "p" or shows_number(pronoun):
        return agreeing
    return [c for c in near if c.group and c.head is not None and c.head.tag == "NN"]


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


def subject_after(pronoun: Word, sentence: Sentence, reading: Reading) -> Candidate | None:
    """The subject of the sentence, when the pronoun stands before it in a fronted phrase."""
    root = sentence.root
    subject = subject_of(root)
    if subject is None or subject.tag == "PRP" or pronoun.index > subject.index:
        return None
    if subject in pronoun.ancestors():
        return None
    return read_head(subject, sentence, reading)


def is_already_known(following: Candidate, earlier: list[Candidate], reading: Reading) -> bool:
    """ "Although he had no money, Baker ...", in a life of Baker or after a sentence about him and nobody else."""
    if not following.text:
        return False
    main = reading.main_person
    if main is not None and following.text == main[0]:
        return True
    last = [c for c in earlier if c.sentence == following.sentence - 1 and c.person == following.person]
    return bool(last) and all(c.text == following.text for c in last)


def shows_number(pronoun: Word) -> bool:
    """The pronoun is the subject of a verb form that only a plural has: "they are", "they take"."""
    if pronoun.dep not in SUBJECTS:
        return False
    carrier = pronoun.head.child("aux", "auxpass") or pronoun.head
    return carrier.tag == "VBP" or carrier.lower == "were"
