"""Captions of pictures."""

import pytest

from quiz.articles.cleaning.captions import mark_captions
from quiz.shapes.articles import Block

from ..building import PROSE, article_of, shown

QUAY = "The ferry leaves the quay of Varde for the last time."


@pytest.mark.parametrize(
    "credit",
    [
        "[REUTERS]",
        "[YONHAP/REUTERS]",
        "[HARBOUR TRUST]",
        "(Reuters)",
        "(AP Photo/Ann Lee)",
        "(Photo: Ann Lee)",
        "(Credit: Ann Lee / Flickr / Attribution 2.0 (CC-BY 2.0))",
        "Image: Ann Lee.",
        "Photo by Ann Lee",
        "Photo courtesy of the Harbour Trust",
        "| Getty Images",
        "/ CC BY / Ann Lee",
        "Credit...Ann Lee for The Varde Post",
        "“Quay at dawn” by Ann Lee is licensed under CC BY 2.0",
    ],
)
def test_a_credit_goes_and_makes_its_paragraph_a_caption(credit):
    assert shown(mark_captions(article_of(f"{QUAY} {credit}"))) == [("caption", QUAY)]


@pytest.mark.parametrize("label", ["Figure 2.", "Fig. 2:", "Table 4.1", "Map 3.", "Photo 1:"])
def test_the_number_of_a_figure_goes_and_makes_a_caption(label):
    assert shown(mark_captions(article_of(f"{label} {QUAY}"))) == [("caption", QUAY)]


@pytest.mark.parametrize(
    "text",
    ["Ann Lee (left) and Bo Chen", "The quay, circa 1880", "Ann Lee, pictured at the quay", "The quay, c. 1880"],
)
def test_a_short_line_that_places_a_picture_is_a_caption(text):
    assert shown(mark_captions(article_of(text))) == [("caption", text)]


def test_of_a_caption_that_stands_twice_one_is_left():
    article = article_of(f"{QUAY} [REUTERS]", f"{QUAY} [REUTERS]", PROSE, QUAY)
    assert shown(mark_captions(article)) == [("caption", QUAY), ("paragraph", PROSE)]


def test_an_agency_in_front_goes_with_the_credit_behind():
    assert shown(mark_captions(article_of(f"Getty Images {QUAY} (Credit: Getty Images)"))) == [("caption", QUAY)]


def test_a_bare_credit_goes():
    assert shown(mark_captions(article_of("Photo: Ann Lee", PROSE))) == [("paragraph", PROSE)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(PROSE, id="prose"),
        pytest.param("Figure 2 shows the quay as it was before the storm.", id="a sentence about a figure"),
        pytest.param("The trust (founded by Ann Lee) paid for it.", id="brackets that credit nobody"),
        pytest.param("He called it [the] harbour.", id="words in brackets"),
    ],
)
def test_other_paragraphs_are_no_captions(text):
    assert shown(mark_captions(article_of(text))) == [("paragraph", text)]


def test_a_heading_is_never_a_caption():
    heading = Block("heading", "The harbour (left)")
    assert mark_captions(article_of(heading)).blocks == (heading,)
