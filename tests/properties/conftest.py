"""Gives every property test the function it tests: the reference solution of its exercise."""

import pytest

from autograder.authoring import reference
from autograder.course import find
from autograder.implementation import Local

COURSE = find(__file__)


def _fixture(exercise):
    @pytest.fixture(scope="session", name=exercise.name)
    def function_under_test():
        return Local(exercise.name, reference(COURSE, exercise))

    return function_under_test


globals().update({f"{name}_fixture": _fixture(exercise) for name, exercise in COURSE.exercises.items()})
