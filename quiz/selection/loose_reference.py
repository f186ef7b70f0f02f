"""Loose references: "What does it threaten?" - nobody knows in a year what "it" was."""

import re

from quiz.grammar.mentions import is_address
from quiz.grammar.mentions.first_person import SECOND
from quiz.selection.check import Check, Drops, Passes
from quiz.selection.salience import without_attribution
from quiz.shapes.language import Document, Word
from quiz.shapes.questions import Question

NEVER = re.compile(
    r"\b(?:I|(?i:me|my|mine|myself|ours|ourselves|yours|yourself|this|these|here|today|yesterday|tomorrow|"
    r"tonight|ago|the former|the latter|do so|does so|did so|doing so|from there|since then|by then|"
    r"aforementioned|again|above|below))\b"
)
"""Words that point out of any card ("I" only as a capital)."""

COMMON_CAUSE = re.compile(r"\b(?:[Ww]e|[Oo]ur|[Uu]s)\b")
ADDRESSED = re.compile(r"\byour?\b", re.IGNORECASE)

POINTING = re.compile(
    r"\b(?:such an? \w+|(?:last|next|this) (?:week|month|year|night|summer|winter|spring|fall|autumn|decade)|so far|"
    r"the same(?!.* as\b)|a further \S+|(?:earlier|previous|recent) (?:reports|studies)\b|since(?=[.,?]|$)|"
    r"(?:the|this) (?:article|author|book|chapter|essay|lecture|paper|section|text|following)\b)",
    re.IGNORECASE,
)
UNDATED = "the time of the article"
NAMELESS_HOLDER = re.compile(r"\bthe author\b")
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


def fault(question: Question, document: Document) -> str:
    if question.loose:
        return f"not settled: {', '.join(question.loose)}"
    author = "the author"
    for text in (question.ask, question.answer):
        found = NEVER.search(text)
        if found:
            return f'"{found[0]}" points out of the card'
    text = f"{question.ask} {question.answer}"
    if COMMON_CAUSE.search(text) and ADDRESSED.search(text):
        return '"we" and "you" on one card'
    if UNDATED in text.lower() and not document.article.date and question.form != "who_is":
        return "the time of an article without a date"
    if is_address(document.article) and not document.article.author and NAMELESS_HOLDER.search(question.ask):
        return "whose speech it is stands nowhere"
    if is_invented(question, document):
        return "an example of no real thing"
    if lacks_antecedent(without_attribution(question.ask), question.form):
        return "a pronoun that means the answer or nobody"
    subject = question.finding.clause.subject if question.finding.clause else None
    if subject is not None and subject.words[0].lower in COMPARING and question.form != "which_reasons":
        return f'"{subject.text}": than which?'
    if subject is not None and subject.words[0].lower in RELATING and subject.head.lemma in STUDIES:
        return f'"{subject.text}": of what?'
    text = text.replace(author, "").replace(UNDATED, "")
    pointing = POINTING.search(text)
    if pointing:
        return f'"{pointing[0]}" points out of the card'
    presupposing = PRESUPPOSING.search(text)
    if presupposing:
        return f'"{presupposing[0]}": which?'
    if passing := passing_adverb(question):
        return f'"{passing}": when?'
    if names_author_twice(question, document):
        return "the author's name where a pronoun should be"
    pronoun = PRONOUN.search(question.ask)
    if (
        pronoun
        and question.form in SUBJECT_FORMS
        and NEUTRAL_START.match(question.ask)
        and not re.search(r"\b(?:it|there)\b", pronoun[0], re.I)
    ):
        return f'"{pronoun[0]}" comes before its noun'
    return ""


def passing_adverb(question: Question) -> str:
    """ "soon" of "Soon the shops were selling salt.", unless the card has a year."""
    clause = question.finding.clause
    if clause is None or (YEAR.search(f"{question.ask} {question.answer}") and question.form != "cloze"):
        return ""
    fronted = (part.phrase.words[0] for part in clause.constituents if part.fronted)
    own = (*clause.verb.children, *clause.group.middle, *fronted)
    return next((word.lower for word in own if word.lower in PASSING_ADVERBS), "")


def names_author_twice(question: Question, document: Document) -> bool:
    """ "What will help Ann Lee sell Lee's mill?": in the article it was "my mill"."""
    author = document.article.author
    if not author or "," in author or " and " in author:
        return False
    surname = re.escape(author.split()[-1])
    text = f"{without_attribution(question.ask)} {question.answer}"
    return bool(re.search(rf"\b{surname}['’]s\b", text)) and len(re.findall(rf"\b{surname}\b", text)) > 1


def lacks_antecedent(ask: str, form: str) -> bool:
    """ "After he lost his mill, what faded?", "Why did he leave?": whom "he" means is not on the front."""
    pronoun = PERSONAL_PRONOUN.search(ask)
    if pronoun is None or re.search(r"\b[A-Z]", ask[1 : pronoun.start()]):
        return False
    if form == "subject":
        return bool(WH_THING.search(ask))
    is_named_later = re.search(r"\b[A-Z]", ask[pronoun.end() :])
    return form in ADVERBIAL_FORMS and pronoun[0].lower() in {"he", "her", "him", "she"} and not is_named_later


def is_invented(question: Question, document: Document) -> bool:
    """The sentence speaks to the reader, in an example that "imagine" or "let us say" opened just before."""
    place = next((s for s in document.sentences if s.span.start <= question.evidence.span.start < s.span.end), None)
    if place is None or not any(word.lower in SECOND for word in place.words):
        return False
    near = document.sentences[max(0, place.number - SENTENCES_OF_EXAMPLE) : place.number + 1]
    return any(is_invitation(word) for sentence in near if sentence.block == place.block for word in sentence.words)


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
    fault=fault,
    examples=(
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
