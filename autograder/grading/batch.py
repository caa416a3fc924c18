"""Grades a class: worker processes run and examine submissions, one writer hands them to nbgrader.

The workers never touch the gradebook. nbgrader's own converter writes each graded submission, in this process, as
soon as it is there.
"""

import contextlib
import functools
import json
import logging
import os
import shutil
import warnings
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from multiprocessing import get_context
from multiprocessing.util import Finalize
from pathlib import Path

from nbgrader.api import Gradebook, MissingEntry
from nbgrader.apps import NbGraderAPI
from nbgrader.converters import Autograde
from nbgrader.utils import parse_utc
from sqlalchemy.exc import SAWarning

from autograder import archive, submission
from autograder.authoring import nbgrader_config
from autograder.course import Course
from autograder.grading.gradebook import SharedGradebook, require
from autograder.grading.notebook import Grader, released_cells, stamp
from autograder.loader import load_properties
from autograder.problems import Problem
from autograder.results import ExerciseResult, from_data, total
from autograder.sandbox import backends, doctor
from autograder.sandbox.workers import Pool

# nbgrader's own queries warn about its own models.
warnings.filterwarnings("ignore", category=SAWarning, module="nbgrader")

AHEAD = 2
"""Submissions read and sent for each worker process before one of its results is needed."""

PATIENCE = 30
"""Seconds after which those who wait for a result ask whether anybody still works at one."""


