"""One submitted notebook, executed behind the wall.

A worker can die or fall silent at any moment. Then a new one takes its place, runs the notebook again without
the cells that were fatal, and goes on: what a student's code breaks, it breaks for itself alone.
"""

import contextlib
import dataclasses
import enum
import math
import time
from collections.abc import Mapping, Sequence

import msgspec
import numpy as np

from autograder.implementation import Lost, TimeIsUp
from autograder.sandbox import workers
from autograder.sandbox.channel import Silence
from autograder.sandbox.remote import Remote
from autograder.sandbox.workers import GONE, SandboxFault, tag
from autograder.worker import wire

MAX_OUTPUTS = 102
"""Of one cell. The worker keeps to it, unless a student has changed that."""

MAX_FAILURES = 20
"""Of one cell, likewise."""

MAX_TEXT = 1_000
"""Characters of the error of a statement that failed, or of the name of a function."""

MAX_REACHED = 1_000
"""Functions that one has reached."""

PART = 100
"""Bytes that any part of an output takes, also an empty one, about."""

TRIAL = 1 / 5
"""The share of its time that an exercise has in a fork with others; what takes longer is given all of it, alone."""


FOR_DEFINITIONS = 1 / 6
"""The share of a notebook's time that is kept for the definitions in cells that come when the rest is used up."""

LOOK_SECONDS = 0.1
"""What is quicker than this is not measured by itself."""


class Part(enum.IntEnum):
    """How much of a cell is run: what ended the worker, or took too long, is less and less of it."""

    ALL = 0
    DEFINITIONS = 1
    NOTHING = 2


class Place(enum.StrEnum):
    """Where in the notebook a function is taken from: its check cell, or the notebook's end."""

    CHECK = "check"
    END = "end"


@dataclasses.dataclass
class Allowance:
    """The seconds that are `left` for a notebook and all its exercises, whatever is run a second time, and of these the
    `exercises`' own, by name."""

    left: float = math.inf
    exercises: dict[str, float] = dataclasses.field(default_factory=dict)


