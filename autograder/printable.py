"""Text without what a terminal, a log or a spreadsheet would act on."""

import logging
import warnings
from typing import Any

JOINERS = "\u200c\u200d"
"""What some scripts join and part letters with, Persian and Sinhala among them: neither printable nor harmful."""


def printable(text: str, kept: str = "\n") -> str:
    """Return `text` with a sign in the place of each control, escape and direction character that is not `kept`."""
    if text.translate(dict.fromkeys(map(ord, kept + JOINERS))).isprintable():
        return text
    return "".join(char if char.isprintable() or char in kept + JOINERS else "�" for char in text)


_format_warning = warnings.formatwarning


class _Record(logging.LogRecord):
    def getMessage(self) -> str:
        return printable(super().getMessage())


def _printable_warning(*arguments: Any, **options: Any) -> str:
    return printable(_format_warning(*arguments, **options))


def protect_terminal() -> None:
    """Have whatever is logged in this process, and whatever it is warned of, be printable: nbgrader and others quote
    names and files of students."""
    logging.setLogRecordFactory(_Record)
    warnings.formatwarning = _printable_warning
