"""Starts a worker inside bubblewrap: its own namespaces, a read-only system, and nothing of the course.

docs/security.md says what each argument is for.
"""

import base64
import contextlib
import dataclasses
import json
import math
import os
import re
import select
import shutil
import signal
import socket
import subprocess
import sys
import sysconfig
from pathlib import Path

import autograder.worker
from autograder.problems import Problem
from autograder.sandbox import cgroup, cputime, seccomp
from autograder.sandbox.packages import importable
from autograder.sandbox.workers import START_SECONDS, SandboxFault

SCRATCH_BYTES = 64 * 2**20
"""Size of /tmp, the only place where a submission can write."""

DEVICES = ("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom")

NAMESPACES = {"mount": 0x00020000, "ipc": 0x08000000, "process": 0x20000000, "network": 0x40000000}
"""What each submission has of its own, and the flags of unshare(2) for it."""

ENVIRONMENT = {
    "HOME": "/tmp",
    "LANG": "C.UTF-8",
    "MPLCONFIGDIR": "/tmp/matplotlib",
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
}

INSTALL = "install it: 'apt-get install bubblewrap' (Debian, Ubuntu) or 'dnf install bubblewrap' (Fedora)"


class Zygote:
    """Starts sandboxed workers for `course`, all forks of one process that is started when the first is asked for.

    That process (see worker/zygote.py) is inside bubblewrap, has imported what a worker needs, and runs no student's
    code. Each fork of it has namespaces, a user id where it can, and a memory cgroup of its own.
    """

    def __init__(self, course):
        self._course = course
        self._process = self._connection = None
        self._controllers = cgroup.available()

    def start(self):
        """Return a Sandbox. Raises Problem where bubblewrap or libseccomp is not installed, SandboxFault where they do
        not work."""
        if self._process is None:
            self._start_process()
        theirs_in, ours_out = os.pipe()
        ours_in, theirs_out = os.pipe()
        try:
            pidfd = self._ask_for_fork([theirs_in, theirs_out])
        except OSError as error:
            os.close(ours_in)
            os.close(ours_out)
            last_words = self.close()
            reason = last_words if isinstance(error, ConnectionError) else error
            raise SandboxFault(f"the sandbox did not start: {reason}") from error
        finally:
            os.close(theirs_in)
            os.close(theirs_out)
        try:
            return Sandbox(ours_out, ours_in, pidfd, self._course.limits.memory_bytes, self._controllers)
        except OSError as error:
            signal.pidfd_send_signal(pidfd, signal.SIGKILL)
            os.close(pidfd)
            raise SandboxFault(
                f"no cgroup can be made any more, as could be when grading began: {error}; nobody is graded without"
            ) from error

    def _ask_for_fork(self, pipes):
        """Return the pidfd of a fork that has the two descriptors `pipes`. Raises OSError."""
        socket.send_fds(self._connection, [b"\0"], pipes)
        said, descriptors, *_ = socket.recv_fds(self._connection, 1000, 1)
        if descriptors:
            return descriptors[0]
        raise OSError(said.decode(errors="replace")) if said else ConnectionResetError

    def _start_process(self):
        bwrap = shutil.which("bwrap")
        if bwrap is None:
            raise Problem(f"the sandbox needs bubblewrap, which is not installed; {INSTALL}")
        try:
            filter_program = seccomp.program()
        except (ImportError, RuntimeError) as error:
            raise Problem(
                f"the sandbox needs libseccomp ({error}); install 'libseccomp2' and 'pip install pyseccomp'"
            ) from None
        as_root = os.geteuid() == 0
        settings = worker_settings(self._course, "/packages", True)
        settings["zygote"] = {
            "namespaces": sum(NAMESPACES.values()),
            "scratch": SCRATCH_BYTES,
            "own_user": as_root,
            "filter": base64.b64encode(filter_program).decode(),
            "devices": DEVICES,
        }
        worker = ["/python/bin/python3", "-I", "-S", "-B", "/worker", json.dumps(settings)]
        self._connection, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._connection.settimeout(START_SECONDS)
        arguments = [*_namespaces(as_root), *_files(self._course)]
        with theirs, _memory_file("\0".join(arguments).encode()) as options:
            self._process = subprocess.Popen(
                [bwrap, "--args", str(options.fileno()), "--", *worker],
                stdin=theirs,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                pass_fds=(options.fileno(),),
                env={},
                cwd="/",
            )

    def close(self):
        """End the process and all its forks, and return the last line that it wrote to stderr. Another `start` starts
        another process."""
        if self._process is None:
            return ""
        self._process.kill()
        said = self._process.communicate()[1].decode(errors="replace").strip()
        self._connection.close()
        self._process = self._connection = None
        return said.rpartition("\n")[2]


