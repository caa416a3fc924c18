"""Worker processes that end with the main process, however that ends."""

import contextlib
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.connection import Connection
from typing import TypeVar

from autograder.printable import protect_terminal

T = TypeVar("T")

END_SECONDS = 10.0
"""What a process may take to end its sandboxes before it is killed."""


def _context() -> multiprocessing.context.SpawnContext:
    os.environ["PYTHONSAFEPATH"] = "1"  # a spawned process would first look for modules in the current folder
    return multiprocessing.get_context("spawn")


class Executor(ProcessPoolExecutor):
    """A ProcessPoolExecutor whose processes can be killed, as Python 3.14's can: what they were at is then broken."""

    def kill_workers(self) -> None:
        for process in list(self._processes.values()):
            process.kill()


@contextlib.contextmanager
def pool(jobs, prepare=None, *arguments):
    """Give an executor of `jobs` processes in each of which `prepare(*arguments)` has been called, where it is given.

    Where an exception ends the block, the processes are told to end at once, whatever they are doing.
    """
    executor = Executor(jobs, _context(), _begin, (prepare, arguments))
    # Ctrl-C reaches every process of a terminal. It is the main process that ends the others, in order.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        executor.submit(int)  # starts all of them
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    try:
        yield executor
    except BaseException:
        processes = multiprocessing.active_children()
        for process in processes:
            process.terminate()
        deadline = time.monotonic() + END_SECONDS
        for process in processes:
            process.join(max(0.0, deadline - time.monotonic()))
            process.kill()
        raise
    finally:
        executor.shutdown(cancel_futures=True)


class TookTooLong(Exception):
    """A call of a function in another process did not return in time, and the process was ended."""


class Aside:
    """Calls functions one after the other in a process of its own, so that what does not return can be ended: there
    `prepare(*arguments)` has been called. A call may take `seconds`."""

    def __init__(self, seconds: float, prepare: Callable[..., None], *arguments: object):
        self._seconds, self._prepare = seconds, (prepare, arguments)
        self._process: multiprocessing.process.BaseProcess | None = None

    def call(self, function: Callable[..., T], *arguments: object) -> T:
        """Return what the function of the arguments returns, or raise what it raises. Raises TookTooLong."""
        if self._process is None:
            context = _context()
            self._connection, theirs = context.Pipe()
            self._process = context.Process(target=_serve, args=(theirs, *self._prepare), daemon=True)
            self._process.start()
            theirs.close()
        try:
            self._connection.send((function, arguments))
            if not self._connection.poll(self._seconds):
                raise TookTooLong(f"it took more than {self._seconds:g} s")
            returned, result = self._connection.recv()
        except (EOFError, ConnectionError, TookTooLong) as error:
            self.close()
            raise error if isinstance(error, TookTooLong) else TookTooLong("its process ended") from None
        if not returned:
            raise result
        return result

    def close(self) -> None:
        """End the process. Another call starts another."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._connection.close()
            self._process = None


def _serve(connection: Connection, prepare: Callable[..., None], arguments: Sequence[object]) -> None:
    fault = None
    try:
        _begin(prepare, arguments)
    except Exception as error:
        fault = error
    while True:
        try:
            function, given = connection.recv()
        except EOFError:
            return
        try:
            answer = (False, fault) if fault else (True, function(*given))
        except Exception as error:
            answer = False, error
        connection.send(answer)


def _begin(prepare, arguments):
    protect_terminal()
    signal.signal(signal.SIGINT, lambda *_: None)  # unlike SIG_IGN, not inherited by a student's process
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    threading.Thread(target=_end_with_main, daemon=True).start()
    if prepare is not None:
        prepare(*arguments)
    signal.signal(signal.SIGTERM, _end)  # now: the executor would log what ends `prepare`


def _end(*_):
    raise SystemExit(1)


def _end_with_main():
    multiprocessing.parent_process().join()
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(END_SECONDS)
    os._exit(1)
