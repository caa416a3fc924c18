"""What a student may be called: one place decides, whoever is refused is told, and nobody else is concerned."""

import csv
import json
import logging
import os
import shutil
import unicodedata
import warnings

import pytest
from nbgrader.api import Gradebook

from autograder import authoring, corpus, names
from autograder.course import Course
from autograder.demo import Pad
from autograder.printable import printable, protect_terminal
from autograder.results import as_json

from .conftest import write_tiny_course

NFC, NFD = (unicodedata.normalize(form, "José") for form in ("NFC", "NFD"))

HONEST = ["ada", "Ada", NFC, NFD, "O'Brien", "d.e.f", "a@b.example", "a+b", "Lovelace, Ada", "小林", "علی\u200cرضا"]
HONEST += ["-rf", "{student_id}", "%", 'say "x"', "x" * 100, "ends.", "=1+1", "\\d", "~root", "#1"]

REFUSED = {
    b"\xff\xfe": "is not written in UTF-8",
    b"two\nlines": "holds a character that cannot be printed",
    b"\x1b[2J\x1b]0;owned\x07": "holds a character that cannot be printed",
    "\u202egnorw".encode(): "holds a character that cannot be printed",
    "\x9b2J".encode(): "holds a character that cannot be printed",
    b" blank": "begins or ends with a blank",
    b"blank ": "begins or ends with a blank",
    b".hidden": "begins with a dot",
    b"[a-z]*": "holds one of * ? [",
    b"y" * 129: "has more than 128 characters",
}


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    course = Course(write_tiny_course(tmp_path_factory.mktemp("names") / "course"))
    authoring.build(course, "first")
    list(corpus.build(course, course.exercises_of("first")))
    return course


@pytest.fixture
def course(built, tmp_path):
    """A class in which everybody has the same right answer, and some cannot be called what they are called."""
    course = Course(shutil.copytree(built.root, tmp_path / "course"))
    pad = Pad(course, "first")
    pad.solve()
    pad.hand_in("pattern")
    submitted = course.root / "submitted"
    for name in [*map(os.fsencode, HONEST), *REFUSED]:
        shutil.copytree(submitted / "pattern", os.path.join(submitted, os.fsdecode(name)))
    shutil.rmtree(submitted / "pattern")
    (submitted / ".ipynb_checkpoints").mkdir()
    return course


def _scores(course):
    with Gradebook(f"sqlite:///{course.root}/gradebook.db") as gradebook:
        return {each.student_id: each.score for each in gradebook.find_assignment("first").submissions}


def _is_harmless(text):
    return printable(text) == text


def test_honest_names_are_graded_and_the_others_told_each_with_its_cure(course, autograder):
    """Each time, in a line each; who is refused is no "not graded, try again", and costs nobody else anything."""
    done = autograder("grade", "first", "--json", cwd=course.root)
    results = {result["student"]: result for result in json.loads(done.stdout)}
    assert {name: result["score"] for name, result in results.items()} == dict.fromkeys(HONEST, 3.0), done.stderr
    assert _scores(course) == dict.fromkeys(HONEST, 3.0)
    for again in (done, autograder("grade", "first", cwd=course.root)):
        assert again.returncode == 1 and "not graded, try again" not in again.stdout + again.stderr
        assert _is_harmless(again.stdout + again.stderr)
        lines = again.stderr.splitlines()
        for name, fault in REFUSED.items():
            (line,) = [line for line in lines if names.shown(os.fsdecode(name)) in line]
            assert fault in line and line.endswith("rename the folder, and grade again")
        assert any(ascii(NFC) in line and ascii(NFD) in line and "look the same" in line for line in lines)

    for name in map(os.fsdecode, REFUSED):
        shutil.rmtree(course.root / "submitted" / name)
    done = autograder("grade", "first", cwd=course.root)
    assert done.returncode == 0, done.stderr
    for command in (["generate_feedback", "first"], ["export"]):
        assert autograder(*command, cwd=course.root, command="nbgrader").returncode == 0
    assert all((course.root / "feedback" / name / "first/doubling.html").is_file() for name in HONEST)
    with open(course.root / "grades.csv", newline="") as file:
        exported = {row["student_id"].removeprefix("'"): row["raw_score"] for row in csv.DictReader(file)}
    assert exported == dict.fromkeys(HONEST, "3.0")


def test_nbgrader_autograde_grades_all_the_others(course, autograder):
    for name in [name for name in HONEST if name not in ("ada", NFC, "%")]:
        shutil.rmtree(course.root / "submitted" / name)
    done = autograder("autograde", "first", cwd=course.root, command="nbgrader")
    assert _is_harmless(done.stdout + done.stderr.replace("\t", " "))
    assert _scores(course) == dict.fromkeys(["ada", NFC, "%"], 3.0), done.stderr[-3000:]
    for name in REFUSED:
        if not name.startswith(b".") and b"[" not in name:  # which nbgrader itself passes over
            assert f"{names.shown(os.fsdecode(name))} is not graded" in done.stderr


def test_a_name_given_on_the_command_line_is_held_to_the_same(course, autograder):
    for name in ("../ada", "\x1b[2J", "nobody\n", "."):
        done = autograder("grade", "first", "--student", name, cwd=course.root)
        assert done.returncode == 2 and len(done.stderr.splitlines()) == 1
        assert f"{names.shown(name)} is no student" in done.stderr
    done = autograder("grade", "first", "--student", "ada", cwd=course.root)
    assert done.returncode == 0  # who is asked for is graded


def test_a_name_in_the_gradebook_leads_nowhere_and_reaches_no_terminal(course, autograder):
    """Whatever was imported there: no page is written elsewhere, and no terminal or spreadsheet acts on it."""
    shutil.rmtree(course.root / "submitted")
    Pad(course, "first").hand_in("ada")
    with Gradebook(f"sqlite:///{course.root}/gradebook.db") as gradebook:
        for name in ("../../owned", "\x1b[2J", "dora "):
            gradebook.update_or_create_student(name, first_name="\x1b]0;x\x07", last_name="two\nlines")
        gradebook.update_or_create_student("eve", first_name="\x9b2J")
    done = autograder("grade", "first", cwd=course.root)
    assert done.returncode == 0 and _is_harmless(done.stdout + done.stderr)
    assert sum("'nbgrader db student remove'" in line for line in done.stderr.splitlines()) == 3
    assert not list(course.root.parent.rglob("owned*"))
    done = autograder("report", "first", cwd=course.root)
    assert done.returncode == 0 and _is_harmless(done.stdout + done.stderr)
    done = autograder("export", cwd=course.root, command="nbgrader")
    assert done.returncode == 0 and _is_harmless(done.stdout + done.stderr)
    assert _is_harmless((course.root / "grades.csv").read_text().replace("\r", ""))


def test_what_is_logged_and_warned_of_is_printable(capsys, monkeypatch):
    monkeypatch.setattr(warnings, "formatwarning", warnings.formatwarning)
    factory = logging.getLogRecordFactory()
    try:
        protect_terminal()
        assert "\x1b" not in logging.getLogRecordFactory()("x", 0, "x", 0, "%s", ("\x1b[2J",), None).getMessage()
        assert "\x1b" not in warnings.formatwarning("\x1b[2J", UserWarning, "x.py", 1, "")
    finally:
        logging.setLogRecordFactory(factory)


def test_json_escapes_what_a_terminal_would_act_on():
    text = 'a\x1b\x7f\x9b\u202e\ue000é\U000e0001"\\'
    assert printable(as_json([text])) == as_json([text]) and json.loads(as_json([text])) == [text]
