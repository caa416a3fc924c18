"""Cgroups: where they are made, what they bound, and that they go with their sandbox."""

import subprocess
import time

import pytest

from autograder.sandbox import backends, cgroup
from autograder.sandbox.cgroup import Controller
from autograder.sandbox.workers import SandboxFault

V1 = "9:name=systemd:/\n4:cpu,memory:/grader\n0::/\n"
V2 = "0::/user.slice/session.scope\n"


def mount(kind, root, folder, options):
    return f"35 31 0:32 {root} {folder} rw,relatime - {kind} cgroup {options}\n"


def hierarchy(tmp_path, kind, *folders):
    """A folder that looks like the mounted hierarchy: the kernel of this machine has only one of the kinds."""
    for folder in folders:
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        if kind == "cgroup":
            (tmp_path / folder / "memory.limit_in_bytes").touch()
        else:
            (tmp_path / folder / "cgroup.subtree_control").write_text("cpu memory pids\n")
    return tmp_path


def _of_memory(memberships, mounts):
    return cgroup._parents(memberships, mounts)[Controller.MEMORY]


def test_in_v1_it_is_made_below_the_graders_own(tmp_path):
    root = hierarchy(tmp_path, "cgroup", "grader")
    mounts = mount("cgroup", "/", root, "rw,cpu,memory") + mount("cgroup", "/", "/elsewhere", "rw,blkio")
    assert _of_memory(V1, mounts) == [root / "grader"]


def test_in_v2_it_is_made_beside_the_graders_own_which_holds_processes(tmp_path):
    root = hierarchy(tmp_path, "cgroup2", "user.slice")
    (root / "user.slice/session.scope").mkdir()
    (root / "user.slice/session.scope/cgroup.subtree_control").write_text("\n")
    assert _of_memory(V2, mount("cgroup2", "/", root, "rw")) == [root / "user.slice"]


def test_in_a_container_the_mounted_part_of_the_hierarchy_counts(tmp_path):
    root = hierarchy(tmp_path, "cgroup", "inner")
    assert _of_memory("4:memory:/box/17/inner\n", mount("cgroup", "/box/17", root, "memory")) == [root / "inner"]


def test_where_no_hierarchy_shares_memory_there_is_none(tmp_path):
    root = hierarchy(tmp_path, "cgroup2", "user.slice")
    (root / "user.slice/cgroup.subtree_control").write_text("pids\n")
    assert _of_memory(V2, mount("cgroup2", "/", root, "rw")) == []
    assert _of_memory(V1, "") == []


@pytest.mark.skipif(Controller.MEMORY not in cgroup.available(), reason="no memory cgroup can be had on this machine")
def test_a_cgroup_bounds_what_is_put_into_it_and_goes_with_all_its_processes():
    """Real ones: a process that takes too much is ended and counted, one that stays behind is ended by remove."""
    made = cgroup.create(64 * 2**20, [Controller.MEMORY])
    greedy = subprocess.Popen(["python3", "-c", "input(); x = bytearray(2**28); x[::4096] = b'1' * 2**16"], stdin=-1)
    made.add(greedy.pid)
    greedy.communicate(b"\n")
    assert greedy.returncode == -9
    assert made.kills() > 0
    daemon = subprocess.Popen(["sleep", "100"])
    made.add(daemon.pid)
    made.remove()
    assert daemon.wait() == -9
    assert not made.folders[0].exists()
    made.remove()  # once more does no harm


@pytest.mark.skipif(Controller.MEMORY not in cgroup.available(), reason="no memory cgroup can be had on this machine")
@pytest.mark.skipif(not cgroup.available(), reason="no cgroup can be had on this machine")
def test_where_cgroups_could_be_had_nothing_is_run_without_one(course, monkeypatch):
    """What bounds a sandbox does not fall away in the middle of a class."""
    pool = backends.pool(course, "bubblewrap")
    pool.give_back(pool.take())
    monkeypatch.setattr(cgroup, "_here", lambda: {controller: [] for controller in Controller})
    with pytest.raises(SandboxFault, match="no cgroup can be made any more"):
        pool.take()
    pool.close()


@pytest.mark.skipif(Controller.CPU not in cgroup.available(), reason="no cpu cgroup can be had on this machine")
def test_all_processes_of_a_cgroup_have_one_processor_and_their_cpu_time_is_counted_with_those_that_ended():
    made = cgroup.create(2**28, [Controller.CPU, Controller.CPUACCT])
    spin = "import time; end = time.monotonic() + 1; input()\nwhile time.monotonic() < end: pass"
    spinners = [subprocess.Popen(["python3", "-c", spin], stdin=subprocess.PIPE) for _ in range(4)]
    for spinner in spinners:
        made.add(spinner.pid)
    started = time.monotonic()
    for spinner in spinners:
        spinner.stdin.close()
    for spinner in spinners:
        spinner.wait()
    passed = time.monotonic() - started
    assert 0 < made.cpu_seconds() < 1.3 * passed
    made.remove()


def test_what_a_killed_grader_left_is_removed_and_what_is_in_use_stays():
    left, used = cgroup.create(64 * 2**20, [Controller.MEMORY]), cgroup.create(64 * 2**20, [Controller.MEMORY])
    user = subprocess.Popen(["sleep", "100"])
    used.add(user.pid)
    cgroup.remove_empty()
    assert (left.folders[0].exists(), used.folders[0].exists()) == (False, True)
    used.remove()
    user.wait()
