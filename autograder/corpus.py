"""The frozen examples: what every submission of an exercise meets, simplest first.

For each property they are the explicit `@example`s, those that Hypothesis draws, and for each faulty variant of the
exercise the smallest input that exposes it in one of the properties. They are kept in ``.autograder/corpus``, in a
file an exercise whose name holds a hash of all that made it: an unchanged exercise is not rebuilt, a changed one
never reused.
"""

import hashlib
import os
import platform
import tempfile
import warnings
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path

import hypothesis
import numpy as np

from autograder.authoring import load_function, reference
from autograder.course import Course
from autograder.examiner import FAILURES, decode_arguments, encode_arguments, live_settings, load_properties
from autograder.implementation import Local
from autograder.printing import show
from autograder.problems import Problem
from autograder.worker import wire

EXAMPLES = 100
"""Examples drawn for each property."""

_HERE = Path(__file__).parent
_INGREDIENTS = [
    _HERE / name
    for name in ("corpus.py", "examiner.py", "properties.py", "strategies.py", "tolerances.py", "worker/wire.py")
]


class Examples:
    """The frozen examples of a property: iterating gives fresh dicts of arguments, simplest first."""

    def __init__(self, encoded):
        self._encoded = encoded

    def __len__(self):
        return len(self._encoded)

    def __iter__(self):
        return (decode_arguments(data) for data in self._encoded)


def load(course, exercise):
    """Return the frozen examples of `exercise`: a dict from a property's name to its Examples, built if need be."""
    path = _path(course, exercise)
    if not path.is_file():
        _build(course, exercise)
    tables = _read(path)
    return {name: Examples(encoded) for name, encoded in tables.items()}


def build(course, exercises, jobs=None):
    """Freeze the examples of those of `exercises` that have changed; yield each exercise when its examples are
    there."""
    stale = []
    for exercise in exercises:
        if _path(course, exercise).is_file():
            yield exercise
        else:
            stale.append(exercise)
    if not stale:
        return
    with ProcessPoolExecutor(jobs or os.cpu_count(), mp_context=get_context("spawn")) as executor:
        waiting = {executor.submit(_build_in_process, course.root, exercise.name): exercise for exercise in stale}
        for future in as_completed(waiting):
            future.result()
            yield waiting[future]


def fingerprint(course, exercise):
    """Return a hash of all that the frozen examples, and so the score of a submission, depend on."""
    digest = hashlib.sha256()
    versions = f"{platform.python_version()} {np.__version__} {hypothesis.__version__}"
    digest.update(f"{versions} seed {course.seed} {exercise.name} {exercise.points}".encode())
    sources = [course.properties(exercise.notebook), course.master(exercise), *_INGREDIENTS]
    for path in [*sources, *course.variants(exercise, "faulty")]:
        digest.update(f"\0{path.name}\0".encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def _path(course, exercise):
    return course.cache / "corpus" / f"{exercise.name}-{fingerprint(course, exercise)}.examples"


def _build_in_process(root, name):
    warnings.simplefilter("ignore")  # wrong answers warn
    course = Course(root)
    _build(course, course.exercises[name])


def _build(course, exercise):
    settings = live_settings(EXAMPLES, derandomize=False)
    properties = load_properties(course, exercise.notebook, settings)[exercise.name]
    right = Local(exercise.name, reference(course, exercise))
    tables = {prop.name: _draw(course, prop, right) for prop in properties}
    for path in course.variants(exercise, "faulty"):
        exposed = _expose(course, properties, Local(exercise.name, load_function(path, exercise.name)), tables)
        if exposed is not None:
            name, arguments = exposed
            tables[name].append(arguments)
    path = _path(course, exercise)
    path.parent.mkdir(parents=True, exist_ok=True)
    for stale in path.parent.glob(f"{exercise.name}-*.examples"):
        stale.unlink(missing_ok=True)
    _write(path, {name: _simplest_first(table) for name, table in tables.items()})


def _draw(course, prop, right):
    """Return the arguments that Hypothesis tries on the reference solution, which must pass."""
    drawn = []

    def run(arguments):
        data = encode_arguments(arguments)
        drawn.append(data)
        if error := prop.failure(right, data):
            shown = ", ".join(f"{name}={show(value)}" for name, value in arguments.items())
            path = course.properties(course.exercises[prop.exercise].notebook)
            raise Problem(f"{path}: the reference solution of {prop.exercise} fails {prop.name} at {shown}: {error}")

    hypothesis.seed(course.seed)(prop.test)
    prop.explore(run)
    return drawn


def _expose(course, properties, wrong, tables):
    """Return the name of a property that `wrong` fails and the smallest input that shows it, or None.

    The examples drawn so far tell which property, and Hypothesis shrinks its input.
    """
    failing = [prop for prop in properties if any(prop.failure(wrong, data) for data in tables[prop.name])]
    for prop in failing or properties:
        smallest = None

        def run(arguments, prop=prop):
            nonlocal smallest
            data = encode_arguments(arguments)
            if error := prop.failure(wrong, data):
                smallest = data
                raise error

        hypothesis.seed(course.seed)(prop.test)
        try:
            prop.explore(run)
        except (*FAILURES, hypothesis.errors.Flaky):
            return prop.name, smallest
    return None


def _simplest_first(table):
    """Sort encoded arguments without their duplicates: first what is short to read."""

    def simplicity(data):
        text = show(list(decode_arguments(data).values()))
        return len(data), len(text), text

    return sorted(set(table), key=simplicity)


def _write(path, tables):
    """Write atomically: a reader sees all of a corpus or none of it."""
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        for name, table in tables.items():
            for data in (wire.encode([name, len(table)]), *table):
                file.write(wire.HEADER.pack(len(data)) + data)
    os.replace(file.name, path)


def _read(path):
    data, tables, position = path.read_bytes(), {}, 0

    def frame():
        nonlocal position
        (size,) = wire.HEADER.unpack_from(data, position)
        position += wire.HEADER.size + size
        return data[position - size : position]

    while position < len(data):
        name, count = wire.decode(frame())
        tables[name] = [frame() for _ in range(count)]
    return tables
