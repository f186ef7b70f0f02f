"""The `quiz` command, and what `make-deck` shares with it.

commands      `quiz preview` and `quiz explain`
asking        the articles that a command names -> their questions
previews/     questions as a table, JSON lines, TSV, Markdown; one file a format
explanation   what was found in each sentence, and what became of each question
terminal      one line for an error, a version, text that cannot steer a terminal
"""
