"""A submitted file is read once, and leaves as the notebook that was released, or not at all."""

import json
import os

import pytest

from autograder import cells as notebooks
from autograder import files, submission
from autograder.cells import Cell, Refused

SOLUTION = Cell("code", "def f(): ...", "f", {"grade_id": "f", "grade": False, "solution": True, "locked": False})
CHECK = Cell(
    "code",
    "check(f)",
    "check_f",
    {"grade_id": "check_f", "grade": True, "solution": False, "locked": True, "points": 3.0},
)
QUESTION = Cell(
    "markdown", "YOUR ANSWER HERE", "why", {"grade_id": "why", "grade": True, "solution": True, "locked": False}
)
PROSE = Cell("markdown", "# Title", "prose")
RELEASED = [PROSE, SOLUTION, CHECK, QUESTION]


def notebook(*cells, **changes):
    cells = [
        {
            "cell_type": cell.kind,
            "source": cell.source,
            "metadata": {"nbgrader": cell.metadata} if cell.metadata else {},
        }
        for cell in cells
    ]
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5, **changes}).encode()


def take_in(*cells):
    taken = submission.take_in(RELEASED, notebook(*cells))
    assert taken.refused is None
    return taken


def test_an_honest_submission_is_taken_as_it_is():
    answer = Cell("code", "def f(): return 1", "f", SOLUTION.metadata)
    taken = take_in(PROSE, answer, CHECK, QUESTION)
    assert [cell.source for cell in taken.cells] == ["# Title", "def f(): return 1", "check(f)", "YOUR ANSWER HERE"]
    assert [cell.metadata for cell in taken.cells] == [{}, SOLUTION.metadata, CHECK.metadata, QUESTION.metadata]
    assert taken.remarks == []


@pytest.mark.parametrize(
    ("cells", "remark"),
    [
        ([SOLUTION, QUESTION], "check_f: missing, and put back as released"),
        ([SOLUTION, CHECK, CHECK, QUESTION], "check_f: more than once, and the last one counts"),
        (
            [SOLUTION, Cell("code", "3.0", "", CHECK.metadata), QUESTION],
            "check_f: changed, and put back as released",
        ),
        (
            [SOLUTION, Cell("markdown", "check(f)", "", CHECK.metadata), QUESTION],
            "check_f: a markdown cell, and made a code cell again",
        ),
        ([SOLUTION, CHECK], "why: missing, and put back as released"),
    ],
)
def test_what_was_tampered_with_is_put_back_and_remarked_on(cells, remark):
    taken = take_in(*cells)
    assert remark in taken.remarks
    graded = [cell for cell in taken.cells if cell.metadata.get("grade")]
    assert graded == [CHECK, QUESTION]


def test_changed_metadata_counts_for_nothing():
    forged = {**CHECK.metadata, "points": 1000.0, "solution": True, "locked": False}
    taken = take_in(
        SOLUTION,
        Cell("code", "check(f)", "", forged),
        QUESTION,
        Cell("code", "x", "", {"grade_id": "own", "grade": True}),
    )
    assert [cell.metadata for cell in taken.cells] == [SOLUTION.metadata, CHECK.metadata, QUESTION.metadata, {}]


def test_a_missing_check_cell_comes_back_behind_its_exercise():
    assert [cell.identity for cell in take_in(SOLUTION, QUESTION, PROSE).cells][:2] == ["f", "check_f"]


def test_the_last_of_two_solutions_counts_and_both_run():
    first, last = (Cell("code", f"def f(): return {n}", "", SOLUTION.metadata) for n in (1, 2))
    cells = take_in(first, last, CHECK, QUESTION).cells
    assert [(cell.source, cell.grade_id) for cell in cells[:2]] == [
        ("def f(): return 1", None),
        ("def f(): return 2", "f"),
    ]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "the file is empty"),
        (b"{", "not JSON"),
        (b"\xff\xfe\x00", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"[]", "it has no list of cells"),
        (b'{"cells": 3}', "it has no list of cells"),
        (b'{"cells": [3]}', "cell 1 is not a cell"),
        (b'{"cells": [{"cell_type": "sql", "source": ""}]}', "cell 1 is not a cell"),
        (b'{"cells": [{"cell_type": "code", "source": 3}]}', "cell 1 has no text"),
        (b'{"cells": [{"cell_type": "code", "source": [3]}]}', "cell 1 has no text"),
        (json.dumps({"cells": [{"cell_type": "raw", "source": "x"}] * 5001}).encode(), "too many cells"),
    ],
)
def test_what_is_no_notebook_is_refused_with_the_reason(data, said):
    taken = submission.take_in(RELEASED, data)
    assert said in taken.refused
    assert taken.cells == RELEASED


@pytest.mark.parametrize(
    "metadata", [3, None, [], {"nbgrader": 3}, {"nbgrader": {"grade_id": 3}}, {"nbgrader": {"grade_id": ["f"]}}]
)
def test_senseless_metadata_is_ignored(metadata):
    data = json.dumps({"cells": [{"cell_type": "code", "source": "1", "metadata": metadata}]}).encode()
    assert notebooks.parse(data)[0].metadata == {}


def test_a_notebook_of_the_old_format_is_read():
    cell = {"cell_type": "code", "collapsed": False, "input": ["x = 1"], "language": "python"}
    sheet = {"metadata": {}, "cells": [{**cell, "metadata": {}, "outputs": []}]}
    old = {"nbformat": 3, "nbformat_minor": 0, "metadata": {"name": ""}, "worksheets": [sheet]}
    assert notebooks.parse(json.dumps(old).encode())[0].source == "x = 1"


def test_a_file_is_read_without_following_links_and_up_to_its_limit(tmp_path):
    secret = tmp_path / "secret"
    secret.write_bytes(b"token")
    (tmp_path / "link").symlink_to(secret)
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "large").write_bytes(bytes(2**20 + 1))
    assert files.read(secret, 1) == b"token"
    for name, said in [
        ("link", "it is a link"),
        ("pipe", "not a file"),
        ("large", "larger than 1 MB"),
        (".", "not a file"),
    ]:
        with pytest.raises(Refused, match=said):
            files.read(tmp_path / name, 1)
    with pytest.raises(FileNotFoundError):
        files.read(tmp_path / "absent", 1)


def test_pictures_attached_to_an_answer_stay_and_other_attachments_go():
    cell = {
        "cell_type": "markdown",
        "source": "![](a.png)",
        "metadata": {},
        "attachments": {"a.png": {"image/png": "AAAA", "text/html": "<script>"}, "b.svg": {"image/svg+xml": "<svg>"}},
    }
    (taken,) = notebooks.parse(json.dumps({"cells": [cell]}).encode())
    assert taken.attachments == {"a.png": {"image/png": "AAAA"}}
