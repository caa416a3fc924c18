"""A notebook file as a list of cells, whatever program wrote it."""

import contextlib
import dataclasses
import itertools
import json
import re

import msgspec

from autograder import kinds

IMAGES = ("image/png", "image/jpeg", "image/gif")
"""Kinds of picture that a student's Markdown may have attached."""

MAX_CELLS = 5000
"""Cells with something in them."""

FILE_FACTOR = 10
"""Times the limit of a notebook that its file may have: outputs are dropped from it and do not count."""


MAX_QUOTES = 2_000_000
"""In a file that is searched for NaN, one string after the other."""


class Refused(Exception):
    """What was handed in and cannot be graded. Its text says why, to the student."""


@dataclasses.dataclass
class Cell:
    """One cell. `metadata` is nbgrader's, as released; empty for a cell that is not nbgrader's.

    `identity` is unique in a notebook; `own_id` is what the file calls the cell, or "".
    """

    kind: str
    source: str
    identity: str
    metadata: dict = dataclasses.field(default_factory=dict)
    attachments: dict = dataclasses.field(default_factory=dict)
    own_id: str = ""

    @property
    def grade_id(self) -> str | None:
        return self.metadata.get("grade_id")


def parse(data: bytes) -> list[Cell]:
    """Return the cells of a notebook given as bytes, each with the grade_id that it claims. Raises Refused."""
    text = _text(data)
    try:
        notebook = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Refused(f"this is not a notebook: {kinds.not_json(text, data[: kinds.HEAD], error)}") from None
    if isinstance(notebook, dict) and "cells" not in notebook and "worksheets" in notebook:
        notebook = _upgrade(notebook)
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(cells, list):
        raise Refused(f"this is not a notebook: {kinds.of_json(notebook) or 'it has no list of cells'}")
    numbered = list(enumerate(cells))
    if len(cells) > MAX_CELLS:
        numbered = [(number, cell) for number, cell in numbered if not _is_empty(cell)]
        if len(numbered) > MAX_CELLS:
            raise Refused(f"too many cells: {len(numbered)}; {MAX_CELLS} are accepted")
    return [_cell(cell, number) for number, cell in numbered]


def _text(data: bytes) -> str:
    """Decode a file as the system did that saved it: as UTF-8, UTF-16 or UTF-32, or as an old Windows editor's."""
    for encoding in (json.detect_encoding(data), "cp1252"):
        with contextlib.suppress(UnicodeDecodeError):
            return data.decode(encoding).lstrip("\ufeff").rstrip("\0 \t\r\n")
    return data.decode("utf-8", "replace")


def slim(data: bytes, limit_mb: float) -> bytes:
    """Return a notebook's bytes, without its outputs where they would be more than `limit_mb`.

    Raises Refused where what remains is more, and takes no more memory for it than a few times the file's size.
    """
    if len(data) <= limit_mb * 2**20:
        return data
    data = _text(data).encode("utf-8", "replace")
    if len(data) > limit_mb * 2**20:
        data = _without_outputs(data)
    if len(data) > limit_mb * 2**20:
        raise Refused(
            f"the notebook is larger than {limit_mb:g} MB, though its outputs do not count; put what is that large "
            "into a file beside it, and hand in both"
        )
    return data


class _RawCell(msgspec.Struct):
    """What is wanted of a cell, of nbformat 3 or 4; what is not named here is skipped and takes no memory."""

    cell_type: msgspec.Raw
    source: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET
    input: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET
    level: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET
    metadata: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET
    attachments: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET
    id: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET


class _RawSheet(msgspec.Struct):
    cells: list[_RawCell]


class _RawNotebook(msgspec.Struct):
    nbformat: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET
    cells: list[_RawCell] | msgspec.UnsetType = msgspec.UNSET
    worksheets: list[_RawSheet] | msgspec.UnsetType = msgspec.UNSET


