"""The title: the first line, "Harbour reopens after the storm", unless the page was asked for it."""

import re
from dataclasses import replace

from quiz.articles.cleaning.dates import is_date_line
from quiz.articles.lines import count_words, fold, is_one_sentence
from quiz.shapes.articles import Article, Block

MOST_WORDS_OF_TITLE = 45
MOST_WORDS_OF_SENTENCE_TITLE = 14
SECTION = re.compile(r"^\d{1,2}\.\d{1,2}\s+(?P<title>[A-Z][^.!?]{2,80})$")
LABEL_BEFORE_TITLE = re.compile(
    r"^(?:\[[A-Z][\w ]{2,20}\]|(?:Analysis|Column|Commentary|Editorial|Essay|Op-Ed|Opinion|Review)\s*[|:])\s*"
    r"(?=\S+\s\S+\s\S)"
)
""" "[Column] Ferries are for meeting", "Opinion | Ferries are for meeting"."""

SITE_BEHIND_TITLE = re.compile(r"\s+[|–—-]\s+(?P<site>[^|–—]{2,40})$")


def find_title(article: Article) -> Article:
    """Takes the title out of the blocks, and wherever it is repeated."""
    if not article.title:
        article = _take_section_title(_take_first_line(article))
    if not article.title:
        return article
    bare = LABEL_BEFORE_TITLE.sub("", article.title)
    if bare != article.title:
        article = replace(article, title=bare)
    site = SITE_BEHIND_TITLE.search(article.title)
    if site and any(fold(block.text) == fold(article.title[: site.start()]) for block in article.blocks):
        publisher = article.publisher or site["site"]
        article = replace(article, title=article.title[: site.start()], publisher=publisher)
    kept = tuple(block for block in article.blocks if fold(block.text) != fold(article.title))
    return replace(article, blocks=kept)


def _take_section_title(article: Article) -> Article:
    """A page of a textbook, "Chemistry / 4.2 Salts", is called "Salts"; its book stands for the publisher."""
    section = SECTION.match(article.blocks[0].text) if article.blocks else None
    if not section:
        return article
    book = article.title.removesuffix(section["title"]).strip(" .:|–—-")  # "Chemistry. Salts"
    return replace(article, title=section["title"], publisher=book, blocks=article.blocks[1:])


def _take_first_line(article: Article) -> Article:
    lines = [i for i, block in enumerate(article.blocks[:3]) if not is_date_line(block.text)]
    if not lines:
        return article
    first = article.blocks[lines[0]]
    following = article.blocks[lines[0] + 1 : lines[0] + 2]
    if not _is_title(first, following):
        return article
    blocks = article.blocks[: lines[0]] + article.blocks[lines[0] + 1 :]
    return replace(article, title=first.text, blocks=blocks)


def _is_title(block: Block, following: tuple[Block, ...]) -> bool:
    text = block.text
    if block.kind == "heading":
        return True
    if block.kind != "paragraph" or count_words(text) > MOST_WORDS_OF_TITLE or text.endswith((":", ";", ",")):
        return False
    if not re.search(r"[.!?…][\"'”’]?$", text):
        return True
    is_byline_next = any(re.match(r"by\s+[A-Z]", line.text, re.I) or is_date_line(line.text) for line in following)
    is_short = count_words(text) <= MOST_WORDS_OF_SENTENCE_TITLE and is_one_sentence(text)
    return is_short and bool(following) and (is_byline_next or text.endswith(("?", "!")))
