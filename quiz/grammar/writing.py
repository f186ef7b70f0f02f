"""Writing out: "its defenses" becomes "Japan's defenses" where Japan is not yet named, so that it stands alone."""

from collections.abc import Iterable
from dataclasses import dataclass

from quiz.shapes.language import Document, Mention, Phrase, Word

Piece = str | Word | Phrase

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
    """Text that stands alone but for what is `loose`; `said` are the referents it names, for what follows it."""

    text: str
    said: frozenset[str] = frozenset()
    loose: tuple[str, ...] = ()


def write(document: Document, *pieces: Piece | Iterable[Piece], said: frozenset[str] = frozenset()) -> Written:
    """The pieces in order as one text, each mention written out the first time that its referent comes up.

    A pronoun whose referent is already in `said` stays, as does a short name.
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

    def write(self, flat: list[str | Word]) -> Written:
        text, last, skipped = "", None, set[Word]()
        for piece in flat:
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
            spelling = spell(piece)
            if piece.tag == "POS":
                # "both countries' ability" becomes "South Korea and Japan's ability"
                spelling = "'" if text.endswith("s") and piece.text in {"'", "’"} else "'s"
            text = join(text, spelling, spaced=spaced or (spelling != piece.text and not piece.text[0].isalpha()))
            last = piece
        return Written(" ".join(text.split()), frozenset(self.said), tuple(self.loose))

    def spell_mention(self, mention: Mention) -> str | None:
        """What to write for a mention; None to leave its words as they are."""
        shown = " ".join(word.text for word in mention.words)
        if mention.referent is None:
            self.loose.append(shown)
            return None
        if mention.referent in self.said and mention.kind not in {"time", "first person"}:
            return None
        self.said.add(mention.referent)
        is_pronoun = mention.kind in {"pronoun", "first person"}
        if is_pronoun and mention.words[0].lower in POSSESSIVES and mention.words[0].tag == "PRP$":
            return possessive(mention.referent)
        return mention.referent


def possessive(name: str) -> str:
    """ "Japan's", "the United States'"."""
    last = name.rsplit(maxsplit=1)[-1]
    is_plural_form = last.endswith("s") and not last.endswith("ss") and (last[0].islower() or " " in name)
    return f"{name}'" if is_plural_form else f"{name}'s"


def spell(word: Word) -> str:
    """The word inside a sentence: contractions in full, a capital only where it belongs to the word."""
    lower = word.lower.replace("’", "'")
    if lower in CONTRACTIONS and word.tag in {"MD", "RB", "VBP", "VBD"}:
        return "had" if lower == "'d" and word.tag == "VBD" else CONTRACTIONS[lower]
    if lower == "'s" and word.tag == "VBZ":
        return "has" if word.lemma == "have" or (word.head.tag in {"VBN"} and word.dep == "aux") else "is"
    if word.index == 0 and keeps_no_capital(word):
        return word.text[0].lower() + word.text[1:]
    return word.text


def keeps_no_capital(word: Word) -> bool:
    """The word is capitalised only because it begins a sentence."""
    if word.tag in {"NNP", "NNPS"} or word.text == "I" or word.lower in {"i'm"}:
        return False
    if word.entity in {"GPE", "LANGUAGE", "NORP", "ORG", "PERSON", "WORK_OF_ART"} and word.lower != "the":
        return False
    return not (len(word.text) > 1 and word.text[1:] != word.text[1:].lower())


def join(text: str, piece: str, *, spaced: bool) -> str:
    if not text or not piece:
        return text + piece
    if piece[0] in CLOSE_LEFT or text[-1] in CLOSE_RIGHT or not spaced:
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
