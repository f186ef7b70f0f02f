"""Bytes -> text: "the caf\\xe9" -> "the café"."""

import codecs
import re
import unicodedata

from quiz.errors import ArticleError

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks and the encoding that each stands for; UTF-32 first, as its mark begins with that of UTF-16."""

LINE_END = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")
LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
"""One character for two or three letters, as text copied out of a PDF has them."""

MOST_CONTROL_CHARACTERS = 0.01
"""Text has next to none; a picture or a program has one byte in eight."""


def decode(data: bytes) -> str:
    """Text with `\\n` line ends, composed letters (NFC) without ligatures, plain spaces, and no invisible characters.

    Encoding: the byte order mark's, else UTF-8, else Windows-1252, which old English pages are in.

    Raises:
        ArticleError: the bytes are no text.
    """
    if not data.strip():
        raise ArticleError("empty; put an article into it")
    text = _decode_bytes(data)
    if "\0" in text or _share_of_controls(text) > MOST_CONTROL_CHARACTERS:
        raise ArticleError("not text; save the article as plain text (UTF-8)")
    return normalise(text)


def normalise(text: str) -> str:
    """What `decode` does once the characters are known."""
    text = unicodedata.normalize("NFC", LINE_END.sub("\n", text)).translate(LIGATURES)
    return "".join(map(_visible, text))


def _decode_bytes(data: bytes) -> str:
    marked = [encoding for mark, encoding in MARKS if data.startswith(mark)]
    for encoding in marked[:1] or ["utf-8", "cp1252"]:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise ArticleError("not text in UTF-8 or Windows-1252; save it as UTF-8")


def _share_of_controls(text: str) -> float:
    controls = sum(unicodedata.category(char) == "Cc" and char not in "\t\n\r\f" for char in text)
    return controls / max(len(text), 1)


def _visible(char: str) -> str:
    """A space for any kind of space; nothing for control, zero-width, direction and half (surrogate) characters."""
    if char == "\n" or char.isalnum():
        return char
    category = unicodedata.category(char)
    if category == "Zs" or char == "\t":
        return " "
    return "" if category in {"Cc", "Cf", "Cs"} else char