def _without_outputs(data: bytes) -> bytes:
    if data.count(b'"cell_type"') > 20 * MAX_CELLS:
        raise Refused("too many cells")
    try:
        return msgspec.json.encode(msgspec.json.decode(data, type=_RawNotebook))
    except (msgspec.DecodeError, RecursionError):
        data = _with_zero_for_nan(data)  # which plots write, though it is no JSON
    try:
        return msgspec.json.encode(msgspec.json.decode(data, type=_RawNotebook))
    except (msgspec.DecodeError, RecursionError) as error:
        raise Refused(
            f"this is not a notebook: {kinds.not_json(data.decode('utf-8', 'replace'), data[: kinds.HEAD], error)}; "
            "where Jupyter opens it, clear its outputs, save it, and hand it in again"
        ) from None


def _with_zero_for_nan(data: bytes) -> bytes:
    changed, end = bytearray(data), 0
    if data.count(b'"') > MAX_QUOTES:
        return data
    for string in itertools.chain(re.finditer(rb'"(?:[^"\\]|\\.)*+(?:"|\Z)', data, re.DOTALL), [None]):
        start = string.start() if string else len(data)
        if data.find(b"N", end, start) >= 0 or data.find(b"I", end, start) >= 0:
            between = data[end:start].replace(b"-Infinity", b"0        ")
            changed[end:start] = between.replace(b"Infinity", b"0       ").replace(b"NaN", b"0  ")
        end = string.end() if string else start
    return bytes(changed)


def _upgrade(notebook: dict) -> dict:
    """Notebooks of nbformat 3: what Jupyter itself does when it opens them."""
    import nbformat

    try:
        for sheet in notebook["worksheets"]:
            for cell in sheet["cells"]:
                cell.setdefault("metadata", {})
                cell["outputs"] = []
        return nbformat.convert(nbformat.from_dict({"metadata": {}, "nbformat_minor": 0, **notebook}), 4)
    except Exception as error:  # whatever nbformat makes of what is no notebook
        raise Refused(f"this is not a notebook: {kinds.one_line(error)}") from None


def encodable(text: str) -> str:
    """Return `text` with a "?" for each half of a surrogate pair: JSON and names of files may hold one."""
    return text.encode("utf-8", "replace").decode()


def _is_empty(cell: object) -> bool:
    lines = _lines(cell.get("source")) if isinstance(cell, dict) else None
    return lines is not None and not "".join(lines).strip()


def _lines(source: object) -> list[str] | None:
    """Return a cell's source as a list of strings, or None where it is none."""
    if source is None:
        return [""]
    lines = source if isinstance(source, list) else [source]
    return lines if all(isinstance(line, str) for line in lines) else None


def _cell(cell: object, number: int) -> Cell:
    kind = cell.get("cell_type") if isinstance(cell, dict) else None
    if kind not in ("code", "markdown", "raw"):
        raise Refused(f"this is not a notebook: cell {number + 1} is not a cell")
    lines = _lines(cell.get("source"))
    if lines is None:
        raise Refused(f"this is not a notebook: cell {number + 1} has no text")
    source = encodable("".join(lines)).replace("\r\n", "\n")
    given = cell.get("metadata")
    given = given if isinstance(given, dict) else {}
    claimed = given.get("nbgrader")
    grade_id = claimed.get("grade_id") if isinstance(claimed, dict) else None
    # Colab keeps a cell's id in its metadata.
    own_id = next((name for name in (cell.get("id"), given.get("id")) if isinstance(name, str)), "")
    return Cell(
        kind,
        source,
        identity=f"cell-{number}",
        metadata={"grade_id": grade_id} if isinstance(grade_id, str) else {},
        attachments=_attachments(cell.get("attachments")) if kind == "markdown" else {},
        own_id=own_id,
    )


def _attachments(given: object) -> dict:
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


def parse_released(data: bytes) -> list[Cell]:
    """Return the cells of a released notebook, with all of nbgrader's metadata."""
    notebook = json.loads(data)
    return [
        dataclasses.replace(cell, identity=source["id"], metadata=source["metadata"].get("nbgrader", {}))
        for cell, source in zip(parse(data), notebook["cells"], strict=True)
    ]
