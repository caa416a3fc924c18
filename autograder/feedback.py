"""Results as a person reads them: HTML in a notebook or feedback page, text in a terminal."""

from html import escape

import msgspec

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


def clean(text):
    """Return `text` without what a terminal or browser would act on: control, escape and direction characters."""
    text = text if len(text) <= MAX_LENGTH else text[:MAX_LENGTH] + " ..."
    return "".join(char if char.isprintable() or char == "\n" else "�" for char in text)


def points(value):
    """Return a number of points as short as it can be written."""
    return f"{round(value, 2):g}"


def exercise_html(result, warning=None):
    """Return the table of an ExerciseResult: each property with its points and, where it fails, call, result and what should be."""
    common = _common_message(result)
    if common:
        result = msgspec.structs.replace(result, properties=[msgspec.structs.replace(prop, message="") for prop in result.properties])
    rows = "".join(map(_property_row, result.properties))
    colour = COLOURS.get(result.status, WRONG_COLOUR)
    return (
        '<div style="font-family: system-ui, sans-serif; font-size: 14px; line-height: 1.45; max-width: 60em">'
        f'<p style="margin: 0 0 6px"><b>{_code(result.name)}</b> &nbsp;{points(result.score)} of {points(result.max_score)} points '
        f'&nbsp;<span style="color: {colour}">{STATUS_WORDS[result.status]}</span>{"<br>" + _text(common) if common else ""}</p>'
        f'{f"<p>{_text(warning)}</p>" if warning else ""}'
        f'<table style="border-collapse: collapse; width: 100%">{rows}</table></div>'
    )


def _common_message(result):
    """The message that all properties share, where the function could not be called at all; else None."""
    messages = {prop.message for prop in result.properties if not prop.calls}
    return result.message if messages == {result.message} and len(result.properties) > 1 and result.message else None


def _property_row(result):
    cell = "border: 0; border-top: 1px solid #d0d7de; padding: 5px 8px; text-align: left; vertical-align: top"
    colour = COLOURS.get(result.status, WRONG_COLOUR)
    mark = MARKS.get(result.status, WRONG_MARK)
    return (
        '<tr style="background: transparent">'
        f'<td style="{cell}; color: {colour}; width: 1em">{mark}</td>'
        f'<td style="{cell}">{_text(result.description)}{_details(result)}</td>'
        f'<td style="{cell}; white-space: nowrap; text-align: right">{points(result.score)} of {points(result.max_score)}</td></tr>'
    )


def _details(result):
    if not result.message:
        return ""
    if not result.calls:
        return f'<div style="color: #57606a">{_text(result.message)}</div>'
    lines = [("Call", _code(call), "Result", _text(outcome)) for call, outcome in result.calls]
    rows = [row for call, code, word, outcome in lines for row in [(call, code), (word, outcome)]]
    if result.status == "failed" and result.expected != result.description:
        rows.append(("Should be", _text(_should(result.expected))))
    if result.trace:
        rows.append(("Where", f'<pre style="margin: 0; background: transparent">{_text(result.trace)}</pre>'))
    cell = "border: 0; padding: 1px 8px 1px 0; text-align: left; vertical-align: top"
    body = "".join(
        f'<tr style="background: transparent"><td style="{cell}; color: #57606a; white-space: nowrap">{head}</td>'
        f'<td style="{cell}; overflow-wrap: anywhere">{value}</td></tr>'
        for head, value in rows
    )
    return f'<table style="border-collapse: collapse; margin: 4px 0 2px">{body}</table>'


def _should(expected):
    """Drop the words that the heading "Should be" already says."""
    for words in ("it should be ", "its dtype should be ", "it should "):
        if expected.startswith(words) and not words.startswith("its"):
            return expected.removeprefix(words)
    return expected


def _text(text):
    return escape(clean(text))


def _code(text):
    return f'<code style="overflow-wrap: anywhere">{_text(text)}</code>'


def exercise_lines(result):
    """Return an ExerciseResult as lines of plain text."""
    head = f"{result.name}: {points(result.score)} of {points(result.max_score)} points, {STATUS_WORDS[result.status]}"
    if common := _common_message(result):
        return [head, f"      {clean(common)}"]
    lines = [head]
    for prop in result.properties:
        lines.append(f"  {MARKS.get(prop.status, WRONG_MARK)} {clean(prop.description)} ({points(prop.score)} of {points(prop.max_score)})")
        if prop.message:
            lines += ["      " + line for line in clean(prop.message).splitlines()]
    return lines


def assignment_lines(result):
    """Return an AssignmentResult as lines of plain text."""
    lines = [line for exercise in result.exercises for line in exercise_lines(exercise)]
    return [*lines, f"{points(result.score)} of {points(result.max_score)} points"]


def print_class(results, lines=None):
    """Print a table of the AssignmentResults of a class, a student a line; `lines` says more about each student."""
    from rich.box import SIMPLE
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    exercises = [exercise.name for exercise in max(results, key=lambda result: len(result.exercises)).exercises]
    table = Table(box=SIMPLE, header_style="bold", pad_edge=False)
    table.add_column("student")
    for name in exercises:
        table.add_column(name, justify="right", no_wrap=False)
    table.add_column("total", justify="right")
    table.add_column("what to know" if lines is None else "what was submitted")
    for result in results:
        cells = [Text(points(e.score), "green" if e.status == "passed" else "red") for e in result.exercises]
        cells = cells or [Text("–")] * len(exercises)
        total = f"{points(result.score)} of {points(result.max_score)}" if result.exercises else "not graded"
        notes = "; ".join([*([lines[result.student]] if lines else []), *(result.remarks if not lines else [])])
        table.add_row(clean(result.student), *cells, total, clean(notes))
    Console().print(table)
    if any(result.sandbox == "none" for result in results):
        print("Graded without a sandbox.")
