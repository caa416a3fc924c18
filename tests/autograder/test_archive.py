"""Files out of archives: what is safe is read, what is not is named with the reason."""

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
from pathlib import PurePosixPath

import pytest

from autograder import files
from autograder.cells import Refused

NAME = "softmax.ipynb"
GROWTH = 20


def find(folder, name, limit_mb=1):
    """Return the contents of each file called `name` in the archives of `folder`, and why others were refused."""
    found, refused = [], []
    for file in files.walk(folder, PurePosixPath()):
        for entry in files.unpacked(file, limit_mb, GROWTH * limit_mb):
            try:
                contents = entry.read(limit_mb)
            except Refused as reason:
                refused.append(f"{entry.where}: {reason}")
            else:
                found += [contents] if entry.path.name == name else []
    return found, refused


def write_zip(path, entries, kinds=()):
    """Write a zip of (entry, bytes) pairs; `kinds` maps an entry to the Unix mode that it claims."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for entry, data in entries:
            info = zipfile.ZipInfo(entry)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = dict(kinds).get(entry, 0o100644) << 16
            file.writestr(info, data)


def write_tar(path, entries, kinds=()):
    """Write a .tar.gz of (entry, bytes) pairs; `kinds` maps an entry to a type of tarfile's and what it links to."""
    with tarfile.open(path, "w:gz") as file:
        for entry, data in entries:
            info = tarfile.TarInfo(entry)
            info.type, info.linkname = dict(kinds).get(entry, (tarfile.REGTYPE, ""))
            info.size = len(data) if info.type == tarfile.REGTYPE else 0
            file.addfile(info, io.BytesIO(data))


WRITERS = {"hand-in.zip": write_zip, "hand-in.tar.gz": write_tar, "Hand In.TGZ": write_tar}


@pytest.mark.parametrize("name", WRITERS)
@pytest.mark.parametrize("entry", [NAME, f"floating_point/{NAME}", f"./a b/ü/{NAME}"])
def test_a_notebook_is_found_in_any_folder(tmp_path, name, entry):
    others = [("overflow.ipynb", b"2"), (f"__MACOSX/._{NAME}", b"3"), (f"__MACOSX/{NAME}", b"4"), ("notes.txt", b"5")]
    WRITERS[name](tmp_path / name, [*others, (entry, b"1"), (f".ipynb_checkpoints/{NAME}", b"6")])
    assert find(tmp_path, NAME) == ([b"1"], [])
    assert find(tmp_path, "overflow.ipynb") == ([b"2"], [])
    assert find(tmp_path, "Softmax.ipynb") == ([], [])


@pytest.mark.parametrize("name", WRITERS)
@pytest.mark.parametrize("entry", [f"../{NAME}", f"a/../../{NAME}", f"/tmp/{NAME}", f"..\\{NAME}", f"C:\\{NAME}"])
def test_an_entry_that_leads_out_is_refused_by_name(tmp_path, name, entry):
    WRITERS[name](tmp_path / name, [(entry, b"1")])
    found, (said,) = find(tmp_path, NAME)
    assert not found
    assert said.startswith(f"{name}: ") and said.endswith(f"{NAME}: leads out of the archive")
    WRITERS[name](tmp_path / name, [(entry, b"1"), (NAME, b"2")])
    assert find(tmp_path, NAME) == ([b"2"], [said])


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE])
def test_links_and_devices_are_refused(tmp_path, kind):
    write_tar(tmp_path / "a.tgz", [(NAME, b"")], {NAME: (kind, "/etc/passwd")})
    assert find(tmp_path, NAME) == ([], ["a.tgz: softmax.ipynb: is a link, a device or a file with holes"])


def test_a_link_in_a_zip_is_refused(tmp_path):
    write_zip(tmp_path / "a.zip", [(NAME, b"/etc/passwd")], {NAME: 0o120777})
    assert find(tmp_path, NAME) == ([], ["a.zip: softmax.ipynb: is a link, a device or a file with holes"])


@pytest.mark.parametrize("name", WRITERS)
def test_bombs_are_refused_before_they_are_unpacked(tmp_path, name):
    zeros = bytes(2**20 + 1)
    WRITERS[name](tmp_path / name, [(NAME, zeros)])
    assert find(tmp_path, NAME) == ([], [f"{name}: softmax.ipynb: is larger than 1 MB"])
    WRITERS[name](tmp_path / name, [(f"{number}.txt", b"") for number in range(1001)])
    with pytest.raises(Refused, match="the archive has more than 1000 entries"):
        find(tmp_path, NAME)


PACKERS = {"a.tar": bytes, "a.tgz": gzip.compress, "a.tar.xz": lzma.compress, "a.tar.bz2": bz2.compress}


