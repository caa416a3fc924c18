"""Notebooks handed in as an archive (.zip, .tar.gz, .tgz): read from it, never unpacked onto a disk."""

import gzip
import io
import stat
import tarfile
import zipfile
from pathlib import PurePosixPath

from autograder.submission import Refused, encodable, read

SUFFIXES = (".zip", ".tar.gz", ".tgz")

MAX_ARCHIVES = 5

MAX_ENTRIES = 1000

MAX_GROWTH = 20
"""Times the limit of a notebook that a .tar.gz may unpack to, all its entries together."""

MAX_REMARKS = 5

_SKIPPED = {"__MACOSX", ".ipynb_checkpoints"}
"""Folders in which systems and editors keep notebooks of their own."""


def find(folder, name, limit_mb):
    """Return the bytes of the notebook `name` in the archives of `folder`, and remarks on entries that were refused.

    Raises FileNotFoundError where there is no archive, or none that holds it, and Refused where an archive cannot be
    read or holds it twice.
    """
    found, remarks = [], []
    archives = [path for path in sorted(folder.glob("*")) if path.name.lower().endswith(SUFFIXES)]
    if len(archives) > MAX_ARCHIVES:
        raise Refused(f"there are {len(archives)} archives; hand in one")
    for path in archives:
        data = read(path, limit_mb)
        try:
            entries = _zip(data, name, limit_mb) if path.suffix.lower() == ".zip" else _tar(data, name, limit_mb)
            for entry, contents in entries:
                where = encodable(f"{path.name}: {entry}")
                if isinstance(contents, Refused):
                    remarks.append(f"{where}: {contents}")
                elif found:
                    raise Refused(f"this notebook was handed in twice, as {found[0][0]} and as {where}; hand in one")
                else:
                    found.append((where, contents))
        except Refused:
            raise
        except Exception as error:  # whatever the standard library makes of damaged archives
            raise Refused(encodable(f"{path.name} cannot be read: {' '.join(str(error).split())[:200]}")) from None
    if not found:
        raise Refused("; ".join(remarks[:MAX_REMARKS])) if remarks else FileNotFoundError(name)
    return found[0][1], remarks[:MAX_REMARKS]


def _zip(data, name, limit_mb):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
        if len(entries) > MAX_ENTRIES:
            raise Refused(f"the archive has more than {MAX_ENTRIES} entries")
        for entry in entries:
            is_link = stat.S_ISLNK(entry.external_attr >> 16)
            reason = _reason(entry.filename, is_link, entry.file_size, limit_mb)
            # Of these two alone zipfile unpacks no more than an entry says that it holds.
            if not reason and entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                reason = "is compressed in an unusual way; use an ordinary zip"
            if reason:
                yield entry.filename, Refused(reason)
            elif _is_wanted(entry.filename, name):
                with archive.open(entry) as file:
                    yield entry.filename, file.read()


def _tar(data, name, limit_mb):
    with tarfile.open(fileobj=_Bounded(data, MAX_GROWTH * limit_mb * 2**20), mode="r|") as archive:
        for number, entry in enumerate(archive):
            if number == MAX_ENTRIES:
                raise Refused(f"the archive has more than {MAX_ENTRIES} entries")
            special = entry.issparse() or not (entry.isfile() or entry.isdir())
            reason = _reason(entry.name, special, entry.size, limit_mb)
            if reason:
                yield entry.name, Refused(reason)
            elif entry.isfile() and _is_wanted(entry.name, name):
                yield entry.name, archive.extractfile(entry).read()


def _reason(entry, special, size, limit_mb):
    """Why an entry is refused, or None."""
    path = PurePosixPath(entry.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or path.parts[:1] and path.parts[0].endswith(":"):
        return "leads out of the archive"
    if special:
        return "is a link, a device or a file with holes"
    if path.suffix == ".ipynb" and size > limit_mb * 2**20:
        return f"is larger than {limit_mb:g} MB"
    return None


def _is_wanted(entry, name):
    *folders, last = PurePosixPath(entry.replace("\\", "/")).parts or ("",)
    return last == name and not _SKIPPED.intersection(folders)


class _Bounded(io.RawIOBase):
    """The uncompressed bytes of a gzip file, up to a limit: what is larger is Refused."""

    def __init__(self, data, limit):
        self._file = gzip.GzipFile(fileobj=io.BytesIO(data))
        self._left = limit

    def read(self, size=-1):
        data = self._file.read(min(size, 2**20) if size >= 0 else 2**20)
        self._left -= len(data)
        if self._left < 0:
            raise Refused("the archive unpacks to more than is accepted")
        return data
