"""Roles: in "He left in 1920 to study law." "in 1920" tells the time and "to study law" the purpose."""

import re

from quiz.grammar.phrases import NAME_TAGS
from quiz.shapes.language import Role, Word

YEARS = re.compile(r"(1[0-9]{3}|20[0-9]{2})(s|[-–][0-9]{2}([0-9]{2})?)?$")
"""A year, a decade or a run of years: "1932", "1930s", "1920–21"."""

TIME_ENTITIES = {"DATE", "TIME"}
PLACE_ENTITIES = {"FAC", "GPE", "LOC"}

TIME_NOUNS = frozenset({
    "afternoon", "age", "autumn", "century", "childhood", "day", "decade", "era", "evening",
    "fall", "future", "hour", "midnight", "minute", "moment", "month", "morning", "night", "noon", "past", "period",
    "spring", "stage", "summer", "time", "war", "week", "weekend", "winter", "year", "youth",
})  # fmt: skip

TIME_PREPOSITIONS = {"after", "around", "at", "before", "between", "by", "circa", "during", "for", "from", "in", "on",
                     "over", "since", "throughout", "till", "until", "within"}  # fmt: skip

TIME_ADVERBS = {"afterwards", "already", "always", "annually", "currently", "daily", "eventually", "formerly", "later",
                "never", "now", "nowadays", "often", "once", "previously", "recently", "sometimes", "soon", "then",
                "today", "tomorrow", "tonight", "usually", "yesterday"}  # fmt: skip

PLACE_PREPOSITIONS = {"above", "across", "along", "among", "around", "at", "behind", "below", "beneath", "beside",
                      "between", "beyond", "in", "inside", "into", "near", "off", "on", "onto", "outside", "over",
                      "through", "throughout", "to", "toward", "towards", "under", "within"}  # fmt: skip

SUBJECT_ENDINGS = ("history", "ics", "law", "literature", "logy", "medicine", "nomy", "philosophy")
"""Endings of what one studies: "a degree in Linguistics" is taken in no place."""

TIME_ONLY_PREPOSITIONS = {"during", "since", "till", "until"}

MOVING_THROUGH = {
    "break",
    "come",
    "cut",
    "drive",
    "flow",
    "go",
    "move",
    "pass",
    "pull",
    "run",
    "sail",
    "travel",
    "walk",
}
"""Verbs after which "through" tells where."""

ORDER_PREPOSITIONS = {"after", "before"}

NO_ORDER_AFTER = {"ask", "call", "go", "look", "model", "name", "run", "seek", "style", "take", "title"}
"""Verbs after which "after" tells no time: "named after his father"."""

AUDIENCES = {"audience", "board", "camera", "commission", "committee", "congress", "council", "court", "crowd", "house",
             "judge", "jury", "panel", "parliament", "people", "public", "senate", "tribunal"}  # fmt: skip
"""Nouns before which one stands: "before the court"."""

EDGE_NOUNS = {"aftermath", "beginning", "close", "course", "dawn", "end", "eve", "height", "middle", "onset", "outset",
              "start", "turn", "wake"}  # fmt: skip
"""Nouns that tell a time with "of" and one: "by the outset of 1911"."""

LOCATING_VERBS = {"base", "bear", "bury", "die", "educate", "grow", "live", "locate", "raise", "reside", "settle",
                  "situate", "station"}  # fmt: skip
SETTLEMENTS = {"borough", "city", "district", "hamlet", "neighborhood", "neighbourhood", "suburb", "town", "village"}

MARKER_ROLES: dict[str, Role] = {
    "after": "time", "although": "concession", "as": "other", "because": "reason", "before": "time", "if": "condition",
    "in case": "condition", "once": "time", "provided": "condition", "should": "condition", "since": "reason",
    "though": "concession", "till": "time", "unless": "condition", "until": "time", "when": "time",
    "whenever": "time", "whereas": "concession", "while": "concession",
}  # fmt: skip
"""What a finite subordinate clause tells, by its conjunction (Quirk et al. 1985, 15.24-48)."""

REASON_PREPOSITIONS = {"because", "due", "owing", "thanks"}

CONDITION_PREPOSITIONS = {"without", "failing", "barring"}


WINNING_VERBS = {"earn", "gain", "lose", "make", "save", "win"}
"""Verbs after whose object a participle tells how: "made a fortune trading in furs"."""


def role_of(word: Word) -> Role:
    """What the phrase under this child of a verb tells of it."""
    match word.dep:
        case "dobj":
            return "object"
        case "dative":
            return "other" if word.pos == "ADP" else "object"
        case "advcl" | "xcomp" if word.lower == "using" and word.index > word.head.index:
            return "means"
        case "attr" | "acomp" | "oprd" | "xcomp":
            return "complement"
        case "ccomp":
            return "content" if is_finite(word) else "complement"
        case "agent":
            return "agent"
        case "prep":
            return role_of_prepositional(word)
        case "advcl":
            return role_of_adverbial_clause(word)
        case "npadvmod":
            return "time" if is_time(word) else "other"
        case "advmod":
            return "time" if word.lower in TIME_ADVERBS or word.entity in TIME_ENTITIES else "other"
    return "other"


