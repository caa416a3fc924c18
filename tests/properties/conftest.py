"""Gives every property test the function it tests: the reference solution of its exercise.

pytest tests/properties                                                      the usual hundred examples a property
pytest tests/properties --hypothesis-profile thorough --hypothesis-seed 1    a thousand, others for each seed
"""

import hypothesis
import pytest

from autograder.authoring import reference
from autograder.course import find
from autograder.implementation import Local

COURSE = find(__file__)

# No deadline: it would fail a test on a busy machine.
hypothesis.settings.register_profile("usual", deadline=None, database=None)
hypothesis.settings.register_profile("thorough", deadline=None, database=None, max_examples=1000)
hypothesis.settings.load_profile("usual")


def _fixture(exercise):
    @pytest.fixture(scope="session", name=exercise.name)
    def function_under_test():
        return Local(exercise.name, reference(COURSE, exercise))

    return function_under_test


globals().update({f"{name}_fixture": _fixture(exercise) for name, exercise in COURSE.exercises.items()})
