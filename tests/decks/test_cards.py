"""Question -> Card -> Deck."""

import dataclasses
import datetime

import pytest

from decks.cards import to_card, to_deck, written_date
from quiz.errors import DeckError
from quiz.shapes.articles import Article, Block


def test_a_card_carries_its_article_and_its_sentence(article, make_question):
    card = to_card(make_question(), article)
    assert (card.ask, card.answer) == ("When did the tramway at Vale open?", "On 3 May 1932")
    assert card.context == "The tramway at Vale · Ann Lee · April 3, 2025"
    assert (card.title, card.author, card.publisher) == ("The tramway at Vale", "Ann Lee", "The Vale Courier")
    assert card.source.startswith("The tramway opened")


def test_tags_say_source_kind_and_form_and_hold_no_space(article, make_question):
    article = dataclasses.replace(article, name="vale tramway: a\u3000history\n")
    tags = to_card(make_question(kind="argument", form="why not"), article).tags
    assert tags == ("source::vale-tramway-a-history", "kind::argument", "form::why-not")


def test_an_article_without_a_name_is_tagged_by_its_title(article, make_question):
    nameless = dataclasses.replace(article, name="")
    assert to_card(make_question(), nameless).tags[0] == "source::The-tramway-at-Vale"
    assert to_card(make_question(), dataclasses.replace(nameless, title="")).tags[0] == "source::untitled"


def test_the_guid_stays_when_the_wording_changes(article, make_question):
    first = to_card(make_question(), article)
    reworded = to_card(make_question(ask="On what day did it open?", answer="3 May 1932", form="what"), article)
    assert first.guid == reworded.guid == "d8fab15bd0ec16d9"


def test_the_guid_differs_when_the_id_differs(article, make_question):
    assert to_card(make_question(id="a/1"), article).guid != to_card(make_question(id="a/2"), article).guid


def test_the_paragraph_is_the_block_around_the_sentence(article, make_question):
    assert to_card(make_question(), article).paragraph == article.blocks[1].text


def test_a_sentence_that_is_its_whole_paragraph_is_not_said_twice(article, make_question):
    question = make_question()
    alone = dataclasses.replace(article, blocks=(article.blocks[0], Block("paragraph", question.evidence.text)))
    assert to_card(question, alone).paragraph == ""


def test_choices_hold_the_answer_and_do_not_give_its_place_away(article, make_question):
    card = to_card(make_question(answer="Munich", distractors=("Vienna", "Athens", "Munich")), article)
    assert card.choices == ("Athens", "Munich", "Vienna")


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "file:///etc/hosts", "https://a b", "//a"])
def test_only_a_web_address_becomes_a_link(article, make_question, url):
    assert to_card(make_question(), dataclasses.replace(article, url=url)).url == ""


@pytest.mark.parametrize("different", [{"ask": " \u202e"}, {"answer": "\x1f"}, {"form": "cloze"}])
def test_a_card_that_would_be_empty_is_refused(article, make_question, different):
    with pytest.raises(DeckError, match="vale-tramway/1"):
        to_card(make_question(**different), article)


def test_two_cards_of_one_id_are_refused(article, make_question):
    card = to_card(make_question(), article)
    with pytest.raises(DeckError, match="give each article a file name of its own"):
        to_deck([card, card], [article])


@pytest.mark.parametrize(
    ("articles", "asked_for", "name"),
    [
        pytest.param([Article(title="Salt")], "", "Salt", id="the title"),
        pytest.param([Article(name="salt")], "", "salt", id="no title: the file"),
        pytest.param([Article(title="Salt:: a history")], "", "Salt: a history", id="a title never nests"),
        pytest.param([Article(title="Salt")], "Food::Salt", "Food::Salt", id="a name that is asked for may nest"),
        pytest.param([Article(title="Salt"), Article(title="Tea")], "", "Articles", id="several"),
        pytest.param([Article()], "", "Articles", id="nothing known"),
    ],
)
def test_a_deck_is_named_for(articles, asked_for, name):
    assert to_deck([], articles, name=asked_for).name == name


def test_the_description_credits_each_article(article):
    credited = to_deck([], [article, Article(name="tea")]).description
    assert credited == (
        "The tramway at Vale · Ann Lee · The Vale Courier · April 3, 2025 · https://example.org/tramway?page=1&print=yes\n"
        "tea\nMade by make-deck."
    )


def test_a_date_is_written_in_words():
    assert written_date(datetime.date(1863, 11, 19)) == "November 19, 1863"
