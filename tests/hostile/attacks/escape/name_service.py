"""Asks for the address of a name.

Seen: failed: raised gaierror
"""

import socket


def double(x):
    return 2 * x if socket.getaddrinfo("localhost.localdomain", PORT) else x
