"""The files that somebody handed in, on the disk or in an archive.

Nothing is unpacked onto a disk, no link is followed, and depth, files and bytes are bounded.
"""

import dataclasses
import functools
import heapq
import os
import re
import stat
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

from autograder import archive, kinds
from autograder.cells import Refused, encodable

MAX_DEPTH = 6
"""Folders in each other."""

MAX_LOOKED_AT = 2000
"""Files and folders."""

MAX_BESIDE = 200
"""Files beside a notebook that go with it."""

MAX_PATH = 200
"""Characters of a path that are shown."""

LONGEST_PATH = 1000
"""Characters of the path of a file that goes with a notebook: systems take no more than some thousand bytes."""

MAX_NAMES = 5
"""Files that are named in one sentence."""

_SKIPPED = {"__MACOSX", "__pycache__", "timestamp.txt"}
"""What systems and nbgrader put beside a student's files; names with a dot in front are skipped, too."""

_COPY = re.compile(r"([ _-]*\(\d+\)|[ _-]+(copy|kopie) ?\d*)\s*$", re.IGNORECASE)
"""What systems add to the name of a copy."""


@dataclasses.dataclass(frozen=True)
class File:
    """A file: its path, when it was changed, its size, and how to read it, given the most megabytes (may raise
    Refused). The path of one in an `archive` goes on from that of the archive."""

    path: PurePosixPath
    changed: float
    size: int
    read: Callable[[float], bytes]
    archive: PurePosixPath | None = None

    @property
    def where(self) -> str:
        """The file's name, for people."""
        inside = self.path if self.archive is None else f"{self.archive}: {self.path.relative_to(self.archive)}"
        text = encodable(str(inside))
        return text if len(text) <= MAX_PATH else f"{text[: MAX_PATH // 2]} ... {text[-MAX_PATH // 2 :]}"

    @property
    def is_archive(self) -> bool:
        return self.path.name.lower().endswith(archive.SUFFIXES)

    @property
    def is_notebook(self) -> bool:
        """Whether it is called one, whatever else its name says."""
        return ".ipynb" in self.path.name.lower()


def read(path: Path, limit_mb: float) -> bytes:
    """Return the bytes of the file at `path`, opened once and without following a link. Raises Refused.

    Nor may the two folders that it is in be links: those of nbgrader's ``submitted/`` are the student's and the
    assignment's, and may come out of an archive.
    """
    _require_no_link(path.parent)
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError:
        raise
    except OSError as error:
        reason = "it is a link" if os.path.islink(path) else error.strerror
        raise Refused(f"the file cannot be read: {reason}") from None
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise Refused("this is not a file")
    with open(descriptor, "rb") as file:
        data = file.read(int(limit_mb * 2**20) + 1)
    if len(data) > limit_mb * 2**20:
        raise Refused(f"the file is larger than {limit_mb:g} MB; clear the outputs of the notebook and submit it again")
    return data


def _require_no_link(folder: Path) -> None:
    for each in (folder.parent, folder):
        if each.is_symlink():
            raise Refused(f"the file cannot be read: the folder {encodable(each.name)} is a link")


def folders(expected: Path) -> list[Path]:
    """Return the folders that a student may have meant for the `expected` one: that, where it is there, and those
    beside it whose names differ by case, blanks, signs or the mark of a copy."""
    found = [expected] if expected.is_dir() else []
    try:
        with os.scandir(expected.parent) as beside:
            others = sorted(entry.name for entry in beside if entry.is_dir(follow_symlinks=False))
    except OSError:
        return found
    wanted = plain(expected.name)
    return found + [
        expected.parent / name
        for name in others
        if name != expected.name and wanted in (plain(name), plain(_COPY.sub("", name)))
    ]


