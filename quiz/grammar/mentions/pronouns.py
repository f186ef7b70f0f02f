"""Pronouns: in "Japan fears a crisis. It is arming." the subject that agrees, "Japan", is what "it" stands for.

Cautious: the subject of its own clause that agrees, else the subject before it in the same sentence, else the
subject of the sentence just before, else nothing, and a pronoun that stands for nothing is kept off every card.
A subject that agrees but cannot be written out stands in the way of those before it.
"""

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
    governing_verb,
    is_bound,
    is_equated,
    nearest_subject,
    possessor_before,
    subject_of,
)
from quiz.grammar.mentions.names import Names
from quiz.grammar.phrases import QUOTES, SUBJECTS
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
    if found is None and pronoun.lower not in REFLEXIVES:
        found = find_in_earlier(pronoun, sentence, earlier, reading)
        if found is not None and len(found.text.split()) > LONGEST_REFERENT:
            return None
    return found if found is not None and found.text else None


def find_in_sentence(pronoun: Word, sentence: Sentence, here: list[Candidate], reading: Reading) -> Candidate | None:
    wanted = PRONOUNS[pronoun.lower]
    subject = nearest_subject(pronoun)
    possessor = read_head(possessor_before(pronoun), sentence, reading)
    if possessor and is_unlikely(possessor, wanted, reading):
        possessor = replace(possessor, text="")
    for candidate in (
        read_first_conjunct(pronoun, sentence, reading),
        possessor,
        next((c for c in here if c.head is subject), None) or read_head(subject, sentence, reading),
    ):
        if candidate is None or candidate.end > pronoun.start or is_barred(pronoun, candidate.head):
            continue
        if agrees(candidate, wanted):
            return candidate
        if wanted == "p" and candidate.group and pronoun.lower not in REFLEXIVES:
            return candidate if takes_up_group(pronoun, candidate, sentence, reading) else replace(candidate, text="")
    if pronoun.lower in REFLEXIVES:
        return None
    # "Lee said that he would assist him.": "him" is neither "he" nor the Lee that "he" stands for
    bound = {c.text for c in here if is_barred(pronoun, c.head)}
    same = [c for c in here if c.end <= pronoun.start and agrees(c, wanted) and (c.text not in bound or not c.text)]
    if not same:
        return None
    latest = same[-1]
    if wanted in "mf" and has_rival(pronoun, latest, sentence, reading):
        return replace(latest, text="")
    return latest


def is_barred(pronoun: Word, subject: Word | None) -> bool:
    return is_bound(pronoun, subject) or is_equated(pronoun, subject)


def takes_up_group(pronoun: Word, group: Candidate, sentence: Sentence, reading: Reading) -> bool:
    """ "The team named their robot.", "The crew said they would go."; a verb in the plural would not suit the group,
    and other people or things between the two may be meant: "The council met the farmers and heard their reasons."."""
    if shows_number(pronoun):
        return False
    above = {pronoun, *pronoun.ancestors()}
    for word in sentence.words:
        if not group.end <= word.start < pronoun.start or word in above:
            continue
        mention = reading.document.mentions.get(word.start)
        if mention is not None and mention.kind == "pronoun" and mention.referent == group.text:
            return True  # "The team listed their names on their shirts."
        if word.tag in {"NNPS", "NNS"} and word.entity not in {"DATE", "TIME"}:
            return False
    return True


def is_unlikely(candidate: Candidate, wanted: str, reading: Reading) -> bool:
    """In a life of Ann Lee, "her" in "Otto Baker's film, her first," is rather she than somebody of unknown gender."""
    main = reading.main_person
    return main is not None and wanted == main[1] and not candidate.gender and candidate.text != main[0]


def find_in_earlier(pronoun: Word, sentence: Sentence, earlier: list[Candidate], reading: Reading) -> Candidate | None:
    wanted = PRONOUNS[pronoun.lower]
    following = subject_after(pronoun, sentence, reading)
    if following and agrees(following, wanted):
        # "In its report, the council ...": the subject to come; after "As they left, the men ..." nobody can tell
        if pronoun.dep == "poss" or is_already_known(following, earlier, reading):
            return following
        return None
    near = [
        c for c in earlier if sentence.number - c.sentence <= SENTENCES_BACK[wanted]
        and (wanted in "mf" or c.block == sentence.block)
    ]  # fmt: skip
    back = [c for c in near if agrees(c, wanted)]
    if wanted == "p" and not back and not shows_number(pronoun):
        back = [c for c in near if c.group and c.head is not None and c.head.tag == "NN"]
    main = reading.main_person
    if main and wanted == main[1]:
        rival = next((c for c in reversed(back[-2:]) if c.person and c.text != main[0]), None)
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


def is_in_title(pronoun: Word, sentence: Sentence) -> bool:
    """ "Language: Its Nature": a capital inside the sentence, and another after it."""
    if pronoun.index == 0 or not pronoun.text[0].isupper() or pronoun.index + 1 >= len(sentence.words):
        return False
    before, after = sentence.words[pronoun.index - 1], sentence.words[pronoun.index + 1]
    return before.text not in QUOTES and after.text[0].isupper()


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


def is_expletive(pronoun: Word) -> bool:
    """ "It is hard to see", "It rains": the pronoun stands for nothing, and may stay."""
    if pronoun.lower != "it":
        return False
    if pronoun.dep == "expl":
        return True
    verb = pronoun.head
    if pronoun.dep not in {"nsubj", "nsubjpass"}:
        return False
    if verb.lemma in {"rain", "snow", "seem", "appear", "take"}:
        return any(child.dep in {"xcomp", "ccomp", "advcl"} for child in verb.children) or verb.lemma in {
            "rain",
            "snow",
        }
    complement = verb.child("acomp", "attr", "oprd")
    if verb.lemma not in {"be", "become", "seem"} and not any(child.dep == "auxpass" for child in verb.children):
        return False
    parts = [*verb.children, *(complement.children if complement else ())]
    return any(part.dep in {"acl", "ccomp", "xcomp", "csubj", "relcl"} or (part.dep == "advcl" and part.tag == "VB")
               for part in parts if part.index > pronoun.index and part is not complement)  # fmt: skip
