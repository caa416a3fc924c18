"""What examining an exercise, a notebook or an assignment has shown: the objects of ``--json``."""

import enum
import json
import os
import re
import tempfile

import msgspec

from autograder.printable import printable


class PropertyResult(msgspec.Struct, frozen=True):
    """One property.

    Where it is not passed, `message` says why in one sentence, and for the simplest input found that breaks it there
    are the arguments (`counterexample`), each call with what came of it (`calls`), and what should have been
    (`expected`). `trace` holds the student's own lines where a call raised an exception, `note` what else is to be
    known. The last four are for tables, not for JSON.
    """

    name: str
    status: str
    score: float
    max_score: float
    description: str
    message: str = ""
    counterexample: dict[str, str] = {}
    calls: list[tuple[str, str]] = []
    expected: str = ""
    trace: str = ""
    note: str = ""


class ExerciseResult(msgspec.Struct, frozen=True, omit_defaults=True):
    """One exercise: the sum of its properties' scores, and the status and message of the first that is not passed.

    `note` is what a teacher should know of how it was examined, if anything. Where an instructor has overridden the
    score, `machine_score` is that sum; it `waits` for a person where the sum has changed since.
    """

    name: str
    notebook: str
    status: str
    score: float
    max_score: float
    message: str
    properties: list[PropertyResult]
    note: str = ""
    machine_score: float | None = None
    waits: bool = False

    @property
    def by_hand(self) -> bool:
        return self.machine_score is not None


class QuestionResult(msgspec.Struct, frozen=True):
    """One written question: its score, None while there is none, and whether it `waits` to be graded by a person."""

    name: str
    notebook: str
    score: float | None
    max_score: float
    waits: bool


class State(enum.Enum):
    """What has become of a student's submission of an assignment. Only a graded one has a score."""

    GRADED = "graded"
    NOT_YET = "not_graded_yet"
    FAULT = "not_graded_through_a_fault"
    NOT_SUBMITTED = "not_submitted"


class AssignmentResult(msgspec.Struct, frozen=True, omit_defaults=True):
    """The exercises of one submission, with the sums of their scores.

    One of a class also has its `student`, its `state`, the `sandbox` that it was graded in, and `remarks`: what was
    mended in its files, or why it could not be graded. Its `score` is the gradebook's, None where it is not graded: of
    exercises, written questions and extra credit, less the late penalty.
    """

    assignment: str
    score: float | None
    max_score: float
    exercises: list[ExerciseResult]
    student: str | None = None
    state: State | None = None
    sandbox: str | None = None
    remarks: list[str] = []
    questions: list[QuestionResult] = []
    extra_credit: float | None = None
    late_penalty: float | None = None

    @property
    def waiting(self) -> list[ExerciseResult | QuestionResult]:
        """The exercises and questions that wait for a person."""
        return [part for part in (*self.exercises, *self.questions) if part.waits]

    @property
    def flawless(self) -> bool:
        """Whether no points are lost so far: what waits for a person may still earn all."""
        open_points = sum(question.max_score for question in self.questions if question.score is None)
        return self.score is not None and self.score + open_points > self.max_score - 1e-9


def total(assignment, exercises, **details):
    """Return the AssignmentResult of a list of ExerciseResults."""
    return AssignmentResult(
        assignment,
        float(sum(exercise.score for exercise in exercises)),
        float(sum(exercise.max_score for exercise in exercises)),
        exercises,
        **details,
    )


def as_data(result):
    """Return a result as what ``--json`` prints: dicts, lists, numbers and text."""
    data = msgspec.to_builtins(result)
    for exercise in data.get("exercises", [data]):
        for prop in exercise["properties"]:
            for detail in ("calls", "expected", "trace", "note"):
                del prop[detail]
    return data


def as_json(data):
    """Return data of `as_data`, or a list of them, as indented JSON text."""
    text = msgspec.json.format(msgspec.json.encode(data), indent=2).decode()
    return text if printable(text) == text else _UNUSUAL.sub(_escaped, text)


_UNUSUAL = re.compile(r"[^\n -~]")


def _escaped(found: re.Match[str]) -> str:
    """Return a character of a JSON string, as an escape where a terminal would act on it."""
    return found[0] if printable(found[0]) == found[0] else json.dumps(found[0])[1:-1]


def json_list(results):
    """Yield the JSON text of a list of results, piece by piece."""
    before = "[\n"
    for result in results:
        yield before + as_json([as_data(result)])[2:-2]
        before = ",\n"
    yield "\n]\n" if before == ",\n" else "[]\n"


class Spool:
    """The AssignmentResults of a class, kept in a temporary file, since they may be ten thousand; in the order of the
    students' names."""

    def __init__(self):
        self._file = tempfile.TemporaryFile()
        self._places = {}

    def append(self, result):
        self._places[result.student] = self._file.seek(0, os.SEEK_END)
        self._file.write(msgspec.json.encode(result) + b"\n")

    def __len__(self):
        return len(self._places)

    def __iter__(self):
        for student in sorted(self._places):
            self._file.seek(self._places[student])
            yield msgspec.json.decode(self._file.readline(), type=AssignmentResult)


def from_data(data):
    """Return the ExerciseResult that `as_data` was given."""
    return msgspec.convert(data, ExerciseResult)
