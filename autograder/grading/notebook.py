"""Grades one notebook: runs its cells behind the wall and examines each of its exercises there."""

import bisect
import dataclasses
import functools
import re
import time

from autograder import corpus
from autograder.authoring import reference
from autograder.cells import Refused, parse_released
from autograder.examiner import Examination, not_run, with_helpers
from autograder.implementation import Reference
from autograder.loader import load_properties
from autograder.problems import Problem
from autograder.results import ExerciseResult
from autograder.sandbox.session import Allowance, Place, Session
from autograder.sandbox.workers import SandboxFault

RUNS = 3
"""How often a notebook is run at most, where its sandbox comes to an end."""

MISSING = "ModuleNotFoundError"
"""The name of the error with which an import fails of a package that the course does not allow."""

MAX_REMARKS = 5
"""Statements that failed which are remarked on."""

MAX_REMARK = 200
"""Characters of the error of each."""

NOT_RUN = ("error", "NotRun")
"""What the output of a cell starts with that could not be run, see `sandbox.session`."""


@dataclasses.dataclass
class GradedNotebook:
    """`outputs[i]` is what cell i showed (see `worker.cells.Shell.run`; cells that were not run are not in it),
    `exercises` the ExerciseResults in order, `remarks` what else is to be said of the notebook. It was `hurried` where
    points were lost for want of time, and not all of that time was the notebook's own. `concealed` are the Looks whose
    hidden properties are still to be examined, by their place in `exercises`; they are `unasked` where the notebook is
    to be graded again first."""

    outputs: dict
    exercises: list
    remarks: list = dataclasses.field(default_factory=list)
    hurried: bool = False
    concealed: dict = dataclasses.field(default_factory=dict)
    unasked: bool = False


@dataclasses.dataclass
class Look:
    """One way to look at an exercise: its `examination`, in a Session of `cells` with `checks`, the function taken from
    `place`, with functions that are `guarded` since the exercise failed `before`: see `_second_look`."""

    examination: Examination
    cells: list
    checks: dict
    place: Place = Place.CHECK
    guarded: list = dataclasses.field(default_factory=list)
    before: ExerciseResult | None = None

    def result(self):
        result = self.examination.result()
        return with_helpers(result, self.before, self.guarded) if self.guarded else result


