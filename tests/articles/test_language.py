"""Is it English?"""

import pytest

from quiz.articles.language import require_english, share_of_function_words
from quiz.errors import ArticleError

from .building import MORE_PROSE, PROSE

GERMAN = (
    "Die Fähre fuhr zweimal am Tag über den Sund, bis im Frühjahr die neue Brücke eröffnet wurde. Niemand im Dorf "
    "hatte sie verlangt, und die meisten nahmen weiter das Boot, wenn sie am Sonntag in die Kirche wollten."
)
FRENCH = (
    "Le bac traversait le détroit deux fois par jour, jusqu'à ce que le nouveau pont soit ouvert au printemps. "
    "Personne dans le village ne l'avait demandé, et la plupart prenaient encore le bateau pour aller à l'église."
)
DUTCH = (
    "De veerboot voer twee keer per dag over de zeestraat, totdat in het voorjaar de nieuwe brug werd geopend. "
    "Niemand in het dorp had erom gevraagd, en de meesten namen nog steeds de boot naar de kerk op zondag."
)
SPANISH = (
    "El transbordador cruzaba el estrecho dos veces al día, hasta que en primavera se inauguró el puente nuevo. "
    "Nadie en el pueblo lo había pedido, y la mayoría seguía tomando la barca para ir a la iglesia."
)


@pytest.mark.parametrize("text", [PROSE, f"{PROSE} {MORE_PROSE}", "The bridge fell.", "42", ""])
def test_english_and_what_is_too_short_to_tell_pass(text):
    require_english(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(GERMAN, id="German"),
        pytest.param(FRENCH, id="French"),
        pytest.param(DUTCH, id="Dutch"),
        pytest.param(SPANISH, id="Spanish"),
        pytest.param("Паром ходил через пролив два раза в день.", id="Russian"),
        pytest.param("渡船每天过海峡两次。", id="Chinese"),
        pytest.param("나루터의 배는 하루에 두 번 오갔다.", id="Korean"),
    ],
)
def test_other_languages_are_refused(text):
    with pytest.raises(ArticleError, match="not in English; give an English article"):
        require_english(text)


def test_names_in_another_script_do_not_make_an_article_foreign():
    require_english(f"{PROSE} Its captain, 김하람, and its cook, 司空圖, were the last to leave it.")


def test_three_in_ten_words_of_english_are_function_words():
    assert share_of_function_words(f"{PROSE} {MORE_PROSE}") > 0.25
    assert share_of_function_words(GERMAN) < 0.1
