"""The wire against a worker that a student has taken over: bytes of any kind, at any moment.

pytest tests/hostile/test_wire.py                                5,000 frames and a hundred conversations
pytest tests/hostile/test_wire.py --hypothesis-profile fuzz      200,000 frames and a thousand conversations
"""

import contextlib
import functools
import os
import random
import signal
import threading
import time
import tracemalloc

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.course import Limits
from autograder.implementation import Lost, Raised
from autograder.objectives import curves, landscapes, maps, sizes
from autograder.sandbox import session, workers
from autograder.worker import wire

from ..autograder.test_wire import values

MUTANTS = 50
"""Frames made of each example that Hypothesis draws."""

objectives = st.one_of(curves(), sizes().flatmap(landscapes), sizes().flatmap(maps))
seeds = st.integers(0, 2**64)


@pytest.fixture(autouse=True)
def no_hang():
    """A decoder that does not come back fails the test, minutes later."""

    def stop(signum, frame):
        raise TimeoutError("the decoder hangs")

    before = signal.signal(signal.SIGALRM, stop)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def decode(frame):
    """Decode a frame both ways. No exception but the decoder's own, and no more memory than the frame justifies: the
    costliest byte is one of an empty array's eight, which cost Python some hundred."""
    for allowed in (False, True):
        signal.alarm(60)
        tracemalloc.reset_peak()
        before = tracemalloc.get_traced_memory()[0]
        with contextlib.suppress(wire.WireError):
            wire.decode(frame, objectives=allowed)
        assert tracemalloc.get_traced_memory()[1] - before < 100_000 + 64 * len(frame)
        signal.alarm(0)


@pytest.fixture(scope="module")
def traced():
    tracemalloc.start()
    yield
    tracemalloc.stop()


