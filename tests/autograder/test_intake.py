"""What was handed in is found, whatever it is called, and everybody is told what was graded or why nothing was."""

import json
import os
import shutil
import sqlite3
import time

import nbformat
import pytest

from autograder import cells, intake, kinds
from autograder.cells import Refused
from autograder.course import Course, Limits
from autograder.demo import Pad
from autograder.grading.batch import Batch
from autograder.grading.notebook import released_cells

from .conftest import write_tiny_course
from .test_archive import write_zip

BY_A_FILE = """n = len(np.loadtxt("data/points.csv"))


def double(x):
    return n * np.asarray(x)
"""

ONE_COMPLETE = "def double(x):\n    return 2 * np.asarray(x, float)\n"


@pytest.fixture(scope="module")
def released_once(autograder, tmp_path_factory):
    """The folder of the course of one exercise, released: to be copied."""
    root = write_tiny_course(tmp_path_factory.mktemp("intake") / "course")
    done = autograder("build", cwd=root)
    assert done.returncode == 0, done.stderr
    return root


@pytest.fixture
def built(released_once, tmp_path):
    """The course of one exercise, released."""
    return Course(shutil.copytree(released_once, tmp_path / "course"))


@pytest.fixture
def found(course, tmp_path):
    """Take in what lies in a folder: a function that returns what was found for the notebooks of `floating_point`."""
    released = {name: released_cells(course, "floating_point", name) for name in ("overflow", "softmax")}

    def find():
        return intake.find(tmp_path / "floating_point", released, course.limits, {})

    return find


def solved(course):
    pad = Pad(course)
    pad.solve()
    return {name: nbformat.writes(notebook).encode() for name, notebook in pad.notebooks.items()}


def submission(course, student, folder="first"):
    path = course.root / "submitted" / student / folder
    path.mkdir(parents=True)
    return path


def rows(course):
    """What the gradebook has of each student's cells: the score, and whether a person is to look at it."""
    query = """
        select submitted_assignment.student_id, base_cell.name, auto_score, needs_manual_grade from grade
        join base_cell on base_cell.id = grade.cell_id
        join submitted_notebook on submitted_notebook.id = grade.notebook_id
        join submitted_assignment on submitted_assignment.id = submitted_notebook.assignment_id
    """
    with sqlite3.connect(course.root / "gradebook.db") as database:
        return {(student, cell): (score, bool(waits)) for student, cell, score, waits in database.execute(query)}


def test_the_usual_files_are_taken_byte_for_byte_and_without_a_word(found, course, tmp_path):
    folder = tmp_path / "floating_point"
    folder.mkdir()
    for name, data in solved(course).items():
        (folder / f"{name}.ipynb").write_bytes(data)
    assert {name: (each.data, each.remarks, each.files) for name, each in found().items()} == {
        name: (data, [], {}) for name, data in solved(course).items()
    }


def test_a_tie_goes_to_the_expected_name(found, course, tmp_path):
    """Files that were unpacked together differ by less than a second."""
    folder = tmp_path / "floating_point"
    folder.mkdir()
    data = solved(course)["softmax"]
    now = time.time()
    for number, name in enumerate(["a.ipynb", "softmax.ipynb", "z.ipynb"]):
        (folder / name).write_bytes(data + b" " * number)
        os.utime(folder / name, (now, int(now) + number / 10))
    result = found()["softmax"]
    assert result.data == data + b" "
    assert result.remarks[0].startswith("softmax.ipynb is graded; there is also a.ipynb, z.ipynb")


def test_everything_about_a_hand_in_is_bounded(found, course, tmp_path):
    """Folders in folders, thousands of files, archives in archives and by the dozen: an answer all the same."""
    folder = tmp_path / "floating_point"
    deep = folder.joinpath(*["d"] * 40)
    deep.mkdir(parents=True)
    for name, data in solved(course).items():
        (deep / f"{name}.ipynb").write_bytes(data)
    assert isinstance(found()["softmax"].data, Refused)
    many = folder / "0"
    many.mkdir()
    for number in range(3000):
        (many / f"{number}.txt").touch()
    for number in range(7):
        write_zip(folder / f"{number}.zip", [("inner.zip", b"PK")])
    said = str(found()["softmax"].data)
    assert "there are 7 archives; hand in one" in said
    for number in range(6):
        (folder / f"{number}.zip").unlink()
    assert "6.zip: inner.zip: is an archive in an archive" in str(found()["softmax"].data)


