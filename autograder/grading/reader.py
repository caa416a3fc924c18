"""Reads what students have handed in: the first that parses their bytes, and so in a process that can be ended."""

import os
from pathlib import Path
from typing import Any

from autograder import intake, submission
from autograder.course import Course
from autograder.grading import record as records
from autograder.grading.notebook import released_cells
from autograder.processes import Aside
from autograder.submission import Submission

SECONDS = 60.0
"""What one student's files may take. Reading is linear in their size, which is bounded: only a fault takes longer."""

Stamp = dict[str, Any]
"""See `record.Standard.stamp`."""


class Reader:
    """Reads submissions of an assignment in a process of its own. Use it as a context manager.

    Raises `processes.TookTooLong` where that takes more than SECONDS; the next submission is read by another process.
    """

    def __init__(self, course: Course, assignment: str, sandbox: str):
        self._aside = Aside(SECONDS, _begin, course.root, assignment, sandbox)

    def __enter__(self) -> "Reader":
        return self

    def __exit__(self, *exception: object) -> None:
        self._aside.close()

    def stamps(self, folder: Path) -> dict[str, Stamp]:
        """Return the stamp of each notebook that was handed in into a folder."""
        return self._aside.call(_stamps, os.fspath(folder))

    def take_in(self, folder: Path) -> dict[str, tuple[Submission, Stamp]]:
        """Return what was handed in into a folder for each notebook, and its stamp."""
        return self._aside.call(_take_in, os.fspath(folder))


_here: tuple[Course, str, dict[str, Any], dict[str, records.Standard]]


def _begin(root: Path, assignment: str, sandbox: str) -> None:
    global _here
    course = Course(root)
    notebooks = course.assignments[assignment].notebooks
    released = {notebook: released_cells(course, assignment, notebook) for notebook in notebooks}
    standards = {notebook: records.Standard(course, assignment, notebook, sandbox) for notebook in notebooks}
    _here = course, assignment, released, standards


def _find(folder: str) -> dict[str, intake.Found]:
    course, assignment, released, _ = _here
    return intake.find(Path(folder), released, course.limits, course.contents(assignment))


def _stamps(folder: str) -> dict[str, Stamp]:
    *_, standards = _here
    return {notebook: standards[notebook].stamp(found) for notebook, found in _find(folder).items()}


def _take_in(folder: str) -> dict[str, tuple[Submission, Stamp]]:
    *_, released, standards = _here
    return {
        notebook: (
            submission.take_in(released[notebook], found.data, found.remarks, found.files),
            standards[notebook].stamp(found),
        )
        for notebook, found in _find(folder).items()
    }
