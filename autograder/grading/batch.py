"""Grades a class: worker processes run and examine submissions, one writer hands them to nbgrader.

The workers never touch the gradebook. nbgrader's own converter writes each graded submission, in this process, as
soon as it is there.
"""

import collections
import contextlib
import functools
import logging
import os
import shutil
import warnings
from concurrent.futures import FIRST_COMPLETED, wait
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from nbgrader.api import Gradebook, MissingEntry
from nbgrader.apps import NbGraderAPI
from nbgrader.converters import Autograde
from nbgrader.converters.base import NbGraderException
from nbgrader.utils import parse_utc
from sqlalchemy.exc import SAWarning

from autograder import files, intake, submission
from autograder.authoring import nbgrader_config
from autograder.cells import Refused
from autograder.grading import local
from autograder.grading import record as records
from autograder.grading.gradebook import SharedGradebook, require, told
from autograder.grading.notebook import released_cells
from autograder.loader import load_properties
from autograder.problems import Problem
from autograder.results import ExerciseResult, from_data, total

# nbgrader's own queries warn about its own models.
warnings.filterwarnings("ignore", category=SAWarning, module="nbgrader")

AHEAD = 2
"""Submissions read and sent for each worker process before one of its results is needed."""

PATIENCE = 30
"""Seconds after which those who wait for a result ask whether anybody still works at one."""

TRIES = 3
"""How often a submission is sent to a worker process that dies."""


