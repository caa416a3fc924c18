"""What student code can run in, by the names of ``--sandbox``."""

from autograder.problems import Problem
from autograder.sandbox import bubblewrap, doctor, unconfined

NAMES = ("bubblewrap", "none")


def start(course, sandbox):
    """Start a worker for `course` in the sandbox called `sandbox` and return its Popen."""
    return bubblewrap.start(course) if sandbox == "bubblewrap" else unconfined.start(course)


def require(course, sandbox):
    """Raise Problem where the sandbox lacks a guarantee on this machine; "none" promises none."""
    if sandbox == "none":
        return
    broken = [guarantee for guarantee in doctor.examine(course) if not guarantee.holds]
    if broken:
        raise Problem(
            f"not graded: the sandbox does not hold on this machine: {broken[0].promise} ({broken[0].found}); "
            f"{broken[0].cure}; 'autograder doctor' tells more, '--sandbox none' grades without a sandbox"
        )
