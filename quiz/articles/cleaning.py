"""From what stands on the page to what a person would read: title, author and day found, the rest of the page gone."""

import re
from dataclasses import replace

from quiz.articles.biographies import mark_biographies
from quiz.articles.bylines import find_author
from quiz.articles.captions import mark_captions
from quiz.articles.datelines import strip_dateline
from quiz.articles.dates import find_article_date
from quiz.articles.end_matter import drop_end_matter
from quiz.articles.furniture import drop_furniture
from quiz.articles.headings import mark_headings
from quiz.articles.language import require_english
from quiz.articles.lines import ends_sentence, is_prose
from quiz.articles.lists import mark_items
from quiz.articles.objectives import drop_objectives
from quiz.articles.quotations import mark_quotations
from quiz.articles.reference_marks import strip_reference_marks
from quiz.articles.repeats import drop_repeats
from quiz.articles.titles import find_title
from quiz.errors import ArticleError
from quiz.shapes.articles import Article, Block

STEPS = (
    strip_reference_marks,
    mark_captions,
    drop_furniture,
    drop_objectives,
    find_title,
    find_article_date,
    find_author,
    mark_biographies,
    strip_dateline,
    drop_repeats,
    mark_items,
    mark_headings,
    mark_quotations,
    drop_end_matter,
)
"""In this order: the title is the first line only once the menu is gone, and a biography is known by the author's name."""


def clean(article: Article) -> Article:
    """The article with all that its blocks tell about it.

    Raises:
        ArticleError: nothing to read, or not in English.
    """
    if not article.blocks:
        raise ArticleError(
            "no text below the title; add a paragraph" if article.title else "empty; put an article into it"
        )
    require_english(article.text)
    for step in STEPS:
        article = step(article)
    if not article.blocks:
        raise ArticleError("no text below the title; add a paragraph")
    if not any(map(_has_sentence, article.blocks)):
        raise ArticleError("no sentences; add a paragraph")
    return replace(article, name=article.name or _to_name(article.title))


def _has_sentence(block: Block) -> bool:
    return is_prose(block) or (block.kind != "heading" and ends_sentence(block.text))


def _to_name(title: str) -> str:
    """ "Seoul's next step" -> "seoul-s-next-step"."""
    return "-".join(re.findall(r"[^\W_]+", title.casefold()))[:60].strip("-") or "article"
