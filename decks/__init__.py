"""Questions in, files to study out; this room knows nothing of English.

    cards.py         Question -> Card -> Deck: plain text, tags, an id that stays
    characters.py    what no card may hold: control characters, hidden direction marks
    fields.py        Card -> the HTML fields of an Anki note: escaping, highlight, cloze
    highlighting.py  where the answer stands in its sentence
    note_types.py    the Anki note types and their fixed ids; templates/ holds their HTML and CSS
    apkg.py          Deck -> an Anki package, the same bytes every time
    history.py       when each note last changed, so that Anki takes what is new and keeps what a user edited
    files.py         a file written whole or not at all
    writers.py       which format an ending names
    cli.py           the `make-deck` command

A new format is a module with `write_<format>(deck, path)` and one line in `WRITERS` of writers.py.
"""
