"""Genre: an op-ed's assertions are its author's views, a report's are facts or its speakers' views."""

from collections import Counter
from collections.abc import Iterable

from quiz.shapes.language import Sentence

OBLIGATION = {"must", "need", "needs", "ought", "should"}
FIRST_PERSON = {"i", "my", "me"}
COMMON_CAUSE = {"our", "us", "we"}
REPORTING = {"according", "announced", "reported", "said", "says", "stated", "told"}
ARGUING = {"appear", "appears", "argue", "argues", "argument", "claim", "claims", "hence", "however", "merely", "seem",
           "seems", "surely", "therefore", "thus"}  # fmt: skip
PAST_LIFE = {"born", "career", "debut", "died", "graduated"}


def is_opinion(sentences: Iterable[Sentence], quoted: frozenset[int], *, has_author: bool = False) -> bool:
    """The article argues in its author's own voice, by its first person and its modals of obligation.

    "We" and "our" count only if one author is named: a textbook says "our brain", and a paper "we measured".
    Rates are per 1,000 words outside quotations; the thresholds part the genres of the articles that
    the rules were tried on.
    """
    words = Counter(word.lower for sentence in sentences for word in sentence.words if word.start not in quoted)
    total = max(sum(words.values()), 1)

    def rate(cues: set[str]) -> float:
        return 1000 * sum(words[cue] for cue in cues) / total

    if rate(PAST_LIFE) > 4 or rate(REPORTING) > 6:
        return False
    speaks = rate(FIRST_PERSON) > 4 or (has_author and rate(COMMON_CAUSE) > 14)
    argues = has_author and (rate(ARGUING) > 8 or (rate(ARGUING) > 5 and rate(FIRST_PERSON) > 2))
    urges = rate(OBLIGATION) > 3.5 and (has_author or rate(FIRST_PERSON) > 1)
    return speaks or argues or urges