def is_finite(verb: Word) -> bool:
    """The clause has tense: "that it rained", not "it rain" in "made it rain"."""
    auxiliary = verb.child("aux", "auxpass")
    return (auxiliary or verb).tag in {"MD", "VBD", "VBP", "VBZ"} or verb.child("mark") is not None


def role_of_prepositional(prep: Word) -> Role:
    """ "in 1920" time, "in Tokyo" place, "by boiling the water" means, "in order to ..." purpose."""
    lower = prep.lower
    noun, verb = prep.child("pobj"), prep.child("pcomp")
    if lower in REASON_PREPOSITIONS:
        return "reason"
    if lower == "by" and verb is not None and verb.tag == "VBG":
        return "means"
    if lower in {"through", "via"} and is_instrument(prep, noun):
        return "means"
    if lower == "as" and noun is not None and noun.lemma in {"result", "consequence"}:
        return "reason"
    if lower == "in" and noun is not None and noun.lower in {"order", "hope", "hopes", "effort", "attempt", "bid"}:
        return "purpose"
    if lower in CONDITION_PREPOSITIONS or lower == "depending":
        return "condition"
    if lower == "as" and (of := prep.child("prep")) is not None and of.lower == "of":
        return "time"  # "as of 2016"
    if lower in TIME_ONLY_PREPOSITIONS or (lower in ORDER_PREPOSITIONS and tells_order(prep, noun, verb)):
        return "time"
    if noun is None:
        return "other"
    if lower in TIME_PREPOSITIONS and is_time(noun):
        return "time"
    if lower in PLACE_PREPOSITIONS and is_place(prep, noun):
        return "place"
    if lower in {"about", "concerning", "regarding"}:
        return "topic"
    return "other"


def is_instrument(prep: Word, noun: Word | None) -> bool:
    """ "through part-time work", not "through the valley" or "through March"."""
    if noun is None or noun.entity or prep.head.lemma in MOVING_THROUGH or prep.index < prep.head.index:
        return False
    is_named = any(word.tag in NAME_TAGS for word in noun.subtree())
    return noun.tag in {"NN", "NNS"} and not is_named and not is_time(noun) and noun.lemma not in TIME_NOUNS


def tells_order(prep: Word, noun: Word | None, verb: Word | None) -> bool:
    """ "after the war", "before leaving"; not "named after his father", "before the court"."""
    if verb is not None:
        return verb.tag == "VBG"
    if noun is None or prep.head.lemma in NO_ORDER_AFTER:
        return False
    return noun.entity not in {"GPE", "NORP", "ORG", "PERSON"} and noun.lemma not in AUDIENCES and noun.tag != "PRP"


def is_place(prep: Word, noun: Word) -> bool:
    """A name of a place; after "at" or "in" one of an institution too, or any name after "born" or "lived"."""
    if noun.lemma in SETTLEMENTS:
        return is_named_with_of(noun)
    if noun.tag not in NAME_TAGS or noun.lower.endswith(SUBJECT_ENDINGS):
        return False
    if noun.entity in PLACE_ENTITIES:
        return True
    if noun.entity == "ORG":
        return prep.lower in {"at", "inside", "near", "outside"}
    return prep.lower in {"at", "in", "near"} and noun.entity == "" and prep.head.lemma in LOCATING_VERBS


def is_named_with_of(noun: Word) -> bool:
    """ "the village of Elsin"."""
    of = next((child for child in noun.children if child.lower == "of"), None)
    name = of.child("pobj") if of is not None else None
    return name is not None and name.tag == "NNP"


def is_time(noun: Word) -> bool:
    """ "last week", "the 1950s", "June": a date by its entity, or a noun of time that a date stands with."""
    if noun.entity in TIME_ENTITIES or YEARS.match(noun.text):
        return True
    if noun.lemma in EDGE_NOUNS:
        of = next((child for child in noun.children if child.lower == "of"), None)
        whole = of.child("pobj") if of is not None else None
        return whole is not None and (is_time(whole) or whole.entity == "EVENT")
    return noun.lemma in TIME_NOUNS and noun.entity not in {"EVENT", "ORG", "WORK_OF_ART"}


def role_of_adverbial_clause(verb: Word) -> Role:
    """ "because it rained" reason, "to study law" purpose, "if the ice melts" condition."""
    if verb.lower == "depending":
        return "condition"
    mark = next(
        (child for child in verb.children if child.dep in {"mark", "advmod"} and child.index < verb.index), None
    )
    if mark is not None and mark.lower == "so" and any(child.lower == "that" for child in verb.children):
        return "purpose"
    if mark is not None and mark.lower in MARKER_ROLES:
        return MARKER_ROLES[mark.lower]
    to = next((child for child in verb.children if child.tag == "TO" and child.index < verb.index), None)
    if to is not None:
        return "purpose"
    first = next(iter(verb.subtree()))
    if first is verb and verb.lower.endswith("ing") and verb.head.lemma in WINNING_VERBS and follows_object(verb):
        return "means"  # "lost a fortune investing in rice"
    if first.lower == "should" and first.head is verb:
        return "condition"
    return "other"


def follows_object(verb: Word) -> bool:
    """Nothing, no comma either, stands between it and the object of the verb over it."""
    noun = verb.head.child("dobj")
    return noun is not None and max(below.index for below in noun.subtree()) == verb.index - 1
