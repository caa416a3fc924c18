"""A class graded on a real Dask cluster: a scheduler and workers of its own, each a process on the loopback."""

import json
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from autograder import authoring, corpus
from autograder.course import Course
from autograder.demo import Pad
from autograder.grading import batch, cluster
from autograder.grading.batch import Batch
from autograder.problems import Problem

from .conftest import CORRECT, FAULTY, write_tiny_course
from .gradebooks import state
from .servers import Cluster
from .test_doctor import _path_without_bwrap


@pytest.fixture
def dask(tmp_path):
    """A scheduler without workers."""
    (tmp_path / "dask").mkdir()
    with Cluster(tmp_path / "dask") as started:
        yield started


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """A class of eight, graded here: its course and the results by student. In "ungraded" is a copy from before."""
    folder = tmp_path_factory.mktemp("local")
    course = Course(write_tiny_course(folder / "course"))
    authoring.build(course, "first")
    list(corpus.build(course, course.exercises_of("first")))
    for number, body in enumerate(CORRECT + FAULTY[:4]):
        pad = Pad(course, "first")
        pad.write("double", f"def double(x):\n    return {body}\n")
        pad.hand_in(f"student{number}")
    shutil.copytree(course.root, folder / "ungraded")
    results = {result.student: result for result in Batch(course, "first").grade()}
    assert {result.score for result in results.values()} == {0.0, 3.0}
    return course, results


@pytest.fixture
def fresh(graded, tmp_path):
    """A copy of the class in which nobody is graded yet."""
    return Course(shutil.copytree(graded[0].root.with_name("ungraded"), tmp_path / "course"))


def _gradebook(course):
    return state(f"sqlite:///{course.root}/gradebook.db")


def test_a_worker_killed_in_the_middle_changes_no_grade(graded, fresh, dask):
    """Two worker processes, one of them killed with submissions in its hands: results and gradebook are those of a
    local run."""
    doomed, _ = dask.add(), dask.add()
    grading = Batch(fresh, "first").grade(scheduler=dask.address)
    results = [next(grading)]
    doomed.kill()
    results += grading
    assert {result.student: result for result in results} == graded[1]
    assert _gradebook(fresh) == _gradebook(graded[0])


def test_a_worker_that_joins_later_gets_what_it_needs(graded, fresh, dask):
    """The only worker dies, and with it what was sent; the one in its place is sent it again."""
    doomed = dask.add()
    grading = Batch(fresh, "first").grade(scheduler=dask.address)
    results = [next(grading)]
    doomed.kill()
    dask.add()
    results += grading
    assert {result.student: result for result in results} == graded[1]


def test_the_command_grades_on_a_cluster(graded, fresh, dask, autograder):
    dask.add()
    done = autograder("grade", "first", "--scheduler", dask.address, "--json", cwd=fresh.root)
    assert done.returncode == 0, done.stderr
    assert {e["student"]: e["score"] for e in json.loads(done.stdout)} == {s: r.score for s, r in graded[1].items()}


def test_a_worker_without_bubblewrap_refuses(fresh, dask, autograder, tmp_path):
    """The reason reaches whoever grades, as one line, and nobody gets a grade."""
    (tmp_path / "bin").mkdir()
    dask.add()
    dask.add(PATH=str(_path_without_bwrap(tmp_path / "bin")))
    done = autograder("grade", "first", "--scheduler", dask.address, cwd=fresh.root)
    assert (done.returncode, len(done.stderr.strip().splitlines())) == (2, 1), done.stderr
    assert "the worker tcp://127.0.0.1:" in done.stderr
    assert "refuses: not graded: the sandbox does not hold on this machine" in done.stderr
    assert "apt-get install bubblewrap" in done.stderr
    assert not (fresh.root / "autograded").exists()


def test_a_worker_that_joins_later_refuses_as_well(fresh, dask, tmp_path):
    (tmp_path / "bin").mkdir()
    doomed = dask.add()
    grading = Batch(fresh, "first").grade(scheduler=dask.address)
    next(grading)
    doomed.kill()
    dask.add(PATH=str(_path_without_bwrap(tmp_path / "bin")))
    with pytest.raises(Problem, match="refuses: not graded: the sandbox does not hold"):
        list(grading)


