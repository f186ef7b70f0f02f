"""Tags, relations and marks that the repairs look at: "VBZ", "nsubj", ";"."""

FINITE_TAGS = {"VBD", "VBP", "VBZ"}
SUBJECTS = {"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"}
QUOTES = {'"', "“", "”", "``", "''"}
STRONG_PAUSES = {";", ":", "—", "–", "--", "-"}
