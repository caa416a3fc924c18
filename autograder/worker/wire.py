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

_ARRAY, _TUPLE, _LIST, _TEXT, _INT, _FLOAT, _COMPLEX, _NONE, _TRUE, _FALSE, _OBJECTIVE = b"atlsidcNTFo"
"""The bytes that encodings start with."""

_COUNT = struct.Struct("<I")
NO_CHANGES = bytes([_LIST]) + _COUNT.pack(0)
"""The changes in the reply to a call, encoded, where there are none."""

_DOUBLE = struct.Struct("<d")
_DOUBLES = struct.Struct("<dd")
_SHAPES = [struct.Struct(f"<BBB{ndim}I") for ndim in range(MAX_DEPTH + 1)]
"""Of an array, by its number of dimensions: that number, layout, whether it is writeable, shape."""

_HEADER_SIZES = [2 + shape.size for shape in _SHAPES] + (255 - MAX_DEPTH) * [3]
"""Of an array, its dtype included, by its number of dimensions; where they are too many, as much as says so."""

_DTYPES = {
    (kind, size): np.dtype(f"{kind}{size}")
    for kind, sizes in {"b": [1], "i": [1, 2, 4, 8], "u": [1, 2, 4, 8], "f": [2, 4, 8], "c": [8, 16]}.items()
    for size in sizes
}
_C_ORDER, _FORTRAN_ORDER, _STRIDED, _SCALAR = range(4)

_ARRAYS = {dtype: b"a" + kind.encode() + bytes([size]) for (kind, size), dtype in _DTYPES.items()}
"""What the encodings of arrays start with."""

_OF_SCALAR = bytes([0, _SCALAR, 0])
_FLOAT64 = _ARRAYS[np.dtype(np.float64)] + _OF_SCALAR
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
    if simple := _SIMPLE.get(type(value)):
        return _within_bounds(simple(value), 1)
    parts = []
    items = _encode(value, parts, objectives, 0)
    return _within_bounds(b"".join(parts), items)


def _within_bounds(data, items):
    if len(data) > MAX_FRAME or items > MAX_ITEMS:
        raise NotPlain(f"a value of {len(data)} bytes and {items} items, more than is accepted")
    return data


def encode_tuple(*encoded):
    """Return the encoding of a tuple whose items are given as they are encoded."""
    return b"t" + _COUNT.pack(len(encoded)) + b"".join(encoded)


@functools.lru_cache(maxsize=10_000)
def returned(serial):
    """Return how the encoding of the reply to a call begins that has returned a value: that and the changes follow."""
    return _RETURNED + _encode_int(serial)


def _encode(value, parts, objectives, depth):
    """Append the encoding of `value` to `parts` and return the number of items in it."""
    kind = type(value)
    if simple := _SIMPLE.get(kind):
        parts.append(simple(value))
    elif (kind is tuple or kind is list) and depth < MAX_DEPTH:
        parts.append((b"t" if kind is tuple else b"l") + _COUNT.pack(len(value)))
        items = 1
        for item in value:
            items += _encode(item, parts, objectives, depth + 1)
        return items
    elif kind is Objective and objectives:
        parts.append(b"o")
        return 1 + _encode((value.name, *value.parameters), parts, objectives, depth)
    else:
        value = _plain(value, objectives, depth)
        if isinstance(value, np.ndarray):
            parts.append(_encode_array(value))
        elif isinstance(value, np.generic):
            parts.append(_ARRAYS[value.dtype] + _OF_SCALAR + value.tobytes())
        else:
            return _encode(value, parts, objectives, depth)
    return 1


def _encode_int(value):
    size = value.bit_length() // 8 + 1
    if size > MAX_INT_BYTES:
        raise NotPlain(f"an integer of {value.bit_length()} bits")
    return b"i" + bytes([size]) + value.to_bytes(size, "little", signed=True)


def _encode_text(value):
    data = value.encode("utf-8", "replace")
    return b"s" + _COUNT.pack(len(data)) + data


