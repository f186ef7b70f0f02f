"""A file written whole or not at all: whatever fails, the old file is still there, untouched."""

import errno
import os
from contextlib import suppress
from pathlib import Path

from quiz.errors import DeckError

WHY = {
    errno.ENOENT: "there is no such folder; make it first",
    errno.ENOTDIR: "there is no such folder; make it first",
    errno.EACCES: "no permission to write there; choose another place with -o",
    errno.EPERM: "no permission to write there; choose another place with -o",
    errno.EROFS: "that disk cannot be written to; choose another place with -o",
    errno.EISDIR: "a folder has that name; choose another with -o",
    errno.ENOSPC: "the disk is full; make room and try again",
    errno.EDQUOT: "the disk is full; make room and try again",
    errno.ENAMETOOLONG: "the name is too long; choose a shorter one with -o",
}


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` at `path` in one step, following a link that stands there; DeckError when it cannot be done."""
    target = Path(os.path.realpath(path))
    # In the target's own folder, for only within one file system is the last step a single one.
    part = target.with_name(f".make-deck-{os.getpid()}.part")
    try:
        try:
            with part.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            part.replace(target)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
    except OSError as error:
        why = WHY.get(error.errno or 0, error.strerror or str(error))
        raise DeckError(f"{path}: cannot write the deck: {why}") from error