class Grader:
    """Grades submissions of a course against its frozen examples. `pool` gives each its sandbox."""

    def __init__(self, course, pool):
        self._course = course
        self._pool = pool
        self._standard = functools.cache(self._load_standard)

    def _load_standard(self, assignment, notebook):
        """What a notebook is held to: its exercises, their properties, frozen examples, what is known of these; and its
        cells as they were released."""
        exercises = self._course.exercises_of(assignment, notebook)
        examples = {exercise.name: corpus.load(self._course, exercise) for exercise in exercises}
        properties = load_properties(self._course, notebook)
        known = {exercise.name: {} for exercise in exercises}
        for exercise in exercises:
            of_it = properties[exercise.name], examples[exercise.name]
            right = Reference(exercise.name, reference(self._course, exercise))
            Examination(exercise, *of_it, known=known[exercise.name]).run(right)
        return exercises, properties, examples, known, released_cells(self._course, assignment, notebook)

    def prepare(self, assignment):
        """Have ready what grading begins with: what the notebooks are held to, and a sandbox."""
        self._pool.start_ahead()
        for notebook in self._course.assignment(assignment).notebooks:
            self._standard(assignment, notebook)

    def grade(self, assignment, notebook, taken_in, names=None):
        """Return the GradedNotebook of a `submission.Submission`, with the exercises in `names`; all by default."""
        graded = self._grade_what_is_shown(assignment, notebook, taken_in, names)
        self._examine_hidden(graded, taken_in)
        return graded

    def _grade_what_is_shown(self, assignment, notebook, taken_in, names=None):
        """Do what `grade` does, but for the hidden properties.

        Not only a submission can end its sandbox, so an end counts when it comes a second time.
        """
        before, limits = None, self._course.limits
        exercises = self._course.exercises_of(assignment, notebook)
        total = limits.notebook_seconds + len(exercises) * limits.exercise_seconds
        allowance = Allowance(total)
        for left in reversed(range(RUNS)):
            allowance.exercises = {exercise.name: limits.exercise_seconds for exercise in exercises}
            try:
                graded = self._grade(assignment, notebook, taken_in, names, allowance)
            except SandboxFault:
                if not left:
                    raise
                continue
            ends = _ends(graded)
            if not ends or ends == before or allowance.left < total / 2:
                break
            before = ends
        return graded

    def _grade(self, assignment, notebook, taken_in, names, allowance):
        exercises, properties, examples, known, released = self._standard(assignment, notebook)
        if names is not None:
            exercises = [exercise for exercise in exercises if exercise.name in names]
        if taken_in.refused or not exercises:
            status = "missing" if taken_in.absent else "not_run"
            refused = [not_run(exercise, properties[exercise.name], status, taken_in.refused) for exercise in exercises]
            return GradedNotebook({}, refused)
        return grade_cells(
            self._course,
            taken_in.cells,
            exercises,
            properties,
            self._pool,
            examples,
            known,
            taken_in.files,
            released,
            allowance,
        )

    def grade_all(self, assignment, taken_in, last=True):
        """Return a GradedNotebook for each of a student's notebooks, a dict, and the seconds that they took.

        `taken_in` maps the name of each notebook to the other arguments of `grade`. Where one was `hurried`, and this
        is not the `last` time, nothing hidden is asked, since what the notebooks show is still to come.
        """
        started = time.monotonic()
        graded = {
            notebook: self._grade_what_is_shown(assignment, notebook, *given) for notebook, given in taken_in.items()
        }
        asked = last or not any(each.hurried for each in graded.values())
        for notebook, (submission, *_) in taken_in.items():
            if asked:
                self._examine_hidden(graded[notebook], submission)
            else:
                graded[notebook].unasked, graded[notebook].concealed = bool(graded[notebook].concealed), {}
        return graded, time.monotonic() - started

    def _examine_hidden(self, graded, taken_in):
        """Examine the hidden properties of a notebook. Nothing is shown of what its cells and functions do from now on,
        since it could tell what they were called with: the cells are run anew, and what they show is not kept."""
        concealed, graded.concealed = graded.concealed, {}
        for alone in {id(look.cells): look for look in concealed.values()}.values():
            looks = [look for look in concealed.values() if look.cells is alone.cells]
            names, limits = [look.examination.exercise.name for look in looks], self._course.limits
            for left in reversed(range(RUNS)):
                allowance = Allowance(
                    limits.notebook_seconds + len(names) * limits.exercise_seconds,
                    dict.fromkeys(names, limits.exercise_seconds),
                )
                try:
                    with Session(alone.cells, limits, self._pool, alone.checks, taken_in.files, allowance) as session:
                        _examine_concealed(session, looks)
                    break
                except SandboxFault:
                    if not left:
                        raise
        for place, look in concealed.items():
            graded.exercises[place] = look.result()

    def close(self):
        """End the sandboxes that wait for a submission."""
        self._pool.close()


def _ends(graded):
    """Return the cells and properties of a GradedNotebook with which a sandbox, or a fork in it, came to an end."""
    cells = {number for number, shown in graded.outputs.items() if any(output[:2] == NOT_RUN for output in shown)}
    return cells | {
        (exercise.name, prop.name)
        for exercise in graded.exercises
        for prop in exercise.properties
        if prop.status in ("crashed", "out_of_memory")
    }


