"""The process inside a sandbox: runs one notebook's cells, then serves its exercises, a fork each.

Started as ``python <this folder> <settings as JSON>``; the settings are

- ``memory``: bytes of address space that each process may have, or null,
- ``processes``: processes and threads that may exist at once, or null,
- ``packages``: a folder of importable packages, or null,
- ``contained``: whether this process is alone in a process namespace, so that it may end all others.

It speaks frames (see wire.py) over standard input and output:

- ``("cell", source, seconds)`` is answered with the list of outputs that `cells.Shell.run` describes,
- ``("exercise", name, call_seconds)`` with ``("serving",)`` or ``("missing",)``; then a fork serves calls (see
  exercise.py) until ``("end",)`` or its death, and this process answers ``("ended", exit status)``.
"""

import json
import os
import resource
import signal
import sys
import types


def main():
    settings = json.loads(sys.argv[1])
    if settings["packages"]:
        sys.path.append(settings["packages"])
    for limit, value in [
        (resource.RLIMIT_AS, settings["memory"]),
        (getattr(resource, "RLIMIT_NPROC", None), settings["processes"]),
        (resource.RLIMIT_CORE, 0),
    ]:
        if limit is not None and value is not None:
            resource.setrlimit(limit, (value, value))

    from channel import Channel

    channel = Channel(os.dup(0), os.dup(1))
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(null, descriptor)

    from cells import Shell

    sys.modules["autograder"] = _stand_in_for_the_grader()
    sys.argv = [""]
    shell = Shell.instance()
    sys.modules["__main__"] = shell.user_module
    channel.send(("ready",))
    while True:
        try:
            request = channel.receive()
        except EOFError:
            return
        if request[0] == "cell":
            channel.send(shell.run(*request[1:]))
        elif request[0] == "exercise":
            _exercise(shell.user_ns, channel, settings["contained"], *request[1:])


def _stand_in_for_the_grader():
    """What a notebook's ``from autograder import check`` finds here: a check that checks nothing."""
    module = types.ModuleType("autograder", "Inside a sandbox, check does nothing: the grader looks from outside.")
    module.check = lambda function=None, *args, **kwargs: None
    return module


def _exercise(namespace, channel, contained, name, call_seconds):
    function = namespace.get(name)
    if not callable(function):
        channel.send(("missing",))
        return
    child = os.fork()
    if child == 0:
        from exercise import serve

        try:
            os.setsid()
            channel.send(("serving",))
            serve(function, channel, call_seconds)
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    try:
        os.kill(-1, signal.SIGKILL) if contained else os.killpg(child, signal.SIGKILL)
    except ProcessLookupError:
        pass
    channel.send(("ended", os.waitstatus_to_exitcode(status)))


if __name__ == "__main__":
    main()
