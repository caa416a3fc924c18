"""What people enter, late penalties, and who is not graded: the table, JSON, the report and the gradebook agree."""

import contextlib
import csv
import datetime
import json
import shutil
from pathlib import Path

import nbformat
import pytest
from bs4 import BeautifulSoup
from nbgrader.api import Gradebook

from autograder import authoring, corpus, feedback, report
from autograder.course import Course
from autograder.demo import Pad
from autograder.grading import local, reader
from autograder.grading.batch import Batch
from autograder.problems import Problem
from autograder.results import State, as_data

from .conftest import write_tiny_course
from .gradebooks import state

BODIES = {"ada": "2 * x", "ben": "x", "cleo": "x + x"}

LATE = """
from nbgrader.plugins import LateSubmissionPlugin


class Late(LateSubmissionPlugin):
    def late_submission_penalty(self, student_id, score, total_seconds_late):
        return total_seconds_late / 86400
"""

DUE = datetime.datetime(2026, 1, 1)


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """A class of three, graded, each with a written answer. Each day that one is late costs a point."""
    course = Course(write_tiny_course(tmp_path_factory.mktemp("truth") / "course"))
    (course.root / "late.py").write_text(LATE)
    with open(course.root / "nbgrader_config.py", "a") as config:
        config.write('\nimport sys\n\nsys.path.insert(0, ".")\nc.AssignLatePenalties.plugin_class = "late.Late"\n')
    with contextlib.chdir(course.root):
        authoring.build(course, "first")
        list(corpus.build(course, course.exercises_of("first")))
        for student, body in BODIES.items():
            _hand_in(course, student, body, f"Because {student} says so.")
        assert all(result.state is State.GRADED for result in Batch(course, "first").grade(jobs=1))
    return course.root


@pytest.fixture
def root(graded, tmp_path, monkeypatch):
    """A copy of the class, which is the current folder."""
    monkeypatch.chdir(shutil.copytree(graded, tmp_path / "course"))
    return tmp_path / "course"


def _hand_in(course, student, body, answer=None):
    shutil.rmtree(course.root / "submitted" / student, ignore_errors=True)
    pad = Pad(course, "first")
    pad.write("double", f"def double(x):\n    return {body}\n")
    if answer:
        pad.write("why", answer)
    pad.hand_in(student)


@contextlib.contextmanager
def _gradebook(root):
    with Gradebook(f"sqlite:///{root}/gradebook.db") as gradebook:
        yield gradebook
        gradebook.db.commit()


def _give(root, student, cell, score, extra_credit=None):
    """Do what formgrader does when somebody enters a score."""
    with _gradebook(root) as gradebook:
        grade = gradebook.find_grade(cell, "doubling", "first", student)
        grade.manual_score, grade.extra_credit, grade.needs_manual_grade = score, extra_credit, False


def _waits(root, student, cell):
    with _gradebook(root) as gradebook:
        return gradebook.find_grade(cell, "doubling", "first", student).needs_manual_grade


def _grade(root, *students, **options):
    """Grade; return the AssignmentResults by student, and the lines that announce changes."""
    batch, lines = Batch(Course(root), "first", students, **options), []
    batch.announce = lambda before, after: lines.extend(feedback.change_lines(before, after))
    return {result.student: result for result in batch.grade(jobs=1)}, lines


def _stamp(root, student, text):
    (root / "submitted" / student / "first/timestamp.txt").write_text(text)


def _correct_a_property(root, old, new):
    path = root / "tests/properties/test_doubling.py"
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new))


