"""The frozen examples: what every submission of an exercise meets, simplest first.

For each property they are the explicit `@example`s, those that Hypothesis draws, and for each faulty variant of the
exercise the smallest input that exposes it in one of the properties. A few are telling: they are tried first. All are
kept in ``.autograder/corpus``, in a file an exercise whose name holds a hash of all that made it: an unchanged exercise
is not rebuilt, a changed one never reused.
"""

import ast
import contextlib
import hashlib
import math
import os
import platform
import re
import tempfile
import warnings
from concurrent.futures import as_completed
from pathlib import Path
from unittest import mock

import hypothesis
import numpy as np
from hypothesis.internal.cache import LRUCache
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants

from autograder import processes
from autograder.authoring import load_function, reference
from autograder.course import Course
from autograder.examiner import examine
from autograder.implementation import Local
from autograder.loader import FAILURES, Examples, arguments_of, live_settings, load_properties, shown
from autograder.printing import show
from autograder.problems import Problem
from autograder.worker import wire

EXAMPLES = 100
"""Examples drawn for each property."""

TELLING = 6
"""Telling examples of a property, at most."""

_HERE = Path(__file__).parent
_INGREDIENTS = [
    _HERE / name
    for name in (
        *("corpus.py", "loader.py", "properties.py", "strategies.py", "objectives.py", "tolerances.py"),
        *("worker/wire.py", "worker/objectives.py"),
    )
]


def load(course, exercise):
    """Return the frozen examples of `exercise`, built if need be.

    They are a dict from a property's name to its `loader.Examples`.
    """
    return _read(frozen(course, exercise))


def frozen(course, exercise):
    """Return the path of the frozen examples of `exercise`, built if need be."""
    path = _path(course, exercise)
    if not path.is_file():
        _build(course, exercise)
    return path


def stale(course, exercises):
    """Return those of `exercises` whose examples are yet to be frozen: they are new, or what made them has changed."""
    return [exercise for exercise in exercises if not _path(course, exercise).is_file()]


def build(course, exercises):
    """Freeze the examples of `exercises` on all cores; yield each exercise when its examples are there."""
    with processes.pool(os.cpu_count()) as executor:
        waiting = {executor.submit(_build_in_process, course.root, exercise.name): exercise for exercise in exercises}
        for future in as_completed(waiting):
            future.result()
            yield waiting[future]


def fingerprint(course, exercise):
    """Return a hash of all that the frozen examples, and so the score of a submission, depend on."""
    digest = hashlib.sha256()
    versions = f"{platform.python_version()} {np.__version__} {hypothesis.__version__}"
    digest.update(f"{versions} seed {course.seed} {exercise.name} {exercise.points}".encode())
    digest.update(_properties(course, exercise).encode())
    sources = [course.master(exercise), *_INGREDIENTS]
    for path in [*sources, *course.variants(exercise, "faulty")]:
        try:
            digest.update(f"\0{path.name}\0".encode() + path.read_bytes())
        except FileNotFoundError:
            raise Problem(f"{path}: no such file; {exercise.name} needs it") from None
    return digest.hexdigest()[:16]


def _properties(course, exercise):
    """Return the code of a property test file without the tests of the notebook's other exercises."""
    path = course.properties(exercise.notebook)
    try:
        module = ast.parse(path.read_bytes())
    except FileNotFoundError:
        raise Problem(f"{path}: no such file; {exercise.name} needs it") from None
    except SyntaxError as error:
        raise Problem(f"{path}: cannot be imported: SyntaxError: {error}") from None
    others = {other.name for other in course.exercises_of(exercise.assignment, exercise.notebook)} - {exercise.name}

    def is_others(node):
        test = isinstance(node, ast.FunctionDef) and node.name.startswith("test_") and node.args.args
        return test and node.args.args[0].arg in others

    return ast.unparse([node for node in module.body if not is_others(node)])


def _path(course, exercise):
    return course.cache / "corpus" / f"{exercise.name}-{fingerprint(course, exercise)}.examples"


def _build_in_process(root, name):
    course = Course(root)
    _build(course, course.exercises[name])


