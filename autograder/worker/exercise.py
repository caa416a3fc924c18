"""Answers the grader's calls of one exercise, in a fork of its own."""

import math
import os
import signal
import sys
import time
import traceback
import warnings

import numpy as np
import wire
from cells import IDLE_SHARE

MAX_TRACEBACK = 4_000

SEND_SECONDS = 0.1
"""Replies are sent together, but none waits longer than this for the next."""

_CHANGEABLE = (np.ndarray, list, tuple)
"""Kinds of results that may be changed later, or hold one that may."""


def serve(namespaces, name, call_seconds, place, guarded, *, channel, outbox, nowhere):
    """Answer calls of the function `name` as it was at a `place` (see namespaces.py), until the grader says
    ``("end",)``. What it prints goes to the file `nowhere`.

    A request is ``("calls", serial, arguments, arguments, ...)``, calls numbered from `serial`. The reply to each is

    - ``("returned", serial, value, changes)``,
    - ``("raised", serial, type name, message, traceback)``, or
    - ``("not plain", serial, description)``.

    `changes` makes a remote call behave like a local one: it lists ``(index, value)`` for each argument that
    the call modified, and ``(-1, value)`` where it modified the value that the previous call returned.

    After ``("function", name, place, guarded)``, answered as the request that began this is, calls are of another
    function.

    A call that takes longer than `call_seconds` of CPU time, and no longer than SEND_SECONDS more, ends this process:
    SIGPROF keeps its default action, so that a loop in C ends as surely as one in Python. So does SIGALRM where a call
    does nothing for as long. What is then in the `outbox` is sent by the process that waits for this one.
    """
    # What a cell has set for the whole notebook is not the function's doing: np.seterr(all="raise"), say.
    np.seterr(all="ignore")
    warnings.resetwarnings()
    warnings.simplefilter("ignore")
    sys.stdout = sys.stderr = nowhere

    def choose(name, place, guarded):
        function = namespaces.get(name, place)
        if function is None:
            channel.send(("missing",))
        else:
            channel.send(("serving", namespaces.differs(name), namespaces.reached(name)))
            namespaces.enter(name, place, guarded)
        return function

    function, previous, previous_data = choose(name, place, guarded), None, None
    while True:
        (request, *_), *rest = wire.decode_each(channel.receive_encoded(), objectives=True)
        if request == "end":
            return
        if request == "function":
            function, previous = choose(*(argument for argument, *_ in rest)), None
            continue
        (serial, *_), *calls = rest
        sent = -math.inf
        for number, (arguments, encoded, arrays) in enumerate(calls, serial):
            now = time.monotonic()
            if now - sent > SEND_SECONDS:
                outbox.send()
                _set_timers(call_seconds + SEND_SECONDS)
                sent = now
            try:
                result = function(*arguments)
                data = wire.encode(result)
                changes = [] if wire.is_unchanged(arrays) else _changes(arguments, encoded)
                if not _out_of_reach(previous) and _encoded(previous) != previous_data:
                    changes.append((-1, wire.plain(previous)))
                changes = wire.encode(changes) if changes else wire.NO_CHANGES
                reply = wire.returned(number) + data + changes
                if len(reply) > wire.MAX_FRAME:
                    raise wire.NotPlain(f"a value of {len(data)} bytes, more than is accepted")
                previous, previous_data = result, data
            except wire.NotPlain as error:
                reply = wire.encode(("not plain", number, str(error)))
            except BaseException as error:
                reply = wire.encode(("raised", number, type(error).__name__, _message(error), _own_lines(error)))
            outbox.put(reply)
        _set_timers(0)
        outbox.send()


def _set_timers(seconds):
    """End this process once it has computed for `seconds`, or has waited for as long."""
    started, computed = time.monotonic(), time.process_time()

    def end_if_idle(*_):
        waited = time.monotonic() - started
        # A signal that comes earlier than the timer's is the function's own.
        if waited < seconds or time.process_time() - computed < IDLE_SHARE * waited:
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            os.kill(os.getpid(), signal.SIGALRM)

    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.signal(signal.SIGALRM, end_if_idle)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    signal.setitimer(signal.ITIMER_REAL, seconds, seconds)


def _out_of_reach(previous):
    """Whether nobody but `serve` can still change a result that was returned."""
    if type(previous) is np.ndarray and previous.flags.owndata:
        return sys.getrefcount(previous) == _OF_ONE
    return not isinstance(previous, _CHANGEABLE)


def _count_of_one():
    """Return what `sys.getrefcount` says in a function of what only one variable of its caller holds."""

    def count(value):
        return sys.getrefcount(value)

    value = object()
    return count(value)


_OF_ONE = _count_of_one()


def _changes(arguments, encoded):
    """List (index, value) of the arguments that are no more what `encoded` says."""
    given = wire.decode(encoded, objectives=True)
    return [
        (index, wire.plain(now))
        for index, (before, now) in enumerate(zip(given, arguments, strict=True))
        if _encoded(before) != _encoded(now)
    ]


def _encoded(value):
    try:
        return wire.encode(value, objectives=True)
    except wire.NotPlain:
        return None


def _message(error):
    try:
        return str(error)[:MAX_TRACEBACK]
    except BaseException:
        return "an error that cannot be printed"


def _own_lines(error):
    """The lines of `error`'s traceback that stand in the notebook."""
    try:
        every = traceback.extract_tb(error.__traceback__)
        frames = [frame for frame in every if frame.filename.startswith("<ipython-input")]
        return "".join(traceback.format_list(frames[-3:]))[-MAX_TRACEBACK:]
    except BaseException:
        return ""
