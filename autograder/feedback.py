"""Results as a person reads them: HTML in a notebook or feedback page, text in a terminal."""

import functools
import itertools
import re
import textwrap

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

MAX_LENGTH = 1500
"""Characters of any one text that are shown."""

PAGE = 100
"""Students in one table of a class. Before a table is printed it takes some three kilobytes of memory for each."""


def clean(text):
    """Return `text` without what a terminal or browser would act on: control, escape and direction characters."""
    text = text if len(text) <= MAX_LENGTH else text[:MAX_LENGTH] + " ..."
    if text.replace("\n", "").isprintable():
        return text
    return "".join(char if char.isprintable() or char == "\n" else "�" for char in text)


def points(value):
    """Return a number of points as short as it can be written."""
    return f"{round(value, 2):g}"


def exercise_html(result, notes=()):
    """Return the table of an ExerciseResult: each property with its points and, where it fails, the call, what came
    back and what should have. `notes` are texts to be shown above it."""
    return template("exercise.html.j2").render(result=result, notes=notes, common=_common_message(result))


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
        "mark": lambda status: MARKS.get(status, WRONG_MARK),
        "colour": lambda status: COLOURS.get(status, WRONG_COLOUR),
    }
    return environment.get_template(name)


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


def _points_lost(result):
    """Return a line for each status: "failed: softmax 2/6, log_softmax 4/6"."""
    lost = {}
    for exercise in result.exercises:
        if exercise.score < exercise.max_score:
            share = f" {points(exercise.score)}/{points(exercise.max_score)}" if exercise.score else ""
            lost.setdefault(exercise.status, []).append(exercise.name + share)
    return [f"{STATUS_WORDS[status]}: {', '.join(names)}" for status, names in lost.items()]


class Counts:
    """How many AssignmentResults have full marks, have less, and are not graded."""

    def __init__(self):
        self.full = self.less = self.broken = 0

    def count(self, result):
        """Count a result, and return it."""
        if not result.exercises:
            self.broken += 1
        elif result.score == result.max_score:
            self.full += 1
        else:
            self.less += 1
        return result

    @property
    def graded(self):
        return self.full + self.less

    def __str__(self):
        return f"{self.full} full marks, {self.less} less, {self.broken} not graded"


def change_lines(before, after, everybody=False):
    """Return what a student's new AssignmentResult changes in the one that stands, an exercise a line.

    Nothing changes for those who were not graded before (`before` is None), or have the same points; for `everybody`
    there is a line all the same.
    """
    student = clean(after.student)
    total = f"{points(after.score)} of {points(after.max_score)} points"
    if before is None:
        return [f"{student}: graded for the first time, {total}"] if everybody else []
    old = {exercise.name: exercise.score for exercise in before.exercises}
    lines = [
        f"{student}: {exercise.name} {points(old[exercise.name])} -> {points(exercise.score)}"
        for exercise in after.exercises
        if exercise.name in old and old[exercise.name] != exercise.score
    ]
    return lines or ([f"{student}: graded again, still {total}"] if everybody else [])


def print_summary(results, counts, seconds):
    """Print how a class of several did, which submissions took longest, and who is not graded; `seconds` are those of
    each student."""
    if len(results) < 2:
        return
    slowest = sorted(seconds, key=seconds.get, reverse=True)[:3]
    shown = ", ".join(f"{clean(student)} {seconds[student]:.1f} s" for student in slowest)
    print(f"{counts}{f'; the slowest: {shown}' if shown else ''}")
    if failed := [clean(result.student) for result in results if not result.exercises]:
        print(f"Not graded, run the same command again: {', '.join(failed)}")


def print_class(results, lines=None):
    """Print a table of the AssignmentResults of a class, a student a line; `lines` says what each student did."""
    from rich.console import Console

    console, rest = Console(), iter(results)
    while page := list(itertools.islice(rest, PAGE)):
        console.print(_table(page, lines))
    if any(result.sandbox == "none" for result in results):
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
        total = f"{points(result.score)} of {points(result.max_score)}" if result.exercises else "not graded"
        known = "\n".join([*_points_lost(result), *result.remarks])
        row = [result.student, total, *([lines[result.student]] if lines else []), known]
        style = "green" if result.score == result.max_score > 0 else "red" if not result.exercises else ""
        table.add_row(*(Text(clean(text), style) for text in row))
    return table
