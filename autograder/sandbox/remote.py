"""A function behind the wall, called from here."""

import collections
import itertools
import math
import operator
import signal
import time

from autograder.implementation import Implementation, Lost, Raised, TimeIsUp, digest
from autograder.sandbox import workers
from autograder.sandbox.channel import Silence
from autograder.sandbox.workers import BACKSTOP, GONE, tag
from autograder.worker import wire

MAX_TEXT = 4_000
"""Characters of an exception, its traceback, or a description."""

FEW = 8
"""Calls that are asked ahead before the first of them is answered."""

GROWTH = 8
"""How many times as many are asked at once after each time that all were answered quickly."""

IN_VAIN_SECONDS = 0.5
"""How long the calls may take, about, that are asked ahead and turn out not to be needed."""

AHEAD_BYTES = 2**15
"""Bytes of the calls that are asked ahead at once."""

HELD_BYTES = 16 * 2**20
"""Bytes of answers that are kept until they are needed; where they are large, fewer calls are asked ahead."""

RETURNED_BYTES = 128 * 2**20
"""Bytes that the calls of one example may return altogether."""

TOO_MUCH = f"the calls of this example return more than {RETURNED_BYTES >> 20} MB altogether"

_CALLS = wire.encode("calls")
_ENDED = wire.encode_tuple(wire.encode("ended"), b"")
"""How the encoding of the message begins that stands in the place of answers once the fork has ended."""


