"""The processes inside sandboxes: started, spoken to under deadlines, ended."""

import collections
import functools
import secrets
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from autograder.sandbox import cputime
from autograder.sandbox.channel import Channel, Silence
from autograder.worker import wire

GRACE_SECONDS = 2.0
"""A worker ends an overlong cell or call itself; this much later, one that has not is killed."""

BACKSTOP = 5
"""Times the seconds that a worker has until it must answer, by the clock on the wall, whatever the machine does."""

START_SECONDS = 60.0
"""A worker that is not ready by then is a fault of this machine."""

FIRST_LOOK_SECONDS = 0.2
"""After so long without an answer it is looked what a worker spends. Most answer sooner."""

LOOK_SECONDS = 1.0
"""How often it is looked from then on, at most."""

OWN_PROCESSOR = 1 / 2
"""A worker that computes for this share of the time had a processor to itself: what it did not get done in its time, it
would not have got done on an idle machine."""

T = TypeVar("T")

GONE = (Silence, EOFError, wire.WireError)
"""What speaking to a worker raises that is silent, dead or lying."""


class SandboxFault(Exception):
    """The sandbox itself failed: nothing can be said about the submission."""


def may_have_waited(computed: float | None, passed: float) -> bool:
    """Whether a worker that `computed` for so many of the `passed` seconds, if that is known, may have waited for a
    processor that others had."""
    return computed is None or computed < OWN_PROCESSOR * passed


class Worker:
    """A started worker process and the channel to it. `start` is a function that returns its Popen.

    It is `hurried` once it has been found too slow while it computed for little of the time: it may have waited for a
    processor that others had.
    """

    def __init__(self, start):
        self._process = start()
        self._channel = Channel(self._process.stdout.fileno(), self._process.stdin.fileno())
        self._ready = False
        self._last_look = cputime.Times(0.0, {})
        self.hurried = False

    def ask(self, request, seconds):
        """Send `request` and return the answer, for which the worker may compute for `seconds`. Raises Silence,
        EOFError or wire.WireError."""
        if not self._ready:
            self._wait_until_ready()
        self._channel.send(request, seconds)
        return self._patiently(self._channel.receive, seconds)

    def tell(self, request, seconds):
        """Send a request that is encoded, without waiting for its answer. Raises as `ask` does."""
        self._channel.send_frame(request, seconds)

    def hear(self, most, seconds):
        """Return a list of the next answers as they are encoded, one at least and `most` at most. Raises as `ask`
        does."""
        return self._patiently(functools.partial(self._channel.receive_frames, most), seconds)

    def ask_to_the_end(self, request, seconds):
        """Send `request` and return the last answer that came before the worker had done with it, or None.

        Whatever a student's code has put into the pipe out of turn is left behind. Raises as `ask` does.
        """
        if not self._ready:
            self._wait_until_ready()
        token = secrets.randbits(63)
        self._channel.send(request, seconds)
        self._channel.send(("sync", token), seconds)
        answer = None

        def hear_all(seconds):
            nonlocal answer
            deadline = time.monotonic() + seconds
            while True:
                message = self._channel.receive(deadline - time.monotonic())
                if tag(message) == "synced" and [*map(type, message)] == [str, int] and message[1] == token:
                    return answer
                answer = message

        return self._patiently(hear_all, seconds)

    def _patiently(self, receive: Callable[[float], T], seconds: float) -> T:
        """Call `receive(seconds)`, again and again while it raises Silence and the worker has not spent its `seconds`:
        those in which it waits for a processor that others have are not its own."""
        first = min(seconds, FIRST_LOOK_SECONDS)
        try:
            return receive(first)
        except Silence:
            before, started, left = self.times(), time.monotonic(), seconds - first
            if before is None and left <= 0:
                raise
        if before is None:
            return receive(left)
        while True:
            try:
                return receive(min(max(left, 0.0), LOOK_SECONDS))
            except Silence:
                now, passed = self.times(), time.monotonic() - started
                left = seconds - first - (now.spent_since(before, passed) if now else passed)
                if left <= 0 or first + passed > BACKSTOP * seconds:
                    self.note_too_slow(now and now.computed_since(before), passed)
                    raise

    def note_too_slow(self, computed: float | None, passed: float) -> None:
        """Note that something took too long: `passed` seconds, of which the worker `computed`, if that is known."""
        self.hurried |= may_have_waited(computed, passed)

    def _wait_until_ready(self):
        try:
            answer = self._channel.receive(START_SECONDS)
        except GONE as error:
            self._process.kill()
            said = self._process.stderr.read().decode(errors="replace").split("\n") if self._process.stderr else []
            reason = next(filter(str.strip, reversed(said)), repr(error))
            raise SandboxFault(f"the sandbox did not start: {reason}") from error
        if tag(answer) != "ready":
            raise SandboxFault(f"the sandbox started with {answer!r}")
        self._ready = True

    def ran_out_of_memory(self):
        """Whether its processes together had used up the memory of the sandbox, where the sandbox can tell."""
        tell = getattr(self._process, "ran_out_of_memory", None)
        return tell is not None and tell()

    def times(self) -> cputime.Times | None:
        """The Times of all its processes, or None where the sandbox cannot tell."""
        tell = getattr(self._process, "times", None)
        return tell and tell()

    def spent_since_the_last_look(self, passed: float) -> tuple[float, float | None]:
        """Return how many of the `passed` seconds the worker spent, and for how many it computed, since this was called
        last. The second is None where the sandbox cannot tell."""
        now, before = self.times(), self._last_look
        if now is None:
            return passed, None
        self._last_look = now
        return now.spent_since(before, passed), now.computed_since(before)

    def close(self):
        """End the worker and all that it started."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            if pipe is not None:
                pipe.close()


class Pool:
    """Workers, each to be used for one notebook. `start` returns the Popen of one; so many are started ahead of use.
    They are started and ended while others work. `end` is called when the pool is closed."""

    def __init__(self, start, ahead=0, end=lambda: None):
        self._start = start
        self._ahead = ahead
        self._end = end
        self._aside = ThreadPoolExecutor(1)  # whose thread must outlive the workers: bubblewrap dies with its parent
        self._waiting = collections.deque()

    def start_ahead(self):
        while len(self._waiting) < self._ahead:
            self._waiting.append(self._aside.submit(Worker, self._start))

    def take(self):
        """Return a worker in which nothing has run. Raises what `start` does."""
        taken = self._waiting.popleft() if self._waiting else self._aside.submit(Worker, self._start)
        self.start_ahead()
        return taken.result()

    def give_back(self, worker):
        """Have a worker ended that has been taken."""
        self._aside.submit(worker.close)

    def close(self):
        self._aside.shutdown()
        for future in self._waiting:
            if not future.exception():
                future.result().close()
        self._end()


def tag(message):
    """The word that a message starts with, or None: what arrives may be any value, an array too."""
    return message[0] if isinstance(message, tuple) and message and isinstance(message[0], str) else None
