"""Calls a listener on this machine.

Seen: failed: Operation not permitted
"""

import socket


def double(x):
    socket.create_connection(("127.0.0.1", PORT)).send(b"here I am")
    return 2 * x
