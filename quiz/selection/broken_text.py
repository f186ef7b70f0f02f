"""Text that broke on the way: an unpaired bracket, "the the", "42. 7", a stray comma."""

import re

from quiz.selection.check import Check, Drops, Passes
from quiz.selection.words import whole
from quiz.shapes.language import Document
from quiz.shapes.questions import Question

COMMENT = (
    r"(?:allegedly|apparently|arguably|fortunately|frankly|hopefully|ironically|luckily|perhaps|presciently|"
    r"presumably|reportedly|sadly|supposedly|surprisingly|unfortunately|unsurprisingly)"
)
"""What an author remarks on the whole sentence."""

FAULTS = (
    (re.compile(r"\s[,.;:?!](?:\s|$)"), "space before a mark"),
    (re.compile(r"\d\. \d|\d ,\d"), "a number cut in two"),
    (re.compile(r"\b(\w{2,})\s+\1\b(?<!had had)(?<!that that)", re.IGNORECASE), "a word twice"),
    (re.compile(r",\s*[,.?]|[—–-]\s*[?.,]$|\(\s*\)|\[\s*\]|,,"), "a stray mark"),
    (re.compile(r"\b(?:a|an|the|of|to|in|for|with|by|and|or|at|from)\s*[?,.]$(?<!\?)", re.IGNORECASE), "cut short"),
    (
        re.compile(r"\b(?:in|of|to|for|with|at|from|by) (?:in|of|for|with|at)\b (?!which|whom)", re.IGNORECASE),
        "two prepositions",
    ),
    (re.compile(r"\b(?:am|are|be|been|is|was|were|a|an|the|and|or|but)$"), "cut short"),
    (re.compile(r"\b(?:at|by|for|from|in|of|on|to|with)\)"), "a preposition before a bracket"),
    (re.compile(r"\b(?:at|by|for|from|in|of|on|to|with),(?! (?:and|but|or)\b)"), "a preposition before a comma"),
    (re.compile(r"\b(?:from|into|of|on|to|upon|with) where\b.*[?]$"), "a preposition before a clause of place"),
    (re.compile(r"[;,] and (?:at|by|for|from|in|of|on|to|with)\b.*[?]$"), "the rest of a list"),
    (re.compile(r"\brespectively\b.*[?.]$"), "an order that the card does not show"),
    (re.compile(r"\w-['‘“\"]\w"), "a quotation glued to a hyphen"),
    (re.compile(r"\bboth (?:as|at|by|for|from|in|of|on|to|with)\b(?!.*\band\b)"), '"both" without its "and"'),
    (
        re.compile(r"(?<!\bit )\b(?:appear(?:s|ed)|seem(?:s|ed)|turn(?:s|ed) out) that\b", re.IGNORECASE),
        'an "it" that stands for nothing was written out',
    ),
    (re.compile(r"[\"”] (?=[?.]?$)|^[^\"]*\"[^\"]* \"(?:[ ,.?]|$)"), "a quotation cut short"),
    (re.compile(r"\bhow many [×x*] ", re.IGNORECASE), "a number cut in two"),
    (
        re.compile(
            rf"^{COMMENT}, .*[?]$|"
            rf"(?:^|, ){COMMENT}, (?:(?:by |in |to )?(?:how|what|when|where|which|whom?|why)\b|\[|GAP)",
            re.IGNORECASE,
        ),
        "a comment that no question makes",
    ),
    (re.compile(r", (?:at|in|on) [^,?]+ to do[?]$"), "a stray mark"),
    (re.compile(r"(?<!going )(?<!goes )(?<!went )\b(?:about|on) for\b(?! \d)"), "two prepositions"),
    (
        re.compile(
            r"\b(?:how|what|when|where|whom?|why) (?:are|can|did|do|does|had|has|have|is|was|were|will) "
            r"(?:although|because|hence|therefore|thus)\b",
            re.IGNORECASE,
        ),
        "a connective inside the question",
    ),
    (re.compile(r", (?:although|though|whereas|while)\b.* to do[?]$"), "a concession inside the question"),
    (re.compile(r"^(?:At|In|On) ([^,]+), .*\b(?:at|in|of|on) \1\b"), "a name twice"),
    (re.compile(r"https?://|www\.|@\w"), "an address"),
    (re.compile(r"[a-z] - [a-z]"), "a word cut in two"),
    (re.compile(r":['’‘“\"]\w"), "a quotation glued to its colon"),
    (re.compile(r"\b(?:and|at|by|for|from|in|of|on|or|the|to|with)['’]s?\b"), "cut short"),
    (re.compile(r"\bn['’]t\b\s|\s['’](?:s|re|ve|ll)\b"), "a contraction cut in two"),
)
CUT_ANSWER = re.compile(r"\b(?:at|for|into|of|with)$")
GAP_MARK = "[...]"
REST_OF_NAME = re.compile(r", [A-Z][\w-]+(?=[,.;)]|$)(?! and)")
BESIDE_DASH = re.compile(r"(\w+ \w+) ?[—–] ?(?=(\w+ \w+))")
HYPHENATED = re.compile(r"\w+(?:-\w+)+")
HYPHENS = "-–‐"
HYPHEN_BEHIND = re.compile(rf"[{HYPHENS}]\w")


