"""A learner's own check: live in a notebook, or of a notebook or Python file in a process of its own."""

import contextlib
import copy
import io
import shlex
import shutil
import sys
import types
from collections.abc import Sequence
from pathlib import Path

from autograder import feedback, imports, intake
from autograder.cells import Refused
from autograder.course import FILE, Course, find
from autograder.examiner import examine, with_helpers
from autograder.grading.notebook import grade_cells
from autograder.implementation import Local
from autograder.loader import load_properties
from autograder.problems import Problem
from autograder.results import AssignmentResult, total
from autograder.sandbox import backends
from autograder.sandbox.workers import GONE, GRACE_SECONDS, Pool, SandboxFault
from autograder.submission import defines


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
            with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
                self._result = self._examine(self._function)
                helpers = self._helpers() if self._result.status != "passed" else []
                if helpers:
                    again = self._examine(_guarded(self._function, helpers))
                    if again.score > self._result.score:
                        self._result = with_helpers(again, self._result, helpers)
        return self._result

    def _examine(self, function):
        properties = load_properties(self._course, self._exercise.notebook, public=True)[self._exercise.name]
        return examine(self._exercise, properties, Local(self._exercise.name, function))

    def _helpers(self):
        """The names of the other exercises that the function may call."""
        if not isinstance(self._function, types.FunctionType):
            return []
        names = set(self._function.__code__.co_names) & set(self._course.exercises) - {self._exercise.name}
        return sorted(name for name in names if callable(self._function.__globals__.get(name)))

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


def _guarded(function, helpers):
    """Return a function that calls copies of its `helpers`, which cannot modify its arguments: as when it is graded."""
    namespace = dict(function.__globals__)
    for name in helpers:
        namespace[name] = lambda *arguments, helper=namespace[name]: helper(*copy.deepcopy(arguments))
    return types.FunctionType(
        function.__code__, namespace, function.__name__, function.__defaults__, function.__closure__
    )


def _course_of(function):
    """The course that the file which defines `function` stands in; that of the current folder for a notebook's
    function. Whoever wrote these runs code in this process already, so their course.yml is trusted as they are."""
    code = getattr(function, "__code__", None)
    written = code is not None and Path(code.co_filename).is_file()
    return find(Path(code.co_filename).parent if written else None)


def check_file(path: Path | str, names: Sequence[str] = (), folder: Path | str | None = None) -> AssignmentResult:
    """Return the AssignmentResult of a notebook, a folder or archive that holds one, or a .py file, its code run behind
    the wall, or where there is none, in a process of its own. The course is the one in `folder`, where it is given.

    Reports the exercises in `names`; without names those of the notebook, or those that the .py file defines.
    Raises Problem where the file cannot be read or holds nothing to check.
    """
    path = Path(path)
    course = _trusted_course(path, folder)
    for name in names:
        if name not in course.exercises:
            raise Problem(f"there is no exercise {name!r} in this course; it has {', '.join(course.exercises)}")
    cells, files = _cells(path, course)
    wanted = names or _present(cells, course)
    exercises = [exercise for exercise in course.exercises.values() if exercise.name in wanted]
    if not exercises:
        raise Problem(f"{path}: defines none of the course's functions: {', '.join(course.exercises)}")
    properties = {}
    for notebook in dict.fromkeys(exercise.notebook for exercise in exercises):
        properties |= load_properties(course, notebook, public=True)
    pool = _pool(course)
    try:
        graded = grade_cells(course, cells, exercises, properties, pool, files=files)
    finally:
        pool.close()
    assignments = dict.fromkeys(exercise.assignment for exercise in exercises)
    remarks = [*imports.of_file(course, cells, path.parent, files), *graded.remarks, *_hidden(exercises)]
    return total(", ".join(assignments), graded.exercises, remarks=remarks)


def _trusted_course(path: Path, folder: Path | str | None) -> Course:
    """Return the Course in `folder`, where the user has named it, else that of the current folder or of this package.

    The file may be a stranger's, and so may a course.yml beside it: it is not asked, but its owner is told how to.
    """
    if folder is not None:
        return Course(folder)
    whole = path.resolve()
    beside = [whole] if whole.is_dir() else [path.parent.resolve(), whole.parent]
    course = find(untrusted=beside)
    for planted in dict.fromkeys(each for each in beside if (each / FILE).is_file() and each != course.root):
        cure = f"if it is yours, say --course {shlex.quote(str(planted))}"
        _tell(f"{planted / FILE} lies beside the file and is not used; {cure}")
    return course


def _pool(course: Course) -> Pool:
    """Return a Pool of sandboxes where bubblewrap works, else of ordinary processes, and say so."""
    reason = "bubblewrap is not installed"
    if shutil.which("bwrap"):
        pool = backends.pool(course, "bubblewrap")
        try:
            worker = pool.take()
            worker.ask_to_the_end(("end",), GRACE_SECONDS)
            pool.give_back(worker)
            return pool
        except (Problem, SandboxFault, *GONE) as error:
            pool.close()
            reason = str(error)
    _tell(f"checked without a sandbox, so do not check what a stranger wrote: {reason}")
    return backends.pool(course, "none")


def _tell(text: str) -> None:
    print(f"autograder: {feedback.clean(text)}", file=sys.stderr)


def _hidden(exercises):
    """Return a list of one remark on the properties that a self-check leaves out, or of none."""
    counts = [f"{len(exercise.hidden)} of {exercise.name}" for exercise in exercises if exercise.hidden]
    return [f"Hidden properties are examined when you are graded: {', '.join(counts)}."] if counts else []


def _cells(path, course):
    """Return the cells of a notebook or Python file, and the files beside it, by their paths from its folder."""
    try:
        return intake.sole(path.resolve(), course.limits)
    except FileNotFoundError:
        raise Problem(f"{path}: no such file") from None
    except Refused as refused:
        raise Problem(f"{path}: {refused}") from None


def _present(cells, course):
    """The exercises that a file is about: those of the released notebooks that it comes from, or those that it
    defines."""
    code = [cell.source for cell in cells if cell.kind == "code"]
    known = {cell.grade_id or cell.own_id for cell in cells} | {source.strip() for source in code}
    notebooks = {
        exercise.notebook
        for name, exercise in course.exercises.items()
        if known & {name, f"check_{name}", f"check({name})"}
    }
    return {
        name
        for name, exercise in course.exercises.items()
        if exercise.notebook in notebooks or any(defines(source, name) for source in code)
    }
