"""Characters that no card may hold: "Ann\\u202e Lee" becomes "Ann Lee"."""

import re
import unicodedata

# No-break spaces stay: they belong to the typography ("10 000", "Quoi ?").
SPACES = re.compile(r"[^\S\u00a0\u202f]+")

# Controls, soft hyphens, zero-width spaces, direction marks and tag characters. They show nothing, and can turn
# a line around or hide one text inside another. The two joiners (U+200C, U+200D) stay: Persian and emoji need them.
UNSEEN = re.compile(
    "[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)

# Halves of surrogate pairs cannot be written as UTF-8; noncharacters are no text.
UNWRITABLE = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def clean(text: str) -> str:
    """One line of `text`: composed (NFC), single spaces, nothing unseen, U+FFFD for what cannot be written."""
    text = UNSEEN.sub("", SPACES.sub(" ", text))
    text = UNWRITABLE.sub("\ufffd", text)
    return SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()


def clean_lines(text: str) -> str:
    """`text` with each of its lines cleaned, for answers that are lists; empty lines are left out."""
    lines = (clean(line) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def slug(text: str) -> str:
    """`text` as one part of a tag or a file name: letters, digits, "_", "." and "-" only; never empty."""
    return re.sub(r"[^\w.]+", "-", clean(text)).strip("-.") or "untitled"
