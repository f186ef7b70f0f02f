"""Writing out: "its sea walls" becomes "Norway's sea walls" where Norway is not yet named, so that it stands alone."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from quiz.grammar.persons import PERSON_NOUNS
from quiz.grammar.phrases import NAME_TAGS, QUOTES
from quiz.shapes.language import Document, Mention, Phrase, Word

Piece = str | Word | Phrase

LONG_NAME = re.compile(r" (?:at|by|for|from|in|on|to|who|which|with) ")
"""In a name to which no "'s" can be hung."""

LONGEST_REFERENT = 8
"""Words; what is longer reads badly in the place of a pronoun."""

REFLEXIVES = {"herself", "himself", "itself", "themselves"}
POSSESSIVES = {"her", "his", "its", "my", "our", "their", "your"}

CONTRACTIONS = {
    "'d": "would", "'ll": "will", "'m": "am", "'re": "are", "'ve": "have", "ca": "can", "n't": "not", "sha": "shall",
    "wo": "will",
}  # fmt: skip
"""Parts of contracted verbs and their full forms; "'s" depends on the verb."""

CLOSE_LEFT = {",", ".", ";", ":", "?", "!", ")", "]", "'s", "'", "’s", "’", "%"}
CLOSE_RIGHT = {"(", "[", "$", "£", "€", "#"}


@dataclass(frozen=True)
class Written:
    """Text that stands alone but for what is `loose`; `said` are the texts written so far, for what follows it."""

    text: str
    said: frozenset[str] = frozenset()
    loose: tuple[str, ...] = ()


def write(document: Document, *pieces: Piece | Iterable[Piece], said: frozenset[str] = frozenset()) -> Written:
    """The pieces in order as one text, each mention written out the first time that its referent comes up.

    A pronoun whose referent is named in what is written already, or in `said`, stays, as does a short name.
    """
    return Writer(document, said).write(flatten(pieces))


def flatten(pieces: Iterable[Piece | Iterable[Piece]]) -> list[str | Word]:
    flat: list[str | Word] = []
    for piece in pieces:
        if isinstance(piece, (str, Word)):
            if piece:
                flat.append(piece)
        elif isinstance(piece, Phrase):
            flat.extend(piece.words)
        else:
            flat.extend(flatten(piece))
    return flat


class Writer:
    """Goes through the words once, keeping count of what has been named and what was left loose."""

    def __init__(self, document: Document, said: frozenset[str]) -> None:
        self.document = document
        self.said = set(said)
        self.loose: list[str] = []
        self.text = ""

    def write(self, flat: list[str | Word]) -> Written:
        text, last, skipped = "", None, set[Word]()
        for piece in flat:
            self.text = text
            if isinstance(piece, str):
                text, last = join(text, piece, spaced=True), None
                continue
            if piece in skipped:
                last = piece
                continue
            spaced = last is None or last.index + 1 != piece.index or last.space
            mention = self.document.mentions.get(piece.start)
            if mention is not None and all(word in flat for word in mention.words):
                spelled = self.spell_mention(mention)
                if spelled is not None:
                    skipped.update(mention.words[1:])
                    text, last = join(text, spelled, spaced=spaced), mention.words[-1]
                    continue
            elif mention is not None and mention.referent is None:
                self.loose.append(piece.text)
            if last is not None and last.lower == "i" and piece.tag == "VBP":
                self.loose.append(f"{last.text} {piece.text}")  # "a friend that Ann Lee know"
            spelling = piece.text if text[-1:] in QUOTES else spell(piece, self.document)
            if piece.tag == "POS":
                # "both countries' ability" becomes "South Korea and Japan's ability"
                spelling = "'" if text.endswith("s") and piece.text in {"'", "’"} else "'s"
            is_full_form = spelling.lower() != piece.lower and piece.tag != "POS"
            cannot = spelling == "not" and text.endswith("can") and not spaced
            text = join(text, spelling, spaced=spaced or (is_full_form and not cannot))
            last = piece
        text = " ".join(text.split())
        return Written(text, frozenset(self.said | {text} if text else self.said), tuple(self.loose))

    def is_named(self, referent: str) -> bool:
        """The referent stands in what is written already, as words of their own."""
        lower = referent.lower()
        return any(lower in text.lower() and whole(referent).search(text) for text in (self.text, *self.said))

    def spell_mention(self, mention: Mention) -> str | None:
        """What to write for a mention; None to leave its words as they are."""
        if mention.words[0].lower in REFLEXIVES:
            return None  # what it stands for is the subject, which is there
        shown = " ".join(word.text for word in mention.words)
        if mention.referent == shown.lower():
            return None  # "we" and "you" that are everybody
        if mention.referent is None:
            self.loose.append(shown)
            return None
        surname = mention.referent.rsplit(maxsplit=1)[-1]
        is_person = self.document.names.get(mention.referent) == "PERSON"
        if mention.kind == "first person" and is_person and self.is_named(mention.referent):
            return possessive(surname) if mention.words[0].tag == "PRP$" else surname
        if mention.kind not in {"time", "first person"} and self.is_named(mention.referent):
            return None
        if mention.kind == "pronoun" and is_person and self.is_named(surname):
            return None  # "the fans surprised Lee by holding up candles for him"
        is_pronoun = mention.kind in {"pronoun", "first person"}
        if is_pronoun and len(mention.referent.split()) > LONGEST_REFERENT:
            self.loose.append(shown)
            return None
        if is_pronoun and mention.words[0].lower in POSSESSIVES and mention.words[0].tag == "PRP$":
            if LONG_NAME.search(mention.referent):
                self.loose.append(shown)  # "access to good food's absence"
                return None
            if mention.kind == "first person" and mention.referent == "the authors" and self.is_named(mention.referent):
                return "their"
            return possessive(mention.referent, plural=mention.words[0].lower == "their")
        return mention.referent


@cache
def whole(referent: str) -> re.Pattern[str]:
    """Matches the referent where it stands as words of its own, in capitals or not."""
    return re.compile(rf"(?<![\w-]){re.escape(referent)}(?![\w-])", re.IGNORECASE)


def possessive(name: str, *, plural: bool = False) -> str:
    """ "Japan's", "the United States'", "the senators'"."""
    last = name.rsplit(maxsplit=1)[-1]
    is_plural_form = last.endswith("s") and (plural or " " in name)
    return f"{name}'" if is_plural_form else f"{name}'s"


def spell(word: Word, document: Document) -> str:
    """The word inside a sentence: contractions in full, a capital only where it belongs to the word."""
    lower = word.lower.replace("’", "'")
    if lower in CONTRACTIONS and word.tag in {"MD", "RB", "VBP", "VBD"}:
        return "had" if lower == "'d" and word.tag == "VBD" else CONTRACTIONS[lower]
    if lower == "'s" and word.tag == "VBZ":
        perfect = word.dep == "aux" and word.head.tag == "VBN"
        after_been = any(child.lower == "been" for child in word.head.children)  # "It's been raining."
        return "has" if word.lemma == "have" or perfect or after_been else "is"
    is_capital = word.text[0].isupper()
    if is_capital and (word.index == 0 or follows_mark(word)) and keeps_no_capital(word, document):
        return word.text[0].lower() + word.text[1:]
    return word.text


def follows_mark(word: Word) -> bool:
    """A quotation mark stands before it, or the colon of "In short: If it rains, ...", which is left out here."""
    return any(
        child.text in QUOTES | {":"} and child.index == word.index - 1
        for above in (word, *word.ancestors())
        for child in above.children
    )


def opens_name(word: Word) -> bool:
    """ "Journal" of "Journal of Soil Science": a preposition and a name hang on it; and "I" is always one."""
    inner = (below for child in word.children if child.dep == "prep" for below in child.children)
    return word.text == "I" or word.head.tag in NAME_TAGS or any(below.tag in NAME_TAGS for below in inner)


def opens_title(word: Word) -> bool:
    """ "Modern" of "Modern English Grammar on Historical Principles": in a title that goes on behind a preposition."""
    head = word.head
    inner = (below for child in head.children if child.dep == "prep" for below in child.children)
    is_capital = head is not word and head.tag in NAME_TAGS and head.index > word.index
    return is_capital and word.tag == "JJ" and not head.entity and any(below.tag in NAME_TAGS for below in inner)


def keeps_no_capital(word: Word, document: Document) -> bool:
    """The word is capitalised only because it begins a sentence."""
    if word.text in document.capital_words and word.lower not in document.lower_words:
        return False  # "Frontiers in Soil Science", elsewhere "a paper in Frontiers"
    if word.tag == "NNS" and word.entity in {"GPE", "ORG", "PERSON"} and word.child("compound") is None:
        return True  # "Knitters leave ...", taken for a name
    if word.lower in PERSON_NOUNS and word.child("cc") is not None:
        return True  # "Lawyer and soldier Otto Baker"
    if opens_title(word):
        return False
    if word.text.lower() in document.lower_words and word.entity in {"", "PERSON"} and not opens_name(word):
        return True
    if word.tag in NAME_TAGS or word.text == "I" or word.lower in {"i'm"}:
        return False
    if word.entity in {"GPE", "LANGUAGE", "NORP", "ORG", "PERSON", "WORK_OF_ART"} and word.lower != "the":
        return False
    return not (len(word.text) > 1 and word.text[1:] != word.text[1:].lower())


def join(text: str, piece: str, *, spaced: bool) -> str:
    if not text or not piece:
        return text + piece
    if piece in CLOSE_LEFT or piece[0] in CLOSE_LEFT - {"."} or text[-1] in CLOSE_RIGHT or not spaced:
        return text + piece
    return f"{text} {piece}"


def sentence_case(text: str) -> str:
    """With a capital at the start, whatever marks stand before it."""
    for place, char in enumerate(text):
        if char.isalpha():
            return text[:place] + char.upper() + text[place + 1 :]
        if char.isdigit():
            return text
    return text
