"""A class, graded: the real commands, the real sandbox, the real gradebook."""

import csv
import json
import os
import re
import shutil
import sqlite3
import sys
from pathlib import Path

import nbformat
import pexpect
import pytest

from autograder.course import Course
from autograder.demo import Pad, copy_course
from autograder.grading.batch import Batch
from autograder.results import State

from .test_doctor import _path_without_bwrap

OTHER_ASSIGNMENTS = ["conditioning", "gradient_descent", "curvature"]

DESERVED = {
    "ada": 46.0,
    "blaise": 26.0,
    "carl": 46.0,
    "daniel": 16.0,
    "emmy": 0.0,
    "felix": 40.0,
    "grace": 40.0,
    "henri": 29.0,
    "ida": 46.0,
    "john": 46.0,
    "kurt": 0.0,
    "leonhard": 46.0,
    "maria": 16.0,
    "niels": 30.0,
    "olga": 40.0,
}
"""Points of each student of the sample class, of 50, before four of them are given by hand."""


@pytest.fixture(scope="session")
def demo(frozen, autograder, tmp_path_factory):
    """The sample class, made and graded by `autograder demo`: its folder, and what the command printed."""
    folder = tmp_path_factory.mktemp("demo") / "demo"
    done = autograder("demo", str(folder))
    assert done.returncode == 0, done.stdout + done.stderr
    return folder, done.stdout


@pytest.fixture
def copy(demo, tmp_path):
    """A copy of the graded class to do things to."""
    return shutil.copytree(demo[0], tmp_path / "class")


def gradebook(folder):
    """Scores by student, straight from the database."""
    query = """
        select student.id, sum(coalesce(grade.auto_score, 0)) from grade
        join submitted_notebook on submitted_notebook.id = grade.notebook_id
        join submitted_assignment on submitted_assignment.id = submitted_notebook.assignment_id
        join student on student.id = submitted_assignment.student_id group by student.id
    """
    with sqlite3.connect(folder / "gradebook.db") as database:
        return dict(database.execute(query))


def feedback(folder, student, notebook):
    return (folder / "feedback" / student / "floating_point" / f"{notebook}.html").read_text(encoding="utf-8")


def test_the_class_table_says_what_each_submission_deserves(demo):
    for student, score in DESERVED.items():
        assert any(line.split()[:2] == [student, f"{score:g}"] for line in demo[1].splitlines()), student
    assert "feedback/blaise/floating_point/softmax.html" in demo[1]


def test_the_gradebook_and_nbgrader_export_agree(demo, autograder, tmp_path):
    folder, _ = demo
    assert gradebook(folder) == DESERVED
    done = autograder("export", "--to", str(tmp_path / "grades.csv"), cwd=folder, command="nbgrader")
    assert done.returncode == 0, done.stderr
    with open(tmp_path / "grades.csv") as file:
        rows = {row["student_id"]: (float(row["score"]), float(row["max_score"])) for row in csv.DictReader(file)}
    assert rows == {student: (score, 50.0) for student, score in DESERVED.items()}


def test_plain_nbgrader_autograde_gives_the_same_scores(copy, autograder):
    (copy / "gradebook.db").rename(copy / "before.db")
    shutil.rmtree(copy / "autograded")
    shutil.rmtree(copy / "assignments")
    assert autograder("build", "floating_point", cwd=copy).returncode == 0
    done = autograder("autograde", "floating_point", cwd=copy, command="nbgrader")
    assert done.returncode == 0, done.stderr[-3000:]
    assert gradebook(copy) == DESERVED


