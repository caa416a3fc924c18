"""Pictures that a page may show: not larger than a browser can draw in an instant."""

import base64
import binascii
import collections
import re
import struct
from xml.parsers import expat

MAX_PIXELS = 40_000_000
"""Pixels of a picture: a browser takes four bytes for each, however few the file has."""

MAX_DRAWN = 200_000
"""Elements of an SVG and hundreds of characters in them, each counted as often as it is drawn."""

MAX_NESTED = 100
"""Elements of an SVG in each other."""

ELEMENTS = set(
    "svg g defs symbol use a switch title desc metadata style clipPath path rect circle ellipse line polyline polygon"
    " text tspan textPath image linearGradient radialGradient stop pattern marker".split()
)
"""Elements of SVG that are drawn at once: no filter, no animation, no HTML."""

_SVG = "http://www.w3.org/2000/svg"
_REFERENCE = re.compile(r"""url\(\s*["']?#([^"')\s]{1,200})""", re.IGNORECASE)


def is_bounded_uri(uri: str) -> bool:
    """Whether the data: URI of a picture, in base64, may be shown."""
    kind, _, code = uri.partition(";base64,")
    try:
        return is_bounded(kind.removeprefix("data:"), base64.b64decode(code))
    except binascii.Error:
        return False


def is_bounded(mime: str, data: bytes) -> bool:
    """Whether a picture, given its MIME type and its bytes, may be shown. What is no picture is not drawn at all."""
    if mime == "image/svg+xml":
        return is_bounded_svg(data)
    return all(width * height <= MAX_PIXELS for width, height in _sizes(data))


def _sizes(data: bytes) -> list[tuple[int, int]]:
    """Return the sizes that a picture says it has; none where it is no picture."""
    if data.startswith(b"\x89PNG") and len(data) >= 24:
        return [struct.unpack(">II", data[16:24])]
    if data.startswith(b"GIF8") and len(data) >= 10:
        return [struct.unpack("<HH", data[6:10])]
    if data.startswith(b"\xff\xd8"):  # a JPEG, whose size stands in the header of its frame
        frames = re.finditer(rb"\xff[\xc0-\xc3\xc5-\xc7\xc9-\xcb\xcd-\xcf].{3}(.{4})", data, re.DOTALL)
        first = next(frames, None)
        return [struct.unpack(">HH", first[1])] if first else []
    return []  # a WebP has at most 2**28 pixels, of which a browser draws none before it has read them


def is_bounded_svg(data: bytes) -> bool:
    """Whether an SVG has only ELEMENTS, and draws not too much, counted as often as others refer to it."""
    try:
        return _Drawing(data).count() <= MAX_DRAWN
    except (_Refused, expat.ExpatError):
        return False


class _Refused(Exception):
    """An SVG that is not shown."""


class _Drawing:
    """The elements of an SVG: each has a number, the first is 0."""

    def __init__(self, data: bytes):
        self._own: list[int] = []  # what each counts for by itself
        self._parts: list[list[int]] = []  # its children
        self._refers: list[list[str]] = []  # the ids that it refers to
        self._ids: dict[str, int] = {}
        self._opened: list[tuple[int, str]] = []
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = lambda name: self._opened.pop()
        parser.CharacterDataHandler = self._text
        parser.EntityDeclHandler = self._refuse
        parser.Parse(data, True)

    def _refuse(self, *_: object) -> None:
        raise _Refused

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _, tag = name.rpartition(" ")
        if namespace in (_SVG, "") and tag not in ELEMENTS:
            raise _Refused
        number, refers = len(self._parts), []
        if number > MAX_DRAWN or len(self._opened) > MAX_NESTED:
            raise _Refused
        if self._opened:
            self._parts[self._opened[-1][0]].append(number)
        for key, value in attributes.items():
            if key.rpartition(" ")[2] == "href":
                if value.startswith("data:") and (value.startswith("data:image/svg") or not is_bounded_uri(value)):
                    raise _Refused
                refers += [value.strip().removeprefix("#")]
                continue
            found = _REFERENCE.findall(value)
            if "\\" in value or value.lower().count("url(") != len(found):
                raise _Refused
            refers += found
        if "id" in attributes:
            self._ids.setdefault(attributes["id"], number)
        self._own.append(1 + sum(map(len, attributes.values())) // 100)
        self._parts.append([])
        self._refers.append(refers if tag != "a" else [])
        self._opened.append((number, tag))

    def _text(self, text: str) -> None:
        number, tag = self._opened[-1]
        self._own[number] += 1 + len(text) // 100
        if tag == "style" and ("url" in text.lower() or "@" in text or "\\" in text):
            raise _Refused  # it may refer to elements

    def count(self) -> int:
        """Return how much is drawn. Raises _Refused where one refers to itself."""
        drawn: dict[int, int] = collections.defaultdict(int)
        todo, entered = [0], set()
        while todo:
            number = todo[-1]
            after = self._parts[number] + [self._ids[name] for name in self._refers[number] if name in self._ids]
            if number in entered:
                todo.pop()
                drawn[number] = drawn[number] or min(
                    MAX_DRAWN + 1, self._own[number] + sum(drawn[each] for each in after)
                )
                continue
            entered.add(number)
            for each in after:
                if each in entered and not drawn[each]:
                    raise _Refused
                if not drawn[each]:
                    todo.append(each)
        return drawn[0]