def _encode_array(array):
    flags = array.flags
    header = _header(array.dtype, array.shape, flags.c_contiguous, flags.f_contiguous, flags.writeable)
    if header is None:
        return _encode_other_array(array)
    if array.nbytes > MAX_FRAME:
        raise _too_large(array)
    return header + array.tobytes()


def _encode_other_array(array):
    """Encode an array that has to be made plain first."""
    value = _plain(array, False, 0)
    if isinstance(value, str):
        return _encode_text(value)
    if value.dtype in _ARRAYS:
        raise _too_large(array)
    return _encode_array(value.astype(value.dtype.newbyteorder("="), copy=False))


def _too_large(array):
    return NotPlain(f"an array of {array.nbytes} bytes and shape {array.shape}, more than is accepted")


@functools.lru_cache(maxsize=10_000)
def _header(dtype, shape, c_contiguous, f_contiguous, writeable):
    """Return how the encoding of an array begins, before its bytes, or None where it has none: it has too many
    dimensions, or is not plain."""
    layout = _C_ORDER if c_contiguous else _FORTRAN_ORDER if f_contiguous else _STRIDED
    try:
        return _ARRAYS[dtype] + _SHAPES[len(shape)].pack(len(shape), layout, writeable, *shape)
    except (KeyError, IndexError, struct.error):
        return None


_SIMPLE = {
    np.ndarray: _encode_array,
    np.float64: lambda value: _FLOAT64 + _DOUBLE.pack(value),
    float: lambda value: b"d" + _DOUBLE.pack(value),
    int: _encode_int,
    str: _encode_text,
    bool: lambda value: b"T" if value else b"F",
    complex: lambda value: b"c" + _DOUBLES.pack(value.real, value.imag),
    type(None): lambda value: b"N",
}
"""What encodes the kinds of values that hold no others."""

_RETURNED = b"t" + _COUNT.pack(4) + _encode_text("returned")


@functools.lru_cache(maxsize=10_000)
def _described(header):
    """Return the shape, dtype, order and number of bytes of an array whose encoding begins with the tag and `header`,
    and what `_special` wants to know, or () where it is not needed.

    Raises WireError where that is of no array, struct.error where it is too short.
    """
    dtype, ndim = _OF_CODES.get(header[:2]), header[2]
    if dtype is None or ndim > MAX_DEPTH:
        raise WireError(f"not an array: {header!r}")
    _, layout, writeable, *shape = _SHAPES[ndim].unpack(header[2:])
    if layout > _SCALAR or writeable > 1:
        raise WireError(f"not an array: {header!r}")
    plain = writeable and dtype.kind != "b" and layout in (_C_ORDER, _FORTRAN_ORDER)
    special = () if plain else (layout, writeable)
    order = "F" if layout == _FORTRAN_ORDER else "C"
    return tuple(shape), dtype, order, math.prod(shape) * dtype.itemsize, special


def decode(data, *, objectives=False):
    """Return the value that `data` (bytes) encodes.

    Raises WireError where it encodes none, or an Objective although no `objectives` are allowed.
    """
    return _Decoder(data, objectives).value()


def decode_each(data, *, objectives=False):
    """Yield each item of the tuple or list that `data` encodes, with its own encoding and what `is_unchanged` takes.
    Raises WireError as it comes to what is not one."""
    decoder = _Decoder(data, objectives)
    for _ in range(decoder.start()):
        start = decoder.position
        decoder.arrays = arrays = []
        value = decoder.item()
        yield value, data[start : decoder.position], arrays
    decoder.finish()


def is_unchanged(arrays):
    """Whether arrays are as they were decoded: each is given with its encoding then.

    They are all of a value that can have changed, but where it holds a list; None is in their place then. Raises
    NotPlain where one has no encoding any more.
    """
    for array, encoding in arrays:
        if array is None or _encode_array(array) != encoding:
            return False
    return True