@given(st.binary(max_size=200), seeds)
def test_random_frames_raise_nothing_but_wire_errors(traced, data, seed):
    rng = random.Random(seed)
    for _ in range(MUTANTS // 2):
        tag = rng.choice(b"dNTFcistlao").to_bytes(1)
        decode(data and tag + rng.randbytes(rng.randrange(40)) + data)


@given(st.one_of(values, objectives), st.one_of(values, objectives), seeds)
def test_mutated_frames_raise_nothing_but_wire_errors(traced, one, other, seed):
    rng = random.Random(seed)
    frames = [wire.encode(value, objectives=True) for value in (one, other)]
    for _ in range(MUTANTS // 2):
        decode(_mutated(rng, *frames))


def _mutated(rng, frame, other):
    """Return `frame` with one to three changes: bytes, lengths, pieces taken out, doubled, or put in from `other`."""
    frame = bytearray(frame)
    for _ in range(rng.randint(1, 3)):
        start, end = sorted(rng.randrange(len(frame) + 1) for _ in range(2))
        match rng.randrange(6):
            case 0 if frame:
                frame[rng.randrange(len(frame))] = rng.randrange(256)
            case 1:
                frame[start : start + 4] = rng.choice([0, 1, 2**31 - 1, 2**31, 2**32 - 1]).to_bytes(4, "little")
            case 2:
                del frame[start:end]
            case 3:
                frame[end:end] = frame[start:end][:1000]
            case 4:
                frame[start:end] = other[: rng.randrange(len(other) + 1)]
            case 5:
                frame[start:start] = rng.choice([b"l", b"t", b"o", b"a", b"s"]) * rng.randint(1, 40)
    return bytes(frame)


@pytest.mark.parametrize(
    "frame",
    [
        b"l" + (2**32 - 1).to_bytes(4, "little"),
        b"s" + (2**32 - 1).to_bytes(4, "little") + b"x",
        b"af\x08\x01\x00\x01" + (2**32 - 1).to_bytes(4, "little"),
        b"af\x08\x10\x00\x01" + 16 * (2**32 - 1).to_bytes(4, "little"),
        b"af\x08\x02\x02\x01" + bytes(4) + (2**32 - 1).to_bytes(4, "little"),
        b"l\x01\x00\x00\x00" * 10_000,
        b"\x80\x04\x95\x1a\x00\x00\x00\x00\x00\x00\x00\x8c\x05posix\x94\x8c\x06system\x94\x93\x94",
        b"l" + (wire.MAX_ITEMS + 1).to_bytes(4, "little") + b"N" * (wire.MAX_ITEMS + 1),
    ],
    ids=["long list", "long text", "long array", "large array", "empty array", "deep", "pickle", "many"],
)
def test_lengths_that_lie_and_foreign_bytes_are_refused(traced, frame):
    decode(frame)
    if frame[:7] != b"af\x08\x02\x02\x01\x00":  # an empty array may be as wide as it likes
        with pytest.raises(wire.WireError):
            wire.decode(frame)


class Peer:
    """A worker that a student has taken over. It answers each question as the next of its `tricks` says."""

    def __init__(self, tricks, said):
        far_in, near_out = os.pipe()
        near_in, far_out = os.pipe()
        self._answers = os.fdopen(far_out, "wb", buffering=0)
        self.stdin, self.stdout = os.fdopen(near_out, "wb", buffering=0), os.fdopen(near_in, "rb", buffering=0)
        self.stderr = open(os.devnull, "rb")
        self._tricks, self._said = tricks, said
        self._say(("ready",))
        threading.Thread(target=self._listen, args=(os.fdopen(far_in, "rb"),), daemon=True).start()

    def _listen(self, questions):
        with contextlib.suppress(OSError, ValueError), questions:  # the pipes are closed under it
            while header := questions.read(wire.HEADER.size):
                request = wire.decode(questions.read(*wire.HEADER.unpack(header)))
                if request[0] == "exercise":
                    self._say(("serving",))
                elif request[0] == "call":
                    trick, extra = next(self._tricks)
                    getattr(self, trick)(request[1], extra)

    def _say(self, value):
        data = wire.encode(value)
        self._answers.write(wire.HEADER.pack(len(data)) + data)

    def _answer(self, serial):
        value = len(self._said)
        self._said.append(serial)
        self._say(("returned", serial, value, []))

    def honestly(self, serial, extra):
        self._answer(serial)

    def twice(self, serial, extra):
        self._answer(serial)
        self._answer(serial)

    def early(self, serial, extra):
        for ahead in range(3):
            self._answer(serial + ahead)

    def late(self, serial, extra):
        time.sleep(0.03)
        self._answer(serial)

    def to_another_question(self, serial, extra):
        self._answer(serial - 1)

    def half(self, serial, extra):
        self._answers.write(wire.HEADER.pack(100) + b"x" * 50)

    def gigantically(self, serial, extra):
        self._answers.write(wire.HEADER.pack(2**32 - 1))

    def not_at_all(self, serial, extra):
        pass

    def with_bytes(self, serial, extra):
        self._answers.write(repr(extra).encode())

    def with_anything(self, serial, extra):
        self._say(extra)

    def with_half_the_form(self, serial, extra):
        for kind in ("returned", "raised", "not plain", "ended", "serving", "missing"):
            self._say((kind, serial, extra))

    def hang_up(self, serial=0, extra=None):
        self._answers.close()

    def kill(self):
        self.hang_up()

    def wait(self):
        pass


TRICKS = [name for name in vars(Peer) if not name.startswith("_") and name not in ("kill", "wait")]


@given(st.lists(st.tuples(st.sampled_from(TRICKS), values), max_size=6))
def test_a_reply_is_the_answer_to_its_question_or_the_call_is_lost(impatient, tricks):
    """Replies early, late, twice, half, to other questions, or none: nothing else is ever raised or waited for."""
    limits = msgspec.structs.replace(Limits(), call_seconds=0.01)
    said, waiting = [], iter(tricks)
    pool = workers.Pool(functools.partial(Peer, waiting, said))
    with session.Session([], limits, pool) as notebook, notebook.exercise("f") as function:
        for _ in tricks:
            try:
                assert said[function(1.0)] == function._serial
            except (Lost, Raised, wire.NotPlain):
                pass


@pytest.fixture(scope="module")
def impatient():
    """A worker that is silent is given up after 0.02 s."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(workers, "GRACE_SECONDS", 0.01)
        yield