def test_table_json_report_and_export_show_the_same_scores(root, autograder):
    """Manual scores, extra credit, an overridden check and a late penalty are in each of them."""
    _give(root, "ada", "why", 0.75, extra_credit=0.5)
    _give(root, "ben", "check_double", 2.5)
    _stamp(root, "cleo", "2026-01-03 00:00:00 UTC")
    with _gradebook(root) as gradebook:
        gradebook.find_assignment("first").duedate = DUE
    expected = {"ada": 3 + 0.75 + 0.5, "ben": 2.5, "cleo": 3 - 2}

    table = autograder("grade", "first", cwd=root).stdout
    for student, score in expected.items():
        assert any(line.split()[:4] == [student, f"{score:g}", "of", "4"] for line in table.splitlines()), table
    assert "set by hand: double 2.5/3 (0 by machine)" in table
    assert "extra credit: 0.5" in table
    assert "late penalty: 2" in table
    assert "To be graded by hand, in formgrader: 2 written answers." in table

    document = {
        entry["student"]: entry for entry in json.loads(autograder("grade", "first", "--json", cwd=root).stdout)
    }
    assert {student: (entry["score"], entry["max_score"]) for student, entry in document.items()} == {
        student: (score, 4.0) for student, score in expected.items()
    }
    (double,) = document["ben"]["exercises"]
    assert (double["score"], double["machine_score"], double["status"]) == (2.5, 0.0, "failed")
    assert "machine_score" not in document["ada"]["exercises"][0]
    assert document["ada"]["questions"] == [
        {"name": "why", "notebook": "doubling", "score": 0.75, "max_score": 1.0, "waits": False}
    ]
    assert [document["ada"]["extra_credit"], document["cleo"]["late_penalty"]] == [0.5, 2.0]

    assert autograder("report", "first", cwd=root).returncode == 0
    page = BeautifulSoup((root / "report/first.html").read_text(), "html.parser")
    rows = {
        row.td.text: [cell.get_text(" ", strip=True) for cell in row("td")[1:]] for row in page("table")[1]("tr")[1:]
    }
    assert rows == {
        "ada": ["4.25", "3", "0.75", "0.5", ""],
        "ben": ["2.5", "2.5 by hand", "waits", "", ""],
        "cleo": ["1", "3", "waits", "", "−2"],
    }
    assert "3 graded. Of those graded: 2.58 of 4 points on average, 2.5 is the median." in page.p.text
    assert "2 written answers" in page.p.text

    assert autograder("export", "--to", "grades.csv", cwd=root, command="nbgrader").returncode == 0
    with open(root / "grades.csv") as file:
        exported = {row["student_id"]: (float(row["score"]), float(row["max_score"])) for row in csv.DictReader(file)}
    assert exported == {student: (score, 4.0) for student, score in expected.items()}


def test_who_is_not_graded_is_called_that_and_counted_in_no_mean(root, monkeypatch):
    """With a folder but not graded yet; not graded through a fault of the grader; in the gradebook without a folder."""
    with _gradebook(root) as gradebook:
        gradebook.update_or_create_student("dora")
    _hand_in(Course(root), "emil", "x")
    states = {result.student: result.state for result in Batch(Course(root), "first").results()}
    graded = dict.fromkeys(BODIES, State.GRADED)
    assert states == {**graded, "dora": State.NOT_SUBMITTED, "emil": State.NOT_YET}

    monkeypatch.setattr(local, "workers", _without_a_sandbox)
    batch = Batch(Course(root), "first")
    results = [*batch.grade(), *batch.others()]
    assert {result.student: result.state for result in results} == {**states, "emil": State.FAULT}
    for result in results:
        if result.state is not State.GRADED:
            data = as_data(result)
            assert (data["score"], data["exercises"], data["state"]) == (None, [], result.state.value)

    page = BeautifulSoup(report.class_html("Doubling", results), "html.parser")
    assert "3 graded, 1 not graded, 1 not submitted. Of those graded: 2 of 4 points on average" in page.p.text
    assert [row.td.text for row in page("table")[1]("tr")[1:]] == list(BODIES)
    apart = {heading.text: heading.find_next("ul").get_text(" ", strip=True) for heading in page("h2")[2:4]}
    assert apart == {"Not graded": "emil", "Not submitted": "dora"}
    assert "not graded, try again: no sandbox" in page.dl.text
    counts = feedback.Counts(results)
    assert (counts.graded, counts.flawless, counts.not_graded) == (3, 2, 1)


def test_a_submission_that_takes_too_long_to_read_is_nobodys_zero_and_is_not_waited_for(root, monkeypatch):
    monkeypatch.setattr(reader, "SECONDS", 0.0)
    results, _ = _grade(root, force=True)
    assert {result.state for result in results.values()} == {State.FAULT}
    assert "not graded, try again: it took more than 0 s" in results["ada"].remarks


