"""The values that cross the wall between student and grader, as bytes.

A frame is a four-byte little-endian length and one encoded value. A value is None, a bool, int, float,
complex, str, a NumPy array of kind b, i, u, f or c, or a tuple or list of values. Nothing else has an
encoding, so nothing else can arrive: no class, no code, no lazy object. The decoder trusts nothing: each
length is checked against the bytes that are there before anything is allocated, and its only exception is
:class:`WireError`.

An array keeps its memory layout (C, Fortran or strided) and its read-only flag, because a student's
function must cope with each of them; a NumPy scalar stays one.
"""

import functools
import math
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
_SHAPES = [struct.Struct(f"<BBB{ndim}I") for ndim in range(MAX_DEPTH + 1)]
"""Of an array, by its number of dimensions: that number, layout, whether it is writeable, shape."""

_DTYPES = {
    (kind, size): np.dtype(f"{kind}{size}")
    for kind, sizes in {"b": [1], "i": [1, 2, 4, 8], "u": [1, 2, 4, 8], "f": [2, 4, 8], "c": [8, 16]}.items()
    for size in sizes
}
_C_ORDER, _FORTRAN_ORDER, _STRIDED, _SCALAR = range(4)

_ARRAYS = {dtype: b"a" + kind.encode() + bytes([size]) for (kind, size), dtype in _DTYPES.items()}
_SCALARS = {dtype.type: start + bytes([0, _SCALAR, 0]) for dtype, start in _ARRAYS.items()}
"""What the encodings of arrays, by dtype, and of NumPy scalars, by type, start with."""

_FLOAT64 = _SCALARS[np.float64]
_BOOL = np.dtype(bool)
_OF_CODES = {start[1:]: dtype for dtype, start in _ARRAYS.items()}


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


@functools.lru_cache(maxsize=10_000)
def returned(serial):
    """Return how the encoding of the reply to a call begins that has returned a value: that and the changes follow."""
    return encode_tuple(encode("returned"), encode(serial), b"", b"")


def _encode(value, parts, objectives, depth):
    """Append the encoding of `value` to `parts` and return the number of items in it.

    The kinds that are plain as they are come first: this is run for each argument and result of each call.
    """
    kind = type(value)
    if kind is np.ndarray and value.dtype in _ARRAYS:
        parts.append(_encode_array(value))
    elif kind is np.float64:
        parts.append(_FLOAT64 + _FLOAT.pack(value))
    elif kind is float:
        parts.append(b"d" + _FLOAT.pack(value))
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
        if isinstance(value, np.ndarray):
            parts.append(_encode_array(value.astype(value.dtype.newbyteorder("="), copy=False)))
        elif isinstance(value, np.generic):  # of a type that is another's double, as longlong is
            parts.append(_SCALARS[value.dtype.type] + value.tobytes())
        else:
            return _encode(value, parts, objectives, depth)
    return 1


def _encode_array(array):
    flags = array.flags
    header = _header(array.dtype, array.shape, flags.c_contiguous, flags.f_contiguous, flags.writeable)
    if header is None or array.nbytes > MAX_FRAME:
        raise NotPlain(f"an array of {array.nbytes} bytes and shape {array.shape}, more than is accepted")
    return header + array.tobytes()


@functools.lru_cache(maxsize=10_000)
def _header(dtype, shape, c_contiguous, f_contiguous, writeable):
    """Return how the encoding of an array begins, before its bytes, or None where it has too many dimensions."""
    layout = _C_ORDER if c_contiguous else _FORTRAN_ORDER if f_contiguous else _STRIDED
    try:
        return _ARRAYS[dtype] + _SHAPES[len(shape)].pack(len(shape), layout, writeable, *shape)
    except (IndexError, struct.error):
        return None


