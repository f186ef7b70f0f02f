"""Names: once "Ann Lee" has been named, "Lee" stands for "Ann Lee"."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from quiz.grammar.countries import is_capital, is_country
from quiz.grammar.persons import FEMALE_TITLES, MALE_TITLES, TITLES
from quiz.grammar.phrases import NAME_TAGS
from quiz.shapes.language import Mention, Sentence, Word

NAME_TYPES = {"EVENT", "FAC", "GPE", "LANGUAGE", "LAW", "LOC", "NORP", "ORG", "PERSON", "PRODUCT", "WORK_OF_ART"}


PARTICLES = {"da", "das", "de", "del", "der", "di", "la", "of", "van", "von"}
"""Words inside names: "San Felipe de Austin" is not about Austin."""


@dataclass(frozen=True)
class Names:
    """What the article calls people and things.

    `types` gives each name, articles and possessives left off, the type that most of its uses have.
    `full` gives a person's short name the longest form seen; `genders` what is known of a full name: "m" or "f".
    """

    types: dict[str, str]
    full: dict[str, str]
    genders: dict[str, str]


def find_names(
    sentences: Iterable[Sentence], *, known_persons: tuple[str, ...] = (), main_person: str | None = None
) -> Names:
    """Names with their types, voted over the whole article; `known_persons` are the author and the like.

    A surname that several share is that of `main_person`, whose life the article tells.
    """
    votes: dict[str, Counter[str]] = {}
    genders: dict[str, str] = {}
    runs = [run for sentence in sentences for run in entity_runs(sentence)]
    for run in runs:
        name = name_text(run)
        if name:
            votes.setdefault(name, Counter())[run[0].entity] += 1
    present = {person for person in known_persons if any(name == person or is_form_of(person, name) for name in votes)}
    if main_person is not None:
        present.add(main_person)
        known_persons = (*known_persons, main_person)
    for person in known_persons:
        votes.setdefault(person, Counter())["PERSON"] += 3
    types = {name: elected(name, counts) for name, counts in votes.items()}
    full = short_names([name for name, kind in types.items() if kind == "PERSON"], present)
    for name, kind in types.items():
        # "Trump" typed ORG is still the man when "Donald Trump" is a person
        if name in full and kind in {"ORG", "GPE", "PRODUCT"}:
            types[name] = "PERSON"
    for run in runs:
        title = title_before(run)
        if title in FEMALE_TITLES | MALE_TITLES:
            name = name_text(run)
            genders[full.get(name, name)] = "f" if title in FEMALE_TITLES else "m"
    return Names(types, full, genders)


def elected(name: str, votes: Counter[str]) -> str:
    """The type that most uses have; a country is always a place, a capital unless it mostly is a person."""
    latest = votes.most_common(1)[0][0]
    return "GPE" if is_country(name) or (is_capital(name) and latest != "PERSON") else latest


def retype_names(sentences: Iterable[Sentence], names: Names) -> None:
    """Give every use of a name the type that the article as a whole gives it: "Oslo", read once as ORG, is a GPE."""
    for sentence in sentences:
        for run in entity_runs(sentence):
            kind = names.types.get(name_text(run))
            for word in run:
                word.entity = kind or word.entity


def entity_runs(sentence: Sentence) -> Iterator[list[Word]]:
    run: list[Word] = []
    for word in sentence.words:
        if run and (word.entity != run[0].entity or word.entity_begins):
            yield run
            run = []
        if word.entity in NAME_TYPES:
            run.append(word)
    if run:
        yield run


def name_words(run: list[Word]) -> list[Word]:
    """The run less articles, titles, possessive endings and trailing marks."""
    words = list(run)
    while words and (words[0].tag == "DT" or (words[0].lower in TITLES and words[0].entity == "PERSON")):
        words.pop(0)
    while words and (words[-1].tag == "POS" or (not words[-1].text[-1].isalnum() and words[-1].text[-1] != ".")):
        words.pop()
    return words


def name_text(run: list[Word]) -> str:
    return "".join(word.text + (" " if word.space else "") for word in name_words(run)).strip()


def title_before(run: list[Word]) -> str:
    first = run[0]
    if first.lower in TITLES:
        return first.lower
    before = next((word for word in first.head.subtree() if word.index == first.index - 1), None)
    return before.lower if before is not None and before.lower in TITLES else ""


def short_names(persons: list[str], known: set[str]) -> dict[str, str]:
    """Surname, or first name where no other person shares it, to the longest full name; each full name to itself.

    A name that several share is that of the known person among them: "Lee", in a life of Ann Lee, is not her father.
    """
    longest = sorted({name for name in persons if 2 <= len(name.split()) <= 5}, key=lambda name: (-len(name), name))
    found: dict[str, str] = {}
    taken: dict[str, set[str]] = {}
    for name in longest:
        parts = name.split()
        owner = next((other for other in longest if is_form_of(name, other)), name)
        found[name] = owner
        for part in (parts[-1], parts[0]):
            taken.setdefault(part, set()).add(owner)
    for part, sharing in taken.items():
        owners = sharing if len(sharing) == 1 else sharing & {found.get(name, name) for name in known}
        if len(owners) == 1 and len(part) > 2:
            found.setdefault(part, next(iter(owners)))
    return found


def is_form_of(name: str, other: str) -> bool:
    """ "Otto Jespersen" is a form of "Jens Otto Harry Jespersen", "Emperor Norton" one of "Joshua Norton"."""
    parts, others = name.split(), other.split()
    while len(parts) > 1 and parts[0].lower() in TITLES:
        parts.pop(0)
    if name == other or len(others) < len(parts) or parts[-1] != others[-1]:
        return False
    return all(part in others for part in parts)


def name_mentions(sentences: Iterable[Sentence], names: Names) -> Iterator[Mention]:
    """A mention for each name of a person, short or full."""
    for sentence in sentences:
        for run in person_runs(sentence, names):
            name = "".join(word.text + (" " if word.space else "") for word in run).strip()
            full = names.full.get(name, name)
            yield Mention(tuple(run), "name", name if is_role(run, sentence, full) else full)


def is_role(run: list[Word], sentence: Sentence, full: str) -> bool:
    """ "as Tom" of "She went on stage as Tom.": a part in a play, and not the Tom Baker of whom the article tells."""
    before = sentence.words[run[0].index - 1] if run[0].index else None
    is_first_name = len(run) == 1 and full.startswith(f"{run[0].text} ")
    return is_first_name and before is not None and before.lower == "as"


def person_runs(sentence: Sentence, names: Names) -> Iterator[list[Word]]:
    """Runs of capitalised words that are a person's name, whatever type the parser gave them here."""
    words, place = sentence.words, 0
    while place < len(words):
        longest = 5 if words[place].text[0].isupper() else 0
        for length in range(longest, 0, -1):
            run = list(words[place : place + length])
            text = "".join(word.text + (" " if word.space else "") for word in run).strip()
            is_capital = run[0].tag in NAME_TAGS or (run[0].text[0].isupper() and run[0].pos in {"NOUN", "X"})
            is_whole = not is_part_of_longer_name(run, words) and not names_kind(run, words)
            if text in names.full and is_capital and is_whole:
                yield run
                place += length - 1
                break
        place += 1


def names_kind(run: list[Word], words: tuple[Word, ...]) -> bool:
    """ "a Baker screen": the kind is called so, whoever Baker was."""
    last = run[-1]
    before = words[run[0].index - 1].lower if run[0].index else ""
    return last.dep == "compound" and last.head.tag in {"NN", "NNS"} and before in {"a", "an"}


def is_part_of_longer_name(run: list[Word], words: tuple[Word, ...]) -> bool:
    """ "Lee" of "Lee County", or of "General Robert Lee" where the whole is an entity of another kind."""
    after = words[run[-1].index + 1] if run[-1].index + 1 < len(words) else None
    before = words[run[0].index - 1] if run[0].index else None
    if after is not None and after.tag in NAME_TAGS and after.dep != "conj":
        return True
    if before is None or before.lower in TITLES:
        return False
    is_particle = before.lower in PARTICLES and run[0].index > 1 and words[run[0].index - 2].tag == "NNP"
    return is_particle or (before.tag == "NNP" and before.head in {run[-1], *run[-1].ancestors()})
