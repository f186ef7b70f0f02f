"""Grammar: from an article to its `Document`.

parse         the parser's words and sentences          repair       what the parser often gets wrong
clauses       finite clauses and their constituents     subjects     what they are said of
roles         time, place, reason, purpose ...
phrases       cores, conjuncts, number                  inflection   rise, rises, rose
mentions/     what names and pronouns stand for         writing      words written out to stand alone
genre         opinion or report                         quoting      what is said by others
speakers      by whom
countries, persons, connectives                         word lists
"""

from quiz.grammar.document import read_document

__all__ = ["read_document"]