def test_json_lists_every_student_with_every_exercise(demo, autograder):
    done = autograder("grade", "floating_point", "--json", cwd=demo[0])
    document = json.loads(done.stdout)
    assert done.returncode == 0
    assert {entry["student"]: entry["score"] for entry in document} == DESERVED
    for entry in document:
        assert (entry["assignment"], entry["max_score"], entry["sandbox"]) == ("floating_point", 50.0, "bubblewrap")
        assert (entry["state"], len(entry["exercises"])) == ("graded", 8)
        assert entry["score"] == sum(exercise["score"] for exercise in entry["exercises"])
    statuses = {entry["student"]: {e["name"]: e["status"] for e in entry["exercises"]} for entry in document}
    assert statuses["grace"]["log_sum_exp"] == "timed_out"
    assert statuses["henri"]["log_softmax"] == "crashed"
    assert statuses["olga"]["softmax"] == "out_of_memory"
    assert statuses["felix"]["batch_softmax"] == "missing"
    assert statuses["maria"]["softmax"] == "not_run"
    assert statuses["emmy"]["softmax"] == "missing"
    questions = {entry["student"]: entry["questions"] for entry in document}
    why = {"name": "why_log_space", "notebook": "overflow", "max_score": 4.0}
    assert questions["ada"] == [{**why, "score": None, "waits": True}]
    assert questions["emmy"] == [{**why, "score": 0.0, "waits": False}]
    remarks = {entry["student"]: entry.get("remarks", []) for entry in document}
    assert remarks["ada"] == []
    assert remarks["ida"] == ["softmax.ipynb: check_softmax: missing, and put back as released"]
    (missing,) = remarks["niels"]
    assert missing.startswith("overflow.ipynb was not handed in; hand it in")
    assert "this is not a notebook: not JSON" in remarks["maria"][0]
    assert any("check_softmax, softmax: more than once" in remark for remark in remarks["john"])


def test_each_check_cell_of_the_feedback_page_explains_itself(demo):
    page = feedback(demo[0], "blaise", "softmax")
    for text in [
        "Large entries do not overflow",
        "softmax([710.0])",
        ">[nan]<",
        "Should be",
        "Score: 2.0 / 6.0",
    ]:
        assert text in page
    assert "log_sum_exp is not written yet" in feedback(demo[0], "emmy", "softmax")
    assert "did not return within 5 s" in feedback(demo[0], "grace", "softmax")
    assert "SyntaxError" in feedback(demo[0], "felix", "softmax")
    assert "This notebook was not run: this is not a notebook" in feedback(demo[0], "maria", "softmax")


def test_every_grade_cell_has_an_explicit_score_or_an_error(demo):
    """nbgrader reads a missing output, a string and nan as full marks."""
    for path in (demo[0] / "autograded").rglob("*.ipynb"):
        checks = [cell for cell in nbformat.read(path, as_version=4).cells if cell.id.startswith("check_")]
        assert checks
        for cell in checks:
            (output,) = cell.outputs
            if output.output_type == "execute_result":
                assert 0.0 <= float(output.data["text/plain"]) <= cell.metadata.nbgrader.points
            else:
                assert output.output_type == "error"


def test_what_is_graded_and_unchanged_is_left_alone(copy, autograder):
    graded = sorted((copy / "autograded").rglob("*.ipynb"))
    before = {path: path.stat().st_mtime_ns for path in graded}
    submitted = copy / "submitted/emmy/floating_point/overflow.ipynb"
    nb = nbformat.read(submitted, as_version=4)
    next(cell for cell in nb.cells if cell.id == "log_product").source = "def log_product(p):\n    return 0.0"
    nbformat.write(nb, submitted)
    assert autograder("grade", "floating_point", cwd=copy).returncode == 0
    changed = {path.parts[-3] for path in graded if path.stat().st_mtime_ns != before[path]}
    assert changed == {"emmy"}


def test_a_students_name_may_hold_what_can_be_printed(copy, autograder):
    names = {"O'Brien, Nóra {2}": "ada", "Ümit Ünal": "blaise", "a.b+c@d": "daniel"}
    for name, old in names.items():
        (copy / "submitted" / old).rename(copy / "submitted" / name)
    deserved = {name: DESERVED[old] for name, old in names.items()}
    chosen = [argument for name in names for argument in ("--student", name)]
    done = autograder("grade", "floating_point", *chosen, "--json", cwd=copy)
    assert {entry["student"]: entry["score"] for entry in json.loads(done.stdout)} == deserved
    assert gradebook(copy) == DESERVED | deserved


def test_nothing_but_notebooks_is_taken_from_a_submission(copy, autograder, tmp_path):
    """A link to a file of the grader's would otherwise be followed, and copied beside the graded notebooks."""
    (tmp_path / "secret").write_text("token")
    (copy / "submitted/ada/floating_point/link.txt").symlink_to(tmp_path / "secret")
    (copy / "submitted/ada/floating_point/.hidden").write_text("x")
    assert autograder("grade", "floating_point", "--student", "ada", "--force", cwd=copy).returncode == 0
    names = sorted(path.name for path in (copy / "autograded/ada/floating_point").iterdir())
    assert names == ["overflow.ipynb", "softmax.ipynb"]


