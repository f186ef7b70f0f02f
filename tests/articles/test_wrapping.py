"""Lines -> paragraphs."""

import textwrap

import pytest

from quiz.articles.wrapping import join_wrapped_lines

from .building import MORE_PROSE, PROSE, THIRD_PROSE

PARAGRAPHS = [f"{PROSE} {MORE_PROSE} {THIRD_PROSE}", f"{MORE_PROSE} {PROSE}", f"{THIRD_PROSE} {PROSE} {MORE_PROSE}"]


@pytest.mark.parametrize("width", [60, 72, 80, 99])
def test_lines_that_an_editor_broke_are_joined(width):
    wrapped = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in PARAGRAPHS)
    assert join_wrapped_lines(wrapped) == PARAGRAPHS


def test_long_lines_stay_apart():
    assert join_wrapped_lines("\n".join(PARAGRAPHS)) == PARAGRAPHS


def test_a_line_far_shorter_than_the_others_ends_a_paragraph():
    title, body = "The last ferry", textwrap.fill(PARAGRAPHS[0], 72)
    assert join_wrapped_lines(f"{title}\n{body}") == [title, PARAGRAPHS[0]]


def test_a_bullet_begins_anew_and_keeps_its_second_line():
    first = "- the engine, which was built in Odense by the firm that built the"
    text = f"{textwrap.fill(PARAGRAPHS[0], 68)}\n\n{first}\nlighthouse\n- the wheel"
    assert join_wrapped_lines(text) == [PARAGRAPHS[0], f"{first} lighthouse", "- the wheel"]


@pytest.mark.parametrize(
    ("elsewhere", "joined"),
    [
        pytest.param("The harbour was dredged in the winter of the same year.", "the harbour", id="whole elsewhere"),
        pytest.param("The mill was pulled down in the winter of the same year.", "the har-bour", id="nowhere whole"),
    ],
)
def test_a_word_cut_by_a_hyphen_is_mended_if_the_article_has_it_whole(elsewhere, joined):
    text = f"The engineers had to choose between the old quay and the har-\nbour of the next town.\n\n{elsewhere}"
    assert join_wrapped_lines(text)[0].endswith(f"{joined} of the next town.")


def test_spaces_within_a_line_are_single():
    assert join_wrapped_lines("  The   bridge \t opened. ") == ["The bridge opened."]


def test_short_lines_of_a_page_are_not_joined_with_its_paragraphs():
    text = f"The ferry at Varde in the last summer before the bridge\nGetty Images\n{PARAGRAPHS[0]}\n{PARAGRAPHS[2]}"
    assert join_wrapped_lines(text) == text.split("\n")
