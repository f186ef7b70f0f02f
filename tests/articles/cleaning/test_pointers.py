"""Brackets that point elsewhere on the page."""

import pytest

from quiz.articles.cleaning.pointers import drop_pointers

from ..building import cleaned


@pytest.mark.parametrize(
    "pointer",
    [
        "(Figure 4.2)",
        "(figure 4)",
        "(Fig. 3a)",
        "(Figs. 3 and 4)",
        "(Tables 1–3)",
        "(Table 2; Figure 5.1)",
        "(see Section 3.2)",
        "(see also Chapter 7)",
        "(as shown in Figure 2)",
        "(Appendix B)",
        "(see below)",
        "(see also Lee et al.)",
        "(cf. the map above)",
    ],
)
def test_a_pointer_goes(pointer):
    assert cleaned(drop_pointers, f"The dam broke {pointer}, and the town fled.") == "The dam broke, and the town fled."


@pytest.mark.parametrize(
    "text",
    [
        "What Figure 1 shows is the dam.",
        "The dam (built in 1932) broke.",
        "The dam (a figure of pride) broke.",
        "The mill (number 4) stood.",
        "The Holy See (the pope’s) agreed.",
    ],
)
def test_other_brackets_stay(text):
    assert cleaned(drop_pointers, text) == text
