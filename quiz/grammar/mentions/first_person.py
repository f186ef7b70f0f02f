"""First and second person: outside quotations "I" is the author, and "we" the authors of a paper or else everybody."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from quiz.shapes.language import Mention, Sentence, Word

SINGULAR = {"i", "me", "mine", "my", "myself"}
PLURAL = {"our", "ours", "ourselves", "us", "we"}
SECOND = {"you", "your", "yours", "yourself", "yourselves"}
OWN_NOUNS = {"author", "columnist", "writer"}
OWN_FORMS = {"i", "me", "my"}

RESEARCH_NOUNS = frozenset({
    "aim", "analyses", "analysis", "approach", "article", "conclusion", "data", "dataset", "estimate", "evidence",
    "experiment", "finding", "focus", "goal", "hypothesis", "investigation", "knowledge", "materials", "measure",
    "measurement", "method", "methodology", "model", "observation", "paper", "participant", "prediction", "procedure",
    "project", "question", "research", "respondent", "result", "sample", "simulation", "stimuli", "study", "subject",
    "survey", "task", "team", "test", "trial",
})  # fmt: skip
"""What belongs to the authors of a paper; of "our lives" everybody has one."""

RESEARCH_VERBS = frozenset({
    "analyse", "analyze", "argue", "ask", "assess", "calculate", "code", "collect", "compare", "compute", "conclude",
    "conduct", "consider", "demonstrate", "describe", "design", "discuss", "employ", "estimate",
    "evaluate", "examine", "expect", "explore", "find", "focus", "gather", "hypothesise", "hypothesize", "identify",
    "include", "interview", "investigate", "measure", "model", "observe", "obtain", "perform", "predict", "present",
    "propose", "record", "recruit", "report", "review", "select", "show", "suggest", "test",
    "use",
})  # fmt: skip
"""What authors of a paper say that they do."""


def first_person_mentions(
    sentences: Iterable[Sentence], *, author: str, authors: str | None, everybody: str | None, quoted: frozenset[int]
) -> Iterator[Mention]:
    """ "I" and "my" as `author`, "we" and "our" as `authors`; else "we" and "you" as `everybody`, where a sentence
    holds of all ("When we sleep, our eyes move."). What is quoted, or fits none, stays loose."""
    for sentence in sentences:
        people = everybody if holds_of_all(sentence) else None
        for word in sentence.words:
            if word.lower in SINGULAR and word.pos == "PRON":
                known = word.lower in OWN_FORMS and word.start not in quoted
                yield Mention((word,), "first person", author if known else None)
            elif word.lower in PLURAL and word.pos == "PRON" and word.text != "US":
                known = word.lower in {"we", "our", "us"} and word.start not in quoted
                ours = authors if is_of_research(word) else None
                whose = ours or (people if word.lower != "our" or word.head.tag == "NNS" else None)
                yield Mention((word,), "first person", whose if known else None)
            elif word.lower in SECOND and word.pos == "PRON":
                known = word.lower in {"you", "your"} and word.start not in quoted
                # "your brain" is "a person's brain", "your brains" are "people's brains"
                one = word.lower == "your" and word.head.tag == "NN"
                yield Mention((word,), "first person", ("a person" if one else people) if known and people else None)


def is_of_research(word: Word) -> bool:
    """ "our study", "we measured", "we were told"; not "our lives", "we grow old"."""
    if word.lower == "our":
        return word.head.lemma in RESEARCH_NOUNS
    verb = word.head
    forms = {verb.tag, *(child.tag for child in verb.children if child.dep in {"aux", "auxpass"})}
    return verb.lemma in RESEARCH_VERBS or "VBD" in forms


def holds_of_all(sentence: Sentence) -> bool:
    """Nobody speaks of himself, and nothing is told of the past."""
    return not any(word.lower in SINGULAR or word.tag == "VBD" for word in sentence.words)


def author_mentions(sentences: Iterable[Sentence], *, author: str) -> Iterator[Mention]:
    """ "The author" of "The author teaches law.", in a biography below the article."""
    for sentence in sentences:
        if sentence.block_kind != "biography" or author == "the authors":
            continue
        for the, noun in pairwise(sentence.words):
            if the.lower == "the" and noun.lower in OWN_NOUNS:
                yield Mention((the, noun), "first person", author)