class Batch:
    """The submissions of one assignment in nbgrader's folder ``submitted/``.

    `students` are those to be graded, `seconds` a dict from each that was to the time it took. Before a submission is
    written, `announce` is called with the AssignmentResult that stands, or None, and the new one. With `dry_run`
    nothing is written.

    Raises Problem for an unknown assignment, one that is not released, or an unknown student.
    """

    def __init__(self, course, assignment, students=(), sandbox="bubblewrap", force=False, dry_run=False):
        course.assignment(assignment)
        self.course, self.assignment, self.sandbox = course, assignment, sandbox
        self._config = nbgrader_config(course)
        self._config.Examine.sandbox = sandbox
        api = NbGraderAPI(config=self._config)
        self._folders = api.coursedir
        self._folders.get_existing_timestamp = _timestamp
        self._folders.ignore = ["*", ".*"]  # of a submission nothing but its notebooks is taken
        self._converter = _Converter(coursedir=self._folders, config=self._config)
        self._converter.force = True
        self._converter.log.setLevel(logging.CRITICAL)
        self._notebooks = list(course.assignments[assignment].notebooks)
        self._provided = course.contents(assignment)
        self._released = {notebook: released_cells(course, assignment, notebook) for notebook in self._notebooks}
        self._force, self._dry_run = force, dry_run
        self.announce = lambda before, after: None
        self.seconds = {}
        self._deaths = collections.Counter()  # of worker processes, while a student's submission was with them
        everybody = [
            student
            for student in sorted(api.get_submitted_students("*"))
            if files.folders(self._folder("submitted", student))
        ]
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
        self._standards = {
            notebook: records.Standard(course, assignment, notebook, sandbox) for notebook in self._notebooks
        }
        require(self._folders)
        with told(self._folders.db_url), Gradebook(self._folders.db_url) as gradebook:
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
        if jobs and scheduler:
            raise Problem(f"--jobs {jobs} is of processes here, and --scheduler {scheduler} grades elsewhere; give one")
        waiting = [student for student in self.students if self._force or not self._is_graded(student)]
        yield from map(self._result, sorted(set(self.students) - set(waiting)))
        if not waiting:
            return
        with contextlib.ExitStack() as context:
            context.enter_context(told(self._folders.db_url))
            gradebook = None if self._dry_run else context.enter_context(SharedGradebook(self._folders.db_url))
            while waiting:
                with self._workers(jobs, scheduler, len(waiting)) as (submit, capacity):
                    yield from self._grade(submit, capacity, gradebook, waiting)

    def _grade(self, submit, capacity, gradebook, waiting):
        """Grade until nobody is left in the list `waiting`, or a worker process has died: then the submissions that
        were with them are back in it. `submit` and `capacity` are as `_workers` gives them."""
        running = {}
        try:
            while waiting or running:
                while waiting and len(running) < self._most(waiting, running, capacity()):
                    student = waiting[0]
                    try:
                        taken_in = self._take_in(student)
                    except Problem:
                        raise
                    except Exception as fault:
                        yield self._not_graded(waiting.pop(0), fault)
                        continue
                    sent = {name: (given["submission"], given["names"]) for name, given in taken_in.items()}
                    running[submit(sent)] = student, taken_in
                    waiting.pop(0)
                done, _ = wait(running, PATIENCE, return_when=FIRST_COMPLETED) if running else ((), ())
                if not done and not capacity():
                    raise Problem("there are no workers left; start some and grade again: what is graded stays")
                for future in done:
                    if isinstance(future.exception(), BrokenProcessPool):
                        raise future.exception()
                    if future.exception() is not None:
                        capacity()  # raises a Problem where it is the scheduler that has gone
                    yield self._finish(gradebook, *running.pop(future), future)
        except BrokenProcessPool as fault:
            for student in [student for student, _ in running.values()]:
                self._deaths[student] += 1
                if self._deaths[student] < TRIES:
                    waiting.insert(0, student)
                else:
                    yield self._not_graded(student, fault)

    def _most(self, waiting, running, jobs):
        """How many submissions may be with the worker processes; one with which one has died is alone."""
        suspects = any(self._deaths[student] for student, _ in running.values()) or self._deaths[waiting[0]]
        return 1 if suspects else AHEAD * jobs

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
        jobs = min(jobs or os.cpu_count(), submissions)
        with local.workers(self.course, self.assignment, self.sandbox, jobs) as submit:
            yield submit, lambda: jobs

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
            after = self._result(student, {name: self._completed(given) for name, given in taken_in.items()})
            self.announce(self._before(student), after)
            if not self._dry_run:
                with told(self._folders.db_url):
                    self._write(gradebook, student, taken_in)
        except Problem:
            raise
        except Exception as fault:
            return self._not_graded(student, fault)
        return after

    def _completed(self, given):
        begun = records.begun(given["submission"], given["stamp"])
        return records.completed(begun, self.sandbox, given["graded"], given["earlier"])

    def _before(self, student):
        """Return the AssignmentResult that stands, or None where the student has not been graded."""
        graded = {name: records.of(self._graded(student, name)) for name in self._notebooks}
        return self._result(student, graded) if student in self._known and any(graded.values()) else None

    def _not_graded(self, student, fault):
        logging.getLogger(__name__).error("%s was not graded", student, exc_info=fault)
        remark = f"not graded, try again: {' '.join(str(fault).split()) or type(fault).__name__}"
        return total(self.assignment, [], student=student, sandbox=self.sandbox, remarks=[remark])

    def _take_in(self, student):
        given = {}
        for notebook, found in self._find(student).items():
            stamp = self._standards[notebook].stamp(found)
            earlier = None if self._force else self._graded(student, notebook)
            names = records.outdated(earlier, stamp)
            given[notebook] = {
                "submission": submission.take_in(self._released[notebook], found.data, found.remarks, found.files),
                "stamp": stamp,
                "names": names,
                "earlier": earlier if names < set(stamp["exercises"]) else None,
            }
        return given

    def _find(self, student):
        """Return the `intake.Found` of each notebook."""
        return intake.find(self._folder("submitted", student), self._released, self.course.limits, self._provided)

    def _is_graded(self, student):
        if student not in self._known or not self._mark(student).is_file():
            return False
        try:
            return all(
                self._standards[notebook].stamp(found) == records.of(self._graded(student, notebook)).get("stamp")
                for notebook, found in self._find(student).items()
            )
        except OSError:
            return False

    def _mark(self, student):
        """The file that says that the autograded notebooks and the gradebook have been written, one after the other."""
        return self.course.cache / "graded" / self.assignment / student

    def _graded(self, student, notebook):
        """Return an autograded notebook as `record.read` does."""
        return records.read(self._folder("autograded", student) / f"{notebook}.ipynb")

    def _write(self, gradebook, student, given):
        mark = self._mark(student)
        mark.unlink(missing_ok=True)
        with gradebook.transaction():
            self._convert(student, given)
        mark.parent.mkdir(parents=True, exist_ok=True)
        mark.touch()

    def _convert(self, student, given):
        folders = self._folders
        folders.student_id = student
        folders.assignment_id = self.assignment
        converter = self._converter
        converter.given, converter.fault = given, None
        try:
            converter.start()
        except NbGraderException:
            if converter.fault is None:
                raise
            raise converter.fault from None
        autograded = self._folder("autograded", student)
        autograded.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(autograded, ignore_errors=True)
        os.rename(folders.format_path(STAGING, student, self.assignment), autograded)

    def _result(self, student, graded=None):
        """Return the AssignmentResult that stands in the student's autograded notebooks, or in the records `graded`."""
        found, remarks, sandbox = {}, [], self.sandbox
        for notebook in self._notebooks:
            record = records.of(self._graded(student, notebook)) if graded is None else graded.get(notebook)
            if not record:
                remarks.append(f"{notebook}.ipynb was not graded")
                continue
            sandbox = record["sandbox"]
            if record["absent"]:
                remarks.append(record["refused"])
            else:
                said = [record["refused"], *record["remarks"]]
                remarks += [f"{notebook}.ipynb: {remark}" for remark in said if remark]
            found |= {result["name"]: from_data(result) for result in record["exercises"]}
        exercises = [found.get(e.name) or _nothing(e) for e in self.course.exercises_of(self.assignment)]
        return total(self.assignment, exercises, student=student, sandbox=sandbox, remarks=remarks)

    def _folder(self, step, student):
        name = getattr(self._folders, f"{step}_directory")
        return Path(self._folders.format_path(name, student, self.assignment))


