"""The nouns that flow through the house, all frozen dataclasses; one file a room.

articles   Span, Block, Article
language   Word, Sentence, Phrase, VerbGroup, Constituent, Clause, Mention, Document
findings   Event, Quantity, ..., Claim, Cause, ...
questions  Evidence, Question, Verdict
"""
