"""The answer is found in its sentence, reworded or not."""

import pytest

from decks.highlighting import find_answer

QUARREL = "His caution is understandable, because relations between the two countries have swung from peace to quarrel."


def marked(source, answer):
    for start, end in reversed(find_answer(source, answer)):
        source = f"{source[:start]}<{source[start:end]}>{source[end:]}"
    return source


@pytest.mark.parametrize(
    ("source", "answer", "found"),
    [
        pytest.param("It has three gates.", "Three", "It has <three> gates.", id="word for word"),
        pytest.param(
            "It failed, because they often quarrel.",
            "Because the Koreans often quarrel",
            "It failed, <because they often quarrel>.",
            id="a mention written out",
        ),
        pytest.param(
            QUARREL,
            "Because relations between South Korea and Japan have swung from peace to quarrel",
            "His caution is understandable, <because relations between the two countries have swung from peace to "
            "quarrel>.",
            id="within a long answer",
        ),
        pytest.param("The dam held and the town slept.", "The mill, the town and the dam", "The dam held and the town "
                     "slept.", id="other words in another order"),
        pytest.param("It opened in May.", "", "It opened in May.", id="no answer"),
        pytest.param("...", "It opened", "...", id="no words"),
        pytest.param("Salt, tea and tin.", "tin\nsalt", "<Salt>, tea and <tin>.", id="a list"),
    ],
)  # fmt: skip
def test_the_answer_is_found(source, answer, found):
    assert marked(source, answer) == found