@functools.lru_cache(maxsize=10_000)
def _described(header):
    """Return the dtype, layout, whether it is writeable, shape and number of entries of an array whose encoding begins
    with the tag and `header`. Raises WireError where that is of no array, struct.error where it is too short."""
    dtype = _OF_CODES.get(header[:2])
    _, layout, writeable, *shape = _SHAPES[header[2]].unpack(header[2:])
    if dtype is None or layout > _SCALAR or writeable > 1:
        raise WireError(f"not an array: {header[:5]!r}")
    return dtype, layout, writeable, tuple(shape), math.prod(shape)


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
    """Reads values out of bytes, from `position` on."""

    def __init__(self, data, objectives):
        self.data = bytes(data)
        self.objectives = objectives
        self.position = 0
        self.items = 0

    def value(self):
        value = self.item(0)
        self.finish()
        return value

    def start(self):
        """Enter a tuple or list, and return the number of its items."""
        if self.data[:1] not in (b"t", b"l"):
            raise WireError("neither a tuple nor a list")
        if len(self.data) < 5:
            raise WireError("no number of items")
        self.position = 5
        return _COUNT.unpack_from(self.data, 1)[0]

    def item(self, depth=1):
        try:
            return self._value(depth)
        except (IndexError, struct.error):
            raise WireError(f"more bytes announced than the {len(self.data)} that are there") from None

    def finish(self):
        if self.position != len(self.data):
            raise WireError(f"{len(self.data) - self.position} bytes after the value")

    def _take(self, start, size):
        """Return `size` bytes from `start` on, and go on after them."""
        self.position = start + size
        if self.position > len(self.data):
            raise IndexError
        return self.data[start : self.position]

    def _value(self, depth):
        """Return the next value. Raises IndexError or struct.error where the bytes end before it does."""
        self.items += 1
        if self.items > MAX_ITEMS:
            raise WireError(f"more than {MAX_ITEMS} items")
        data, start = self.data, self.position + 1
        tag = data[self.position : start]
        if tag == b"a":
            return self._array(start)
        if tag in (b"t", b"l"):
            if depth == MAX_DEPTH:
                raise WireError(f"nested deeper than {MAX_DEPTH} levels")
            (count,) = _COUNT.unpack_from(data, start)
            self.position = start + _COUNT.size
            if count > len(data) - self.position:
                raise WireError(f"{count} items announced, more than there are bytes")
            items = [self._value(depth + 1) for _ in range(count)]
            return tuple(items) if tag == b"t" else items
        if tag == b"d":
            self.position = start + _FLOAT.size
            return _FLOAT.unpack_from(data, start)[0]
        if tag == b"i":
            size = data[start]
            if size > MAX_INT_BYTES:
                raise WireError(f"an integer of {size} bytes")
            return int.from_bytes(self._take(start + 1, size), "little", signed=True)
        if tag == b"s":
            try:
                return self._take(start + _COUNT.size, *_COUNT.unpack_from(data, start)).decode()
            except UnicodeDecodeError as error:
                raise WireError("text that is not UTF-8") from error
        if tag == b"N":
            self.position = start
            return None
        if tag in (b"T", b"F"):
            self.position = start
            return tag == b"T"
        if tag == b"c":
            self.position = start + _COMPLEX.size
            return complex(*_COMPLEX.unpack_from(data, start))
        if tag == b"o" and self.objectives:
            self.position = start
            return self._objective(depth)
        raise WireError(f"unknown tag {tag!r}")

    def _objective(self, depth):
        parts = self._value(depth)
        try:
            return Objective(*parts)
        except (TypeError, ValueError) as error:
            raise WireError(f"not an objective: {error}") from error

    def _array(self, start):
        data, ndim = self.data, self.data[start + 2]
        if ndim > MAX_DEPTH:
            raise WireError(f"an array of {ndim} dimensions")
        header, start = start, start + 2 + _SHAPES[ndim].size
        dtype, layout, writeable, shape, length = _described(data[header:start])
        self.position = start + length * dtype.itemsize
        if self.position > len(data):
            raise IndexError
        try:
            array = np.frombuffer(data, dtype, length, start) if length else np.empty(shape, dtype)
            if ndim != 1:
                array = array.reshape(shape)
        except ValueError as error:  # an empty array whose other extents multiply beyond what NumPy indexes
            raise WireError(f"an array of shape {shape}") from error
        if dtype is _BOOL and length:
            array = np.asarray(array.view(np.uint8) != 0)  # any byte but 0 is True; a 0-d comparison is no array
        if layout == _SCALAR and ndim == 0:
            return array[()]
        if layout == _STRIDED and length and ndim > 0:
            spaced = np.zeros((*shape[:-1], 2 * shape[-1]), dtype)
            spaced[..., ::2] = array
            array = spaced[..., ::2]
        else:
            array = array.copy("F" if layout == _FORTRAN_ORDER else "C")
        if not writeable:
            array.flags.writeable = False
        return array
