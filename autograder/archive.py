"""What lies in an archive: read from it, never unpacked onto a disk."""

import bz2
import calendar
import dataclasses
import gzip
import io
import lzma
import stat
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from autograder import kinds
from autograder.cells import Refused, encodable

SUFFIXES = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.xz", ".txz", ".tar.bz2", ".tbz2")

MAX_ENTRIES = 1000

MAX_NAMES = 2**20
"""Bytes of the list of a zip's entries: a name may be as long as its author likes, and takes many times its bytes."""

MAX_HEADER = 4096
"""Bytes of a header in a tar that holds an entry's name and attributes: before 3.11.10, Python reads digits in one in
the square of the time."""

XZ_BYTES = 128 * 2**20
"""Memory that unpacking may take beside what is unpacked; the best compression of xz needs half of it."""


LONG_HEADERS = (
    *(tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.SOLARIS_XHDTYPE),
    *(tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK),
)


@dataclasses.dataclass(frozen=True)
class Entry:
    """A file in an archive: its path there, when it was changed (seconds since 1970), and its bytes, or why they were
    not read."""

    path: str
    changed: float
    contents: bytes | Refused


def entries(data: bytes, most: int, altogether: int) -> Iterator[Entry]:
    """Yield the files in the archive that `data` holds, without following what leads elsewhere.

    `most` are the bytes that a file may have; a tar may unpack to `altogether`, and of a zip no more is read. Raises
    Refused where the archive cannot be read.
    """
    number = 0
    try:
        read = _zip if data.startswith(b"PK") else _tar
        for number, entry in enumerate(read(data, most, altogether), 1):
            if number > MAX_ENTRIES:
                raise Refused(f"the archive has more than {MAX_ENTRIES} entries")
            if entry is not None:
                yield entry
    except Refused:
        raise
    except Exception as error:  # whatever the standard library makes of damaged archives
        raise Refused(encodable(f"the archive cannot be read: {kinds.one_line(error)}")) from None
    if not number:
        raise Refused("the archive cannot be read: there is nothing in it")


def _zip(data: bytes, most: int, altogether: int) -> Iterator[Entry | None]:
    file = _ZipBytes(data)
    with zipfile.ZipFile(file) as archive:
        file.most = len(data)
        for entry in archive.infolist():
            if entry.is_dir():
                yield None
                continue
            altogether -= entry.file_size
            reason = _reason(entry.filename, stat.S_ISLNK(entry.external_attr >> 16), entry.file_size, most)
            # Of these two alone zipfile unpacks no more than an entry says that it holds.
            if not reason and entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                reason = "is compressed in an unusual way; use an ordinary zip"
            elif not reason and entry.flag_bits & 1:
                reason = "is locked with a password; hand in the archive without one"
            elif not reason and altogether < 0:
                reason = "is too much together with the files before it"
            contents = Refused(reason) if reason else archive.read(entry)
            yield Entry(entry.filename, _zip_time(entry), contents)


def _zip_time(entry: zipfile.ZipInfo) -> float:
    """A zip does not say of which time zone its times are."""
    try:
        return float(calendar.timegm(entry.date_time))
    except (ValueError, OverflowError):
        return 0.0


def _tar(data: bytes, most: int, altogether: int) -> Iterator[Entry | None]:
    with tarfile.open(fileobj=_Bounded(data, altogether), mode="r|", tarinfo=_TarInfo) as archive:
        while (entry := archive.next()) is not None:
            archive.members.clear()
            archive.pax_headers.clear()  # each entry would have a copy of what is said of all
            if entry.isdir():
                yield None
                continue
            reason = _reason(entry.name, entry.issparse() or not entry.isfile(), entry.size, most)
            contents = Refused(reason) if reason else archive.extractfile(entry).read()
            yield Entry(entry.name, float(entry.mtime), contents)


class _ZipBytes(io.BytesIO):
    """The bytes of a zip, of which zipfile may read `most` at once: at first, no more than a list of entries has."""

    most = MAX_NAMES

    def read(self, size: int | None = -1) -> bytes:
        if size is not None and size > self.most:
            raise Refused("the list of its entries is larger than is accepted; hand in what is asked for alone")
        return super().read(size)


class _TarInfo(tarfile.TarInfo):
    @classmethod
    def frombuf(cls, *arguments: Any) -> tarfile.TarInfo:
        info = super().frombuf(*arguments)
        if info.type in LONG_HEADERS and info.size > MAX_HEADER:
            raise Refused(f"the archive has a header of {info.size} bytes; {MAX_HEADER} are accepted")
        return info


def _reason(entry: str, special: bool, size: int, most: int) -> str | None:
    """Why an entry is refused, or None."""
    path = PurePosixPath(entry.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or path.parts[:1] and path.parts[0].endswith(":"):
        return "leads out of the archive"
    if special:
        return "is a link, a device or a file with holes"
    if size > most:
        return f"is larger than {most / 2**20:g} MB"
    return None


class _Bounded(io.RawIOBase):
    """The bytes of a tar, which may be compressed, up to a limit: what is larger is Refused."""

    def __init__(self, data: bytes, limit: int):
        self._left = limit
        if data.startswith(b"\x1f\x8b"):
            self._file = gzip.GzipFile(fileobj=io.BytesIO(data))
        elif data.startswith(b"BZh"):
            self._file = bz2.BZ2File(io.BytesIO(data))
        elif data.startswith(b"\xfd7zXZ"):
            self._file = _Xz(data)
        else:
            self._file = io.BytesIO(data)

    def read(self, size: int = -1) -> bytes:
        data = self._file.read(min(size, 2**20) if size >= 0 else 2**20)
        self._left -= len(data)
        if self._left < 0:
            raise Refused("the archive unpacks to more than is accepted")
        return data


class _Xz:
    """An .xz file with a limit of the memory that unpacking takes, which `lzma.LZMAFile` does not offer."""

    def __init__(self, data: bytes):
        self._data = data
        self._unpacker = lzma.LZMADecompressor(memlimit=XZ_BYTES)

    def read(self, size: int) -> bytes:
        if self._unpacker.eof:
            return b""
        given, self._data = self._data, b""
        unpacked = self._unpacker.decompress(given, size)
        if not unpacked and not self._unpacker.eof:
            raise EOFError("the compressed file ends in the middle")
        return unpacked
