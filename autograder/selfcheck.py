"""A learner's own check: live in a notebook, or of a notebook or Python file in a process of its own."""

import contextlib
import io
import os
import re
import shutil
from pathlib import Path

from autograder import feedback, imports, submission
from autograder.course import find
from autograder.examiner import examine
from autograder.grading.notebook import grade_cells
from autograder.implementation import Local
from autograder.loader import load_properties
from autograder.problems import Problem
from autograder.results import total
from autograder.sandbox import backends


class LiveCheck:
    """The result of ``check(function)``, worked out when it is first shown."""

    def __init__(self, function):
        self._course = _course_of(function)
        self._function = function
        name = getattr(function, "__name__", None)
        if not callable(function) or name not in self._course.exercises:
            given = f"the function {name}" if callable(function) and name else repr(function)
            raise Problem(
                f"check takes the function of an exercise, not {given}; exercises: {', '.join(self._course.exercises)}"
            )
        self._exercise = self._course.exercises[name]
        self._result = None

    @property
    def result(self):
        """The ExerciseResult."""
        if self._result is None:
            properties = load_properties(self._course, self._exercise.notebook, public=True)[self._exercise.name]
            with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
                self._result = examine(self._exercise, properties, Local(self._exercise.name, self._function))
        return self._result

    @property
    def score(self):
        """The points earned, a float."""
        return self.result.score

    def __repr__(self):
        return repr(self.score)

    def __str__(self):
        return "\n".join([*feedback.exercise_lines(self.result), *self._remarks()])

    def _repr_html_(self):
        return feedback.exercise_html(self.result, self._remarks())

    def _remarks(self):
        return [*imports.of_function(self._course, self._function), *_hidden([self._exercise])]


def _course_of(function):
    """The course that the file which defines `function` stands in; that of the current folder for a notebook's
    function."""
    code = getattr(function, "__code__", None)
    written = code is not None and Path(code.co_filename).is_file()
    return find(Path(code.co_filename).parent if written else None)


def check_file(path, names=()):
    """Return the AssignmentResult of a notebook or .py file, its code run in a process of its own.

    Reports the exercises in `names`; without names those of the notebook, or those that the .py file defines.
    Raises Problem where the file cannot be read or holds nothing to check.
    """
    path = Path(path)
    course = find(path.parent)
    for name in names:
        if name not in course.exercises:
            raise Problem(f"there is no exercise {name!r} in this course; it has {', '.join(course.exercises)}")
    cells = _cells(path, course)
    wanted = names or _present(path, cells, course)
    exercises = [exercise for exercise in course.exercises.values() if exercise.name in wanted]
    if not exercises:
        raise Problem(f"{path}: defines none of the course's functions: {', '.join(course.exercises)}")
    properties = {}
    for notebook in dict.fromkeys(exercise.notebook for exercise in exercises):
        properties |= load_properties(course, notebook, public=True)
    # A learner's code is the learner's own; but nobody's code runs as root.
    walled = os.geteuid() == 0 and shutil.which("bwrap")
    pool = backends.pool(course, "bubblewrap" if walled else "none")
    try:
        graded = grade_cells(course, cells, exercises, properties, pool)
    finally:
        pool.close()
    assignments = dict.fromkeys(exercise.assignment for exercise in exercises)
    remarks = [*imports.of_file(course, cells, path.parent), *_hidden(exercises)]
    return total(", ".join(assignments), graded.exercises, remarks=remarks)


def _hidden(exercises):
    """Return a list of one remark on the properties that a self-check leaves out, or of none."""
    counts = [f"{len(exercise.hidden)} of {exercise.name}" for exercise in exercises if exercise.hidden]
    return [f"Hidden properties are examined when you are graded: {', '.join(counts)}."] if counts else []


def _cells(path, course):
    try:
        data = submission.read(path.resolve(), course.limits.notebook_mb)
        if path.suffix == ".ipynb":
            return submission.parse(data)
        if path.suffix == ".py":
            return [submission.Cell("code", data.decode("utf-8-sig"), "file")]
    except FileNotFoundError:
        raise Problem(f"{path}: no such file") from None
    except submission.Refused as refused:
        raise Problem(f"{path}: {refused}") from None
    except UnicodeDecodeError:
        raise Problem(f"{path}: this is not a text file in UTF-8") from None
    raise Problem(f"{path}: neither a notebook (.ipynb) nor a Python file (.py)")


def _present(path, cells, course):
    """The exercises that a file is about: those of the released notebook that it comes from, or those that it
    defines."""
    claimed = {cell.grade_id.removeprefix("check_") for cell in cells if cell.grade_id}
    notebooks = {course.exercises[name].notebook for name in claimed & set(course.exercises)}
    if path.suffix == ".ipynb" and notebooks:
        return {name for name, exercise in course.exercises.items() if exercise.notebook in notebooks}
    source = "\n".join(cell.source for cell in cells if cell.kind == "code")
    return {name for name in course.exercises if re.search(rf"^(def\s+{name}\b|{name}\s*=)", source, re.MULTILINE)}
