"""Starts a worker inside bubblewrap: its own namespaces, a read-only system, and nothing of the course.

docs/security.md says what each argument is for.
"""

import json
import os
import secrets
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import autograder.worker
from autograder.problems import Problem
from autograder.sandbox import cgroup, seccomp
from autograder.sandbox.packages import importable

SCRATCH_BYTES = 64 * 2**20
"""Size of /tmp, the only place where a submission can write."""

ENVIRONMENT = {
    "HOME": "/tmp",
    "LANG": "C.UTF-8",
    "MPLCONFIGDIR": "/tmp/matplotlib",
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
}

INSTALL = "install it: 'apt-get install bubblewrap' (Debian, Ubuntu) or 'dnf install bubblewrap' (Fedora)"


class Sandbox(subprocess.Popen):
    """bubblewrap at work, in a memory cgroup of its own where there can be one. The cgroup goes with it."""

    def __init__(self, command, memory_bytes, **options):
        self._cgroup = cgroup.create(memory_bytes)
        super().__init__([*(self._cgroup.enter if self._cgroup else ()), *command], **options)

    def wait(self, timeout=None):
        status = super().wait(timeout)
        if self._cgroup:
            self._cgroup.remove()
        return status

    def ran_out_of_memory(self):
        """Whether the kernel has ended a process in it because all of them together had used up the memory."""
        return bool(self._cgroup and self._cgroup.kills())


def start(course):
    """Start a sandboxed worker for `course` and return its `subprocess.Popen`, pipes on stdin and stdout.

    Raises Problem where bubblewrap, setpriv or libseccomp is not installed.
    """
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
    arguments = [*_namespaces(as_root), *_files(course)]
    with _memory_file("\0".join(arguments).encode()) as options, _memory_file(filter_program) as rules:
        descriptors = ["--args", str(options.fileno()), "--seccomp", str(rules.fileno())]
        return Sandbox(
            [bwrap, *descriptors, "--", *_command(course, as_root)],
            course.limits.memory_bytes,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            pass_fds=(options.fileno(), rules.fileno()),
            env={},
            cwd="/",
        )


def _namespaces(as_root):
    arguments = ["--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try"]
    if not as_root:
        # As root there is no user namespace to drop to: setpriv gives up root inside instead (see _command).
        arguments += ["--unshare-user", "--disable-userns", "--cap-drop", "ALL"]
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
    for device in ("null", "zero", "random", "urandom"):
        arguments += ["--dev-bind", f"/dev/{device}", f"/dev/{device}"]

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
    arguments += ["--perms", "1777", "--size", str(SCRATCH_BYTES), "--tmpfs", "/tmp"]
    return [*arguments, "--remount-ro", "/", "--chdir", "/tmp"]


def _command(course, as_root):
    command = [
        "/python/bin/python3",
        "-I",
        "-S",
        "-B",
        "/worker",
        json.dumps(worker_settings(course, "/packages", True)),
    ]
    if as_root:
        # A user of its own for each sandbox: the kernel counts processes by user, across all of them.
        user = str(1_000_000_000 + secrets.randbelow(1_000_000_000))
        drop = [
            "--reuid",
            user,
            "--regid",
            user,
            "--clear-groups",
            "--inh-caps=-all",
            "--bounding-set=-all",
            "--no-new-privs",
            "--pdeathsig",  # which the change of user has cleared
            "KILL",
        ]
        setpriv = shutil.which("setpriv")
        if setpriv is None:
            raise Problem("the sandbox needs setpriv to give up root; install 'util-linux'")
        command = [setpriv, *drop, *command]
    return command


def worker_settings(course, packages, contained):
    """The settings that `autograder.worker` is started with."""
    return {
        "memory": course.limits.memory_bytes,
        "processes": course.limits.processes if contained else None,
        "packages": packages,
        "contained": contained,
    }


def _memory_file(data):
    file = os.fdopen(os.memfd_create("autograder"), "w+b")
    file.write(data)
    file.seek(0)
    return file