def test_a_folder_without_notebooks_gets_nothing_and_stops_nobody(copy, autograder):
    (copy / "submitted/zoe/floating_point").mkdir(parents=True)
    (copy / "submitted/zoe/floating_point/notes.ipynb").write_text("{}")
    done = autograder("grade", "floating_point", "--json", cwd=copy)
    entry = next(entry for entry in json.loads(done.stdout) if entry["student"] == "zoe")
    assert (done.returncode, entry["score"], entry["max_score"]) == (0, 0.0, 50.0)
    assert "notes.ipynb: this is not a notebook: it has no list of cells; hand in overflow.ipynb" in entry["remarks"][0]
    assert gradebook(copy)["zoe"] == 0.0


def test_a_run_that_was_killed_is_graded_again(copy, autograder):
    """nbgrader writes a notebook twice; killed between the two, it leaves one without verdicts."""
    for student, text in [("ada", json.dumps({"metadata": {"autograder": {"stamp": "x"}}, "cells": []})), ("emmy", "")]:
        path = copy / "autograded" / student / "floating_point/softmax.ipynb"
        path.unlink()
        path.write_text(text)
    done = autograder("grade", "floating_point", "--json", cwd=copy)
    assert {entry["student"]: entry["score"] for entry in json.loads(done.stdout)} == DESERVED
    assert gradebook(copy) == DESERVED


def test_a_lost_gradebook_is_filled_again(copy, autograder):
    (copy / "gradebook.db").unlink()
    shutil.rmtree(copy / "submitted/grace")  # the slowest
    done = autograder("grade", "floating_point", cwd=copy)
    assert (done.returncode, "run 'autograder build floating_point'" in done.stderr) == (2, True), done.stderr
    assert autograder("build", "floating_point", cwd=copy).returncode == 0
    assert autograder("grade", "floating_point", cwd=copy).returncode == 0
    assert gradebook(copy) == {student: score for student, score in DESERVED.items() if student != "grace"}


def test_a_submission_taken_back_loses_its_points(copy, autograder):
    for path in (copy / "submitted/ada/floating_point").iterdir():
        path.unlink()
    done = autograder("grade", "floating_point", "--student", "ada", "--json", cwd=copy)
    (entry,) = json.loads(done.stdout)
    assert entry["score"] == gradebook(copy)["ada"] == 0.0
    assert entry["remarks"][0].startswith("overflow.ipynb was not handed in; hand it in")


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("tests/properties/test_softmax.py", "x = undefined", "cannot be imported: NameError"),
        ("tests/properties/test_softmax.py", None, "no such file"),
        ("tests/variants/softmax/faulty/exits.py", "raise SystemExit", "cannot be imported: SystemExit"),
        ("solutions/floating_point/softmax.py", None, "no such file"),
        ("assignments/floating_point/softmax.ipynb", "{", "run 'autograder build floating_point'"),
        ("nbgrader_config.py", "c = get_config(", "cannot be read: SyntaxError"),
        ("nbgrader_config.py", "", "lacks 'from autograder.grading import configure'"),
    ],
)
def test_a_fault_of_the_course_is_told_once_and_not_each_student(copy, autograder, file, text, said):
    (copy / file).unlink() if text is None else (copy / file).write_text(text)
    done = autograder("grade", "floating_point", "--force", cwd=copy)
    assert (done.returncode, said in done.stderr, "Traceback" in done.stderr) == (2, True, False), done.stderr
    assert gradebook(copy) == DESERVED


def test_one_student_can_be_graded_again_by_force(copy, autograder):
    path = copy / "autograded/ada/floating_point/softmax.ipynb"
    before = path.stat().st_mtime_ns
    done = autograder("grade", "floating_point", "--student", "ada", "--force", "--json", cwd=copy)
    assert [entry["student"] for entry in json.loads(done.stdout)] == ["ada"]
    assert path.stat().st_mtime_ns != before
    assert gradebook(copy) == DESERVED