def released_cells(course, assignment, notebook):
    """Return the cells of the notebook as it was released. Raises Problem where it has not been built."""
    try:
        return parse_released(course.released(assignment, notebook).read_bytes())
    except FileNotFoundError:
        raise Problem(f"{assignment}/{notebook}.ipynb is not released; run 'autograder build {assignment}'") from None
    except (Refused, ValueError, KeyError):
        path = course.released(assignment, notebook)
        raise Problem(f"{path}: not as it was released; run 'autograder build {assignment}'") from None


def grade_cells(
    course, cells, exercises, properties, pool, examples=None, known=None, files=None, released=(), allowance=None
):
    """Return the GradedNotebook of a list of `submission.Cell`, its hidden properties not examined yet.

    `properties` and `examples` map the name of each of `exercises` to what `examiner.examine` takes. Without examples
    they are drawn live, once, for the properties that are not hidden. `pool` is a
    `sandbox.workers.Pool`. `known` maps the name of each exercise to the dict that its examinations share. `files` are
    those beside the notebook, `released` its cells as they were handed out, `allowance` the time that all of it may
    take.
    """
    numbers = [
        number
        for number, cell in enumerate(cells)
        if cell.kind == "code" and not cell.metadata.get("grade") and cell.source.strip()
    ]
    sources = [cells[number].source for number in numbers]
    places = {cell.grade_id: number for number, cell in enumerate(cells)}
    checks = {
        exercise.name: bisect.bisect(numbers, places[f"check_{exercise.name}"])
        for exercise in exercises
        if f"check_{exercise.name}" in places
    }
    with Session(sources, course.limits, pool, checks, files, allowance) as session:
        session.run()
        outputs = dict(zip(numbers, session.outputs, strict=True))
        remarks = _remarks(course, cells, dict(zip(numbers, session.failures, strict=True)), released)
        looks = [
            Look(examination, sources, checks)
            for examination in _examine_all(session, exercises, properties, examples, known)
        ]
        results = [look.result() for look in looks]
        for place, exercise in enumerate(exercises):
            if results[place].status != "passed":
                examine = functools.partial(_examine_all, session, [exercise], properties, examples, known)
                looks[place] = _second_look(session, looks[place], results, examine)
                results[place] = looks[place].result()
    deadline = time.monotonic() + course.limits.notebook_seconds
    for place, exercise in enumerate(exercises):
        hurt = session.left_out and results[place].status in ("missing", "crashed")
        if hurt and time.monotonic() < deadline:
            # A cell that ended Python may be the doing of another exercise's, so try without those.
            others = {cell.grade_id for cell in cells} - {exercise.name, None}
            own = [cells[number].source for number in numbers if cells[number].grade_id not in others]
            with Session(own, course.limits, pool, files=files, allowance=allowance) as alone:
                alone.run()
                (examination,) = _examine_all(alone, [exercise], properties, examples, known)
            session.hurried |= alone.hurried
            look = Look(examination, own, {})
            if look.result().score > results[place].score:
                looks[place], results[place] = look, look.result()
        absent = results[place].status == "missing" and exercise.name not in session.reached
        if absent and (reason := _why_missing(exercise, cells, outputs)):
            results[place] = not_run(exercise, properties[exercise.name], "missing", reason)
            looks[place] = None
    concealed = {place: look for place, look in enumerate(looks) if examples and look and look.examination.hidden}
    lost = any(result.score < result.max_score for result in results)
    return GradedNotebook(outputs, results, remarks, session.hurried and lost, concealed)


def _second_look(session, look, results, examine):
    """Return the better one of a `look` at which an exercise did not pass, and of those at what `examine` gives
    elsewhere: where the notebook ends, if the function is another there; and where the functions that it calls cannot
    change its arguments, if they are exercises that have failed themselves, since a fault counts once."""
    result, name = look.result(), look.examination.exercise.name
    if session.differs.get(name, True):
        session.place = Place.END
        (examination,) = examine()
        again = examination.result()
        if again.score > result.score or (result.status == "missing" != again.status):
            look, result = dataclasses.replace(look, examination=examination, place=Place.END), again
        else:
            session.place = Place.CHECK
    failed = [other.name for other in results if other.status != "passed" and other.name != name]
    session.guarded = [other for other in failed if other in session.reached.get(name, ())]
    if session.guarded:
        (examination,) = examine()
        if examination.result().score > result.score:
            look = dataclasses.replace(look, examination=examination, guarded=session.guarded, before=result)
    session.place, session.guarded = Place.CHECK, []
    return look


