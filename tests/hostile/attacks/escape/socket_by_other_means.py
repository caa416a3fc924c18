"""Makes sockets by the ways that are easily forgotten: a pair, netlink, raw packets, the kernel's ciphers.

Seen: failed: it should be an array
"""

import socket


def double(x):
    for family, kind in [(16, socket.SOCK_RAW), (17, socket.SOCK_RAW), (38, socket.SOCK_SEQPACKET), (40, 1), (1, 2)]:
        try:
            socket.socket(family, kind)
            return 2 * x
        except OSError:
            pass
    try:
        return [2 * x, socket.socketpair()][0]
    except OSError:
        return "denied"
