"""The process inside a sandbox: runs one notebook's cells, then serves its exercises, a fork each.

Started as ``python <this folder> <settings as JSON>``; the settings are

- ``memory``: bytes of address space that each process may have, or null,
- ``processor``: seconds of CPU time that each process may have,
- ``processes``: processes and threads that may exist at once, or null,
- ``packages``: a folder of importable packages, or null,
- ``contained``: whether it is alone in a process namespace, so that it may end all others,
- ``lifetime``: seconds after which the process namespace ends in any case, or null,
- ``zygote``: null, or what zygote.py needs, so that each fork that is asked for there is a worker.

A worker speaks frames (see wire.py) over two pipes, by default standard input and output:

- ``("file", path, contents)``, a file for the current folder, its contents an array of bytes, is answered with
  ``("written",)``,
- ``("cell", source, seconds, names)`` with what `cells.Shell.run` returns; `names` are the exercises whose check cells
  stand between this cell and the one before it,
- ``("exercise", name, call_seconds, place, guarded)`` with ``("serving", differs, reached)`` or ``("missing",)`` (see
  `namespaces.Namespaces`); then a fork serves calls (see exercise.py) until ``("end",)`` or its death, and this process
  answers ``("ended", exit status)``,
- ``("sync", token)`` with ``("synced", token)``: whatever came before is not an answer to what comes after.
"""

import contextlib
import functools
import gc
import json
import os
import resource
import signal
import sys
import threading
import time
import types

END_SECONDS = 1.0
"""How long to wait for processes that have been killed."""


def main():
    settings = json.loads(sys.argv[1])
    signal.signal(signal.SIGINT, signal.default_int_handler)  # which a grader in the background has had ignored
    if settings["packages"]:
        sys.path.append(settings["packages"])

    pipes = os.dup(0), os.dup(1)
    _silence(0, 1)  # whatever an import may print
    import concurrency
    from cells import Shell
    from channel import Channel, Outbox
    from exercise import serve
    from namespaces import Namespaces

    sys.modules["autograder"] = _stand_in_for_the_grader()
    sys.argv = [""]
    sys.path.insert(0, "")  # as in a kernel: files beside the notebook can be imported
    concurrency.prepare()
    shell = Shell.instance()
    shell.warm_up()
    sys.modules["__main__"] = shell.user_module
    gc.freeze()  # or the first full collection in each fork copies all these objects' pages
    if settings["zygote"]:
        from zygote import fork_on_request

        pipes = fork_on_request(pipes[0], settings["zygote"])
    _silence(0, 1, 2)
    _limit(settings)
    channel = Channel(*pipes)
    channel.send(("ready",))
    channel.wait()  # before it asks for anything, the grader puts this process, and so its children, into a cgroup
    # Whoever ends all others must be sure to be alone, also where the sandbox does not keep its promise.
    contained = settings["contained"] and os.getpid() == 1
    if contained:
        _leave_the_first_process(settings["lifetime"])
    outbox = Outbox(channel)
    nowhere = open(os.devnull, "w")  # now: a notebook may leave no descriptor to open it with
    namespaces = Namespaces(shell.user_ns)
    serve = functools.partial(serve, namespaces, channel=channel, outbox=outbox, nowhere=nowhere)
    while True:
        try:
            request = channel.receive()
        except EOFError:
            return
        if request[0] == "file":
            _write(channel, *request[1:])
        elif request[0] == "cell":
            *cell, names = request[1:]
            namespaces.keep(names)
            _cell(shell, channel, *cell)
            namespaces.end()
        elif request[0] == "exercise":
            _exercise(serve, namespaces, channel, outbox, contained, *request[1:])
        elif request[0] == "sync":
            channel.send(("synced", request[1]))


def _silence(*descriptors):
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in descriptors:
        os.dup2(null, descriptor)
    os.close(null)


def _limit(settings):
    for limit, value in [
        (resource.RLIMIT_AS, settings["memory"]),
        (resource.RLIMIT_CPU, settings["processor"]),
        (getattr(resource, "RLIMIT_NPROC", None), settings["processes"]),
        (resource.RLIMIT_CORE, 0),
    ]:
        if limit is not None and value is not None:
            resource.setrlimit(limit, (value, value))


def _leave_the_first_process(lifetime):
    """Return in a fork. The first process of a namespace takes no signal but those that it handles, of which none may
    come from a student's code, so it only waits for the fork to end, `lifetime` seconds at most if these are given;
    with it everything in the namespace ends."""
    child = os.fork()
    if child:
        if lifetime:
            threading.Timer(lifetime, os._exit, [1]).start()
        for number in signal.valid_signals():
            if callable(signal.getsignal(number)):
                signal.signal(number, signal.SIG_DFL)
        while os.wait()[0] != child:
            pass
        os._exit(0)


def _write(channel, path, contents):
    with contextlib.suppress(OSError):  # a cell finds that it is not there
        os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
        with open(path, "wb") as file:
            file.write(contents)
    channel.send(("written",))


def _cell(shell, channel, source, seconds):
    this = os.getpid()
    outputs, failures = shell.run(source, seconds)
    if os.getpid() != this:
        os._exit(0)  # a child that the cell has forked comes out of it, too
    from wire import NotPlain

    try:
        channel.send((outputs, failures))
    except NotPlain:
        message = "this cell showed more than is accepted"
        channel.send(([("error", "NotShown", message, [message])], []))


def _stand_in_for_the_grader():
    """What a notebook's ``from autograder import check`` finds here: a check that checks nothing."""
    module = types.ModuleType("autograder", "Inside a sandbox, check does nothing: the grader looks from outside.")
    module.check = lambda function=None, *args, **kwargs: None
    return module


def _exercise(serve, namespaces, channel, outbox, contained, name, call_seconds, place, guarded):
    if namespaces.get(name, place) is None:
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
            serve(name, call_seconds, place, guarded)
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
    """End all other processes but the namespace's first one, and wait until they are gone, since the dead count as
    processes until somebody has asked for them: those that are not our children, the first process asks for."""
    deadline = time.monotonic() + END_SECONDS
    with contextlib.suppress(ProcessLookupError):
        while time.monotonic() < deadline:
            os.kill(-1, signal.SIGKILL)
            with contextlib.suppress(ChildProcessError):
                while True:
                    os.waitpid(-1, 0)
            time.sleep(0.0005)


if __name__ == "__main__":
    main()