def test_a_fault_of_the_grader_is_neither_zero_nor_full_marks(copy, monkeypatch):
    """The sandbox stops working in the middle: nothing is written, and the student is graded when it works again."""
    course = Course(copy)
    batch = Batch(course, "floating_point", ["ada"], force=True)
    shutil.rmtree(copy / "autograded/ada")
    monkeypatch.setattr("autograder.grading.local._begin", _begin_without_sandbox)
    (result,) = batch.grade(jobs=1)
    assert (result.state, result.score, result.exercises) == (State.FAULT, None, [])
    assert result.remarks[0].startswith("not graded, try again: the sandbox did not start")
    assert not (copy / "autograded/ada").exists()


def _begin_without_sandbox(root, sandbox):
    from autograder.grading import local
    from autograder.grading.notebook import Grader
    from autograder.sandbox.workers import Pool

    local._grader = Grader(Course(root), Pool(_nothing))


def _nothing():
    import subprocess

    return subprocess.Popen(["false"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def test_grading_refuses_without_a_sandbox_and_names_the_cure(copy, autograder, tmp_path):
    (tmp_path / "bin").mkdir()
    path = _path_without_bwrap(tmp_path / "bin")
    done = autograder("grade", "floating_point", "--force", cwd=copy, env={"PATH": str(path)})
    assert done.returncode == 2
    assert "apt-get install bubblewrap" in done.stderr
    assert "--sandbox none" in done.stderr
    assert gradebook(copy) == DESERVED


def test_without_a_sandbox_every_result_is_stamped_and_root_runs_nothing(copy, autograder):
    done = autograder("grade", "floating_point", "--student", "blaise", "--sandbox", "none", "--json", cwd=copy)
    unreachable = os.geteuid() == 0 and not os.stat(os.path.realpath(sys._base_executable)).st_mode & 0o001
    if unreachable or "nobody" in done.stderr or "you are root" in done.stdout + done.stderr:
        assert "no submission is run as root" in done.stdout + done.stderr
        return
    (entry,) = json.loads(done.stdout)
    assert (entry["sandbox"], entry["score"]) == ("none", DESERVED["blaise"])
    nb = nbformat.read(copy / "autograded/blaise/floating_point/softmax.ipynb", as_version=4)
    assert nb.metadata.autograder.sandbox == "none"
    assert "graded without a sandbox" in json.dumps(nb)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["grade", "floating_points"], "there is no assignment 'floating_points' in course.yml; it has floating_point"),
        (["grade", "floating_point", "--student", "nobody"], "nobody has submitted nothing"),
        (["build", "nothing"], "there is no assignment 'nothing'"),
        (["demo", "solutions"], "exists and is not a sample class"),
        (["demo", "."], "holds the course that the sample class is made of"),
    ],
)
def test_a_wrong_question_is_answered_in_one_line(demo, autograder, arguments, said):
    done = autograder(*arguments, cwd=demo[0])
    assert (done.returncode, said in done.stderr) == (2, True), done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_an_assignment_that_was_not_released_or_not_submitted_says_so(tiny, autograder):
    done = autograder("grade", "first", cwd=tiny.root)
    assert (done.returncode, "run 'autograder build first'" in done.stderr) == (2, True), done.stderr
    assert autograder("build", cwd=tiny.root).returncode == 0
    done = autograder("grade", "first", cwd=tiny.root)
    assert (done.returncode, "nobody has submitted first" in done.stderr) == (2, True), done.stderr


def test_a_build_that_would_orphan_grades_is_refused(copy, autograder):
    master = copy / "solutions/floating_point/overflow.py"
    master.write_text(master.read_text().replace('question="why_log_space"', 'question="why_not"'))
    config = copy / "course.yml"
    config.write_text(config.read_text().replace("why_log_space", "why_not"))
    done = autograder("build", cwd=copy)
    assert done.returncode == 2
    assert "its cells have changed since submissions were graded" in done.stderr


