"""What the trusted side holds of one submission is bounded, whatever is in it: counted by tracemalloc, not by luck."""

import gzip
import io
import json
import tarfile
import tracemalloc
import zipfile

import nbformat
import pytest
from nbformat.v4 import new_code_cell

from autograder import archive, files, intake
from autograder.cells import Refused
from autograder.demo import Pad
from autograder.grading.notebook import Grader, released_cells
from autograder.sandbox import backends
from autograder.sandbox.remote import HELD_BYTES, Remote
from autograder.sandbox.session import Allowance
from autograder.submission import take_in
from autograder.worker import wire

MB = 2**20

MOST = 300 * MB
"""What a submission may cost: a frame of 32 MB, decoded, compared and shown, some copies of it, and what is kept."""


def peak(run, *arguments):
    """Return what a function returns, and the most memory that was held meanwhile beyond what was held before."""
    tracemalloc.start()
    try:
        return run(*arguments), tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


CHANGES_AT_FIRST_RIGHT = """
def double(x):
    result = 2.0 * np.asarray(x, float)
    x.resize(3 * 2**20, refcheck=False)
    return result
"""

LARGE = """
def double(x):
    return [0.0] + [np.zeros(3 * 2**20)]


def mean(x):
    return "x" * 30_000_000
"""

SUBMISSIONS = {
    "right answers whose arguments become 24 MB": ([CHANGES_AT_FIRST_RIGHT], []),
    "wrong answers of 24 and 30 MB": ([LARGE], []),
    "errors of 7 MB in each cell": ([], ["raise ValueError('x' * 7_000_000)"] * 60),
    "displays of 20 MB in each cell": ([], ["display({'text/plain': 'x' * 20_000_000}, raw=True)"] * 30),
    "displays of nothing, but many": (
        [],
        ["for _ in range(100):\n    display({f'a/{i}': '' for i in range(500)}, raw=True)"] * 60,
    ),
    "exceptions with the longest tracebacks": ([], ["e = ExceptionGroup('', [ValueError()] * 9**4)\nraise e"] * 20),
}


@pytest.mark.parametrize("name", SUBMISSIONS)
def test_what_is_held_of_one_notebook_is_bounded(name, course):
    functions, cells = SUBMISSIONS[name]
    pad = Pad(course, "small")
    pad.solve()
    for source in functions:
        pad.write("double", source)
    pad.notebooks["arrays"].cells += map(new_code_cell, cells)
    released = released_cells(course, "small", "arrays")
    taken_in = take_in(released, nbformat.writes(pad.notebooks["arrays"]).encode())
    pool = backends.pool(course, "bubblewrap")
    try:
        grader = Grader(course, pool)
        grader.prepare("small")
        graded, held = peak(grader.grade, "small", "arrays", taken_in)
    finally:
        pool.close()
    print(f"{name}: {held / MB:.0f} MB")
    assert held < MOST
    if not functions:
        assert [exercise.status for exercise in graded.exercises] == ["passed", "passed"]
    else:
        assert graded.exercises[0].status == "failed"
    assert len(repr(graded)) < 20 * MB


class _Worker:
    """A worker of the tests: each answer has 8 MB."""

    def __init__(self):
        self.asked = self.most_asked = 0
        self._next = []

    def tell(self, request, seconds):
        (_, _), (serial, _), *calls = [(value, None) for value in wire.decode(request)]
        self._next += range(serial, serial + len(calls))
        self.most_asked = max(self.most_asked, len(calls))

    def hear(self, most, seconds):
        return [wire.returned(self._next.pop(0)) + wire.encode("x" * 8 * MB) + wire.NO_CHANGES]

    def times(self):
        return None


class _Session:
    keeps_fork = True

    def __init__(self):
        self.worker, self.allowance, self.hurried = _Worker(), Allowance(), False

    def take(self, exercise, seconds):
        pass

    def serve(self, name, seconds):
        return self.worker


