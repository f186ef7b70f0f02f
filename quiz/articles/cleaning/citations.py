"""Citations by name and year: "Salt marshes store carbon (Lee & Chen, 2011; Dee, 2014)." loses the brackets."""

import re
from dataclasses import replace

from quiz.shapes.articles import Article

FEWEST_CITATIONS = 2
""" "(Paris, 1900)" may be a place and a year, and "(The Mill, 1950)" a title: an article that cites does so often."""

_LEAD = r"(?:(?:see|also|e\.g\.|cf\.|for example|for instance|for a review|based on|cited in|quoted in),?\s+)*"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_CAPITAL = r"[A-ZÀ-ÖØ-Þ]"
_NAME = rf"(?!{_MONTH}\b){_CAPITAL}[\w'’.-]*"
_LINK = r"(?:&|and|et|al\.?|others|of|the|for|van|von|der|den|de|du|la|le|da|di|[a-z]+)"
_YEAR = r"(?:\[?(?:1[5-9]|20)\d\d\]?[a-z]?|n\.d\.|in press|forthcoming)"
_PAGES = r"(?:[,:]\s*(?:(?:pp?|ch|chap|sec|vol)\.\s*)?\d{1,4}(?:\s*[-–]\s*\d{1,4})?\b)"
_WORK = rf"{_NAME}(?:,?\s+(?:{_NAME}|{_LINK})){{0,14}},?\s+{_YEAR}(?:,?\s+{_YEAR})*{_PAGES}?"
CITATION = re.compile(rf"\s*\({_LEAD}{_WORK}(?:\s*[;,]\s*{_LEAD}{_WORK})*(?:,?\s+eds?\.)?\)(?:\s\d(?=\s[a-z]))?")
"""With the figure of a note behind it: "carbon (Lee, 2011) 1 and salt"."""

SURE_SIGN = re.compile(r"&|\bet al\b|;|\bpp?\.|\d{4}[a-z]?\]?[,:]\s*\d{1,3}\b|\((?:see|e\.g\.|cf\.|for example)")
"""Several authors, several works, a page, or a word that points."""


def drop_citations(article: Article) -> Article:
    """Blocks without citations in brackets, if the article has two and one bears a sure sign.

    "Lee (2011) found" stays: there the author is part of the sentence.
    """
    found = [citation[0] for block in article.blocks for citation in CITATION.finditer(block.text)]
    if len(found) < FEWEST_CITATIONS or not any(map(SURE_SIGN.search, found)):
        return article
    blocks = (replace(block, text=CITATION.sub("", block.text).strip()) for block in article.blocks)
    return replace(article, blocks=tuple(block for block in blocks if block.text))
