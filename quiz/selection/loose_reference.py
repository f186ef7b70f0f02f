"""Loose references: "What does it threaten?" - nobody knows in a year what "it" was."""

import re

from quiz.grammar.mentions import is_address
from quiz.grammar.mentions.first_person import SECOND
from quiz.selection.check import Check, Drops, Passes, first_reason
from quiz.selection.salience import without_attribution
from quiz.shapes.language import Document, Word
from quiz.shapes.questions import Question

NEVER = re.compile(
    r"\b(?:I|(?i:me|my|mine|myself|ours|ourselves|yours|yourself|this|these|here|today|yesterday|tomorrow|"
    r"tonight|ago|the former|the latter|do so|does so|did so|doing so|from there|since then|by then|"
    r"aforementioned|again|above|below|"
    r"you(?: have|['’]ve)? (?:already )?(?:heard|learned|learnt|read|seen|studied)(?: about| of)?))\b"
)
"""Words that point out of any card ("I" only as a capital)."""

COMMON_CAUSE = re.compile(r"\b(?:[Ww]e|[Oo]ur|[Uu]s)\b")
ADDRESSED = re.compile(r"\byour?\b", re.IGNORECASE)

POINTING = re.compile(
    r"\b(?:such an? \w+|(?:last|next|this) (?:week|month|year|night|summer|winter|spring|fall|autumn|decade)|so far|"
    r"the same(?!.* as\b)|a further \S+|(?:earlier|previous|recent) (?:reports|studies)\b|since(?=[.,?]|$)|"
    r"both (?:groups|sides|threads|versions)\b(?! (?:of|that|which|who)\b)|"
    r"the (?:current|present) (?:analysis|experiment|investigation|paper|project|research|study|survey|work)\b|"
    r"(?:the|this) (?:article|author|book|chapter|essay|lecture|paper|section|text|following)\b)",
    re.IGNORECASE,
)
UNDATED = "the time of the article"
NAMELESS_HOLDER = re.compile(r"\bthe author\b")
CAPITAL = re.compile(r"\b[A-Z]")
PERSONAL_PRONOUN = re.compile(r"\b(?:he|she|him|his|her|hers)\b", re.IGNORECASE)
ADVERBIAL_FORMS = {"how", "how_many", "what", "when", "where", "why"}
WH_THING = re.compile(r"\bwhat\b", re.IGNORECASE)
INVENTING = {"imagine", "let", "picture", "say", "suppose"}
"""Verbs that open an example of no real thing: "Suppose you live at 6 Oak Street."."""

SENTENCES_OF_EXAMPLE = 4
SUBJECT_FORMS = {"subject", "who_said"}
"""Forms in which no noun follows for a pronoun that comes first."""

COMPARING = {"additional", "another", "further", "other", "others", "similar"}
"""Words that make a subject one of several, the rest of which stand elsewhere: "other reports"."""

RELATING = {"earlier", "future", "previous", "prior", "recent", "related", "subsequent"}
STUDIES = {"evidence", "experiment", "finding", "literature", "report", "research", "study", "work"}
"""Studies known only by their place among others: "previous studies" (of what, by whom?)."""

YEAR = re.compile(r"\d{4}")
PASSING_ADVERBS = {"nowadays", "previously", "soon"}
"""Adverbs of a clause that count from what the article told before it, and are lost or empty on a card."""

PRESUPPOSING = re.compile(
    r"\bthe (?:(?:alleged|extra|participating|respective|said) \w+|"
    r"(?:boy|couple|girl|man|pair|suspect|teenager|victim|woman|youth)\b"
    r"(?=['’?.,]| (?:about|after|and|at|before|by|did|do|for|had|has|is|on|to|was|when|will)\b|$))",
    re.IGNORECASE,
)
"""Nouns of which the article told before, and the card does not: "the alleged crime", "the youth"."""

