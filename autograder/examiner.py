"""Runs the properties of an exercise against an implementation and says what they show."""

import dataclasses
import importlib.util
import inspect
import math
import sys
import warnings
from pathlib import Path

import hypothesis
import msgspec
import numpy as np
from hypothesis import HealthCheck, Phase
from hypothesis.configuration import set_hypothesis_home_dir
from hypothesis.errors import Flaky, UnsatisfiedAssumption

from autograder.implementation import Lost, Raised
from autograder.printing import show, show_call, show_outcome
from autograder.problems import Problem
from autograder.results import ExerciseResult, PropertyResult
from autograder.worker import wire

# Hypothesis keeps caches in the current folder, which is a student's.
set_hypothesis_home_dir(Path.home() / ".cache" / "autograder" / "hypothesis")

LIVE_EXAMPLES = 100
"""Examples that a live check draws for each property, beside the explicit ones."""

CALLS_SHOWN = 3

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


def load_properties(course, notebook, settings=None):
    """Return the properties of a notebook's exercises: a dict from the exercise's name to a list, in authored order.

    `settings` are the Hypothesis settings to run them under. Raises Problem where the test file is missing, does
    not import, or does not give each exercise the points that course.yml does.
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
    for exercise, tests in properties.items():
        points, promised = sum(test.points for test in tests), course.exercises[exercise].points
        if not math.isclose(points, promised):
            raise Problem(
                f"{path}: the properties of {exercise} add up to {points:g} points, not course.yml's {promised:g}"
            )
        if sum(test.defining for test in tests) != 1:
            raise Problem(f"{path}: {exercise} needs exactly one property with defining=True")
    return properties


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


def examine(exercise, properties, implementation, examples=None):
    """Return the ExerciseResult of `implementation`.

    `examples` maps a property's name to the list of examples to replay, simplest first (see `corpus`); without it
    Hypothesis draws the examples and shrinks what fails.
    """
    results = []
    stopped = None
    # A correct answer may warn, and a notebook may have turned warnings into errors.
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        for prop in properties:
            if stopped:
                results.append(_result(prop, *stopped))
                continue
            failure = _first_failure(prop, implementation, None if examples is None else examples[prop.name])
            results.append(_judge(prop, implementation, failure))
            stopped = _reason_to_stop(prop, results[-1])
    return _exercise_result(exercise, properties, results)


def _reason_to_stop(prop, result):
    """Return the status and message of the properties that follow, where there is no point in running them; else
    None."""
    if result.status in ("missing", "not_run"):
        return result.status, result.message
    if prop.defining and result.status in ("timed_out", "crashed", "out_of_memory"):
        return "not_run", "not run: the function does not come back from an ordinary call"
    return None


@dataclasses.dataclass
class _Failure:
    error: BaseException
    example: bytes
    calls: list


def _first_failure(prop, implementation, examples):
    """Return the first failure among `examples`, or the simplest one that Hypothesis finds; None where there is
    none."""
    failures = []

    def run(example):
        try:
            error = prop.failure(implementation, example)
        except Lost as lost:
            error = lost
        if error:
            failures.append(_Failure(error, example, list(implementation.calls)))
            raise error

    try:
        if examples is None:
            prop.explore(run)
        else:
            for example in examples:
                run(example)
    except (*FAILURES, Lost, Flaky):
        pass
    # Hypothesis runs the simplest failing example last.
    return failures[-1] if failures else None


def _judge(prop, implementation, failure):
    """Turn a failure, or None, into a PropertyResult."""
    if failure is None:
        return _result(prop, "passed")
    error, name = failure.error, implementation.name
    if isinstance(error, Lost) and error.status in ("missing", "not_run"):
        return _result(prop, error.status, str(error))
    if isinstance(error, Raised) and error.kind == "NotImplementedError":
        return _result(prop, "missing", f"{name} is not written yet: it raises NotImplementedError")
    calls = [(show_call(name, call), show_outcome(call.outcome)) for call in failure.calls[-CALLS_SHOWN:]]
    expected = str(error).strip() if isinstance(error, AssertionError) else ""
    expected = expected.partition("\n")[0] or prop.description
    message = "; ".join(f"{call} {outcome}" for call, outcome in calls)
    if isinstance(error, AssertionError):
        message += f", but {expected}"
    return _result(
        prop,
        error.status if isinstance(error, Lost) else "failed",
        message,
        counterexample={argument: show(value) for argument, value in arguments_of(failure.example).items()},
        calls=calls,
        expected=expected,
        trace=error.trace if isinstance(error, Raised) else "",
    )


def _result(prop, status, message="", **details):
    score = prop.points if status == "passed" else 0.0
    return PropertyResult(prop.name, status, score, prop.points, prop.description, message, **details)


def _exercise_result(exercise, properties, results):
    defined = all(result.status == "passed" for prop, result in zip(properties, results, strict=True) if prop.defining)
    if not defined:
        results = [_without_definition(result) for result in results]
    first = next((result for result in results if result.status != "passed"), None)
    return ExerciseResult(
        exercise.name,
        exercise.notebook,
        first.status if first else "passed",
        float(sum(result.score for result in results)),
        exercise.points,
        first.message if first else "",
        results,
    )


def _without_definition(result):
    if result.status != "passed":
        return result
    message = "holds, and earns its points once the function computes what it should on ordinary arguments"
    return msgspec.structs.replace(result, score=0.0, message=message)


def not_run(exercise, properties, status, message):
    """Return the ExerciseResult of an exercise that could not be examined at all: no points, and the reason."""
    return _exercise_result(exercise, properties, [_result(prop, status, message) for prop in properties])
