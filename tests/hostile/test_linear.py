"""What a student's bytes reach outside the sandbox takes time in proportion to their length, whatever they repeat.

Most of the work is done in C, where it cannot be counted. So each function is given a length at which the square of it
would take minutes, and must be done within seconds of CPU time; what Python does is counted as well.
"""

import base64
import functools
import io
import itertools
import json
import sys
import tarfile
import time
from pathlib import PurePosixPath

import pytest

from autograder import answers, archive, cells, feedback, intake, kinds, printing, submission
from autograder.cells import Cell, Refused
from autograder.files import File
from autograder.grading import notebook as grading
from autograder.grading import pictures, sanitize

SECONDS = 8
"""Of CPU time. The slowest of these functions takes one; the square of a length takes minutes."""

LENGTH = 2**20
RENDERED = 40_000
"""Characters for what renders: what is longer than five times this it shows as it was typed."""

SINGLE = list("[](){}<>*_`~|!#-+=:;&$%@^\\/'\"?.,1ax \n\t\r") + ["é", "\u030d", "\u202e", "\x1b", "\0"]

PAIRS = [
    *("[a", "[](", "![](", "[[", "[]", "](", "*a", "**a*", "_a", "a*b", "`a", "``a", "<a", "<a ", "</", "<!--"),
    *("<!", "<?", "<![CDATA[", "<http:", "http://a", "www.a.", "a@b.", "~~a ", "$a", "$$a", "\\\\(", "\\\\[", "\\("),
    *("\\begin{a}", "\\end{a}", "|a", "|-|\n", "a|b\n", "[a]: b\n", "[a]:\n", "[a](<", "[a][", "\n> ", "> ", "- "),
    *("\n- ", "\n  - ", "* - + ", "1. ", "\n```", "\n```perl\n", "\n#", "\n===", "\n---", "\n: a", "a\n: ", "&a"),
    *("&#", "&amp;", "\\\n", "  \n", " \n", "\n    ", "<b>", "</b>", "<b a=1>", "<b a0 ", "<b a='", "<div>"),
    *("<div>\n", "<p>\n\n", "<ul><li>", "<table><tr><td>", "<b><p>", "<div><object></div></object>", "<!---->"),
    *("<div><!--</div>-->", "<td>1</td>", "<svg>", "<math>", "<script>", "<textarea>", "<b style='a:b;", "def "),
    *("def\n", "def f", "f ", "f:", "f=", "class ", "f'", 'f"{', "'''", '"""', "0x", "1e", "1_", "a.", "a?", "%%"),
    *("%a\n", "!a\n", "\"'", "'a\n", "# ", "\\N{", "\\'", '\\"', "check(", "check(f)", "\x1b[", "\x1b[m", "\x1b[1;2m"),
    *("\x1b[38;5;", "\r\n", "<<<<<<< \n", "=======\n", ">>>>>>> \n", "NaN", '"NaN"', 'File "<', "(a", "[1,"),
    *('{"a":', "-1e", "](data:image/png;base64,AA"),
]

BEFORE = ['"', "x", "<b ", "check(f)", "[", "<!--", 'File "<']
"""What comes before a repetition, so that one begins that nothing ends."""

CELL = Cell("markdown", "Because.", "why", {"grade_id": "why", "grade": True, "solution": True})
CODE = Cell("code", "def f(x):\n    pass", "f", {"grade_id": "f", "solution": True})
CHECK = Cell("code", "check(f)", "check_f", {"grade_id": "check_f", "grade": True, "locked": True})


class Exercise:
    name = "f"


def noted(function):
    """A function that may refuse what it is given."""

    @functools.wraps(function)
    def call(text):
        try:
            function(text)
        except Refused:
            pass

    return call


def in_page(function):
    return lambda text: function({}, text)


def a_notebook(kind, text):
    return json.dumps({"cells": [{"cell_type": kind, "source": text, "metadata": {}}]}).encode()


def taken_in(kind):
    return lambda text: submission.take_in([CODE, CHECK, CELL], a_notebook(kind, text))


def old_notebook(text):
    cell = {"cell_type": "code", "input": text, "language": "python", "outputs": []}
    return cells.parse(json.dumps({"nbformat": 3, "worksheets": [{"cells": [cell]}]}).encode())


def cells_of(text):
    return [Cell("code", text, "a"), Cell("markdown", text, "b"), CHECK]


def tar_with(text):
    """A tar whose entry has a header of its own that holds `text`."""
    body = text.encode("utf-8", "replace")
    header = tarfile.TarInfo("x")
    header.type, header.size = tarfile.XHDTYPE, len(body)
    made = io.BytesIO()
    made.write(header.tobuf() + body + bytes(-len(body) % 512) + tarfile.TarInfo("y").tobuf() + bytes(1024))
    return made.getvalue()


def a_file(text):
    data = text.encode("utf-8", "replace")
    return File(PurePosixPath("a.txt"), 0.0, len(data), lambda limit_mb: data)


