"""What the sandbox guarantees on this machine, each guarantee tested by trying to break it."""

import dataclasses
import os
from pathlib import Path

import msgspec

from autograder.implementation import Lost, Raised
from autograder.problems import Problem
from autograder.sandbox import backends, bubblewrap, cgroup, docker
from autograder.sandbox.cgroup import Controller
from autograder.sandbox.remote import Remote
from autograder.sandbox.session import Session
from autograder.sandbox.workers import SandboxFault

NEWER_KERNEL = "use a Linux kernel of 5.10 or later with seccomp and user namespaces"
SECCOMP = "install libseccomp2 and pyseccomp, on x86-64 or aarch64"
INSTALL = f"bubblewrap 0.8 or later is needed; {bubblewrap.INSTALL}"


PREVENTED = {"endless": "timed_out", "memory": "out_of_memory", "memory_of_all": "out_of_memory"}
"""How a probe is lost that is prevented by being ended."""


@dataclasses.dataclass
class Guarantee:
    """One promise, whether it `holds`, what was `found` where it does not, and the `cure`."""

    promise: str
    holds: bool
    found: str = ""
    cure: str = ""


STARTS = "a sandbox can be started"


def require(course, sandbox):
    """Raise Problem where the sandbox lacks a guarantee on this machine; "none" promises none."""
    if sandbox == "none":
        return
    broken = [guarantee for guarantee in examine(course, sandbox) if not guarantee.holds]
    if broken:
        raise Problem(
            f"not graded: the sandbox does not hold on this machine: {broken[0].promise} ({broken[0].found}); "
            f"{broken[0].cure}; 'autograder doctor' tells more, '--sandbox none' grades without a sandbox"
        )


def examine(course, sandbox="bubblewrap"):
    """Return the list of Guarantees of `sandbox` for `course`, tested now, on this machine."""
    source = Path(__file__).with_name("probes.py").read_text(encoding="utf-8")
    pool = backends.pool(course, sandbox)
    cgroup.remove_empty()
    try:
        with Session([source], course.limits, pool) as session:
            session.run()
            clock = _clock(session, sandbox)
            probed = [_try(session, course, *probe) for probe in _probes(course, sandbox)]
            return [Guarantee(STARTS, True), clock, *probed]
    except SandboxFault as fault:
        return [Guarantee(STARTS, False, str(fault), _cure_for_start(str(fault), sandbox))]
    except Problem as problem:
        found, _, cure = str(problem).partition("; ")
        return [Guarantee(STARTS, False, found, cure)]
    finally:
        pool.close()


def _clock(session, sandbox):
    """The Guarantee on how time is measured, of a Session that has run."""
    if sandbox == "docker" and not session.tells_times:
        promise = (
            "limits of time go by the clock (the engine's processes are not in this machine's /proc), "
            "so keep the machine free for grading"
        )
        return Guarantee(promise, True)
    return Guarantee(
        "limits of time are of CPU time, whatever else the machine does",
        session.tells_times,
        "the CPU time of a sandbox cannot be read in /proc",
        "mount /proc without hidepid, on a kernel with CONFIG_PROC_CHILDREN",
    )


