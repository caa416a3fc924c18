"""Sends a datagram, which needs no one to answer.

Seen: failed: Operation not permitted
"""

import socket


def double(x):
    socket.socket(socket.AF_INET6, socket.SOCK_DGRAM).sendto(b"here I am", ("::1", PORT))
    return 2 * x
