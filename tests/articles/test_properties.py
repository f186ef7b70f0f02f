"""What holds for every text and every file, however odd."""

import datetime
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quiz.articles import article_from_text, markdown, plain_text
from quiz.articles.cleaning import STEPS, clean
from quiz.articles.cleaning.dates import find_date
from quiz.articles.wrapping import join_wrapped_lines
from quiz.errors import ArticleError
from quiz.shapes.articles import Article, Block

from .building import MORE_PROSE, PROSE, THIRD_PROSE, article_of

LINES = (
    PROSE,
    MORE_PROSE,
    THIRD_PROSE,
    "",
    "The last ferry",
    "By Ann Lee",
    "Ann Lee",
    "3 May 2020",
    "The author is a pilot at Varde.",
    "The ferry leaves the quay. [REUTERS]",
    "Figure 2. The quay",
    "Home > News",
    "Log in to leave a comment.",
    "References",
    "1. salt",
    "- tar",
    "She wrote:",
    "“We row.”",
    "— Ann Lee",
    "# Boats",
    "> We row.",
    "---",
    "title: A: B",
    "Learning Objectives",
    "Describe a ferry",
    "It froze [3] (Lee & Chen, 2011; Dee 2014) , in 1909 - 1949.1",
    "By",
    '"',
    "(",
    "[1]",
    "<div>",
)
PAGES = st.lists(st.one_of(st.sampled_from(LINES), st.text(max_size=40)), max_size=14).map("\n\n".join)
FEW = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)


def read(data, reader):
    """The article, or None where there is an error that a person can mend."""
    try:
        return clean(reader(data))
    except ArticleError as error:
        assert str(error)
        return None


def assert_is_sound(article):
    assert article.blocks
    for block in article.blocks:
        assert block.text == " ".join(block.text.split()) != ""
    assert [article.text[span.start : span.end] for span in article.spans] == [block.text for block in article.blocks]
    for line in (article.title, article.author, article.name):
        assert "\n" not in line
    assert article.name


@FEW
@given(st.one_of(st.text(), PAGES))
def test_any_text_is_an_article_or_an_error(text):
    try:
        assert_is_sound(article_from_text(text))
    except ArticleError as error:
        assert str(error)


@pytest.mark.parametrize("reader", [plain_text.read, markdown.read], ids=["plain text", "markdown"])
@FEW
@given(data=st.one_of(st.binary(), PAGES.map(lambda page: page.encode("utf-8", "replace"))))
def test_any_bytes_are_an_article_or_an_error(reader, data):
    article = read(data, reader)
    if article:
        assert_is_sound(article)


@FEW
@given(PAGES)
def test_reading_twice_gives_the_same(page):
    assert read(page.encode("utf-8", "replace"), markdown.read) == read(page.encode("utf-8", "replace"), markdown.read)


@FEW
@given(PAGES)
def test_prose_is_never_lost(page):
    article = read(f"{page}\n\n{PROSE}\n\n{MORE_PROSE}\n\n{THIRD_PROSE}".encode("utf-8", "replace"), plain_text.read)
    if article:
        assert sum(prose in article.text for prose in (PROSE, MORE_PROSE, THIRD_PROSE)) >= 2


@pytest.mark.parametrize("step", STEPS, ids=[step.__name__ for step in STEPS])
def test_a_step_leaves_prose_and_an_empty_article_alone(step):
    plain = article_of(PROSE, MORE_PROSE, THIRD_PROSE)
    assert step(plain).blocks == plain.blocks
    assert step(Article()) == Article()


@FEW
@given(st.text())
def test_joined_lines_have_no_line_breaks(text):
    assert not any("\n" in paragraph for paragraph in join_wrapped_lines(text))


@FEW
@given(st.dates(min_value=datetime.date(1500, 1, 1), max_value=datetime.date(2099, 12, 31)))
def test_a_day_is_read_back_from_every_way_to_write_it(day):
    for way in ("%B %d, %Y", "%d %B %Y", "%d %b. %Y", "%Y-%m-%d", "%A, %B %d, %Y"):
        found = find_date(f"Posted {day.strftime(way)}, 10:04")
        assert found is not None
        assert found.date == day


def test_a_long_page_is_read_in_good_time():
    """Patterns that go back and forth over a line would take minutes on these."""
    shuffled = random.Random(7)
    odd = [
        "A " * 3000,
        "(" * 3000,
        '"' * 3001,
        "Lee, " * 2000 + "(Lee, ",
        "1 – " * 2000,
        "by and " * 2000,
        "- " * 3000,
        ". " * 3000,
    ]
    blocks = [Block("paragraph", text.strip()) for text in shuffled.sample(odd, len(odd))]
    prose = [Block("paragraph", f"{PROSE} {i}.") for i in range(400)]
    assert len(clean(Article(blocks=(*prose, *blocks))).blocks) >= 400
