"""Grades a class: worker processes run and examine submissions, one writer hands them to nbgrader.

The workers never touch the gradebook. nbgrader's own converter writes each graded submission, in this process, as
soon as it is there.
"""

import collections
import contextlib
import functools
import logging
import math
import os
import shutil
import time
import traceback
import warnings
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any, NoReturn

from msgspec.structs import replace
from nbgrader.api import Gradebook, MissingEntry, Student
from nbgrader.apps import NbGraderAPI
from nbgrader.converters import Autograde
from nbgrader.converters.base import NbGraderException
from sqlalchemy import Row, select
from sqlalchemy.exc import SAWarning

from autograder import feedback, files, names
from autograder.authoring import nbgrader_config
from autograder.grading import lateness, local
from autograder.grading import record as records
from autograder.grading.gradebook import SharedGradebook, grades, require, told
from autograder.grading.notebook import released_cells
from autograder.grading.reader import Reader
from autograder.loader import load_properties
from autograder.problems import Problem
from autograder.processes import TookTooLong
from autograder.results import AssignmentResult, ExerciseResult, QuestionResult, State, from_data
from autograder.sandbox.workers import BACKSTOP

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

    `students` are those to be graded, `refused` folders whose names no student can have, `cautions` lines on names,
    `seconds` a dict from each student that was graded to the time it took, `everybody` those who have submitted or are
    in the gradebook. Before a submission or its late penalty is written, `announce` is called with the AssignmentResult
    that stands, or None, and the new one. With `dry_run` nothing is written.

    Raises Problem for an unknown assignment, one that is not released, or an unknown student.
    """

    def __init__(self, course, assignment, students=(), sandbox="bubblewrap", force=False, dry_run=False):
        course.assignment(assignment)
        self.course, self.assignment, self.sandbox = course, assignment, sandbox
        self._config = nbgrader_config(course)
        self._config.Examine.sandbox = sandbox
        course.keep_private()
        api = NbGraderAPI(config=self._config)
        self._folders = api.coursedir
        self._folders.ignore = ["*", ".*"]  # of a submission nothing but its notebooks is taken
        self._converter = _Converter(coursedir=self._folders, config=self._config)
        self._converter.force = True
        self._converter.log.setLevel(logging.CRITICAL)
        self._notebooks = list(course.assignments[assignment].notebooks)
        for notebook in self._notebooks:
            released_cells(course, assignment, notebook)  # raises a Problem where it has not been built
        self._force, self._dry_run = force, dry_run
        self.announce = lambda before, after: None
        self.seconds = {}
        self._deaths = collections.Counter()  # of worker processes, while a student's submission was with them
        self._crowded: set[str] = set()  # whose submission was not the only one at work, the last time
        self._alone: set[str] = set()  # whose is to be
        self._penalties = lateness.Penalties(self._config)
        handed_in = self._handed_in()
        self.refused = {name for name in handed_in if names.fault(name)}
        self._submitted = handed_in - self.refused
        for student in students:
            if fault := names.fault(student):
                raise Problem(f"{names.shown(student)} is no student: the name {fault}")
            if student not in self._submitted:
                raise Problem(
                    f"{student} has submitted nothing: there is no folder {self._folder('submitted', student)}"
                )
        if not handed_in:
            raise Problem(
                f"nobody has submitted {assignment}: there is no folder {self._folder('submitted', '<student>')}"
            )
        self.students = list(dict.fromkeys(students)) or sorted(self._submitted)
        for notebook in self._notebooks:
            load_properties(course, notebook)  # a fault of the course is not each student's
        require(self._folders)
        with told(self._folders.db_url), Gradebook(self._folders.db_url) as gradebook:
            try:
                entry = gradebook.find_assignment(assignment)
                self._max_score = entry.max_score
                self._known = {each.student_id for each in entry.submissions}
                entered = set(gradebook.db.scalars(select(Student.id)))
            except MissingEntry:
                raise Problem(f"the gradebook has no {assignment}; run 'autograder build {assignment}'") from None
        self.everybody = sorted(self._submitted | {name for name in entered if not names.fault(name)})
        self.cautions = self._cautions(entered)

    def _handed_in(self) -> set[str]:
        """Return the names of the folders in which something was handed in for the assignment, whatever they are."""
        top = self._folder("submitted", "name").parents[1]
        try:
            with os.scandir(top) as entries:
                found = [entry.name for entry in entries if entry.is_dir()]
        except OSError:
            return set()
        return {name for name in found if files.folders(self._folder("submitted", name))}

    def _cautions(self, entered: set[str]) -> list[str]:
        """Return what is to be said of names, a line each; `entered` are the students in the gradebook."""
        top = self.course.root / self._folders.submitted_directory
        told = [
            f"{top.name}/{names.shown(name)} is not graded: its name {names.fault(name)}; rename the folder, and grade "
            "again"
            for name in sorted(self.refused)
        ]
        told += [
            f"the gradebook's student {names.shown(name)} is left out: the name {names.fault(name)}; remove it with "
            "'nbgrader db student remove'"
            for name in sorted(entered)
            if names.fault(name)
        ]
        told += [
            f"{' and '.join(map(ascii, sorted(those)))} are taken for {len(those)} students, though their names look "
            "the same; if they are one, rename the folder"
            for those in names.alike(self.everybody)
        ]
        return told

    def grade(self, jobs=None, scheduler=None):
        """Grade the submissions that are new or changed, and yield an AssignmentResult for each student, as they are
        ready.

        This happens in `jobs` processes here, by default one a core, or on the cluster of the Dask `scheduler`, an
        address.

        One that could not be graded through a fault of the grader is in the State FAULT, with a remark that says so.
        The late penalties of the others are those that are due now.
        """
        if jobs and scheduler:
            raise Problem(f"--jobs {jobs} is of processes here, and --scheduler {scheduler} grades elsewhere; give one")
        with (
            Reader(self.course, self.assignment, self.sandbox) as self._reader,
            told(self._folders.db_url),
            SharedGradebook(self._folders.db_url, self._dry_run) as gradebook,
        ):
            waiting = [student for student in self.students if self._force or not self._is_graded(student)]
            for student in sorted(set(self.students) - set(waiting)):
                yield self._unchanged(gradebook, student)
            while waiting:
                with self._workers(jobs, scheduler, len(waiting)) as (submit, capacity, end):
                    yield from self._grade(submit, capacity, end, gradebook, waiting)

    def _grade(self, submit, capacity, end, gradebook, waiting):
        """Grade until nobody is left in the list `waiting`, or a worker process has died: then the submissions that
        were with them are back in it. `submit`, `capacity` and `end` are as `_workers` gives them."""
        running, heard = {}, time.monotonic()
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
                    running[submit(sent, student in self._alone)] = student, taken_in
                    waiting.pop(0)
                    if len(running) > 1:
                        self._crowded.update(student for student, _ in running.values())
                done, _ = wait(running, PATIENCE, return_when=FIRST_COMPLETED) if running else ((), ())
                if not done and not capacity():
                    raise Problem("there are no workers left; start some and grade again: what is graded stays")
                if done or not running:
                    heard = time.monotonic()
                elif time.monotonic() - heard > self._longest:
                    end()
                for future in done:
                    if isinstance(future.exception(), BrokenProcessPool):
                        raise future.exception()
                    if future.exception() is not None:
                        capacity()  # raises a Problem where it is the scheduler that has gone
                    student, taken_in = running.pop(future)
                    if self._is_to_be_alone(student, future):
                        waiting.append(student)
                        continue
                    yield self._finish(gradebook, student, taken_in, future)
        except BrokenProcessPool as fault:
            for student in [student for student, _ in running.values()]:
                self._deaths[student] += 1
                if self._deaths[student] < TRIES:
                    waiting.insert(0, student)
                else:
                    yield self._not_graded(student, fault)

    def _is_to_be_alone(self, student: str, future: Future) -> bool:
        """Whether points were lost for want of time while others were at work: what an idle machine says, counts."""
        crowded = student in self._crowded
        self._crowded.discard(student)
        if future.exception() is not None or student in self._alone:
            return False
        if any(graded.unasked or (crowded and graded.hurried) for graded in future.result()[0].values()):
            self._alone.add(student)
        return student in self._alone

    def _most(self, waiting, running, jobs):
        """How many submissions may be with the worker processes. One is alone that is to be, or with which one of the
        processes has died."""
        students = [waiting[0], *(student for student, _ in running.values())]
        alone = any(self._deaths[student] or student in self._alone for student in students)
        return 1 if alone else AHEAD * jobs

    @contextlib.contextmanager
    def _workers(self, jobs, scheduler, submissions):
        """Yield a function that has one student's Submissions graded and returns a Future, one that says how many
        students' can be graded at once, and one that ends those at work, which do not answer."""
        if scheduler:
            from autograder.grading import cluster

            build = cluster.pack(self.course, self.assignment, self.sandbox)
            with cluster.connected(scheduler, build) as (executor, sent, capacity):
                yield functools.partial(executor.submit, cluster.grade, sent), capacity, self._give_up
            return
        jobs = min(jobs or os.cpu_count(), submissions)
        with local.workers(self.course, self.assignment, self.sandbox, jobs) as (submit, kill):
            yield submit, lambda: jobs, kill

    def _give_up(self) -> NoReturn:
        raise Problem(
            f"no worker has finished a submission for {self._longest:g} s; start them anew and grade again: what is "
            "graded stays"
        )

    @property
    def _longest(self) -> float:
        """Seconds after which one of those at work has answered, if they do at all: what a submission may take, by the
        clock of a busy machine."""
        limits, exercises = self.course.limits, self.course.exercises_of(self.assignment)
        spent = len(self._notebooks) * limits.notebook_seconds + len(exercises) * limits.exercise_seconds
        return BACKSTOP * spent + PATIENCE

    def results(self, students: Iterable[str] | None = None) -> Iterator[AssignmentResult]:
        """Yield the AssignmentResult of each of `students`, by default of everybody, as it stands."""
        with told(self._folders.db_url), Gradebook(self._folders.db_url) as gradebook:
            for student in self.everybody if students is None else students:
                yield self._standing(gradebook, student) or self._without_grade(
                    student, State.NOT_YET if student in self._submitted else State.NOT_SUBMITTED
                )

    def others(self) -> Iterator[AssignmentResult]:
        """Yield the AssignmentResults of those in the gradebook who have no folder: nothing submitted, or no more."""
        return self.results([student for student in self.everybody if student not in self._submitted])

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

    def write_reason(self, result: AssignmentResult) -> None:
        """Write a page that says why a student is not graded, ``feedback/<student>/<assignment>.html``, since nbgrader
        writes pages of graded notebooks only; remove it when `result` is a grade."""
        page = self._folder("feedback", result.student).with_name(f"{self.assignment}.html")
        if result.state is State.GRADED:
            page.unlink(missing_ok=True)
            return
        page.parent.mkdir(parents=True, exist_ok=True)
        title = self.course.assignments[self.assignment].title
        page.write_text(feedback.not_graded_html(title, self._notebooks, result), encoding="utf-8")

    def _forget_feedback(self, student: str) -> None:
        """Remove the feedback pages of a grade that has changed, which ``nbgrader generate_feedback`` would keep."""
        shutil.rmtree(self._folder("feedback", student), ignore_errors=True)

    def _finish(self, gradebook, student, taken_in, future):
        """Hand a graded submission to nbgrader and return its AssignmentResult."""
        try:
            found, self.seconds[student] = future.result()
            for notebook, graded in found.items():
                taken_in[notebook]["graded"] = graded
            with told(self._folders.db_url):
                return self._enter(gradebook, student, taken_in)
        except Problem:
            raise
        except Exception as fault:
            return self._not_graded(student, fault)

    def _completed(self, given):
        begun = records.begun(given["submission"], given["stamp"])
        return records.completed(begun, self.sandbox, given["graded"], given["earlier"])

    def _standing(self, gradebook: Gradebook, student: str) -> AssignmentResult | None:
        """Return the AssignmentResult that stands, or None where the student has not been graded."""
        graded = {name: records.of(self._graded(student, name)) for name in self._notebooks}
        if not (any(graded.values()) or self._mark(student).is_file()):
            return None
        return self._result(gradebook, student, graded)

    def _unchanged(self, gradebook: SharedGradebook, student: str) -> AssignmentResult:
        """Return the AssignmentResult of a submission that need not be graded, with the late penalty that is due."""
        try:
            with told(self._folders.db_url):
                before, folder = self._standing(gradebook, student), self._folder("submitted", student)
                entry = gradebook.find_submission(self.assignment, student)
                if not lateness.may_have_changed(entry, before.late_penalty, folder):
                    return before
                with gradebook.transaction():
                    self._penalties.reckon(gradebook.find_submission(self.assignment, student), folder)
                    after = self._standing(gradebook, student)
                    if after.late_penalty != before.late_penalty:
                        self.announce(before, after)
                        if not self._dry_run:
                            self._forget_feedback(student)
                return after
        except Problem:
            raise
        except Exception as fault:
            return self._not_graded(student, fault)

    def _not_graded(self, student, fault):
        trace = "".join(traceback.format_exception(fault))
        logging.getLogger(__name__).error("%s was not graded\n%s", student, trace)  # what is a message can be printed
        remark = f"not graded, try again: {' '.join(str(fault).split()) or type(fault).__name__}"
        return self._without_grade(student, State.FAULT, sandbox=self.sandbox, remarks=[remark])

    def _without_grade(self, student: str, state: State, **details: Any) -> AssignmentResult:
        return AssignmentResult(self.assignment, None, self._max_score, [], student, state, **details)

    def _take_in(self, student):
        given = {}
        for notebook, (taken_in, stamp) in self._reader.take_in(self._folder("submitted", student)).items():
            earlier = None if self._force else self._graded(student, notebook)
            outdated = records.outdated(earlier, stamp)
            given[notebook] = {
                "submission": taken_in,
                "stamp": stamp,
                "names": outdated,
                "earlier": earlier if outdated < set(stamp["exercises"]) else None,
            }
        return given

    def _is_graded(self, student):
        if student not in self._known or not self._mark(student).is_file():
            return False
        try:
            stamps = self._reader.stamps(self._folder("submitted", student))
        except (OSError, TookTooLong):
            return False
        return all(
            stamp == records.of(self._graded(student, notebook)).get("stamp") for notebook, stamp in stamps.items()
        )

    def _mark(self, student):
        """The file that says that the autograded notebooks and the gradebook have been written, one after the other."""
        return self.course.cache / "graded" / self.assignment / student

    def _graded(self, student, notebook):
        """Return an autograded notebook as `record.read` does."""
        return records.read(self._folder("autograded", student) / f"{notebook}.ipynb")

    def _enter(self, gradebook: SharedGradebook, student: str, given: dict[str, Any]) -> AssignmentResult:
        """Write a graded submission, and return its AssignmentResult. It is announced when all has been tried, and
        nothing is written yet but what the transaction or the staging folder holds."""
        before = self._standing(gradebook, student)
        graded = {notebook: self._completed(each) for notebook, each in given.items()}
        mark, staged = self._mark(student), Path(self._folders.format_path(STAGING, student, self.assignment))
        shutil.rmtree(staged, ignore_errors=True)
        with gradebook.transaction():
            self._convert(gradebook, student, given)
            after = self._result(gradebook, student, graded)
            self.announce(before, after)
            if self._dry_run:
                shutil.rmtree(staged, ignore_errors=True)
            else:
                mark.unlink(missing_ok=True)
                _put(staged, self._folder("autograded", student))
                self._forget_feedback(student)
        if not self._dry_run:
            mark.parent.mkdir(parents=True, exist_ok=True)
            mark.touch()
        return after

    def _convert(self, gradebook, student, given):
        folders = self._folders
        folders.student_id = student
        folders.assignment_id = self.assignment
        converter = self._converter
        converter.gradebook, converter.given, converter.fault = gradebook, given, None
        try:
            converter.start()
        except NbGraderException:
            if converter.fault is None:
                raise
            raise converter.fault from None

    def _result(self, gradebook: Gradebook, student: str, graded: dict[str, Any]) -> AssignmentResult | None:
        """Return the AssignmentResult of the records `graded` and of what the gradebook has entered; None where it has
        no submission of the student's."""
        rows = {(row.notebook, row.cell): row for row in grades(gradebook, self.assignment, student)}
        if not rows:
            return None
        found, remarks, sandbox = {}, [], self.sandbox
        for notebook in self._notebooks:
            record = graded.get(notebook)
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
        remarks += [f"{name}: {result.note}" for name, result in found.items() if result.note]
        _, remark = lateness.handed_in(self._folder("submitted", student))
        penalty = math.fsum({row.notebook: row.late_submission_penalty or 0.0 for row in rows.values()}.values())
        return AssignmentResult(
            self.assignment,
            max(0.0, math.fsum(row.score for row in rows.values()) - penalty),  # as nbgrader exports it
            self._max_score,
            [
                _with_override(found.get(each.name) or _nothing(each), rows.get((each.notebook, f"check_{each.name}")))
                for each in self.course.exercises_of(self.assignment)
            ],
            student,
            State.GRADED,
            sandbox,
            [*remarks, remark] if remark else remarks,
            [
                QuestionResult(name, notebook, _given(row), points, row.needs_manual_grade)
                for notebook, parts in self.course.assignments[self.assignment].notebooks.items()
                for name, points in parts.questions.items()
                if (row := rows.get((notebook, name)))
            ],
            math.fsum(row.score - (_given(row) or 0.0) for row in rows.values()),
            penalty,
        )

    def _folder(self, step, student):
        name = getattr(self._folders, f"{step}_directory")
        return Path(self._folders.format_path(name, student, self.assignment))


