"""The line above the question: "A Harbor for Elsin · Ann Lee · May 6, 2024"."""

from quiz.grammar.mentions.times import short_date
from quiz.shapes.articles import Article


def context_line(article: Article) -> str:
    """Title, author and day of the article, as far as they are known."""
    written = short_date(article.date) if article.date else ""
    return " · ".join(part for part in (article.title, article.author, written) if part)