def plain(name: str) -> str:
    """Return a name in lower case, its letters and digits alone."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", name)).casefold()


def walk(top: Path, path: PurePosixPath) -> Iterator[File]:
    """Yield the files in the folder `top`, whose own path is to be `path`, those that lie deepest last.

    Raises Refused where `top` is a link.
    """
    _require_no_link(top)
    level, looked_at = [(top, path)], 0
    for _ in range(MAX_DEPTH):
        deeper = []
        for folder, path in level:
            with os.scandir(folder) as scanned:
                entries = heapq.nsmallest(MAX_LOOKED_AT + 1, scanned, key=lambda entry: entry.name)
            if any(entry.name == "pyvenv.cfg" for entry in entries):
                continue  # an environment of Python's
            for entry in entries:
                if entry.name.startswith(".") or entry.name in _SKIPPED:
                    continue
                looked_at += 1
                if looked_at > MAX_LOOKED_AT:
                    return
                details = entry.stat(follow_symlinks=False)
                file = File(
                    path / entry.name, details.st_mtime, details.st_size, functools.partial(read, Path(entry.path))
                )
                is_folder = stat.S_ISDIR(details.st_mode)
                if is_folder:
                    deeper.append((Path(entry.path), file.path))
                if not is_folder or file.is_notebook:  # some systems make a folder of a file that they download
                    yield file
        level = deeper


def unpacked(file: File, most_mb: float, altogether_mb: float) -> Iterator[File]:
    """Yield the files in an archive. Raises Refused where it cannot be read."""
    data = file.read(most_mb)
    for entry in archive.entries(data, int(most_mb * 2**20), int(altogether_mb * 2**20)):
        parts = [part for part in PurePosixPath(entry.path.replace("\\", "/")).parts if part != "/"]
        if _SKIPPED.intersection(parts) or any(part.startswith(".") and part != ".." for part in parts):
            continue
        size = 0 if isinstance(entry.contents, Refused) else len(entry.contents)
        path = file.path.joinpath(*parts)
        yield File(path, entry.changed, size, functools.partial(_contents, entry.contents), file.path)


def _contents(contents: bytes | Refused, limit_mb: float) -> bytes:
    if isinstance(contents, Refused):
        raise contents
    if len(contents) > limit_mb * 2**20:
        raise Refused(f"is larger than {limit_mb:g} MB")
    return contents


def beside(files: list[File], notebook: File, limit_mb: float) -> tuple[dict[str, bytes], list[str]]:
    """Return those of `files` that lie beside a notebook or in folders below, by their paths from its folder, and
    remarks on those that were left out.

    Notebooks, archives, documents that no program reads as data, and what has an odd name are none of them.
    """
    found, left_out, left = {}, [], limit_mb * 2**20
    for file in files:
        if file.archive != notebook.archive or not file.path.is_relative_to(notebook.path.parent):
            continue
        name = str(file.path.relative_to(notebook.path.parent))
        if file.path == notebook.path or file.is_notebook or file.is_archive or kinds.foreign(file.path.name):
            continue
        if not name.isprintable() or ".." in file.path.parts or len(name) > LONGEST_PATH:
            continue
        if file.size > left or len(found) == MAX_BESIDE:
            left_out.append(file.where)
            continue
        try:
            found[name] = file.read(left / 2**20)
        except (Refused, FileNotFoundError):
            continue
        left -= len(found[name])
    # An archive may hold a file and a folder of the same name.
    found = {name: data for name, data in found.items() if not any(str(up) in found for up in _above(name))}
    if not left_out:
        return found, []
    return found, [
        f"left out, since files beside a notebook may be {MAX_BESIDE} and have {limit_mb:g} MB: {listed(left_out)}"
    ]


def _above(name: str) -> list[PurePosixPath]:
    return list(PurePosixPath(name).parents)[:-1]


def provide(given: dict[str, bytes], found: dict[str, bytes]) -> dict[str, bytes]:
    """Return the files that the course gives out, and those of the student's that do not stand in their way."""
    taken = {*given, *(str(up) for name in given for up in _above(name))}
    return {**given, **{name: data for name, data in found.items() if not taken & {name, *map(str, _above(name))}}}


def listed(names: list[str]) -> str:
    """Return names for a sentence, not too many of them."""
    more = f" and {len(names) - MAX_NAMES} more" if len(names) > MAX_NAMES else ""
    return ", ".join(names[:MAX_NAMES]) + more
