"""The line above the question: "A Harbor for Elsin · Ann Lee · May 6, 2024"."""

from quiz.shapes.articles import Article

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December")  # fmt: skip


def context_line(article: Article) -> str:
    """Title, author and day of the article, as far as they are known."""
    day = article.date
    written = f"{MONTHS[day.month - 1]} {day.day}, {day.year}" if day else ""
    return " · ".join(part for part in (article.title, article.author, written) if part)
