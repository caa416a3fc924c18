"""The doctor: green where the sandbox holds, red with a cure where it does not."""

import os
import shutil
from pathlib import Path

import pytest

from autograder.sandbox import bubblewrap, cgroup, doctor, seccomp

AND_WITH_IT = {"--unshare-pid": "--as-pid-1"}
"""What bubblewrap takes only together with a mechanism."""


def test_every_guarantee_holds_here(course):
    assert [(guarantee.promise, guarantee.found) for guarantee in doctor.examine(course) if not guarantee.holds] == []


@pytest.mark.parametrize(
    ("without", "promise"),
    [
        ("--unshare-net", "it has no network"),
        ("--size", "/tmp is small"),
        ("--clearenv", "it inherits no environment"),
        ("--unshare-pid", "it sees no other process"),
    ],
)
def test_a_mechanism_taken_away_breaks_its_guarantee(course, monkeypatch, without, promise):
    """Each mechanism is what makes its promise true: the probe notices when it is missing."""
    monkeypatch.setenv("CANARY", "token")
    for part in ("_namespaces", "_files"):
        original = getattr(bubblewrap, part)
        monkeypatch.setattr(
            bubblewrap,
            part,
            lambda argument, original=original: _drop(_drop(original(argument), without), AND_WITH_IT.get(without)),
        )
    if without == "--unshare-net":
        monkeypatch.setattr(seccomp, "DENIED", [name for name in seccomp.DENIED if not name.startswith("socket")])
    if without == "--clearenv":
        start = bubblewrap.Sandbox
        monkeypatch.setattr(bubblewrap, "Sandbox", lambda *a, env, **k: start(*a, env=dict(os.environ), **k))
    seccomp.program.cache_clear()
    try:
        broken = [guarantee for guarantee in doctor.examine(course) if not guarantee.holds]
    finally:
        seccomp.program.cache_clear()
    assert promise in [guarantee.promise for guarantee in broken]
    assert all(guarantee.cure for guarantee in broken)


def test_a_memory_cgroup_that_does_not_hold_is_noticed(course, monkeypatch):
    """The kind that can be had is in the promise; a sandbox started outside of one breaks it."""
    monkeypatch.setattr(cgroup, "version", lambda: "v1")
    monkeypatch.setattr(bubblewrap.cgroup, "create", lambda memory_bytes: None)
    broken = [guarantee.promise for guarantee in doctor.examine(course) if not guarantee.holds]
    assert broken == ["all its processes and files together have at most 1024 MB (v1 memory cgroup)"]


def test_without_memory_cgroups_the_doctor_says_what_the_other_limits_add_up_to(course, monkeypatch):
    monkeypatch.setattr(cgroup, "_parents", lambda memberships, mounts: [])
    guarantees = doctor.examine(course)
    assert all(guarantee.holds for guarantee in guarantees)
    (said,) = [guarantee.promise for guarantee in guarantees if "together" in guarantee.promise]
    assert "at most 32 GB: 32 processes of 1024 MB and 64 MB of files (no memory cgroup can be had here" in said


def _drop(arguments, without):
    kept, skip = [], False
    for argument in arguments:
        if skip:
            skip = False
        elif argument == without:
            skip = without == "--size"
        else:
            kept.append(argument)
    return kept


@pytest.mark.parametrize("call", ["ptrace", "memfd_create", "bpf", "shmget"])
def test_a_system_call_that_is_not_denied_is_noticed(course, monkeypatch, call):
    monkeypatch.setattr(seccomp, "DENIED", [name for name in seccomp.DENIED if name != call])
    seccomp.program.cache_clear()
    try:
        broken = [guarantee for guarantee in doctor.examine(course) if not guarantee.holds]
    finally:
        seccomp.program.cache_clear()
    assert [guarantee.promise for guarantee in broken] == ["dangerous system calls are denied"]
    assert call in broken[0].found


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
