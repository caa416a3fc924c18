"""What the sandbox guarantees on this machine, each guarantee tested by trying to break it."""

import dataclasses
import functools
import os
from pathlib import Path

import msgspec

from autograder.implementation import Lost, Raised
from autograder.problems import Problem
from autograder.sandbox import bubblewrap
from autograder.sandbox.session import Pool, SandboxFault, Session

NEWER_KERNEL = "use a Linux kernel of 5.10 or later with seccomp and user namespaces"
INSTALL = f"bubblewrap 0.8 or later is needed; {bubblewrap.INSTALL}"


@dataclasses.dataclass
class Guarantee:
    """One promise, whether it `holds`, what was `found` where it does not, and the `cure`."""

    promise: str
    holds: bool
    found: str = ""
    cure: str = ""


STARTS = "a sandbox can be started"


def examine(course):
    """Return the list of Guarantees of the bubblewrap sandbox for `course`, tested now, on this machine."""
    limits = msgspec.structs.replace(course.limits, call_seconds=2.0)
    source = Path(__file__).with_name("probes.py").read_text(encoding="utf-8")
    pool = Pool(functools.partial(bubblewrap.start, course), ahead=0)
    try:
        with Session([source], limits, pool.take) as session:
            session.run()
            return [Guarantee(STARTS, True), *(_try(session, *probe) for probe in _probes(course))]
    except SandboxFault as fault:
        return [Guarantee(STARTS, False, str(fault), _cure_for_start(str(fault)))]
    except Problem as problem:
        found, _, cure = str(problem).partition("; ")
        return [Guarantee(STARTS, False, found, cure)]
    finally:
        pool.close()


def _probes(course):
    """Tuples of promise, probe (see probes.py), its arguments, and the cure where it is broken."""
    limits = course.limits
    secret = [str(course.root), str(Path(__file__).parent), "/proc", "/sys", "/root", "/home"]
    environment = ["PATH", "HOME", "LANG", "MPLCONFIGDIR", "MPLBACKEND", "OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"]
    environment += ["LD_LIBRARY_PATH", "PWD", "LC_CTYPE"]
    return [
        ("student code is not root and cannot become it", "privileges", [], INSTALL),
        ("it cannot make namespaces of its own", "namespaces", [], INSTALL),
        ("it has no network", "network", [], NEWER_KERNEL),
        ("it sees no course, no home and no /proc", "files", [secret], INSTALL),
        ("it can write nowhere but in /tmp", "writing", [], INSTALL),
        ("/tmp is small", "disk", [2 * bubblewrap.SCRATCH_BYTES], INSTALL),
        (f"a process has at most {limits.memory_mb} MB", "memory", [limits.memory_bytes + 2**20], NEWER_KERNEL),
        (f"at most {limits.processes} processes run at once", "processes", [limits.processes], NEWER_KERNEL),
        ("it inherits no environment", "environment", [environment], INSTALL),
        ("it sees no other process", "others", [os.getpid()], NEWER_KERNEL),
        (
            "dangerous system calls are denied",
            "system_calls",
            [],
            "install libseccomp2 and pyseccomp, on x86-64 or aarch64",
        ),
        ("a call that does not return is ended", "endless", [], NEWER_KERNEL),
    ]


def _try(session, promise, probe, arguments, cure):
    with session.exercise(probe) as function:
        try:
            found = function(*arguments)
        except Lost as lost:
            prevented = (probe, lost.status) in [("endless", "timed_out"), ("memory", "out_of_memory")]
            found = "" if prevented else str(lost)
        except Raised as error:
            found = str(error)
    return Guarantee(promise, found == "", str(found), cure if found != "" else "")


def _cure_for_start(found):
    if "namespace" in found or "Operation not permitted" in found or "uid map" in found:
        return (
            "allow user namespaces ('sysctl kernel.unprivileged_userns_clone=1' on Debian, "
            "'sysctl kernel.apparmor_restrict_unprivileged_userns=0' on Ubuntu), or run the grader as root"
        )
    return INSTALL
