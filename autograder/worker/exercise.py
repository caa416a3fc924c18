"""Answers the grader's calls of one exercise, in a fork of its own."""

import os
import signal
import sys
import traceback
import warnings

import numpy as np
import wire

MAX_TRACEBACK = 4_000

_NOWHERE = open(os.devnull, "w")  # now: a notebook may leave no descriptor to open it with


def serve(function, channel, call_seconds):
    """Answer calls of `function` until the grader says ``("end",)``.

    A request is ``("call", serial, arguments)``, a reply one of

    - ``("returned", serial, value, changes)``,
    - ``("raised", serial, type name, message, traceback)``,
    - ``("not plain", serial, description)``.

    `changes` makes a remote call behave like a local one: it lists ``(index, value)`` for each argument that
    the call modified, and ``(-1, value)`` where it modified the value that the previous call returned.

    A call that takes longer than `call_seconds` ends this process: SIGALRM keeps its default action, so
    that a loop in C ends as surely as one in Python.
    """
    # What a cell has set for the whole notebook is not the function's doing: np.seterr(all="raise"), say.
    np.seterr(all="ignore")
    warnings.resetwarnings()
    warnings.simplefilter("ignore")
    sys.stdout = sys.stderr = _NOWHERE
    previous, previous_data = None, None
    while True:
        encoded = channel.receive_encoded()
        request = wire.decode(encoded, objectives=True)
        if request[0] != "call":
            return
        _, serial, arguments = request
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, call_seconds)
        try:
            result = function(*arguments)
            data = wire.encode(result)
            changes = _changes(arguments, encoded)
            if previous_data is not None and _encoded(previous) != previous_data:
                changes.append((-1, wire.plain(previous)))
            reply = wire.encode_tuple(wire.encode("returned"), wire.encode(serial), data, wire.encode(changes))
            if len(reply) > wire.MAX_FRAME:
                raise wire.NotPlain(f"a value of {len(data)} bytes, more than is accepted")
            previous, previous_data = result, data
        except wire.NotPlain as error:
            reply = wire.encode(("not plain", serial, str(error)))
        except BaseException as error:
            reply = wire.encode(("raised", serial, type(error).__name__, _message(error), _own_lines(error)))
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        channel.make_blocking()  # whatever the function has made of them, or its result would depend on the timing
        channel.send_encoded(reply)


def _changes(arguments, request):
    """List (index, value) of the arguments that are no more what the encoded `request` says."""
    if request.endswith(_encoded(arguments) or b"\0"):
        return []
    given = wire.decode(request, objectives=True)[2]
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
