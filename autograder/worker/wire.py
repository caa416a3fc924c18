"""The values that cross the wall between student and grader, as bytes.

A frame is a four-byte little-endian length and one encoded value. A value is None, a bool, int, float,
complex, str, a NumPy array of kind b, i, u, f or c, or a tuple or list of values. Nothing else has an
encoding, so nothing else can arrive: no class, no code, no lazy object. The decoder trusts nothing: each
length is checked against the bytes that are there before anything is allocated, and its only exception is
:class:`WireError`.

An array keeps its memory layout (C, Fortran or strided) and its read-only flag, because a student's
function must cope with each of them; a NumPy scalar stays one.
"""

import struct

import numpy as np

if __package__:
    from autograder.worker.objectives import Objective
else:  # inside a sandbox
    from objectives import Objective

MAX_FRAME = 32 * 2**20
"""Bytes of the largest frame that either side accepts."""

MAX_DEPTH = 16
MAX_ITEMS = 200_000
"""Tuples and lists nested deeper, or values in one frame more numerous, are refused: each costs
the decoder a Python object."""

MAX_INT_BYTES = 128
"""Integers beyond 1024 bits are refused: to print one takes quadratic time."""

HEADER = struct.Struct("<I")

_COUNT = struct.Struct("<I")
_FLOAT = struct.Struct("<d")
_COMPLEX = struct.Struct("<dd")
_ARRAY = struct.Struct("<cBBBB")

_DTYPES = {
    (kind, size): np.dtype(f"{kind}{size}")
    for kind, sizes in {"b": [1], "i": [1, 2, 4, 8], "u": [1, 2, 4, 8], "f": [2, 4, 8], "c": [8, 16]}.items()
    for size in sizes
}
_C_ORDER, _FORTRAN_ORDER, _STRIDED, _SCALAR = range(4)


class WireError(ValueError):
    """Bytes that are not a frame of this protocol."""


class NotPlain(TypeError):
    """A value that has no encoding. Its text completes "returned something that is not a plain value: "."""


def plain(value, *, objectives=False):
    """Return `value` as a base Python or NumPy object of a kind that crosses the wall.

    Subclasses become their base class; tuples and lists keep their type and have their items made plain.
    Arrays are not copied.

    Raises NotPlain for everything else, and for an Objective unless `objectives` are allowed.
    """
    return _plain(value, objectives, 0)


def _plain(value, objectives, depth):
    kind = type(value)
    if kind in (float, int, bool, str, complex, type(None)) or (objectives and kind is Objective):
        return value
    if isinstance(value, (np.ndarray, np.generic)):
        array = np.asarray(value)
        if array.ndim == 0 and array.dtype.kind == "U":
            return str(array[()])
        if (array.dtype.kind, array.dtype.itemsize) not in _DTYPES:
            raise NotPlain(f"an array of dtype {array.dtype}")
        return array if isinstance(value, np.ndarray) else array[()]
    if isinstance(value, (tuple, list)):
        if depth == MAX_DEPTH:
            raise NotPlain(f"a {kind.__name__} nested deeper than {MAX_DEPTH} levels")
        base = tuple if isinstance(value, tuple) else list
        return base([_plain(item, objectives, depth + 1) for item in value])
    for base in (int, float, complex, str):
        if isinstance(value, base):
            return base(value)
    if kind is Objective:
        raise NotPlain("a function")
    article = "an" if kind.__name__[0] in "aeiouAEIOU" else "a"
    raise NotPlain(f"{article} {kind.__name__}")


def encode(value, *, objectives=False):
    """Return `value`, made plain, as bytes. Raises NotPlain where it has no encoding or is too large."""
    parts = []
    items = _encode(value, parts, objectives, 0)
    data = b"".join(parts)
    if len(data) > MAX_FRAME or items > MAX_ITEMS:
        raise NotPlain(f"a value of {len(data)} bytes and {items} items, more than is accepted")
    return data


def encode_tuple(*encoded):
    """Return the encoding of a tuple whose items are given as they are encoded."""
    return b"t" + _COUNT.pack(len(encoded)) + b"".join(encoded)


def _encode(value, parts, objectives, depth):
    """Append the encoding of `value` to `parts` and return the number of items in it.

    The kinds that are plain as they are come first: this is run for each argument and result of each call.
    """
    kind = type(value)
    if kind is float:
        parts.append(b"d" + _FLOAT.pack(value))
    elif kind is np.ndarray and (value.dtype.kind, value.dtype.itemsize) in _DTYPES:
        parts.append(_encode_array(value))
    elif kind is int:
        size = value.bit_length() // 8 + 1
        if size > MAX_INT_BYTES:
            raise NotPlain(f"an integer of {value.bit_length()} bits")
        parts.append(b"i" + bytes([size]) + value.to_bytes(size, "little", signed=True))
    elif kind is str:
        data = value.encode("utf-8", "replace")
        parts.append(b"s" + _COUNT.pack(len(data)) + data)
    elif value is None:
        parts.append(b"N")
    elif kind is bool:
        parts.append(b"T" if value else b"F")
    elif kind is complex:
        parts.append(b"c" + _COMPLEX.pack(value.real, value.imag))
    elif kind is Objective and objectives:
        parts.append(b"o")
        return 1 + _encode((value.name, *value.parameters), parts, objectives, depth)
    elif (kind is tuple or kind is list) and depth < MAX_DEPTH:
        parts.append((b"t" if kind is tuple else b"l") + _COUNT.pack(len(value)))
        items = 1
        for item in value:
            items += _encode(item, parts, objectives, depth + 1)
        return items
    else:
        value = _plain(value, objectives, depth)
        if isinstance(value, (np.ndarray, np.generic)):
            parts.append(_encode_array(value))
        else:
            return _encode(value, parts, objectives, depth)
    return 1