def test_a_worker_with_another_version_refuses(fresh, dask, tmp_path):
    """The frozen examples and the verdicts depend on it."""
    package = shutil.copytree(Path(cluster.__file__).parents[1], tmp_path / "other" / "autograder")
    with open(package / "examiner.py", "a") as file:
        file.write("# newer\n")
    dask.add(PYTHONPATH=str(tmp_path / "other"))
    with pytest.raises(Problem, match=r"refuses: it has autograder \w+, the grader \w+; install there"):
        list(Batch(fresh, "first").grade(scheduler=dask.address))


@pytest.mark.parametrize("place", range(len(cluster.versions())))
def test_each_version_that_counts_is_compared(tiny, place):
    """Python's, NumPy's, Hypothesis's, this package's."""
    told = [list(pair) for pair in cluster.versions()]
    told[place][1] = "0.0"
    build = cluster.Build("first", b"", tuple(map(tuple, told)), "bubblewrap")
    with pytest.raises(Problem, match=f"it has {told[place][0]} .*, the grader 0.0; install there"):
        cluster._grader(build, None)


def test_a_worker_without_this_package_refuses(fresh, dask, tmp_path):
    (tmp_path / "other").mkdir()
    (tmp_path / "other/autograder.py").touch()
    dask.add(PYTHONPATH=str(tmp_path / "other"))
    with pytest.raises(Problem, match=r"the worker \S+ cannot grade: .*No module named 'autograder\..*; install there"):
        list(Batch(fresh, "first").grade(scheduler=dask.address))


def test_a_worker_with_threads_refuses(fresh, dask):
    dask.add(threads=2)
    with pytest.raises(Problem, match="it has 2 threads; start it with '--nthreads 1'"):
        list(Batch(fresh, "first").grade(scheduler=dask.address))


def test_workers_that_are_all_gone_are_not_waited_for(fresh, dask, monkeypatch):
    monkeypatch.setattr(batch, "PATIENCE", 1)
    doomed = dask.add()
    grading = Batch(fresh, "first").grade(scheduler=dask.address)
    next(grading)
    doomed.kill()
    with pytest.raises(Problem, match="there are no workers left; start some and grade again"):
        list(grading)


def test_a_scheduler_that_is_gone_is_told_in_one_line(fresh, dask, monkeypatch):
    monkeypatch.setattr(cluster, "SECONDS", 2)
    dask.add()
    grading = Batch(fresh, "first").grade(scheduler=dask.address)
    next(grading)
    dask.__exit__()
    with pytest.raises(Problem, match="it does not answer any more; start it and its workers, and grade again"):
        list(grading)


def test_a_scheduler_without_workers_is_told_in_one_line(fresh, dask, monkeypatch):
    monkeypatch.setattr(cluster, "SECONDS", 1)
    with pytest.raises(Problem, match=f"has no workers; start some: 'dask worker {dask.address} --nthreads 1'"):
        list(Batch(fresh, "first").grade(scheduler=dask.address))


def test_a_scheduler_that_does_not_answer_is_told_in_one_line(fresh, autograder):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{nobody.getsockname()[1]}"
        done = autograder("grade", "first", "--scheduler", address, cwd=fresh.root)
    assert (done.returncode, len(done.stderr.strip().splitlines())) == (2, 1), done.stderr
    assert f"--scheduler {address}: no scheduler answers there (Timed out" in done.stderr


def test_dask_is_asked_for_by_its_command_where_it_is_missing(fresh, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(Problem, match="needs Dask, which is not installed; 'pip install distributed'"):
        list(Batch(fresh, "first").grade(scheduler="tcp://127.0.0.1:8786"))


def test_without_a_scheduler_dask_is_not_imported(fresh):
    code = (
        "import sys\nfrom autograder.course import Course\nfrom autograder.grading.batch import Batch\n"
        "print(len(list(Batch(Course('.'), 'first', ['student0']).grade())), 'distributed' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=fresh.root, capture_output=True, text=True)
    assert done.stdout.split() == ["1", "False"], done.stderr