def test_no_link_is_followed_anywhere_below(found, course, tmp_path):
    folder, elsewhere = tmp_path / "floating_point", tmp_path / "elsewhere"
    (folder / "inner").mkdir(parents=True)
    elsewhere.mkdir()
    for name, data in solved(course).items():
        (elsewhere / f"{name}.ipynb").write_bytes(data)
        (folder / "inner" / f"{name}.ipynb").symlink_to(elsewhere / f"{name}.ipynb")
    (folder / "linked").symlink_to(elsewhere)
    (folder / "data.csv").symlink_to(elsewhere / "softmax.ipynb")
    for each in found().values():
        assert "it is a link" in str(each.data)
    (folder / "softmax.ipynb").write_bytes(solved(course)["softmax"])
    assert found()["softmax"].files == {}


def test_files_beside_a_notebook_have_plain_names_and_none_is_of_ours(found, course, tmp_path):
    folder = tmp_path / "floating_point"
    for name in ["a.csv", "data/b.csv", ".hidden", ".git/config", "__pycache__/x.pyc", "timestamp.txt", "a\x1bb.csv"]:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    for name, data in solved(course).items():
        (folder / f"{name}.ipynb").write_bytes(data)
    assert found()["overflow"].files == {"a.csv": b"a.csv", "data/b.csv": b"data/b.csv"}


def test_outputs_cost_no_memory_and_what_remains_is_the_notebook():
    """What is dropped is never built: a hundred thousand times a notebook's cells would be gigabytes."""
    output = {"output_type": "display_data", "data": {"image/png": "A" * 3 * 2**20, "x": [[[1]]], "y": float("nan")}}
    cell = {
        "cell_type": "code",
        "source": ["x = 'NaN, Infinity'"],
        "metadata": {"a": 1},
        "id": "i",
        "outputs": [output],
    }
    data = json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4}).encode()
    slim = cells.slim(data, 1)
    assert len(slim) < 1000
    assert cells.parse(slim) == cells.parse(data)
    assert cells.slim(data, 10) is data
    with pytest.raises(Refused, match="larger than 1 MB, though its outputs do not count"):
        cells.slim(data.replace(b"x = ", b"x = " + b"1" * 2**21), 1)


@pytest.mark.parametrize(
    ("name", "head", "kind"),
    [
        ("a.7z", b"", "7-Zip"),
        ("a", b"7z\xbc\xaf\x27\x1c", "7-Zip"),
        ("a.zip", b"Rar!\x1a\x07\x00", "RAR"),
        ("a.ipynb", b"%PDF-1.7", "PDF"),
        ("a.ipynb", b"\n <!-- saved -->\n<!DOCTYPE HTML>", "web page"),
        ("a.ipynb", b"<?xml version='1.0'?><html>", "web page"),
        ("a.ipynb", b"version https://git-lfs.github.com/spec/v1", "Git LFS"),
        ("A.GDOC", b"{}", "Google Drive"),
        ("a.csv", b"1,2", None),
        ("a.png", b"\x89PNG", None),
        ("a.ipynb", b'{"cells"', None),
    ],
)
def test_a_file_that_is_something_else_is_told_by_its_name_or_its_first_bytes(name, head, kind):
    said = kinds.foreign(name, head)
    assert said is None if kind is None else kind in said


def test_everybody_has_a_page_that_says_why_nothing_was_graded(built, autograder):
    """Whoever has a folder has a feedback page; nothing of it waits for a person, and nothing earns a point."""
    submission(built, "nothing")
    (submission(built, "rar") / "homework.rar").write_bytes(b"Rar!\x1a\x07\x01\x00")
    (submission(built, "broken") / "doubling.ipynb").write_text("{")
    (submission(built, "link") / "doubling.ipynb").symlink_to("/etc/passwd")
    pad = Pad(built, "first")
    pad.write("double", ONE_COMPLETE)
    pad.write("why", "Because.")
    pad.hand_in("ada")
    done = autograder("grade", "first", "--json", cwd=built.root)
    assert done.returncode == 0, done.stderr
    results = {result["student"]: result for result in json.loads(done.stdout)}
    assert autograder("generate_feedback", "first", cwd=built.root, command="nbgrader").returncode == 0
    for student, status, said in [
        ("nothing", "missing", "doubling.ipynb was not handed in; hand it in: in Jupyter"),
        ("rar", "not_run", "homework.rar: this is a RAR archive, which cannot be graded; hand in doubling.ipynb"),
        ("broken", "not_run", "this is not a notebook: not JSON"),
        ("link", "not_run", "the file cannot be read: it is a link"),
    ]:
        (exercise,) = results[student]["exercises"]
        assert (exercise["status"], exercise["score"]) == (status, 0.0)
        assert any(said in remark for remark in results[student]["remarks"])
        page = " ".join((built.root / "feedback" / student / "first" / "doubling.html").read_text().split())
        assert f"This notebook was not run: {said}" in page
        assert rows(built)[student, "check_double"] == rows(built)[student, "why"] == (0.0, False)
    assert rows(built)["ada", "check_double"] == (3.0, False)
    assert rows(built)["ada", "why"] == (None, True)