def _encode_array(array):
    if array.nbytes > MAX_FRAME or array.ndim > MAX_DEPTH:
        raise NotPlain(f"an array of {array.nbytes} bytes and {array.ndim} dimensions, more than is accepted")
    flags = array.flags
    if isinstance(array, np.generic):
        layout = _SCALAR
    elif flags.c_contiguous:
        layout = _C_ORDER
    elif flags.f_contiguous:
        layout = _FORTRAN_ORDER
    else:
        layout = _STRIDED
    dtype = array.dtype
    native = _DTYPES[dtype.kind, dtype.itemsize]
    header = _ARRAY.pack(dtype.kind.encode(), dtype.itemsize, array.ndim, layout, flags.writeable)
    data = array.tobytes() if dtype is native else array.astype(native).tobytes()
    return b"a" + header + struct.pack(f"<{array.ndim}I", *array.shape) + data


def decode(data, *, objectives=False):
    """Return the value that `data` (bytes) encodes.

    Raises WireError where it encodes none, or an Objective although no `objectives` are allowed.
    """
    return _Decoder(data, objectives).value()


def decode_each(data, *, objectives=False):
    """Yield each item of the tuple or list that `data` encodes, with its own encoding. Raises WireError as it comes to
    what is not one."""
    decoder = _Decoder(data, objectives)
    for _ in range(decoder.start()):
        start = decoder.position
        value = decoder.item()
        yield value, data[start : decoder.position]
    decoder.finish()


class _Decoder:
    def __init__(self, data, objectives):
        self.data = memoryview(data)
        self.objectives = objectives
        self.position = 0
        self.items = 0

    def value(self):
        value = self._value(0)
        self.finish()
        return value

    def start(self):
        """Enter a tuple or list, and return the number of its items."""
        if bytes(self._take(1)) not in (b"t", b"l"):
            raise WireError("neither a tuple nor a list")
        return self._count()

    def item(self):
        return self._value(1)

    def finish(self):
        if self.position != len(self.data):
            raise WireError(f"{len(self.data) - self.position} bytes after the value")

    def _take(self, size):
        start = self.position
        if size > len(self.data) - start:
            raise WireError(f"{size} bytes announced, {len(self.data) - start} there")
        self.position = start + size
        return self.data[start : self.position]

    def _count(self):
        return _COUNT.unpack(self._take(4))[0]

    def _value(self, depth):
        self.items += 1
        if self.items > MAX_ITEMS:
            raise WireError(f"more than {MAX_ITEMS} items")
        tag = bytes(self._take(1))
        if tag == b"d":
            return _FLOAT.unpack(self._take(8))[0]
        if tag == b"a":
            return self._array()
        if tag == b"i":
            size = self._take(1)[0]
            if size > MAX_INT_BYTES:
                raise WireError(f"an integer of {size} bytes")
            return int.from_bytes(self._take(size), "little", signed=True)
        if tag == b"s":
            try:
                return str(self._take(self._count()), "utf-8")
            except UnicodeDecodeError as error:
                raise WireError("text that is not UTF-8") from error
        if tag == b"N":
            return None
        if tag in (b"T", b"F"):
            return tag == b"T"
        if tag == b"c":
            return complex(*_COMPLEX.unpack(self._take(16)))
        if tag in (b"t", b"l"):
            if depth == MAX_DEPTH:
                raise WireError(f"nested deeper than {MAX_DEPTH} levels")
            count = self._count()
            if count > len(self.data) - self.position:
                raise WireError(f"{count} items announced, more than there are bytes")
            items = [self._value(depth + 1) for _ in range(count)]
            return tuple(items) if tag == b"t" else items
        if tag == b"o" and self.objectives:
            return self._objective(depth)
        raise WireError(f"unknown tag {tag!r}")

    def _objective(self, depth):
        parts = self._value(depth)
        try:
            return Objective(*parts)
        except (TypeError, ValueError) as error:
            raise WireError(f"not an objective: {error}") from error

    def _array(self):
        kind, size, ndim, layout, writeable = _ARRAY.unpack(self._take(_ARRAY.size))
        dtype = _DTYPES.get((kind.decode("latin-1"), size))
        if dtype is None or ndim > MAX_DEPTH or layout > _SCALAR or writeable > 1:
            raise WireError(f"not an array: {kind!r}, {size}, {ndim}, {layout}, {writeable}")
        shape = struct.unpack(f"<{ndim}I", self._take(4 * ndim))
        length = 1
        for extent in shape:
            length *= extent
        raw = self._take(length * size)
        try:
            array = np.frombuffer(raw, dtype).reshape(shape) if length else np.empty(shape, dtype)
        except ValueError as error:  # an empty array whose other extents multiply beyond what NumPy indexes
            raise WireError(f"an array of shape {shape}") from error
        if dtype.kind == "b" and length:
            array = np.asarray(array.view(np.uint8) != 0)  # any byte but 0 is True; a 0-d comparison is no array
        if layout == _SCALAR and ndim == 0:
            return array[()]
        if layout == _STRIDED and length and ndim > 0:
            spaced = np.zeros((*shape[:-1], 2 * shape[-1]), dtype)
            spaced[..., ::2] = array
            array = spaced[..., ::2]
        else:
            array = array.copy(order="F" if layout == _FORTRAN_ORDER else "C")
        array.flags.writeable = bool(writeable)
        return array
