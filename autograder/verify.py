"""Does the course hold together? Every promise that the properties, variants and notebooks make, tested."""

import dataclasses
import os
import resource
import secrets
import signal
import tempfile
import warnings
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path

import hypothesis
import msgspec
import numpy as np
from hypothesis import Phase

from autograder import authoring, corpus
from autograder.course import Course
from autograder.examiner import examine
from autograder.implementation import Local
from autograder.loader import FAILURES, Unreadable, arguments_of, live_settings, load_properties
from autograder.mutation import mutants
from autograder.nonsense import nonsense_like, odd_like
from autograder.problems import Problem
from autograder.worker.objectives import Objective

LEAST = {"correct": 4, "faulty": 8}
"""Variants that each exercise must have."""

NONSENSE_SHARE = 0.2
"""Share of an exercise's points that nonsense may earn at most."""

CALLS_IN_A_ROW = 3
"""Calls of a property from which on something odd is returned."""

MUTANT_SECONDS = 5.0
"""What a mutant may take for one example; the references take milliseconds."""

MUTANT_MEMORY = 8 * 2**30
"""Bytes of address space of a process that runs mutants."""


@dataclasses.dataclass
class Finding:
    """What was verified of one exercise or assignment, in one line, and what is wrong with it, a line each."""

    subject: str
    summary: str
    faults: list[str]


def verify(course, examples=None):
    """Yield a Finding for each assignment and each exercise.

    With `examples`, correct variants meet that many fresh examples a property, drawn from a new seed, else the usual
    hundred, always the same.
    """
    for assignment in course.assignments:
        yield _assignment(course, assignment)
    seed = None if examples is None else secrets.randbits(32)
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as executor:
        waiting = [executor.submit(_exercise, course.root, name, examples or 100, seed) for name in course.exercises]
        for future in as_completed(waiting):
            yield future.result()


def verify_mutants(course):
    """Yield a Finding for each exercise: which mutants of its reference solution no property notices."""
    reasons = _equivalent_mutants(course)
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn"), initializer=_limit_memory) as executor:
        waiting = [executor.submit(_mutants, course.root, name, reasons.get(name, {})) for name in course.exercises]
        for future in as_completed(waiting):
            yield future.result()


def _equivalent_mutants(course):
    """The mutants judged equivalent: a dict from each exercise to one from descriptions to reasons."""
    path = course.root / "tests" / "mutants.yml"
    try:
        return msgspec.yaml.decode(path.read_bytes(), type=dict[str, dict[str, str]])
    except FileNotFoundError:
        return {}
    except msgspec.DecodeError as error:
        raise Problem(f"{path}: {error}") from None


def _limit_memory():
    """A mutant may ask for an array of any size."""
    resource.setrlimit(resource.RLIMIT_AS, (MUTANT_MEMORY, MUTANT_MEMORY))


def _mutants(root, name, reasons):
    warnings.simplefilter("ignore")
    course = Course(root)
    exercise = course.exercises[name]
    try:
        properties = load_properties(course, exercise.notebook)[name]
        frozen = corpus.load(course, exercise)
        reference = authoring.reference(course, exercise)
        survivors, count = [], 0
        for description, mutant in mutants(reference):
            count += 1
            if not _noticed(properties, Local(name, mutant), frozen):
                survivors.append(description)
    except Problem as problem:
        return Finding(name, "", [str(problem)])
    equivalent = [description for description in survivors if description in reasons]
    unexplained = [description for description in survivors if description not in reasons]
    faults = [f"no property notices  {description}" for description in unexplained]
    faults += [f"tests/mutants.yml explains a mutant that is noticed: {key}" for key in reasons if key not in survivors]
    summary = (
        f"{count} mutants, {count - len(survivors)} killed, {len(unexplained)} survived, {len(equivalent)} equivalent"
    )
    return Finding(name, summary, faults)


