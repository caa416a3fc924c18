"""The properties of the notebook `derivatives`.

The bounds are the contract's: 1e−8·max(1, M) for first derivatives, 1e−6·max(1, M) for second ones, M from
`largest_nearby`, an upper bound of the contract's M.

With a step h and values of f that are off by δ, a central difference is off by h²/6·M₃ + δ/h. A second one is off by
h²/12·M₄ + 4δ/h², or, taken at the four corners of a square, by h²/3·M₄ + δ/h². Where f varies on a length scale of 1,
M₃ and M₄ are at most M. Most of δ comes from the argument of a sine: a sum of size 8 to 16 is rounded by up to 9e−16.
So central differences have plenty of room, and what has not (forward differences, and the gradient's step in second
ones) fails where such roundings differ from one value to the next. In the examples that are drawn, multiples of 1/8,
they hardly do; the explicit ones with decimal digits are there for it.

Measured over thousands of examples, hard ones sought: central differences with ∛eps·max(1, abs(xᵢ)) or 1e−5 come to
0.06 of the bound and with 1e−4 to 0.17, second ones with eps^(1/4) or 1e−4 to 0.1, and with eps^(1/4)·max(1, abs(xᵢ))
and four corners, which is the worst of the good ones, to 0.5. Forward differences come to at least 2.7 times the bound
in an explicit example, whichever step they take, and second differences with the gradient's step to 4.
"""

import functools

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
WAVES = Objective("wave_map", np.array([4.0]), np.array([[1.0]]), np.array([0.0]))  # 4 sin x
GENTLE = Objective("quadratic", np.zeros((1, 1)), np.array([-1e-4]), 0.0)


def ripple(w, s, name="waves"):
    """4·sin(wx + s), as a function of one variable or, named "wave_map", as a vector of one."""
    return Objective(name, np.array([4.0]), np.array([[w]]), np.array([s]))


def places(kinds, within=2):
    """Pairs of an objective and a point."""
    return by_size(sizes(), lambda n: st.tuples(kinds(n), arrays_of((n,), ordinaries(within))))


def within_one_branch(place):
    """Move x away from where a flat region ends: the third derivative jumps there, and a wide difference sees both."""
    f, x = place
    return (f, np.where(np.abs(np.abs(x) - 1) < 0.25, 0.0, x)) if f.name == "flat" else place


def far_places(kinds):
    """Entries of x up to ±10, where x + h is rounded more coarsely, and tiny ones, which say nothing about a step."""
    entries = st.one_of(ordinaries(10), magnitudes(-12, -1))
    return by_size(sizes(), lambda n: st.tuples(kinds(n), arrays_of((n,), entries)))


def smooth(n):
    """Functions that vary on a length scale of 1, however far out."""
    return st.one_of(waves(n), log_sum_exps(n), quadratics(n))


@functools.cache
@st.composite
def ripples(draw, n):
    """Σ aᵢ·sin((Wx + s)ᵢ), each a sine of one entry ±x or of the mean of two.

    With abs(x) ≤ 10 the arguments stay below 12: second differences are divided by 1e−8, and leave no room for more.
    """
    m, axes = draw(st.integers(1, 3)), st.sampled_from([*np.eye(n), *-np.eye(n)])
    W = np.array([(draw(axes) + draw(axes)) / 2 for _ in range(m)])
    return Objective("waves", draw(arrays_of((m,), ordinaries(4))), W, draw(arrays_of((m,), ordinaries(2))))


def gentle(n):
    """Functions that vary on a length scale of 1, and whose second differences have room too."""
    return st.one_of(ripples(n), log_sum_exps(n), quadratics(n))


def places_in_any_form(kinds):
    return by_size(sizes(), lambda n: st.tuples(kinds(n), kinds(n), in_any_form(arrays_of((n,), st.integers(-10, 10)))))


def accuracy(relative, share, f, x):
    """The error allowed: `relative` times max(1, M), and as much more in float32 as the best differences are worse.

    These are off by eps^`share`: by ε^(2/3) for first derivatives, where h² = ε/h, by ε^(1/2) for second ones.
    """
    coarser = eps_of(x) / eps_of()
    return relative * coarser**share * max(1.0, largest_nearby(f, np.asarray(x, np.float64)))


# numerical_gradient


def assert_gradient(result, f, x):
    expected = gradient(f)(x)
    assert_close(float_array(result, expected.shape, x), expected, accuracy(1e-8, 2 / 3, f, x), explanation=ALLOWED)


@points(2, defining=True)
@given(place=places(landscapes).map(within_one_branch))
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
@example(place=(ripple(0.7, 12.8), np.array([0.8])))
@example(place=(ripple(0.9, 0.5), np.array([8.7])))
def test_numerical_gradient_accuracy(numerical_gradient, place):
    """Where f bends, the error stays below 1e−8 times the size of f: forward differences are not accurate enough."""
    f, x = place
    assert_gradient(numerical_gradient(f, x), f, x)


