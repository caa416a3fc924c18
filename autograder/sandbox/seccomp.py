"""The system calls that a sandbox may make, compiled by libseccomp; all others are denied, new ones too.

The list is what Python, NumPy, IPython and Matplotlib and the programs that a notebook may start have been seen to use
(under strace), with the older and newer names of the same calls. What is not in it answers ENOSYS, as a kernel does
that does not have the call: for that, and for no other error, libc and Python fall back on an older one.

Left out with intent, although some programs would use them, is whatever lets one sandbox learn of another, or of the
machine: what the page cache holds (mincore, preadv2, cachestat, fadvise64, readahead, openat2), what others do to files
(inotify, fanotify, statfs, splice and its kind), numbers that the kernel counts for all (sysinfo, statx, statmount,
pidfd_open), and memory that is shared (memfd_create, shmget, a futex in a file).
"""

import errno
import functools
import tempfile
from collections.abc import Iterator
from typing import Any, NamedTuple

ALLOWED = {
    "memory": "brk mmap mprotect mremap msync munmap",
    "processes and threads": """
        arch_prctl execve exit exit_group fork getpgid getpgrp getpid getppid getsid gettid kill restart_syscall rseq
        sched_yield set_robust_list set_tid_address setpgid setsid tgkill vfork wait4 waitid""",
    "signals": """
        alarm getitimer pause rt_sigaction rt_sigpending rt_sigprocmask rt_sigreturn rt_sigsuspend rt_sigtimedwait
        setitimer sigaltstack""",
    "time": "clock_getres clock_gettime clock_nanosleep getrusage gettimeofday nanosleep time times",
    "what a process knows of itself": """
        getcpu getegid geteuid getgid getgroups getrandom getresgid getresuid getrlimit getuid sched_getaffinity
        setrlimit uname""",
    "open files": """
        close close_range creat dup dup2 dup3 fallocate fchmod fdatasync fstat fsync ftruncate getdents getdents64 lseek
        open openat pipe pipe2 pread64 preadv pwrite64 pwritev read readv write writev""",
    "files by name": """
        access chdir chmod faccessat faccessat2 fchdir fchmodat fchmodat2 fgetxattr flistxattr futimesat getcwd getxattr
        lgetxattr link linkat listxattr llistxattr lstat mkdir mkdirat newfstatat readlink readlinkat rename renameat
        renameat2 rmdir stat symlink symlinkat truncate umask unlink unlinkat utime utimensat utimes""",
    "waiting": """
        epoll_create epoll_create1 epoll_ctl epoll_pwait epoll_pwait2 epoll_wait eventfd eventfd2 poll ppoll pselect6
        select""",
    "the last word of zygote.py, on a socket that no student's code has": "sendmsg",
}

BY_ENGINES = "capget capset fstatfs setgid setgroups setuid"
"""What a container's engine does once the filter is in force."""


class Rule(NamedTuple):
    """What becomes of a call: it is allowed, or has `error` as its answer and is not done (0 pretends that it was).

    Where `argument` is a number, only of those calls in which this argument, under the `mask`, is `value`.
    """

    name: str
    error: int | None = None
    argument: int | None = None
    value: int = 0
    mask: int = 0xFFFFFFFF  # of these arguments, the kernel looks at no more than 32 bits


OWN_NAMESPACES = 0x7E020000
"""The flags of clone(2) that make namespaces: CLONE_NEWNS, _NEWCGROUP, _NEWUTS, _NEWIPC, _NEWUSER, _NEWPID, _NEWNET."""

FCNTL = {
    **{"F_DUPFD": 0, "F_GETFD": 1, "F_SETFD": 2, "F_GETFL": 3, "F_SETFL": 4, "F_GETLK": 5},
    **{"F_DUPFD_CLOEXEC": 1030, "F_GETPIPE_SZ": 1032},
}

LOCKS = {"F_SETLK": 6, "F_SETLKW": 7, "F_OFD_SETLK": 37, "F_OFD_SETLKW": 38}
"""Commands of fcntl(2) that are said to have been done, as flock is. A lock on a file that all sandboxes see would be
seen by all, and a filter cannot tell it from one on a file of the sandbox's own, without which SQLite does not work."""

IOCTL = {
    **{"TCGETS": 0x5401, "TIOCGPGRP": 0x540F, "TIOCGWINSZ": 0x5413, "FIONREAD": 0x541B, "FIONBIO": 0x5421},
    **{"FIONCLEX": 0x5450, "FIOCLEX": 0x5451, "TCGETS2": 0x802C542A},
}

