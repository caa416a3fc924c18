"""The properties of the notebook `derivatives`.

The bounds are the contract's: 1e−6·max(1, M) for first derivatives, 1e−4·max(1, M) for second ones, M from
`largest_nearby`, an upper bound of the contract's M. Central differences come to about 1e−10·M and 1e−6·M.
"""

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from autograder.objectives import (
    gradient,
    hessian,
    jacobian,
    landscapes,
    largest_nearby,
    log_sum_exps,
    maps,
    quadratics,
    sizes,
    waves,
)
from autograder.properties import assert_close, assert_no_trace, float_array, points
from autograder.strategies import arrays_of, by_size, in_any_form, magnitudes, ordinaries
from autograder.tolerances import eps_of
from autograder.worker.objectives import Objective

ALLOWED = "the exercise allows"

SKEW = Objective("quadratic", np.array([[2.0, 4.0], [0.0, 2.0]]), np.zeros(2), 0.0)  # x₁² + 2x₁x₂ + x₂²
SQUARE = Objective("quadratic", np.array([[2.0]]), np.zeros(1), 0.0)
WAVE = Objective("waves", np.array([4.0]), np.array([[1.0]]), np.array([0.0]))  # 4 sin x
TALL = Objective("linear_map", np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]), np.zeros(3))
WIDE = Objective("linear_map", np.array([[1.0, 2.0, 3.0]]), np.zeros(1))


BOTH = Objective("wave_map", np.array([4.0]), np.array([[1.0, 1.0]]), np.array([0.0]))  # 4 sin(x₁ + x₂)
GENTLE = Objective("quadratic", np.zeros((1, 1)), np.array([-1e-4]), 0.0)


def places(kinds, within=2):
    """Pairs of an objective and a point."""
    return by_size(sizes(), lambda n: st.tuples(kinds(n), arrays_of((n,), ordinaries(within))))


def within_one_branch(place):
    """Move x away from where a flat region ends: the third derivative jumps there, and a wide difference sees both."""
    f, x = place
    return (f, np.where(np.abs(np.abs(x) - 1) < 0.25, 0.0, x)) if f.name == "flat" else place


def far_places(kinds):
    """Entries of x up to ±100, where x + h is rounded more coarsely, and tiny ones, which say nothing about a step."""
    entries = st.one_of(ordinaries(100), magnitudes(-12, -1))
    return by_size(sizes(), lambda n: st.tuples(kinds(n), arrays_of((n,), entries)))


def smooth(n):
    """Functions that vary on a length scale of 1, however far out."""
    return st.one_of(waves(n), log_sum_exps(n), quadratics(n))


def places_in_any_form(kinds):
    return by_size(
        sizes(), lambda n: st.tuples(kinds(n), kinds(n), in_any_form(arrays_of((n,), st.integers(-100, 100))))
    )


def accuracy(first, f, x):
    """The error allowed: `first` times max(1, M). In float32 differences lose half of their digits: 1e−3 at best."""
    relative = first if eps_of(x) < 1e-10 else 1e-2
    return relative * max(1.0, largest_nearby(f, np.asarray(x, np.float64)))


# numerical_gradient


def assert_gradient(result, f, x):
    expected = gradient(f)(x)
    assert_close(float_array(result, expected.shape, x), expected, accuracy(1e-6, f, x), explanation=ALLOWED)


@points(2, defining=True)
@given(place=places(landscapes))
@example(place=(SQUARE, np.array([1.0])))
@example(place=(SKEW, np.array([1.0, 0.0])))
@example(place=(WAVE, np.array([0.0])))
def test_numerical_gradient_definition(numerical_gradient, place):
    """Entry j of the result is the slope of f at x along axis j."""
    f, x = place
    assert_gradient(numerical_gradient(f, x), f, x)


