"""One submitted notebook, executed behind the wall, and its functions, called there.

A worker can die or fall silent at any moment. Then a new one takes its place, runs the notebook again without
the cells that were fatal, and goes on: what a student's code breaks, it breaks for itself alone.
"""

import dataclasses
import signal
import time

from autograder.implementation import Implementation, Lost, Raised
from autograder.sandbox.channel import Channel, Silence
from autograder.worker import wire

GRACE_SECONDS = 2.0
"""A worker ends an overlong cell or call itself; this much later, one that has not is killed."""

START_SECONDS = 60.0
"""A worker that is not ready by then is a fault of this machine."""


class SandboxFault(Exception):
    """The sandbox itself failed: nothing can be said about the submission."""


class Worker:
    """A started worker process and the channel to it. `start` is a function that returns its Popen."""

    def __init__(self, start):
        self._process = start()
        self._channel = Channel(self._process.stdout.fileno(), self._process.stdin.fileno())
        self._ready = False

    def ask(self, request, seconds):
        """Send `request` and return the answer. Raises Silence, EOFError or wire.WireError."""
        if not self._ready:
            self._wait_until_ready()
        deadline = time.monotonic() + seconds
        self._channel.send(request, seconds)
        return self._channel.receive(deadline - time.monotonic())

    def hear(self, seconds):
        """Return the next message without asking. Raises as `ask` does."""
        return self._channel.receive(seconds)

    def _wait_until_ready(self):
        try:
            answer = self._channel.receive(START_SECONDS)
        except (Silence, EOFError, wire.WireError) as error:
            self._process.kill()
            said = self._process.communicate()[1].decode(errors="replace").strip().splitlines()
            raise SandboxFault(f"the sandbox did not start: {said[-1] if said else repr(error)}") from error
        if _tag(answer) != "ready":
            raise SandboxFault(f"the sandbox started with {answer!r}")
        self._ready = True

    def close(self):
        """End the worker and all that it started."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            pipe.close()


class Session:
    """A notebook's code cells behind the wall.

    Parameters: `cells`, a list of sources; `limits`, see `autograder.course.Limits`; `take_worker`, a function
    that returns a fresh Worker. Use it as a context manager: what it started ends with it.
    """

    def __init__(self, cells, limits, take_worker):
        self._cells = cells
        self._limits = limits
        self._take_worker = take_worker
        self._worker = None
        self._fatal = set()
        self._seconds_left = limits.notebook_seconds
        self.outputs = [[] for _ in cells]

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self._drop_worker()

    def run(self):
        """Execute the cells; `outputs[i]` then lists what cell i showed, as `worker.cells.Shell.run` says.

        A cell that ends or silences the worker has an error as its output, and the others are run without it.
        """
        while len(self._fatal) < len(self._cells):
            try:
                self.worker()
                return
            except Lost:
                continue

    def worker(self):
        """Return a worker in which every cell has run that can be run. Raises Lost where one turned out fatal."""
        if self._worker is None:
            self._worker = self._take_worker()
            for index, source in enumerate(self._cells):
                if index not in self._fatal:
                    self._run_cell(index, source)
        return self._worker

    def _run_cell(self, index, source):
        if self._seconds_left <= 0:
            self._condemn(index, f"was not run: the notebook had used up its {self._limits.notebook_seconds:g} s")
            return
        seconds = min(self._limits.cell_seconds, self._seconds_left)
        started = time.monotonic()
        try:
            self.outputs[index] = _checked_outputs(self._worker.ask(("cell", source, seconds), seconds + GRACE_SECONDS))
        except (Silence, EOFError, wire.WireError) as error:
            if isinstance(error, Silence):
                lost = Lost("timed_out", f"did not finish within {seconds:g} s and could not be interrupted")
            elif isinstance(error, EOFError):
                lost = Lost("crashed", "ended Python")
            else:
                lost = Lost("crashed", "wrote into the grader's pipe")
            self._condemn(index, str(lost))
            self._drop_worker()
            raise lost from error
        finally:
            self._seconds_left -= time.monotonic() - started

    def _condemn(self, index, reason):
        first_line = self._cells[index].strip().partition("\n")[0][:60]
        message = f"the cell {first_line!r} {reason}"
        self._fatal.add(index)
        self.outputs[index] = [("error", "NotRun", message, [message])]

    def _drop_worker(self):
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    def exercise(self, name):
        """Return the notebook's function `name` as an Implementation."""
        return Remote(name, self, self._limits)

    def serve(self, name, seconds):
        """Start serving the function `name` and return the worker. Raises Lost where there is no such function."""
        while True:
            try:
                worker = self.worker()
                break
            except Lost:
                continue
        try:
            answer = worker.ask(("exercise", name, seconds), seconds + GRACE_SECONDS)
        except (Silence, EOFError, wire.WireError) as error:
            self._drop_worker()
            raise Lost("crashed", "could not be called: the notebook's Python had ended") from error
        if _tag(answer) == "missing":
            raise Lost("missing", f"there is no function {name} in this notebook")
        if _tag(answer) != "serving":
            self._drop_worker()
            raise Lost("crashed", "could not be called: the notebook wrote into the grader's pipe")
        return worker

    def give_up_worker(self):
        """Forget a worker that can no longer be trusted to answer."""
        self._drop_worker()


