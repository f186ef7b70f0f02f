"""Names of persons in a byline: "ANN LEE, Staff Writer, and Bo Chen" -> Ann Lee, Bo Chen."""

import re

from quiz.word_lists import read_word_list

PARTICLES = frozenset(
    (
        "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn", "la", "le", "ter", "van",
        "von", "y",
    )
)  # fmt: skip
HONORIFIC = re.compile(r"^(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|Dame)\.?\s+", re.IGNORECASE)
BETWEEN_NAMES = re.compile(r"\s*[,;&]\s*(?:and\s+)?|\s+and\s+|\s+with\s+", re.IGNORECASE)
BEHIND_NAME = re.compile(r"\s+(?:about|at|for|from|in|of|on)\s.*$")
OTHERS = re.compile(r"\b(?:and others|et al\.?|and colleagues|and \w+ more)\s*$", re.IGNORECASE)
BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]")
NAME_LETTERS = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.‐-])*")


def read_names(text: str) -> tuple[str, ...]:
    """The persons among the parts of a byline, in order; roles, papers and account names are left out."""
    text = OTHERS.sub("", BRACKETS.sub("", text).strip())
    parts = (HONORIFIC.sub("", BEHIND_NAME.sub("", part.strip())) for part in BETWEEN_NAMES.split(text))
    return tuple(dict.fromkeys(_write(part) for part in parts if is_person_name(part)))


def join_names(names: tuple[str, ...]) -> str:
    """The written form: "Ann Lee", "Ann Lee and Bo Chen", "Ann Lee, Bo Chen and Cy Dee"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def is_person_name(text: str) -> bool:
    """Two to five capitalised words, none of which belongs to a paper, a place of work or a role."""
    words = text.split()
    return (
        2 <= len(words) <= 5
        and all(NAME_LETTERS.fullmatch(word) for word in words)
        and all(word[0].isupper() or word in PARTICLES for word in words)
        and words[-1][0].isupper()
        and len(words[-1].strip(".")) > 1
        and not read_word_list(__package__, "not_in_names").intersection(word.casefold().strip(".") for word in words)
    )


def names_an_organisation(text: str) -> bool:
    """Does a word of it belong to a paper, an encyclopedia, a place of work or a role?"""
    return bool(read_word_list(__package__, "not_in_names").intersection(re.findall(r"\w+", text.casefold())))


def _write(name: str) -> str:
    """ "ANN LEE" as "Ann Lee"; initials stay."""
    if not name.isupper():
        return name
    return " ".join(word if len(word.strip(".")) < 3 and "." in word else word.title() for word in name.split())
