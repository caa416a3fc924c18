"""Containers as sandboxes: the command line that is run, and, where an engine runs, the sandbox itself."""

import errno
import functools
import json
import subprocess

import msgspec
import pyseccomp
import pytest

from autograder.problems import Problem
from autograder.sandbox import backends, docker, doctor, seccomp
from autograder.sandbox.remote import Remote
from autograder.sandbox.session import Session
from autograder.sandbox.workers import Worker


def engine_runs():
    try:
        return bool(docker.engine())
    except Problem:
        return False


needs_engine = pytest.mark.skipif(not engine_runs(), reason="no Docker or Podman engine runs on this machine")


def test_the_command_line_takes_everything_away_that_a_container_can_do_without(course):
    command = docker.run_command(
        "/usr/bin/docker", "autograder-7", "autograder-worker:1", "/cache/seccomp.json", course
    )
    assert command[:2] == ["/usr/bin/docker", "run"]
    options, arguments = command[2 : command.index("autograder-worker:1")], {}
    flags = {"--rm", "--interactive", "--read-only"}
    words = iter(options)
    for word in words:
        arguments.setdefault(word, []).append(None if word in flags else next(words))
    assert {name: values for name, values in arguments.items() if name != "--env"} == {
        "--rm": [None],
        "--interactive": [None],
        "--read-only": [None],
        "--name": ["autograder-7"],
        "--pull": ["never"],
        "--log-driver": ["none"],
        "--network": ["none"],
        "--ipc": ["none"],
        "--hostname": ["sandbox"],
        "--stop-signal": ["KILL"],
        "--user": ["65534:65534"],
        "--cap-drop": ["ALL"],
        "--security-opt": ["no-new-privileges", "seccomp=/cache/seccomp.json"],
        "--cpus": ["1"],
        "--memory": [str(1024 * 2**20)],
        "--memory-swap": [str(1024 * 2**20)],
        "--pids-limit": ["32"],
        "--tmpfs": [
            f"/tmp:rw,nosuid,nodev,size={64 * 2**20},mode=1777",
            "/run:ro,size=4k",
            "/var/tmp:ro,size=4k",
            "/dev/mqueue:ro,size=4k",
        ],
        "--workdir": ["/tmp"],
    }
    assert "OPENBLAS_NUM_THREADS=1" in arguments["--env"]
    *worker, settings, name = command[command.index("autograder-worker:1") + 1 :]
    assert worker == ["python3", "-I", "-B", "/worker"]
    assert name == "autograder-7"
    assert json.loads(settings) == {
        "memory": 1024 * 2**20,
        "processor": 80,
        "lifetime": 3600,
        "processes": None,
        "packages": None,
        "contained": True,
        "zygote": None,
    }


def test_the_image_holds_the_graders_versions_and_the_worker_and_nothing_of_the_grader():
    text = docker.recipe(("numpy", "matplotlib"))
    assert text.startswith("FROM python:3.")
    assert "COPY . /worker" in text
    for name in ("numpy", "matplotlib", "ipython"):
        assert f" {name}==" in text
    for name in ("autograder", "hypothesis", "nbgrader", "pytest"):
        assert f" {name}==" not in text


def test_the_container_filters_the_system_calls_that_bubblewrap_does():
    """What is not allowed by name does not exist; the engine needs a few calls more to start the container."""
    profile = seccomp.profile()
    assert (profile["defaultAction"], profile["defaultErrnoRet"]) == ("SCMP_ACT_ERRNO", errno.ENOSYS)
    allowed = {
        name
        for rule in profile["syscalls"]
        for name in rule["names"]
        if rule["action"] == "SCMP_ACT_ALLOW" and not rule["args"]
    }
    assert allowed == {*" ".join(seccomp.ALLOWED.values()).split(), *seccomp.BY_ENGINES.split()}
    conditions = {rule["names"][0]: rule["args"][0] for rule in profile["syscalls"] if rule["args"]}
    namespaces = {"index": 0, "value": seccomp.OWN_NAMESPACES, "valueTwo": 0, "op": "SCMP_CMP_MASKED_EQ"}
    assert conditions["clone"] == namespaces
    assert conditions["ioctl"]["valueTwo"] in seccomp.IOCTL.values()


