"""A class with attackers in it, graded by the real command in the real sandbox, watched from outside.

An attack is a file in ``attacks/<group>/``: the cell that a student wrote in the place of an exercise. The first line
of its docstring says what it tries, a line ``Seen: status[ with N points][: text]`` what must be seen: the status of
the attacked exercise (the one that the file defines), its points (0, or all of them where it is passed), and a text
that its message contains. A cell finds, as names, what an attacker could hope to learn: `SECRET`, the path of a file
outside the sandbox with a token in it, `PORT`, where the test listens on loopback, and `GRADER`, the test's process.
"""

import contextlib
import dataclasses
import json
import os
import re
import shutil
import socket
import sqlite3
import threading
from pathlib import Path

import hypothesis
import nbformat
import pytest

from autograder.course import Course
from autograder.demo import Pad

from ..autograder.conftest import autograder  # noqa: F401 (a fixture)

HERE = Path(__file__).parent
collect_ignore = ["course", "attacks"]

hypothesis.settings.register_profile("fuzz", deadline=None, database=None, max_examples=4000)
hypothesis.settings.register_profile("usual", deadline=None, database=None)
hypothesis.settings.load_profile("usual")

NEIGHBOURS = ["aaron", "zoe"]
"""Honest students, graded before and after the attackers."""

TOKENS = {"file": "TOKEN-OF-THE-FILE", "environment": "TOKEN-OF-THE-ENVIRONMENT"}
SECRETS = [*TOKENS.values(), "TOKEN-OF-THE-SOLUTION", "TOKEN-OF-THE-TESTS"]
MEMORY_MB = 600 + os.getpid() % 300
JOBS = 8
"""Most attackers wait for something that never comes, and use no CPU time."""

MARK = json.dumps({"memory": MEMORY_MB * 2**20})[1:-1].encode()
"""What stands in the command lines of this run's sandboxes: of their first process, without which none lives."""

POINTS = 4.0
"""Of each exercise of the course that is attacked."""


@dataclasses.dataclass(frozen=True)
class Attack:
    """What one attacker submits, and what must be seen of it."""

    name: str
    source: str
    exercise: str
    status: str
    points: float
    said: str

    @classmethod
    def read(cls, path):
        source = path.read_text(encoding="utf-8")
        status, points, said = re.search(r"^Seen: (\w+)(?: with ([\d.]+) points)?(?:: (.+))?$", source, re.M).groups()
        exercise = "mean" if re.search(r"^(def mean\b|mean =)", source, re.M) else "double"
        default = POINTS if status == "passed" else 0.0
        return cls(path.stem, source, exercise, status, float(points or default), said or "")


def attacks():
    """Every attack, by group and name."""
    return [Attack.read(path) for path in sorted((HERE / "attacks").glob("*/*.py"))]


@pytest.fixture(scope="session")
def course(autograder, tmp_path_factory):  # noqa: F811
    """The course that is attacked, built, nobody's submission in it."""
    root = tmp_path_factory.mktemp("hostile") / "course"
    shutil.copytree(HERE / "course", root)
    settings = (root / "course.yml").read_text()
    (root / "course.yml").write_text(settings.replace("memory_mb: 600", f"memory_mb: {MEMORY_MB}"))
    done = autograder("build", cwd=root)
    assert done.returncode == 0, done.stdout + done.stderr
    return Course(root)