class Batch:
    """The submissions of one assignment in nbgrader's folder ``submitted/``.

    `students` are those to be graded, `seconds` a dict from each that was to the time it took.

    Raises Problem for an unknown assignment, one that is not released, or an unknown student.
    """

    def __init__(self, course, assignment, students=(), sandbox="bubblewrap", force=False):
        course.assignment(assignment)
        self.course, self.assignment, self.sandbox = course, assignment, sandbox
        self._config = nbgrader_config(course)
        self._config.Examine.sandbox = sandbox
        api = NbGraderAPI(config=self._config)
        self._folders = api.coursedir
        self._folders.get_existing_timestamp = _timestamp
        self._folders.ignore = ["*", ".*"]  # of a submission nothing but its notebooks is taken
        self._notebooks = list(course.assignments[assignment].notebooks)
        self._released = {notebook: released_cells(course, assignment, notebook) for notebook in self._notebooks}
        self._force = force
        self.seconds = {}
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
        require(self._folders.db_url)
        with Gradebook(self._folders.db_url) as gradebook:
            try:
                self._known = {each.student_id for each in gradebook.find_assignment(assignment).submissions}
            except MissingEntry:
                raise Problem(f"the gradebook has no {assignment}; run 'autograder build {assignment}'") from None

    def grade(self, jobs=None, scheduler=None):
        """Grade the submissions that are new or changed, and yield an AssignmentResult for each student, as they are
        ready.

        This happens in `jobs` processes here, by default one a core, or on the cluster of the Dask `scheduler`, an
        address.

        A submission that could not be graded through a fault of the grader has no exercises, and a remark that says so.
        """
        waiting = [student for student in self.students if self._force or not self._is_graded(student)]
        yield from map(self._result, sorted(set(self.students) - set(waiting)))
        if not waiting:
            return
        with (
            self._workers(jobs, scheduler, len(waiting)) as (submit, capacity),
            SharedGradebook(self._folders.db_url) as gradebook,
        ):
            running = {}
            while waiting or running:
                while waiting and len(running) < AHEAD * capacity():
                    student = waiting.pop(0)
                    try:
                        taken_in = self._take_in(student)
                    except Problem:
                        raise
                    except Exception as fault:
                        yield self._not_graded(student, fault)
                        continue
                    sent = {notebook: given["submission"] for notebook, given in taken_in.items()}
                    running[submit(sent)] = student, taken_in
                done, _ = wait(running, PATIENCE, return_when=FIRST_COMPLETED) if running else ((), ())
                if not done and not capacity():
                    raise Problem("there are no workers left; start some and grade again: what is graded stays")
                for future in done:
                    yield self._finish(gradebook, *running.pop(future), future)

    @contextlib.contextmanager
    def _workers(self, jobs, scheduler, submissions):
        """Yield a function that has one student's Submissions graded and returns a Future, and one that says how many
        students' can be graded at once."""
        if scheduler:
            from autograder.grading import cluster

            build = cluster.pack(self.course, self.assignment, self.sandbox)
            with cluster.connected(scheduler, build) as (executor, sent, capacity):
                yield functools.partial(executor.submit, cluster.grade, sent), capacity
            return
        doctor.require(self.course, self.sandbox)
        jobs = min(jobs or os.cpu_count(), submissions)
        start = functools.partial(_start_process, self.course.root, self.sandbox)
        with ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=start) as executor:
            yield functools.partial(executor.submit, _grade, self.assignment), lambda: jobs

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

    def _finish(self, gradebook, student, taken_in, future):
        """Hand a graded submission to nbgrader and return its AssignmentResult."""
        try:
            found, self.seconds[student] = future.result()
            for notebook, graded in found.items():
                taken_in[notebook]["graded"] = graded
            self._write(gradebook, student, taken_in)
        except Problem:
            raise
        except Exception as fault:
            return self._not_graded(student, fault)
        return self._result(student)

    def _not_graded(self, student, fault):
        logging.getLogger(__name__).error("%s was not graded", student, exc_info=fault)
        remark = f"not graded, try again: {' '.join(str(fault).split()) or type(fault).__name__}"
        return total(self.assignment, [], student=student, sandbox=self.sandbox, remarks=[remark])

    def _take_in(self, student):
        given = {}
        for notebook in self._notebooks:
            try:
                data, remarks = self._read(student, notebook)
            except FileNotFoundError:
                continue
            given[notebook] = {
                "submission": submission.take_in(self._released[notebook], data, remarks),
                "stamp": stamp(self.course, self.assignment, notebook, data, self.sandbox),
            }
        return given

    def _read(self, student, notebook):
        """Return a submitted notebook's bytes, or the Refused with which it could not be read, and a list of remarks.

        Raises FileNotFoundError where it was not submitted, neither as a file nor in an archive.
        """
        folder, name, limit = self._folder("submitted", student), f"{notebook}.ipynb", self.course.limits.notebook_mb
        try:
            try:
                return submission.read(folder / name, limit), []
            except FileNotFoundError:
                return archive.find(folder, name, limit)
        except submission.Refused as refused:
            return refused, []

    def _is_graded(self, student):
        if student not in self._known or not self._mark(student).is_file():
            return False
        for notebook in self._notebooks:
            try:
                data, _ = self._read(student, notebook)
                expected = stamp(self.course, self.assignment, notebook, data, self.sandbox)
            except FileNotFoundError:
                expected = None
            except OSError:
                return False
            if expected != self._record(student, notebook).get("stamp"):
                return False
        return True

    def _mark(self, student):
        """The file that says that the autograded notebooks and the gradebook have been written, one after the other."""
        return self.course.cache / "graded" / self.assignment / student

    def _record(self, student, notebook):
        """Return what `preprocessor.Examine` left in an autograded notebook; {} where there is none, or half of one."""
        try:
            path = self._folder("autograded", student) / f"{notebook}.ipynb"
            record = json.loads(path.read_bytes())["metadata"]["autograder"]
        except (OSError, ValueError, KeyError):
            return {}
        return record if "exercises" in record else {}

    def _write(self, gradebook, student, given):
        mark = self._mark(student)
        mark.unlink(missing_ok=True)
        with gradebook.transaction():
            if given:
                self._convert(student, given)
            else:
                self._write_nothing(gradebook, student)
        mark.parent.mkdir(parents=True, exist_ok=True)
        mark.touch()

    def _convert(self, student, given):
        folders = self._folders
        folders.student_id = student
        folders.assignment_id = self.assignment
        converter = _Converter(coursedir=folders, config=self._config)
        converter.given = given
        converter.force = True
        converter.log.setLevel(logging.CRITICAL)
        converter.start()

    def _write_nothing(self, gradebook, student):
        """Enter a submission without notebooks: nbgrader's converter knows none. No points, and nothing left of an
        older one."""
        shutil.rmtree(self._folder("autograded", student), ignore_errors=True)
        gradebook.update_or_create_student(student)
        submission = gradebook.update_or_create_submission(self.assignment, student)
        for notebook in submission.notebooks:
            for grade in notebook.grades:
                grade.auto_score, grade.needs_manual_grade = 0.0, False

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
        names = {submission.encodable(path.name) for path in self._folder("submitted", student).glob("*.ipynb")}
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


def _timestamp(folder):
    """Return the time in nbgrader's ``timestamp.txt``, or None.

    Where nbgrader has not collected a submission itself, the file may hold anything, be a link, and stop nbgrader.
    """
    path = Path(folder, "timestamp.txt")
    try:
        return parse_utc(submission.read(path, limit_mb=0.001).decode().strip())
    except FileNotFoundError:
        return None
    except (submission.Refused, ValueError, OverflowError):
        logging.getLogger(__name__).warning("%s is not a time, and is ignored", path)
        return None


_process = None


def _start_process(root, sandbox):
    global _process
    course = Course(root)
    pool = Pool(functools.partial(backends.start, course, sandbox))
    Finalize(None, pool.close, exitpriority=0)  # the sandbox that is waiting when the batch is done
    _process = Grader(course, pool)


def _grade(assignment, taken_in):
    """The task of a worker process: grade the Submissions of one student's notebooks, and say how long that took."""
    return _process.grade_all(assignment, taken_in)