def test_large_answers_are_neither_kept_nor_asked_ahead(course):
    session, calls = _Session(), [wire.encode((float(number),)) for number in range(300)]

    def use():
        with Remote("f", session, course.limits) as function:
            function.look_ahead(calls)
            assert function.answers(calls) is None  # more than is kept
            for number in range(40):
                assert function(float(number)) == "x" * 8 * MB
                function.calls.clear()
            function.look_ahead(calls)  # passes over what was asked in vain

    _, held = peak(use)
    assert held < 5 * HELD_BYTES and session.worker.most_asked <= 8


def test_a_property_that_calls_often_keeps_no_more_than_is_accepted(course):
    session = _Session()
    with Remote("f", session, course.limits) as function:
        results = []
        with pytest.raises(wire.NotPlain, match="return more than 128 MB altogether"):
            for number in range(30):
                results.append(len(function(float(number))))
        assert len(results) == 15
        assert sum(isinstance(call.outcome, str) for call in function.calls) <= 3


# Archives and folders.


def tar_of_long_names(count, length):
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w", format=tarfile.PAX_FORMAT) as packed:
        for number in range(count):
            packed.addfile(tarfile.TarInfo(f"{number}/" + "n" * length))
    return gzip.compress(data.getvalue())


def tar_of_headers_for_all(count):
    data = io.BytesIO()
    headers = {f"k{number}": "v" for number in range(60_000)}
    with tarfile.open(fileobj=data, mode="w", format=tarfile.PAX_FORMAT, pax_headers=headers) as packed:
        for number in range(count):
            packed.addfile(tarfile.TarInfo(f"é{number}"))
    return gzip.compress(data.getvalue())


def zip_of_names(count, length):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as packed:
        for number in range(count):
            packed.writestr(f"{number}/".ljust(length, "n"), b"")
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (tar_of_long_names(9, 4 * MB), "a header of"),
        (tar_of_long_names(900, 40_000), "a header of"),
        (tar_of_headers_for_all(900), ""),
        (zip_of_names(30_000, 8), "the list of its entries is larger"),
        (zip_of_names(500, 60_000), "the list of its entries is larger"),
    ],
    ids=["long names in a tar", "many in a tar", "headers for all", "many entries of a zip", "long names in a zip"],
)
def test_the_names_in_an_archive_are_bounded(data, said):
    def read():
        try:
            return "".join(str(entry.path)[:1] for entry in archive.entries(data, 100 * MB, 200 * MB))
        except Refused as refused:
            return str(refused)

    found, held = peak(read)
    assert said in found
    print(f"{len(data) / MB:.1f} MB: {held / MB:.0f} MB")
    assert held < 60 * MB + len(data)


def test_long_names_stay_out_of_remarks_and_results(course, tmp_path):
    """Of a name that is a thousand times as long as another, people are shown the ends."""
    released = {"arrays": released_cells(course, "small", "arrays")}
    folder = tmp_path / "mallory" / "small"
    folder.mkdir(parents=True)
    text = (course.root / "assignments/small/arrays.ipynb").read_bytes()
    with zipfile.ZipFile(folder / "a.zip", "w") as packed:
        for number in range(15):
            packed.writestr(f"{number}" + "n" * 60_000 + ".ipynb", text.replace(b"raise", b"#%d raise" % number))
    found = intake.find(folder, released, course.limits, {})
    assert len(json.dumps([each.remarks for each in found.values()] + [str(found["arrays"].data)[:9]])) < 5_000


def test_a_folder_of_more_files_than_are_looked_at_is_not_listed_as_a_whole(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "MAX_LOOKED_AT", 20)
    for number in range(200):
        (tmp_path / f"{number:03}.txt").touch()
    found, held = peak(lambda: [file.path.name for file in files.walk(tmp_path, files.PurePosixPath())])
    assert found == [f"{number:03}.txt" for number in range(20)] and held < MB / 4