MADVISE = {
    **{"NORMAL": 0, "RANDOM": 1, "SEQUENTIAL": 2, "DONTNEED": 4, "FREE": 8, "DONTFORK": 10, "DOFORK": 11},
    **{"HUGEPAGE": 14, "NOHUGEPAGE": 15, "DONTDUMP": 16, "DODUMP": 17, "GUARD_INSTALL": 102, "GUARD_REMOVE": 103},
}
"""Of the others, some fetch files or push them out of memory, and MERGEABLE shares equal pages with everybody."""

PRCTL = {
    **{"PR_SET_PDEATHSIG": 1, "PR_GET_PDEATHSIG": 2, "PR_GET_DUMPABLE": 3, "PR_SET_DUMPABLE": 4},
    **{"PR_SET_NAME": 15, "PR_GET_NAME": 16},
}

FUTEX_PRIVATE = 128
"""The flag of futex(2) without which threads of other processes can be woken, too, across sandboxes where they wait at
a file that is mounted in both. Where libc leaves it out, it waits for a thread to end, and asks again after EAGAIN."""


def rules() -> Iterator[Rule]:
    """Yield what the filter consists of."""
    for names in ALLOWED.values():
        for name in names.split():
            yield Rule(name)
    yield Rule("clone", None, 0, 0, OWN_NAMESPACES)  # clone3 has its flags in memory, where a filter cannot look
    for name, argument, values in [
        ("fcntl", 1, FCNTL),
        ("ioctl", 1, IOCTL),
        ("madvise", 2, MADVISE),
        ("prctl", 0, PRCTL),
    ]:
        for value in values.values():
            yield Rule(name, None, argument, value)
    for command in LOCKS.values():
        yield Rule("fcntl", 0, 1, command)
    yield Rule("flock", 0)
    yield Rule("futex", None, 1, FUTEX_PRIVATE, FUTEX_PRIVATE)
    yield Rule("futex", errno.EAGAIN, 1, 0, FUTEX_PRIVATE)
    for name, whose in [("prlimit64", 0), ("sched_setaffinity", 0), ("getpriority", 1), ("setpriority", 1)]:
        yield Rule(name, None, whose, 0)  # 0 is the caller itself
    for name in ("socket", "socketpair"):  # a student reads the error: "not permitted" says more
        yield Rule(name, errno.EPERM)


@functools.cache
def program(architecture: int | None = None) -> bytes:
    """Return the filter as the BPF bytes that the kernel takes; `architecture` is one of ``pyseccomp.Arch``, by default
    this machine's.

    Raises ImportError or RuntimeError where pyseccomp or libseccomp is not installed.
    """
    import pyseccomp

    compiled = pyseccomp.SyscallFilter(pyseccomp.ERRNO(errno.ENOSYS))
    if architecture not in (None, pyseccomp.system_arch()):
        compiled.add_arch(architecture)
        compiled.remove_arch(pyseccomp.Arch.NATIVE)
    for rule in rules():
        number = pyseccomp.resolve_syscall(pyseccomp.Arch.NATIVE, rule.name)
        if number == UNKNOWN:
            continue
        action = pyseccomp.ALLOW if rule.error is None else pyseccomp.ERRNO(rule.error)
        condition = () if rule.argument is None else (rule.argument, pyseccomp.MASKED_EQ, rule.mask, rule.value)
        compiled.add_rule(action, number, *([pyseccomp.Arg(*condition)] if condition else []))
    with tempfile.TemporaryFile() as file:
        compiled.export_bpf(file)
        file.seek(0)
        return file.read()


UNKNOWN = -1
"""What libseccomp says of a name that was given to a call after it. What an architecture lacks has another number."""


def profile() -> dict[str, Any]:
    """Return the same filter as the JSON that ``docker run --security-opt seccomp=`` reads."""

    def entry(rule: Rule) -> dict[str, Any]:
        action = {"action": "SCMP_ACT_ALLOW"}
        if rule.error is not None:
            action = {"action": "SCMP_ACT_ERRNO", "errnoRet": rule.error}
        condition = {"index": rule.argument, "value": rule.mask, "valueTwo": rule.value, "op": "SCMP_CMP_MASKED_EQ"}
        return {"names": [rule.name], **action, "args": [] if rule.argument is None else [condition]}

    return {
        "defaultAction": "SCMP_ACT_ERRNO",
        "defaultErrnoRet": errno.ENOSYS,
        "syscalls": [entry(rule) for rule in (*rules(), *map(Rule, BY_ENGINES.split()))],
    }
