"""Every honest submission earns what its answers deserve, whatever lies around them."""

import json
import sqlite3

import nbformat
import pytest

from .conftest import ASSIGNMENT, CASES, assert_marks

QUESTIONS = {"why_log_space": "overflow"}


@pytest.fixture(scope="module")
def graded(request, another_class, autograder):
    """The class of all cases that this run of pytest has selected, graded once: the course, and results by case."""
    names = {item.callspec.params["case"].name for item in request.session.items if _is_case(item)}
    course = another_class([case for case in CASES if case.name in names])
    done = autograder("grade", ASSIGNMENT, "--json", cwd=course.root)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return course, {result["student"]: result for result in json.loads(done.stdout)}


def _is_case(item):
    return item.path.name == "test_honest.py" and "case" in getattr(getattr(item, "callspec", None), "params", {})


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_an_honest_submission_earns_its_marks(case, graded):
    _, results = graded
    assert_marks(case, results[case.name])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_written_answers_reach_a_person(case, graded):
    """What was written is flagged for manual grading, and formgrader's cell holds it."""
    course, _ = graded
    for question, text in case.answers.items():
        assert _needs_manual_grade(course, case.name, question) is (text is not None)
        if text is not None:
            path = course.root / "autograded" / case.name / ASSIGNMENT / f"{QUESTIONS[question]}.ipynb"
            cells = nbformat.read(path, as_version=4).cells
            (cell,) = [cell for cell in cells if cell.metadata.get("nbgrader", {}).get("grade_id") == question]
            assert text in cell.source


def _needs_manual_grade(course, student, question):
    query = """
        select needs_manual_grade from grade
        join base_cell on base_cell.id = grade.cell_id
        join submitted_notebook on submitted_notebook.id = grade.notebook_id
        join submitted_assignment on submitted_assignment.id = submitted_notebook.assignment_id
        where submitted_assignment.student_id = ? and base_cell.name = ?
    """
    with sqlite3.connect(course.root / "gradebook.db") as database:
        ((needed,),) = database.execute(query, [student, question]).fetchall()
    return bool(needed)


STOCK = [case for case in CASES if case.stock]


@pytest.fixture(scope="module")
def graded_by_nbgrader(another_class, autograder):
    """A class of the cases with ``STOCK = True``, graded by ``nbgrader autograde``: scores of check cells by case."""
    course = another_class(STOCK)
    done = autograder("autograde", ASSIGNMENT, cwd=course.root, command="nbgrader")
    assert done.returncode == 0, done.stderr[-3000:]
    query = """
        select submitted_assignment.student_id, base_cell.name, auto_score from grade
        join base_cell on base_cell.id = grade.cell_id
        join submitted_notebook on submitted_notebook.id = grade.notebook_id
        join submitted_assignment on submitted_assignment.id = submitted_notebook.assignment_id
    """
    scores = {}
    with sqlite3.connect(course.root / "gradebook.db") as database:
        for student, cell, score in database.execute(query):
            scores.setdefault(student, {})[cell.removeprefix("check_")] = score
    return scores


@pytest.mark.parametrize("case", STOCK, ids=lambda case: case.name)
def test_nbgrader_autograde_gives_the_same_marks(case, graded_by_nbgrader, course):
    for exercise in course.exercises_of(ASSIGNMENT):
        points, _ = case.lost.get(exercise.name, (exercise.points, ""))
        assert graded_by_nbgrader[case.name][exercise.name] == points