def test_what_is_lost_for_want_of_time_beside_others_is_tried_again_alone(root, monkeypatch):
    """A verdict does not depend on who else is graded."""
    _hand_in(Course(root), "ben", "__import__('time').sleep(60)")
    workers, at_work, seen = local.workers, [], []

    @contextlib.contextmanager
    def watched(*arguments):
        def submit(taken_in, last):
            name = "ben" if any("sleep" in cell.source for cell in taken_in["doubling"][0].cells) else "other"
            future = real(taken_in, last)
            at_work.append(future)
            future.add_done_callback(at_work.remove)
            seen.append((name, len(at_work)))
            return future

        with workers(*arguments) as (real, kill):
            yield submit, kill

    monkeypatch.setattr(local, "workers", watched)
    batch = Batch(Course(root), "first", force=True)
    results = {result.student: result for result in batch.grade(jobs=2)}
    assert [name for name, _ in seen].count("ben") == 2
    assert seen[-1] == ("ben", 1)
    assert len(seen) == len(BODIES) + 1
    assert [results[student].exercises[0].status for student in BODIES] == ["passed", "timed_out", "passed"]


@contextlib.contextmanager
def _without_a_sandbox(course, assignment, sandbox, jobs):
    def submit(taken_in, last):
        from concurrent.futures import Future

        future = Future()
        future.set_exception(RuntimeError("no sandbox"))
        return future

    yield submit, lambda: None


def test_the_table_shows_apart_who_has_not_submitted(root, autograder):
    with _gradebook(root) as gradebook:
        gradebook.update_or_create_student("dora")
    lines = autograder("grade", "first", cwd=root).stdout.splitlines()
    assert [line for line in lines if "dora" in line] == ["Not submitted: dora"]
    assert "2 lost no points, 1 some, 0 not graded" in lines


def test_who_has_not_submitted_has_a_page_until_there_is_a_grade(root, autograder):
    with _gradebook(root) as gradebook:
        gradebook.update_or_create_student("dora")
    page = root / "feedback/dora/first.html"
    autograder("grade", "first", "--dry-run", cwd=root)
    assert not page.exists()
    autograder("grade", "first", cwd=root)
    assert "Nothing of yours has arrived" in page.read_text() and "doubling.ipynb" in page.read_text()
    _hand_in(Course(root), "dora", "2 * x")
    autograder("grade", "first", cwd=root)
    assert autograder("generate_feedback", "first", cwd=root, command="nbgrader").returncode == 0
    assert not page.exists()
    assert [path.name for path in (root / "feedback/dora").rglob("*.html")] == ["doubling.html"]


def test_feedback_of_a_grade_that_has_changed_is_written_anew(root, autograder):
    """`nbgrader generate_feedback` leaves pages alone that are there, so those of the earlier grade must not be."""
    page = root / "feedback/ben/first/doubling.html"
    autograder("generate_feedback", "first", cwd=root, command="nbgrader")
    assert "3 of 3 points" not in page.read_text()
    _hand_in(Course(root), "ben", "2 * x")
    autograder("grade", "first", cwd=root)
    autograder("generate_feedback", "first", cwd=root, command="nbgrader")
    assert "3 of 3 points" in page.read_text()


def test_a_class_of_which_nobody_is_graded_has_a_report(root):
    with _gradebook(root) as gradebook:
        for student in BODIES:
            gradebook.remove_submission("first", student)
    page = report.class_html("Doubling", Batch(Course(root), "first").results())
    assert "0 graded, 3 not graded yet." in page
    assert "average" not in page


def test_who_was_graded_and_has_no_folder_any_more_keeps_the_grade(root):
    shutil.rmtree(root / "submitted/ada")
    batch = Batch(Course(root), "first")
    assert [(result.student, result.state, result.score) for result in batch.others()] == [("ada", State.GRADED, 3.0)]


def test_what_is_to_be_known_of_an_exercise_is_a_remark_on_the_submission(root):
    """That a right function was slow, say: the table and the report show the remarks."""
    path = root / "autograded/ada/first/doubling.ipynb"
    notebook = nbformat.read(path, as_version=4)
    notebook.metadata.autograder.exercises[0].note = "slow: 3 of 4 examples were tried"
    path.unlink()
    nbformat.write(notebook, path)
    remarks = {result.student: result.remarks for result in Batch(Course(root), "first").results()}
    assert remarks == {"ada": ["double: slow: 3 of 4 examples were tried"], "ben": [], "cleo": []}


