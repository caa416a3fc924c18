"""Runs the cells of a notebook in an IPython shell, as a kernel would, and collects what each one shows.

A cell differs from a kernel's in two ways, both in a student's favour. A statement that fails does not keep the
statements after it from running, since what fails here may be there where the notebook was written: a package, a drive,
a style. And of a cell that takes too long, what is left is run as far as it defines something.
"""

import ast
import contextlib
import io
import os
import signal
import sys
import time
import traceback

os.environ.setdefault("MPLBACKEND", "module://matplotlib_inline.backend_inline")

from IPython.core.displaypub import CapturingDisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from missing import bind_missing
from traitlets import Type
from traitlets.config import Config

MAX_TEXT = 100_000
"""Characters of printed text that are kept for each cell and stream."""

MAX_OUTPUTS = 100
"""Displays that are kept for each cell."""

MAX_FAILURES = 20
"""Statements of a cell of which it is told that they failed."""

INSTALLERS = {"pip", "conda", "mamba", "micromamba", "uv"}
"""Line magics that install packages."""

SCRIPTS = {"!", "bash", "perl", "pypy", "python", "python2", "python3", "ruby", "script", "sh", "sx", "system"}
"""Cell magics that start another program."""

DEFINITIONS = (
    *(ast.Import, ast.ImportFrom, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef),
    *(ast.Assign, ast.AnnAssign, ast.Try, ast.If),
)
"""Statements that still run once a cell has used up its time: answers are made of them, experiments seldom are."""

DEFINITION_SECONDS = 0.5
"""The time of each of them, in seconds of CPU."""