def _probes(course, sandbox):
    """Tuples of promise, probe (see probes.py), its arguments, and the cure where it is broken."""
    limits, inside_docker = course.limits, sandbox == "docker"
    install = docker.INSTALL if inside_docker else INSTALL
    secret = [str(course.root), str(Path(__file__).parent)]
    # A container has a /proc and a home of its own, in which nothing of the machine stands.
    secret += [] if inside_docker else ["/proc", "/sys", "/root", "/home"]
    shared = ["/usr", "/worker"] if inside_docker else ["/", "/usr", "/packages", "/worker", *bubblewrap.DEVICES]
    environment = ["PATH", "LD_LIBRARY_PATH", "MPLBACKEND", "PWD", "LC_CTYPE", *bubblewrap.ENVIRONMENT]
    if inside_docker:  # set by the image and by the engine
        environment += ["HOSTNAME", "GPG_KEY", "PYTHON_VERSION", "PYTHON_SHA256", "TERM", "container"]
    return [
        ("student code is not root and cannot become it", "privileges", [], install),
        ("it cannot make namespaces of its own", "namespaces", [], install),
        ("it has no network", "network", [], NEWER_KERNEL),
        (f"it sees no course{'' if inside_docker else ', no home and no /proc'}", "files", [secret], install),
        ("it can write nowhere but in /tmp", "writing", [], install),
        ("/tmp is small", "disk", [2 * bubblewrap.SCRATCH_BYTES], install),
        (f"a process has at most {limits.memory_mb} MB", "memory", [limits.memory_bytes + 2**20], NEWER_KERNEL),
        _memory_of_all(limits, inside_docker),
        _processor_of_all(inside_docker),
        (f"at most {limits.processes} processes run at once", "processes", [limits.processes], NEWER_KERNEL),
        ("it inherits no environment", "environment", [environment], install),
        ("it sees no other process", "others", [os.getpid()], NEWER_KERNEL),
        ("system calls are denied that are not on a list", "system_calls", [], SECCOMP),
        ("it leaves no lock and no thread at files that others see", "shared_files", [], SECCOMP),
        ("it can change no time of files that others see", "times", [shared], install),
        ("a call that does not return is ended", "endless", [], NEWER_KERNEL),
    ]


def _memory_of_all(limits, inside_docker):
    """The promise about all processes together: what a cgroup counts, or else what the other limits add up to."""
    if inside_docker or Controller.MEMORY in cgroup.available():
        promise = f"all its processes and files together have at most {limits.memory_mb} MB (memory cgroup)"
        return promise, "memory_of_all", [limits.memory_bytes], NEWER_KERNEL
    most = limits.processes * limits.memory_bytes + bubblewrap.SCRATCH_BYTES
    promise = (
        f"all its processes and files together have at most {most / 2**30:.0f} GB: {limits.processes} processes of "
        f"{limits.memory_mb} MB and {bubblewrap.SCRATCH_BYTES >> 20} MB of files (no memory cgroup can be had here; "
        "run as root, or in 'systemd-run --user --scope', for one)"
    )
    return promise, "nothing", [], ""


def _processor_of_all(inside_docker: bool) -> tuple[str, str, list[object], str]:
    """The promise about the processor time of all processes together."""
    if inside_docker or Controller.CPU in cgroup.available():
        return "all its processes together have one processor (cpu cgroup)", "processors", [], NEWER_KERNEL
    promise = (
        "its processes compete with others' for processors (no cpu cgroup can be had here; run as root for one), so "
        "that what loses points for want of time is graded again alone"
    )
    return promise, "nothing", [], ""


def _try(session, course, promise, probe, arguments, cure):
    seconds = 0.3 if probe == "endless" else 30.0  # a slow machine is no broken promise
    limits = msgspec.structs.replace(course.limits, call_seconds=seconds, exercise_seconds=2 * seconds)
    with Remote(probe, session, limits) as function:
        try:
            found = function(*arguments)
        except Lost as lost:
            found = "" if lost.status == PREVENTED.get(probe) else str(lost)
        except Raised as error:
            found = str(error)
    return Guarantee(promise, found == "", str(found), cure if found != "" else "")


def _cure_for_start(found, sandbox):
    if sandbox == "docker":
        return docker.INSTALL
    if "namespace" in found or "Operation not permitted" in found or "uid map" in found:
        return (
            "allow user namespaces ('sysctl kernel.unprivileged_userns_clone=1' on Debian, "
            "'sysctl kernel.apparmor_restrict_unprivileged_userns=0' on Ubuntu), "
            "or run the grader as root, or with '--sandbox docker'"
        )
    return INSTALL