@pytest.mark.parametrize("name", PACKERS)
def test_a_tar_is_read_however_it_is_compressed(tmp_path, name):
    write_tar(tmp_path / "plain", [(NAME, b"1")])
    packed = PACKERS[name](gzip.decompress((tmp_path / "plain").read_bytes()))
    (tmp_path / "plain").unlink()
    (tmp_path / name).write_bytes(packed)
    assert find(tmp_path, NAME) == ([b"1"], [])
    (tmp_path / name).write_bytes(packed[: len(packed) // 50])
    with pytest.raises(Refused, match="cannot be read"):
        find(tmp_path, NAME)


@pytest.mark.parametrize("name", ["a.tgz", "a.tar.xz", "a.tar.bz2"])
def test_a_tar_is_unpacked_no_further_than_is_accepted(tmp_path, name):
    """Unlike a zip it has no table of contents: to reach an entry, all before it are unpacked."""
    write_tar(tmp_path / "plain", [("large.bin", bytes(21 * 2**20)), (NAME, b"1")])
    packed = PACKERS[name](gzip.decompress((tmp_path / "plain").read_bytes()))
    (tmp_path / "plain").unlink()
    (tmp_path / name).write_bytes(packed)
    with pytest.raises(Refused, match="the archive unpacks to more than is accepted"):
        find(tmp_path, NAME)


def test_an_xz_that_needs_more_memory_than_is_given_is_refused(tmp_path):
    """Its header may ask for gigabytes, whatever the size of what it holds."""
    filters = [{"id": lzma.FILTER_LZMA2, "preset": 6, "dict_size": 512 * 2**20}]
    (tmp_path / "a.tar.xz").write_bytes(lzma.compress(bytes(10240), filters=filters))
    with pytest.raises(Refused, match="cannot be read"):
        find(tmp_path, NAME)


def test_no_more_of_a_zip_is_read_than_is_accepted(tmp_path):
    """Each of its files may be small enough, and all together not."""
    write_zip(tmp_path / "a.zip", [(f"{number}.bin", bytes(2**20)) for number in range(GROWTH)] + [(NAME, b"1")])
    assert find(tmp_path, NAME) == ([], ["a.zip: softmax.ipynb: is too much together with the files before it"])


def test_a_zip_with_a_password_says_so(tmp_path):
    write_zip(tmp_path / "a.zip", [(NAME, b"1")])
    data = bytearray((tmp_path / "a.zip").read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "a.zip").write_bytes(data)
    said = "a.zip: softmax.ipynb: is locked with a password; hand in the archive without one"
    assert find(tmp_path, NAME) == ([], [said])


def test_a_size_that_lies_is_refused(tmp_path):
    write_zip(tmp_path / "a.zip", [(NAME, b"x" * 1000)])
    data = (tmp_path / "a.zip").read_bytes()
    (tmp_path / "a.zip").write_bytes(data.replace((1000).to_bytes(4, "little"), (10).to_bytes(4, "little")))
    with pytest.raises(Refused, match="the archive cannot be read"):
        find(tmp_path, NAME)


def test_a_notebook_that_is_there_twice_is_read_twice(tmp_path):
    """Which of them counts depends on what they hold."""
    write_zip(tmp_path / "a.zip", [(NAME, b"1"), (f"old/{NAME}", b"2")])
    assert find(tmp_path, NAME) == ([b"1", b"2"], [])


@pytest.mark.parametrize("name", WRITERS)
@pytest.mark.parametrize("data", [b"", b"PK", b"\x1f\x8b\x08", bytes(1000), b"not an archive at all"])
def test_what_is_no_archive_is_refused(tmp_path, name, data):
    (tmp_path / name).write_bytes(data)
    with pytest.raises(Refused, match="cannot be read"):
        find(tmp_path, NAME)


def test_an_archive_is_read_without_following_links_and_up_to_its_limit(tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    write_zip(tmp_path / "real", [(NAME, b"1")])
    (folder / "a.zip").symlink_to(tmp_path / "real")
    with pytest.raises(Refused, match="it is a link"):
        find(folder, NAME)
    (folder / "a.zip").unlink()
    (folder / "a.zip").write_bytes(bytes(2**20 + 1))
    with pytest.raises(Refused, match="larger than 1 MB"):
        find(folder, NAME)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_compression_that_says_nothing_of_its_size_is_refused(tmp_path, method):
    with zipfile.ZipFile(tmp_path / "a.zip", "w", method) as file:
        file.writestr(NAME, bytes(10))
    assert find(tmp_path, NAME) == (
        [],
        ["a.zip: softmax.ipynb: is compressed in an unusual way; use an ordinary zip"],
    )


def test_damaged_archives_are_refused_whatever_is_damaged(tmp_path):
    """Bytes of a zip and a tar are changed one after the other: nothing but Refused is raised."""
    for name, write in WRITERS.items():
        odd = "../ü" if name.endswith("zip") else "../\udcff"  # half a character
        write(tmp_path / name, [("a/" + NAME, b"x" * 50), (odd, b"")])
        data = bytearray((tmp_path / name).read_bytes())
        for place in range(len(data)):
            changed = data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :]
            (tmp_path / name).write_bytes(changed)
            try:
                _, remarks = find(tmp_path, NAME)
                " ".join(remarks).encode()
            except Refused as refused:
                str(refused).encode()
        (tmp_path / name).unlink()
