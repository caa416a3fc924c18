"""Does the course hold together? Every promise that the properties, variants and notebooks make, tested."""

import dataclasses
import filecmp
import os
import secrets
import tempfile
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path

import hypothesis
import numpy as np

from autograder import authoring, corpus
from autograder.course import Course
from autograder.examiner import examine, live_settings, load_properties
from autograder.implementation import Local, Raised
from autograder.problems import Problem
from autograder.worker import wire

LEAST = {"correct": 4, "faulty": 8}
"""Variants that each exercise must have."""

NONSENSE_SHARE = 0.2
"""Share of an exercise's points that nonsense may earn at most."""


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


def _assignment(course, assignment):
    """The released notebooks are what the masters give."""
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        authoring.build(course, assignment, release=folder)
        for notebook in course.assignment(assignment).notebooks:
            released, fresh = course.released(assignment, notebook), Path(folder, assignment, f"{notebook}.ipynb")
            if not released.is_file() or not filecmp.cmp(released, fresh, shallow=False):
                faults.append(f"{released.relative_to(course.root)} is not what its master gives; run 'autograder build {assignment}'")
    return Finding(assignment, f"{len(course.assignment(assignment).notebooks)} notebooks up to date", faults)


def _exercise(root, name, examples, seed):
    course = Course(root)
    exercise = course.exercises[name]
    try:
        settings = live_settings(examples, derandomize=seed is None)
        properties = load_properties(course, exercise.notebook, settings)[name]
        variants = {kind: course.variants(exercise, kind) for kind in LEAST}
        frozen = corpus.load(course, exercise)
        faults = [
            f"{len(variants[kind])} {kind} variants, {least} are needed" for kind, least in LEAST.items() if len(variants[kind]) < least
        ]
        faults += _faults_of_right_answers(course, exercise, properties, variants["correct"], frozen, seed)
        faults += _faults_of_wrong_answers(exercise, properties, variants["faulty"], frozen)
        nonsense = _nonsense(authoring.reference(course, exercise))
        faults += _faults_of_nonsense(exercise, properties, nonsense, frozen)
    except Problem as problem:
        return Finding(name, "", [str(problem)])
    drawn = f"{examples} examples a property" + (f" (seed {seed})" if seed is not None else "")
    summary = (
        f"{len(properties)} properties, {sum(map(len, frozen.values()))} frozen examples; {len(variants['correct'])} correct variants pass "
        f"{drawn}, {len(variants['faulty'])} faulty ones and {len(nonsense)} kinds of nonsense do not"
    )
    return Finding(name, summary, faults)


def _faults_of_right_answers(course, exercise, properties, paths, frozen, seed):
    """The reference and the correct variants pass every frozen and every fresh example."""
    right = {"the reference solution": authoring.reference(course, exercise)}
    right |= {f"correct/{path.stem}": authoring.load_function(path, exercise.name) for path in paths}
    for prop in properties:
        for label, function in list(right.items()):
            implementation = Local(exercise.name, function)

            def run(arguments, prop=prop, implementation=implementation):
                prop.run(implementation, arguments)

            try:
                for arguments in frozen[prop.name]:
                    run(arguments)
                if seed is not None:
                    hypothesis.seed(seed)(prop.test)
                prop.explore(run)
            except (AssertionError, Raised, wire.NotPlain, hypothesis.errors.Flaky):
                result = examine(exercise, [prop], implementation).message or "only sometimes"
                del right[label]
                yield f"{label} fails {prop.name}: {result}"


def _faults_of_wrong_answers(exercise, properties, paths, frozen):
    """Each faulty variant fails a property."""
    for path in paths:
        wrong = Local(exercise.name, authoring.load_function(path, exercise.name))
        if examine(exercise, properties, wrong, frozen).status == "passed":
            yield f"faulty/{path.stem} earns full marks; a property is missing, or the variant is not faulty"


def _faults_of_nonsense(exercise, properties, nonsense, frozen):
    """Nonsense of the right type earns next to nothing."""
    for label, function in nonsense.items():
        result = examine(exercise, properties, Local(exercise.name, function), frozen)
        if result.score > NONSENSE_SHARE * exercise.points:
            yield f"{label} earns {result.score:g} of {exercise.points:g} points; nonsense may earn {NONSENSE_SHARE:.0%}"


def _nonsense(reference):
    """Implementations without a thought, by what they return: constants and the input in the shape of a right answer, and values
    of wrong types."""

    def like(make):
        def function(*arguments):
            right = reference(*arguments)
            if isinstance(right, (tuple, list)):
                return tuple(make(np.asarray(part), arguments) for part in right)
            return make(np.asarray(right), arguments)

        return function

    def the_input(right, arguments):
        given = np.asarray(next((a for a in arguments if not callable(a) and not isinstance(a, str)), 0.0), float)
        return np.resize(given, right.shape) if given.size else np.zeros(right.shape)

    return {
        "all zeros": like(lambda right, _: np.zeros(right.shape, right.dtype)),
        "all ones": like(lambda right, _: np.ones(right.shape, right.dtype)),
        "all nan": like(lambda right, _: np.full(right.shape, np.nan)),
        "all inf": like(lambda right, _: np.full(right.shape, np.inf)),
        "the uniform vector": like(lambda right, _: np.full(right.shape, 1 / max(right.shape[-1:] or (1,)) if right.size else 0.0)),
        "the input itself": like(the_input),
        "the right answer reversed": like(lambda right, _: right[..., ::-1] + 1 if right.ndim else right + 1),
        "None": lambda *arguments: None,
        "a string": lambda *arguments: "nan",
        "an empty list": lambda *arguments: [],
        "a list of everything": lambda *arguments: [None, True, "x", [1.0]],
        "an array of the wrong shape": lambda *arguments: np.zeros((3, 2, 1)),
        "a complex number": lambda *arguments: 1j,
        "a function": lambda *arguments: np.sum,
    }
