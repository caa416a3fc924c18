"""The system calls that a sandbox denies, compiled by libseccomp.

The list is Flatpak's (`flatpak-run.c`, setup_seccomp) and what a later kernel or an autograder adds:
io_uring, bpf, userfaultfd, other processes' memory, memory that no limit counts (memfd, System V shared
memory), and every socket.
"""

import errno
import functools
import tempfile

DENIED = """
    acct add_key bpf chroot fanotify_init finit_module fsconfig fsmount fsopen fspick get_mempolicy
    init_module delete_module io_uring_enter io_uring_register io_uring_setup ioperm iopl kcmp kexec_file_load
    kexec_load keyctl lookup_dcookie mbind memfd_create memfd_secret migrate_pages mount mount_setattr
    move_mount move_pages mq_open msgget name_to_handle_at open_by_handle_at open_tree perf_event_open
    personality pidfd_getfd pivot_root process_madvise process_vm_readv process_vm_writev ptrace quotactl
    reboot request_key semget set_mempolicy setns shmget socket socketpair swapoff swapon
    syslog umount2 unshare uselib userfaultfd vhangup
""".split()

CLONE_NEWUSER = 0x10000000
TIOCSTI, TIOCLINUX = 0x5412, 0x541C
OF_OTHERS = {
    "prlimit64": 0,
    "sched_setaffinity": 0,
    "sched_setattr": 0,
    "sched_setparam": 0,
    "sched_setscheduler": 0,
    "setpriority": 1,
}
"""Calls that change a process, and which argument says which: 0 is the caller itself, the only one allowed."""

LOW_32_BITS = 0xFFFFFFFF
"""The kernel compares 32 bits of an ioctl's request, and so must the filter."""


@functools.cache
def program():
    """Return the filter as the BPF bytes that bubblewrap's ``--seccomp`` reads.

    Raises ImportError or RuntimeError where pyseccomp or libseccomp is not installed.
    """
    import pyseccomp

    denied = pyseccomp.ERRNO(errno.EPERM)
    rules = pyseccomp.SyscallFilter(pyseccomp.ALLOW)
    for name in DENIED:
        rules.add_rule(denied, name)
    rules.add_rule(denied, "clone", pyseccomp.Arg(0, pyseccomp.MASKED_EQ, CLONE_NEWUSER, CLONE_NEWUSER))
    # clone3 passes its flags in memory, where a filter cannot look; told that it does not exist, libc uses clone.
    rules.add_rule(pyseccomp.ERRNO(errno.ENOSYS), "clone3")
    for request in (TIOCSTI, TIOCLINUX):
        rules.add_rule(denied, "ioctl", pyseccomp.Arg(1, pyseccomp.MASKED_EQ, LOW_32_BITS, request))
    for name, argument in OF_OTHERS.items():
        rules.add_rule(denied, name, pyseccomp.Arg(argument, pyseccomp.NE, 0))
    with tempfile.TemporaryFile() as file:
        rules.export_bpf(file)
        file.seek(0)
        return file.read()


def profile():
    """Return the same filter as the JSON that ``docker run --security-opt seccomp=`` reads, as a dict."""

    def rule(names, error=errno.EPERM, op="SCMP_CMP_MASKED_EQ", **condition):
        conditions = [condition | {"op": op}] if condition else []
        return {"names": names, "action": "SCMP_ACT_ERRNO", "errnoRet": error, "args": conditions}

    return {
        "defaultAction": "SCMP_ACT_ALLOW",
        "syscalls": [
            rule(DENIED),
            rule(["clone"], index=0, value=CLONE_NEWUSER, valueTwo=CLONE_NEWUSER),
            rule(["clone3"], errno.ENOSYS),
            *(rule(["ioctl"], index=1, value=LOW_32_BITS, valueTwo=each) for each in (TIOCSTI, TIOCLINUX)),
            *(rule([name], op="SCMP_CMP_NE", index=argument, value=0) for name, argument in OF_OTHERS.items()),
        ],
    }