class Remote(Implementation):
    """A function behind the wall, served by one fork of the worker at a time.

    Use it as a context manager. Raises Lost where a call does not come back, and for every call once the time of the
    exercise is used up.
    """

    def __init__(self, name, session, limits):
        super().__init__(name)
        self._session = session
        self._limits = limits
        self._seconds = self._seconds_left = min(
            limits.exercise_seconds, session.allowance.exercises.get(name, math.inf)
        )
        self._waited = 0.0
        # When the worker began to serve: its Times, the seconds left, and for how long calls had been waited for.
        self._at_start = None, 0.0, 0.0
        self._worker = None
        self._serial = 0
        self._previous = None
        self._likely = collections.deque()  # calls that are most likely to come
        self._asked = collections.deque()  # of these, what has been asked
        self._heard = collections.deque()  # and answered
        self._most, self._growth, self._told = FEW, GROWTH, -math.inf  # calls asked at once, and when they were
        self._largest = 1  # bytes of an answer so far
        self._returned = 0  # bytes that the calls of this example have returned
        self._trouble = None
        self._over = False
        self._started = 0.0  # seconds of a call that went into starting a worker

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        if self._waited > workers.FIRST_LOOK_SECONDS:
            self._look_at_the_clock()
        self._session.take(self.name, self._seconds - self._seconds_left)
        if self._worker is not None and self._session.keeps_fork:
            self._pass_over()
            self._forget_worker()
        elif self._worker is not None:
            self._end()

    def look_ahead(self, calls):
        if self._asked:
            self._pass_over()
        self._likely = collections.deque(calls)
        # Once a function has been quick, it most likely is at other arguments, too.
        self._most, self._growth, self._told = min(self._most, GROWTH * FEW), GROWTH, -math.inf

    def answers(self, calls):
        count = len(calls)
        if any(map(operator.ne, itertools.chain(self._asked, self._likely), calls)):
            return None
        if len(self._heard) < count:
            self._hear_ahead(count)
        if len(self._heard) < count:
            return None
        returned = []
        for serial, reply in enumerate(itertools.islice(self._heard, count), self._serial + 1):
            prefix = wire.returned(serial)
            if not reply.startswith(prefix):
                return None
            returned.append(memoryview(reply)[len(prefix) :])
        return digest(calls, returned)

    def _hear_ahead(self, count):
        """Ask for the calls that are likely to come until so many are answered, or there are no more, or no time, or
        the answers are too large to be kept."""
        self._started = 0.0
        started = time.monotonic()
        try:
            while len(self._heard) < count and (self._likely or self._asked):
                if self._over or self._time_is_up() or sum(map(len, self._heard)) > HELD_BYTES:
                    break
                self._hear()
        except (Lost, *GONE) as error:
            self._trouble = error  # of the call that comes to it
        finally:
            self._spend(time.monotonic() - started - self._started)

    def _pass_over(self):
        """Hear what was asked in vain, so that the fork can be asked again; end it where it does not answer that."""
        started = time.monotonic()
        seconds = self._limits.call_seconds + workers.GRACE_SECONDS
        trouble = self._trouble is not None
        try:
            missing = len(self._asked) - len(self._heard)
            self._heard.clear()
            while missing and not (trouble or self._over):
                replies = self._worker.hear(missing, seconds)
                missing -= len(replies)
                self._over = replies[-1].startswith(_ENDED)
        except GONE:
            trouble = True
        self._spend(time.monotonic() - started)
        self._serial += len(self._asked)
        if trouble or self._over or self._time_is_up():
            self._end()
        else:
            self._asked.clear()
            self._heard.clear()
            self._previous = None

    def skip(self, count):
        for _ in range(count):
            self._asked.popleft()
            self._heard.popleft()
        self._serial += count
        self._previous = None

    def _hear(self):
        """Take the next answers to what was asked ahead. Asks for more first where all is answered."""
        if self._trouble:
            raise self._trouble
        seconds = self._limits.call_seconds
        self._start()
        if len(self._asked) == len(self._heard):
            serial, calls, size = self._serial + len(self._asked) + 1, [], 0
            if time.monotonic() - self._told < IN_VAIN_SECONDS / GROWTH:
                self._most *= self._growth
            most = max(1, min(self._most, HELD_BYTES // self._largest))
            while self._likely and len(calls) < most:
                size += len(self._likely[0])
                if calls and size > AHEAD_BYTES:
                    break
                calls.append(self._likely.popleft())
            self._asked.extend(calls)
            self._told = time.monotonic()
            request = wire.encode_tuple(_CALLS, wire.encode(serial), *calls)
            self._worker.tell(request, seconds + workers.GRACE_SECONDS)
        missing = len(self._asked) - len(self._heard)
        try:
            self._note_heard(self._worker.hear(missing, seconds + workers.GRACE_SECONDS))
        except (Silence, EOFError):
            if missing == 1:
                raise
            self._ask_one_by_one()

    def _note_heard(self, replies):
        self._heard.extend(replies)
        self._largest = max(self._largest, *map(len, replies))
        self._over = replies[-1].startswith(_ENDED)  # the fork has, and answers no more

    def _ask_one_by_one(self):
        """Give up a worker that has gone with answers which it had not sent: which call it went with is not known."""
        self._session.give_up_worker()
        self._worker = None
        while len(self._asked) > len(self._heard):
            self._likely.appendleft(self._asked.pop())
        self._most = self._growth = 1

    def _call(self, call):
        if not self._trouble and self._time_is_up():
            seconds = self._limits.exercise_seconds
            raise TimeIsUp(f"too slow: {self._serial} calls took the {seconds:g} s that an exercise may take", seconds)
        self._started = 0.0
        started = time.monotonic()
        try:
            return self._read(self._ask(call), call)
        finally:
            self._spend(time.monotonic() - started - self._started)

    def _spend(self, seconds):
        self._waited += seconds
        self._seconds_left -= seconds

    def _time_is_up(self):
        """Whether the exercise has used up its time: what it has spent, which is no more than what has passed."""
        if self._seconds_left > 0:
            return False
        passed, computed = self._look_at_the_clock()
        if self._seconds_left > 0:
            return False
        # Where its worker has ended, it is not known any more what that waited for.
        self._session.hurried |= workers.may_have_waited(computed, passed)
        return True

    def _look_at_the_clock(self) -> tuple[float, float | None]:
        """Count from now on only what the exercise has spent, where that is known, of the time that has passed since
        its worker began to serve. Return this time, and for how much of it the worker computed."""
        at_start, left, waited = self._at_start
        passed = self._waited - waited
        now = self._worker and self._worker.times()
        if now is None or at_start is None:
            return passed, None
        if self._waited < BACKSTOP * self._seconds:
            self._seconds_left = left - now.spent_since(at_start, passed)
        return passed, now.computed_since(at_start)

    def _start(self):
        """Have a worker serve the function. The time is not the exercise's: the cells may have to run again first."""
        if self._worker is None:
            started = time.monotonic()
            try:
                self._worker = self._session.serve(self.name, self._limits.call_seconds)
                self._at_start = self._worker.times(), self._seconds_left, self._waited
            finally:
                self._started += time.monotonic() - started

    def _ask(self, call):
        if next(itertools.chain(self._asked, self._likely), None) != call.encoded_arguments:
            if self._asked:
                self._end()
            self._likely = collections.deque([call.encoded_arguments])
        try:
            while not self._heard:
                self._hear()
            self._asked.popleft()
            encoded = self._heard.popleft()
            self._serial += 1
            self._returned = len(encoded) + (self._returned if len(self.calls) > 1 else 0)
            if self._returned > RETURNED_BYTES:
                return "not plain", self._serial, TOO_MUCH
            return wire.decode(encoded)
        except Silence as error:
            self._abandon()
            raise self._timed_out() from error
        except EOFError as error:
            used_up = self._worker.ran_out_of_memory()
            self._abandon()
            if used_up:
                raise Lost("out_of_memory", "used up the memory, and Python was ended") from error
            raise Lost("crashed", "ended Python and everything around it") from error
        except wire.WireError as error:
            self._abandon()
            raise Lost("crashed", f"wrote into the grader's pipe ({error})") from error

    def _end(self):
        """Have the fork ended, if it still runs."""
        if self._forget_worker() is not None:
            self._session.end_fork()

    def _read(self, reply, call):
        match tag(reply), reply[1:] if tag(reply) else ():
            case "returned", (int(serial), value, list(changes)) if serial == self._serial:
                try:
                    for change in changes:
                        self._apply(change, call)
                except (TypeError, ValueError, OverflowError) as error:  # no worker of ours reports such changes
                    self._abandon()
                    raise Lost("crashed", "wrote into the grader's pipe") from error
                self._previous = value
                return value
            case "raised", (int(serial), str(kind), str(message), str(trace)) if serial == self._serial:
                if kind == "MemoryError":
                    raise Lost("out_of_memory", "ran out of memory")
                raise Raised(kind[:MAX_TEXT], message[:MAX_TEXT], trace[:MAX_TEXT])
            case "not plain", (int(serial), str(description)) if serial == self._serial:
                raise wire.NotPlain(description[:MAX_TEXT])
            case "ended", (int(status),):
                self._end()
                raise self._ended(status)
        self._abandon()
        raise Lost("crashed", "wrote into the grader's pipe")

    def _apply(self, change, call):
        """Note what a call did to its arguments, and repeat what it did to the previous result."""
        match change:
            case (int(index), value) if index == -1:
                ours = self._previous
                if type(ours) is type(value) is list:
                    ours[:] = value
                elif hasattr(ours, "shape") and getattr(value, "shape", None) == ours.shape and ours.flags.writeable:
                    ours[...] = value
            case (int(index), value):
                call.modified[index] = value

    def _ended(self, status):
        if status in (-signal.SIGPROF, -signal.SIGALRM):
            self._session.hurried |= status == -signal.SIGALRM  # it did next to nothing, or was not let
            return self._timed_out()
        if status == -signal.SIGKILL:
            return Lost("out_of_memory", "was killed, most likely because it used too much memory")
        if status < 0:
            return Lost("crashed", f"crashed Python ({_signal_name(-status)})")
        return Lost("crashed", f"ended Python (exit status {status}) instead of returning")

    def _timed_out(self):
        return Lost("timed_out", f"did not return within {self._limits.call_seconds:g} s")

    def _forget_worker(self):
        """Return the worker, to be used no more, and forget what it was asked ahead."""
        worker, self._worker = self._worker, None
        self._trouble, self._over = None, False
        for queue in (self._likely, self._asked, self._heard):
            queue.clear()
        return worker

    def _abandon(self):
        self._forget_worker()
        self._session.give_up_worker()


def _signal_name(number):
    return signal.Signals(number).name if number in set(signal.Signals) else f"signal {number}"
