"""The properties of the course that is attacked. TOKEN-OF-THE-TESTS"""

import numpy as np
from hypothesis import example, given

from autograder.properties import assert_close, assert_no_trace, float_array, number, points
from autograder.strategies import vectors


@points(2, defining=True)
@given(x=vectors())
@example(x=np.array([1.0, -2.0]))
def test_double_definition(double, x):
    """Every entry is doubled."""
    assert_close(float_array(double(x), x.shape, x), 2 * x, 0.0)


@points(1)
@given(x=vectors())
@example(x=np.array([0.0, -3.0]))
def test_double_large(double, x):
    """Large entries too."""
    assert_close(float_array(double(1e300 * x), x.shape, x), 2e300 * x, 0.0)


@points(1)
@given(x=vectors())
@example(x=np.array([1.0, -2.0]))
def test_double_alone(double, x):
    """Nothing but the argument decides the result, and the argument stays what it was."""
    assert_no_trace(double, (x,), (x + 1,))


@points(2, defining=True)
@given(x=vectors())
@example(x=np.array([1.0, -2.0]))
def test_mean_definition(mean, x):
    """The sum of the entries, divided by their number."""
    assert_close(number(mean(x)), np.sum(x) / len(x), 1e-12 * np.abs(x).sum())


@points(2)
@given(x=vectors())
@example(x=np.array([1.0, -2.0]))
def test_mean_range(mean, x):
    """The mean is nowhere below the least entry and nowhere above the largest."""
    spread = 1e-12 * np.abs(x).max()
    assert x.min() - spread <= number(mean(x)) <= x.max() + spread, (
        "it should lie between the least and the largest entry"
    )