@points(1)
@given(place=places(waves, within=8))
@example(place=(WAVE, np.array([1.5])))
@example(place=(Objective("waves", np.array([2.0]), np.array([[1.0, 1.0]]), np.zeros(1)), np.array([1.0, 0.5])))
def test_numerical_gradient_accuracy(numerical_gradient, place):
    """Where f bends, the error stays below a millionth of f: forward differences are not accurate enough."""
    f, x = place
    assert_gradient(numerical_gradient(f, x), f, x)


@points(1)
@given(place=far_places(smooth))
@example(place=(SQUARE, np.array([100.0])))
@example(place=(WAVE, np.array([100.0])))
@example(place=(WAVE, np.array([-96.0])))
@example(place=(WAVE, np.array([1e-9])))
@example(place=(SKEW, np.array([1e-9, 1.0])))
@example(place=(GENTLE, np.array([1.0])))
def test_numerical_gradient_far_out(numerical_gradient, place):
    """Entries of x may be as large as 100 or as small as 1e−12: f does not vary faster there, nor more slowly."""
    f, x = place
    assert_gradient(numerical_gradient(f, x), f, x)


@points(1)
@given(place=places_in_any_form(smooth))
@example(place=(SQUARE, SQUARE, [1]))
@example(place=(SKEW, SKEW, np.array([1, -2], np.int8)))
@example(place=(SKEW, Objective("quadratic", np.eye(2), np.zeros(2), 0.0), np.array([1, 2], np.uint8)))
@example(place=(SKEW, SKEW, np.array([1.0, 2.0])))
@example(place=(SKEW, SKEW, np.array([1.0, 2.0], np.float32)))
def test_numerical_gradient_array_likes(numerical_gradient, place):
    """Every kind of x works and is left as it is, and another function at the same place is another question."""
    f, g, x = place
    for function in (f, g):
        assert_gradient(numerical_gradient(function, x), function, x)
    assert_no_trace(numerical_gradient, (f, x), (g, np.ones(len(x))))


# numerical_jacobian


def assert_jacobian(result, f, x):
    expected = jacobian(f, np.asarray(x, np.float64))
    assert_close(float_array(result, expected.shape, x), expected, accuracy(1e-6, f, x), explanation=ALLOWED)


@points(2, defining=True)
@given(place=places(maps))
@example(place=(Objective("linear_map", np.array([[2.0]]), np.zeros(1)), np.array([1.0])))
@example(place=(Objective("linear_map", np.array([[1.0, 2.0], [3.0, 4.0]]), np.zeros(2)), np.array([0.0, 0.0])))
@example(place=(TALL, np.array([1.0, 1.0])))
@example(place=(WIDE, np.array([1.0, 1.0, 1.0])))
def test_numerical_jacobian_definition(numerical_jacobian, place):
    """Entry (i, j) of the result says how fast component i of f changes with xⱼ."""
    f, x = place
    assert_jacobian(numerical_jacobian(f, x), f, x)


@points(1)
@given(place=places(smooth))
@example(place=(SKEW, np.array([1.0, 2.0])))
@example(place=(WAVE, np.array([1.5])))
def test_numerical_jacobian_of_a_gradient(numerical_jacobian, place):
    """The Jacobian of a gradient is the Hessian, a symmetric matrix."""
    f, x = place
    assert_jacobian(numerical_jacobian(gradient(f), x), gradient(f), x)


@points(1)
@given(place=far_places(maps))
@example(place=(TALL, np.array([100.0, 0.0])))
@example(place=(TALL, np.array([1e-9, 1.0])))
@example(place=(BOTH, np.array([1e-9, 1.5])))
@example(place=(Objective("wave_map", np.array([4.0]), np.array([[1.0]]), np.array([0.0])), np.array([100.0])))
@example(place=(Objective("wave_map", np.array([4.0]), np.array([[1.0]]), np.array([0.0])), np.array([1.5])))
def test_numerical_jacobian_far_out(numerical_jacobian, place):
    """Entries of x may be as large as 100 or as small as 1e−12, and the error stays below a millionth of f."""
    f, x = place
    assert_jacobian(numerical_jacobian(f, x), f, x)


