"""Grades a class: worker processes run and examine submissions, one writer hands them to nbgrader.

The workers never touch the gradebook. nbgrader's own converter writes each graded submission, in this process, as
soon as it is there.
"""

import functools
import json
import logging
import os
import shutil
import warnings
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from multiprocessing import get_context
from pathlib import Path

from nbgrader.api import Gradebook, MissingEntry
from nbgrader.apps import NbGraderAPI
from nbgrader.converters import Autograde
from sqlalchemy.exc import SAWarning

from autograder import submission
from autograder.authoring import nbgrader_config
from autograder.course import Course
from autograder.examiner import load_properties
from autograder.grading.notebook import Grader, released_cells, stamp
from autograder.problems import Problem
from autograder.results import ExerciseResult, from_data, total
from autograder.sandbox import backends
from autograder.sandbox.session import Pool

# nbgrader's own queries warn about its own models.
warnings.filterwarnings("ignore", category=SAWarning, module="nbgrader")

AHEAD = 2
"""Submissions read and sent for each worker process before one of its results is needed."""


class Batch:
    """The submissions of one assignment in nbgrader's folder ``submitted/``.

    Raises Problem for an unknown assignment, one that is not released, or an unknown student.
    """

    def __init__(self, course, assignment, students=(), sandbox="bubblewrap", force=False):
        course.assignment(assignment)
        self.course, self.assignment, self.sandbox = course, assignment, sandbox
        self._config = nbgrader_config(course)
        self._config.Examine.sandbox = sandbox
        api = NbGraderAPI(config=self._config)
        self._folders = api.coursedir
        self._folders.ignore = ["*", ".*"]  # of a submission nothing but its notebooks is taken
        self._notebooks = list(course.assignments[assignment].notebooks)
        self._released = {notebook: released_cells(course, assignment, notebook) for notebook in self._notebooks}
        self._force = force
        everybody = sorted(api.get_submitted_students(assignment))
        for student in students:
            if student not in everybody:
                raise Problem(
                    f"{student} has submitted nothing: there is no folder {self._folder('submitted', student)}"
                )
        if not everybody:
            raise Problem(
                f"nobody has submitted {assignment}: there is no folder {self._folder('submitted', '<student>')}"
            )
        self.students = list(dict.fromkeys(students)) or everybody
        for notebook in self._notebooks:
            load_properties(course, notebook)  # a fault of the course is not each student's
        with Gradebook(self._folders.db_url) as gradebook:
            try:
                self._known = {each.student_id for each in gradebook.find_assignment(assignment).submissions}
            except MissingEntry:
                raise Problem(f"the gradebook has no {assignment}; run 'autograder build {assignment}'") from None

    def grade(self, jobs=None):
        """Grade the submissions that are new or changed, and yield an AssignmentResult for each student, as they are
        ready.

        A submission that could not be graded through a fault of the grader has no exercises, and a remark that says so.
        """
        waiting = [student for student in self.students if self._force or not self._is_graded(student)]
        yield from map(self._result, sorted(set(self.students) - set(waiting)))
        if not waiting:
            return
        backends.require(self.course, self.sandbox)
        jobs = min(jobs or os.cpu_count(), len(waiting))
        start = functools.partial(_start_process, self.course.root, self.sandbox)
        with ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=start) as executor:
            running = {}
            while waiting or running:
                while waiting and len(running) < AHEAD * jobs:
                    student = waiting.pop(0)
                    taken_in = self._take_in(student)
                    sent = {notebook: given["submission"] for notebook, given in taken_in.items()}
                    running[executor.submit(_grade, self.assignment, sent)] = student, taken_in
                done, _ = wait(running, return_when=FIRST_COMPLETED)
                for future in done:
                    yield self._finish(*running.pop(future), future)

    def results(self):
        """Yield the AssignmentResult of each student as it stands in the autograded notebooks."""
        return map(self._result, self.students)

    def write_feedback(self):
        """Have nbgrader write the feedback pages of the students; yield each student when that is done."""
        api = NbGraderAPI(config=self._config)
        for student in self.students:
            outcome = api.generate_feedback(self.assignment, student_id=student, force=True)
            if not outcome["success"]:
                raise Problem(
                    f"{student}: nbgrader generate_feedback failed: {outcome['error'].strip().splitlines()[-1]}"
                )
            yield student

    def _finish(self, student, taken_in, future):
        """Hand a graded submission to nbgrader and return its AssignmentResult."""
        try:
            for notebook, graded in future.result().items():
                taken_in[notebook]["graded"] = graded
            self._write(student, taken_in)
        except Problem:
            raise
        except Exception as fault:
            logging.getLogger(__name__).exception("%s was not graded", student)
            reason = " ".join(str(fault).split()) or type(fault).__name__
            return total(
                self.assignment, [], student=student, sandbox=self.sandbox, remarks=[f"not graded, try again: {reason}"]
            )
        return self._result(student)

    def _take_in(self, student):
        given = {}
        for notebook in self._notebooks:
            try:
                data = self._read(student, notebook)
            except FileNotFoundError:
                continue
            given[notebook] = {
                "submission": submission.take_in(self._released[notebook], data),
                "stamp": stamp(self.course, self.assignment, notebook, data, self.sandbox),
            }
        return given

    def _read(self, student, notebook):
        """Return a submitted notebook's bytes, or the Refused with which it could not be read."""
        try:
            return submission.read(
                self._folder("submitted", student) / f"{notebook}.ipynb", self.course.limits.notebook_mb
            )
        except submission.Refused as refused:
            return refused

    def _is_graded(self, student):
        if student not in self._known:
            return False
        for notebook in self._notebooks:
            try:
                expected = stamp(self.course, self.assignment, notebook, self._read(student, notebook), self.sandbox)
            except FileNotFoundError:
                expected = None
            if expected != self._record(student, notebook).get("stamp"):
                return False
        return True

    def _record(self, student, notebook):
        """Return what `preprocessor.Examine` left in an autograded notebook; {} where there is none, or half of one."""
        try:
            path = self._folder("autograded", student) / f"{notebook}.ipynb"
            record = json.loads(path.read_bytes())["metadata"]["autograder"]
        except (OSError, ValueError, KeyError):
            return {}
        return record if "exercises" in record else {}

    def _write(self, student, given):
        if not given:
            self._write_nothing(student)
            return
        folders = self._folders
        folders.student_id = student
        folders.assignment_id = self.assignment
        converter = _Converter(coursedir=folders, config=self._config)
        converter.given = given
        converter.force = True
        converter.log.setLevel(logging.CRITICAL)
        converter.start()

    def _write_nothing(self, student):
        """Enter a submission without notebooks: nbgrader's converter knows none. No points, and nothing left of an
        older one."""
        shutil.rmtree(self._folder("autograded", student), ignore_errors=True)
        with Gradebook(self._folders.db_url) as gradebook:
            gradebook.update_or_create_student(student)
            submission = gradebook.update_or_create_submission(self.assignment, student)
            for notebook in submission.notebooks:
                for grade in notebook.grades:
                    grade.auto_score, grade.needs_manual_grade = 0.0, False
            gradebook.db.commit()

    def _result(self, student):
        """Return the AssignmentResult that stands in the student's autograded notebooks."""
        found, remarks, sandbox = {}, [], self.sandbox
        for notebook in self._notebooks:
            record = self._record(student, notebook)
            if not record:
                remarks.append(f"{notebook}.ipynb was not submitted{self._others(student)}")
                continue
            sandbox = record["sandbox"]
            remarks += [f"{notebook}.ipynb: {remark}" for remark in [record["refused"], *record["remarks"]] if remark]
            found |= {result["name"]: from_data(result) for result in record["exercises"]}
        exercises = [found.get(e.name) or _nothing(e) for e in self.course.exercises_of(self.assignment)]
        return total(self.assignment, exercises, student=student, sandbox=sandbox, remarks=remarks)

    def _others(self, student):
        """Name the notebooks in a submission that the course does not know: misnamed ones, most likely."""
        names = {path.name for path in self._folder("submitted", student).glob("*.ipynb")}
        names -= {f"{notebook}.ipynb" for notebook in self._notebooks}
        return f" (but there is {', '.join(sorted(names))})" if names else ""

    def _folder(self, step, student):
        name = getattr(self._folders, f"{step}_directory")
        return Path(self._folders.format_path(name, student, self.assignment))


class _Converter(Autograde):
    """nbgrader's converter, given what the worker processes have found: `given` maps a notebook's name to it."""

    given = None

    def init_notebooks(self):
        """Take what was read, where nbgrader would look for files by a pattern made of the student's name."""
        folder = self._format_source(self.coursedir.assignment_id, self.coursedir.student_id)
        self.assignments = {folder: [os.path.join(folder, f"{notebook}.ipynb") for notebook in self.given]}

    def init_single_notebook_resources(self, notebook_filename):
        resources = super().init_single_notebook_resources(notebook_filename)
        resources["autograder"] = self.given[resources["nbgrader"]["notebook"]]
        return resources


def _nothing(exercise):
    return ExerciseResult(
        exercise.name, exercise.notebook, "missing", 0.0, exercise.points, "the notebook was not submitted", []
    )


_process = None


def _start_process(root, sandbox):
    global _process
    course = Course(root)
    _process = Grader(course, Pool(functools.partial(backends.start, course, sandbox)))


def _grade(assignment, taken_in):
    """The task of a worker process: grade the Submissions of one student's notebooks."""
    return {notebook: _process.grade(assignment, notebook, given) for notebook, given in taken_in.items()}