@points(1)
@given(place=far_places(smooth))
@example(place=(SQUARE, np.array([10.0])))
@example(place=(WAVE, np.array([10.0])))
@example(place=(WAVE, np.array([-9.6])))
@example(place=(WAVE, np.array([1e-9])))
@example(place=(SKEW, np.array([1e-9, 1.0])))
@example(place=(GENTLE, np.array([1.0])))
def test_numerical_gradient_far_out(numerical_gradient, place):
    """Entries of x may be as large as 10 or as small as 1e−12: f does not vary faster there, nor more slowly."""
    f, x = place
    assert_gradient(numerical_gradient(f, x), f, x)


@points(1)
@given(place=places_in_any_form(smooth))
@example(place=(SQUARE, SQUARE, [1]))
@example(place=(SKEW, SKEW, np.array([1, -2], np.int8)))
@example(place=(SKEW, Objective("quadratic", np.eye(2), np.zeros(2), 0.0), np.array([1, 2], np.uint8)))
@example(place=(SKEW, SKEW, np.array([1.0, 2.0])))
@example(place=(SKEW, SKEW, np.array([1.0, 2.0], np.float32)))
@example(place=(WAVE, WAVE, np.array([9.5], np.float32)))
def test_numerical_gradient_array_likes(numerical_gradient, place):
    """Every kind of x works and is left as it is, and another function at the same place is another question."""
    f, g, x = place
    for function in (f, g):
        assert_gradient(numerical_gradient(function, x), function, x)
    assert_no_trace(numerical_gradient, (f, x), (g, np.ones(len(x))))


# numerical_jacobian


def assert_jacobian(result, f, x):
    expected = jacobian(f, np.asarray(x, np.float64))
    assert_close(float_array(result, expected.shape, x), expected, accuracy(1e-8, 2 / 3, f, x), explanation=ALLOWED)


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
@example(place=(TALL, np.array([10.0, 0.0])))
@example(place=(TALL, np.array([1e-9, 1.0])))
@example(place=(BOTH, np.array([1e-9, 1.5])))
@example(place=(WAVES, np.array([10.0])))
@example(place=(WAVES, np.array([1.5])))
@example(place=(ripple(0.7, 12.8, "wave_map"), np.array([0.8])))
@example(place=(ripple(0.9, 0.5, "wave_map"), np.array([8.7])))
def test_numerical_jacobian_far_out(numerical_jacobian, place):
    """Entries of x may be as large as 10 or as small as 1e−12, and the error stays below 1e−8 times the size of f."""
    f, x = place
    assert_jacobian(numerical_jacobian(f, x), f, x)


@points(1)
@given(place=places_in_any_form(maps))
@example(place=(TALL, WIDE, [1, 2]))
@example(place=(TALL, TALL, np.array([1, -2], np.int8)))
@example(place=(TALL, TALL, np.array([1, 2], np.uint8)))
@example(place=(TALL, TALL, np.array([1.0, 2.0])))
@example(place=(TALL, TALL, np.array([1.0, 2.0], np.float32)))
@example(place=(WAVES, WAVES, np.array([9.5], np.float32)))
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
    expected, bound = hessian(f, np.asarray(x, np.float64)), accuracy(1e-6, 1 / 2, f, x)
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
@given(place=places(ripples, within=8))
@example(place=(WAVE, np.array([1.5])))
@example(place=(WAVE, np.array([0.0])))
@example(place=(Objective("waves", np.array([2.0]), np.array([[1.0, 1.0]]), np.zeros(1)), np.array([1.0, 0.5])))
@example(place=(ripple(0.9, 11.9), np.array([0.8])))
@example(place=(ripple(0.9, 1.5), np.array([8.8])))
def test_numerical_hessian_accuracy(numerical_hessian, place):
    """Where f bends and turns, the error stays below a millionth of f: the gradient's step is too small for that."""
    f, x = place
    assert_hessian(numerical_hessian(f, x), f, x)


@points(1)
@given(place=far_places(gentle))
@example(place=(SQUARE, np.array([10.0])))
@example(place=(WAVE, np.array([10.0])))
@example(place=(WAVE, np.array([-9.6])))
@example(place=(SKEW, np.array([1e-9, 1.0])))
def test_numerical_hessian_far_out(numerical_hessian, place):
    """Entries of x may be as large as 10 or as small as 1e−12."""
    f, x = place
    assert_hessian(numerical_hessian(f, x), f, x)


@points(1)
@given(place=places_in_any_form(gentle))
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