FUNCTIONS = {
    "clean_html": sanitize.clean_html,
    "clean_text": sanitize.clean_text,
    "output": lambda text: sanitize.output(("display_data", [("text/html", text), ("image/svg+xml", text)])),
    "error": lambda text: sanitize.output(("error", text, text, [text])),
    "svg": lambda text: pictures.is_bounded_svg(f"<svg>{text}".encode("utf-8", "replace")),
    "svg_attribute": lambda text: pictures.is_bounded_svg(f'<svg a="{text}"/>'.encode("utf-8", "replace")),
    "jpeg": lambda text: pictures.is_bounded("image/jpeg", b"\xff\xd8" + text.encode("utf-8", "replace")),
    "picture": lambda text: sanitize.output(("display_data", [("image/png", text)])),
    "style": lambda text: sanitize.clean_html(f'<b style="{text}">x</b>'),
    "markdown2html": in_page(sanitize.markdown2html),
    "highlight_code": in_page(sanitize.highlight_code),
    "take_in_code": taken_in("code"),
    "take_in_markdown": taken_in("markdown"),
    "parse": noted(lambda text: cells.parse(text.encode("utf-8", "replace"))),
    "old_notebook": noted(old_notebook),
    "slim": noted(lambda text: cells.slim(text.encode("utf-8", "replace"), 0.5)),
    "with_zero_for_nan": lambda text: cells._with_zero_for_nan(text.encode("utf-8", "replace")),
    "foreign": lambda text: kinds.foreign("a", text.encode("utf-8", "replace")[: kinds.HEAD]),
    "not_json": lambda text: kinds.not_json(text, b"", ValueError(text)),
    "defines": lambda text: submission.defines(text, "f"),
    "calls_check": lambda text: submission._calls_check(Cell("code", text, ""), "f"),
    "is_prose": answers._is_prose,
    "why_missing": lambda text: grading._why_missing(Exercise, cells_of(text), {0: [("error", text, text)]}),
    "alike": lambda text: intake._alike(cells_of(text), [CODE, CHECK, CELL]),
    "has_work": lambda text: intake._has_work(cells_of(text), [CODE, CHECK, CELL]),
    "may_be_notebook": lambda text: intake._may_be_notebook(a_file(text), Exercise),
    "tar": noted(lambda text: list(archive.entries(tar_with(text), 10**7, 10**8))),
    "archive": noted(lambda text: list(archive.entries(text.encode("utf-8", "replace"), 10**7, 10**8))),
    "clean": feedback.clean,
    "show": printing.show,
}
Exercise.notebook_mb = 10


def repetitions(name):
    """Texts that repeat something, and what they repeat, for the function `name`."""
    length = RENDERED if name in ("markdown2html", "highlight_code") else LENGTH
    for unit in [*SINGLE, *PAIRS]:
        yield unit, unit * (length // len(unit)) + "!"
    if length == LENGTH:
        for before, unit in itertools.product(BEFORE, [" ", "\n", "a", "1", "-", "<", '\\"']):
            yield before + unit, before + unit * (length // 8) + "!"


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_megabyte_of_any_repetition_takes_seconds(name):
    function, slow = FUNCTIONS[name], {}
    for repeated, text in repetitions(name):
        started = time.process_time()
        function(text)
        if (seconds := time.process_time() - started) > SECONDS:
            slow[repeated] = round(seconds, 1)
    assert not slow


def work(function, text):
    """How many calls and lines of Python it takes to do `function(text)`."""
    count = 0

    def trace(frame, event, argument):
        nonlocal count
        count += 1
        return trace

    sys.settrace(trace)
    try:
        function(text)
    finally:
        sys.settrace(None)
    return count


@pytest.mark.parametrize("name", FUNCTIONS)
@pytest.mark.parametrize(
    "unit", ["<b>x</b>", "*a* ", "[a](b) ", "def f(x):\n", "\n- a\n", "x = [1, 2]\n", '"a", ', "\x1b[1mx"]
)
def test_twice_the_length_is_at_most_twice_the_work(name, unit):
    function = FUNCTIONS[name]
    function(unit * 10)
    once, twice = (work(function, unit * times) for times in (400, 800))
    assert twice <= 2.2 * once + 2000


def test_a_table_of_five_thousand_rows_is_shown():
    row = "<tr>\n<th>0</th>\n" + "<td>1.5</td>\n" * 6 + "</tr>\n"
    table = f'<table border="1" class="dataframe">\n<tbody>\n{row * 5000}</tbody>\n</table>'
    assert sanitize.clean_html(table).count("<td>1.5</td>") == 30_000


def test_long_markdown_is_rendered_and_what_is_too_long_is_shown_as_typed():
    chapter = "# Why\n\nSince $a < b$, *this* is [so](https://a.example), `x` and\n\n$$x^2$$\n\n- one\n- two\n\n"
    page = sanitize.markdown2html({}, chapter * 500)
    assert page.count("<h1>Why</h1>") == 500 and "<em>this</em>" in page
    assert sanitize.markdown2html({}, chapter * 5000).startswith("<pre># Why")


def test_a_picture_written_into_markdown_costs_no_time_and_is_shown():
    code = base64.b64encode(b"\x89PNG\r\n\x1a\n" + bytes(3_000_000)).decode()
    page = sanitize.markdown2html({}, f"See ![image.png](data:image/png;base64,{code}) *there*.")
    assert f'src="data:image/png;base64,{code}"' in page and "<em>there</em>" in page


def test_a_page_renders_a_million_characters_and_shows_the_rest_as_typed():
    page = {"resources": {}}
    pages = [sanitize.highlight_code(page, "x = 1\n" * 30_000) for _ in range(8)]
    assert ['class="mi"' in shown for shown in pages] == [True] * 5 + [False] * 3


def test_a_verdict_is_shown_however_many_tags_come_before_it():
    verdict = {"metadata": {"nbgrader": {"locked": True}}}
    page = {"resources": {}, "cell": {"metadata": {}}}
    for _ in range(3):
        last = sanitize.clean_in_page(page, "<b>x</b>" * 49_000)
    assert last == sanitize.TOO_MUCH_HTML
    assert sanitize.clean_in_page({**page, "cell": verdict}, "<b>6 points</b>") == "<b>6 points</b>"
