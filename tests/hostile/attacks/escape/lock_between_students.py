"""Holds a lock on files that all sandboxes share, and is wrong while it has it.

Seen: failed: it should be
"""

import contextlib
import fcntl

held = [open(path) for path in ("/worker/wire.py", "/worker/__main__.py", "/packages/numpy/__init__.py", "/dev/null")]
for file in held:
    with contextlib.suppress(OSError):
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def double(x):
    return x + 7
