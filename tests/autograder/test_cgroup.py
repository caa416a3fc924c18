"""Memory cgroups: where they are made, and that they go with their sandbox."""

import os
import subprocess

import pytest

from autograder.sandbox import cgroup

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


def test_in_v1_it_is_made_below_the_graders_own(tmp_path):
    root = hierarchy(tmp_path, "cgroup", "grader")
    mounts = mount("cgroup", "/", root, "rw,cpu,memory") + mount("cgroup", "/", "/elsewhere", "rw,blkio")
    assert cgroup._parents(V1, mounts) == [root / "grader"]


def test_in_v2_it_is_made_beside_the_graders_own_which_holds_processes(tmp_path):
    root = hierarchy(tmp_path, "cgroup2", "user.slice")
    (root / "user.slice/session.scope").mkdir()
    (root / "user.slice/session.scope/cgroup.subtree_control").write_text("\n")
    assert cgroup._parents(V2, mount("cgroup2", "/", root, "rw")) == [root / "user.slice"]


def test_in_a_container_the_mounted_part_of_the_hierarchy_counts(tmp_path):
    root = hierarchy(tmp_path, "cgroup", "inner")
    assert cgroup._parents("4:memory:/box/17/inner\n", mount("cgroup", "/box/17", root, "memory")) == [root / "inner"]


def test_where_no_hierarchy_shares_memory_there_is_none(tmp_path):
    root = hierarchy(tmp_path, "cgroup2", "user.slice")
    (root / "user.slice/cgroup.subtree_control").write_text("pids\n")
    assert cgroup._parents(V2, mount("cgroup2", "/", root, "rw")) == []
    assert cgroup._parents(V1, "") == []


@pytest.mark.skipif(cgroup.version() is None, reason="no memory cgroup can be had on this machine")
def test_a_cgroup_bounds_what_is_put_into_it_and_goes_with_all_its_processes():
    """Real ones: a process that takes too much is ended and counted, one that stays behind is ended by remove."""
    made = cgroup.create(64 * 2**20)
    greedy = subprocess.Popen(["python3", "-c", "input(); x = bytearray(2**28); x[::4096] = b'1' * 2**16"], stdin=-1)
    made.add(greedy.pid)
    greedy.communicate(b"\n")
    assert greedy.returncode == -9
    assert made.kills() > 0
    daemon = subprocess.Popen(["sleep", "100"])
    made.add(daemon.pid)
    made.remove()
    assert daemon.wait() == -9
    assert not made.path.exists()
    made.remove()  # once more does no harm


@pytest.mark.skipif(cgroup.version() is None, reason="no memory cgroup can be had on this machine")
def test_what_a_killed_grader_left_is_removed_and_what_is_in_use_stays():
    left, used = cgroup.create(64 * 2**20), cgroup.create(64 * 2**20)
    user = subprocess.Popen(["sleep", "100"])
    used.add(user.pid)
    cgroup.remove_empty()
    assert (os.path.exists(left.path), os.path.exists(used.path)) == (False, True)
    used.remove()
    user.wait()
