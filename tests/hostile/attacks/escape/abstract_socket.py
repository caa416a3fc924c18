"""Calls a socket that has a name but no file.

Seen: failed: Operation not permitted
"""

import socket


def double(x):
    socket.socket(socket.AF_UNIX).connect(f"\0autograder-canary-{GRADER}")
    return 2 * x
