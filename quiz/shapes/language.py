"""What parsing yields: words, sentences, clauses, mentions, and the `Document` that holds them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from quiz.shapes.articles import Article, BlockKind, Span


@dataclass(eq=False)
class Word:
    """One token of a sentence, with its place in the dependency tree.

    `tag` is a Penn Treebank tag, `pos` a Universal Dependencies tag, `dep` a ClearNLP relation,
    `entity` an OntoNotes type or "". `head` is the word itself at the root. `start` is an offset
    into `Article.text`. Built, and where the parse is wrong mended, in `quiz.grammar`; read-only after.
    """

    index: int
    text: str
    space: bool
    lemma: str
    tag: str
    pos: str
    dep: str
    start: int
    entity: str = ""
    entity_begins: bool = False
    head: "Word" = field(init=False, repr=False)
    children: "tuple[Word, ...]" = field(default=(), repr=False)

    def __post_init__(self) -> None:
        self.head = self

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @cached_property
    def lower(self) -> str:
        return self.text.lower()

    def child(self, *deps: str) -> "Word | None":
        """The first child that stands in one of these relations."""
        for child in self.children:  # a loop, not `next`: nothing is called more often
            if child.dep in deps:
                return child
        return None

    def subtree(self) -> "Iterator[Word]":
        """The word and all below it, in order of the sentence."""
        for child in self.children:
            if child.index < self.index:
                yield from child.subtree()
        yield self
        for child in self.children:
            if child.index > self.index:
                yield from child.subtree()

    def ancestors(self) -> "Iterator[Word]":
        word = self
        while word.head is not word:
            word = word.head
            yield word


@dataclass(frozen=True, eq=False)
class Sentence:
    """A sentence of one block. `words` are in order; `block` is an index into `Article.blocks`."""

    words: tuple[Word, ...]
    span: Span
    block: int
    block_kind: BlockKind
    number: int

    @cached_property
    def root(self) -> Word:
        return next(word for word in self.words if word.head is word)

    @cached_property
    def text(self) -> str:
        return "".join(word.text + (" " if word.space else "") for word in self.words).strip()


@dataclass(frozen=True, eq=False)
class Phrase:
    """A run of words that belong together, in order, under one head word."""

    words: tuple[Word, ...]
    head: Word

    @property
    def span(self) -> Span:
        return Span(self.words[0].start, self.words[-1].end)

    @cached_property
    def text(self) -> str:
        """As the article has it; a space stands where words between have been left out."""
        text, last = "", None
        for word in self.words:
            if last is not None:
                apart = last.space if last.index + 1 == word.index else word.tag not in {",", "POS"}
                text += " " if apart else ""
            text, last = text + word.text, word
        return text


Role = Literal[
    "object", "complement", "content", "time", "place", "manner", "means", "reason", "purpose",
    "condition", "concession", "agent", "result", "topic", "other",
]  # fmt: skip


@dataclass(frozen=True, eq=False)
class Constituent:
    """A part of a clause other than its subject and verb group; `fronted` if it stands before the subject."""

    phrase: Phrase
    role: Role
    fronted: bool = False


@dataclass(frozen=True, eq=False)
class VerbGroup:
    """The verb of a clause with its auxiliaries, in order: "has not yet been built".

    `verb` is the lexical verb (or copula), `auxiliaries` exclude negation and adverbs, `middle` are the
    adverbs that stand among them, `particle` is "up" in "give up".
    """

    verb: Word
    auxiliaries: tuple[Word, ...] = ()
    negation: Word | None = None
    middle: tuple[Word, ...] = ()
    particle: Word | None = None
    tense: Literal["past", "present", "future", "none"] = "none"
    modal: str = ""
    passive: bool = False


ClauseKind = Literal["main", "coordinate", "subordinate", "relative", "reported"]


@dataclass(frozen=True, eq=False)
class Clause:
    """One finite clause, with its subject written out where the sentence leaves it unsaid.

    `subject` of a coordinate clause is that of the first; of a relative clause the noun it describes.
    `marker` is "if", "because", "that" ... `constituents` stand in the order of the sentence.
    `holder` is whose words or view the clause gives: a phrase of the sentence, or None for the article's own.
    """

    sentence: Sentence
    kind: ClauseKind
    subject: Phrase | None
    group: VerbGroup
    constituents: tuple[Constituent, ...]
    marker: Word | None = None
    holder: Phrase | None = None
    parent: Word | None = None

    @property
    def verb(self) -> Word:
        return self.group.verb

    def of_role(self, *roles: Role) -> tuple[Constituent, ...]:
        return tuple(part for part in self.constituents if part.role in roles)


MentionKind = Literal["name", "pronoun", "pair", "definite", "first person", "time", "demonstrative"]


@dataclass(frozen=True, eq=False)
class Mention:
    """A phrase that points at something, and what it stands for, so that it can be written out alone.

    `referent` is None when it could not be settled: no card may then use the phrase.
    """

    words: tuple[Word, ...]
    kind: MentionKind
    referent: str | None


@dataclass(frozen=True, eq=False)
class Document:
    """The parsed article. Built once, read by every rule.

    `mentions` are found by the index in the article of their first word's start.
    `names` gives each full name its type ("PERSON", "GPE", "ORG" ...), voted over the whole article.
    `is_opinion`: the article's own assertions are its author's views. `quoted` are the starts of the words
    that stand inside quoted speech.
    """

    article: Article
    sentences: tuple[Sentence, ...]
    clauses: tuple[Clause, ...]
    mentions: dict[int, Mention]
    names: dict[str, str]
    is_opinion: bool
    quoted: frozenset[int] = frozenset()

    @cached_property
    def lower_words(self) -> frozenset[str]:
        """The words that somewhere stand in lower case: no names, whatever capital a sentence gives them."""
        return frozenset(word.text for sentence in self.sentences for word in sentence.words if word.text.islower())

    @cached_property
    def capital_words(self) -> frozenset[str]:
        """The words that have a capital by themselves within a sentence of running text: "in Frontiers"."""
        running = [sentence.words for sentence in self.sentences if sentence.block_kind == "paragraph"]
        return frozenset(
            word.text
            for words in running
            for before, word, after in zip(words, words[1:], words[2:], strict=False)
            if word.text[0].isupper()
            and not before.text[0].isupper()
            and not after.text[0].isupper()
            and before.text[0].isalnum()
        )

    @cached_property
    def clauses_by_sentence(self) -> dict[int, tuple[Clause, ...]]:
        found: dict[int, list[Clause]] = {}
        for clause in self.clauses:
            found.setdefault(clause.sentence.number, []).append(clause)
        return {number: tuple(clauses) for number, clauses in found.items()}
