"""Starts a worker in a container of its own, by Docker or Podman: for machines where bubblewrap has no user namespaces.

The image holds what a bubblewrap sandbox mounts: Python, the packages of course.yml in the grader's versions, and
`autograder/worker/`. It is built when it is first needed, and again when any of these has changed.
"""

import functools
import hashlib
import json
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import autograder.worker
from autograder.problems import Problem
from autograder.sandbox import cputime, seccomp
from autograder.sandbox.bubblewrap import ENVIRONMENT, SCRATCH_BYTES, worker_settings
from autograder.sandbox.packages import distributions

LIFETIME_SECONDS = 3600
"""A container ends by itself after this time, should the grader have died without ending it."""

INSTALL = "install Docker or Podman, start it, and see that 'docker info' works for you"


READ_ONLY = ("/run", "/var/tmp", "/dev/mqueue")
"""Where an engine mounts something that can be written although the container is read-only: Podman file systems in
memory, both the queues of messages."""


class Container(subprocess.Popen):
    """The engine's client `program`, attached to the container `name`: killing the client alone would leave the
    container running. It runs in `folder`: there Podman leaves a file called oom where memory ran out."""

    def __init__(self, program, name, command, folder):
        self._program = program
        self._name = name
        pipe = subprocess.PIPE
        super().__init__(command, cwd=folder, stdin=pipe, stdout=pipe, stderr=pipe)

    def kill(self):
        subprocess.run([self._program, "rm", "--force", self._name], capture_output=True, check=False)
        super().kill()

    def times(self) -> cputime.Times | None:
        """The Times of its processes; None if they have gone, or cannot be seen from here."""
        return cputime.of_tree(self._first_process) if self._first_process else None

    @functools.cached_property
    def _first_process(self) -> int | None:
        """The process id of the first process, or None if it has another one here: the engine may run in a virtual
        machine or in a process namespace of its own."""
        command = [self._program, "inspect", "--format", "{{.State.Pid}}", self._name]
        pid = subprocess.run(command, capture_output=True, text=True).stdout.strip()
        try:
            arguments = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
        except OSError:
            return None
        return int(pid) if self._name.encode() in arguments else None


def start(course):
    """Start a worker for `course` in a fresh container and return its `subprocess.Popen`, pipes on stdin and stdout.

    Raises Problem where there is no engine, or the image cannot be built.
    """
    name = f"autograder-{secrets.token_hex(8)}"
    program = engine()
    command = run_command(program, name, _image(program, course.packages), _profile(course), course)
    return Container(program, name, command, course.cache)


@functools.cache
def engine():
    """Return the path of the client of an engine that runs. Raises Problem if there is none."""
    clients = [program for name in ("docker", "podman") if (program := shutil.which(name))]
    if not clients:
        raise Problem(f"the sandbox needs Docker or Podman, which is not installed; {INSTALL}")
    faults = []
    for program in clients:
        asked = subprocess.run([program, "info"], capture_output=True, text=True)
        if asked.returncode == 0:
            return program
        said = asked.stderr.strip().splitlines()
        faults.append(f"{program}: {said[-1] if said else 'no reason given'}")
    raise Problem(f"the sandbox needs Docker or Podman, of which none runs ({', '.join(faults)}); {INSTALL}")


def run_command(program, name, image, profile, course):
    """Return the command line that runs the worker; `profile` is the path of the seccomp profile.

    docs/security.md says what each argument is for.
    """
    memory = str(course.limits.memory_bytes)
    arguments = [program, "run", "--rm", "--interactive", "--name", name, "--pull", "never", "--log-driver", "none"]
    arguments += ["--network", "none", "--ipc", "none", "--hostname", "sandbox"]
    arguments += ["--stop-signal", "KILL"]  # Podman's rm sends it, and waits: the first process ignores most others
    arguments += ["--user", "65534:65534", "--cap-drop", "ALL", "--security-opt", "no-new-privileges"]
    arguments += ["--security-opt", f"seccomp={profile}"]
    arguments += ["--cpus", "1"]
    arguments += ["--memory", memory, "--memory-swap", memory, "--pids-limit", str(course.limits.processes)]
    arguments += ["--read-only", "--tmpfs", f"/tmp:rw,nosuid,nodev,size={SCRATCH_BYTES},mode=1777", "--workdir", "/tmp"]
    for folder in READ_ONLY:
        arguments += ["--tmpfs", f"{folder}:ro,size=4k"]
    for variable, value in ENVIRONMENT.items():
        arguments += ["--env", f"{variable}={value}"]
    # The engine counts the processes of this container; the kernel would count those of a user over all containers.
    settings = worker_settings(course, None, True) | {"processes": None, "lifetime": LIFETIME_SECONDS}
    # The name is for Container, which finds the process by it.
    return [*arguments, image, "python3", "-I", "-B", "/worker", json.dumps(settings), name]


def recipe(packages):
    """Return the text of the image's Dockerfile."""
    pinned = sorted(f"{name}=={found.version}" for name, found in distributions(packages).items())
    return f"""\
FROM python:{sys.version_info.major}.{sys.version_info.minor}-slim
RUN pip install --no-cache-dir --no-deps {" ".join(pinned)}
COPY . /worker
"""


@functools.cache
def _image(program, packages):
    """Return the name of the worker's image, built if need be."""
    worker, text = Path(autograder.worker.__file__).parent, recipe(packages)
    digest = hashlib.sha256(text.encode())
    for path in sorted(worker.glob("*.py")):
        digest.update(path.read_bytes())
    image = f"autograder-worker:{digest.hexdigest()[:16]}"
    if subprocess.run([program, "image", "inspect", image], capture_output=True, check=False).returncode == 0:
        return image
    print("Building the sandbox's image (a minute or two) ...", file=sys.stderr)
    with tempfile.NamedTemporaryFile("w", suffix=".Dockerfile") as file:
        file.write(text)
        file.flush()
        built = subprocess.run(
            [program, "build", "--tag", image, "--file", file.name, str(worker)], capture_output=True, text=True
        )
    if built.returncode != 0:
        said = built.stderr.strip().splitlines()
        raise Problem(f"the sandbox's image cannot be built: {said[-1] if said else 'no reason given'}; {INSTALL}")
    return image


def _profile(course):
    """Write the seccomp profile to where the engine's client reads it, and return its path."""
    course.cache.mkdir(exist_ok=True)
    path = course.cache / "seccomp.json"
    with tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False) as file:
        json.dump(seccomp.profile(), file)
    os.replace(file.name, path)
    return path