def _noticed(properties, mutant, frozen):
    """Whether a property fails on one of its frozen examples, or the mutant does not come back in time."""

    def stop(signum, frame):
        raise TimeoutError

    signal.signal(signal.SIGALRM, stop)
    try:
        for prop in properties:
            for example in frozen[prop.name]:
                signal.setitimer(signal.ITIMER_REAL, MUTANT_SECONDS)
                if prop.failure(mutant, example):
                    return True
    except (TimeoutError, MemoryError):
        return True
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return False


def _assignment(course, assignment):
    """The released notebooks are what the masters give."""
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        authoring.build(course, assignment, release=folder)
        for notebook in course.assignment(assignment).notebooks:
            released, fresh = course.released(assignment, notebook), Path(folder, assignment, f"{notebook}.ipynb")
            if not authoring.is_current(released, fresh):
                name = released.relative_to(course.root)
                faults.append(f"{name} is not what its master gives; run 'autograder build {assignment}'")
    return Finding(assignment, f"{len(course.assignment(assignment).notebooks)} notebooks up to date", faults)


def _exercise(root, name, examples, seed):
    warnings.simplefilter("ignore")  # wrong answers warn
    course = Course(root)
    exercise = course.exercises[name]
    try:
        settings = live_settings(examples, derandomize=seed is None)
        properties = load_properties(course, exercise.notebook, settings)[name]
        variants = {kind: course.variants(exercise, kind) for kind in LEAST}
        frozen = corpus.load(course, exercise)
        faults = [
            f"{len(variants[kind])} {kind} variants, {least} are needed"
            for kind, least in LEAST.items()
            if len(variants[kind]) < least
        ]
        faults += _faults_of_right_answers(course, exercise, properties, variants["correct"], frozen, seed)
        faults += _faults_of_wrong_answers(exercise, properties, variants["faulty"], frozen)
        faults += _faults_of_self_checks(course, exercise, variants["faulty"], frozen)
        reference = authoring.reference(course, exercise)
        nonsense = nonsense_like(reference)
        faults += _faults_of_nonsense(exercise, properties, nonsense, frozen)
        faults += _faults_of_reading(properties, reference, frozen)
    except Problem as problem:
        return Finding(name, "", [str(problem)])
    counts = {
        "properties": len(properties),
        "frozen examples": sum(map(len, frozen.values())),
        "fresh examples a property": examples,
        "correct variants": len(variants["correct"]),
        "faulty variants": len(variants["faulty"]),
        "kinds of nonsense": len(nonsense),
    }
    summary = ", ".join(f"{count} {what}" for what, count in counts.items())
    return Finding(name, summary + (f" (seed {seed})" if seed is not None else ""), faults)


def _faults_of_right_answers(course, exercise, properties, paths, frozen, seed):
    """The reference and the correct variants pass every frozen and every fresh example."""
    right = {"the reference solution": authoring.reference(course, exercise)}
    right |= {f"correct/{path.stem}": authoring.load_function(path, exercise.name) for path in paths}
    right = {label: Local(exercise.name, function) for label, function in right.items()}
    for prop in properties:
        while (label := _first_to_fail(prop, right, frozen[prop.name], seed)) is not None:
            message = examine(exercise, [prop], right.pop(label)).message
            yield f"{label} fails {prop.name}: {message or 'at times'}"


def _first_to_fail(prop, implementations, frozen, seed):
    """Try all implementations on the same examples; return the label of the first that breaks the property, or None."""
    culprit = None

    def run(example):
        nonlocal culprit
        for label, implementation in implementations.items():
            if error := prop.failure(implementation, example):
                culprit = label
                raise error

    try:
        for example in frozen:
            run(example)
        if seed is not None:
            hypothesis.seed(seed)(prop.test)
        prop.explore(run)
    except (*FAILURES, hypothesis.errors.Flaky):
        return culprit
    return None


def _faults_of_wrong_answers(exercise, properties, paths, frozen):
    """Each faulty variant fails a property."""
    for path in paths:
        wrong = Local(exercise.name, authoring.load_function(path, exercise.name))
        if examine(exercise, properties, wrong, frozen).status == "passed":
            yield f"faulty/{path.stem} earns full marks; a property is missing, or the variant is not faulty"