def test_who_hands_in_after_all_is_graded_and_who_takes_back_loses_the_points(built, autograder):
    folder = submission(built, "ada", "FIRST")
    assert [result.score for result in Batch(built, "first").grade(jobs=1)] == [0.0]
    pad = Pad(built, "first")
    pad.write("double", ONE_COMPLETE)
    nbformat.write(pad.notebooks["doubling"], folder / "Doubling (1).ipynb")
    (result,) = Batch(built, "first").grade(jobs=1)
    assert (result.exercises[0].score, rows(built)["ada", "check_double"]) == (3.0, (3.0, False))
    (folder / "Doubling (1).ipynb").unlink()
    (result,) = Batch(built, "first").grade(jobs=1)
    assert (result.exercises[0].status, rows(built)["ada", "check_double"]) == ("missing", (0.0, False))


def test_what_lies_beside_a_notebook_is_part_of_what_is_graded(built):
    """A changed file means another grade, one that stays does not; the time at which it was changed says nothing."""
    pad = Pad(built, "first")
    pad.write(
        "double", "factor = float(open('factor.txt').read())\n\n\ndef double(x):\n    return factor * np.asarray(x)\n"
    )
    pad.hand_in("ada")
    path = built.root / "submitted/ada/first/factor.txt"
    graded = built.root / "autograded/ada/first/doubling.ipynb"
    scores, times = [], []
    for text in ("2.0", "2.0", "3.0"):
        path.write_text(text)
        (result,) = Batch(built, "first").grade(jobs=1)
        scores.append(result.exercises[0].score)
        times.append(graded.stat().st_mtime_ns)
    assert scores == [3.0, 3.0, 0.0]
    assert times[0] == times[1] != times[2]


MASTER_WITH_FILE = """

# %%
points = np.loadtxt("data/points.csv")
assert points.sum() == 3
"""


@pytest.fixture
def with_file(tiny):
    """The course of one exercise with a file that is handed out, which the master reads."""
    config, master = tiny.root / "course.yml", tiny.root / "solutions/first/doubling.py"
    config.write_text(config.read_text().replace("title: Doubling", "title: Doubling\n    files: [data/points.csv]"))
    master.write_text(master.read_text() + MASTER_WITH_FILE)
    (tiny.root / "solutions/first/data").mkdir()
    (tiny.root / "solutions/first/data/points.csv").write_text("1\n2\n")
    return type(tiny)(tiny.root)


def test_a_file_of_the_course_is_released_and_there_when_it_is_graded(with_file, autograder):
    """Also where the student handed in another of that name, and through nbgrader autograde."""
    done = autograder("build", cwd=with_file.root)
    assert done.returncode == 0, done.stderr
    assert (with_file.root / "assignments/first/data/points.csv").read_text() == "1\n2\n"
    for student in ("ada", "ben"):
        pad = Pad(with_file, "first")
        pad.write("double", BY_A_FILE)
        pad.hand_in(student)
    (with_file.root / "submitted/ben/first/data").mkdir()
    (with_file.root / "submitted/ben/first/data/points.csv").write_text("1\n2\n3\n")
    done = autograder("grade", "first", "--json", cwd=with_file.root)
    assert [result["score"] for result in json.loads(done.stdout)] == [3.0, 3.0], done.stdout + done.stderr
    before = rows(with_file)
    done = autograder("autograde", "first", "--force", cwd=with_file.root, command="nbgrader")
    assert done.returncode == 0, done.stderr[-2000:]
    assert rows(with_file) == before


