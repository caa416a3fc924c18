"""Who may read what is kept of students, and what counts as the time at which they handed in."""

import contextlib
import datetime
import os
import shutil
import stat
import zipfile
from pathlib import Path

from autograder.course import Course
from autograder.demo import Pad
from autograder.grading import lateness

from .conftest import write_tiny_course

NOON = "2026-01-02 12:00:00.000000 UTC"


@contextlib.contextmanager
def umask(mask):
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)


def reachable(root):
    """The files and folders that others than their owner can read."""
    found = []
    for folder, below, names in os.walk(root):
        shared = [name for name in below if stat.S_IMODE(os.stat(os.path.join(folder, name)).st_mode) & 0o077]
        names = [name for name in names if stat.S_IMODE(os.stat(os.path.join(folder, name)).st_mode) & 0o077]
        found += [os.path.relpath(os.path.join(folder, name), root) for name in (*shared, *names)]
        below[:] = shared
    return found


def test_what_is_kept_of_students_is_their_owners_alone(tmp_path, autograder):
    """Under any umask, also what was readable before; but students can read what is handed out."""
    with umask(0o000):
        course = Course(write_tiny_course(tmp_path / "course"))
        given = set(reachable(course.root))
        (course.root / ".autograder" / "source").mkdir(parents=True)
        for folder in ("autograded", "feedback", "report"):
            (course.root / folder).mkdir()
        assert autograder("build", cwd=course.root).returncode == 0
        pad = Pad(course, "first")
        pad.solve()
        pad.hand_in("ada")
        for command in ("grade first", "report first"):
            assert autograder(*command.split(), cwd=course.root).returncode == 0
        for command in ("generate_feedback first", "export"):
            assert autograder(*command.split(), cwd=course.root, command="nbgrader").returncode == 0
        shutil.rmtree(course.root / "autograded")
        done = autograder("autograde", "first", "--force", cwd=course.root, command="nbgrader")
        assert done.returncode == 0, done.stderr
    new = set(reachable(course.root)) - given
    handed_out = {"assignments", "assignments/first", "assignments/first/doubling.ipynb"}
    assert {path for path in new if not path.startswith("submitted")} - handed_out <= {
        "tests/properties/__pycache__"
    } | {path for path in new if "__pycache__" in path}
    for path in ("gradebook.db", "grades.csv", ".autograder", "autograded", "feedback", "report"):
        assert (course.root / path).exists() and path not in new
    assert handed_out <= new
    assert stat.S_IMODE((course.root / "autograded/ada/first/doubling.ipynb").stat().st_mode) == 0o400
    assert stat.S_IMODE((course.root / "feedback/ada/first/doubling.html").stat().st_mode) == 0o600


def test_a_course_of_several_instructors_says_so_in_its_configuration(tmp_path, autograder):
    """Whose umask, below configure(c), is the one that counts."""
    course = Course(write_tiny_course(tmp_path / "course"))
    with open(course.root / "nbgrader_config.py", "a") as config:
        config.write("\nimport os\n\nos.umask(0o007)\n")
    with umask(0o022):
        assert autograder("build", cwd=course.root).returncode == 0
        Pad(course, "first").hand_in("ada")
        assert autograder("grade", "first", cwd=course.root).returncode == 0
    assert stat.S_IMODE((course.root / "gradebook.db").stat().st_mode) == 0o640  # of 644
    assert stat.S_IMODE((course.root / "autograded").stat().st_mode) == 0o770


def test_only_the_file_in_the_folder_itself_is_a_time(tmp_path):
    """Not one of the student's: in an archive, in a folder below, or in a folder that was taken for the right one."""
    folder = tmp_path / "ben" / "first"
    (folder / "deeper").mkdir(parents=True)
    (folder / "deeper" / "timestamp.txt").write_text(NOON)
    (folder.parent / "First (1)").mkdir()
    (folder.parent / "First (1)" / "timestamp.txt").write_text(NOON)
    with zipfile.ZipFile(folder / "work.zip", "w") as packed:
        packed.writestr("timestamp.txt", NOON)
    assert lateness.handed_in(folder) == (None, None)
    (folder / "timestamp.txt").write_text(NOON)
    assert lateness.handed_in(folder) == (datetime.datetime(2026, 1, 2, 12), None)


def test_an_uploaded_timestamp_is_not_collected_and_the_platforms_time_counts(tmp_path, autograder):
    """Also where text files are collected, and nbgrader would take the student's word."""
    course = Course(write_tiny_course(tmp_path / "course"))
    with open(course.root / "nbgrader_config.py", "a") as config:
        config.write(
            "\nc.FileNameCollectorPlugin.valid_ext = ['.ipynb', '.txt']\n"
            "c.FileNameCollectorPlugin.named_regexp = "
            r"r'.*_(?P<student_id>\w+)_attempt_(?P<timestamp>[0-9: -]+)_(?P<file_id>.*)'"
            "\n"
        )
    assert autograder("build", cwd=course.root).returncode == 0
    archive = course.root / "downloaded" / "first" / "archive"
    archive.mkdir(parents=True)
    for name in ("doubling.ipynb", "timestamp.txt", "notes.txt"):
        text = (
            Path(course.root, "assignments/first/doubling.ipynb").read_text() if "ipynb" in name else "1999-01-01 00:00"
        )
        (archive / f"ps1_ben_attempt_2026-01-05 15:30:10_{name}").write_text(text)
    done = autograder("zip_collect", "first", cwd=course.root, command="nbgrader")
    assert done.returncode == 0, done.stderr
    folder = course.root / "submitted" / "ben" / "first"
    assert sorted(path.name for path in folder.iterdir()) == ["doubling.ipynb", "notes.txt", "timestamp.txt"]
    assert lateness.handed_in(folder) == (datetime.datetime(2026, 1, 5, 15, 30, 10), None)