class _Decoder:
    """Reads values out of bytes, from `position` on. `items` counts them; `arrays`, where it is a list, gets what
    `is_unchanged` takes."""

    def __init__(self, data, objectives):
        self.data = bytes(data)
        self.objectives = objectives
        self.position = 0
        self.items = 1
        self.arrays = None

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
        return self._enter(1)

    def _enter(self, start):
        """Go on behind the number of items of a tuple or list, which stands at `start`, and return it."""
        (count,) = _COUNT.unpack_from(self.data, start)
        self.position = start + _COUNT.size
        self.items += count
        if count > len(self.data) - self.position:
            raise WireError(f"{count} items announced, more than there are bytes")
        if self.items > MAX_ITEMS:
            raise WireError(f"more than {MAX_ITEMS} items")
        return count

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
        """Return the next value. Raises IndexError or struct.error where the bytes end before it does.

        The kinds that arguments have most often come first.
        """
        data, start = self.data, self.position + 1
        tag = data[start - 1]
        if tag == _ARRAY:
            end = start + _HEADER_SIZES[data[start + 2]]
            shape, dtype, order, size, special = _described(data[start:end])
            self.position = end + size
            if self.position > len(data):
                raise IndexError
            try:
                array = np.ndarray(shape, dtype, data, end)
            except ValueError as error:  # an empty array whose other extents multiply beyond what NumPy indexes
                raise WireError(f"an array of shape {shape}") from error
            array = _special(array, *special) if special else array.copy(order)
            if self.arrays is not None and type(array) is np.ndarray:
                self.arrays.append((array, data[start - 1 : self.position]))
            return array
        if tag == _TUPLE or tag == _LIST:
            if depth == MAX_DEPTH:
                raise WireError(f"nested deeper than {MAX_DEPTH} levels")
            items = []
            for _ in range(self._enter(start)):
                items.append(self._value(depth + 1))
            if tag == _TUPLE:
                return tuple(items)
            if self.arrays is not None:
                self.arrays.append((None, b""))
            return items
        if tag == _TEXT:
            (size,) = _COUNT.unpack_from(data, start)
            try:
                return self._take(start + _COUNT.size, size).decode()
            except UnicodeDecodeError as error:
                raise WireError("text that is not UTF-8") from error
        if tag == _INT:
            size = data[start]
            if size > MAX_INT_BYTES:
                raise WireError(f"an integer of {size} bytes")
            return int.from_bytes(self._take(start + 1, size), "little", signed=True)
        if tag == _FLOAT:
            self.position = start + _DOUBLE.size
            return _DOUBLE.unpack_from(data, start)[0]
        if tag == _NONE or tag == _TRUE or tag == _FALSE:
            self.position = start
            return None if tag == _NONE else tag == _TRUE
        if tag == _COMPLEX:
            self.position = start + _DOUBLES.size
            return complex(*_DOUBLES.unpack_from(data, start))
        if tag == _OBJECTIVE and self.objectives:
            self.position = start
            self.items += 1
            return self._objective(depth)
        raise WireError(f"unknown tag {bytes([tag])!r}")

    def _objective(self, depth):
        parts = self._value(depth)
        try:
            return Objective(*parts)
        except (TypeError, ValueError) as error:
            raise WireError(f"not an objective: {error}") from error


def _special(array, layout, writeable):
    """Return the copy of an array that is not just a block of memory to write to."""
    if array.dtype.kind == "b":
        array = np.asarray(array.view(np.uint8) != 0)  # any byte but 0 is True; a 0-d comparison is no array
    if layout == _SCALAR and array.ndim == 0:
        return array[()]
    if layout == _STRIDED and array.size and array.ndim > 0:
        *others, last = array.shape
        spaced = np.zeros((*others, 2 * last), array.dtype)
        spaced[..., ::2] = array
        array = spaced[..., ::2]
    else:
        array = array.copy("F" if layout == _FORTRAN_ORDER else "C")
    if not writeable:
        array.flags.writeable = False
    return array
