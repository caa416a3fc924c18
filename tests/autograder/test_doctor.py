"""The doctor: green where the sandbox holds, red with a cure where it does not."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from autograder.sandbox import bubblewrap, cgroup, doctor, seccomp


def test_every_guarantee_holds_here(course):
    assert [(guarantee.promise, guarantee.found) for guarantee in doctor.examine(course) if not guarantee.holds] == []


@pytest.mark.parametrize(
    ("without", "promise"),
    [
        ("network", "it has no network"),
        ("size", "/tmp is small"),
        ("clearenv", "it inherits no environment"),
        ("process", "it sees no other process"),
    ],
)
def test_a_mechanism_taken_away_breaks_its_guarantee(course, monkeypatch, without, promise):
    """Each mechanism is what makes its promise true: the probe notices when it is missing."""
    namespaces, popen = bubblewrap._namespaces, subprocess.Popen
    dropped = {"network": ["--unshare-net"], "process": ["--unshare-pid", "--as-pid-1"], "clearenv": ["--clearenv"]}
    kept = lambda as_root: [each for each in namespaces(as_root) if each not in dropped.get(without, [])]  # noqa: E731
    monkeypatch.setattr(bubblewrap, "_namespaces", kept)
    monkeypatch.setattr(
        bubblewrap, "NAMESPACES", {name: flag for name, flag in bubblewrap.NAMESPACES.items() if name != without}
    )
    if without == "network":
        _filter(monkeypatch, {"socket", "socketpair"}, [seccomp.Rule("socket"), seccomp.Rule("socketpair")])
    if without == "size":
        monkeypatch.setattr(doctor.bubblewrap, "SCRATCH_BYTES", 2**30)
        monkeypatch.setattr(doctor, "_probes", lambda *_: [("/tmp is small", "disk", [2**27], "a cure")])
    if without == "clearenv":
        monkeypatch.setenv("CANARY", "token")
        monkeypatch.setattr(subprocess, "Popen", lambda *a, env, **k: popen(*a, env=dict(os.environ), **k))
    broken = _broken(course)
    assert promise in [guarantee.promise for guarantee in broken]
    assert all(guarantee.cure for guarantee in broken)


def _filter(monkeypatch, without, additional):
    """Change the filter of system calls: its rules but for those of the names `without`, and `additional` ones."""
    kept = [rule for rule in seccomp.rules() if rule.name not in without]
    monkeypatch.setattr(seccomp, "rules", lambda: [*kept, *additional])


def _broken(course):
    """The guarantees that do not hold, whatever filter was compiled before."""
    seccomp.program.cache_clear()
    try:
        return [guarantee for guarantee in doctor.examine(course) if not guarantee.holds]
    finally:
        seccomp.program.cache_clear()


@pytest.mark.skipif(cgroup.Controller.MEMORY not in cgroup.available(), reason="no memory cgroup can be had here")
def test_a_memory_cgroup_that_does_not_hold_is_noticed(course, monkeypatch):
    """A sandbox that is started outside of one breaks the promise."""
    monkeypatch.setattr(cgroup.Cgroup, "add", lambda self, pid: None)
    broken = [guarantee.promise for guarantee in doctor.examine(course) if not guarantee.holds]
    assert "all its processes and files together have at most 1024 MB (memory cgroup)" in broken


def test_without_memory_cgroups_the_doctor_says_what_the_other_limits_add_up_to(course, monkeypatch):
    monkeypatch.setattr(
        cgroup, "_parents", lambda memberships, mounts: {controller: [] for controller in cgroup.Controller}
    )
    guarantees = doctor.examine(course)
    assert all(guarantee.holds for guarantee in guarantees)
    said = [guarantee.promise for guarantee in guarantees if "cgroup can be had" in guarantee.promise]
    assert "its processes compete with others' for processors" in said[1]
    assert "at most 32 GB: 32 processes of 1024 MB and 64 MB of files (no memory cgroup can be had here" in said[0]


@pytest.mark.parametrize(
    "call",
    [
        *("ptrace", "memfd_create", "bpf", "shmget", "inotify_init1", "mincore", "preadv2", "fadvise64", "statfs"),
        *("statx", "sysinfo", "pidfd_open", "membarrier"),
    ],
)
def test_a_system_call_that_is_not_denied_is_noticed(course, monkeypatch, call):
    _filter(monkeypatch, {}, [seccomp.Rule(call)])
    (broken,) = _broken(course)
    assert broken.promise == "system calls are denied that are not on a list"
    assert broken.found == f"{call} is not denied"


@pytest.mark.parametrize(
    ("call", "found"),
    [("flock", "flock takes locks"), ("fcntl", "fcntl takes locks"), ("futex", "futex wakes threads of others")],
)
def test_what_one_sandbox_could_leave_at_a_file_for_another_is_noticed(course, monkeypatch, call, found):
    _filter(monkeypatch, {call}, [seccomp.Rule(call)])
    (broken,) = _broken(course)
    assert (broken.promise, broken.found) == ("it leaves no lock and no thread at files that others see", found)


def test_a_device_file_that_is_not_read_only_is_noticed(course, monkeypatch):
    """It is the machine's own: its times would be seen by all."""
    devices, mounts = bubblewrap.DEVICES, bubblewrap._files(course)
    monkeypatch.setattr(bubblewrap, "_files", lambda course: mounts)
    monkeypatch.setattr(bubblewrap, "DEVICES", ())
    monkeypatch.setattr(doctor, "_probes", lambda *_: [("times", "times", [list(devices)], "a cure")])
    (broken,) = _broken(course)
    assert "changed the time of /dev/null" in broken.found


def test_where_cpu_time_cannot_be_read_the_doctor_says_so(course, monkeypatch):
    """A verdict would depend on what else the machine does."""
    monkeypatch.setattr(bubblewrap.cputime, "of_tree", lambda pid: None)
    (broken,) = [guarantee for guarantee in doctor.examine(course) if not guarantee.holds]
    assert broken.promise == "limits of time are of CPU time, whatever else the machine does"
    assert "hidepid" in broken.cure


def test_without_bubblewrap_the_doctor_says_how_to_install_it(autograder, tmp_path):
    done = autograder("doctor", env={"PATH": str(_path_without_bwrap(tmp_path))})
    assert done.returncode == 1
    assert "✗ a sandbox can be started" in done.stdout
    assert "apt-get install bubblewrap" in done.stdout


def _path_without_bwrap(folder):
    """A PATH on which there is everything but bubblewrap."""
    for directory in os.environ["PATH"].split(os.pathsep):
        for program in Path(directory).glob("*") if os.path.isdir(directory) else ():
            link = folder / program.name
            if program.name != "bwrap" and not link.exists() and not link.is_symlink():
                link.symlink_to(program)
    assert shutil.which("bwrap", path=str(folder)) is None
    return folder