def test_late_penalties_follow_due_date_extension_and_timestamp_without_a_sandbox(root, monkeypatch):
    """Each change is announced before it is written; `--dry-run` says it and writes nothing."""

    def none(*arguments):
        raise AssertionError("a penalty costs no sandbox")

    monkeypatch.setattr(local, "workers", none)
    _stamp(root, "ben", "2026-01-03 00:00:00 UTC")
    assert _grade(root)[1] == []  # there is no due date
    with _gradebook(root) as gradebook:
        gradebook.find_assignment("first").duedate = DUE
        gradebook.find_grade("check_double", "doubling", "first", "ben").manual_score = 3.0

    before = state(f"sqlite:///{root}/gradebook.db")
    results, lines = _grade(root, dry_run=True)
    assert (lines, results["ben"].score) == (["ben: late penalty 0 -> 2"], 1.0)
    assert state(f"sqlite:///{root}/gradebook.db") == before

    results, lines = _grade(root)
    assert (lines, results["ben"].score, results["ben"].late_penalty) == (["ben: late penalty 0 -> 2"], 1.0, 2.0)
    assert _grade(root)[1] == []
    with _gradebook(root) as gradebook:
        gradebook.grant_extension("first", "ben", days=1)
    assert _grade(root)[1] == ["ben: late penalty 2 -> 1"]
    _stamp(root, "ben", "2026-01-04 00:00:00 UTC")
    assert _grade(root)[1] == ["ben: late penalty 1 -> 2"]
    with _gradebook(root) as gradebook:
        assert gradebook.find_submission("first", "ben").timestamp == datetime.datetime(2026, 1, 4)
        gradebook.find_assignment("first").duedate = datetime.datetime(2027, 1, 1)
    assert _grade(root)[1] == ["ben: late penalty 2 -> 0"]


def test_a_penalty_is_announced_before_it_is_written(root):
    _stamp(root, "ben", "2026-01-03 00:00:00 UTC")
    with _gradebook(root) as gradebook:
        gradebook.find_assignment("first").duedate = DUE
        gradebook.find_grade("check_double", "doubling", "first", "ben").manual_score = 3.0
    found = []

    def look(before, after):
        with _gradebook(root) as gradebook:
            found.append(gradebook.find_submission("first", "ben").late_submission_penalty)

    batch = Batch(Course(root), "first")
    batch.announce = look
    list(batch.grade(jobs=1))
    assert found == [0.0]


@pytest.mark.parametrize(
    "text",
    ["soon", "", "12:30", "\ud800".encode("utf-8", "surrogatepass"), b"2026" * 1000, Path("course.yml"), Path("no")],
)
def test_a_timestamp_that_cannot_be_read_is_a_remark(root, text):
    """Not silently on time: in the table, JSON and report. Here is what they are made of."""
    path = root / "submitted/ben/first/timestamp.txt"
    if isinstance(text, Path):
        path.symlink_to(root / text)
    else:
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    results, _ = _grade(root)
    (remark,) = results["ben"].remarks
    assert remark.startswith("timestamp.txt ")
    assert "late penalties go by the gradebook's time, if it has one; correct the file" in remark
    assert next(result for result in Batch(Course(root), "first").results() if result.student == "ben").remarks == [
        remark
    ]


def test_a_timestamp_that_cannot_be_read_does_not_stop_nbgrader(root, autograder):
    _stamp(root, "ben", "soon")
    done = autograder("autograde", "first", "--force", cwd=root, command="nbgrader")
    assert done.returncode == 0, done.stderr


def test_a_penalty_plugin_that_is_not_there_is_told_in_one_line(root):
    (root / "nbgrader_config.py").write_text(
        (root / "nbgrader_config.py").read_text().replace("late.Late", "nothing.Late")
    )
    with pytest.raises(Problem, match=r"nbgrader_config.py: c.AssignLatePenalties: .*'nothing.Late' could not be"):
        Batch(Course(root), "first")