STAGING = ".autograder/staging"
"""Where nbgrader writes autograded notebooks, before the folder as a whole takes the place of an older one."""


class _Converter(Autograde):
    """nbgrader's converter, given what the worker processes have found: `given` maps a notebook's name to it.

    nbgrader raises an error of its own for whatever goes wrong; `fault` is what did.
    """

    given = fault = None

    def __init__(self, **options):
        super().__init__(**options)
        self._preprocessors = {}

    def _init_preprocessors(self):
        """Make the preprocessors of each pass once, not for each notebook."""
        if self._sanitizing not in self._preprocessors:
            super()._init_preprocessors()
            self._preprocessors[self._sanitizing] = self.exporter._preprocessors
        self.exporter._preprocessors = self._preprocessors[self._sanitizing]

    @property
    def _input_directory(self):
        return self.coursedir.submitted_directory if self._sanitizing else STAGING

    @property
    def _output_directory(self):
        return STAGING

    def init_assignment(self, *arguments):
        with self._noted():
            super().init_assignment(*arguments)

    def convert_single_notebook(self, *arguments):
        with self._noted():
            super().convert_single_notebook(*arguments)

    @contextlib.contextmanager
    def _noted(self):
        try:
            yield
        except Exception as fault:
            self.fault = fault
            raise

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
    path = next((path for each in files.folders(Path(folder)) if (path := each / "timestamp.txt").exists()), None)
    if path is None:
        return None
    try:
        return parse_utc(files.read(path, limit_mb=0.001).decode().strip())
    except FileNotFoundError:
        return None
    except (Refused, ValueError, OverflowError):
        logging.getLogger(__name__).warning("%s is not a time, and is ignored", path)
        return None
