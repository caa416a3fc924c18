"""Makes what a notebook starts to work concurrently survive where a worker is: no sockets, no semaphores that processes
share, and a fork an exercise."""

import os
import queue
import threading
import weakref
from asyncio.selector_events import BaseSelectorEventLoop
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.pool import Pool, ThreadPool
from multiprocessing.queues import SimpleQueue


def prepare():
    """Have event loops wake themselves through a pipe, and thread pools go on in forks, which have none of the threads
    of their parents."""
    BaseSelectorEventLoop._make_self_pipe = _make_self_pipe
    _restart_in_forks(ThreadPoolExecutor, ThreadPoolExecutor.__init__, _restart_executor)
    _restart_in_forks(ThreadPool, _begin_with_locks_of_threads, _restart_pool)


def _restart_in_forks(kind, begin, restart):
    pools = weakref.WeakSet()

    def begin_and_note(self, *arguments, **options):
        begin(self, *arguments, **options)
        pools.add(self)

    kind.__init__ = begin_and_note
    os.register_at_fork(after_in_child=lambda: [restart(pool) for pool in list(pools)])


def _restart_executor(executor):
    """Have an executor start new threads when it is used."""
    executor._threads.clear()
    executor._idle_semaphore = threading.Semaphore(0)
    executor._work_queue = queue.SimpleQueue()
    executor._shutdown_lock = threading.Lock()


def _restart_pool(pool):
    if pool._state == "RUN":
        _begin_with_locks_of_threads(pool, pool._processes, pool._initializer, pool._initargs)


def _begin_with_locks_of_threads(pool, processes=None, initializer=None, initargs=()):
    """What ThreadPool does with locks that processes could share, and so with files that there are none of."""
    Pool.__init__(pool, processes, initializer, initargs, context=_OfThreads)


class _OfThreads:
    """What a Pool needs of a context of multiprocessing."""

    Lock = threading.Lock

    @staticmethod
    def SimpleQueue():
        return SimpleQueue(ctx=_OfThreads)


def _make_self_pipe(loop):
    """What asyncio does with a pair of sockets, which the sandbox's filter of system calls refuses."""
    reader, writer = os.pipe()
    loop._ssock, loop._csock = _End(reader), _End(writer)
    loop._internal_fds += 1
    loop._add_reader(reader, loop._read_from_self)


class _End:
    """One end of a pipe, with what asyncio needs of a socket."""

    def __init__(self, descriptor):
        self._descriptor = descriptor
        os.set_blocking(descriptor, False)

    def fileno(self):
        return self._descriptor

    def recv(self, size):
        return os.read(self._descriptor, size)

    def send(self, data):
        return os.write(self._descriptor, data)

    def close(self):
        os.close(self._descriptor)
