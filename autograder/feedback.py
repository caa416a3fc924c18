"""Results as a person reads them: HTML in a notebook or feedback page, text in a terminal."""

import collections
import functools
import itertools
import re
import textwrap
from collections.abc import Iterable

from autograder.printable import printable
from autograder.results import AssignmentResult, ExerciseResult, QuestionResult, State

MARKS = {"passed": "✓", "not_run": "–"}
COLOURS = {"passed": "#1a7f37", "not_run": "#6e7781"}
WRONG_MARK, WRONG_COLOUR = "✗", "#cf222e"

STATUS_WORDS = {
    "passed": "passed",
    "failed": "failed",
    "missing": "missing",
    "crashed": "crashed",
    "timed_out": "timed out",
    "out_of_memory": "out of memory",
    "not_run": "not run",
}

STATE_WORDS = {
    State.GRADED: "graded",
    State.NOT_YET: "not graded yet",
    State.FAULT: "not graded",
    State.NOT_SUBMITTED: "not submitted",
}

MAX_LENGTH = 1500
"""Characters of any one text that are shown."""

PAGE = 100
"""Students in one table of a class. Before a table is printed it takes some three kilobytes of memory for each."""


def clean(text):
    """Return `text`, cut where it is long, without what a terminal or browser would act on."""
    return printable(text if len(text) <= MAX_LENGTH else text[:MAX_LENGTH] + " ...")


def points(value):
    """Return a number of points as short as it can be written."""
    return f"{round(value, 2):g}"


def exercise_html(result, notes=()):
    """Return the table of an ExerciseResult: each property with its points and, where it fails, the call, what came
    back and what should have. `notes` are texts to be shown above it."""
    return template("exercise.html.j2").render(result=result, notes=notes, common=_common_message(result))


def not_graded_html(title: str, notebooks: Iterable[str], result: AssignmentResult) -> str:
    """Return the page that tells a student why there is no grade, and what to do. `result` is an AssignmentResult
    without a grade, `title` and `notebooks` are the assignment's."""
    return template("not_graded.html.j2").render(title=title, notebooks=list(notebooks), result=result)


@functools.cache
def template(name):
    """Return a template of ``autograder/templates``; what it shows is escaped, and `clean` cleans it."""
    import jinja2

    environment = jinja2.Environment(loader=jinja2.PackageLoader("autograder"), autoescape=True)
    environment.filters |= {
        "clean": clean,
        "points": points,
        "details": _details,
        "words": STATUS_WORDS.__getitem__,
        "state": STATE_WORDS.__getitem__,
        "share": _kind_of_share,
        "mark": lambda status: MARKS.get(status, WRONG_MARK),
        "colour": lambda status: COLOURS.get(status, WRONG_COLOUR),
    }
    return environment.get_template(name)


def _kind_of_share(part: ExerciseResult | QuestionResult) -> str:
    """Whether all points of an exercise or question are earned, some, or none; nothing where that is not known."""
    if part.score is None:
        return ""
    return "full" if part.score >= part.max_score else "part" if part.score > 0 else "none"


def _details(prop):
    """Return the rows under a property that is broken: pairs of a heading and a text."""
    rows = [
        row for call, outcome in prop.calls for row in [("Call", call), ("Result", outcome.removeprefix("returned "))]
    ]
    if prop.status == "failed" and prop.expected != prop.description:
        rows.append(("Should be", prop.expected.removeprefix("it should be ")))
    if prop.note:
        rows.append(("Note", prop.note))
    if prop.trace:
        # A cell's own file name, <ipython-input-1-c82809953832>, says nothing.
        rows.append(("Where", textwrap.dedent(re.sub(r'File "<[^"]*>", ', "", prop.trace.rstrip()))))
    return rows


def _common_message(result):
    """The message that all properties share, where the function could not be called at all; else None."""
    messages = {prop.message for prop in result.properties if not prop.calls}
    return result.message if messages == {result.message} and result.message else None


def exercise_lines(result):
    """Return an ExerciseResult as lines of plain text."""
    lines = [
        f"{result.name}: {points(result.score)} of {points(result.max_score)} points, {STATUS_WORDS[result.status]}"
    ]
    if result.note:
        lines.append(f"      {clean(result.note)}")
    if common := _common_message(result):
        return [*lines, f"      {clean(common)}"]
    for prop in result.properties:
        mark, score = MARKS.get(prop.status, WRONG_MARK), f"{points(prop.score)} of {points(prop.max_score)}"
        lines.append(f"  {mark} {clean(prop.description)} ({score})")
        lines += ["      " + line for line in clean(prop.message).splitlines()]
    return lines


def assignment_lines(result):
    """Return an AssignmentResult as lines of plain text."""
    lines = [line for exercise in result.exercises for line in exercise_lines(exercise)]
    return [*lines, *map(clean, result.remarks), f"{points(result.score)} of {points(result.max_score)} points"]


def points_known(result: AssignmentResult) -> list[str]:
    """Return what there is to know of an AssignmentResult's points, a line each: where some are lost ("failed: softmax
    2/6, log_softmax 4/6"), what people have given, what waits for them, and what is added or taken off."""
    lines = {}
    for exercise in result.exercises:
        if exercise.by_hand:
            share = f" {_share(exercise)} ({points(exercise.machine_score)} by machine)"
            lines.setdefault("set by hand", []).append(exercise.name + share)
        elif exercise.score < exercise.max_score:
            share = f" {_share(exercise)}" if exercise.score else ""
            lines.setdefault(STATUS_WORDS[exercise.status], []).append(exercise.name + share)
    for question in result.questions:
        if question.score is not None and question.score != question.max_score:
            lines.setdefault("written", []).append(f"{question.name} {_share(question)}")
    if result.waiting:
        lines["to be graded by hand"] = [part.name for part in result.waiting]
    if result.extra_credit:
        lines["extra credit"] = [points(result.extra_credit)]
    if result.late_penalty:
        lines["late penalty"] = [points(result.late_penalty)]
    return [f"{what}: {', '.join(those)}" for what, those in lines.items()]


