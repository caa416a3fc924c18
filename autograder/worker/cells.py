"""Runs the cells of a notebook in an IPython shell and collects what each one shows."""

import io
import os
import signal
import sys

os.environ.setdefault("MPLBACKEND", "module://matplotlib_inline.backend_inline")

from IPython.core.displaypub import CapturingDisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from traitlets import Type
from traitlets.config import Config

MAX_TEXT = 100_000
"""Characters of printed text that are kept for each cell and stream."""

MAX_OUTPUTS = 100
"""Displays that are kept for each cell."""


class CellStopped(BaseException):
    """A cell ran longer than it may. Not an Exception, so that ``except Exception`` does not swallow it."""


class BoundedText(io.TextIOBase):
    """A text stream that keeps its first MAX_TEXT characters and forgets the rest."""

    def __init__(self):
        self._parts = []
        self._room = MAX_TEXT
        self._dropped = 0

    def writable(self):
        return True

    def write(self, text):
        kept = text[: self._room]
        if kept:
            self._parts.append(kept)
        self._room -= len(kept)
        self._dropped += len(text) - len(kept)
        return len(text)

    def text(self):
        note = f"\n[{self._dropped} more characters not shown]\n" if self._dropped else ""
        return "".join(self._parts) + note


class Display(CapturingDisplayPublisher):
    """Collects what a cell displays, its plots included."""

    def publish(self, data, metadata=None, source=None, *, transient=None, update=False, **kwargs):
        if len(self.outputs) < MAX_OUTPUTS:
            self.outputs.append({"kind": "display_data", "data": data})


class Shell(InteractiveShell):
    """An IPython shell whose results, displays and errors become data."""

    display_pub_class = Type(Display)

    def __init__(self):
        config = Config()
        config.HistoryManager.enabled = False
        config.InteractiveShell.colors = "nocolor"
        config.InteractiveShell.cache_size = 0
        config.InteractiveShell.autoindent = False
        super().__init__(config=config)
        self.displayhook.write_output_prompt = lambda: None
        self.displayhook.write_format_data = self._show_result
        self.outputs = self.display_pub.outputs = []

    def warm_up(self):
        """Load what IPython loads when it runs its first cell and shows its first error."""
        for source in ("display(0)", "1 / 0"):
            self.run(source, seconds=60.0)
        for name in ("last_exc", "last_type", "last_value", "last_traceback"):
            vars(sys).pop(name, None)

    def _show_result(self, format_dict, md_dict=None):
        self.outputs.append({"kind": "execute_result", "data": format_dict})

    def _showtraceback(self, etype, evalue, stb):
        if etype is CellStopped:
            stb = [str(evalue)]
        self.outputs.append({"kind": "error", "name": etype.__name__, "message": _text(evalue), "traceback": list(stb)})

    def run(self, source, seconds):
        """Run one cell, stopping it after `seconds`, and return what it showed.

        Returns a list of tuples: ``("stream", name, text)``, ``("display_data", pairs)``,
        ``("execute_result", pairs)`` with ``(mime type, text)`` pairs, and
        ``("error", name, message, traceback lines)``.
        """
        self.outputs = self.display_pub.outputs = []
        streams = sys.stdout, sys.stderr
        sys.stdout, sys.stderr = out, err = BoundedText(), BoundedText()
        signal.signal(signal.SIGALRM, _stop_cell)
        signal.setitimer(signal.ITIMER_REAL, seconds)
        try:
            self.run_cell(source, store_history=False)
        except CellStopped as stopped:
            self._showtraceback(CellStopped, stopped, [str(stopped)])
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            sys.stdout, sys.stderr = streams
        return [
            *(("stream", name, stream.text()) for name, stream in [("stdout", out), ("stderr", err)] if stream.text()),
            *(_as_data(output) for output in self.outputs),
        ]


def _stop_cell(signum, frame):
    raise CellStopped("this cell was stopped: it did not finish in time")


def _text(value):
    try:
        return str(value)
    except Exception:
        return f"<{type(value).__name__} that cannot be printed>"


def _as_data(output):
    if output["kind"] == "error":
        return ("error", output["name"], output["message"], output["traceback"])
    pairs = [(mime, value) for mime, value in output["data"].items() if isinstance(value, str)]
    return (output["kind"], pairs)
