"""Phrases: of "Japan, once a rival, and its two neighbours" the core is "Japan and its two neighbours"."""

from collections.abc import Collection, Iterable, Iterator

from quiz.shapes.language import Phrase, Word

OPENING = {"(", "[", "{"}
CLOSING = {")", "]", "}"}
QUOTES = {'"', "“", "”", "``", "''"}
DASHES = {"—", "–", "--", "-"}
PAUSES = {",", ";", ":"} | DASHES
NAME_TAGS = {"NNP", "NNPS"}
SUBJECTS = {"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"}

NON_RESTRICTIVE = {"relcl", "acl", "appos", "advcl", "prep", "amod", "parataxis", "npadvmod"}
"""Relations whose phrase, after a pause, adds to the noun but does not tell which one is meant."""

ASIDES = {"parataxis", "intj", "dep"}

COLLECTIVE_HEADS = {"couple", "dozen", "half", "handful", "hundred", "lot", "majority", "million", "number", "percent",
                    "plenty", "rest", "series", "thousand", "variety"}  # fmt: skip
"""Heads that take the number of the noun after "of": "a number of ships are", "half of the water is"."""


def phrase_of(words: Iterable[Word], head: Word) -> Phrase | None:
    """These words as a phrase, pauses at either end left off; None when nothing is left."""
    kept = without_lone_quote(sorted(set(words), key=lambda word: word.index))
    while kept and (kept[0].text in PAUSES or kept[0].text in CLOSING or kept[0].text == "."):
        kept.pop(0)
    while kept and (kept[-1].text in PAUSES or kept[-1].text in OPENING or kept[-1].tag == "."):
        kept.pop()
    return Phrase(tuple(kept), head) if kept else None


def without_lone_quote(words: list[Word]) -> list[Word]:
    """The words less a quotation mark whose fellow is not among them."""
    marks = [word for word in words if word.text in QUOTES]
    return [word for word in words if word is not marks[0]] if len(marks) == 1 else words


def whole_phrase(head: Word, *, without: Collection[Word] = ()) -> Phrase:
    """The word and all below it, less the subtrees of some words."""
    words = list(subtree_without(head, without))
    return phrase_of(words, head) or Phrase((head,), head)


def core_phrase(head: Word, *, without: Collection[Word] = ()) -> Phrase:
    """The whole phrase less what is said in passing: appositions, non-restrictive clauses, brackets."""
    return trimmed(whole_phrase(head, without=without))


def subtree_without(head: Word, without: Collection[Word]) -> Iterator[Word]:
    for child in head.children:
        if child.index < head.index and child not in without:
            yield from subtree_without(child, without)
    yield head
    for child in head.children:
        if child.index > head.index and child not in without:
            yield from subtree_without(child, without)


def trimmed(phrase: Phrase) -> Phrase:
    """The phrase less what is said in passing, its commas mended."""
    present = {word.index: word for word in phrase.words}
    gone: set[int] = set(bracketed(phrase.words))
    for word in phrase.words:
        if word is phrase.head or word.index in gone or not is_said_in_passing(word, present):
            continue
        gone.update(below.index for below in word.subtree())
        gone.update(trailing(word, present))
    kept = [word for word in phrase.words if word.index not in gone]
    if not gone & present.keys() or phrase.head not in kept:
        return phrase
    return phrase_of(drop_orphaned_pauses(kept, gone), phrase.head) or phrase


def trailing(aside: Word, present: dict[int, Word]) -> Iterator[int]:
    """Indexes of what the parser hung on the noun but that ends an aside: "Lee, a judge most of her life,"."""
    last = max(word.index for word in aside.subtree())
    for child in aside.head.children:
        if child.index > last and child.dep in NON_RESTRICTIVE and first_of(child) == last + 1:
            below = [word.index for word in child.subtree()]
            after = present.get(below[-1] + 1)
            if after is None or after.text in PAUSES:
                yield from below
                last = below[-1]


def is_said_in_passing(word: Word, present: dict[int, Word]) -> bool:
    """The word heads a phrase that follows a pause and could go: ", once a rival"."""
    if word.dep in ASIDES:
        return word.tag != "CD"
    if word.dep not in NON_RESTRICTIVE or word.index < word.head.index:
        return False
    if is_part_of_place_or_date(word) or is_listed(word) or is_one_more(word):
        return False
    before = present.get(next(iter(word.subtree())).index - 1)
    return before is not None and before.text in PAUSES and before.text != "-"


def is_part_of_place_or_date(word: Word) -> bool:
    """ "Brussels, Belgium", "May 4, 1932": what follows the comma belongs to the name."""
    if word.entity == "GPE" and word.head.entity == "GPE":
        return word.tag in NAME_TAGS
    return word.tag == "CD" and word.entity == "DATE" and word.head.entity == "DATE"


