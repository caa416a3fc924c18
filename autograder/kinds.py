"""What a file is that is not a notebook, in words for the student who handed it in."""

import re
from pathlib import PurePosixPath

_BY_CONTENTS = [
    (rb"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (rb"Rar!\x1a\x07", "a RAR archive"),
    (rb"%PDF-", "a PDF file"),
    (rb"\xd0\xcf\x11\xe0", "a document of an office program"),
    (rb"\s*+(?><!--.*?-->\s*+)*+(<\?xml[^>]*>\s*)?(?i:<!doctype html|<html)", "a web page (HTML)"),
    (rb"version https://git-lfs", "a pointer of Git LFS, not the file itself"),
]
"""How a file begins that no program reads as a notebook."""

_BY_NAME = {
    ".7z": "a 7-Zip archive",
    ".rar": "a RAR archive",
    ".pdf": "a PDF file",
    ".html": "a web page (HTML)",
    ".htm": "a web page (HTML)",
    ".doc": "a document of an office program",
    ".docx": "a document of an office program",
    ".odt": "a document of an office program",
    ".rtf": "a document of an office program",
    ".pages": "a document of an office program",
    ".gdoc": "a shortcut to Google Drive, not the file itself",
    ".gcolab": "a shortcut to Google Drive, not the file itself",
    ".url": "a shortcut to a web page, not the file itself",
    ".webloc": "a shortcut to a web page, not the file itself",
    ".lnk": "a shortcut, not the file itself",
    ".crdownload": "a download that was broken off",
    ".part": "a download that was broken off",
    ".download": "a download that was broken off",
    ".icloud": "a placeholder of iCloud, not the file itself",
}

_MERGE = ("\n<<<<<<< ", "\n=======\n", "\n>>>>>>> ")
"""What stands between the two sides of a merge, in this order."""

HEAD = 4096
"""Bytes of a file that are enough to tell its kind."""


def foreign(name: str, head: bytes = b"") -> str | None:
    """Say what a file is that is handed in in the place of a notebook and cannot be read as one; None for any other.

    `head` are its first bytes.
    """
    suffix = PurePosixPath(name.lower()).suffix
    if suffix in _BY_NAME:
        return _BY_NAME[suffix]
    return next((kind for beginning, kind in _BY_CONTENTS if re.match(beginning, head, re.DOTALL)), None)


def not_json(text: str, head: bytes, error: Exception) -> str:
    """Say why a `text` is no notebook: it begins with the bytes `head`, and its parser raised `error`."""
    if not text.strip():
        return "the file is empty"
    if kind := foreign("", head):
        return f"it is {kind}, whatever its name says"
    lines, place = f"\n{text}", 0
    for mark in _MERGE:
        place = lines.find(mark, place) if place >= 0 else -1
    if place >= 0:
        line = lines.count("\n", 0, lines.find(_MERGE[0])) + 1
        return (
            f"it holds both sides of a merge (<<<<<<< in line {line}); choose one, open the notebook in Jupyter to see "
            "that it is whole, and save it"
        )
    if text.startswith("{") and (not text.endswith("}") or getattr(error, "pos", 0) >= len(text)):
        return "not JSON, since it ends in the middle, as after a download that was broken off; hand in the whole file"
    return f"not JSON ({one_line(error)})"


def of_json(value: object) -> str | None:
    """Say what a JSON file is that is no notebook, or None."""
    if isinstance(value, dict) and {"url", "doc_id"} & set(value) and not {"cells", "nbformat"} & set(value):
        return "it is a shortcut to Google Drive; in Colab, choose File, Download, Download .ipynb"
    return None


def one_line(error: Exception) -> str:
    """Return the text of an exception in one line, not too long."""
    return " ".join(str(error).split())[:200] or type(error).__name__
