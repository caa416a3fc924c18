"""Grades one notebook: runs its cells behind the wall and examines each of its exercises there."""

import dataclasses
import functools
import hashlib
import re

from autograder import corpus, submission
from autograder.examiner import examine, load_properties, not_run
from autograder.problems import Problem
from autograder.sandbox.session import Session


@dataclasses.dataclass
class GradedNotebook:
    """`outputs[i]` is what cell i showed (see `worker.cells.Shell.run`; cells that were not run are not in it),
    `exercises` the ExerciseResults in order."""

    outputs: dict
    exercises: list


class Grader:
    """Grades submissions of a course against its frozen examples. `pool` gives a fresh sandbox for each."""

    def __init__(self, course, pool):
        self._course = course
        self._pool = pool

    @functools.cache  # noqa: B019 (a grader lives as long as its process)
    def _standard(self, assignment, notebook):
        """What a notebook is held to: its exercises, their properties, their frozen examples."""
        exercises = self._course.exercises_of(assignment, notebook)
        examples = {exercise.name: corpus.load(self._course, exercise) for exercise in exercises}
        return exercises, load_properties(self._course, notebook), examples

    def grade(self, assignment, notebook, taken_in):
        """Return the GradedNotebook of a `submission.Submission`."""
        exercises, properties, examples = self._standard(assignment, notebook)
        if taken_in.refused:
            refused = [
                not_run(exercise, properties[exercise.name], "not_run", taken_in.refused) for exercise in exercises
            ]
            return GradedNotebook({}, refused)
        return grade_cells(self._course, taken_in.cells, exercises, properties, self._pool.take, examples)


def released_cells(course, assignment, notebook):
    """Return the cells of the notebook as it was released. Raises Problem where it has not been built."""
    try:
        return submission.parse_released(course.released(assignment, notebook).read_bytes())
    except FileNotFoundError:
        raise Problem(f"{assignment}/{notebook}.ipynb is not released; run 'autograder build {assignment}'") from None
    except (submission.Refused, ValueError, KeyError):
        path = course.released(assignment, notebook)
        raise Problem(f"{path}: not as it was released; run 'autograder build {assignment}'") from None


def stamp(course, assignment, notebook, data, sandbox):
    """Return a hash of all that the grade of a submitted notebook depends on: its bytes, the course, the limits, the
    sandbox."""
    digest = hashlib.sha256(repr((course.limits, course.packages, sandbox)).encode())
    digest.update(data if isinstance(data, bytes) else str(data).encode())
    digest.update(course.released(assignment, notebook).read_bytes())
    for exercise in course.exercises_of(assignment, notebook):
        digest.update(corpus.fingerprint(course, exercise).encode())
    return digest.hexdigest()


def grade_cells(course, cells, exercises, properties, take_worker, examples=None):
    """Return the GradedNotebook of a list of `submission.Cell`.

    `properties` and `examples` map the name of each of `exercises` to what `examiner.examine` takes; without examples
    they are drawn live. `take_worker` returns a fresh `sandbox.session.Worker`.
    """
    numbers = [
        number
        for number, cell in enumerate(cells)
        if cell.kind == "code" and not cell.metadata.get("grade") and cell.source.strip()
    ]
    with Session([cells[number].source for number in numbers], course.limits, take_worker) as session:
        session.run()
        outputs = dict(zip(numbers, session.outputs, strict=True))
        results = []
        for exercise in exercises:
            with session.exercise(exercise.name) as implementation:
                result = examine(
                    exercise, properties[exercise.name], implementation, examples and examples[exercise.name]
                )
            if result.status == "missing" and (reason := _why_missing(exercise, cells, outputs)):
                result = not_run(exercise, properties[exercise.name], "missing", reason)
            results.append(result)
    return GradedNotebook(outputs, results)


def _why_missing(exercise, cells, outputs):
    """Say what kept the cell that defines an exercise from defining it, or None where nothing did."""
    for number, shown in outputs.items():
        cell = cells[number]
        if cell.grade_id == exercise.name or re.search(rf"^\s*def\s+{exercise.name}\b", cell.source, re.MULTILINE):
            for output in shown:
                if output[0] == "error":
                    what = output[2] if output[1] == "NotRun" else f"its cell stops with {output[1]}: {output[2]}"
                    return f"there is no function {exercise.name}: {' '.join(what.split())}"
    return None