@pytest.mark.parametrize("architecture", [pyseccomp.Arch.X86_64, pyseccomp.Arch.AARCH64])
def test_the_filter_can_be_compiled_for_either_architecture(architecture):
    """What an architecture does not have, of older calls, is left out."""
    assert len(seccomp.program(architecture)) > 1000


def test_without_an_engine_the_cure_is_named(autograder, tmp_path):
    done = autograder("doctor", "--sandbox", "docker", env={"PATH": str(tmp_path)})
    assert (done.returncode, "install Docker or Podman" in done.stdout) == (1, True), done.stdout + done.stderr


def _client(folder, name, script):
    """Make a program in the place of an engine's client, and return its path."""
    program = folder / name
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    return str(program)


@pytest.fixture
def _asked_anew():
    docker.engine.cache_clear()
    yield
    docker.engine.cache_clear()


@pytest.mark.usefixtures("_asked_anew")
def test_a_client_without_an_engine_is_passed_over(tmp_path, monkeypatch):
    """Whoever has Docker's client and runs Podman is graded with Podman; where neither runs, both reasons are named."""
    monkeypatch.setenv("PATH", str(tmp_path))
    _client(tmp_path, "docker", "echo 'no daemon' >&2; exit 1")
    with pytest.raises(Problem, match=r"of which none runs \(.*/docker: no daemon\); install Docker or Podman"):
        docker.engine()
    podman = _client(tmp_path, "podman", "exit 0")
    assert docker.engine() == podman


def test_only_the_times_of_the_containers_own_process_are_told(tmp_path):
    """The process id that an engine in a virtual machine names may be anybody's here."""
    sleep = ["sh", "-c", "sleep 60; exit", "autograder-7"]
    with subprocess.Popen(sleep) as process:
        client = _client(tmp_path, "docker", f'[ "$1" = inspect ] && echo {process.pid}')
        own, other = (docker.Container(client, name, ["true"], tmp_path) for name in ("autograder-7", "autograder-8"))
        assert own.times() is not None
        assert other.times() is None
        process.kill()
    for container in own, other:
        container.communicate()


@needs_engine
def test_every_guarantee_holds_in_a_container(course):
    assert [guarantee for guarantee in doctor.examine(course, "docker") if not guarantee.holds] == []


@needs_engine
def test_a_folder_that_can_be_written_is_noticed(course, monkeypatch):
    """Engines mount some although the container is read-only."""
    monkeypatch.setattr(docker, "READ_ONLY", ())
    (broken,) = [guarantee for guarantee in doctor.examine(course, "docker") if not guarantee.holds]
    assert (broken.promise, "/dev/mqueue" in broken.found) == ("it can write nowhere but in /tmp", True)


@needs_engine
def test_what_a_call_leaves_running_does_not_use_up_the_processes(course):
    """The first process of a container asks for the end of those that have lost their parent."""
    cell = """
import os

def leave():
    for _ in range(12):
        if os.fork() == 0:
            if os.fork() == 0:
                os._exit(0)
            os._exit(0)
        os.wait()
    return 1
"""
    # A busy machine is no broken promise.
    limits = msgspec.structs.replace(course.limits, call_seconds=30.0, exercise_seconds=60.0)
    pool = backends.pool(course, "docker")
    try:
        with Session([cell], limits, pool) as session:
            session.run()
            for _ in range(4):
                with Remote("leave", session, limits) as function:
                    assert function() == 1
    finally:
        pool.close()


@needs_engine
def test_a_container_ends_by_itself(course, monkeypatch):
    """Should the grader have died without ending it, and the submission go on."""
    monkeypatch.setattr(docker, "LIFETIME_SECONDS", 1)
    worker = Worker(functools.partial(docker.start, course))
    try:
        with pytest.raises(EOFError):
            worker.ask(("cell", "while True: pass", 30, []), 40)
    finally:
        worker.close()
