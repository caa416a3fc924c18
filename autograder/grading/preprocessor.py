"""Where nbgrader hands over: what reads a submission, and what stands in for executing it.

nbgrader autogrades a notebook in two passes of an exporter. `SubmissionExporter` reads the file in the first,
`Examine` takes the place of nbgrader's `Execute` in the second. The rest of nbgrader's pipeline is untouched.
"""

import atexit
import functools
import hashlib
import json
import textwrap
from pathlib import Path
from typing import Any

import msgspec
import nbformat
from nbconvert.exporters import NotebookExporter
from nbformat.v4 import rwbase
from nbgrader import utils
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.preprocessors import SaveAutoGrades as StockSaveAutoGrades
from traitlets import Enum

from autograder import course as courses
from autograder import feedback, intake, names, submission
from autograder.authoring import METADATA
from autograder.cells import Cell
from autograder.grading import lateness, sanitize
from autograder.grading import record as records
from autograder.grading.gradebook import HandGraded
from autograder.grading.notebook import Grader, released_cells
from autograder.sandbox import backends, doctor

LINE = 90
"""Characters of a line of the reason why a notebook was not run: pages show it as it is broken into lines."""


class SubmissionExporter(NotebookExporter):
    """Reads submitted notebooks through `autograder.submission`, so that no file can stop the batch or be followed
    elsewhere."""

    def __init__(self, **options: Any):
        super().__init__(**options)
        self.parent.coursedir.get_existing_timestamp = lateness.time  # nbgrader's own ends the batch over a broken file
        self._refuse_names()

    def _refuse_names(self) -> None:
        """Leave out the folders whose names no student can have, at which nbgrader would stop."""
        for folder in list(self.parent.assignments):
            name = Path(folder).parent.name
            if fault := names.fault(name):
                self.log.error("%s is not graded: its name %s; rename the folder", names.shown(name), fault)
                del self.parent.assignments[folder]

    def from_filename(self, filename, resources=None, **kw):
        details = resources["nbgrader"]
        assignment, notebook, student = details["assignment"], details["notebook"], details["student"]
        folders = self.parent.coursedir
        submitted = folders.format_path(folders.submitted_directory, student, assignment)
        given = resources.get("autograder")
        if not filename.startswith(submitted):
            if given is None:
                return super().from_filename(filename, resources, **kw)
            return self.from_notebook_node(given.pop("sanitized"), resources)
        if given is None:
            self._drop_other_files(assignment, student)
            course = courses.find(folders.root)
            found = intake.one(Path(filename), course.limits, course.contents(assignment))
            sandbox = self.config.Examine.get("sandbox", "bubblewrap")
            given = {
                "submission": submission.take_in(
                    released_cells(course, assignment, notebook), found.data, found.remarks, found.files
                ),
                "stamp": records.Standard(course, assignment, notebook, sandbox).stamp(found),
            }
            return self.from_notebook_node(_as_notebook(given["submission"], given["stamp"]), resources)
        # The batch has nbgrader's two passes one after the other, so that what is between them need not be written.
        given["sanitized"], resources = self._preprocess(_as_notebook(given["submission"], given["stamp"]), resources)
        return "", resources

    def from_notebook_node(self, nb, resources=None, **kw):
        """Do what NotebookExporter does, but preprocess `nb` itself, and validate it once."""
        nb, resources = self._preprocess(nb, resources)
        nbformat.validate(nb, relax_add_props=True)
        text = json.dumps(rwbase.strip_transient(rwbase.split_lines(nb)), sort_keys=True, ensure_ascii=False)
        return msgspec.json.format(text, indent=1) + "\n", resources

    def _preprocess(self, nb, resources):
        resources = self._init_resources(resources)
        for preprocessor in self._preprocessors:
            nb, resources = preprocessor(nb, resources)
        return nb, resources

    def _drop_other_files(self, assignment, student):
        """Of a submission nothing but its notebooks is kept. nbgrader has copied what links in it led to, and would
        hand it out with the feedback."""
        folders, graded = self.parent.coursedir, Path(self.parent._format_dest(assignment, student))
        source = Path(folders.format_path(folders.source_directory, ".", assignment))
        for path in graded.rglob("*"):
            if path.is_file() and path.suffix != ".ipynb" and not (source / path.relative_to(graded)).is_file():
                path.unlink()


def _as_notebook(taken_in, stamp):
    cells = []
    for cell in taken_in.cells:
        node = {"cell_type": cell.kind, "id": cell.identity, "source": cell.source, "metadata": {}}
        if cell.metadata:
            node["metadata"] = {"nbgrader": dict(cell.metadata)}
        if cell.kind == "code":
            node |= {"execution_count": None, "outputs": []}
        if cell.attachments:
            node["attachments"] = cell.attachments
        cells.append(node)
    metadata = {**METADATA, "autograder": records.begun(taken_in, stamp)}
    # nbgrader validates it, as a whole; nbformat's functions for new cells would do so for each.
    return nbformat.from_dict({"nbformat": 4, "nbformat_minor": 5, "metadata": metadata, "cells": cells})


