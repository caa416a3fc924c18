"""The properties of the notebook `one_dimension`.

Positions, steps and the planted roots of f′ are multiples of 1/8: steps are exact, and f′ is exactly zero at a root.
"""

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from autograder.objectives import curvature, curves, plateaus, polynomial, polynomials, roots, slope
from autograder.printing import show
from autograder.properties import assert_close, number, points, text
from autograder.strategies import magnitudes, ordinaries
from autograder.tolerances import tau
from autograder.worker.objectives import Objective

positions = ordinaries(4)
# Whole numbers in the kinds in which a position or a step may come.
kinds = st.sampled_from([int, np.int64, np.float64, np.float32])
whole_numbers = st.builds(lambda k, kind: kind(k), st.integers(-3, 3), kinds)

LINE = polynomial(2.0, [], 1.0)  # 2x + 1
PARABOLA = polynomial(2.0, [0.0])  # x²
HILL = polynomial(-2.0, [1.0])  # 2x − x²
CUBE = polynomial(3.0, [0.0, 0.0])  # x³


# linear_approximation


def assert_linear_approximation(result, f, x, epsilon):
    """One product and one sum: rounding is proportional to the sizes of the two terms."""
    value, change = f(x), float(epsilon) * slope(f)(x)
    assert_close(number(result), value + change, tau(1, x, epsilon) * (abs(value) + abs(change)))


@points(2, defining=True)
@given(f=curves(), x=positions, epsilon=positions)
@example(f=LINE, x=0.0, epsilon=1.0)
@example(f=PARABOLA, x=1.0, epsilon=0.5)
@example(f=PARABOLA, x=1.0, epsilon=-0.5)
def test_linear_approximation_definition(linear_approximation, f, x, epsilon):
    """The result is the height at x + ε of the tangent to f at x, for ε of either sign."""
    assert_linear_approximation(linear_approximation(f, slope(f), x, epsilon), f, x, epsilon)


def steep_or_flat(a):
    """ax²/2 + 1, with a slope of any size."""
    return polynomial(a, [0.0], 1.0)


@points(1)
@given(
    f=st.one_of(curves(), magnitudes(-100, 99).map(steep_or_flat)),
    x=positions,
    epsilon=st.one_of(st.just(0.0), magnitudes(-100, 0)),
)
@example(f=PARABOLA, x=1.0, epsilon=0.0)
@example(f=steep_or_flat(2000.0), x=1.0, epsilon=1.0)
@example(f=PARABOLA, x=0.0, epsilon=1e-100)
@example(f=CUBE, x=1.0, epsilon=1e-12)
def test_linear_approximation_any_size(linear_approximation, f, x, epsilon):
    """At ε = 0 the result is f(x); a step too small to be seen in x + ε, or a steep slope, is like any other."""
    assert_linear_approximation(linear_approximation(f, slope(f), x, epsilon), f, x, epsilon)


@points(1)
@given(f=curves(), g=curves(), x=whole_numbers, epsilon=whole_numbers)
@example(f=PARABOLA, g=HILL, x=1, epsilon=-1)
def test_linear_approximation_kinds_of_number(linear_approximation, f, g, x, epsilon):
    """x and ε may be whole numbers, or NumPy's; and another function at the same place is another question."""
    for function in (f, g):
        result = linear_approximation(function, slope(function), x, epsilon)
        assert_linear_approximation(result, function, x, epsilon)


# sign_step


def planted(a, roots):
    """Pairs of a polynomial and one of the roots of its slope."""
    return st.sampled_from(roots).map(lambda root: (polynomial(a, roots), root))


def stationary_points(roots):
    """Pairs of a curve and a point where its slope is exactly zero."""
    leading = st.sampled_from([12.0, -12.0, 24.0])
    return st.one_of(
        st.tuples(leading, roots).flatmap(lambda drawn: planted(*drawn)),
        st.tuples(plateaus(), st.integers(-8, 8).map(lambda k: k / 8)),
    )


def assert_sign_step(result, f, x, epsilon, bound=0.0):
    """For multiples of 1/8 the step is exact."""
    expected = float(x) - float(epsilon) * float(np.sign(slope(f)(x)))
    assert_close(number(result), expected, bound)


@points(2, defining=True)
@given(f=curves(), x=positions, epsilon=ordinaries(2).map(abs))
@example(f=PARABOLA, x=1.0, epsilon=0.5)
@example(f=PARABOLA, x=-1.0, epsilon=0.5)
@example(f=LINE, x=0.0, epsilon=0.25)
@example(f=PARABOLA, x=0.0, epsilon=0.5)
@example(f=PARABOLA, x=3.0, epsilon=0.0)
def test_sign_step_definition(sign_step, f, x, epsilon):
    """The result is one step of length ε away from x, downhill."""
    assert_sign_step(sign_step(slope(f), x, epsilon), f, x, epsilon)


@points(1)
@given(stationary=stationary_points(roots()), epsilon=st.integers(1, 16).map(lambda k: k / 8))
@example(stationary=(PARABOLA, 0.0), epsilon=1.0)
@example(stationary=(HILL, 1.0), epsilon=1.0)
@example(stationary=(Objective("plateau", 1.0), 0.5), epsilon=1.0)
def test_sign_step_stationary(sign_step, stationary, epsilon):
    """Where the slope is zero the result is x itself."""
    f, x = stationary
    assert_close(number(sign_step(slope(f), x, epsilon)), x, 0.0)


