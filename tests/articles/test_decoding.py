"""Bytes -> text."""

import codecs

import pytest

from quiz.articles.decoding import decode, normalise
from quiz.errors import ArticleError

CAFE = "The café’s owner – Zoë – paid £5."


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        pytest.param(codecs.BOM_UTF8, "utf-8", id="utf-8"),
        pytest.param(codecs.BOM_UTF16_LE, "utf-16-le", id="utf-16 little-endian"),
        pytest.param(codecs.BOM_UTF16_BE, "utf-16-be", id="utf-16 big-endian"),
        pytest.param(codecs.BOM_UTF32_LE, "utf-32-le", id="utf-32 little-endian"),
        pytest.param(codecs.BOM_UTF32_BE, "utf-32-be", id="utf-32 big-endian"),
        pytest.param(b"", "utf-8", id="utf-8 without a mark"),
        pytest.param(b"", "cp1252", id="windows-1252"),
    ],
)
def test_an_encoding_is_known_by_its_mark_or_by_its_bytes(mark, encoding):
    assert decode(mark + CAFE.encode(encoding)) == CAFE


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        pytest.param("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour", id="line ends"),
        pytest.param("cafe\u0301", "café", id="a letter and its accent"),
        pytest.param("5\u00a0km\u2009away\tnow", "5 km away now", id="kinds of space"),
        pytest.param("har\u00adbour\u200b \u202eon\ufeff", "harbour on", id="invisible characters"),
        pytest.param("the ﬁrst oﬃcer’s ﬂag", "the first officer’s flag", id="ligatures of a PDF"),
        pytest.param("a\ud800b", "ab", id="half of a character"),
        pytest.param("和, 40 km², ½", "和, 40 km², ½", id="other scripts and signs stay"),
    ],
)
def test_what_cannot_be_seen_or_told_apart_is_written_one_way(raw, text):
    assert normalise(raw) == text


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n "], ids=["no bytes", "only space"])
def test_an_empty_file_says_so(data):
    with pytest.raises(ArticleError, match="empty; put an article into it"):
        decode(data)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)), id="picture"),
        pytest.param(b"The bridge\x00 opened.", id="a zero byte"),
        pytest.param("Die Brücke.".encode("utf-16-le"), id="utf-16 without a mark"),
        pytest.param(b"\x01\x02\x03 and some words", id="control characters"),
        pytest.param(codecs.BOM_UTF16_LE + b"\x00\xd8\x00", id="broken utf-16"),
        pytest.param(b"caf\x81\x8d", id="no characters of windows-1252"),
    ],
)
def test_bytes_that_are_no_text_are_refused(data):
    with pytest.raises(ArticleError, match=r"^not text"):
        decode(data)
