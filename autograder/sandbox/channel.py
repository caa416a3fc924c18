"""Frames to and from a worker that may be silent, slow, dead or lying."""

import os
import select
import time

from autograder.worker import wire


class Silence(Exception):
    """The worker did not answer, or did not listen, before the deadline."""


class Channel:
    """Sends and receives values over two pipes, each under a deadline.

    A worker that has gone raises EOFError, bytes that are no frame raise `wire.WireError`; after either, and
    after `Silence`, the channel is of no further use.
    """

    def __init__(self, reader, writer):
        self._reader = reader
        self._writer = writer
        self._buffer, self._taken = bytearray(), 0  # what has been read, and how much of it has been taken
        for descriptor in (reader, writer):
            os.set_blocking(descriptor, False)
        self._readable = select.poll()
        self._readable.register(reader, select.POLLIN)
        self._writable = select.poll()
        self._writable.register(writer, select.POLLOUT)

    def send(self, value, seconds):
        """Send `value`, or raise Silence where the worker does not take it within `seconds`."""
        self.send_frame(wire.encode(value, objectives=True), seconds)

    def send_frame(self, frame, seconds):
        """Send a value that is encoded, or raise Silence."""
        deadline = time.monotonic() + seconds
        data = memoryview(wire.HEADER.pack(len(frame)) + frame)
        while data:
            try:
                data = data[os.write(self._writer, data) :]
            except BlockingIOError:
                self._wait(self._writable, deadline)
            except BrokenPipeError as error:
                raise EOFError("the worker has gone") from error

    def receive(self, seconds):
        """Return the next value, or raise Silence where it is not complete within `seconds`."""
        (frame,) = self.receive_frames(1, seconds)
        return wire.decode(frame)

    def receive_frames(self, most, seconds):
        """Return a list of the next values as they are encoded, those that are there already, but one at least and
        `most` at most. Raises Silence where there is none within `seconds`."""
        deadline = time.monotonic() + seconds
        while not (frames := self._frames_there(most)):
            self._read(deadline)
        return frames

    def _frames_there(self, most):
        """Take the frames that have been read to their end, `most` at most."""
        frames, buffer, there = [], self._buffer, len(self._buffer)
        while len(frames) < most:
            start = self._taken + wire.HEADER.size
            if there < start:
                break
            (size,) = wire.HEADER.unpack_from(buffer, self._taken)
            if size > wire.MAX_FRAME:
                raise wire.WireError(f"a frame of {size} bytes")
            if there < start + size:
                break
            self._taken = start + size
            frames.append(bytes(buffer[start : self._taken]))
        return frames

    def _read(self, deadline):
        """Read what is there, at least a byte, or raise Silence."""
        while True:
            try:
                chunk = os.read(self._reader, 65536)
                break
            except BlockingIOError:
                self._wait(self._readable, deadline)
        if not chunk:
            raise EOFError("the worker has gone")
        del self._buffer[: self._taken]
        self._taken = 0
        self._buffer += chunk
        if time.monotonic() > deadline:
            raise Silence

    @staticmethod
    def _wait(poll, deadline):
        remaining = deadline - time.monotonic()
        if remaining <= 0 or not poll.poll(remaining * 1000):
            raise Silence
