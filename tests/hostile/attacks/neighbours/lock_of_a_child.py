"""Has a child lock a device file in the oldest way, and asks whether it is locked.

Seen: failed: it should be an array
"""

import fcntl
import os
import signal
import struct


def double(x):
    F_WRLCK, F_UNLCK = 1, 2
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        file = open("/dev/null", "wb")
        fcntl.lockf(file, fcntl.LOCK_EX)
        os.write(writer, b"1")
        signal.pause()
    os.read(reader, 1)
    asked = struct.pack("hhqqi4x", F_WRLCK, os.SEEK_SET, 0, 0, 0)
    with open("/dev/null", "wb") as file:
        found, *_ = struct.unpack("hhqqi4x", fcntl.fcntl(file, fcntl.F_GETLK, asked))
    for descriptor in (reader, writer):
        os.close(descriptor)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return "nothing is locked" if found == F_UNLCK else 2 * x