def is_one_more(word: Word) -> bool:
    """ "oil, in addition to gas", "Spain, like France": what is said holds of both."""
    if word.lower == "like":
        return word.head.tag in NAME_TAGS
    noun = word.child("pobj")
    return word.lower == "in" and noun is not None and noun.lower == "addition"


def is_listed(word: Word) -> bool:
    """ "iron, coal, and salt": "coal", read as an apposition, has ", and" after it."""
    joiner = word.child("cc")
    return (
        word.dep == "appos"
        and joiner is not None
        and any(
            child.text == "," and child.index == joiner.index - 1 for child in (*word.children, *word.head.children)
        )
    )


def bracketed(words: tuple[Word, ...]) -> Iterator[int]:
    """Indexes of the words between brackets, brackets included; of one that the phrase leaves open, to its end."""
    depth = 0
    for word in words:
        depth += word.text in OPENING
        if depth > 0:
            yield word.index
        depth = max(0, depth - (word.text in CLOSING))


def drop_orphaned_pauses(kept: list[Word], gone: set[int]) -> Iterator[Word]:
    """The words less the commas and dashes that stood around what is gone."""
    for place, word in enumerate(kept):
        if word.text in PAUSES:
            if word.index + 1 in gone:
                continue
            following = kept[place + 1] if place + 1 < len(kept) else None
            goes_on = following is not None and following.dep == "cc" and is_in_list(word, gone, kept)
            if closes_aside(word, gone, kept) and not goes_on:
                continue
        yield word


def is_in_list(pause: Word, gone: set[int], kept: list[Word]) -> bool:
    """Another comma of the same list stays before it: "oil, gas, once dear, and coal"."""
    return any(word.text == "," and word.index < pause.index and word.index + 1 not in gone for word in kept)


def closes_aside(pause: Word, gone: set[int], kept: list[Word]) -> bool:
    """What is gone before this pause began with a pause as well."""
    start = pause.index
    while start - 1 in gone:
        start -= 1
    return start < pause.index and any(word.index == start - 1 and word.text in PAUSES for word in kept)


def conjuncts(head: Word) -> tuple[Word, ...]:
    """The word and all that is coordinated with it: "oil, gas and coal"."""
    found = [head]
    for child in head.children:
        if child.dep == "conj":
            found.extend(conjuncts(child))
    return tuple(found)


def is_plural(phrase: Phrase) -> bool:
    """The verb after it takes the plural: "Seoul and Tokyo", "a number of ships", "these"."""
    head = phrase.head
    inside = set(phrase.words)
    joined = [word for word in conjuncts(head) if word in inside]
    if len(joined) > 1:
        joiner = next((c.lower for word in joined for c in word.children if c.dep == "cc" and c in inside), "and")
        if joiner in {"and", "&"}:
            return True
        head = joined[-1]
    if head.lower in {"they", "we", "these", "those", "you", "both", "many", "few", "several", "us", "them"}:
        return True
    if head.lemma in COLLECTIVE_HEADS or head.text == "%" or head.tag == "CD":
        of = next((child for child in head.children if child.lower == "of"), None)
        counted = of.child("pobj") if of else None
        if counted is not None and counted in inside:
            return counted.tag in {"NNS", "NNPS"} or any(child.dep == "conj" for child in counted.children)
        if head.tag == "CD":
            return head.lower not in {"one", "1"}
    if head.lower in PLURAL_PLACES and head.tag in NAME_TAGS:
        return True
    return head.tag in {"NNS", "NNPS"} and head.lower not in SINGULAR_IN_S and not is_name_of_one(head)


PLURAL_PLACES = {"alps", "islands", "isles", "mountains"}
SINGULAR_IN_S = {"aesthetics", "economics", "ethics", "linguistics", "mathematics", "news", "physics", "politics"}


def is_name_of_one(head: Word) -> bool:
    """ "The United States is": a plural form that names one thing."""
    return head.tag == "NNPS" and head.entity in {"GPE", "ORG", "PERSON", "WORK_OF_ART"}


def has_name(phrase: Phrase) -> bool:
    """ "the mayor of Lisbon"."""
    return any(word.tag in NAME_TAGS for word in phrase.words)


def is_content(verb: Word) -> bool:
    """ "may open" of "They floated the idea that the port may open by 2030.": what the clause is about."""
    mark = verb.child("mark")
    return verb.dep in {"acl", "ccomp"} and mark is not None and mark.lower == "that"


def first_word(word: Word) -> Word:
    """The first word below it, or itself."""
    while word.children and word.children[0].index < word.index:
        word = word.children[0]
    return word


def first_of(word: Word) -> int:
    """Index of the first word below it."""
    return first_word(word).index


def last_of(word: Word) -> int:
    """Index of the last word below it, marks apart."""
    return max(below.index for below in word.subtree() if below is word or below.dep != "punct")
