"""A class of any size for measurements: each student has written each function in one of the ways that
``tests/variants`` holds."""

import copy
import random

import nbformat

from autograder import authoring, corpus
from autograder.course import Course
from autograder.demo import ASSIGNMENT, Pad, copy_course

WAYS = {"master": 45, "correct": 25, "faulty": 25, "stub": 5}
"""How a function was written, and what share of the class did so, in percent."""


def make(course, folder, students):
    """Copy `course` into `folder`, release the assignment there, and hand in for so many students.

    The same number gives the same class. Returns the Course in `folder`.
    """
    copy_course(course, folder)
    here = Course(folder)
    authoring.build(here, ASSIGNMENT)
    for _ in corpus.build(here, corpus.stale(here, here.exercises_of(ASSIGNMENT))):
        pass
    stubs, solved = Pad(here), Pad(here)
    solved.solve()
    written = {
        name: {
            "master": [solved.cell(name)[1].source],
            "stub": [stubs.cell(name)[1].source],
            **{kind: _sources(here, name, kind) for kind in ("correct", "faulty")},
        }
        for name in solved.exercises
    }
    rng = random.Random(0)
    for number in range(students):
        pad = copy.copy(solved)
        pad.notebooks = copy.deepcopy(solved.notebooks)
        for name in pad.exercises:
            (way,) = rng.choices(list(WAYS), WAYS.values())
            pad.write(name, rng.choice(written[name][way]))
        pad.hand_in(f"student-{number:05}")
    return here


def _sources(course, name, kind):
    pad = Pad(course)
    sources = []
    for path in course.variants(course.exercises[name], kind):
        pad.use(name, kind, path.stem)
        sources.append(pad.cell(name)[1].source)
    return sources


def code_cells(course, student, notebook):
    """Return the sources of a submitted notebook's cells, in order, without the check cells."""
    path = course.root / "submitted" / student / ASSIGNMENT / f"{notebook}.ipynb"
    cells = nbformat.read(path, as_version=4).cells
    return [cell.source for cell in cells if cell.cell_type == "code" and not cell.id.startswith("check_")]
