"""What rules find in a document: facts and arguments, one frozen dataclass a kind.

Each finding has `evidence`, the span of the article that bears it out (the whole sentence), and the
`clause` it was read from where there is one. Phrases are the article's own words; what they refer to is
written out when a question is formed.
"""

from dataclasses import dataclass

from quiz.shapes.articles import Span
from quiz.shapes.language import Clause, Constituent, Phrase, Word

# Facts


@dataclass(frozen=True, eq=False)
class Event:
    """Who did what: "Brazil has doubled its exports of dried fruit."."""

    clause: Clause
    evidence: Span


@dataclass(frozen=True, eq=False)
class Quantity:
    """How many or how much of something: `amount` is "40 percent", `whole` what it counts or is a share of.

    `part` is the constituent (or subject) of the clause in which the amount stands.
    """

    clause: Clause
    amount: Phrase
    whole: Phrase | None
    part: Phrase
    evidence: Span


@dataclass(frozen=True, eq=False)
class Date:
    """When something was so: "The bridge opened in 1932."."""

    clause: Clause
    when: Constituent
    evidence: Span


@dataclass(frozen=True, eq=False)
class Place:
    """Where something is or was done: "She taught chemistry at Porto College."."""

    clause: Clause
    where: Constituent
    evidence: Span


@dataclass(frozen=True, eq=False)
class Definition:
    """What a term means or a thing is: "A glacier is a slow river of ice."."""

    term: Phrase
    meaning: Phrase
    evidence: Span
    clause: Clause | None = None


@dataclass(frozen=True, eq=False)
class Office:
    """What somebody is: "Marco Rubio, the U.S. Secretary of State, ..."."""

    person: Phrase
    office: Phrase
    evidence: Span
    clause: Clause | None = None


@dataclass(frozen=True, eq=False)
class Quotation:
    """What somebody said, in so many words or reported: "Ann Lee said that the bridge was safe."."""

    clause: Clause
    speaker: Phrase
    content: Phrase
    evidence: Span


@dataclass(frozen=True, eq=False)
class Acronym:
    """Short for long: "the North Atlantic Treaty Organization (NATO)"."""

    short: str
    long: str
    evidence: Span
    clause: Clause | None = None


@dataclass(frozen=True, eq=False)
class Pictured:
    """Who is to be seen in a picture, left to right: "From left, Ann Lee and Bo Chen."; `who` is what they are.

    `clause` is that of the sentence before, which tells what they do.
    """

    who: Phrase
    people: tuple[Phrase, ...]
    evidence: Span
    clause: Clause


# Arguments


@dataclass(frozen=True, eq=False)
class Claim:
    """What is held to be so, by the author or by somebody quoted: "The old tax is a burden on small farms."."""

    clause: Clause
    evidence: Span


@dataclass(frozen=True, eq=False)
class NumberedReasons:
    """Reasons that the article counts out: "There are three reasons why ... First, ... Second, ...".

    `items` are the clauses that state each, in order; `topic` is the clause they are reasons for, when said.
    """

    topic: Clause | None
    items: tuple[Clause, ...]
    evidence: Span
    clause: Clause


@dataclass(frozen=True, eq=False)
class Cause:
    """Why something is so: "The roof fell because the beams had rotted."; `cause` keeps its signal word."""

    clause: Clause
    cause: Constituent
    signal: str
    evidence: Span


@dataclass(frozen=True, eq=False)
class Condition:
    """What follows if: "If the ice melts, the coast will flood."; `clause` is what follows."""

    clause: Clause
    condition: Constituent
    signal: str
    evidence: Span


@dataclass(frozen=True, eq=False)
class Recommendation:
    """Who must do what: "The two ministers must sign the treaty."."""

    clause: Clause
    modal: str
    evidence: Span


@dataclass(frozen=True, eq=False)
class Advice:
    """What the author tells the reader to do: "When the wind turns, lower the sail."; `thing` is the object.

    `deed` is the verb and what follows, without "do not" if it `is_negated`.
    """

    deed: Phrase
    thing: Phrase | None
    occasion: Phrase | None
    evidence: Span
    clause: Clause | None = None
    is_negated: bool = False


@dataclass(frozen=True, eq=False)
class Purpose:
    """What something is done for: "They dug a canal to drain the fields."."""

    clause: Clause
    purpose: Constituent
    evidence: Span


@dataclass(frozen=True, eq=False)
class Means:
    """How something is done: "The plant removes salt by boiling the water."."""

    clause: Clause
    means: Constituent
    evidence: Span


@dataclass(frozen=True, eq=False)
class Essence:
    """What an aim, a step, a difference comes to: "The first task of a pilot is to read the tide."."""

    clause: Clause
    essence: Constituent
    evidence: Span


@dataclass(frozen=True, eq=False)
class Ability:
    """What one is able, asked or allowed to do: "The locks allow ships to climb the hill."; `deed` has no "to".

    `part` is the constituent of the clause in which the deed stands, `before` what stands there before "to".
    """

    clause: Clause
    part: Constituent
    before: tuple[Word, ...]
    deed: Phrase
    evidence: Span


Fact = Event | Quantity | Date | Place | Definition | Office | Quotation | Acronym | Pictured
Argument = Claim | NumberedReasons | Cause | Condition | Recommendation | Advice | Purpose | Means | Essence | Ability
Finding = Fact | Argument