STAGING = ".autograder/staging"
"""Where nbgrader writes autograded notebooks, before the folder as a whole takes the place of an older one."""


class _Converter(Autograde):
    """nbgrader's converter, given the `gradebook` and what the worker processes have found: `given` maps a notebook's
    name to it.

    nbgrader raises an error of its own for whatever goes wrong; `fault` is what did.
    """

    gradebook = given = fault = None

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
            before = [(grade, grade.auto_score, grade.needs_manual_grade) for grade in self._grades(*arguments)]
            super().init_assignment(*arguments)
            # nbgrader takes what was handed in under another name for missing: no points, and nobody to wait for.
            for grade, score, waits in before:
                grade.auto_score, grade.needs_manual_grade = score, waits

    def _grades(self, assignment_id, student_id):
        try:
            entry = self.gradebook.find_submission(assignment_id, student_id)
        except MissingEntry:
            return []
        return [grade for notebook in entry.notebooks for grade in notebook.grades]

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


def _given(row: Row) -> float | None:
    """Return what the gradebook's row of a grade counts without extra credit; None where it has no score yet."""
    return row.auto_score if row.manual_score is None else row.manual_score


def _with_override(result: ExerciseResult, row: Row | None) -> ExerciseResult:
    """Return an ExerciseResult with the score that an instructor has given it, where there is one."""
    if row is None or row.manual_score is None:
        return result
    return replace(result, score=row.manual_score, machine_score=result.score, waits=row.needs_manual_grade)


def _put(staged: Path, folder: Path) -> None:
    """Have the folder `staged`, where there is one, take the place of `folder`."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(folder, ignore_errors=True)
    if staged.is_dir():
        os.rename(staged, folder)
