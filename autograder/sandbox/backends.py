"""What student code can run in, by the names of ``--sandbox``."""

from autograder.sandbox import bubblewrap, docker, unconfined

STARTERS = {"bubblewrap": bubblewrap.start, "docker": docker.start, "none": unconfined.start}
NAMES = tuple(STARTERS)


def start(course, sandbox):
    """Start a worker for `course` in the sandbox called `sandbox` and return its Popen."""
    return STARTERS[sandbox](course)