def _share(part: ExerciseResult | QuestionResult) -> str:
    return f"{points(part.score)}/{points(part.max_score)}"


class Counts:
    """How many AssignmentResults of a class are in each State, how many lost points, and what waits for a person."""

    def __init__(self, results: Iterable[AssignmentResult] = ()):
        self.states: collections.Counter[State | None] = collections.Counter()
        self.flawless = self.written = self.overridden = 0
        for result in results:
            self.count(result)

    def count(self, result: AssignmentResult) -> AssignmentResult:
        """Count a result, and return it."""
        self.states[result.state] += 1
        self.flawless += result.flawless
        self.written += sum(question.waits for question in result.questions)
        self.overridden += sum(exercise.waits for exercise in result.exercises)
        return result

    @property
    def waiting(self) -> str:
        """What waits for a person, as a sentence; empty where nothing does."""
        waiting = []
        if self.written:
            waiting.append(f"{self.written} written {'answer' if self.written == 1 else 'answers'}")
        if self.overridden:
            waiting.append(f"overridden scores of exercises that now have another by machine: {self.overridden}")
        return f"To be graded by hand, in formgrader: {'; '.join(waiting)}." if waiting else ""

    @property
    def graded(self) -> int:
        return self.states[State.GRADED]

    @property
    def not_graded(self) -> int:
        return self.states[State.FAULT] + self.states[State.NOT_YET]

    def __str__(self) -> str:
        return f"{self.flawless} lost no points, {self.graded - self.flawless} some, {self.not_graded} not graded"


def change_lines(before, after, everybody=False):
    """Return what a student's new AssignmentResult changes in the one that stands, a line each.

    Nothing changes for those who were not graded before (`before` is None), or have the same points; for `everybody`
    there is a line all the same.
    """
    student = clean(after.student)
    total = f"{points(after.score)} of {points(after.max_score)} points"
    if before is None:
        return [f"{student}: graded for the first time, {total}"] if everybody else []
    old = {(part.notebook, part.name): part for part in (*before.exercises, *before.questions)}
    lines = []
    for part in (*after.exercises, *after.questions):
        was = old.get((part.notebook, part.name))
        if was is None:
            continue
        if was.score != part.score:
            lines.append(f"{student}: {part.name} {_points_or_none(was.score)} -> {_points_or_none(part.score)}")
        elif part.waits and not was.waits:
            lines.append(f"{student}: {part.name} stays {_points_or_none(part.score)}, to be graded by hand again")
    for what, was, now in [
        ("extra credit", before.extra_credit, after.extra_credit),
        ("late penalty", before.late_penalty, after.late_penalty),
    ]:
        if was != now:
            lines.append(f"{student}: {what} {points(was)} -> {points(now)}")
    return lines or ([f"{student}: graded again, still {total}"] if everybody else [])


def _points_or_none(score: float | None) -> str:
    return "no points yet" if score is None else points(score)


def print_summary(results, counts, seconds):
    """Print how a class of several did, which submissions took longest, and who is not graded; `seconds` are those of
    each student."""
    if counts.states.total() < 2:
        return
    slowest = sorted(seconds, key=seconds.get, reverse=True)[:3]
    shown = ", ".join(f"{clean(student)} {seconds[student]:.1f} s" for student in slowest)
    print(f"{counts}{f'; the slowest: {shown}' if shown else ''}")
    if counts.not_graded:
        failed = [clean(result.student) for result in results if result.state is State.FAULT]
        print(f"Not graded, run the same command again: {', '.join(failed)}")


def print_class(results, lines=None):
    """Print a table of the AssignmentResults of a class, a student a line; `lines` says what each student did.

    Below it stands what waits for a person, and who has submitted nothing.
    """
    from rich.console import Console

    console, counts, unconfined = Console(), Counts(), False
    rest = (counts.count(result) for result in results if result.state is not State.NOT_SUBMITTED)
    while page := list(itertools.islice(rest, PAGE)):
        console.print(_table(page, lines))
        unconfined |= any(result.sandbox == "none" for result in page)
    if counts.waiting:
        print(counts.waiting)
    if absent := [clean(result.student) for result in results if result.state is State.NOT_SUBMITTED]:
        print(f"Not submitted: {', '.join(absent)}")
    if unconfined:
        print("Graded without a sandbox.")


def _table(results, lines):
    from rich.box import SIMPLE
    from rich.table import Table
    from rich.text import Text

    table = Table("student", box=SIMPLE, pad_edge=False)
    table.add_column("points", justify="right", no_wrap=True)
    if lines:
        table.add_column("what was submitted")
    table.add_column("what is not full marks, and what to know")
    for result in results:
        graded = result.state is State.GRADED
        total = f"{points(result.score)} of {points(result.max_score)}" if graded else STATE_WORDS[result.state]
        known = "\n".join([*points_known(result), *result.remarks])
        row = [result.student, total, *([lines[result.student]] if lines else []), known]
        style = "red" if not graded else "green" if result.flawless else ""
        table.add_row(*(Text(clean(text), style) for text in row))
    return table
