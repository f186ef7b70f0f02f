"""First and second person: outside quotations "I" is the author, and "we" the authors of a paper or else everybody."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from quiz.grammar.persons import is_person_word
from quiz.shapes.language import Mention, Sentence, Word

SINGULAR = {"i", "me", "mine", "my", "myself"}
PLURAL = {"our", "ours", "ourselves", "us", "we"}
SECOND = {"you", "your", "yours", "yourself", "yourselves"}
SHARED_NOUNS = {"ancestors", "bodies", "body", "brain", "brains", "children", "culture", "lives", "minds", "planet",
                "society", "species", "times", "world"}  # fmt: skip
"""What everybody has with everybody: "the history of our species"."""

SUPPOSING = {"could", "might", "would"}
OWN_NOUNS = {"author", "columnist", "writer"}
OWN_FORMS = {"i", "me", "my"}

RESEARCH_NOUNS = frozenset({
    "aim", "analyses", "analysis", "approach", "article", "conclusion", "data", "dataset", "estimate", "evidence",
    "experiment", "finding", "focus", "goal", "hypothesis", "investigation", "knowledge", "materials", "measure",
    "measurement", "method", "methodology", "model", "objective", "observation", "paper", "participant", "prediction",
    "procedure", "project", "question", "research", "respondent", "result", "review", "sample", "setup", "simulation",
    "stimuli", "study", "subject", "survey", "task", "team", "test", "trial",
})  # fmt: skip
"""What belongs to the authors of a paper; of "our lives" everybody has one."""

RESEARCH_VERBS = frozenset({
    "aim", "analyse", "analyze", "argue", "ask", "assess", "calculate", "code", "collect", "compare", "compute",
    "conclude", "conduct", "consider", "demonstrate", "describe", "design", "discuss", "employ", "estimate", "evaluate",
    "examine", "expect", "explore", "find", "focus", "gather", "hypothesise", "hypothesize", "identify", "include",
    "interview", "investigate", "measure", "model", "observe", "obtain", "offer", "outline", "perform", "predict",
    "present", "propose", "record", "recruit", "report", "review", "select", "show", "suggest", "test", "use",
})  # fmt: skip
"""What authors of a paper say that they do."""


def first_person_mentions(
    sentences: Iterable[Sentence],
    *,
    author: str,
    authors: str | None,
    is_spoken: bool,
    is_opinion: bool,
    quoted: frozenset[int],
) -> Iterator[Mention]:
    """ "I" and "my" as `author`, "we" and "our" as `authors`; else "we" and "you" as themselves, where they are
    everybody ("When we sleep, our eyes move."). What is quoted, spoken to an audience, or fits none, stays loose."""
    for sentence in sentences:
        is_general = not is_spoken and holds_of_all(sentence) and (is_opinion or not tells_of_case(sentence))
        speaks_to_reader = is_opinion and not is_spoken and is_command(sentence)
        for word in sentence.words:
            if word.pos != "PRON" or word.text == "US":
                continue
            is_reader = speaks_to_reader and word.lower in SECOND
            stays = word.lower if is_reader or (is_general and (is_opinion or not names_somebody(word))) else None
            if of_everybody(word) and not is_spoken:
                stays = word.lower
            if word.lower in SINGULAR:
                known = word.lower in OWN_FORMS and word.start not in quoted
                yield Mention((word,), "first person", author if known else None)
            elif word.lower in PLURAL:
                known = word.lower in {"we", "our", "us"} and word.start not in quoted
                ours = authors if is_of_research(word) and not of_everybody(word) else None
                yield Mention((word,), "first person", (ours or stays) if known else None)
            elif word.lower in SECOND:
                known = word.lower in {"you", "your"} and word.start not in quoted
                yield Mention((word,), "first person", stays if known else None)


def is_of_research(word: Word) -> bool:
    """ "our study", "we measured", "we were told"; not "our lives", "we grow old"."""
    if word.lower == "our":
        return word.head.lemma in RESEARCH_NOUNS
    verb = word.head
    forms = {verb.tag, *(child.tag for child in verb.children if child.dep in {"aux", "auxpass"})}
    return verb.lemma in RESEARCH_VERBS or "VBD" in forms


def names_somebody(word: Word) -> bool:
    """ "our motorist" of an example, but not "our ancestors"."""
    return word.dep == "poss" and is_person_word(word.head) and not of_everybody(word)


def of_everybody(word: Word) -> bool:
    """ "our species", "our lives": not the authors' alone."""
    return word.lower == "our" and word.head.lower in SHARED_NOUNS


def holds_of_all(sentence: Sentence) -> bool:
    """Nobody speaks of himself, and nothing is told of the past; "If we walked more, we would sleep well." tells
    of no past."""
    supposes = any(word.lower in SUPPOSING for word in sentence.words) and any(
        word.lower == "if" and word.dep == "mark" and word.head.tag == "VBD" for word in sentence.words
    )
    return not any(word.lower in SINGULAR or (word.tag == "VBD" and not supposes) for word in sentence.words)


def is_command(sentence: Sentence) -> bool:
    """ "When you reach the ridge, stop.": the main verb has no subject, nobody speaks of himself."""
    if any(word.lower in SINGULAR for word in sentence.words):
        return False
    return sentence.root.child("csubj", "expl", "nsubj", "nsubjpass") is None


def tells_of_case(sentence: Sentence) -> bool:
    """ "Now we grab a pebble.", "Your friend lives upstairs.": a textbook makes up somebody who does this, while
    "You cannot feel your blood flow." holds of all."""
    return any(does_it_now(word, sentence) for word in sentence.words if word.lower in PLURAL | SECOND)


def does_it_now(word: Word, sentence: Sentence) -> bool:
    """The word stands in the subject of a main verb that has no modal and no negation."""
    verb = next((above for above in word.ancestors() if above.pos in {"AUX", "VERB"}), sentence.root)
    subject = verb.child("nsubj", "nsubjpass")
    if subject is None or word not in subject.subtree() or verb.child("mark") is not None:
        return False
    if verb.child("neg") is not None or any(child.tag in {"MD", "WRB", "WP", "WDT"} for child in verb.children):
        return False
    while verb.dep in {"conj", "parataxis"} and verb.head is not verb:
        verb = verb.head
    return verb is sentence.root


def author_mentions(sentences: Iterable[Sentence], *, author: str) -> Iterator[Mention]:
    """ "The author" of "The author teaches law.", in a biography below the article."""
    for sentence in sentences:
        if sentence.block_kind != "biography" or author == "the authors":
            continue
        for the, noun in pairwise(sentence.words):
            if the.lower == "the" and noun.lower in OWN_NOUNS:
                yield Mention((the, noun), "first person", author)
