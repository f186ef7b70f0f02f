"""Articles put together by hand, and what a test looks at in them."""

from collections.abc import Callable
from typing import Any

from quiz.shapes.articles import Article, Block

PROSE = "The ferry crossed the sound twice a day until the bridge was opened in the spring of 1932."
MORE_PROSE = "Nobody in the village had asked for it, and most of them still took the boat to church."
THIRD_PROSE = "It was sold to a museum in Varde, where the children of the old crew look after its engine."


def article_of(*texts: str | Block, **fields: Any) -> Article:
    """An article of paragraphs; a block of another kind is given as such."""
    blocks = tuple(text if isinstance(text, Block) else Block("paragraph", text) for text in texts)
    return Article(blocks=blocks, **fields)


def texts_of(article: Article) -> list[str]:
    return [block.text for block in article.blocks]


def shown(article: Article) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in article.blocks]


def cleaned(step: Callable[[Article], Article], text: str) -> str:
    """What a step makes of one paragraph; "" if it goes."""
    return step(article_of(text)).text
