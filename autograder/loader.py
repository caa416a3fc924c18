"""Reads property tests: from a test file to the properties of each exercise, run under Hypothesis or one by one."""

import contextlib
import dataclasses
import functools
import importlib.util
import inspect
import math
import sys
import traceback
from pathlib import Path

import hypothesis
from hypothesis import HealthCheck, Phase
from hypothesis.configuration import set_hypothesis_home_dir
from hypothesis.errors import Flaky, StopTest, UnsatisfiedAssumption

from autograder.implementation import Lost, Raised
from autograder.printing import show
from autograder.problems import Problem
from autograder.worker import wire

# Hypothesis keeps caches in the current folder, which is a student's.
set_hypothesis_home_dir(Path.home() / ".cache" / "autograder" / "hypothesis")

LIVE_EXAMPLES = 100
"""Examples that a live check draws for each property, beside the explicit ones."""


FAILURES = (AssertionError, Raised, wire.NotPlain)
"""What can break a property: what it raises, or what the function that it calls does."""


class Examples(list):
    """The frozen examples of a property, simplest first, each the bytes of its arguments (see `arguments_of`).

    `telling` are the few of them that are most likely to tell a wrong function from a right one, simplest first.
    """

    def __init__(self, examples, telling=()):
        super().__init__(examples)
        self.telling = list(telling)


class Unreadable(AssertionError):
    """What a function returned, a property could not read: it raised `error`, which is no AssertionError."""

    def __init__(self, error):
        reason = str(error).strip().partition("\n")[0] or type(error).__name__
        super().__init__(f"the check could not read it: {reason}")
        self.error = error


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


class _Enough(Exception):
    """No more examples are wanted."""


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
        """Run the test once. Return the exception with which `implementation` breaks it, or None.

        `example` holds the arguments as bytes (see `arguments_of`). The exception is an AssertionError, or what the
        last call raised; whatever else the property raises on what came back becomes an Unreadable. Lost is raised, and
        Problem where the property fails before it calls the implementation.
        """
        implementation.calls.clear()
        try:
            self.body(**{self.exercise: implementation}, **arguments_of(example))
        except UnsatisfiedAssumption:
            return None
        except (KeyboardInterrupt, Lost, StopTest):
            raise
        except BaseException as error:  # that of pytest.fail is no Exception
            if not implementation.calls:
                raise Problem(
                    f"{self.place(error)}: {self.test.__name__} fails before it calls {self.exercise}, at "
                    f"{shown(example)}: {_described(error)}"
                ) from None
            expected = isinstance(error, AssertionError) or error is implementation.calls[-1].outcome
            return error if expected else Unreadable(error)
        return None

    def explore(self, run):
        """Call `run(example)` with all the examples that Hypothesis tries; raise what the simplest failure raises.

        Raises Problem where Hypothesis gets no examples, and Flaky where the same example fails at one time only.
        """
        if self.test is self.body:
            run(_example({}))
            return
        raised = None

        def instead(**arguments):
            nonlocal raised
            del arguments[self.exercise]
            example = _example(arguments)
            try:
                run(example)
            except BaseException as error:
                raised = error
                raise

        self.test.hypothesis.inner_test = instead
        try:
            self.test(**{self.exercise: None})
        except Flaky:
            raise
        except Exception as error:
            if error is raised:
                raise
            raise Problem(
                f"{self.place(error)}: {self.test.__name__} cannot be given examples: {_described(error)}"
            ) from None

    @functools.cached_property
    def explicit(self):
        """The examples that the @example lines give, in their order."""
        count = len(getattr(self.test, "hypothesis_explicit_examples", ()))
        examples = []

        def run(example):
            examples.append(example)
            if len(examples) == count:
                raise _Enough

        if count:
            with contextlib.suppress(_Enough):
                self.explore(run)  # which begins with them
        return examples

    def place(self, error):
        """Return "file:line": the line of the property's file at which `error` was raised, or that of the test."""
        code = inspect.unwrap(self.body).__code__
        error = error.error if isinstance(error, Unreadable) else error
        frames = traceback.extract_tb(error.__traceback__)
        lines = [frame.lineno for frame in frames if frame.filename == code.co_filename]
        return f"{code.co_filename}:{lines[-1] if lines else code.co_firstlineno}"


def _described(error):
    return " ".join(f"{type(error).__name__}: {error}".split()).removesuffix(":")


def _example(arguments):
    return wire.encode([list(pair) for pair in arguments.items()], objectives=True)


def arguments_of(example):
    """Return the dict of arguments that an example, as bytes, holds; its arrays are fresh each time."""
    return dict(wire.decode(example, objectives=True))


def shown(example):
    """Return the arguments that an example, as bytes, holds, as text: "x=[1.0], c=2.0"."""
    return ", ".join(f"{name}={show(value)}" for name, value in arguments_of(example).items())


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
