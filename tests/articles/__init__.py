"""Files and streams -> articles."""
