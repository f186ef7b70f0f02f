"""A file is written whole or not at all."""

import errno
import os

import pytest

from decks.files import write_whole
from quiz.errors import DeckError


def test_the_old_file_is_replaced(tmp_path):
    path = tmp_path / "deck.apkg"
    path.write_bytes(b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert [entry.name for entry in tmp_path.iterdir()] == ["deck.apkg"]


def test_a_link_is_followed(tmp_path):
    (tmp_path / "real.apkg").write_bytes(b"old")
    (tmp_path / "link.apkg").symlink_to("real.apkg")
    write_whole(tmp_path / "link.apkg", b"new")
    assert (tmp_path / "real.apkg").read_bytes() == b"new"
    assert (tmp_path / "link.apkg").is_symlink()


@pytest.mark.parametrize(
    ("failure", "said"),
    [
        pytest.param(errno.ENOSPC, "the disk is full", id="full disk"),
        pytest.param(errno.EROFS, "that disk cannot be written to", id="read-only disk"),
        pytest.param(errno.EACCES, "no permission to write there", id="no permission"),
        pytest.param(errno.EIO, os.strerror(errno.EIO), id="anything else"),
    ],
)
def test_a_failure_is_told_and_leaves_the_old_file_alone(tmp_path, monkeypatch, failure, said):
    path = tmp_path / "deck.apkg"
    path.write_bytes(b"old")

    def fail(_):
        raise OSError(failure, os.strerror(failure))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(DeckError, match=f"deck.apkg: cannot write the deck: {said}"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["deck.apkg"]


def test_an_interruption_leaves_nothing_behind(tmp_path, monkeypatch):
    def interrupt(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_whole(tmp_path / "deck.apkg", b"new")
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(DeckError, match="there is no such folder; make it first"):
        write_whole(tmp_path / "none" / "deck.apkg", b"new")


def test_a_folder_in_the_way_is_told(tmp_path):
    (tmp_path / "deck.apkg").mkdir()
    with pytest.raises(DeckError, match="a folder has that name"):
        write_whole(tmp_path / "deck.apkg", b"new")
    assert [entry.name for entry in tmp_path.iterdir()] == ["deck.apkg"]


def test_a_file_where_a_folder_should_be_is_told(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DeckError, match="there is no such folder"):
        write_whole(tmp_path / "file" / "deck.apkg", b"new")
