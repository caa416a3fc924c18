"""The processes inside sandboxes: started, spoken to under deadlines, ended."""

import collections
import functools
import secrets
import time
from concurrent.futures import ThreadPoolExecutor

from autograder.sandbox.channel import Channel, Silence
from autograder.worker import wire

GRACE_SECONDS = 2.0
"""A worker ends an overlong cell or call itself; this much later, one that has not is killed."""

BACKSTOP = 10
"""Times the seconds of CPU that a worker has until it must answer, by the clock on the wall."""

START_SECONDS = 60.0
"""A worker that is not ready by then is a fault of this machine."""

LOOK_SECONDS = 1.0
"""How often it is looked whether a worker computes that has had its seconds by the clock."""

IDLE_SHARE = 0.05
"""A worker that computes for less than this share of the time waits for something, however busy the machine is."""

GONE = (Silence, EOFError, wire.WireError)
"""What speaking to a worker raises that is silent, dead or lying."""


class SandboxFault(Exception):
    """The sandbox itself failed: nothing can be said about the submission."""


class Worker:
    """A started worker process and the channel to it. `start` is a function that returns its Popen."""

    def __init__(self, start):
        self._process = start()
        self._channel = Channel(self._process.stdout.fileno(), self._process.stdin.fileno())
        self._ready = False
        self._looked = 0.0

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

    def _patiently(self, receive, seconds):
        """Call `receive(seconds)`, again and again while it raises Silence and the worker has not had its `seconds`:
        a busy machine may give it little of its time. One that does nothing is not waited for."""
        end = time.monotonic() + BACKSTOP * seconds
        try:
            return receive(seconds)
        except Silence:
            first = before = self.cpu_seconds()
            if first is None:
                raise
        while True:
            try:
                return receive(LOOK_SECONDS)
            except Silence:
                now = self.cpu_seconds()
                if now is None or now - first > seconds or now - before < IDLE_SHARE * LOOK_SECONDS:
                    raise
                if time.monotonic() > end:
                    raise
                before = now

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

    def cpu_seconds(self):
        """The CPU time that all its processes have used, or None where the sandbox cannot tell."""
        tell = getattr(self._process, "cpu_seconds", None)
        return tell and tell()

    def cpu_seconds_since_the_last_look(self):
        """The CPU time that its processes have used since this was called last, or None."""
        before, self._looked = self._looked, self.cpu_seconds()
        return None if self._looked is None else self._looked - before

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