@points(1)
@given(place=places_in_any_form(maps))
@example(place=(TALL, WIDE, [1, 2]))
@example(place=(TALL, TALL, np.array([1, -2], np.int8)))
@example(place=(TALL, TALL, np.array([1, 2], np.uint8)))
@example(place=(TALL, TALL, np.array([1.0, 2.0])))
@example(place=(TALL, TALL, np.array([1.0, 2.0], np.float32)))
def test_numerical_jacobian_array_likes(numerical_jacobian, place):
    """Every kind of x works and is left as it is, and another function at the same place is another question."""
    f, g, x = place
    for function in (f, g):
        if len(x) == function.parameters[0].shape[-1] or function.name == "wave_map":
            assert_jacobian(numerical_jacobian(function, x), function, x)
    assert_no_trace(numerical_jacobian, (f, x), (f, np.ones(len(x))))


# numerical_hessian


def assert_hessian(result, f, x):
    """The contract's accuracy, and symmetry to the same: no further apart than two entries may be."""
    expected, bound = hessian(f, np.asarray(x, np.float64)), accuracy(1e-4, f, x)
    assert_close(float_array(result, expected.shape, x), expected, bound, explanation=ALLOWED)


@points(2, defining=True)
@given(place=places(landscapes).map(within_one_branch))
@example(place=(SQUARE, np.array([1.0])))
@example(place=(SKEW, np.array([1.0, 0.0])))
@example(place=(Objective("saddle", 1.0), np.array([0.0, 0.0])))
@example(place=(Objective("saddle", 1.0), np.array([1.0, 1.0])))
def test_numerical_hessian_definition(numerical_hessian, place):
    """Entry (i, j) of the result is the second derivative of f along the axes i and j."""
    f, x = place
    assert_hessian(numerical_hessian(f, x), f, x)


@points(1)
@given(place=places(waves, within=8))
@example(place=(WAVE, np.array([1.5])))
@example(place=(WAVE, np.array([0.0])))
@example(place=(Objective("waves", np.array([2.0]), np.array([[1.0, 1.0]]), np.zeros(1)), np.array([1.0, 0.5])))
def test_numerical_hessian_accuracy(numerical_hessian, place):
    """Where f bends and turns, the error stays below a ten-thousandth of f: the step is neither large nor tiny."""
    f, x = place
    assert_hessian(numerical_hessian(f, x), f, x)


@points(1)
@given(place=far_places(smooth))
@example(place=(SQUARE, np.array([100.0])))
@example(place=(WAVE, np.array([100.0])))
@example(place=(WAVE, np.array([-96.0])))
@example(place=(SKEW, np.array([1e-9, 1.0])))
def test_numerical_hessian_far_out(numerical_hessian, place):
    """Entries of x may be as large as 100 or as small as 1e−12."""
    f, x = place
    assert_hessian(numerical_hessian(f, x), f, x)


@points(1)
@given(place=places_in_any_form(smooth))
@example(place=(SQUARE, SQUARE, [1]))
@example(place=(SKEW, SKEW, np.array([1, -2], np.int8)))
@example(place=(SKEW, Objective("quadratic", np.eye(2), np.zeros(2), 0.0), np.array([1, 2], np.uint8)))
@example(place=(SKEW, SKEW, np.array([1.0, 2.0])))
@example(place=(SKEW, SKEW, np.array([1.0, 2.0], np.float32)))
def test_numerical_hessian_array_likes(numerical_hessian, place):
    """Every kind of x works and is left as it is, and another function at the same place is another question."""
    f, g, x = place
    for function in (f, g):
        assert_hessian(numerical_hessian(function, x), function, x)
    assert_no_trace(numerical_hessian, (f, x), (g, np.ones(len(x))))