def test_a_changed_file_of_the_course_is_graded_anew(with_file, autograder):
    assert autograder("build", cwd=with_file.root).returncode == 0
    pad = Pad(with_file, "first")
    pad.write("double", BY_A_FILE)
    pad.hand_in("ada")
    path = with_file.root / "solutions/first/data/points.csv"
    scores = []
    for text in ("1\n2\n", "1\n1\n1\n"):
        path.write_text(text)
        (result,) = Batch(with_file, "first").grade(jobs=1)
        scores.append(result.exercises[0].score)
    assert scores == [3.0, 0.0]


def test_a_file_of_the_course_that_is_missing_is_named(with_file, autograder):
    (with_file.root / "solutions/first/data/points.csv").unlink()
    done = autograder("build", cwd=with_file.root)
    assert done.returncode == 2
    assert "data/points.csv: no such file; course.yml has it among the files of first" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.fixture
def check(built, autograder):
    """Check what lies in a folder of the course of one exercise: the folder, and a function that does."""
    folder = built.root / "mine"
    folder.mkdir()
    return folder, lambda name: autograder("check", str(folder / name), "--json", cwd=folder)


def doubling(course):
    """The notebook of the course of one exercise, solved, as JSON data."""
    pad = Pad(course, "first")
    pad.write("double", ONE_COMPLETE)
    return json.loads(nbformat.writes(pad.notebooks["doubling"]))


@pytest.mark.parametrize("name", ["doubling (1).ipynb", "doubling.ipynb.txt", "doubling.json", "a.zip", ""])
def test_a_self_check_takes_what_grading_takes(check, built, name):
    folder, run = check
    data = b"\xef\xbb\xbf" + json.dumps(doubling(built)).encode()
    if name == "a.zip":
        write_zip(folder / name, [("deep/doubling.ipynb", data)])
    else:
        (folder / (name or "Mine.ipynb")).write_bytes(data)
    done = run(name)
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout)["score"] == 3.0


def test_a_self_check_knows_a_notebook_without_metadata(check, built):
    """By its check cell: an exercise that is not written counts, too."""
    folder, run = check
    notebook = doubling(built)
    for cell in notebook["cells"]:
        del cell["id"]
        cell["metadata"] = {}
        cell["source"] = "".join(cell["source"]).replace("def double(x)", "def twice(x)")
    (folder / "a.ipynb").write_text(json.dumps(notebook))
    (exercise,) = json.loads(run("a.ipynb").stdout)["exercises"]
    assert (exercise["name"], exercise["status"]) == ("double", "missing")


def test_a_self_check_has_the_files_that_the_code_names(check):
    """And those that a module needs which it names; what else lies in a learner's folder is not touched."""
    folder, run = check
    (folder / "mine.py").write_text("from helper import n\n\n\ndef double(x):\n    return n * x\n")
    (folder / "helper.py").write_text("n = float(open('data/two.txt').read())\n")
    (folder / "data").mkdir()
    (folder / "data" / "two.txt").write_text("2")
    (folder / "thesis.tex").write_text("private")
    done = run("mine.py")
    assert json.loads(done.stdout)["score"] == 3.0, done.stdout
    assert sorted(intake.sole(folder / "mine.py", Limits())[1]) == ["data/two.txt", "helper.py"]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.7z", b"7z\xbc\xaf\x27\x1c", "a.7z: this is a 7-Zip archive, which cannot be checked"),
        ("a.html", b"<html>", "this is a web page (HTML), which cannot be checked"),
        ("a.ipynb", b"<html>", "it is a web page (HTML), whatever its name says"),
        ("a.ipynb", b'{"cells": [', "it ends in the middle"),
        ("a.zip", b"PK", "the archive cannot be read"),
    ],
)
def test_a_self_check_names_what_it_cannot_read_as_grading_does(check, name, data, said):
    folder, run = check
    (folder / name).write_bytes(data)
    done = run(name)
    assert (done.returncode, said in done.stderr) == (2, True), done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_self_check_of_several_notebooks_asks_which(check, built):
    folder, run = check
    for name in ("a", "b"):
        (folder / f"{name}.ipynb").write_text(json.dumps({**doubling(built), "name": name}))
    done = run("")
    assert done.returncode == 2
    assert "there are several notebooks in it (a.ipynb, b.ipynb); give one of them" in done.stderr
