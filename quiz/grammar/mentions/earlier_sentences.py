"""What a pronoun takes up of the sentences before: "the mayor" for "she" in "The mayor came. She was late."."""

from dataclasses import replace

from quiz.grammar.mentions.candidates import PRONOUNS, Candidate, Reading, agrees, read_head
from quiz.grammar.mentions.control import governing_verb, subject_of
from quiz.grammar.mentions.own_sentence import is_same_kin, shows_number
from quiz.grammar.mentions.sole import find_sole
from quiz.grammar.phrases import SUBJECTS
from quiz.shapes.language import Sentence, Word

SENTENCES_BACK = {"m": 2, "f": 2, "n": 1, "p": 1}
"""How many sentences before its own a pronoun may look."""


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
