"""What `doctor` tries inside a sandbox, sent there as a notebook's cell.

Each function tries to do what the sandbox must prevent. It returns what it managed to do, or "" where it was prevented.
"""

import ctypes
import errno
import fcntl
import glob
import mmap
import os
import signal
import socket
import struct
import time

LIBC = ctypes.CDLL(None, use_errno=True)


def syscall(number, *arguments):
    """The errno of a raw system call on x86-64 or aarch64, given both numbers; 0 where it succeeded."""
    number = number[0] if os.uname().machine == "x86_64" else number[1]
    return 0 if LIBC.syscall(number, *arguments) >= 0 else ctypes.get_errno()


def privileges():
    if os.getuid() == 0 or os.geteuid() == 0:
        return "runs as root"
    for name, action in [("setuid(0)", lambda: os.setuid(0)), ("chroot", lambda: os.chroot("/"))]:
        try:
            action()
            return f"{name} succeeded"
        except OSError:
            pass
    return ""


def namespaces():
    CLONE_NEWUSER = 0x10000000
    return "made a new user namespace" if LIBC.unshare(CLONE_NEWUSER) == 0 else ""


def network():
    try:
        socket.socket()
        return "opened a socket"
    except OSError:
        return ""


def files(paths):
    return "; ".join(f"{path} is there" for path in paths if os.path.lexists(path))


def writing():
    done = []
    for folder in ["/", *glob.glob("/*/"), *glob.glob("/*/*/")]:
        if folder.startswith(("/tmp/", "/proc/")):  # each process may write in its own part of /proc
            continue
        try:
            path = os.path.join(folder, "probe")
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT))
            os.unlink(path)
            done.append(f"wrote in {folder}")
        except OSError:
            pass
    return "; ".join(done)


def disk(size):
    written = 0
    try:
        with open("/tmp/probe", "wb") as file:
            while written <= size:
                written += file.write(bytes(2**20))
                file.flush()
        return f"wrote more than {size >> 20} MB"
    except OSError as error:
        return "" if error.errno == errno.ENOSPC else f"writing to /tmp failed otherwise: {error}"
    finally:
        os.unlink("/tmp/probe")


def memory(size):
    try:
        block = bytearray(size)
    except MemoryError:
        return ""
    return f"had {len(block) >> 20} MB"


def memory_of_all(size):
    children, pipes = [], []
    for _ in range(6):
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            block = mmap.mmap(-1, size // 5, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
            block.madvise(mmap.MADV_HUGEPAGE)  # 500 times fewer page faults
            for page in range(0, len(block), 4096):
                block[page] = 1
            os.write(writer, b"1")
            time.sleep(30)
            os._exit(0)
        os.close(writer)
        children.append(child)
        pipes.append(reader)
    for reader in pipes:
        os.read(reader, 1)  # which returns when a process is ended, too
    alive = [child for child in children if os.waitpid(child, os.WNOHANG) == (0, 0)]
    for child in alive:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    return f"6 processes had {size // 5 >> 20} MB each" if alive == children else ""


def nothing():
    return ""


def processes(most):
    children = []
    try:
        while len(children) <= most:
            child = os.fork()
            if child == 0:
                time.sleep(30)
                os._exit(0)
            children.append(child)
        return f"started {len(children)} processes"
    except OSError:
        return ""
    finally:
        for child in children:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)


def processors():
    """Whether four processes get more than one processor's time in half a second."""
    started, children = time.monotonic(), []
    for _ in range(4):
        child = os.fork()
        if child == 0:
            while time.monotonic() - started < 0.5:
                pass
            os._exit(0)
        children.append(child)
    computed = 0.0
    for child in children:
        usage = os.wait4(child, 0)[2]
        computed += usage.ru_utime + usage.ru_stime
    passed = time.monotonic() - started
    return f"had {computed:.2f} s of CPU time in {passed:.2f} s" if computed > 1.3 * passed else ""


def environment(allowed):
    return ", ".join(sorted(set(os.environ) - set(allowed)))


def others(pid):
    try:
        os.kill(pid, 0)
        return f"reached process {pid}"
    except ProcessLookupError:
        return ""


def system_calls():
    """Try calls that are not on the list of those allowed, and would succeed, or fail otherwise, without it."""
    PTRACE_TRACEME = 0
    page = (ctypes.c_char * 4096).from_buffer(mmap.mmap(-1, 4096))
    source = os.open(os.__file__, os.O_RDONLY)
    vector = (ctypes.c_size_t * 2)(ctypes.addressof(page), 4096)
    tries = {
        "ptrace": syscall((101, 117), PTRACE_TRACEME, 0, 0, 0),
        "memfd_create": syscall((319, 279), b"probe", 0),
        "io_uring_setup": syscall((425, 425), 1, 0),
        "bpf": syscall((321, 280), 0, 0, 0),
        "userfaultfd": syscall((323, 282), 0),
        "shmget": syscall((29, 194), 0, 4096, 0o1600),
        # What tells of other sandboxes, or of the machine:
        "inotify_init1": syscall((294, 26), 0),
        "mincore": syscall((27, 232), page, 4096, ctypes.create_string_buffer(1)),
        "preadv2": syscall((327, 286), source, vector, 1, 0, 0, 0),
        "fadvise64": syscall((221, 223), source, 0, 0, 0),
        "statfs": syscall((137, 43), b"/", page),
        "statx": syscall((332, 291), -100, b"/", 0, 0, page),
        "sysinfo": syscall((99, 179), page),
        "pidfd_open": syscall((434, 434), os.getpid(), 0),
        "membarrier": syscall((324, 283), 0, 0, 0),
        "statmount": syscall((457, 457), 0, 0, 0, 0),
    }
    os.close(source)
    return ", ".join(
        f"{name} is not denied" for name, error in tries.items() if error not in (errno.EPERM, errno.ENOSYS)
    )


def times(paths):
    """Change the times of files that others see, where no permission but only a read-only mount prevents it."""
    done = []
    for path in paths:
        try:
            os.utime(path)
            done.append(f"changed the time of {path}")
        except OSError as error:
            if error.errno != errno.EROFS:
                done.append(f"{path} is not read-only: {error}")
    return "; ".join(done)


def shared_files():
    """Leave with files that all sandboxes have what others would notice: a lock, or a thread that waits."""
    F_WRLCK, FUTEX_WAKE = 1, 1
    region = struct.pack("hhqqi4x", F_WRLCK, os.SEEK_SET, 0, 0, 0)
    done = []
    for name, lock in [
        ("flock", lambda file: fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)),
        ("fcntl", lambda file: fcntl.fcntl(file, fcntl.F_OFD_SETLK, region)),
    ]:
        with open("/dev/null", "wb") as first, open("/dev/null", "wb") as second:
            try:
                lock(first)
                lock(second)
            except BlockingIOError:
                done.append(f"{name} takes locks")
            except OSError:
                pass
    if syscall((202, 98), ctypes.byref(ctypes.c_int()), FUTEX_WAKE, 1) == 0:
        done.append("futex wakes threads of others")
    return "; ".join(done)


def endless():
    while True:
        pass