class Session:
    """A notebook's code cells behind the wall.

    Parameters: `cells`, a list of sources; `limits`, see `autograder.course.Limits`; `pool`, a `workers.Pool`;
    `checks`, for each exercise the number of cells before its check cell; `files`, what lies beside the notebook, by
    its path; `allowance`, which bounds it together with the others that have the same. Use it as a context manager: its
    worker ends with it.

    It is `hurried` once something was too slow that might not have been if the machine had had nothing else to do.

    Exercises are taken from `place`. `guarded` are the functions that can change no argument of another's. What is
    known of each exercise that has been served: whether it `differs` at the end of the notebook, and the names of the
    functions that it has `reached`.
    """

    def __init__(
        self,
        cells: Sequence[str],
        limits,
        pool: workers.Pool,
        checks: Mapping[str, int] | None = None,
        files: Mapping[str, bytes] | None = None,
        allowance: Allowance | None = None,
    ):
        self._cells = cells
        self.limits = limits
        self._pool = pool
        self._checks = checks or {}
        self._files = files or {}
        self.allowance = allowance or Allowance()
        self._worker = None
        self.keeps_fork = False
        self._serving = False  # whether the worker has a fork that answers calls
        self._parts = [Part.ALL for _ in cells]
        self._run_before = set()
        self._seconds_left = dict.fromkeys((False, True), limits.notebook_seconds)  # the second for cells run again
        self._characters_left = limits.notebook_mb * 2**20
        self.outputs = [[] for _ in cells]
        self.failures: list[list[tuple[int, str, str]]] = [[] for _ in cells]
        self.place = Place.CHECK
        self.guarded: list[str] = []
        self.hurried = False
        self._passed, self._computed = 0.0, 0.0  # the seconds that cells took which were measured, and of CPU
        self.differs: dict[str, bool] = {}
        self.reached: dict[str, frozenset[str]] = {}

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.give_up_worker()

    def run(self):
        """Execute the cells; `outputs[i]` and `failures[i]` are then what `worker.cells.Shell.run` says of cell i.

        A cell that ends or silences the worker has an error as its output, and the others are run without it.
        """
        with contextlib.suppress(Lost):
            self._prepared_worker()

    def _prepared_worker(self):
        """Return a worker in which every cell has run that can be run. Raises Lost where that takes too long."""
        while self._worker is None:
            if min(self._seconds_left[True], self.allowance.left) <= 0:
                message = "not called: the notebook is slow, and had been run again too often"
                raise TimeIsUp(message, self.limits.notebook_seconds)
            self._worker = self._pool.take()
            self._send_files()
            kept = 0
            for index, source in enumerate(self._cells):
                if self._worker is not None and self._parts[index] is not Part.NOTHING:
                    self._run_cell(index, source, [name for name, at in self._checks.items() if kept < at <= index])
                    kept = index
            if self._worker is not None and self._seconds_left[True] <= 0:
                self.give_up_worker()
        return self._worker

    def _send_files(self):
        for path, data in self._files.items():
            try:
                self._worker.ask(("file", path, np.frombuffer(data, np.uint8)), workers.GRACE_SECONDS)
            except GONE as error:  # no cell has run
                raise SandboxFault(f"the sandbox did not take the file {path}") from error

    def _run_cell(self, index, source, names):
        """Run a cell, after noting that the check cells of the exercises `names` stand before it."""
        again = index in self._run_before
        self._run_before.add(index)
        total, left = self.limits.notebook_seconds, self._seconds_left[again]
        seconds = min(self.limits.cell_seconds, left - FOR_DEFINITIONS * total)
        if seconds <= 0 or self._parts[index] is Part.DEFINITIONS:
            seconds = 0  # definitions only
            if left <= 0:
                if not again:
                    self._worker.note_too_slow(self._computed, self._passed)
                    self._condemn(index, f"was not run: the notebook had used up its {total:g} s", Part.NOTHING)
                return
        if not seconds and not again:
            self._worker.note_too_slow(self._computed, self._passed)
        started = time.monotonic()
        try:
            most = (seconds or FOR_DEFINITIONS * total) + workers.GRACE_SECONDS
            answer = self._worker.ask_to_the_end(("cell", source, seconds, names), most)
            outputs, failures = _checked_answer(answer)
            if not again:
                if not seconds:
                    message = f"only the definitions in this cell were run: the notebook had used up its {total:g} s\n"
                    outputs = [("stream", "stderr", message), *outputs]
                self.outputs[index], self.failures[index] = self._kept(outputs), failures
        except GONE as error:
            if isinstance(error, Silence):
                reason = f"did not finish within {seconds:g} s and could not be interrupted"
            elif isinstance(error, EOFError):
                reason = "used up the memory" if self._worker.ran_out_of_memory() else "ended Python"
            else:
                reason = "wrote into the grader's pipe"
            self._condemn(index, reason, Part(self._parts[index] + 1))
            self.give_up_worker()
        finally:
            spent = self._spent(time.monotonic() - started, seconds)
            self._seconds_left[again] -= spent
            self.allowance.left -= spent

    def _spent(self, passed: float, seconds: float) -> float:
        """Return how many of the seconds that a cell took are the notebook's own: not those that the machine gave to
        others. The cell may take `seconds`."""
        if self._worker is None or passed < LOOK_SECONDS:
            return passed
        spent, computed = self._worker.spent_since_the_last_look(passed)
        self._passed += passed
        self._computed += computed or 0.0
        if seconds and passed >= seconds:
            self._worker.note_too_slow(computed, passed)
        return spent

    def _kept(self, outputs):
        """Return the outputs of a cell, or a remark in their place where the notebook shows too much."""
        self._characters_left -= sum(map(_length, outputs))
        if len(outputs) <= MAX_OUTPUTS and self._characters_left >= 0:
            return outputs
        message = "not shown: this notebook shows more than is accepted"
        return [("stream", "stderr", message)]

    @property
    def tells_times(self) -> bool:
        """Whether the sandbox can tell the CPU time of its worker."""
        return self._worker is not None and self._worker.times() is not None

    @property
    def left_out(self):
        """The numbers of the cells that could not be run, or not as a whole."""
        return frozenset(index for index, part in enumerate(self._parts) if part is not Part.ALL)

    def _condemn(self, index, reason, part):
        """Have no more than a part of a cell run from now on."""
        first_line = self._cells[index].strip().partition("\n")[0][:60]
        message = f"the cell {first_line!r} {reason}"
        self._parts[index] = part
        self.outputs[index] = [("error", "NotRun", message, [message])]

    def give_up_worker(self):
        """End the worker, which can no longer be trusted to answer; the next in need of one gets a fresh one."""
        self._serving = False
        if self._worker is not None:
            self.hurried |= self._worker.hurried
            self._pool.give_back(self._worker)
            self._worker = None

    @contextlib.contextmanager
    def one_fork(self):
        """Within, exercises are served by one fork after each other, as long as it lives: what a function does to its
        Python there, others meet."""
        self.keeps_fork = True
        try:
            yield
        finally:
            self.keeps_fork = False
            if self._serving:
                self.end_fork()

    def end_fork(self):
        """End the fork that answers calls, and see that the worker can have another."""
        self._serving = False
        try:
            self._worker.ask_to_the_end(("end",), workers.GRACE_SECONDS)
        except GONE:
            self.give_up_worker()

    def take(self, exercise: str, seconds: float) -> None:
        """Take from the allowance what an exercise has spent: not from its own where that was a trial."""
        self.allowance.left -= seconds
        if exercise in self.allowance.exercises and not self.keeps_fork:
            self.allowance.exercises[exercise] -= seconds

    def exercise(self, name):
        """Return the notebook's function `name` as an Implementation."""
        limits = self.limits
        if self.keeps_fork:
            seconds = {"call_seconds": TRIAL * limits.call_seconds, "exercise_seconds": TRIAL * limits.exercise_seconds}
            limits = msgspec.structs.replace(limits, **seconds)
        return Remote(name, self, limits)

    def serve(self, name, seconds):
        """Start serving the function `name` and return the worker. Raises Lost where there is no such function."""
        for _ in range(2):  # what the worker served before may have spoiled it
            worker = self._prepared_worker()
            what = ("function", name) if self._serving else ("exercise", name, seconds)
            try:
                answer = worker.ask((*what, self.place, self.guarded), seconds + workers.GRACE_SECONDS)
            except GONE:
                answer = None
            match tag(answer), answer[1:] if tag(answer) else ():
                case "missing", ():
                    raise Lost("missing", f"there is no function {name} in this notebook")
                case "serving", (bool(differs), list(reached)):
                    self._serving = True
                    self.differs[name] = differs
                    known = (other for other in reached[:MAX_REACHED] if isinstance(other, str))
                    self.reached[name] = frozenset(other for other in known if len(other) <= MAX_TEXT)
                    return worker
            self.give_up_worker()
        raise Lost("crashed", "could not be called: the notebook has broken the Python that it ran in")


def _checked_answer(answer):
    """Return the outputs and failures of a cell where they have the form that the worker promises, else raise
    wire.WireError."""
    match answer:
        case (list(outputs), list(failures)) if all(map(_is_output, outputs)) and all(map(_is_failure, failures)):
            cut = [(line, kind[:MAX_TEXT], message[:MAX_TEXT]) for line, kind, message in failures[:MAX_FAILURES]]
            return outputs, cut
    raise wire.WireError("outputs of an unknown form")


def _is_failure(failure):
    match failure:
        case (int(), str(), str()):
            return isinstance(failure, tuple)
    return False


def _length(output):
    """The number of characters of an output, or about the memory that it takes where it has many parts."""
    return PART + sum(PART + len(part) if isinstance(part, str) else _length(part) for part in output)


def _is_output(output):
    match tag(output), output[1:] if tag(output) else ():
        case "stream", (str(name), str()):
            return name in ("stdout", "stderr")
        case "error", (str(), str(), list(lines)):
            return all(isinstance(line, str) for line in lines)
        case "display_data" | "execute_result", (list(pairs),):
            return all(isinstance(pair, tuple) and [type(part) for part in pair] == [str, str] for pair in pairs)
    return False
