"""The process inside a sandbox: runs one notebook's cells, then serves its exercises, a fork each.

Started as ``python <this folder> <settings as JSON>``; the settings are

- ``memory``: bytes of address space that each process may have, or null,
- ``processes``: processes and threads that may exist at once, or null,
- ``packages``: a folder of importable packages, or null,
- ``contained``: whether this process is alone in a process namespace, so that it may end all others.

It speaks frames (see wire.py) over standard input and output:

- ``("cell", source, seconds)`` is answered with the list of outputs that `cells.Shell.run` describes,
- ``("exercise", name, call_seconds)`` with ``("serving",)`` or ``("missing",)``; then a fork serves calls (see
  exercise.py) until ``("end",)`` or its death, and this process answers ``("ended", exit status)``,
- ``("finish",)`` with ``("ready",)``, from a fresh process in which no cell has run; where this process is not the
  child of its namespace's first one, with its end,
- ``("sync", token)`` with ``("synced", token)``: whatever came before is not an answer to what comes after.
"""

import contextlib
import gc
import json
import os
import resource
import signal
import sys
import types

FINISHED = 173
"""The exit status of a process that has done with its notebook."""


def main():
    settings = json.loads(sys.argv[1])
    signal.signal(signal.SIGINT, signal.default_int_handler)  # which a grader in the background has had ignored
    # Whoever ends all others must be sure to be alone, also where the sandbox does not keep its promise.
    first = settings["contained"] and os.getpid() == 1
    contained = first or (settings["contained"] and os.getppid() == 1)
    if settings["packages"]:
        sys.path.append(settings["packages"])
    for limit, value in [
        (resource.RLIMIT_AS, settings["memory"]),
        (getattr(resource, "RLIMIT_NPROC", None), settings["processes"]),
        (resource.RLIMIT_CORE, 0),
    ]:
        if limit is not None and value is not None:
            resource.setrlimit(limit, (value, value))

    from channel import Channel, Outbox

    channel = Channel(os.dup(0), os.dup(1))
    outbox = Outbox(channel)
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(null, descriptor)

    from cells import Shell
    from exercise import serve

    sys.modules["autograder"] = _stand_in_for_the_grader()
    sys.argv = [""]
    shell = Shell.instance()
    sys.modules["__main__"] = shell.user_module
    gc.freeze()  # or the first full collection in each fork copies all these objects' pages
    if first:
        _begin_again_when_finished()
    channel.send(("ready",))
    while True:
        try:
            request = channel.receive()
        except EOFError:
            return
        if request[0] == "cell":
            _cell(shell, channel, *request[1:])
        elif request[0] == "exercise":
            _exercise(serve, shell.user_ns, channel, outbox, contained, *request[1:])
        elif request[0] == "sync":
            channel.send(("synced", request[1]))
        elif request[0] == "finish":
            os._exit(FINISHED)


def _begin_again_when_finished():
    """Return in a fork, and in another one each time that the one before has finished its notebook. This process, the
    first of its namespace, runs no student's code: nothing in the namespace can end it or stop it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        child = os.fork()
        if child == 0:
            signal.signal(signal.SIGINT, signal.default_int_handler)
            return
        died, status = os.wait()
        while died != child:
            died, status = os.wait()
        _end_all_others()
        if os.waitstatus_to_exitcode(status) != FINISHED:
            os._exit(1)


def _cell(shell, channel, source, seconds):
    this = os.getpid()
    outputs = shell.run(source, seconds)
    if os.getpid() != this:
        os._exit(0)  # a child that the cell has forked comes out of it, too
    from wire import NotPlain

    try:
        channel.send(outputs)
    except NotPlain:
        message = "this cell showed more than is accepted"
        channel.send([("error", "NotShown", message, [message])])


def _stand_in_for_the_grader():
    """What a notebook's ``from autograder import check`` finds here: a check that checks nothing."""
    module = types.ModuleType("autograder", "Inside a sandbox, check does nothing: the grader looks from outside.")
    module.check = lambda function=None, *args, **kwargs: None
    return module


def _exercise(serve, namespace, channel, outbox, contained, name, call_seconds):
    function = namespace.get(name)
    if not callable(function):
        channel.send(("missing",))
        return
    if contained:
        _end_all_others()  # of what the cells have started
    outbox.clear()
    try:
        child = os.fork()
    except OSError as error:
        channel.send(("no fork", str(error)))
        return
    if child == 0:
        try:
            os.setsid()
            channel.send(("serving",))
            serve(function, channel, outbox, call_seconds)
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    if contained:
        _end_all_others()
    else:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child, signal.SIGKILL)
    outbox.send()
    channel.send(("ended", os.waitstatus_to_exitcode(status)))


def _end_all_others():
    with contextlib.suppress(ProcessLookupError):
        os.kill(-1, signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        while True:
            os.waitpid(-1, 0)  # the dead count as processes until somebody has asked for them


if __name__ == "__main__":
    main()