def fault(question: Question, document: Document) -> str:
    for text in (question.ask.replace(GAP_MARK, "GAP"), question.answer.replace("\n", " "), question.ask.rstrip("?.")):
        for pattern, reason in FAULTS:
            if pattern.search(text):
                return reason
        if not is_balanced(text):
            return "a bracket or quotation mark without its pair"
    if CUT_ANSWER.search(question.answer):
        return "cut short"
    if question.form != "what_is" and loses_brackets(f"{question.ask} {question.answer}", question.evidence.text):
        return "brackets lost around their words"
    if loses_dash(f"{question.ask} {question.answer}", question.evidence.text):
        return "a dash lost"
    if ends_in_half_a_name(question.answer, question.evidence.text):
        return "a name cut at its comma"
    if loses_hyphen(f"{question.ask} {question.answer}", question.evidence.text):
        return "a hyphen lost"
    return "a word cut in two" if ends_in_half_a_word(question.answer, question.evidence.text) else ""


def loses_brackets(card: str, source: str) -> bool:
    """ "twice a month more often than before" where the article has "twice a month (more often than before)"."""
    inner = re.findall(r"\(([^()]{6,})\)", source)
    return any(text in card and f"({text}" not in card for text in inner)


def loses_dash(card: str, source: str) -> bool:
    """ "a rise in trade more than double" where the article has "a rise in trade — more than double"."""
    return any(f"{left} {right}" in card for left, right in BESIDE_DASH.findall(source))


def ends_in_half_a_name(answer: str, source: str) -> bool:
    """ "the University of California" where the article has "the University of California, Berkeley."."""
    last = answer.rsplit(maxsplit=1)[-1] if answer.split() else ""
    return last[:1].isupper() and any(
        REST_OF_NAME.match(source[found.end() :]) for found in whole(last).finditer(source)
    )


def loses_hyphen(card: str, source: str) -> bool:
    """ "4 for-5" where the article has "4-for-5"."""
    spaced = card.replace("-", " ")
    return any(
        compound not in card and (parts := compound.replace("-", " ")) in spaced and whole(parts).search(spaced)
        for compound in HYPHENATED.findall(source)
    )


def ends_in_half_a_word(answer: str, source: str) -> bool:
    """ "The E" where the article has "the E-meter"."""
    last = answer.rsplit(maxsplit=1)[-1] if answer.split() else ""
    if not any(f"{last}{hyphen}" in source for hyphen in HYPHENS):
        return False
    places = [found.end() for found in whole(last).finditer(source)] if last else []
    return bool(places) and all(HYPHEN_BEHIND.match(source[place:]) for place in places)


def is_balanced(text: str) -> bool:
    pairs = (("(", ")"), ("[", "]"), ("“", "”"))
    return all(text.count(left) == text.count(right) for left, right in pairs) and text.count('"') % 2 == 0


CHECK = Check(
    name="broken_text",
    fault=fault,
    examples=(
        Drops("What did the the storm destroy?", "The pier"),
        Drops("How much did the pier (of oak cost?", "12,000 crowns"),
        Drops("What was Elsin cut off from where the road ends?", "The port"),
        Drops("What did thus the boats of Elsin carry?", "Salt"),
        Drops("In Norway, where do the lakes of Norway lie?", "Near the coast"),
        Passes("What did the storm (of 1932) destroy?", "The pier", because="its brackets pair"),
        Passes('What did Lee call the storm of "the century"?', "A nuisance", because="its quotation marks pair"),
    ),
)
