"""Where an article was written."""

import datetime

import pytest

from quiz.articles.cleaning.datelines import strip_dateline

from ..building import MORE_PROSE, PROSE, article_of, texts_of


@pytest.mark.parametrize(
    "dateline",
    [
        "VARDE — ",
        "VARDE (Reuters) — ",
        "VARDE, Denmark (AP) - ",
        "VARDE, May 3 (Reuters) - ",
        "NEW VARDE, Denmark -- ",
        "Varde, Denmark — ",
        "Varde (Reuters) – ",
        "VARDE, D.C.–",
        "VARDE, Denmark, May 3, 2020 /PRNewswire/ -- ",
    ],
)
def test_the_place_and_the_agency_go(dateline):
    assert texts_of(strip_dateline(article_of("The last ferry", dateline + PROSE))) == ["The last ferry", PROSE]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Rowing — said Ann Lee — is what keeps a village of fishermen together.", id="a word and a dash"),
        pytest.param("The ferry — Ann Lee’s pride — crossed the sound twice a day.", id="a subject and a dash"),
        pytest.param("NATO — which has ships in the sound — asked for the bridge.", id="an acronym and a clause"),
        pytest.param(PROSE, id="prose"),
    ],
)
def test_a_sentence_with_a_dash_stays(text):
    assert texts_of(strip_dateline(article_of(text))) == [text]


def test_only_the_first_prose_has_a_dateline():
    texts = [PROSE, f"VARDE — {MORE_PROSE}"]
    assert texts_of(strip_dateline(article_of(*texts))) == texts


@pytest.mark.parametrize(
    ("given", "date"), [(None, datetime.date(2020, 5, 3)), (datetime.date(2020, 5, 9), datetime.date(2020, 5, 9))]
)
def test_the_day_of_a_dateline_is_the_article_s_unless_it_has_one(given, date):
    assert strip_dateline(article_of(f"VARDE, May 3, 2020 (AP) — {PROSE}", date=given)).date == date