class Examine(NbGraderPreprocessor):
    """Runs and examines a notebook behind the wall, and makes the verdicts the outputs of its check cells."""

    sandbox = Enum(backends.NAMES, default_value="bubblewrap", help="What student code runs in.").tag(config=True)

    def preprocess(self, nb, resources):
        details = resources["nbgrader"]
        record = nb.metadata["autograder"]
        given = resources.get("autograder", {})
        graded, earlier = given.get("graded"), given.get("earlier")
        if graded is None:
            course = courses.find(self.parent.parent.coursedir.root)
            taken_in = self._taken_in(course, nb, details)
            graded = _grader(course, self.sandbox).grade(details["assignment"], details["notebook"], taken_in)
        record |= records.completed(record, self.sandbox, graded, earlier)
        _splice(nb, graded, record, earlier)
        return nb, resources

    def _taken_in(self, course, nb, details):
        """Return the Submission that the first pass has made into a notebook, with the files beside it once more."""
        folders, assignment = self.parent.parent.coursedir, details["assignment"]
        submitted = folders.format_path(folders.submitted_directory, details["student"], assignment)
        path = Path(submitted, f"{details['notebook']}.ipynb")
        files, _ = intake.beside(path, course.limits, course.contents(assignment))
        record = nb.metadata["autograder"]
        return submission.Submission(
            list(map(_as_cell, nb.cells)), record["remarks"], record["refused"], record["absent"], files
        )


@functools.cache
def _grader(course, sandbox):
    doctor.require(course, sandbox)
    pool = backends.pool(course, sandbox, ahead=1)
    atexit.register(pool.close)
    return Grader(course, pool)


def _as_cell(node):
    return Cell(node.cell_type, node.source, node.id, dict(node.metadata.get("nbgrader", {})))


def _splice(nb, graded, record, earlier):
    """Give each code cell its outputs: the student's cells what they showed, the check cells their verdicts.

    Where the same cells were graded before, in the notebook `earlier`, all but the new verdicts are taken from there.
    """
    before = rwbase.rejoin_lines(nbformat.from_dict(earlier)).cells if earlier else None
    results = {f"check_{result.name}": result for result in graded.exercises}
    notes = [f"About this notebook: {remark}" for remark in record["remarks"]]
    first = next((cell for cell in nb.cells if cell.metadata.get("nbgrader", {}).get("locked")), None)
    for number, cell in enumerate(nb.cells):
        if cell.cell_type != "code":
            continue
        result = results.get(cell.metadata.get("nbgrader", {}).get("grade_id"))
        if result is not None:
            here = notes if cell is first else []
            cell.outputs = [_refusal(record["refused"]) if record["refused"] else _verdict(result, record, here)]
        elif before:
            cell.outputs = before[number].outputs
        else:
            cell.outputs = [output for output in map(sanitize.output, graded.outputs.get(number, [])) if output]


class SaveAutoGrades(StockSaveAutoGrades):
    """nbgrader's own, but what a person has graded stays graded while it is what was graded: the answer to a written
    question, or the score that the grader gave where the person has overridden it."""

    def _add_score(self, cell: nbformat.NotebookNode, resources: dict[str, Any]) -> None:
        name = cell.metadata.nbgrader["grade_id"]
        grade = self.gradebook.find_grade(name, self.notebook_id, self.assignment_id, self.student_id)
        written, by_hand = utils.is_solution(cell), grade.manual_score is not None
        finished, scored = by_hand and not grade.needs_manual_grade, grade.auto_score
        super()._add_score(cell, resources)
        if grade.auto_score is not None:
            grade.auto_score = float(grade.auto_score)  # nbgrader may give 0, and reads it back as 0.0
        if not (written or by_hand):
            return
        known = self.gradebook.db.get(HandGraded, grade.id)
        if known is None:
            known = HandGraded(grade_id=grade.id)
            self.gradebook.db.add(known)
        if finished:
            known.graded = known.latest if written else _hash(repr(scored))
        known.latest = _hash([cell.source, cell.get("attachments")] if written else repr(grade.auto_score))
        if by_hand and known.graded == known.latest:
            grade.needs_manual_grade = False
        self.gradebook.db.commit()


def _hash(value: Any) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()


def _verdict(result, record, notes):
    """nbgrader reads the score from the plain text: always a finite float between 0 and the cell's points."""
    score = min(max(result.score, 0.0), result.max_score)
    if record["sandbox"] == "none":
        notes = ["graded without a sandbox", *notes]
    html = feedback.exercise_html(result, notes)
    data = {"text/plain": repr(float(score)), "text/html": html}
    return sanitize.new_output("execute_result", data=data, metadata={}, execution_count=None)


def _refusal(reason):
    said = feedback.clean(f"This notebook was not run: {reason}")
    lines = textwrap.wrap(said, LINE, break_long_words=False, break_on_hyphens=False)
    return sanitize.new_output("error", ename="NotGraded", evalue=reason, traceback=lines)