class Watch:
    """What the test sees from outside: who connects, what is left behind."""

    def __init__(self, temporary):
        self.temporary = temporary  # where the command that is watched puts its temporary files
        self.connections = []
        self._sockets = [socket.create_server(("127.0.0.1", 0)), socket.socket(socket.AF_UNIX)]
        self._sockets[1].bind(f"\0autograder-canary-{os.getpid()}")
        self._sockets[1].listen()
        self.port = self._sockets[0].getsockname()[1]
        for listening in self._sockets:
            threading.Thread(target=self._accept, args=(listening,), daemon=True).start()
        self.before = self.surroundings()

    def _accept(self, listening):
        try:
            while True:
                self.connections.append(listening.accept()[1])
        except OSError:
            pass

    def close(self):
        for listening in self._sockets:
            listening.close()

    def left_behind(self):
        """What is there now that was not there before, by its kind."""
        now = self.surroundings()
        return {kind: things - self.before[kind] for kind, things in now.items() if things - self.before[kind]}

    def surroundings(self):
        """What a submission could leave behind on this machine: a dict from each kind to a set."""
        sandboxed = set()
        for pid in filter(str.isdigit, os.listdir("/proc")):
            with contextlib.suppress(OSError):  # gone meanwhile
                if MARK in Path(f"/proc/{pid}/cmdline").read_bytes():
                    sandboxed.add(pid)
        return {
            "sandboxed processes": sandboxed,
            "temporary files": set(self.temporary.iterdir()),
            "mounts": set(Path("/proc/self/mountinfo").read_text().splitlines()),
            # Those of a grader that lives are another test's.
            "cgroups": {
                str(path)
                for path in Path("/sys/fs/cgroup").rglob("autograder-*")
                if not os.path.exists(f"/proc/{path.name.split('-')[1]}")
            },
            # Python's own semaphores are another test's: of its process pool.
            "shared memory": {path.name for path in Path("/dev/shm").glob("*") if not path.name.startswith("sem.mp-")},
            "System V": {
                (kind, line)
                for kind in ("shm", "sem", "msg")
                for line in Path(f"/proc/sysvipc/{kind}").read_text().splitlines()
            },
        }


@pytest.fixture(scope="session")
def watch(tmp_path_factory):
    watching = Watch(tmp_path_factory.mktemp("temporary"))
    yield watching
    watching.close()


@pytest.fixture(scope="session")
def grade(course, watch, autograder):  # noqa: F811
    """Grade a class: a function of a dict from students to functions that fill their folders, given a Pad of the
    released notebook and the folder. Returns the JSON results by student; everything else stands in the course."""
    secret = course.root / "secret.txt"
    secret.write_text(TOKENS["file"])

    def grade(students, sandbox="bubblewrap"):
        for folder in ("submitted", "autograded"):
            shutil.rmtree(course.root / folder, ignore_errors=True)
        for student, submit in students.items():
            folder = course.root / "submitted" / student / "small"
            folder.mkdir(parents=True)
            pad = Pad(course, "small")
            pad.solve()
            submit(pad, folder)
        command = ["grade", "small", "--json", "--jobs", str(JOBS), "--sandbox", sandbox]
        environment = {"CANARY": TOKENS["environment"], "TMPDIR": str(watch.temporary)}
        done = autograder(*command, cwd=course.root, env=environment)
        assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
        assert not any(secret in done.stdout + done.stderr for secret in SECRETS)
        assert secret.read_text() == TOKENS["file"]
        return {result["student"]: result for result in json.loads(done.stdout)}

    return grade


def hand_in(pad, folder):
    """Submit the notebook of `pad` as it is."""
    nbformat.write(pad.notebooks["arrays"], folder / "arrays.ipynb")


def neighbours():
    """The honest students of a class, to be given to `grade`."""
    return dict.fromkeys(NEIGHBOURS, hand_in)


def kept(course, student):
    """What is kept of a student's grade: the autograded notebook's bytes and the gradebook's rows."""
    query = """
        select base_cell.name, auto_score, manual_score, extra_credit, needs_manual_grade from grade
        join base_cell on base_cell.id = grade.cell_id
        join submitted_notebook on submitted_notebook.id = grade.notebook_id
        join submitted_assignment on submitted_assignment.id = submitted_notebook.assignment_id
        where submitted_assignment.student_id = ? order by base_cell.name
    """
    with sqlite3.connect(course.root / "gradebook.db") as database:
        rows = database.execute(query, [student]).fetchall()
    assert len(rows) == 3
    return (course.root / "autograded" / student / "small" / "arrays.ipynb").read_bytes(), rows


@pytest.fixture(scope="session")
def control(course, grade):
    """The neighbours in a class of their own: their results, and what is kept of them."""
    results = grade(neighbours())
    return {student: (results[student], kept(course, student)) for student in NEIGHBOURS}
