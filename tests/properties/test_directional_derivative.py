"""The properties of the notebook `directional_derivative`."""

import numpy as np
from hypothesis import assume, example, given
from hypothesis import strategies as st

from autograder.objectives import gradient, landscapes, quadratics, sizes
from autograder.properties import assert_close, assert_no_trace, float_array, number, points, scaled
from autograder.strategies import array_likes, arrays_of, by_size, in_any_form, lengths, ordinaries, powers_of_two
from autograder.tolerances import tau, tiny_of
from autograder.worker.objectives import Objective

integers = st.integers(-9, 9)
BOWL = Objective("quadratic", 2 * np.eye(2), np.zeros(2), 0.0)  # x₁² + x₂²
PARABOLA = Objective("quadratic", 2 * np.eye(1), np.zeros(1), 0.0)


def nonzero_vectors(n, elements=integers):
    return arrays_of((n,), elements).map(lambda u: u if u.any() else np.ones(n))


# directional_derivative


def cases(kinds=landscapes, directions=integers):
    """Tuples of an objective, a point and a direction."""
    return by_size(
        sizes(), lambda n: st.tuples(kinds(n), arrays_of((n,), ordinaries(4)), nonzero_vectors(n, directions))
    )


def assert_directional_derivative(result, f, x, u):
    """Scale |u|ᵀ|g|/‖u‖, the sizes of the products that are added: the sum itself may cancel."""
    g, unit = gradient(f)(x), scaled(u) / np.linalg.norm(scaled(u))
    assert_close(number(result), g @ unit, tau(len(g), x, u) * (np.abs(g) @ np.abs(unit)) + tiny_of(x, u))


@points(2, defining=True)
@given(case=cases())
@example(case=(PARABOLA, np.array([1.0]), np.array([1.0])))
@example(case=(PARABOLA, np.array([1.0]), np.array([-1.0])))
@example(case=(BOWL, np.array([1.0, 2.0]), np.array([1.0, 0.0])))
@example(case=(BOWL, np.array([1.0, 2.0]), np.array([3.0, 4.0])))
def test_directional_derivative_definition(directional_derivative, case):
    """The result is the slope of f at x along u, for a step of length 1 in that direction."""
    f, x, u = case
    assert_directional_derivative(directional_derivative(gradient(f), x, u), f, x, u)


@points(1)
@given(case=cases(), scale=powers_of_two())
@example(case=(PARABOLA, np.array([3.0]), np.array([1.0])), scale=2.0)
@example(case=(PARABOLA, np.array([1.0]), np.array([1.0])), scale=1 + 2.0**-11)
@example(case=(PARABOLA, np.array([1e96]), np.array([1.0])), scale=1e96)
@example(case=(BOWL, np.array([1.0, 2.0]), np.array([3.0, 4.0])), scale=1e-13)
@example(case=(BOWL, np.array([1.0, 2.0]), np.array([3.0, 4.0])), scale=1e-96)
@example(case=(BOWL, np.array([1.0, 2.0]), np.array([3.0, 4.0])), scale=1e96)
def test_directional_derivative_length_of_u(directional_derivative, case, scale):
    """Only the direction of u counts, not its length."""
    f, x, u = case
    assert_directional_derivative(directional_derivative(gradient(f), x, scale * u), f, x, u)


@points(0.5)
@given(case=cases())
@example(case=(PARABOLA, np.array([3.0]), np.array([1.0])))
@example(case=(BOWL, np.array([1.0, 2.0]), np.array([3.0, 4.0])))
def test_directional_derivative_opposite(directional_derivative, case):
    """In the opposite direction the slope has the opposite sign."""
    f, x, u = case
    assert_directional_derivative(directional_derivative(gradient(f), x, -u), f, x, -u)


@points(0.5)
@given(case=cases())
@example(case=(BOWL, np.array([3.0, 4.0]), np.array([1.0, 0.0])))
def test_directional_derivative_steepest(directional_derivative, case):
    """Along the gradient the slope is the gradient's length, the largest of all slopes."""
    f, x, _ = case
    g = gradient(f)(x)
    assume(g.any())
    assert_close(number(directional_derivative(gradient(f), x, g)), np.linalg.norm(g), tau(len(g)) * np.linalg.norm(g))