def _remarks(course, cells, failures, released):
    """Say which statements failed, each with its cell, its line and the error, for people who wonder what was run.

    `failures` map the number of a cell to what the Session says. Cells as they were `released` fail with the exercises
    that they show, and say nothing that the exercises do not.
    """
    as_released = {cell.source for cell in released}
    places = {number: place for place, number in enumerate((n for n, c in enumerate(cells) if c.kind == "code"), 1)}
    said = {}  # by what failed: where it failed first
    for number, failed in failures.items():
        for line, kind, message in failed:
            if kind == "NotImplementedError" or (cells[number].source in as_released and kind != MISSING):
                continue
            what = " ".join(message[:MAX_REMARK].split()) or kind
            if kind == MISSING:
                what += f"; this course allows {', '.join(course.packages)}"
            else:
                what = f"{kind[:MAX_REMARK]}: {what}"
            said.setdefault(what, f"cell {places[number]}, line {line}")
    remarks = [f"{where}: {what}" for what, where in said.items()]
    more = len(remarks) - MAX_REMARKS
    return remarks[:MAX_REMARKS] + ([f"{more} more statements failed"] if more > 0 else [])


def _examine_all(session, exercises, properties, examples, known):
    """Return an Examination of each exercise, in which the properties have been examined that are not hidden."""

    def of(mapping, exercise):
        return None if mapping is None else mapping[exercise.name]

    examinations = [
        Examination(exercise, properties[exercise.name], of(examples, exercise), exercise.hidden, of(known, exercise))
        for exercise in exercises
    ]
    if not examples:
        _examine(session, examinations, Examination.run)
    else:
        _examine_together(session, examinations, Examination.run)
        _examine_together(session, examinations[::-1], Examination.run_again)
    return examinations


def _examine_concealed(session, looks):
    """Examine the hidden properties at some `looks`, twice, as others are. An end counts when it comes twice."""

    def examine(run):
        for look in looks:
            session.place, session.guarded = look.place, look.guarded
            _examine(session, [look.examination], run, hidden=True)

    examine(Examination.run)
    if any([look.examination.forget_ends() for look in looks]):
        examine(Examination.run)
    examine(Examination.run_again)


def _examine(session, examinations, run, **options):
    """Do `run`, a method of Examination, with each function in a fork of its own. Return those that it did not end
    with."""
    unfinished = []
    for examination in examinations:
        with session.exercise(examination.exercise.name) as implementation:
            if not run(examination, implementation, **options):
                unfinished.append(examination)
    return unfinished


def _examine_together(session, examinations, run):
    """Do `run` with all functions in one fork, since to fork takes as long as to examine; and in a fork of its own with
    whichever fails there, since that may be another's doing."""
    with session.one_fork():
        unfinished = _examine(session, examinations, run, tentative=True)
    _examine(session, unfinished, run)


def _why_missing(exercise, cells, outputs):
    """Say what kept the cell that defines an exercise from defining it, or None where nothing did."""
    for number, shown in outputs.items():
        cell = cells[number]
        if cell.grade_id == exercise.name or re.search(
            rf"^[ \t]*def[ \t]+{exercise.name}\b", cell.source, re.MULTILINE
        ):
            for output in shown:
                if output[0] == "error":
                    what = output[2] if output[1] == "NotRun" else f"its cell stops with {output[1]}: {output[2]}"
                    return f"there is no function {exercise.name}: {' '.join(what.split())}"
    return None