def test_a_written_answer_that_has_not_changed_stays_graded(root):
    """By force, and with another solution in the same notebook. One that has changed is reopened, and says so; where
    the graded answer comes back, it is graded."""
    _give(root, "ada", "why", 0.75)
    results, lines = _grade(root, "ada", force=True)
    assert (lines, _waits(root, "ada", "why"), results["ada"].score) == ([], False, 3.75)
    course = Course(root)
    _hand_in(course, "ada", "x", "Because ada says so.")
    assert _grade(root)[1] == ["ada: double 3 -> 0"]
    assert not _waits(root, "ada", "why")

    _hand_in(course, "ada", "x", "Because.")
    results, lines = _grade(root)
    assert lines == ["ada: why stays 0.75, to be graded by hand again"]
    assert _waits(root, "ada", "why")
    assert [part.name for part in results["ada"].waiting] == ["why"]
    _grade(root, "ada", force=True)
    assert _waits(root, "ada", "why")
    _hand_in(course, "ada", "x", "Because ada says so.")
    _grade(root)
    assert not _waits(root, "ada", "why")


def test_an_answer_under_another_name_waits_for_a_person_until_one_has_looked(root):
    """nbgrader takes a renamed notebook for missing, and would forget what waits in it, and what was overridden."""
    folder = root / "submitted/ada/first"
    (folder / "doubling.ipynb").rename(folder / "doubling (1).ipynb")
    _give(root, "ada", "why", 0.75)
    _give(root, "ada", "check_double", 2.5)
    _grade(root, "ada")
    assert not (_waits(root, "ada", "why") or _waits(root, "ada", "check_double"))
    _hand_in(Course(root), "ada", "2 * x", "Because.")
    (folder / "doubling.ipynb").rename(folder / "doubling (1).ipynb")
    for _ in range(3):
        _grade(root, "ada", force=True)
        assert _waits(root, "ada", "why")
        assert not _waits(root, "ada", "check_double")


def test_nbgraders_own_autograde_keeps_a_written_answer_graded(root, autograder):
    """It removes the earlier notebook first, and may follow a run of ours, or come before one."""
    _give(root, "ada", "why", 0.75)
    for force in ("by nbgrader", "by nbgrader again"):
        done = autograder("autograde", "first", "--student", "ada", "--force", cwd=root, command="nbgrader")
        assert done.returncode == 0, done.stderr
        assert not _waits(root, "ada", "why"), force
    _grade(root, "ada", force=True)
    assert not _waits(root, "ada", "why")
    notebook = root / "submitted/ada/first/doubling.ipynb"
    changed = nbformat.read(notebook, as_version=4)
    next(cell for cell in changed.cells if cell.id == "why").source = "Because."
    nbformat.write(changed, notebook)
    done = autograder("autograde", "first", "--student", "ada", "--force", cwd=root, command="nbgrader")
    assert done.returncode == 0, done.stderr
    assert _waits(root, "ada", "why")


def test_a_corrected_property_reopens_no_written_answer_and_the_overrides_that_it_concerns(root):
    """An overridden score is looked at again if, and only if, the automatic one has changed since."""
    for student in BODIES:
        _give(root, student, "why", 1.0)
        _give(root, student, "check_double", 1.5)
    _grade(root, force=True)
    assert not any(_waits(root, student, cell) for student in BODIES for cell in ("why", "check_double"))
    _correct_a_property(root, "2 * x, 0.0)", "2 * x, 1e400)")  # anything of the right shape is right
    results, lines = _grade(root)
    assert lines == ["ben: double stays 1.5, to be graded by hand again"]
    assert {student: _waits(root, student, "check_double") for student in BODIES} == {
        "ada": False,
        "ben": True,
        "cleo": False,
    }
    assert not any(_waits(root, student, "why") for student in BODIES)
    assert {student: result.score for student, result in results.items()} == dict.fromkeys(BODIES, 2.5)
    _correct_a_property(root, "2 * x, 1e400)", "2 * x, 0.0)")
    _grade(root)
    assert not _waits(root, "ben", "check_double")


def test_a_dry_run_leaves_a_finished_answer_as_it_is(root):
    _give(root, "ada", "why", 0.75)
    _grade(root, "ada", force=True)
    _hand_in(Course(root), "ada", "2 * x", "Because.")
    before = state(f"sqlite:///{root}/gradebook.db")
    assert _grade(root, dry_run=True)[1] == ["ada: why stays 0.75, to be graded by hand again"]
    assert state(f"sqlite:///{root}/gradebook.db") == before
    assert not list((root / ".autograder/staging").rglob("*.ipynb"))
