"""Frames over the worker's two pipes. The worker trusts its grader and waits for it for ever."""

import os

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
        data = memoryview(wire.HEADER.pack(len(data)) + data)
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
