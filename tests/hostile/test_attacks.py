"""Every attack shows what it should, and nothing else happens to anybody."""

import dataclasses
import functools
import json
import os
import sys
import time

import nbformat
import pytest

from ..autograder.test_docker import needs_engine
from .conftest import NEIGHBOURS, POINTS, SECRETS, attacks, hand_in, kept, neighbours

ATTACKS = attacks()

IN_CONTAINERS = {
    "device_files": {"status": "passed", "points": POINTS, "said": ""},
    "touches_a_device": {"status": "passed", "points": POINTS, "said": ""},
    "becomes_another_program": {"status": "failed", "said": "FileNotFoundError"},
    "writes_out_the_disk": {"said": "FileNotFoundError"},
    "proc_mountinfo": {"said": "returned"},
}
"""What is seen otherwise in a container, which has devices and a /proc of its own, and no /python and /packages."""


@pytest.fixture(scope="module")
def graded(request, course, grade, watch, control):
    """The class of all attacks that this run of pytest has selected, graded once: results by attack."""
    mine = [item for item in request.session.items if item.path == request.path and hasattr(item, "callspec")]
    return grade(_class(course, watch, [i.callspec.params["attack"] for i in mine if "attack" in i.callspec.params]))


def _class(course, watch, attacks):
    return neighbours() | {attack.name: functools.partial(_submit, attack, course, watch) for attack in attacks}


def _submit(attack, course, watch, pad, folder):
    known = f"SECRET, PORT, GRADER = {str(course.root / 'secret.txt')!r}, {watch.port}, {os.getpid()}\n"
    pad.write(attack.exercise, known + attack.source)
    hand_in(pad, folder)


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_an_attack_earns_what_its_values_deserve(attack, graded, course):
    """The attacked exercise shows what its file says, the other one is graded as ever, nothing secret is written."""
    _assert_deserved(attack, graded[attack.name], course)


def _assert_deserved(attack, result, course):
    shown = {exercise["name"]: exercise for exercise in result["exercises"]}
    attacked = shown.pop(attack.exercise)
    assert (attacked["status"], attacked["score"]) == (attack.status, attack.points), attacked["message"]
    assert attack.said in attacked["message"]
    (other,) = shown.values()
    assert (other["status"], other["score"]) == ("passed", POINTS), other["message"]

    cells = nbformat.read(course.root / "autograded" / attack.name / "small" / "arrays.ipynb", as_version=4).cells
    outputs = json.dumps([cell.get("outputs") for cell in cells])
    for secret in [
        *SECRETS,
        os.path.dirname(sys.prefix),
        "assert_close",
        "Traceback (most recent call last):\\n  File",
    ]:
        assert secret not in outputs
    for cell in cells:
        if cell.id.startswith("check_"):
            assert 0.0 <= float(cell.outputs[0].data["text/plain"]) <= POINTS


@pytest.mark.parametrize("neighbour", NEIGHBOURS)
def test_neighbours_are_graded_to_the_byte_as_without_attackers(neighbour, graded, course, control):
    assert (graded[neighbour], kept(course, neighbour)) == control[neighbour]
    assert graded[neighbour]["score"] == 2 * POINTS


@needs_engine
def test_every_attack_is_held_in_containers_too(course, grade, watch, control):
    """One container a submission instead of bubblewrap: the same class, the same verdicts."""
    graded = grade(_class(course, watch, ATTACKS), sandbox="docker")
    for attack in ATTACKS:
        seen = dataclasses.replace(attack, **IN_CONTAINERS.get(attack.name, {}))
        _assert_deserved(seen, graded[attack.name], course)
    for neighbour in NEIGHBOURS:
        assert graded[neighbour]["score"] == 2 * POINTS


def test_nobody_was_called(graded, watch):
    """No attack reaches a listener on loopback or an abstract socket."""
    assert watch.connections == []


def test_nothing_is_left_behind(graded, watch):
    """No process, mount, cgroup, shared memory, semaphore or folder is there once the kernel has cleared up."""
    for _ in range(50):
        if not watch.left_behind():
            break
        time.sleep(0.1)
    assert watch.left_behind() == {}


def test_there_are_eighty_attacks_and_no_name_stands_twice():
    names = [attack.name for attack in ATTACKS]
    assert len(set(names)) == len(names) >= 80