@pytest.fixture(scope="session")
def small_class(frozen, autograder, tmp_path_factory):
    """The three other assignments, built, and submitted by two students: one does as the masters do, one half wrong."""
    root = tmp_path_factory.mktemp("small") / "class"
    copy_course(frozen, root)
    done = autograder("build", cwd=root)
    assert done.returncode == 0, done.stderr
    copied = Course(root)
    for assignment in OTHER_ASSIGNMENTS:
        pad = Pad(copied, assignment)
        pad.solve()
        pad.hand_in("ada")
        for name in pad.exercises[::2]:
            pad.use(name, "faulty", copied.variants(copied.exercises[name], "faulty")[0].stem)
        pad.hand_in("half")
    return copied


@pytest.mark.parametrize("assignment", OTHER_ASSIGNMENTS)
def test_every_assignment_is_graded_in_the_sandbox(small_class, autograder, assignment):
    """Functions handed over as objectives, pairs and labels cross the wall; right answers earn full marks."""
    done = autograder("grade", assignment, "--json", cwd=small_class.root)
    assert done.returncode == 0, done.stderr
    ada, half = json.loads(done.stdout)
    assert ada["score"] == sum(e.points for e in small_class.exercises_of(assignment))
    assert ada["max_score"] == small_class.assignments[assignment].points
    wrong = {exercise["name"] for exercise in half["exercises"] if exercise["score"] < exercise["max_score"]}
    assert wrong == {exercise.name for exercise in small_class.exercises_of(assignment)[::2]}
    for exercise in half["exercises"]:
        assert exercise["status"] in ("passed", "failed"), exercise


def test_a_summary_counts_the_class_and_names_the_slowest(copy, autograder):
    done = autograder("grade", "floating_point", "--student", "ada", "--student", "emmy", "--force", cwd=copy)
    assert done.returncode == 0, done.stderr
    summary = done.stdout.strip().splitlines()[-1]
    assert summary.startswith("1 lost no points, 1 some, 0 not graded; the slowest: ")
    assert {"ada", "emmy"} < set(summary.replace(",", "").split())
    assert "grading floating_point: 2 of 2" in done.stderr


def test_a_terminal_shows_a_bar_with_rate_remaining_time_and_counts(copy):
    program = Path(sys.executable).with_name("autograder")
    command = f"{program} grade floating_point --student ada --student emmy --force"
    shown, status = pexpect.run(
        command,
        timeout=1800,
        withexitstatus=True,
        cwd=copy,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "200"},
        dimensions=(24, 200),
    )
    assert status == 0, shown
    assert b"\x1b[" in shown  # the line is written over
    bar = shown[: shown.index(b"slowest")].rpartition(b"grading floating_point")[2].decode()
    assert re.search(
        r"2/2 \S+/s 0:00:00 1 lost no points, 1 some, 0 not graded", re.sub(r"\x1b\[[\d;?]*\w", "", bar)
    ), bar


def test_a_grade_that_is_half_entered_is_not_entered(copy, monkeypatch):
    """What nbgrader does for one submission is one transaction: an error in its last step leaves the gradebook as it
    was, and the submission is graded again."""
    from nbgrader.preprocessors import AssignLatePenalties

    def fail(self, nb, resources):
        raise OSError("no space left on device")

    before = gradebook(copy)
    path = copy / "submitted/emmy/floating_point/overflow.ipynb"
    path.write_bytes((copy / "submitted/ada/floating_point/overflow.ipynb").read_bytes())
    with monkeypatch.context() as patch:
        patch.setattr(AssignLatePenalties, "preprocess", fail)
        (result,) = Batch(Course(copy), "floating_point", ["emmy"]).grade(jobs=1)
    assert result.remarks[0].startswith("not graded, try again")
    assert gradebook(copy) == before
    (result,) = Batch(Course(copy), "floating_point", ["emmy"]).grade(jobs=1)
    assert result.score == gradebook(copy)["emmy"] == 16.0


def test_a_call_may_take_all_of_its_time(tiny, autograder):
    """A function that is slow once, as where it fills a table, but faster than course.yml asks."""
    assert autograder("build", cwd=tiny.root).returncode == 0
    pad = Pad(tiny, "first")
    source = (
        "import time\n\n\ndef double(x):\n    global table\n    if 'table' not in globals():\n        time.sleep(0.6)\n"
    )
    pad.write("double", source + "    table = 2\n    return table * x\n")
    pad.hand_in("ada")
    (result,) = Batch(tiny, "first").grade(jobs=1)
    assert (result.score, result.exercises[0].message) == (3.0, "")
