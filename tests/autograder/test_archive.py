"""Notebooks out of archives: what is safe is read, what is not is named with the reason."""

import io
import tarfile
import zipfile

import pytest

from autograder import archive
from autograder.submission import Refused

NAME = "softmax.ipynb"


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
    assert archive.find(tmp_path, NAME, 1) == (b"1", [])
    assert archive.find(tmp_path, "overflow.ipynb", 1) == (b"2", [])
    with pytest.raises(FileNotFoundError):
        archive.find(tmp_path, "Softmax.ipynb", 1)


@pytest.mark.parametrize("name", WRITERS)
@pytest.mark.parametrize("entry", [f"../{NAME}", f"a/../../{NAME}", f"/tmp/{NAME}", f"..\\{NAME}", f"C:\\{NAME}"])
def test_an_entry_that_leads_out_is_refused_by_name(tmp_path, name, entry):
    WRITERS[name](tmp_path / name, [(entry, b"1")])
    with pytest.raises(Refused) as refused:
        archive.find(tmp_path, NAME, 1)
    said = str(refused.value)
    assert said.startswith(f"{name}: ") and said.endswith(f"{NAME}: leads out of the archive")
    WRITERS[name](tmp_path / name, [(entry, b"1"), (NAME, b"2")])
    data, (remark,) = archive.find(tmp_path, NAME, 1)
    assert (data, remark) == (b"2", said)


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE])
def test_links_and_devices_are_refused(tmp_path, kind):
    write_tar(tmp_path / "a.tgz", [(NAME, b"")], {NAME: (kind, "/etc/passwd")})
    with pytest.raises(Refused, match="a.tgz: softmax.ipynb: is a link, a device or a file with holes"):
        archive.find(tmp_path, NAME, 1)


def test_a_link_in_a_zip_is_refused(tmp_path):
    write_zip(tmp_path / "a.zip", [(NAME, b"/etc/passwd")], {NAME: 0o120777})
    with pytest.raises(Refused, match="a.zip: softmax.ipynb: is a link, a device or a file with holes"):
        archive.find(tmp_path, NAME, 1)


@pytest.mark.parametrize("name", WRITERS)
def test_bombs_are_refused_before_they_are_unpacked(tmp_path, name):
    zeros = bytes(2**20 + 1)
    WRITERS[name](tmp_path / name, [(NAME, zeros)])
    with pytest.raises(Refused, match="softmax.ipynb: is larger than 1 MB"):
        archive.find(tmp_path, NAME, 1)
    WRITERS[name](tmp_path / name, [(f"{number}.txt", b"") for number in range(1001)])
    with pytest.raises(Refused, match="the archive has more than 1000 entries"):
        archive.find(tmp_path, NAME, 1)


def test_a_tar_is_unpacked_no_further_than_is_accepted(tmp_path):
    """Unlike a zip it has no table of contents: to reach an entry, all before it are unpacked."""
    write_tar(tmp_path / "a.tgz", [("large.bin", bytes(21 * 2**20)), (NAME, b"1")])
    with pytest.raises(Refused, match="the archive unpacks to more than is accepted"):
        archive.find(tmp_path, NAME, 1)


def test_a_size_that_lies_is_refused(tmp_path):
    write_zip(tmp_path / "a.zip", [(NAME, b"x" * 1000)])
    data = (tmp_path / "a.zip").read_bytes()
    (tmp_path / "a.zip").write_bytes(data.replace((1000).to_bytes(4, "little"), (10).to_bytes(4, "little")))
    with pytest.raises(Refused, match="a.zip cannot be read"):
        archive.find(tmp_path, NAME, 1)


def test_a_notebook_that_is_there_twice_is_not_guessed_at(tmp_path):
    write_zip(tmp_path / "a.zip", [(NAME, b"1"), (f"old/{NAME}", b"2")])
    with pytest.raises(Refused, match="twice, as a.zip: softmax.ipynb and as a.zip: old/softmax.ipynb; hand in one"):
        archive.find(tmp_path, NAME, 1)


@pytest.mark.parametrize("name", WRITERS)
@pytest.mark.parametrize("data", [b"", b"PK", b"\x1f\x8b\x08", bytes(1000), b"not an archive at all"])
def test_what_is_no_archive_is_refused(tmp_path, name, data):
    (tmp_path / name).write_bytes(data)
    with pytest.raises(Refused, match="cannot be read"):
        archive.find(tmp_path, NAME, 1)


def test_an_archive_is_read_without_following_links_and_up_to_its_limit(tmp_path):
    write_zip(tmp_path / "real", [(NAME, b"1")])
    (tmp_path / "a.zip").symlink_to(tmp_path / "real")
    with pytest.raises(Refused, match="it is a link"):
        archive.find(tmp_path, NAME, 1)
    (tmp_path / "a.zip").unlink()
    (tmp_path / "a.zip").write_bytes(bytes(2**20 + 1))
    with pytest.raises(Refused, match="larger than 1 MB"):
        archive.find(tmp_path, NAME, 1)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_compression_that_says_nothing_of_its_size_is_refused(tmp_path, method):
    with zipfile.ZipFile(tmp_path / "a.zip", "w", method) as file:
        file.writestr(NAME, bytes(10))
    with pytest.raises(Refused, match="is compressed in an unusual way"):
        archive.find(tmp_path, NAME, 1)


def test_damaged_archives_are_refused_whatever_is_damaged(tmp_path):
    """Bytes of a zip and a tar are changed one after the other: nothing but Refused and FileNotFoundError is raised."""
    for name, write in WRITERS.items():
        odd = "../ü" if name.endswith("zip") else "../\udcff"  # half a character
        write(tmp_path / name, [("a/" + NAME, b"x" * 50), (odd, b"")])
        data = bytearray((tmp_path / name).read_bytes())
        for place in range(len(data)):
            changed = data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :]
            (tmp_path / name).write_bytes(changed)
            try:
                contents, remarks = archive.find(tmp_path, NAME, 1)
                " ".join(remarks).encode()
            except Refused as refused:
                str(refused).encode()
            except FileNotFoundError:
                pass
        (tmp_path / name).unlink()
