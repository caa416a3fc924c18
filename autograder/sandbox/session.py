"""One submitted notebook, executed behind the wall.

A worker can die or fall silent at any moment. Then a new one takes its place, runs the notebook again without
the cells that were fatal, and goes on: what a student's code breaks, it breaks for itself alone.
"""

import contextlib
import time

import msgspec

from autograder.implementation import Lost
from autograder.sandbox import workers
from autograder.sandbox.channel import Silence
from autograder.sandbox.remote import Remote
from autograder.sandbox.workers import GONE, tag
from autograder.worker import wire

MAX_OUTPUTS = 102
"""Of one cell. The worker keeps to it, unless a student has changed that."""

TRIAL = 1 / 5
"""The share of its time that an exercise has in a fork with others; what takes longer is given all of it, alone."""


class Session:
    """A notebook's code cells behind the wall.

    Parameters: `cells`, a list of sources; `limits`, see `autograder.course.Limits`; `pool`, a `workers.Pool`. Use it
    as a context manager: its worker ends with it.
    """

    def __init__(self, cells, limits, pool):
        self._cells = cells
        self._limits = limits
        self._pool = pool
        self._worker = None
        self.keeps_fork = False
        self._serving = False  # whether the worker has a fork that answers calls
        self._fatal = set()
        self._run_before = set()
        self._seconds_left = dict.fromkeys((False, True), limits.notebook_seconds)  # the second for cells run again
        self._characters_left = limits.notebook_mb * 2**20
        self.outputs = [[] for _ in cells]

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.give_up_worker()

    def run(self):
        """Execute the cells; `outputs[i]` then lists what cell i showed, as `worker.cells.Shell.run` says.

        A cell that ends or silences the worker has an error as its output, and the others are run without it.
        """
        with contextlib.suppress(Lost):
            self._prepared_worker()

    def _prepared_worker(self):
        """Return a worker in which every cell has run that can be run. Raises Lost where that takes too long."""
        while self._worker is None:
            if self._seconds_left[True] <= 0:
                raise Lost("not_run", "not called: the notebook is slow, and had been run again too often")
            self._worker = self._pool.take()
            for index, source in enumerate(self._cells):
                if self._worker is not None and index not in self._fatal:
                    self._run_cell(index, source)
            if self._worker is not None and self._seconds_left[True] <= 0:
                self.give_up_worker()
        return self._worker

    def _run_cell(self, index, source):
        again = index in self._run_before
        self._run_before.add(index)
        if self._seconds_left[again] <= 0:
            if not again:
                self._condemn(index, f"was not run: the notebook had used up its {self._limits.notebook_seconds:g} s")
            return
        seconds = min(self._limits.cell_seconds, self._seconds_left[again])
        started = time.monotonic()
        try:
            answer = self._worker.ask_to_the_end(("cell", source, seconds), seconds + workers.GRACE_SECONDS)
            outputs = _checked_outputs(answer)
            if not again:
                self.outputs[index] = self._kept(outputs)
        except GONE as error:
            if isinstance(error, Silence):
                reason = f"did not finish within {seconds:g} s and could not be interrupted"
            elif isinstance(error, EOFError):
                reason = "used up the memory" if self._worker.ran_out_of_memory() else "ended Python"
            else:
                reason = "wrote into the grader's pipe"
            self._condemn(index, reason)
            self.give_up_worker()
        finally:
            self._seconds_left[again] -= time.monotonic() - started

    def _kept(self, outputs):
        """Return the outputs of a cell, or a remark in their place where the notebook shows too much."""
        self._characters_left -= sum(map(_length, outputs))
        if len(outputs) <= MAX_OUTPUTS and self._characters_left >= 0:
            return outputs
        message = "not shown: this notebook shows more than is accepted"
        return [("stream", "stderr", message)]

    @property
    def left_out(self):
        """The numbers of the cells that could not be run."""
        return frozenset(self._fatal)

    def _condemn(self, index, reason):
        first_line = self._cells[index].strip().partition("\n")[0][:60]
        message = f"the cell {first_line!r} {reason}"
        self._fatal.add(index)
        self.outputs[index] = [("error", "NotRun", message, [message])]

    def give_up_worker(self):
        """End the worker, which can no longer be trusted to answer; the next in need of one gets a fresh one."""
        self._serving = False
        if self._worker is not None:
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

    def exercise(self, name):
        """Return the notebook's function `name` as an Implementation."""
        limits = self._limits
        if self.keeps_fork:
            seconds = {"call_seconds": TRIAL * limits.call_seconds, "exercise_seconds": TRIAL * limits.exercise_seconds}
            limits = msgspec.structs.replace(limits, **seconds)
        return Remote(name, self, limits)

    def serve(self, name, seconds):
        """Start serving the function `name` and return the worker. Raises Lost where there is no such function."""
        for _ in range(2):  # what the worker served before may have spoiled it
            worker = self._prepared_worker()
            request = ("function", name) if self._serving else ("exercise", name, seconds)
            try:
                answer = worker.ask(request, seconds + workers.GRACE_SECONDS)
            except GONE:
                answer = None
            if tag(answer) == "missing":
                raise Lost("missing", f"there is no function {name} in this notebook")
            if tag(answer) == "serving":
                self._serving = True
                return worker
            self.give_up_worker()
        raise Lost("crashed", "could not be called: the notebook has broken the Python that it ran in")


def _checked_outputs(outputs):
    """Return `outputs` where they have the form that the worker promises, else raise wire.WireError."""
    if not isinstance(outputs, list) or not all(map(_is_output, outputs)):
        raise wire.WireError("outputs of an unknown form")
    return outputs


def _length(output):
    """The number of characters of an output."""
    return sum(len(part) if isinstance(part, str) else _length(part) for part in output)


def _is_output(output):
    match tag(output), output[1:] if tag(output) else ():
        case "stream", (str(name), str()):
            return name in ("stdout", "stderr")
        case "error", (str(), str(), list(lines)):
            return all(isinstance(line, str) for line in lines)
        case "display_data" | "execute_result", (list(pairs),):
            return all(isinstance(pair, tuple) and [type(part) for part in pair] == [str, str] for pair in pairs)
    return False