def cases_in_any_form():
    return by_size(
        sizes(),
        lambda n: st.tuples(
            quadratics(n),
            quadratics(n),
            in_any_form(arrays_of((n,), integers)),
            in_any_form(nonzero_vectors(n, st.integers(-100, 100))),
        ),
    )


@points(1)
@given(case=cases_in_any_form())
@example(case=(BOWL, BOWL, [1, 2], [3, 4]))
@example(case=(BOWL, BOWL, np.array([1, 2], np.int8), np.array([-128, 12], np.int8)))
@example(case=(PARABOLA, PARABOLA, [1], np.array([16], np.uint8)))
@example(case=(BOWL, BOWL, [1, 2], np.array([3, 4], np.float32)))
@example(case=(BOWL, Objective("quadratic", -np.eye(2), np.zeros(2), 0.0), [1, 2], [3, 4]))
def test_directional_derivative_array_likes(directional_derivative, case):
    """Every kind of array works, none is modified, and another function at the same place is another question."""
    f, g, x, u = case
    for function in (f, g):
        assert_directional_derivative(directional_derivative(gradient(function), x, u), function, x, u)
    assert_no_trace(directional_derivative, (gradient(f), x, u), (gradient(g), x, np.ones(len(u))))


# steepest_descent_direction


def assert_descent_direction(result, g):
    """A unit vector, each entry to τ; exactly zero for g = 0."""
    direction = float_array(result, np.shape(g), g)
    if not np.any(g):
        assert_close(direction, np.zeros(len(g)), 0.0)
        return
    expected = -scaled(g) / np.linalg.norm(scaled(g))
    assert_close(direction, expected, tau(len(expected), g))


@points(2, defining=True)
@given(g=by_size(lengths(1, 12), lambda shape: nonzero_vectors(shape[0])))
@example(g=np.array([2.0]))
@example(g=np.array([-3.0]))
@example(g=np.array([3.0, 4.0]))
@example(g=np.array([1.0, 0.0, -1.0]))
def test_steepest_descent_direction_definition(steepest_descent_direction, g):
    """The result is the unit vector opposite to the gradient: along it f falls fastest."""
    assert_descent_direction(steepest_descent_direction(g), g)


@points(1)
@given(n=st.integers(1, 6))
@example(n=1)
@example(n=2)
def test_steepest_descent_direction_zero(steepest_descent_direction, n):
    """Where the gradient is zero there is no such direction, and the result is the zero vector."""
    assert_descent_direction(steepest_descent_direction(np.zeros(n)), np.zeros(n))


@points(1)
@given(g=by_size(sizes(), nonzero_vectors), scale=powers_of_two(660))
@example(g=np.array([3.0, 4.0]), scale=1e199)
@example(g=np.array([3.0, 4.0]), scale=1e-199)
@example(g=np.array([1.0]), scale=1e-13)
@example(g=np.array([1.0]), scale=1e199)
def test_steepest_descent_direction_any_size(steepest_descent_direction, g, scale):
    """A gradient with entries near 1e200 or 1e−200 has a direction like any other."""
    assert_descent_direction(steepest_descent_direction(scale * g), scale * g)


@points(1)
@given(g=array_likes(lengths()))
@example(g=[3, 4])
@example(g=[0])
@example(g=np.array([0, 0], np.int8))
@example(g=np.array([-128, 12], np.int8))
@example(g=np.array([16, 1], np.uint8))
@example(g=np.array([3, 4], np.float32))
def test_steepest_descent_direction_array_likes(steepest_descent_direction, g):
    """Lists, integers of any type, float32, strided and read-only arrays all work, and none is modified."""
    assert_descent_direction(steepest_descent_direction(g), g)
    assert_no_trace(steepest_descent_direction, (g,), (np.arange(1.0, len(g) + 1),))


# angle_cosine


