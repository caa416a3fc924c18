"""A class of honest students whose notebooks look as real ones do, graded by the real command in the real sandbox.

A case is a file in ``cases/<group>/``. It starts from the assignment `floating_point`, solved, and says

- in its docstring, what this student's notebook looks like;
- ``change(pad)``: what is done to the notebooks of the `Notebooks` given to it, or
- ``hand_in(pad, folder)``: what is written into ``submitted/<student>/``, where that is more than the notebooks;
- ``LOST``: for exercises that do not earn full marks, what they earn and a text that their message contains;
- ``REMARKS``: texts, each of which one remark on the submission contains. Without it nothing may be remarked on;
- ``ANSWERS``: for written questions, a text that the grader is shown, or None where there is nothing to grade;
- ``STOCK = True``: the case is graded by ``nbgrader autograde``, too.
"""

import importlib.util
import io
import json
import re
import shutil
import tarfile
import zipfile
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell

from autograder.course import Course
from autograder.demo import Pad, copy_course

from ..autograder.conftest import autograder, course, freeze  # noqa: F401 (fixtures)

HERE = Path(__file__).parent
collect_ignore = ["cases"]

ASSIGNMENT = "floating_point"
ANSWER = "Add the logarithms: a sum of them never leaves the range of a float."
LIMITS = {"call_seconds": 2, "exercise_seconds": 10, "cell_seconds": 3, "notebook_seconds": 10}
"""What differs from course.yml, since some cases use up all their time."""


class Notebooks(Pad):
    """A student's solved notebooks, with what cases do to them most often. A cell is named by its id."""

    def before(self, identity, *sources):
        """Insert code cells with `sources` before a cell."""
        self._insert(identity, 0, map(new_code_cell, sources))

    def after(self, identity, *sources):
        """Insert code cells with `sources` after a cell."""
        self._insert(identity, 1, map(new_code_cell, sources))

    def text_after(self, identity, *sources):
        """Insert Markdown cells with `sources` after a cell."""
        self._insert(identity, 1, map(new_markdown_cell, sources))

    def at_the_end(self, notebook, *sources):
        """Append code cells with `sources` to a notebook."""
        self.notebooks[notebook].cells += map(new_code_cell, sources)

    def edit(self, identity, old, new):
        """Replace a text in the source of a cell that holds it."""
        cell = self.cell(identity)[1]
        assert old in cell.source, cell.source
        cell.source = cell.source.replace(old, new)

    def imports(self, notebook, source):
        """Put `source` into the place of ``import numpy as np`` in the first code cell of a notebook."""
        cell = next(cell for cell in self.notebooks[notebook].cells if cell.cell_type == "code")
        assert "import numpy as np" in cell.source, cell.source
        cell.source = cell.source.replace("import numpy as np", source)

    def hand_in_to(self, folder, **names):
        """Write the notebooks into `folder`; `names` are file names other than usual, by notebook."""
        folder.mkdir(parents=True, exist_ok=True)
        for name, notebook in self.notebooks.items():
            (folder / names.get(name, f"{name}.ipynb")).write_text(nbformat.writes(notebook), encoding="utf-8")

    def text(self, name):
        """Return a notebook as the text of its file."""
        return nbformat.writes(self.notebooks[name])

    def released(self, name):
        """Return the text of a notebook as it was handed out."""
        return self.course.released(ASSIGNMENT, name).read_text(encoding="utf-8")

    def as_json(self, name):
        """Return a notebook as JSON data, for what nbformat would not write."""
        return json.loads(self.text(name))

    def zip_to(self, path, entries, year=2026):
        """Write a zip of a dict from entries to texts, each changed in `year`."""
        path.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for entry, text in entries.items():
                archive.writestr(zipfile.ZipInfo(entry, (year, 1, 1, 12, 0, 0)), text)

    def tar_to(self, path, entries, mode):
        """Write a tar of a dict from entries to texts; `mode` is tarfile's."""
        path.parent.mkdir(parents=True, exist_ok=True)
        with tarfile.open(path, mode) as archive:
            for entry, text in entries.items():
                info = tarfile.TarInfo(entry)
                info.size = len(text.encode())
                archive.addfile(info, io.BytesIO(text.encode()))

    def strip(self, ids=True, **metadata):
        """Drop what nbgrader knows the cells by, as a platform does: their metadata, and with `ids` their ids. Each
        then has `metadata`."""
        for notebook in self.notebooks.values():
            for number, cell in enumerate(notebook.cells):
                cell.metadata = nbformat.from_dict(metadata)
                if ids:
                    cell.id = f"{number:08x}"

    def _insert(self, identity, offset, cells):
        notebook, _, place = self.cell(identity)
        notebook.cells[place + offset : place + offset] = list(cells)


class Case:
    """What one file of ``cases/`` says."""

    def __init__(self, path):
        spec = importlib.util.spec_from_file_location(f"honest_{path.stem}", path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        said = vars(module)
        self.name = path.stem
        self.path = path
        self.description = module.__doc__
        self.change = said.get("change", lambda pad: None)
        self.hand_in = said.get("hand_in", lambda pad, folder: pad.hand_in_to(folder / ASSIGNMENT))
        self.lost = said.get("LOST", {})
        self.remarks = said.get("REMARKS", [])
        self.answers = {"why_log_space": ANSWER} | said.get("ANSWERS", {})
        self.stock = said.get("STOCK", False)

    def submit(self, course):  # noqa: F811
        """Write what this student hands in into ``submitted/`` of a course."""
        pad = Notebooks(course, ASSIGNMENT)
        pad.solve()
        self.change(pad)
        folder = course.root / "submitted" / self.name
        folder.mkdir(parents=True)
        self.hand_in(pad, folder)


def assert_marks(case, result):
    """Assert that a JSON result has full marks but for what the case says is lost, and its remarks, no others."""
    for exercise in result["exercises"]:
        points, said = case.lost.get(exercise["name"], (exercise["max_score"], ""))
        assert exercise["score"] == points, f"{exercise['name']}: {exercise['message']} {result.get('remarks')}"
        assert said in exercise["message"]
    remarks = result.get("remarks", [])
    for said in case.remarks:
        assert any(said in remark for remark in remarks), remarks
    if not case.remarks:
        assert remarks == []


CASES = [Case(path) for path in sorted((HERE / "cases").glob("*/*.py"))]


@pytest.fixture(scope="session")
def honest_course(course, autograder, tmp_path_factory):  # noqa: F811
    """The real course with less time for a notebook, built, nobody's submission in it."""
    root = tmp_path_factory.mktemp("honest") / "course"
    freeze(course, course.exercises_of(ASSIGNMENT))
    copy_course(course, root)
    settings = (root / "course.yml").read_text()
    for limit, seconds in LIMITS.items():
        settings = re.sub(rf"(?<={limit}: )\d+", str(seconds), settings)
    (root / "course.yml").write_text(settings)
    done = autograder("build", ASSIGNMENT, cwd=root)
    assert done.returncode == 0, done.stdout + done.stderr
    return Course(root)


@pytest.fixture(scope="session")
def another_class(honest_course, tmp_path_factory):
    """Make a copy of the built course with submissions in it: a function of a list of cases that returns a Course."""

    def make(cases):
        root = shutil.copytree(honest_course.root, tmp_path_factory.mktemp("class") / "course")
        here = Course(root)
        for case in cases:
            case.submit(here)
        return here

    return make
