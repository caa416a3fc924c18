"""Forks workers, each into namespaces of its own, out of a process that has imported all they need.

This process runs no student's code. It waits at a socket, its standard input; a message there brings two descriptors,
the ends of a worker's pipes. The answer comes from the fork, once nothing more can be asked of it but to run a
notebook: a message with its pidfd, or, where that failed, one with the reason.
"""

import base64
import ctypes
import errno
import itertools
import os
import signal
import socket

MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC = 0x1, 0x2, 0x4, 0x8
MS_REMOUNT, MS_BIND, MS_REC, MS_PRIVATE = 0x20, 0x1000, 0x4000, 0x40000
PR_SET_SECCOMP, PR_CAPBSET_DROP, PR_SET_NO_NEW_PRIVS, PR_CAP_AMBIENT = 22, 24, 38, 47
PR_CAP_AMBIENT_CLEAR_ALL, SECCOMP_MODE_FILTER = 4, 2
LINUX_CAPABILITY_VERSION_3 = 0x20080522

_libc = ctypes.CDLL(None, use_errno=True)


class _Filter(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def fork_on_request(descriptor, settings):
    """Return, in each fork, the descriptors of its pipes; in the process that calls it, it does not return.

    `descriptor` is that of the socket. `settings` are a dict: ``namespaces``, the flags of those that each fork gets
    (see unshare(2)); ``scratch``, the bytes of its /tmp; ``own_user``, whether it gets a user id of its own, as it must
    where this process runs as root; ``filter``, the seccomp program for its system calls (see prctl(2)) in Base64;
    ``devices``, the device files, which are the machine's: none of their forks may change their times.
    """
    connection = socket.socket(fileno=descriptor)
    for device in settings["devices"]:  # bubblewrap would make them unusable, too
        flags = MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NOEXEC
        _call("mount", None, device.encode(), None, flags, None)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the forks here
    while True:
        message, pipes, *_ = socket.recv_fds(connection, 1, 2)
        if not message:
            os._exit(0)
        if os.fork() == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            try:
                _enter_namespaces(settings["namespaces"], settings["scratch"])
                if os.fork():
                    os._exit(0)
                os.setsid()
                pidfd = os.pidfd_open(os.getpid())
                _give_up_privileges(settings["own_user"], base64.b64decode(settings["filter"]))
                socket.send_fds(connection, [b"\0"], [pidfd])
            except OSError as error:
                connection.sendmsg([str(error).encode()])  # the one call on a socket that the filter allows
                os._exit(1)
            connection.close()
            _close_all_but(pipes)
            return pipes
        for pipe in pipes:
            os.close(pipe)


def _enter_namespaces(flags, scratch):
    """Have the next fork be the first process of its namespace, with an empty /tmp of `scratch` bytes."""
    _call("unshare", flags)
    _call("mount", None, b"/", None, MS_REC | MS_PRIVATE, None)
    options = f"mode=1777,size={scratch}".encode()
    _call("mount", b"tmpfs", b"/tmp", b"tmpfs", MS_NOSUID | MS_NODEV, options)
    os.chdir("/tmp")


def _give_up_privileges(own_user, instructions):
    """Give up all capabilities for good, and have the kernel filter the system calls."""
    for capability in itertools.count():
        try:
            _call("prctl", PR_CAPBSET_DROP, capability, 0, 0, 0)
        except OSError as error:
            if error.errno != errno.EINVAL:
                raise
            break  # the kernel knows no more of them
    if own_user:  # the kernel counts processes by user, across all sandboxes
        user = 1_000_000_000 + int.from_bytes(os.urandom(4), "little") % 1_000_000_000
        os.setgroups([])
        os.setresgid(user, user, user)
        os.setresuid(user, user, user)
    header = (ctypes.c_uint32 * 2)(LINUX_CAPABILITY_VERSION_3, 0)
    _call("capset", header, (ctypes.c_uint32 * 6)())
    _call("prctl", PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0)
    _call("prctl", PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    program = _Filter(len(instructions) // 8, instructions)
    _call("prctl", PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.byref(program), 0, 0)


def _close_all_but(pipes):
    first, second = sorted(pipes)
    for start, end in [(3, first), (first + 1, second), (second + 1, os.sysconf("SC_OPEN_MAX"))]:
        os.closerange(start, end)


def _call(function, *arguments):
    words = [ctypes.c_ulong(argument) if isinstance(argument, int) else argument for argument in arguments]
    if getattr(_libc, function)(*words) != 0:
        error = ctypes.get_errno()
        raise OSError(error, f"{function}: {os.strerror(error)}")
