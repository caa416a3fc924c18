"""A submitted notebook, read once and put back into the form in which it was released.

Whatever a file holds, what leaves this module is a list of cells in which each check cell and each question of the
released notebook stands exactly once and unchanged. What was mended is remarked on; what cannot be read is Refused.
"""

import dataclasses
import json
import os
import stat

IMAGES = ("image/png", "image/jpeg", "image/gif")
"""Kinds of picture that a student's Markdown may have attached."""

MAX_CELLS = 1000


class Refused(Exception):
    """A file that is no notebook. Its text says why, to the student."""


@dataclasses.dataclass
class Cell:
    """One cell. `metadata` is nbgrader's, as released; empty for a cell that is not nbgrader's."""

    kind: str
    source: str
    identity: str
    metadata: dict = dataclasses.field(default_factory=dict)
    attachments: dict = dataclasses.field(default_factory=dict)

    @property
    def grade_id(self):
        return self.metadata.get("grade_id")


def read(path, limit_mb):
    """Return the bytes of the file at `path`, opened once and without following a link. Raises Refused.

    Nor may the two folders that it is in be links: those of nbgrader's ``submitted/`` are the student's and the
    assignment's, and may come out of an archive.
    """
    for folder in (path.parent.parent, path.parent):
        if folder.is_symlink():
            raise Refused(f"the file cannot be read: the folder {folder.name} is a link")
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


def parse(data):
    """Return the cells of a notebook given as bytes, each with the grade_id that it claims. Raises Refused."""
    try:
        notebook = json.loads(data)
    except (ValueError, RecursionError) as error:
        why = "the file is empty" if not data.strip() else f"not JSON ({_one_line(error)})"
        raise Refused(f"this is not a notebook: {why}") from None
    if isinstance(notebook, dict) and "cells" not in notebook and "worksheets" in notebook:
        notebook = _upgrade(data)
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(cells, list) or len(cells) > MAX_CELLS:
        raise Refused(
            "this is not a notebook: it has no list of cells" if not isinstance(cells, list) else "too many cells"
        )
    return [_cell(cell, number) for number, cell in enumerate(cells)]


def _upgrade(data):
    """Notebooks of nbformat 3 and older: what Jupyter itself does when it opens them."""
    import nbformat

    try:
        return nbformat.reads(data.decode(), as_version=4)
    except Exception as error:
        raise Refused(f"this is not a notebook: {_one_line(error)}") from None


def encodable(text):
    """Return `text` with a "?" for each half of a surrogate pair: JSON and names of files may hold one."""
    return text.encode("utf-8", "replace").decode()


def _cell(cell, number):
    kind = cell.get("cell_type") if isinstance(cell, dict) else None
    if kind not in ("code", "markdown", "raw"):
        raise Refused(f"this is not a notebook: cell {number + 1} is not a cell")
    source = cell.get("source", "")
    if isinstance(source, list) and all(isinstance(line, str) for line in source):
        source = "".join(source)
    if not isinstance(source, str):
        raise Refused(f"this is not a notebook: cell {number + 1} has no text")
    source = encodable(source)
    metadata = cell.get("metadata")
    claimed = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    grade_id = claimed.get("grade_id") if isinstance(claimed, dict) else None
    metadata = {"grade_id": grade_id} if isinstance(grade_id, str) else {}
    attachments = _attachments(cell.get("attachments")) if kind == "markdown" else {}
    return Cell(kind, source, f"cell-{number}", metadata, attachments)


def _attachments(given):
    if not isinstance(given, dict):
        return {}
    pictures = {
        name: {
            mime: data for mime, data in bundle.items() if mime in IMAGES and isinstance(data, str) and data.isascii()
        }
        for name, bundle in given.items()
        if isinstance(bundle, dict) and name.isprintable()
    }
    return {name: bundle for name, bundle in pictures.items() if bundle}


@dataclasses.dataclass
class Submission:
    """A notebook that was taken in: its cells as nbgrader expects them, what had to be mended, and why it was
    refused."""

    cells: list
    remarks: list
    refused: str | None = None


def take_in(released, data, remarks=()):
    """Return the Submission that the bytes `data` hold, where the cells `released` were handed out.

    `data` may also be the Refused with which they could not be read. A refused Submission has the released cells.
    `remarks` on how the bytes were come by go before those on the cells.
    """
    try:
        if isinstance(data, Refused):
            raise data
        cells, mended = restore(parse(data), released)
        return Submission(cells, [*remarks, *mended])
    except Refused as refused:
        return Submission(released, [], str(refused))


def restore(cells, released):
    """Return the cells of a submission as nbgrader expects them, and remarks on what had to be mended.

    `released` are the cells of the released notebook, with nbgrader's metadata. Of cells that claim the same grade_id
    the last one counts; the others stay, as cells of the student's own. Check cells get their source back.
    """
    originals = {cell.grade_id: cell for cell in released if cell.grade_id}
    mended, restored, seen = {}, [], set()

    def remark(cell, what):
        mended.setdefault(what, []).append(cell.grade_id)

    for cell in reversed(cells):
        original = originals.get(cell.grade_id)
        if original is None or cell.grade_id in seen:
            if original is not None:
                remark(cell, "more than once, and the last one counts")
            restored.append(dataclasses.replace(cell, metadata={}))
            continue
        seen.add(cell.grade_id)
        locked = original.metadata.get("locked")
        if locked and cell.source != original.source:
            remark(cell, "changed, and put back as released")
        if cell.kind != original.kind:
            remark(cell, f"a {cell.kind} cell, and made a {original.kind} cell again")
        source = original.source if locked else cell.source
        restored.append(
            Cell(
                original.kind,
                source,
                original.identity,
                original.metadata,
                cell.attachments if original.kind == "markdown" else {},
            )
        )
    restored.reverse()
    for original in released:
        if original.metadata.get("grade") and original.grade_id not in seen:
            remark(original, "missing, and put back as released")
            restored.insert(_place(original, restored), original)
    return restored, [f"{', '.join(sorted(names))}: {what}" for what, names in mended.items()]


def _place(original, cells):
    """Where a missing check cell belongs: after the cell of its exercise; else at the end."""
    exercise = original.grade_id.removeprefix("check_")
    return next((index + 1 for index, cell in enumerate(cells) if cell.grade_id == exercise), len(cells))


def parse_released(data):
    """Return the cells of a released notebook, with all of nbgrader's metadata."""
    notebook = json.loads(data)
    return [
        dataclasses.replace(cell, identity=source["id"], metadata=source["metadata"].get("nbgrader", {}))
        for cell, source in zip(parse(data), notebook["cells"], strict=True)
    ]


def _one_line(error):
    return " ".join(str(error).split())[:200] or type(error).__name__
