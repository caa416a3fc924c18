"""Finds what was handed in for each notebook, whatever it is called and wherever it lies.

Which notebook a file is for is told by what it holds, and by its name where it holds nothing that was released.
"""

import dataclasses
import math
from pathlib import Path, PurePosixPath

from autograder import files, kinds
from autograder.cells import FILE_FACTOR, Cell, Refused, parse, slim
from autograder.files import File
from autograder.submission import Absent, defines, is_changed, restore

MAX_ARCHIVES = 5

GROWTH = 20
"""Times the limit of a notebook that all files may have together which are read for a student, unpacked."""

HOW = "in Jupyter it is what File, Save writes, in Colab what File, Download, Download .ipynb gives"


@dataclasses.dataclass(frozen=True)
class Found:
    """What was handed in for a notebook: its bytes, or the Refused with which they could not be read; remarks on how
    it was found; and the files beside it, by their paths from its folder."""

    data: bytes | Refused
    remarks: list[str]
    files: dict[str, bytes]


def find(expected: Path, released: dict[str, list[Cell]], limits, provided: dict[str, bytes]) -> dict[str, Found]:
    """Return what a student handed in for each notebook of an assignment.

    `expected` is the folder that should hold it, `released` the notebooks' cells by name, `limits` those of the course,
    and `provided` the files that the course hands out: they take the place of the student's copies.
    """
    handed_in = []
    try:
        for folder in files.folders(expected):
            handed_in += files.walk(folder, PurePosixPath("" if folder == expected else folder.name))
    except Refused as refused:
        return dict.fromkeys(released, Found(refused, [], {}))
    found = _usual(handed_in, released, limits) or _Search(handed_in, released, limits).found()
    return {
        notebook: dataclasses.replace(each, files=files.provide(provided, each.files))
        for notebook, each in found.items()
    }


def one(path: Path, limits, provided: dict[str, bytes]) -> Found:
    """Return what was handed in as the file at `path`, with the files beside it, as `find` does in the usual case."""
    try:
        data = read(path, limits.notebook_mb)
    except Refused as refused:
        return Found(refused, [], provided)
    besides, remarks = beside(path, limits, provided)
    return Found(data, remarks, besides)


def beside(path: Path, limits, provided: dict[str, bytes]) -> tuple[dict[str, bytes], list[str]]:
    """Return the files that go with the notebook at `path`, by their paths from its folder, and remarks on those of the
    student's that were left out."""
    notebook = File(PurePosixPath(path.name), 0.0, 0, lambda limit_mb: b"")
    found, remarks = files.beside(list(files.walk(path.parent, PurePosixPath())), notebook, limits.files_mb)
    return files.provide(provided, found), remarks


def read(path: Path, limit_mb: float) -> bytes:
    """Return the bytes of the notebook at `path`; its outputs do not count for the limit. Raises Refused."""
    return slim(files.read(path, FILE_FACTOR * limit_mb), limit_mb)


def sole(path: Path, limits) -> tuple[list[Cell], dict[str, bytes]]:
    """Return the cells of the one notebook at `path`, and the files beside it that its code may reach.

    `path` is a notebook, a folder or an archive that holds one notebook and no other, or a Python file. Raises Refused
    where it is none of these, and FileNotFoundError.
    """
    file = File(PurePosixPath(path.name), 0.0, path.stat().st_size, lambda limit_mb: files.read(path, limit_mb))
    if path.is_dir() or file.is_archive:
        search = _Search(list(files.walk(path, PurePosixPath())) if path.is_dir() else [file], {}, limits)
        notebook = _only(search)
        file, cells, others = notebook.file, notebook.cells, search.files
    else:
        others = list(files.walk(path.parent, PurePosixPath()))
        if path.suffix == ".py":
            cells = [Cell("code", _source(file.read(limits.notebook_mb)), "file")]
        elif _may_be_notebook(file, limits):
            cells = parse(read(path, limits.notebook_mb))
        elif kind := kinds.foreign(path.name, _head(file)):
            raise Refused(f"this is {kind}, which cannot be checked; give the notebook itself (.ipynb)")
        else:
            raise Refused("neither a notebook (.ipynb) nor a Python file (.py)")
    code = "\n".join(cell.source for cell in cells if cell.kind == "code")
    return cells, files.beside(_reachable(others, code), file, limits.files_mb)[0]


