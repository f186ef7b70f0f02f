"""Marks that point at sources."""

import pytest

from quiz.articles.cleaning.reference_marks import strip_reference_marks

from ..building import article_of, cleaned


@pytest.mark.parametrize(
    ("marked", "stripped"),
    [
        pytest.param("It froze [3] in May.", "It froze in May.", id="number"),
        pytest.param("It froze.[1][2] Boats sank. [ 4 ] [5]", "It froze. Boats sank.", id="several"),
        pytest.param("It froze [1–3], [7, 8] twice.", "It froze twice.", id="range and list"),
        pytest.param("It froze[3]in May.", "It froze in May.", id="glued to the next word"),
        pytest.param("It froze.[note 2] Boats[a] sank.", "It froze. Boats sank.", id="note and letter"),
        pytest.param("It froze [citation needed] in May.", "It froze in May.", id="an editor's note"),
        pytest.param("It froze (see [13]) in May.", "It froze in May.", id="brackets left hollow"),
        pytest.param("The school “closes” ((de)) today.", "The school “closes” today.", id="language of a source"),
        pytest.param("It froze. 1 In May it thawed.", "It froze. In May it thawed.", id="a figure between sentences"),
        pytest.param("It froze.12 In May it thawed.3", "It froze. In May it thawed.", id="a figure glued to a stop"),
        pytest.param("He said “it froze.”4 The ice held.", "He said “it froze.” The ice held.", id="behind a quote"),
        pytest.param("It froze.¹ In May it thawed.²³", "It froze. In May it thawed.", id="raised figure"),
        pytest.param("The harbour† froze.", "The harbour froze.", id="dagger"),
    ],
)
def test_a_mark_goes_without_a_trace(marked, stripped):
    assert cleaned(strip_reference_marks, marked) == stripped


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("He said “[the] harbour [...] froze [sic].”", id="an editor's words in a quotation"),
        pytest.param("Her treaty [of 1932] held.", id="words in brackets"),
        pytest.param("The lake covers 40 km² and 3 m³ leak.", id="units"),
        pytest.param("It cost 5.3 million. Version 3.12 came later.", id="decimals"),
        pytest.param("It froze. 12 boats sank.", id="a sentence that opens with a figure"),
        pytest.param("See fig.2 and vol.3", id="abbreviations"),
        pytest.param("In 2014 [2015] a.m.", id="a year in brackets"),
    ],
)
def test_what_is_no_mark_stays(text):
    assert cleaned(strip_reference_marks, text) == text


def test_a_block_of_nothing_but_marks_goes_and_the_title_loses_its_own():
    article = strip_reference_marks(article_of("[1] [2]", "It froze.", title="The frost [edit]"))
    assert (article.title, article.text) == ("The frost", "It froze.")
