"""Answers the grader's calls of one exercise, in a fork of its own."""

import os
import signal
import sys
import traceback
import warnings

import numpy as np
import wire

MAX_TRACEBACK = 4_000


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
    sys.stdout = sys.stderr = open(os.devnull, "w")
    previous, previous_data = None, None
    while (request := channel.receive())[0] == "call":
        _, serial, arguments = request
        before = [_encoded(argument) for argument in arguments]
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, call_seconds)
        try:
            result = function(*arguments)
            data = wire.encode(result)
            changes = [
                (index, wire.plain(argument))
                for index, argument in enumerate(arguments)
                if _encoded(argument) != before[index]
            ]
            if previous_data is not None and _encoded(previous) != previous_data:
                changes.append((-1, wire.plain(previous)))
            reply = ("returned", serial, result, changes)
            previous, previous_data = result, data
        except wire.NotPlain as error:
            reply = ("not plain", serial, str(error))
        except BaseException as error:
            reply = ("raised", serial, type(error).__name__, _message(error), _own_lines(error))
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        try:
            channel.send(reply)
        except wire.NotPlain as error:
            channel.send(("not plain", serial, str(error)))


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
    here = os.path.dirname(__file__)
    try:
        frames = [frame for frame in traceback.extract_tb(error.__traceback__) if not frame.filename.startswith(here)]
        return "".join(traceback.format_list(frames[-3:]))[-MAX_TRACEBACK:]
    except BaseException:
        return ""
