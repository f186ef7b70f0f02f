"""Tags, relations and marks that the repairs look at: "VBZ", "nsubj", ";"."""

FINITE_TAGS = {"VBD", "VBP", "VBZ"}
STRONG_PAUSES = {";", ":", "—", "–", "--", "-"}