PRONOUN = re.compile(r"\b(?:he|she|they|him|them|it|his|her|hers|their|theirs|its)\b", re.IGNORECASE)
NEUTRAL_START = re.compile(
    r"^(?:when|where|why|how|what|whom|who|in|on|at) .{0,12}\b(?:he|she|they|it|his|her|its|their)\b", re.I
)


CONDITION = re.compile(r"\b(?:if|unless|without|otherwise|should|had|were)\b", re.IGNORECASE)


def is_unsettled(question: Question, document: Document) -> str:
    return f"not settled: {', '.join(question.loose)}" if question.loose else ""


def points_away(question: Question, document: Document) -> str:
    found = NEVER.search(question.ask) or NEVER.search(question.answer)
    return f'"{found[0]}" points out of the card' if found else ""


def joins_we_and_you(question: Question, document: Document) -> str:
    text = whole_card(question)
    return '"we" and "you" on one card' if COMMON_CAUSE.search(text) and ADDRESSED.search(text) else ""


def lacks_day(question: Question, document: Document) -> str:
    is_undated = UNDATED in whole_card(question).lower() and not document.article.date
    return "the time of an article without a date" if is_undated else ""


def lacks_speaker(question: Question, document: Document) -> str:
    is_nameless = is_address(document.article) and not document.article.author
    return "whose speech it is stands nowhere" if is_nameless and NAMELESS_HOLDER.search(question.ask) else ""


def is_invented(question: Question, document: Document) -> str:
    """The sentence speaks to the reader, in an example that "imagine" or "let us say" opened just before."""
    place = next((s for s in document.sentences if s.span.start <= question.evidence.span.start < s.span.end), None)
    if place is None or not any(word.lower in SECOND for word in place.words):
        return ""
    near = document.sentences[max(0, place.number - SENTENCES_OF_EXAMPLE) : place.number + 1]
    words = (word for sentence in near if sentence.block == place.block for word in sentence.words)
    return "an example of no real thing" if any(is_invitation(word) for word in words) else ""


def lacks_antecedent(question: Question, document: Document) -> str:
    """ "After he lost his mill, what faded?", "Why did he leave?": whom "he" means is not on the front."""
    ask = without_attribution(question.ask)
    pronoun = PERSONAL_PRONOUN.search(ask)
    if pronoun is None or CAPITAL.search(ask[1 : pronoun.start()]):
        return ""
    if question.form == "subject":
        is_loose = bool(WH_THING.search(ask))
    else:
        is_person = question.form in ADVERBIAL_FORMS and pronoun[0].lower() in {"he", "her", "him", "she"}
        is_loose = is_person and not CAPITAL.search(ask[pronoun.end() :])
    return "a pronoun that means the answer or nobody" if is_loose else ""


def is_one_of_several(question: Question, document: Document) -> str:
    """ "other reports", "earlier studies": the rest of them stand elsewhere."""
    subject = question.finding.clause.subject if question.finding.clause else None
    if subject is None:
        return ""
    first = subject.words[0].lower
    if first in COMPARING and question.form != "which_reasons":
        return f'"{subject.text}": than which?'
    return f'"{subject.text}": of what?' if first in RELATING and subject.head.lemma in STUDIES else ""


def points_at_text(question: Question, document: Document) -> str:
    found = POINTING.search(whole_card(question).replace("the author", "").replace(UNDATED, ""))
    return f'"{found[0]}" points out of the card' if found else ""


def presupposes(question: Question, document: Document) -> str:
    found = PRESUPPOSING.search(whole_card(question).replace("the author", "").replace(UNDATED, ""))
    return f'"{found[0]}": which?' if found else ""


def counts_from_before(question: Question, document: Document) -> str:
    """ "soon" of "Soon the shops were selling salt.", unless the card has a year."""
    clause = question.finding.clause
    if clause is None or (YEAR.search(whole_card(question)) and question.form != "cloze"):
        return ""
    fronted = (part.phrase.words[0] for part in clause.constituents if part.fronted)
    own = (*clause.verb.children, *clause.group.middle, *fronted)
    passing = next((word.lower for word in own if word.lower in PASSING_ADVERBS), "")
    return f'"{passing}": when?' if passing else ""


