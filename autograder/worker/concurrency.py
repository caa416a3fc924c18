"""Makes what a notebook starts to work concurrently survive where a worker is: no sockets, and a fork an exercise."""

import os
import queue
import threading
import weakref
from asyncio.selector_events import BaseSelectorEventLoop
from concurrent.futures import ThreadPoolExecutor

_pools = weakref.WeakSet()


def prepare():
    """Have event loops wake themselves through a pipe, and thread pools go on in forks."""
    BaseSelectorEventLoop._make_self_pipe = _make_self_pipe
    begin = ThreadPoolExecutor.__init__

    def begin_and_note(self, *arguments, **options):
        begin(self, *arguments, **options)
        _pools.add(self)

    ThreadPoolExecutor.__init__ = begin_and_note
    os.register_at_fork(after_in_child=_restart_pools)


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


def _restart_pools():
    """A fork has none of its parent's threads: have each pool start new ones when it is used."""
    for pool in list(_pools):
        pool._threads.clear()
        pool._idle_semaphore = threading.Semaphore(0)
        pool._work_queue = queue.SimpleQueue()
        pool._shutdown_lock = threading.Lock()
