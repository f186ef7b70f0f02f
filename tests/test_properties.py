"""What holds of any text: no exception, evidence inside the article, no answer in its question, the same again."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quiz import article_from_text, make_questions
from quiz.errors import ArticleError
from quiz.pipeline import judge_questions
from quiz.shapes.articles import Article, Block
from quiz.shapes.questions import GAP

WORDS = st.sampled_from((
    "the", "a", "Lisbon", "Norway", "Ann", "Lee", "council", "bridge", "ships", "because", "if", "must", "not",
    "said", "was", "were", "opened", "sold", "1932", "40", "percent", "of", "in", "on", "by", "to", "which", "who",
    "and", "or", "but", "it", "they", "this", "“", "”", "(", ")", ",", ".", ";", ":", "—", "-", "?", "!", "'s", "n't",
    "$", "%", "“No”", "Mr.", "U.S.", "I", "we", "you", "May",
))  # fmt: skip
PROSE = st.lists(WORDS, min_size=1, max_size=60).map(" ".join)
ANYTHING = st.text(max_size=300)
SLOW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def article_of(text: str) -> Article:
    return Article(
        title="Ships of Lisbon", name="ships", blocks=(Block("paragraph", " ".join(text.split()) or "None."),)
    )


@SLOW
@given(PROSE | ANYTHING)
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        article = article_from_text(text, title="Ships")
    except ArticleError:
        return
    for question in make_questions(article):
        assert question.ask and question.answer


@SLOW
@given(PROSE | ANYTHING)
def test_the_evidence_is_a_piece_of_the_article(text: str) -> None:
    article = article_of(text)
    for verdict in judge_questions(article).verdicts:
        evidence = verdict.question.evidence
        assert article.text[evidence.span.start : evidence.span.end] == evidence.text


@SLOW
@given(PROSE)
def test_no_kept_question_holds_its_answer(text: str) -> None:
    for question in make_questions(article_of(text)):
        assert question.answer.casefold() not in question.ask.replace(GAP, "").casefold()


@settings(SLOW, max_examples=20)
@given(PROSE)
def test_the_same_text_gives_the_same_questions(text: str) -> None:
    assert make_questions(article_of(text)) == make_questions(article_of(text))


@pytest.mark.parametrize("limit", [0, 1, 3])
def test_no_more_questions_than_asked_for(limit: int) -> None:
    text = (
        "Ann Lee sold the old bridge to Norway in 1932. The council of Lisbon bought 40 ships because the ferry sank."
    )
    assert len(make_questions(article_of(text), limit=limit)) <= limit


def test_ids_are_unique_and_do_not_hang_on_the_other_sentences() -> None:
    sentence = "The council of Lisbon bought 40 ships in 1932."
    alone = {question.id for question in make_questions(article_of(sentence))}
    among = [question.id for question in make_questions(article_of(f"Norway had sold its boats in 1930. {sentence}"))]
    assert alone
    assert alone <= set(among)
    assert len(among) == len(set(among))