def pairs(elements=integers):
    return by_size(
        lengths(1, 8), lambda shape: st.tuples(nonzero_vectors(shape[0], elements), nonzero_vectors(shape[0], elements))
    )


def assert_angle_cosine(result, u, g):
    cosine = number(result)
    assert -1 <= cosine <= 1, "a cosine lies between -1 and 1"
    u, g, bound = scaled(u), scaled(g), tau(len(u), u, g)
    expected = u @ g / (np.linalg.norm(u) * np.linalg.norm(g))
    assert_close(cosine, float(np.clip(expected, -1, 1)), bound)


@points(2, defining=True)
@given(pair=pairs())
@example(pair=(np.array([1.0, 0.0]), np.array([0.0, 1.0])))
@example(pair=(np.array([3.0, 4.0]), np.array([4.0, 3.0])))
@example(pair=(np.array([2.0]), np.array([-3.0])))
def test_angle_cosine_definition(angle_cosine, pair):
    """The result is the cosine of the angle between the two vectors, whatever their lengths."""
    u, g = pair
    assert_angle_cosine(angle_cosine(u, g), u, g)


@points(1)
@given(u=by_size(lengths(1, 8), lambda shape: nonzero_vectors(shape[0])), factor=integers.filter(bool))
@example(u=np.array([1.0]), factor=1)
@example(u=np.array([1.0, 1.0, 1.0]), factor=1)
@example(u=np.array([1.0, 1.0, 1.0]), factor=-1)
@example(u=np.array([1.0, 1.0, 3.0]), factor=1)
def test_angle_cosine_parallel(angle_cosine, u, factor):
    """Of parallel vectors the cosine is 1 or −1, and never a little more: arccos would be nan."""
    assert_angle_cosine(angle_cosine(u, factor * u), u, factor * u)


@points(1)
@given(pair=pairs(), scales=st.tuples(powers_of_two(660), powers_of_two(660)))
@example(pair=(np.array([3.0, 4.0]), np.array([4.0, 3.0])), scales=(1e199, 1.0))
@example(pair=(np.array([3.0, 4.0]), np.array([4.0, 3.0])), scales=(1.0, 1e-199))
@example(pair=(np.array([3.0, 4.0]), np.array([4.0, 3.0])), scales=(1e99, 1e99))
@example(pair=(np.array([1.0, 0.0]), np.array([1.0, 1.0])), scales=(1e-99, 1e99))
@example(pair=(np.array([1.0]), np.array([1.0])), scales=(1.0, 1e-9))
@example(pair=(np.array([1.0, 0.0]), np.array([1.0, 1.0])), scales=(1e-6, 1e-6))
@example(pair=(np.array([3.0, 4.0]), np.array([4.0, 3.0])), scales=(1e-99, 1e-99))
def test_angle_cosine_any_size(angle_cosine, pair, scales):
    """Vectors with entries near 1e200 or 1e−200 have the angle of their directions."""
    u, g = scales[0] * pair[0], scales[1] * pair[1]
    assert_angle_cosine(angle_cosine(u, g), u, g)


def pairs_in_any_form():
    return by_size(sizes(), lambda n: st.tuples(*[in_any_form(nonzero_vectors(n, st.integers(-100, 100)))] * 2))


@points(1)
@given(pair=pairs_in_any_form())
@example(pair=([1, 2], [2, 1]))
@example(pair=(np.array([-128, 0], np.int8), np.array([100, 100], np.int8)))
@example(pair=(np.array([-128], np.int8), np.array([1], np.int8)))
@example(pair=([1], np.array([-128], np.int8)))
@example(pair=(np.array([16], np.uint8), np.array([16], np.uint8)))
@example(pair=(np.array([3, 4], np.float32), [4, 3]))
def test_angle_cosine_array_likes(angle_cosine, pair):
    """Lists, integers of any type, float32, strided and read-only arrays all work, and none is modified."""
    assert_angle_cosine(angle_cosine(*pair), *pair)
    assert_no_trace(angle_cosine, pair, (np.ones(len(pair[0])), np.arange(1.0, len(pair[0]) + 1)))
