"""Roles: in "He left in 1920 to study law." "in 1920" tells the time and "to study law" the purpose."""

from quiz.shapes.language import Role, Word

TIME_ENTITIES = {"DATE", "TIME"}
PLACE_ENTITIES = {"FAC", "GPE", "LOC"}

TIME_NOUNS = frozenset({
    "afternoon", "age", "autumn", "beginning", "century", "childhood", "day", "decade", "end", "era", "evening",
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

MARKER_ROLES: dict[str, Role] = {
    "after": "time", "although": "concession", "as": "other", "because": "reason", "before": "time", "if": "condition",
    "in case": "condition", "once": "time", "provided": "condition", "should": "condition", "since": "reason",
    "though": "concession", "till": "time", "unless": "condition", "until": "time", "when": "time",
    "whenever": "time", "whereas": "concession", "while": "concession",
}  # fmt: skip
"""What a finite subordinate clause tells, by its conjunction (Quirk et al. 1985, 15.24-48)."""

REASON_PREPOSITIONS = {"because", "due", "owing", "thanks"}

CONDITION_PREPOSITIONS = {"without", "failing", "barring"}


def role_of(word: Word) -> Role:
    """What the phrase under this child of a verb tells of it."""
    match word.dep:
        case "dobj" | "dative":
            return "object"
        case "attr" | "acomp" | "oprd" | "xcomp":
            return role_of_infinitive(word) if word.dep == "xcomp" else "complement"
        case "ccomp":
            return "content"
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


def role_of_infinitive(word: Word) -> Role:
    return "complement"


def role_of_prepositional(prep: Word) -> Role:
    """ "in 1920" time, "in Tokyo" place, "by boiling the water" means, "in order to ..." purpose."""
    lower = prep.lower
    noun, verb = prep.child("pobj"), prep.child("pcomp")
    if lower in REASON_PREPOSITIONS:
        return "reason"
    if lower == "by" and verb is not None and verb.tag == "VBG":
        return "means"
    if lower == "as" and noun is not None and noun.lemma in {"result", "consequence"}:
        return "reason"
    if lower == "in" and noun is not None and noun.lower in {"order", "hope", "hopes", "effort", "attempt", "bid"}:
        return "purpose"
    if lower in CONDITION_PREPOSITIONS:
        return "condition"
    if noun is None:
        return "other"
    if lower in TIME_PREPOSITIONS and is_time(noun):
        return "time"
    if lower in PLACE_PREPOSITIONS and noun.entity in PLACE_ENTITIES | {"ORG"} and noun.tag in {"NNP", "NNPS"}:
        return "place"
    if lower in {"about", "concerning", "regarding"}:
        return "topic"
    return "other"


def is_time(noun: Word) -> bool:
    """ "last week", "the 1950s", "June": a date by its entity, or a noun of time that a date stands with."""
    if noun.entity in TIME_ENTITIES:
        return True
    return noun.lemma in TIME_NOUNS and noun.entity not in {"EVENT", "ORG", "WORK_OF_ART"}


def role_of_adverbial_clause(verb: Word) -> Role:
    """ "because it rained" reason, "to study law" purpose, "if the ice melts" condition."""
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
    if first.lower == "should" and first.head is verb:
        return "condition"
    return "other"