def supposes(question: Question, document: Document) -> str:
    """ "The port would grow.": if what? The sentences before say it."""
    clause = question.finding.clause
    if clause is None or clause.group.modal != "would" or clause.holder is not None or clause.of_role("condition"):
        return ""
    return "" if CONDITION.search(question.evidence.text) else '"would": if what?'


def speaks_of_ours(question: Question, document: Document) -> str:
    """ "What is growing?" - "Our port": whose? In an address it holds of "the trade of our port" as well."""
    clause = question.finding.clause
    subject = clause.subject.words if clause is not None and clause.subject is not None else ()
    in_address = question.form == "subject" and is_address(document.article) and any(w.lower == "our" for w in subject)
    return '"our" as what is asked for' if in_address or question.answer.lower().startswith("our ") else ""


def counts_only(question: Question, document: Document) -> str:
    """ "The two live in Oslo.": two of what?"""
    clause = question.finding.clause
    subject = clause.subject if clause is not None else None
    bare = subject is not None and all(word.tag in {"CD", "DT", "PDT"} for word in subject.words)
    return f'"{subject.text}": of what?' if subject is not None and bare else ""


def names_author_twice(question: Question, document: Document) -> str:
    """ "What will help Ann Lee sell Lee's mill?": in the article it was "my mill"."""
    author = document.article.author
    if not author or "," in author or " and " in author:
        return ""
    surname = re.escape(author.split()[-1])
    text = f"{without_attribution(question.ask)} {question.answer}"
    is_twice = re.search(rf"\b{surname}['’]s\b", text) and len(re.findall(rf"\b{surname}\b", text)) > 1
    return "the author's name where a pronoun should be" if is_twice else ""


def precedes_noun(question: Question, document: Document) -> str:
    pronoun = PRONOUN.search(question.ask)
    if pronoun is None or pronoun[0].lower() == "it" or question.form not in SUBJECT_FORMS:
        return ""
    return f'"{pronoun[0]}" comes before its noun' if NEUTRAL_START.match(question.ask) else ""


def whole_card(question: Question) -> str:
    return f"{question.ask} {question.answer}"


def is_invitation(word: Word) -> bool:
    """ "Suppose", "for example, imagine": the bare form, with no subject, at the head of its sentence."""
    return (
        word.lemma.lower() in INVENTING
        and word.tag == "VB"
        and word.head is word
        and word.child("nsubj", "aux") is None
    )


CHECK = Check(
    name="loose_reference",
    fault=first_reason(
        is_unsettled,
        points_away,
        joins_we_and_you,
        lacks_day,
        lacks_speaker,
        is_invented,
        lacks_antecedent,
        is_one_of_several,
        points_at_text,
        presupposes,
        counts_from_before,
        supposes,
        speaks_of_ours,
        counts_only,
        names_author_twice,
        precedes_noun,
    ),
    examples=(
        Drops(
            "What would the harbor of Porto double?",
            "The trade of Porto",
            passage="The harbor of Porto would double the trade of Porto.",
            form="what",
        ),
        Drops(
            "The two live in [...] with their old father.",
            "Porto",
            passage="Ann Lee and John Baker met in 1999. The two live in Porto with their old father.",
            form="cloze",
        ),
        Drops("What does it threaten?", "The harbor", loose=("it",)),
        Drops("What do we owe to the sea?", "Your respect"),
        Drops("After she sold her mill, what faded?", "Ann Lee's fame", form="subject"),
        Drops("According to Ann Lee, how many cases did the alleged theft involve?", "Five", form="how_many"),
        Drops(
            "What did the shops of Lisbon sell?",
            "Salt and wool",
            passage="Soon the shops of Lisbon sold salt and wool.",
        ),
        Drops("When is salt sold?", "At the time of the article", form="when"),
        Passes("Which country is mending its sea walls?", "Norway", because='"its" is the country asked for'),
        Passes("What has Norway sold to the US?", "Dried fish", because='"US" is a country'),
    ),
)
