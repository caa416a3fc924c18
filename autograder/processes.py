"""Worker processes that end with the main process, however that ends."""

import contextlib
import multiprocessing
import os
import signal
import threading
import time
from concurrent.futures import ProcessPoolExecutor

from autograder.printable import protect_terminal

END_SECONDS = 10.0
"""What a process may take to end its sandboxes before it is killed."""


@contextlib.contextmanager
def pool(jobs, prepare=None, *arguments):
    """Give an executor of `jobs` processes in each of which `prepare(*arguments)` has been called, where it is given.

    Where an exception ends the block, the processes are told to end at once, whatever they are doing.
    """
    os.environ["PYTHONSAFEPATH"] = "1"  # a spawned process would first look for modules in the current folder
    context = multiprocessing.get_context("spawn")
    executor = ProcessPoolExecutor(jobs, context, _begin, (prepare, arguments))
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