def _build(course, exercise):
    settings = live_settings(EXAMPLES, derandomize=False)
    properties = load_properties(course, exercise.notebook, settings)[exercise.name]
    right = Local(exercise.name, reference(course, exercise))
    wrong = [Local(exercise.name, load_function(path, exercise.name)) for path in course.variants(exercise, "faulty")]
    with warnings.catch_warnings(), the_same_draws_everywhere():
        warnings.simplefilter("ignore")  # wrong answers warn
        drawn = {prop.name: _draw(course, prop, right) for prop in properties}
        marked = {prop.name: list(prop.explicit) for prop in properties}
        for function in wrong:
            exposed = _expose(course, properties, function, drawn)
            if exposed is not None:
                name, example = exposed
                drawn[name].append(example)
                marked[name].append(example)
        for prop in properties:
            for example in drawn[prop.name]:  # what exposes a wrong answer, the right one has not met
                _require(course, prop, right, example)
        tables = {}
        for prop in properties:
            every = _simplest_first(drawn[prop.name])
            candidates = _simplest_first([*marked[prop.name], *every[:: len(every) // TELLING or 1]])
            tables[prop.name] = Examples(every, _telling(prop, candidates, wrong))
    path = _path(course, exercise)
    path.parent.mkdir(parents=True, exist_ok=True)
    _write(path, tables)
    for other in path.parent.glob(f"{exercise.name}-*.examples"):
        if other != path:
            other.unlink(missing_ok=True)


def _telling(prop, examples, wrong):
    """Return up to TELLING of `examples`, in their order: one after the other the one that exposes the most of those
    functions in `wrong` that none before it does, the simplest of equals."""
    exposed = {example: {function for function in wrong if prop.failure(function, example)} for example in examples}
    chosen = []
    for _ in range(min(TELLING, len(examples))):
        known = set().union(*map(exposed.get, chosen))
        left = [example for example in examples if example not in chosen]
        chosen.append(max(left, key=lambda example: len(exposed[example] - known)))
    return [example for example in examples if example in chosen]


@contextlib.contextmanager
def the_same_draws_everywhere():
    """Keep Hypothesis from drawing constants of the modules that are loaded: which, depends on what else this process
    has done, and on where the package is installed."""
    with (
        mock.patch.object(providers.HypothesisProvider, "_local_constants", Constants()),
        mock.patch.object(providers, "CONSTANTS_CACHE", LRUCache(1024)),
    ):
        yield


def _draw(course, prop, right):
    """Return the examples that Hypothesis tries on the reference solution, which must pass."""
    drawn = []

    def run(example):
        drawn.append(example)
        _require(course, prop, right, example)

    hypothesis.seed(course.seed)(prop.test)
    try:
        prop.explore(run)
    except hypothesis.errors.Flaky as error:
        raise Problem(
            f"{prop.place(error)}: {prop.test.__name__} does not always hold for the reference solution of "
            f"{prop.exercise}: the same example fails at one time and not at another"
        ) from None
    return drawn


def _require(course, prop, right, example):
    """Raise Problem where the reference solution fails at an example: that is the course's fault."""
    if error := prop.failure(right, example):
        (result,) = examine(course.exercises[prop.exercise], [prop], right, {prop.name: Examples([example])}).properties
        raise Problem(
            f"{prop.place(error)}: the reference solution of {prop.exercise} fails {prop.name} at {shown(example)}: "
            f"{result.message or error}"
        )


def _expose(course, properties, wrong, drawn):
    """Return the name of the first property that `wrong` fails and the smallest input that shows it, or None.

    The examples drawn so far tell which property, and Hypothesis, which draws them again, shrinks its input.
    """
    for prop in properties:
        if not any(prop.failure(wrong, example) for example in drawn[prop.name]):
            continue
        smallest = None

        def run(example, prop=prop):
            nonlocal smallest
            if error := prop.failure(wrong, example):
                smallest = example
                raise error

        hypothesis.seed(course.seed)(prop.test)
        try:
            prop.explore(run)
        except (*FAILURES, hypothesis.errors.Flaky):
            return prop.name, smallest
    return None


def _simplest_first(examples):
    """Sort examples without their duplicates: first what is short to read, and of that 710.0 before 1e+19."""

    def simplicity(example):
        text = show(list(arguments_of(example).values()))
        sizes = [float(number) for number in re.findall(r"\d+(?:\.\d+)?(?:e[+-]?\d+)?", text)]
        return len(text), max((abs(math.log10(size)) for size in sizes if size > 0), default=0.0), text

    return sorted(set(examples), key=simplicity)


def _write(path, tables):
    """Write atomically: a reader sees all of a corpus or none of it."""
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        for name, examples in tables.items():
            telling = [examples.index(example) for example in examples.telling]
            for data in (wire.encode([name, len(examples), telling]), *examples):
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
        name, count, telling = wire.decode(frame())
        examples = [frame() for _ in range(count)]
        tables[name] = Examples(examples, [examples[place] for place in telling])
    return tables
