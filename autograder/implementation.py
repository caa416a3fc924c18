"""A function under test, and what can come of calling it.

A property never calls a student's function itself: it calls an Implementation, which keeps a record of the
calls and turns whatever comes back into a plain value. Whether the function lives in this process
(`Local`) or behind the wall (`autograder.sandbox.remote.Remote`) makes no difference to a property.
"""

import dataclasses
import hashlib
import itertools
import traceback
from collections.abc import Sequence

from autograder.worker import wire

SHOWN = 3
"""Calls of an example, the last ones, whose results are kept, since they are shown where it fails."""


class Raised(Exception):
    """The function under test raised an exception."""

    def __init__(self, kind, message, trace=""):
        super().__init__(f"{kind}: {message}" if message else kind)
        self.kind = kind
        self.trace = trace


class Lost(BaseException):
    """The function under test did not come back, so that no property can go on.

    Not an Exception: Hypothesis would call again, and wait again, to shrink it.
    `status` is "crashed", "timed_out", "out_of_memory", "missing" or "not_run"; the text says what happened.
    """

    def __init__(self, status, message):
        super().__init__(message)
        self.status = status


class TimeIsUp(Lost):
    """Nothing more is called, since some time is used up: `seconds`."""

    def __init__(self, message: str, seconds: float):
        super().__init__("not_run", message)
        self.seconds = seconds


@dataclasses.dataclass
class Call:
    """One call: the arguments as they were (encoded), and what came of them (an exception, or a value).

    Where the function modified its arguments, `modified` is a dict from the index of each to what it has become.
    `answer` is what a Reference keeps.
    """

    encoded_arguments: bytes
    outcome: object = None
    modified: dict = dataclasses.field(default_factory=dict)
    answer: bytes | None = None

    def forget(self) -> None:
        """Drop what the call returned, which may be large."""
        self.outcome, self.modified = None, {}

    @property
    def arguments(self):
        return wire.decode(self.encoded_arguments, objectives=True)


class Implementation:
    """A callable that records its calls in `calls`. Subclasses say how a call is made.

    The function gets copies of the arguments: whatever it does to them, a property's own stay what they were.
    """

    def __init__(self, name):
        self.name = name
        self.calls = []

    def __call__(self, *arguments):
        call = Call(wire.encode(arguments, objectives=True))
        self.calls.append(call)
        if len(self.calls) > SHOWN:
            self.calls[-SHOWN - 1].forget()
        try:
            call.outcome = self._call(call)
        except (Raised, Lost, wire.NotPlain) as error:
            call.outcome = error
            raise
        return call.outcome

    def look_ahead(self, calls):
        """Be told of the calls, as encoded arguments, that are most likely to come next. A remote function asks for all
        their answers at once."""

    def answers(self, calls):
        """Return a digest of the answers to `calls` where these are the calls foreseen next and all of them return a
        value, else None. The same digest is the same answers."""
        return None

    def skip(self, count):
        """Go on behind answers that `answers` has returned."""

    def _call(self, call):
        """Return the plain result and note what was modified in `call`; raise Raised, Lost or wire.NotPlain."""
        raise NotImplementedError


def digest(calls: Sequence[bytes], answers: Sequence[bytes | memoryview]) -> bytes:
    """Return the digest of calls, as encoded arguments, with their answers, each as the value and the changes that a
    worker sends. Each has its length before it: other calls, or other answers, that join to the same bytes differ. They
    are not copied: an answer may be large."""
    found = hashlib.blake2b(digest_size=16)
    for part in itertools.chain.from_iterable(zip(calls, answers, strict=True)):
        found.update(len(part).to_bytes(8, "little"))
        found.update(part)
    return found.digest()


class Local(Implementation):
    """A function of this process."""

    def __init__(self, name, function):
        super().__init__(name)
        self._function = function

    def _call(self, call):
        arguments = call.arguments
        try:
            result = self._function(*arguments)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            trace = traceback.format_list(traceback.extract_tb(error.__traceback__)[1:][-3:])
            raise Raised(type(error).__name__, str(error), "".join(trace)) from error
        if wire.encode(arguments, objectives=True) != call.encoded_arguments:
            call.modified = {
                index: after
                for index, (before, after) in enumerate(zip(call.arguments, arguments, strict=True))
                if wire.encode(before, objectives=True) != wire.encode(after, objectives=True)
            }
        return wire.plain(result)


class Reference(Local):
    """The reference solution, whose calls keep their answers as a worker would send them: the first that are known to
    be right."""

    def _call(self, call):
        result = super()._call(call)
        if not call.modified:
            call.answer = wire.encode(result) + wire.NO_CHANGES
        return result
