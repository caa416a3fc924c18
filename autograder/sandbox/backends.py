"""What student code can run in, by the names of ``--sandbox``."""

import functools

from autograder.sandbox import bubblewrap, docker, unconfined
from autograder.sandbox.workers import Pool

NAMES = ("bubblewrap", "docker", "none")


def pool(course, sandbox, ahead=0):
    """Return a Pool of workers for `course` in the sandbox called `sandbox`, of which `ahead` are started ahead of
    use."""
    if sandbox == "bubblewrap":
        zygote = bubblewrap.Zygote(course)
        return Pool(zygote.start, ahead, zygote.close)
    start = {"docker": docker.start, "none": unconfined.start}[sandbox]
    return Pool(functools.partial(start, course), ahead)