class Sandbox:
    """A worker at work, with what `workers.Worker` needs of a `subprocess.Popen`. Its cgroup, where there can be one,
    goes with it."""

    def __init__(
        self, stdin: int, stdout: int, pidfd: int, memory_bytes: int, controllers: frozenset[cgroup.Controller]
    ):
        self.stdin, self.stdout, self.stderr = open(stdin, "wb", 0), open(stdout, "rb", 0), None
        self._pidfd = pidfd
        self._pid = _pid(pidfd)
        self._cgroup = cgroup.create(memory_bytes, controllers) if controllers else None
        if self._cgroup:
            with contextlib.suppress(ProcessLookupError):  # it has gone: who speaks to it will notice
                self._cgroup.add(self._pid)

    def kill(self):
        """Kill the first process of the namespace, and so all of them."""
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._pidfd, signal.SIGKILL)

    def wait(self):
        """Return when all processes are gone."""
        select.select([self._pidfd], [], [])
        os.close(self._pidfd)
        if self._cgroup:
            self._cgroup.remove()

    def ran_out_of_memory(self):
        """Whether the kernel has ended a process in it because all of them together had used up the memory."""
        return bool(self._cgroup and self._cgroup.kills())

    def times(self) -> cputime.Times | None:
        """The Times of its processes; None if they have gone, or cannot be read."""
        times = cputime.of_tree(self._pid)
        counted = self._cgroup and self._cgroup.cpu_seconds()
        return dataclasses.replace(times, computed=counted) if times and counted is not None else times


def _pid(pidfd):
    """Return the process id that a pidfd stands for, as this process sees it: see pidfd_open(2)."""
    information = Path(f"/proc/self/fdinfo/{pidfd}").read_text()
    return int(re.search(r"^Pid:\s*(\d+)", information, re.MULTILINE)[1])


def _namespaces(as_root):
    arguments = ["--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try"]
    # What the zygote needs to make namespaces and to give up these very capabilities in each fork.
    arguments += ["--cap-drop", "ALL", "--cap-add", "CAP_SYS_ADMIN", "--cap-add", "CAP_SETPCAP"]
    if as_root:
        arguments += ["--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID"]
    else:
        arguments += ["--unshare-user", "--disable-userns"]
    arguments += ["--die-with-parent", "--as-pid-1", "--new-session", "--hostname", "sandbox", "--clearenv"]
    for name, value in {"PATH": "/usr/bin:/bin", **ENVIRONMENT}.items():
        arguments += ["--setenv", name, value]
    return arguments


def _files(course):
    arguments = []
    for directory in ("/usr", "/usr/bin", "/usr/lib", "/dev", "/python", "/python/bin", "/python/lib", "/packages"):
        arguments += ["--perms", "0755", "--dir", directory]
    for path in ("/usr/bin", "/usr/lib", "/usr/lib64", "/bin", "/lib", "/lib64"):
        if os.path.islink(path):
            arguments += ["--symlink", os.readlink(path), path]
        elif os.path.isdir(path):
            arguments += ["--ro-bind", path, path]
    arguments += ["--ro-bind-try", "/etc/ld.so.cache", "/etc/ld.so.cache"]
    for device in DEVICES:
        arguments += ["--dev-bind", device, device]

    library = Path(sysconfig.get_path("stdlib", vars={"installed_base": sys.base_prefix}))
    arguments += ["--ro-bind", os.path.realpath(sys._base_executable), "/python/bin/python3"]
    arguments += ["--ro-bind", str(library), f"/python/lib/{library.name}"]
    shared = Path(sysconfig.get_config_var("LIBDIR") or "", sysconfig.get_config_var("INSTSONAME") or "")
    if shared.suffix != ".a" and shared.is_file():
        arguments += ["--ro-bind", str(shared), f"/python/lib/{shared.name}"]
        arguments += ["--setenv", "LD_LIBRARY_PATH", "/python/lib"]
    # Whatever is installed for everybody on this machine is none of a submission's business.
    for hidden in (f"/python/lib/{library.name}/site-packages", "/usr/lib/python3/dist-packages"):
        if (library / "site-packages").is_dir() if hidden.startswith("/python") else os.path.isdir(hidden):
            arguments += ["--size", "4096", "--tmpfs", hidden, "--remount-ro", hidden]

    for path in importable(course.packages):
        arguments += ["--ro-bind", str(path), f"/packages/{path.name}"]
    arguments += ["--ro-bind", str(Path(autograder.worker.__file__).parent), "/worker"]
    arguments += ["--size", str(2**20), "--tmpfs", "/tmp"]  # the zygote's; each fork has one of its own over it
    return [*arguments, "--remount-ro", "/", "--chdir", "/tmp"]


def worker_settings(course, packages, contained):
    """The settings that `autograder.worker` is started with."""
    return {
        "memory": course.limits.memory_bytes,
        # One process runs the cells, and forks that serve an exercise.
        "processor": math.ceil(course.limits.notebook_seconds + course.limits.exercise_seconds),
        "processes": course.limits.processes if contained else None,
        "packages": packages,
        "contained": contained,
        "lifetime": None,
        "zygote": None,
    }


def _memory_file(data):
    file = os.fdopen(os.memfd_create("autograder"), "w+b")
    file.write(data)
    file.seek(0)
    return file
