"""What stands behind an article: the list under "References" or "See also"."""

from dataclasses import replace

from quiz.articles.lines import fold
from quiz.shapes.articles import Article, Block

NAMES = frozenset(
    (
        "acknowledgements", "acknowledgments", "author contributions", "bibliography", "citations",
        "competing interests", "conflict of interest", "conflicts of interest", "data availability", "endnotes",
        "external links", "footnotes", "funding", "further reading", "notes", "notes and references", "references",
        "see also", "sources", "works cited",
    )
)  # fmt: skip


def drop_end_matter(article: Article) -> Article:
    """Without the sections of those names, and without headings at the end that nothing follows."""
    kept: list[Block] = []
    in_end_matter = False
    for block in article.blocks:
        if block.kind == "heading":
            in_end_matter = bool(kept) and fold(block.text) in NAMES
        if not in_end_matter:
            kept.append(block)
    while kept and kept[-1].kind == "heading":
        kept.pop()
    return replace(article, blocks=tuple(kept))
