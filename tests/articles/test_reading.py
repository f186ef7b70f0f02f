"""A path, a stream or a text -> an article, or an error that says what to do."""

import datetime
import io
from pathlib import Path
from types import SimpleNamespace

import pytest

from quiz.articles import SUFFIXES, article_from_text, read_article
from quiz.errors import ArticleError

from .building import MORE_PROSE, PROSE, shown, texts_of

SEEDS = Path(__file__).parents[2] / "seeds"
PAGE = f"""The last ferry

Home > News

print share e-mail

The last ferry

Published: 3 May 2020, 00:04

Ann Lee

The author is a pilot at Varde.

The ferry leaves the quay. [REUTERS]

{PROSE}

The ferry leaves the quay. [REUTERS]

{MORE_PROSE}

Log in to leave a comment.

Comment policy (0/250)
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "last-ferry.txt"


@pytest.mark.parametrize(
    ("name", "title", "author", "date", "publisher"),
    [
        (
            "bridge-report.txt",
            "Cracked hangers close Kelmar Bridge to trucks until October",
            "",
            datetime.date(2025, 3, 4),
            "",
        ),
        (
            "harbour-speech.txt",
            "Speech at the Opening of the Shore Power Station in Brannagh Harbour",
            "Catrin Talgarth-Reid",
            datetime.date(2024, 6, 14),
            "",
        ),
        (
            "ines-varga.md",
            "Ines Varga",
            "Rosalind Thorne-Achebe",
            datetime.date(2023, 11, 6),
            "A Dictionary of Imagined Lives",
        ),
        (
            "korea-japan.txt",
            "Seoul and Tokyo can no longer wait for Washington",
            "Noh Ha-ram",
            datetime.date(2025, 4, 21),
            "",
        ),
        ("slow-letters-essay.txt", "In Defence of the Slow Letter", "Marguerite Lindqvist-Osei", None, ""),
        ("soil-textbook.md", "How Soil Forms, and How It Is Lost", "", None, ""),
    ],
)
def test_a_seed_is_read_with_what_stands_in_it(name, title, author, date, publisher):
    article = read_article(SEEDS / name)
    assert (article.title, article.author, article.date, article.publisher) == (title, author, date, publisher)
    assert article.name == name.rpartition(".")[0]
    assert article.word_count > 700


def test_no_seed_is_forgotten():
    known = test_a_seed_is_read_with_what_stands_in_it.pytestmark[0].args[1]
    assert sorted(row[0] for row in known) == sorted(path.name for path in SEEDS.iterdir())


@pytest.mark.parametrize("name", ["korea-japan.txt", "slow-letters-essay.txt"])
def test_nothing_of_the_page_around_a_seed_is_left(name):
    text = read_article(SEEDS / name).text.casefold()
    for furniture in ("log in", "share this", "dictionary print", "related article", "comment policy", "home >"):
        assert furniture not in text


def test_a_page_as_it_was_copied_is_read_as_its_author_wrote_it(path):
    path.write_text(PAGE, encoding="utf-8")
    article = read_article(path)
    assert (article.title, article.author, article.date) == ("The last ferry", "Ann Lee", datetime.date(2020, 5, 3))
    assert article.name == "last-ferry"
    assert shown(article) == [
        ("biography", "The author is a pilot at Varde."),
        ("caption", "The ferry leaves the quay."),
        ("paragraph", PROSE),
        ("paragraph", MORE_PROSE),
    ]


def test_spans_point_at_the_blocks(path):
    path.write_text(PAGE, encoding="utf-8")
    article = read_article(str(path))
    assert [article.text[span.start : span.end] for span in article.spans] == texts_of(article)


def test_a_dash_reads_standard_input(monkeypatch):
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(PAGE.encode())))
    article = read_article("-")
    assert (article.title, article.name) == ("The last ferry", "the-last-ferry")


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        pytest.param("ferry.txt", None, "no such file; check the path", id="missing"),
        pytest.param("ferry.txt", b"", "empty; put an article into it", id="empty"),
        pytest.param("ferry.txt", b"\n \n", "empty; put an article into it", id="blank"),
        pytest.param("ferry.md", b"---\ntitle: A\n---\n", "no text below the title; add a paragraph", id="title alone"),
        pytest.param("ferry.md", b"![](a.png)", "empty; put an article into it", id="picture alone"),
        pytest.param(
            "ferry.txt", b"\x89PNG\x00\x01\x02", "not text; save the article as plain text (UTF-8)", id="binary"
        ),
        pytest.param("ferry.txt", b"The last ferry", "no text below the title; add a paragraph", id="one line"),
        pytest.param("ferry.txt", b"The ferry\n\n- salt\n- tar", "no sentences; add a paragraph", id="no sentences"),
        pytest.param(
            "ferry.txt", "Паром ходил через пролив.".encode(), "not in English; give an English article", id="Russian"
        ),
        pytest.param(
            "ferry.djvu", b"AT&T", f"cannot read .djvu; make-deck reads {' '.join(SUFFIXES)}", id="unknown format"
        ),
        pytest.param(
            "ferry.md",
            b"---\na: b: c\n---\nIt fell.",
            "front matter is not YAML at line 2; mend it or take it out",
            id="YAML",
        ),
    ],
)
def test_what_cannot_be_read_is_named_with_what_to_do(tmp_path, name, content, message):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ArticleError) as raised:
        read_article(path)
    assert str(raised.value) == f"{path}: {message}"


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(ArticleError) as raised:
        read_article(tmp_path)
    assert str(raised.value) == f"{tmp_path}: is a folder; give one article"


def test_a_file_that_may_not_be_read_says_so(path, monkeypatch):
    def refuse(_):
        raise PermissionError(13, "Permission denied")

    path.write_text(PAGE, encoding="utf-8")
    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(ArticleError) as raised:
        read_article(path)
    assert str(raised.value) == f"{path}: may not be read; change its permissions"


def test_a_path_that_no_system_opens_is_refused():
    with pytest.raises(ArticleError, match="cannot be opened"):
        read_article("ferry\0.txt")


def test_standard_input_is_named_in_an_error(monkeypatch):
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b"")))
    with pytest.raises(ArticleError, match=r"^standard input: empty; put an article into it$"):
        read_article("-")


@pytest.mark.parametrize("suffix", ["", ".txt", ".TXT", ".text"])
def test_suffixes_of_plain_text_are_read_in_any_case(tmp_path, suffix):
    path = tmp_path / f"ferry{suffix}"
    path.write_text(PAGE, encoding="utf-8")
    assert read_article(path).title == "The last ferry"


def test_what_is_given_is_not_looked_for():
    day = datetime.date(2019, 1, 1)
    article = article_from_text(
        PAGE,
        title="Ferries",
        author="Bo Chen",
        date=day,
        publisher="Varde Post",
        url="https://example.org",
        name="boats",
    )
    assert (article.title, article.author, article.date) == ("Ferries", "Bo Chen", day)
    assert (article.publisher, article.url, article.name) == ("Varde Post", "https://example.org", "boats")


@pytest.mark.parametrize("text", ["", " \n "])
def test_a_text_of_nothing_is_refused(text):
    with pytest.raises(ArticleError, match=r"^empty; put an article into it$"):
        article_from_text(text)