@points(0.5)
@given(a=magnitudes(-200, 200), x=st.integers(-40, 40).map(lambda k: k / 10), epsilon=positions.map(abs))
@example(a=1.0, x=0.1, epsilon=0.2)
@example(a=1e-100, x=1.0, epsilon=1.0)
@example(a=1e99, x=-1.0, epsilon=1.0)
@example(a=1e-9, x=-1.0, epsilon=1.0)
@example(a=1e-170, x=1.0, epsilon=1.0)
@example(a=1e200, x=1.0, epsilon=1.0)
def test_sign_step_any_slope(sign_step, a, x, epsilon):
    """Only the sign of the slope counts, be it 1e200 or 1e−200."""
    f = polynomial(a, [0.0])
    assert_sign_step(sign_step(slope(f), x, epsilon), f, x, epsilon, tau(1) * (abs(x) + epsilon))


@points(0.5)
@given(f=polynomials(), g=polynomials(), x=whole_numbers, epsilon=whole_numbers.map(abs))
@example(f=PARABOLA, g=HILL, x=2, epsilon=1)
def test_sign_step_kinds_of_number(sign_step, f, g, x, epsilon):
    """x and ε may be whole numbers, or NumPy's; and another function at the same place is another question."""
    for function in (f, g):
        assert_sign_step(sign_step(slope(function), x, epsilon), function, x, epsilon)


# classify_stationary_point


def assert_label(result, f, x, tol=1e-8):
    """The label follows from the values of f′ and f″, compared with tol exactly."""
    first, second = slope(f)(x), curvature(f)(x)
    if abs(first) > tol:
        expected = "not stationary"
    elif abs(second) > tol:
        expected = "minimum" if second > 0 else "maximum"
    else:
        expected = "inconclusive"
    label = text(result)
    assert label == expected, f"it should be {expected!r}: f′(x) is {show(first)} and f″(x) is {show(second)}"


@points(2.5, defining=True)
@given(place=st.one_of(stationary_points(roots()), st.tuples(curves(), positions)))
@example(place=(PARABOLA, 0.0))
@example(place=(HILL, 1.0))
@example(place=(CUBE, 0.0))
@example(place=(PARABOLA, 1.0))
@example(place=(PARABOLA, -1.0))
def test_classify_stationary_point_definition(classify_stationary_point, place):
    """The label says whether the slope is zero, and if so which way the curve bends there."""
    f, x = place
    assert_label(classify_stationary_point(slope(f), curvature(f), x), f, x)


multiple_roots = st.tuples(st.integers(-8, 8), st.integers(2, 4)).map(lambda drawn: [drawn[0] / 4] * drawn[1])


@points(1)
@given(place=stationary_points(multiple_roots))
@example(place=(CUBE, 0.0))
@example(place=(polynomial(4.0, [0.0, 0.0, 0.0]), 0.0))
@example(place=(Objective("plateau", 1.0), 0.0))
def test_classify_stationary_point_inconclusive(classify_stationary_point, place):
    """Where f″ is zero too the test is inconclusive, even at what is a minimum of x⁴."""
    f, x = place
    assert_label(classify_stationary_point(slope(f), curvature(f), x), f, x)


@points(1.5)
@given(a=ordinaries(2).filter(bool), d=ordinaries(2), tol=ordinaries(4).map(abs), equal=st.booleans())
@example(a=1.0, d=0.5, tol=0.5, equal=False)
@example(a=-1.0, d=-0.5, tol=0.5, equal=False)
@example(a=0.5, d=0.0, tol=0.5, equal=False)
@example(a=-0.5, d=0.0, tol=0.5, equal=False)
@example(a=1.0, d=0.0, tol=0.0, equal=False)
@example(a=1.0, d=0.125, tol=0.0, equal=False)
@example(a=1e-170, d=1.0, tol=0.0, equal=False)
@example(a=1e-9, d=0.0, tol=0.0, equal=False)
@example(a=1.000000001, d=0.0, tol=1.0, equal=False)
@example(a=2.0, d=0.75, tol=1.0, equal=False)
@example(a=2.0, d=0.375, tol=0.5, equal=False)
def test_classify_stationary_point_tolerance(classify_stationary_point, a, d, tol, equal):
    """A size of exactly tol still counts as zero, for f′ and for f″."""
    f = polynomial(a, [0.0])  # f′ = ax, f″ = a
    tol = abs(a * d) if equal else tol
    assert_label(classify_stationary_point(slope(f), curvature(f), d, tol), f, d, tol)


@points(0.5)
@given(
    a=st.one_of(magnitudes(-12, 2), magnitudes(-200, 200), st.just(1.0)), x=st.one_of(magnitudes(-12, 0), st.just(0.0))
)
@example(a=1.0, x=5e-9)
@example(a=1.0, x=2e-8)
@example(a=5e-9, x=0.0)
@example(a=-2e-8, x=0.0)
@example(a=1e-8, x=0.0)
@example(a=1e200, x=1.0)
def test_classify_stationary_point_default_tolerance(classify_stationary_point, a, x):
    """Without tol, sizes up to 1e−8 count as zero."""
    f = polynomial(a, [0.0])
    assert_label(classify_stationary_point(slope(f), curvature(f), x), f, x)


@points(0.5)
@given(f=polynomials(), g=polynomials(), x=whole_numbers)
@example(f=PARABOLA, g=polynomial(-2.0, [0.0]), x=0)
def test_classify_stationary_point_kinds_of_number(classify_stationary_point, f, g, x):
    """x may be a whole number, or one of NumPy's; and another function at the same place is another question."""
    for function in (f, g):
        assert_label(classify_stationary_point(slope(function), curvature(function), x), function, x)