IDLE_SHARE = 0.05
"""A process that computes for less than this share of the time waits for something, however busy the machine is."""


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
        self.failures = []
        self._out_of_time = False

    def warm_up(self):
        """Load what IPython loads when it runs its first cell and shows its first error."""
        for source in ("display(0)", "1 / 0"):
            self.run(source, seconds=60.0)
        for name in ("last_exc", "last_type", "last_value", "last_traceback"):
            vars(sys).pop(name, None)

    # There is no screen, and no terminal: every way to show a figure is inline, and no shell command runs.

    def enable_gui(self, gui=None):
        pass

    def enable_matplotlib(self, gui=None):
        return super().enable_matplotlib("inline")

    def ask_exit(self):
        raise SystemExit

    def system(self, cmd):
        _skip(f"!{cmd}")
        self.user_ns["_exit_code"] = 0

    system_raw = system_piped = system

    def getoutput(self, cmd, split=True, depth=0):
        from IPython.utils.text import SList

        _skip(f"!{cmd}")
        return SList() if split else ""

    def run_line_magic(self, magic_name, line, _stack_depth=1):
        """Install nothing, and load no extension that is not there."""
        if magic_name in INSTALLERS:
            return _skip(f"%{magic_name} {line}")
        if magic_name == "config" and line.strip().startswith("InlineBackend"):
            with contextlib.suppress(ImportError):  # a kernel has it from the start, but it takes long to import
                import matplotlib_inline.backend_inline  # noqa: F401
        try:
            return super().run_line_magic(magic_name, line, _stack_depth + 1)
        except ImportError:
            if magic_name != "load_ext":
                raise
            return _skip(f"%load_ext {line}")

    def run_cell_magic(self, magic_name, line, cell):
        """Run the cell of a magic that does not exist here as if the magic were not there."""
        if magic_name in SCRIPTS:
            return _skip(f"%%{magic_name}")
        if magic_name != "time" and self.find_cell_magic(magic_name):
            return super().run_cell_magic(magic_name, line, cell)
        if magic_name != "time":  # which would run the cell as one statement, and what takes how long is not asked
            _skip(f"%%{magic_name}")
        self.run_cell("\n" + cell, store_history=False)  # line numbers count the magic's line

    async def run_ast_nodes(self, nodelist, cell_name, interactivity="last_expr", compiler=compile, result=None):
        """Run statements in order, each whether or not those before it have failed."""
        first_error = None
        for number, node in enumerate(nodelist, 1):
            if self._out_of_time:
                if not isinstance(node, DEFINITIONS):
                    continue
                _set_timers(DEFINITION_SECONDS)
            mode = interactivity if number == len(nodelist) else "none"
            for part in _one_import_each(node):
                result.error_in_exec = result.error_before_exec = None
                if await super().run_ast_nodes([part], cell_name, mode, compiler, result):
                    error = result.error_in_exec or result.error_before_exec
                    first_error = first_error or error
                    self._note_failure(part, error, cell_name)
        result.error_in_exec = first_error
        return first_error is not None

    def _note_failure(self, node, error, cell_name):
        if not isinstance(error, Exception):
            self._out_of_time = True  # a cell that was stopped, or wants to stop: its definitions still count
            return
        if isinstance(error, ImportError):
            bind_missing(node, error, self.user_ns)
        if len(self.failures) < MAX_FAILURES:
            lines = [line for frame, line in traceback.walk_tb(error.__traceback__) if _is_of_cell(frame, cell_name)]
            self.failures.append(((lines or [node.lineno])[0], type(error).__name__, _text(error)))

    def _show_result(self, format_dict, md_dict=None):
        self.outputs.append({"kind": "execute_result", "data": format_dict})

    def _showtraceback(self, etype, evalue, stb):
        if etype is CellStopped:
            stb = [str(evalue)]
        self.outputs.append({"kind": "error", "name": etype.__name__, "message": _text(evalue), "traceback": list(stb)})

    def run(self, source, seconds):
        """Run one cell, stopping it after `seconds` of CPU time or of waiting; with 0, run its definitions only.

        Returns what it showed, a list of tuples: ``("stream", name, text)``, ``("display_data", pairs)``,
        ``("execute_result", pairs)`` with ``(mime type, text)`` pairs, and ``("error", name, message, traceback
        lines)``; and the statements that failed, a list of ``(line, name of the error, message)``.
        """
        self.outputs = self.display_pub.outputs = []
        self.failures = []
        self._out_of_time = not seconds
        streams = sys.stdout, sys.stderr
        sys.stdout, sys.stderr = out, err = BoundedText(), BoundedText()
        for number in (signal.SIGPROF, signal.SIGALRM):
            signal.signal(number, self._look_at_the_clock)
        _set_timers(seconds or DEFINITION_SECONDS)
        try:
            self.run_cell(source, store_history=False)
        except CellStopped as stopped:
            self._showtraceback(CellStopped, stopped, [str(stopped)])
        finally:
            with contextlib.suppress(CellStopped):
                _set_timers(0)
            sys.stdout, sys.stderr = streams
        outputs = [
            *(("stream", name, stream.text()) for name, stream in [("stdout", out), ("stderr", err)] if stream.text()),
            *(_as_data(output) for output in self.outputs),
        ]
        return outputs, self.failures

    def _look_at_the_clock(self, number, frame):
        """The handler of both timers: that of CPU time ends a cell, the other one only where it does nothing."""
        waited, computed = time.monotonic() - _started[0], time.process_time() - _started[1]
        if number == signal.SIGPROF or computed < IDLE_SHARE * waited:
            self._out_of_time = True
            raise CellStopped("this cell was stopped: it did not finish in time")


_started = [0.0, 0.0]
"""When the timers were set: the time, and the CPU time of this process."""


def _set_timers(seconds):
    """Have a signal come after so many seconds of CPU time, and one after each time that as many seconds go by."""
    _started[:] = time.monotonic(), time.process_time()
    signal.setitimer(signal.ITIMER_PROF, seconds, seconds)
    signal.setitimer(signal.ITIMER_REAL, seconds, seconds)


def _is_of_cell(frame, cell_name):
    return frame.f_code.co_filename == cell_name and frame.f_code.co_name == "<module>"


def _skip(what):
    first, *more = what.strip().splitlines() or [""]
    print(f"[skipped when a notebook is graded: {first}{' ...' if more else ''}]")


def _one_import_each(node):
    """Return a statement as a list of statements: an import of several names becomes several."""
    if not isinstance(node, (ast.Import, ast.ImportFrom)):
        return [node]
    fields = dict(ast.iter_fields(node))
    return [ast.copy_location(type(node)(**{**fields, "names": [name]}), node) for name in node.names]


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