class Remote(Implementation):
    """A function behind the wall, served by one fork of the worker at a time.

    Use it as a context manager. Raises Lost where a call does not come back, and for every call once the time of the
    exercise is used up.
    """

    def __init__(self, name, session, limits):
        super().__init__(name)
        self._session = session
        self._limits = limits
        self._seconds_left = limits.exercise_seconds
        self._worker = None
        self._serial = 0
        self._previous = None

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        if self._worker is not None:
            try:
                self._worker.ask(("end",), GRACE_SECONDS)
            except (Silence, EOFError, wire.WireError):
                self._session.give_up_worker()
            self._worker = None

    def _call(self, call):
        if self._seconds_left <= 0:
            seconds = f"{self._limits.exercise_seconds:g} s"
            raise Lost("not_run", f"too slow: {self._serial} calls took the {seconds} that an exercise may take")
        started = time.monotonic()
        try:
            return self._read(self._ask(call.arguments), call)
        finally:
            self._seconds_left -= time.monotonic() - started

    def _ask(self, arguments):
        seconds = self._limits.call_seconds
        if self._worker is None:
            self._worker = self._session.serve(self.name, seconds)
        self._serial += 1
        try:
            return self._worker.ask(("call", self._serial, arguments), seconds + GRACE_SECONDS)
        except Silence as error:
            self._abandon()
            raise self._timed_out() from error
        except EOFError as error:
            self._abandon()
            raise Lost("crashed", "ended Python and everything around it") from error
        except wire.WireError as error:
            self._abandon()
            raise Lost("crashed", f"wrote into the grader's pipe ({error})") from error

    def _read(self, reply, call):
        match _tag(reply), reply[1:] if _tag(reply) else ():
            case "returned", (int(serial), value, list(changes)) if serial == self._serial:
                for change in changes:
                    self._apply(change, call)
                self._previous = value
                return value
            case "raised", (int(serial), str(kind), str(message), str(trace)) if serial == self._serial:
                if kind == "MemoryError":
                    raise Lost("out_of_memory", "ran out of memory")
                raise Raised(kind, message, trace)
            case "not plain", (int(serial), str(description)) if serial == self._serial:
                raise wire.NotPlain(description)
            case "ended", (int(status),):
                self._worker = None
                raise self._ended(status)
        self._abandon()
        raise Lost("crashed", "wrote into the grader's pipe")

    def _apply(self, change, call):
        """Note what a call did to its arguments, and repeat what it did to the previous result."""
        match change:
            case (-1, value):
                ours = self._previous
                if type(ours) is type(value) is list:
                    ours[:] = value
                elif hasattr(ours, "shape") and getattr(value, "shape", None) == ours.shape and ours.flags.writeable:
                    ours[...] = value
            case (int(index), value):
                call.modified[index] = value

    def _ended(self, status):
        if status == -signal.SIGALRM:
            return self._timed_out()
        if status == -signal.SIGKILL:
            return Lost("out_of_memory", "was killed, most likely because it used too much memory")
        if status < 0:
            return Lost("crashed", f"crashed Python ({_signal_name(-status)})")
        return Lost("crashed", f"ended Python (exit status {status}) instead of returning")

    def _timed_out(self):
        return Lost("timed_out", f"did not return within {self._limits.call_seconds:g} s")

    def _abandon(self):
        self._worker = None
        self._session.give_up_worker()


@dataclasses.dataclass
class Pool:
    """Workers started ahead of use, each for one submission. `start` returns a worker's Popen."""

    start: object
    ahead: int = 1

    def __post_init__(self):
        self._waiting = []

    def take(self):
        """Return a worker that nobody has used; another is started in its place."""
        while len(self._waiting) <= self.ahead:
            self._waiting.append(Worker(self.start))
        return self._waiting.pop(0)

    def close(self):
        for worker in self._waiting:
            worker.close()
        self._waiting.clear()


def _signal_name(number):
    return signal.Signals(number).name if number in set(signal.Signals) else f"signal {number}"


def _tag(message):
    """The word that a message starts with, or None: what arrives may be any value, an array too."""
    return message[0] if isinstance(message, tuple) and message and isinstance(message[0], str) else None


def _checked_outputs(outputs):
    """Return `outputs` where they have the form that the worker promises, else raise wire.WireError."""
    if not isinstance(outputs, list) or not all(map(_is_output, outputs)):
        raise wire.WireError("outputs of an unknown form")
    return outputs


def _is_output(output):
    match _tag(output), output[1:] if _tag(output) else ():
        case "stream", (str(name), str()):
            return name in ("stdout", "stderr")
        case "error", (str(), str(), list(lines)):
            return all(isinstance(line, str) for line in lines)
        case "display_data" | "execute_result", (list(pairs),):
            return all(isinstance(pair, tuple) and [type(part) for part in pair] == [str, str] for pair in pairs)
    return False