def _only(search: "_Search") -> "_Candidate":
    names = [candidate.file.where for candidate in search.readable]
    if not names:
        reasons = [f"{candidate.file.where}: {candidate.refused}" for candidate in search.unread]
        raise Refused("; ".join(reasons[: files.MAX_NAMES]) or "there is no notebook (.ipynb) in it")
    if len(names) > 1:
        raise Refused(f"there are several notebooks in it ({files.listed(names)}); give one of them")
    return search.readable[0]


def _source(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refused("this is not a text file in UTF-8") from None


def _reachable(others: list[File], code: str) -> list[File]:
    """Return the files that `code` names, or a module named there does: a learner's folder may hold anything."""
    reached, texts = [], [code]
    for text in texts:
        for file in [file for file in others if file not in reached]:
            is_module = file.path.suffix == ".py"
            if any(part in text for part in (*file.path.parts, *([file.path.stem] if is_module else ()))):
                reached.append(file)
                if is_module and file.size <= 2**20:
                    texts.append(_head(file).decode("utf-8", "replace"))
    return reached


def _usual(handed_in: list[File], released: dict[str, list[Cell]], limits) -> dict[str, Found] | None:
    """Return the Found of each notebook where all are there by their names, each with a function of its own in it, and
    no other file may be a notebook; else None."""
    names = {PurePosixPath(f"{notebook}.ipynb"): notebook for notebook in released}
    found = {}
    for file in handed_in:
        if file.path not in names:
            if file.is_archive or _may_be_notebook(file, limits):
                return None
            continue
        notebook = names[file.path]
        try:
            data = slim(file.read(FILE_FACTOR * limits.notebook_mb), limits.notebook_mb)
        except Refused:
            return None
        if not any(f"def {name}".encode() in data for name in _exercises(released[notebook])):
            return None
        besides, remarks = files.beside(handed_in, file, limits.files_mb)
        found[notebook] = Found(data, remarks, besides)
    return found if len(found) == len(released) else None


def _may_be_notebook(file: File, limits) -> bool:
    if file.is_notebook:
        return True
    if file.path.suffix.lower() not in ("", ".json", ".txt"):
        return False
    try:
        data = file.read(FILE_FACTOR * limits.notebook_mb)
    except Refused:
        return False
    start = data[:100].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return start.startswith(b"{") and (b"nbformat" in data or "nbformat".encode("utf-16-le") in data)


def _head(file: File) -> bytes:
    try:
        return file.read(1)[: kinds.HEAD]
    except Refused:
        return b""


def _exercises(cells: list[Cell]) -> list[str]:
    return [cell.grade_id for cell in cells if cell.metadata.get("solution") and cell.kind == "code"]


@dataclasses.dataclass
class _Candidate:
    """A file that may be a notebook: its bytes and cells, or why it was refused. `home` is the released notebook that
    it is most likely meant for, or None; `works` are those of which it holds work."""

    file: File
    data: bytes | None = None
    cells: list[Cell] | None = None
    refused: str = ""
    home: str | None = None
    works: frozenset[str] = frozenset()


class _Search:
    """All `files` that one student handed in, those in archives too, and which of them are which notebook: what could
    be read of them is `readable`, what could not is `unread`."""

    def __init__(self, handed_in: list[File], released: dict[str, list[Cell]], limits):
        self._released, self._limits = released, limits
        self._left_mb = GROWTH * limits.notebook_mb
        self.files, self.readable, self.unread = [], [], []
        archives = [file for file in handed_in if file.is_archive]
        for file in handed_in:
            if not file.is_archive:
                self.files.append(file)
            elif len(archives) > MAX_ARCHIVES:
                self._refuse(file, f"there are {len(archives)} archives; hand in one")
            else:
                self._unpack(file)
        seen = set()
        for file in sorted(self.files, key=lambda file: not any(self._is_expected(file, each) for each in released)):
            candidate = self._candidate(file)
            if candidate is None:
                continue
            if candidate.cells is None:
                self.unread.append(candidate)
            elif candidate.data not in seen:  # the same once more is no other candidate
                seen.add(candidate.data)
                self.readable.append(candidate)

    def found(self) -> dict[str, Found]:
        """Return what was handed in for each notebook."""
        return {notebook: self._found(notebook) for notebook in self._released}

    def _is_expected(self, file: File, notebook: str) -> bool:
        """Whether a file lies where a notebook should and is called like it; an archive may have folders in it."""
        path = PurePosixPath(file.path.name) if file.archive and len(file.archive.parts) == 1 else file.path
        return path == PurePosixPath(f"{notebook}.ipynb")

    def _refuse(self, file: File, reason: str) -> None:
        self.unread.append(_Candidate(file, refused=reason, home=self._named(file)))

    def _unpack(self, file: File) -> None:
        try:
            for entry in files.unpacked(file, FILE_FACTOR * self._limits.notebook_mb, self._left_mb):
                self._left_mb -= entry.size / 2**20
                if entry.is_archive:
                    self._refuse(entry, "is an archive in an archive; unpack it, and hand in what it holds")
                else:
                    self.files.append(entry)
        except Refused as refused:
            self._refuse(file, str(refused))

    def _candidate(self, file: File) -> _Candidate | None:
        if not _may_be_notebook(file, self._limits):
            kind = kinds.foreign(file.path.name, _head(file))
            home = self._named(file)
            if file.path.suffix == ".py":
                home = home or self._home_of_code(file)
                kind = home and "a Python file, not a notebook"
            return kind and _Candidate(file, refused=f"this is {kind}, which cannot be graded", home=home)
        data = None
        try:
            data = slim(file.read(min(FILE_FACTOR * self._limits.notebook_mb, self._left_mb)), self._limits.notebook_mb)
            if file.archive is None:
                self._left_mb -= file.size / 2**20
            cells = parse(data)
        except Refused as refused:
            return _Candidate(file, data, refused=str(refused), home=self._named(file))
        works = frozenset(name for name, released in self._released.items() if _has_work(cells, released))
        alike = {name: _alike(cells, released) for name, released in self._released.items()}
        best = max(alike, key=alike.get, default=None)
        home = best if best and alike[best] else self._named(file)
        return _Candidate(file, data, cells, home=home, works=works)

    def _named(self, file: File) -> str | None:
        """The notebook whose name a file's name holds; of several the longest."""
        name = files.plain(file.path.name)
        return max((each for each in self._released if files.plain(each) in name), key=len, default=None)

    def _home_of_code(self, file: File) -> str | None:
        try:
            source = file.read(1).decode("utf-8", "replace")
        except Refused:
            return None
        of = {notebook: _exercises(released) for notebook, released in self._released.items()}
        return next((name for name, functions in of.items() if any(defines(source, each) for each in functions)), None)

    def _found(self, notebook: str) -> Found:
        own = [candidate for candidate in self.readable if candidate.home == notebook]
        working = [candidate for candidate in own if notebook in candidate.works]
        working = working or [candidate for candidate in self.readable if notebook in candidate.works]
        unread = [candidate for candidate in self.unread if candidate.home == notebook]
        if working:
            chosen = min(working, key=lambda each: (-_seconds(each.file), *self._rank(each, notebook)))
        elif own:
            chosen = min(own, key=lambda each: self._rank(each, notebook))
        else:
            return Found(self._why_not(notebook, unread), [], {})
        besides, left_out = files.beside(self.files, chosen.file, self._limits.files_mb)
        remarks = self._remarks(notebook, chosen, working, own, unread)
        return Found(chosen.data, [*remarks, *left_out], besides)

    def _rank(self, candidate: _Candidate, notebook: str) -> tuple:
        return not self._is_expected(candidate.file, notebook), candidate.file.where

    def _remarks(self, notebook, chosen, working, own, unread) -> list[str]:
        remarks, where = [], chosen.file.where
        others = sorted(each.file.where for each in working if each is not chosen)
        untouched = [each.file.where for each in own if each not in working and each is not chosen]
        if others:
            remarks.append(
                f"{where} is graded; there is also {files.listed(others)}: where several hold answers, the one that "
                "was changed last counts"
            )
        elif not self._is_expected(chosen.file, notebook):
            since = f", since {files.listed(untouched)} is as it was released" if working and untouched else ""
            remarks.append(f"{where} is graded{since}; it should be called {notebook}.ipynb")
        if not remarks and notebook in chosen.works:
            return []
        return remarks + [f"{each.file.where}: {each.refused}" for each in unread[: files.MAX_NAMES]]

    def _why_not(self, notebook: str, unread: list[_Candidate]) -> bytes | Refused:
        """Return the Refused that says why there is nothing to grade and what to do, or the bytes that will be."""
        others = [candidate for candidate in self.unread if candidate.home is None]
        unread = unread or ([] if self.readable else others)
        if len(unread) == 1 and unread[0].file.path == PurePosixPath(f"{notebook}.ipynb"):
            return Refused(unread[0].refused) if unread[0].data is None else unread[0].data
        if unread:
            reasons = "; ".join(f"{each.file.where}: {each.refused}" for each in unread[: files.MAX_NAMES])
            return Refused(f"{reasons}; hand in {notebook}.ipynb: {HOW}")
        names = [each.file.where for each in others]
        names += [each.file.where for each in self.readable if each.home is None]
        there = f" (but there is {files.listed(sorted(names))})" if names else ""
        return Absent(f"{notebook}.ipynb was not handed in{there}; hand it in: {HOW}")


def _alike(cells: list[Cell], released: list[Cell]) -> int:
    """How much of a released notebook is in `cells`: its cells, by what nbgrader or the file calls them or by what
    they hold, and its functions."""
    grade_ids = {cell.grade_id for cell in cells}
    own_ids = {cell.own_id for cell in cells}
    sources = {cell.source.strip() for cell in cells}
    code = "\n".join(cell.source for cell in cells if cell.kind == "code")
    return (
        sum(bool(cell.grade_id) and cell.grade_id in grade_ids for cell in released)
        + sum(cell.identity in own_ids for cell in released)
        + sum(len(cell.source) > 20 and cell.source.strip() in sources for cell in released)
        + sum(defines(code, name) for name in _exercises(released))
    )


def _seconds(file: File) -> int:
    """When a file was changed. Files that were unpacked together differ by less, and an archive may hold nonsense."""
    return int(file.changed) if math.isfinite(file.changed) else 0


def _has_work(cells: list[Cell], released: list[Cell]) -> bool:
    """Whether an answer in `cells` is another than was released, or a function is defined in a cell of its own."""
    names = {name for cell in released if cell.metadata for name in (cell.grade_id, cell.identity)}
    code = "\n".join(cell.source for cell in cells if cell.kind == "code")
    its_own = any({cell.grade_id, cell.own_id} & names for cell in cells)
    if not its_own and not any(defines(code, name) for name in _exercises(released)):
        return False
    originals = {cell.grade_id: cell for cell in released if cell.metadata.get("solution")}
    restored, _ = restore(cells, released)
    if any(cell.grade_id in originals and is_changed(cell, originals[cell.grade_id]) for cell in restored):
        return True
    own = "\n".join(cell.source for cell in restored if cell.kind == "code" and not cell.grade_id)
    return any(defines(own, name) for name in _exercises(released))
