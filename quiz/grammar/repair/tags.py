"""Tags, relations and marks that the repairs look at: "VBZ", "nsubj", ";"."""

FINITE_TAGS = {"VBD", "VBP", "VBZ"}
NOMINAL_SUBJECTS = {"nsubj", "nsubjpass"}
NOUNS = {"NOUN", "PROPN"}
TIMES = {"DATE", "TIME"}
STRONG_PAUSES = {";", ":", "—", "–", "--", "-"}