def _faults_of_self_checks(course, exercise, paths, frozen):
    """What a learner is shown live, without frozen examples, is not full marks where the grade will not be."""
    settings = live_settings(phases=(Phase.explicit, Phase.generate))
    properties = load_properties(course, exercise.notebook, settings, public=True)[exercise.name]
    for path in paths:
        wrong = Local(exercise.name, authoring.load_function(path, exercise.name))
        explicit = any(prop.failure(wrong, example) for prop in properties for example in prop.explicit)
        if explicit or any(_fails_live(prop, wrong) for prop in properties):
            continue
        exposing = ((prop, one) for prop in properties for one in frozen[prop.name] if prop.failure(wrong, one))
        if found := next(exposing, None):  # else a hidden property exposes it, or none
            prop, example = found
            arguments = ", ".join(f"{name}={_source(value)}" for name, value in arguments_of(example).items())
            yield (
                f"faulty/{path.stem} earns full marks in a self-check, which has no frozen examples; add to "
                f"{prop.test.__name__}: @example({arguments})"
            )


def _fails_live(prop, wrong):
    """Whether a live check of a property fails."""

    def run(example):
        if error := prop.failure(wrong, example):
            raise error

    try:
        with corpus.the_same_draws_everywhere():
            prop.explore(run)
    except (*FAILURES, hypothesis.errors.Flaky):
        return True
    return False


def _source(value):
    """Return an argument as a property file has it."""
    if isinstance(value, (tuple, list)):
        inner = ", ".join(map(_source, value)) + ("," if isinstance(value, tuple) and len(value) == 1 else "")
        return f"({inner})" if isinstance(value, tuple) else f"[{inner}]"
    if isinstance(value, Objective):
        return f"Objective({', '.join(map(_source, (value.name, *value.parameters)))})"
    if isinstance(value, (np.ndarray, np.generic)):
        dtype = "" if value.dtype in (np.float64, np.bool_) else f", np.{value.dtype}"
        return f"np.array({_source(value.tolist())}{dtype})" if value.size else f"np.zeros({value.shape}{dtype})"
    return f"np.{value!r}" if isinstance(value, float) and not np.isfinite(value) else repr(value)


def _faults_of_nonsense(exercise, properties, nonsense, frozen):
    """Nonsense of the right type earns next to nothing."""
    for label, function in nonsense.items():
        result = examine(exercise, properties, Local(exercise.name, function), frozen)
        if result.score > NONSENSE_SHARE * exercise.points:
            yield f"{label} earns {result.score:g} of {exercise.points:g} points, more than {NONSENSE_SHARE:.0%}"


def _faults_of_reading(properties, reference, frozen):
    """A property reads whatever a function returns, at any of its calls: it fails with an assertion, or holds."""
    for prop in properties:
        known = set()
        for label, odd in odd_like(reference).items():
            for error in _misreadings(prop, reference, odd, frozen[prop.name]):
                place = Path(prop.place(error)).name
                if place not in known:
                    known.add(place)
                    yield (
                        f"{place} {prop.test.__name__} raises {type(error.error).__name__} on {label}: check what came "
                        "back first (see autograder.properties)"
                    )


def _misreadings(prop, reference, odd, examples):
    """Yield the Unreadables of a property at some examples, where a function is `reference` at first and then `odd`."""
    for right in range(CALLS_IN_A_ROW):
        turning = _turning(prop.exercise, reference, odd, right)
        for example in [*examples.telling, *examples[:: len(examples) // 4 or 1]]:
            if isinstance(error := prop.failure(turning, example), Unreadable):
                yield error


def _turning(name, first, then, calls):
    """Return the Implementation that is the function `first` for so many calls of a property, and `then` afterwards."""

    def function(*arguments):
        return (first if len(implementation.calls) <= calls else then)(*arguments)

    implementation = Local(name, function)
    return implementation
