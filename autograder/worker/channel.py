"""Frames over the worker's two pipes. The worker trusts its grader and waits for it for ever."""

import mmap
import os
import select
import struct

import wire


class Channel:
    """Sends and receives values over a pair of blocking file descriptors."""

    def __init__(self, reader, writer):
        self.reader = reader
        self.writer = writer

    def make_blocking(self):
        """Undo what a student's code, in this process or another, may have made of the pipes."""
        os.set_blocking(self.reader, True)
        os.set_blocking(self.writer, True)

    def wait(self):
        """Return when there is something to receive."""
        select.select([self.reader], [], [])

    def receive(self):
        """Return the next value; raise EOFError once the grader has closed the pipe."""
        return wire.decode(self.receive_encoded(), objectives=True)

    def receive_encoded(self):
        """Return the next value as it is encoded."""
        return self._read(wire.HEADER.unpack(self._read(wire.HEADER.size))[0])

    def send(self, value):
        """Send `value`; raise wire.NotPlain where it has no encoding."""
        self.send_encoded(wire.encode(value))

    def send_encoded(self, data):
        self.write(wire.HEADER.pack(len(data)) + data)

    def write(self, data):
        data = memoryview(data)
        while data:
            data = data[os.write(self.writer, data) :]

    def _read(self, size):
        chunks = []
        while size:
            chunk = os.read(self.reader, size)
            if not chunk:
                raise EOFError
            chunks.append(chunk)
            size -= len(chunk)
        return b"".join(chunks)


class Outbox:
    """Frames that wait to be sent together, in memory that outlives the fork which has put them there."""

    _SIZE = 2**16
    _USED = struct.Struct("<I")

    def __init__(self, channel):
        self._channel = channel
        self._memory = mmap.mmap(-1, self._SIZE)
        self.clear()

    def put(self, data):
        """Add an encoded value, as a frame; send what is there where it does not fit."""
        frame = wire.HEADER.pack(len(data)) + data
        end = self._end + len(frame)
        if end > self._SIZE:
            self.send()
            end = self._end + len(frame)
        if end > self._SIZE:
            self._channel.write(frame)
        else:
            self._memory[self._end : end] = frame
            self._end = end
            self._USED.pack_into(self._memory, 0, end)

    def send(self):
        """Send all that is there, also of a fork that has ended, or drop it where a function has closed the pipe."""
        (end,) = self._USED.unpack_from(self._memory)
        try:
            self._channel.make_blocking()  # whatever a function has made of the pipes
            self._channel.write(self._memory[self._USED.size : end])
        finally:
            self.clear()

    def clear(self):
        self._end = self._USED.size
        self._USED.pack_into(self._memory, 0, self._end)
