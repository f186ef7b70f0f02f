"""Brackets that point elsewhere on the page: "The dam broke twice (Figure 4.2) in a year (see below)." loses both."""

import re
from dataclasses import replace

from quiz.shapes.articles import Article

_KIND = (
    r"(?:Appendi(?:x|ces)|Box(?:es)?|Chapters?|Charts?|Eqs?\.|Equations?|Exhibits?|Figs?\.|Figures?|Graphs?|Maps?|"
    r"Panels?|Photos?|Plates?|Sections?|Tables?|Videos?)"
)
_NUMBER = r"(?:\d+|[A-Z]|[IVX]+)(?:[.-]\d+)*[A-Za-z]?"
_AND = r"(?:\s*[,;–-]\s*|,?\s+(?:and|to)\s+|\s*&\s*)"
POINTER = re.compile(
    rf"\s*\((?:(?:see|also|as (?:seen|shown) in),?\s+)*{_KIND}\s*{_NUMBER}(?:{_AND}(?:{_KIND}\s*)?{_NUMBER})*\.?\)",
    re.IGNORECASE,
)
SEE = re.compile(r"\s*\((?:see|cf\.)\s[^()]{2,80}\)", re.IGNORECASE)


def drop_pointers(article: Article) -> Article:
    """Blocks without brackets that name a figure, a table or a section, or say "see"."""
    blocks = (replace(block, text=SEE.sub("", POINTER.sub("", block.text)).strip()) for block in article.blocks)
    return replace(article, blocks=tuple(block for block in blocks if block.text))
