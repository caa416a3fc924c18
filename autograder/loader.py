"""Reads property tests: from a test file to the properties of each exercise, run under Hypothesis or one by one."""

import dataclasses
import importlib.util
import inspect
import math
import sys
from pathlib import Path

import hypothesis
from hypothesis import HealthCheck, Phase
from hypothesis.configuration import set_hypothesis_home_dir
from hypothesis.errors import UnsatisfiedAssumption

from autograder.implementation import Raised
from autograder.problems import Problem
from autograder.worker import wire

# Hypothesis keeps caches in the current folder, which is a student's.
set_hypothesis_home_dir(Path.home() / ".cache" / "autograder" / "hypothesis")

LIVE_EXAMPLES = 100
"""Examples that a live check draws for each property, beside the explicit ones."""

FAILURES = (AssertionError, Raised, wire.NotPlain)
"""What a property raises where the implementation breaks it. Anything else is a fault of the property."""


def live_settings(examples=LIVE_EXAMPLES, phases=(Phase.explicit, Phase.generate, Phase.shrink), derandomize=True):
    """Return the Hypothesis settings under which this package runs properties."""
    return hypothesis.settings(
        max_examples=examples,
        phases=phases,
        derandomize=derandomize,
        database=None,
        deadline=None,
        report_multiple_bugs=False,
        print_blob=False,
        suppress_health_check=list(HealthCheck),
    )


@dataclasses.dataclass(frozen=True)
class Property:
    """One property test. `body` takes the implementation and its arguments; `test` draws the arguments, if there are
    any."""

    name: str
    exercise: str
    points: float
    defining: bool
    description: str
    test: object
    body: object

    def failure(self, implementation, example):
        """Run the test once. Return the error with which `implementation` breaks it, or None.

        `example` holds the arguments as bytes (see `arguments_of`). Lost is raised.
        """
        implementation.calls.clear()
        try:
            self.body(**{self.exercise: implementation}, **arguments_of(example))
        except UnsatisfiedAssumption:
            return None
        except FAILURES as error:
            return error
        return None

    def explore(self, run):
        """Call `run(example)` with all the examples that Hypothesis tries; raise what the simplest failure raises."""
        if self.test is self.body:
            run(_example({}))
            return

        def instead(**arguments):
            del arguments[self.exercise]
            run(_example(arguments))

        self.test.hypothesis.inner_test = instead
        self.test(**{self.exercise: None})


def _example(arguments):
    return wire.encode([list(pair) for pair in arguments.items()], objectives=True)


def arguments_of(example):
    """Return the dict of arguments that an example, as bytes, holds; its arrays are fresh each time."""
    return dict(wire.decode(example, objectives=True))


def load_properties(course, notebook, settings=None, *, public=False):
    """Return the properties of a notebook's exercises: a dict from the exercise's name to a list, in authored order.

    `settings` are the Hypothesis settings to run them under. `public` ones are those that are not hidden; the test file
    may then lack the hidden ones. Raises Problem where the test file is missing, does not import, or does not give each
    exercise the points that course.yml does.
    """
    path = course.properties(notebook)
    if not path.is_file():
        raise Problem(f"{path}: no such file; the properties of notebook {notebook!r} belong there")
    properties = {exercise.name: [] for exercise in course.exercises.values() if exercise.notebook == notebook}
    for name, test in vars(_module(path, settings or live_settings())).items():
        if not name.startswith("test_") or not hasattr(test, "points"):
            continue
        exercise = next(iter(inspect.signature(test).parameters), None)
        if exercise not in properties:
            raise Problem(f"{path}: {name} tests {exercise!r}, which is no exercise of {notebook} in course.yml")
        description = (inspect.getdoc(test) or "").partition("\n")[0]
        if not description:
            raise Problem(f"{path}: {name} has no docstring; its first line is what a student reads")
        short = name.removeprefix("test_").removeprefix(f"{exercise}_")
        body = test.hypothesis.inner_test if getattr(test, "is_hypothesis_test", False) else test
        properties[exercise].append(Property(short, exercise, test.points, test.defining, description, test, body))
    for name, tests in properties.items():
        exercise = course.exercises[name]
        if public:
            tests[:] = [test for test in tests if test.name not in exercise.hidden]
        if not (public and exercise.hidden):
            _check(path, exercise, tests)
    return properties


def _check(path, exercise, tests):
    """Raise Problem where the properties of an exercise are not what course.yml says."""
    for name in set(exercise.hidden) - {test.name for test in tests}:
        raise Problem(f"course.yml: hidden: {exercise.name} has no property {name!r}; its properties are in {path}")
    points = sum(test.points for test in tests)
    if not math.isclose(points, exercise.points):
        raise Problem(
            f"{path}: the properties of {exercise.name} add up to {points:g} points, not course.yml's "
            f"{exercise.points:g}"
        )
    if sum(test.defining for test in tests) != 1:
        raise Problem(f"{path}: {exercise.name} needs exactly one property with defining=True")


def _module(path, settings):
    """Import a fresh copy of a property test file, its tests under `settings`."""
    current = hypothesis.settings.get_current_profile_name()
    hypothesis.settings.register_profile("autograder", settings)
    hypothesis.settings.load_profile("autograder")
    try:
        spec = importlib.util.spec_from_file_location(f"autograder_properties.{path.stem}", path)
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module
        spec.loader.exec_module(module)
        return module
    except Exception as error:
        raise Problem(f"{path}: cannot be imported: {type(error).__name__}: {error}") from None
    finally:
        hypothesis.settings.load_profile(current)
