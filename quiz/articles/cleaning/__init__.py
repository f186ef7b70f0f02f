"""From what stands on the page to what a person would read, in these steps:

    spacing           "the quay , built" is mended
    reference_marks   "[3]" goes
    citations         "(Lee & Chen, 2011)" goes
    pointers          "(Figure 4.2)" goes
    captions          a credit goes, its paragraph becomes a caption
    contents          a table of contents goes
    furniture         menus, buttons and notices go
    objectives        "you will be able to:" goes, and the tasks below it
    titles            the first line
    dates             the day; "3 May 2020" on a line of its own goes
    bylines           the author; names: what a person's name looks like
    biographies       lines about the author
    datelines         "SEOUL (Reuters) —" goes
    repeats           pull quotes go
    lists             items
    headings          headings
    quotations        quotations that are set off
    end_matter        "References" goes, and what follows it

`quiz/word_lists.py` reads the lists in words/.
"""

import re
from dataclasses import replace

from quiz.articles.cleaning.biographies import mark_biographies
from quiz.articles.cleaning.bylines import find_author
from quiz.articles.cleaning.captions import mark_captions
from quiz.articles.cleaning.citations import drop_citations
from quiz.articles.cleaning.contents import drop_contents
from quiz.articles.cleaning.datelines import strip_dateline
from quiz.articles.cleaning.dates import find_article_date
from quiz.articles.cleaning.end_matter import drop_end_matter
from quiz.articles.cleaning.furniture import drop_furniture
from quiz.articles.cleaning.headings import mark_headings
from quiz.articles.cleaning.lists import mark_items
from quiz.articles.cleaning.objectives import drop_objectives
from quiz.articles.cleaning.pointers import drop_pointers
from quiz.articles.cleaning.quotations import mark_quotations
from quiz.articles.cleaning.reference_marks import strip_reference_marks
from quiz.articles.cleaning.repeats import drop_repeats
from quiz.articles.cleaning.spacing import mend_spacing
from quiz.articles.cleaning.titles import find_title
from quiz.articles.language import require_english
from quiz.articles.lines import ends_sentence, is_prose
from quiz.errors import ArticleError
from quiz.shapes.articles import Article, Block

STEPS = (
    mend_spacing,
    strip_reference_marks,
    drop_citations,
    drop_pointers,
    mark_captions,
    drop_contents,
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
"""In this order: the title is the first line only once the menu is gone, a biography is known by the author's name."""


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
