"""The properties of the notebook `taylor`.

All three are sums of products. The rounding of such a sum is at most n·eps times the sum of the sizes of its terms, the
natural scale here: the sum itself may cancel.
"""

import math

import numpy as np
from hypothesis import assume, example, given
from hypothesis import strategies as st

from autograder.properties import assert_close, assert_no_trace, number, points
from autograder.strategies import arrays_of, by_size, in_any_form, planted, powers_of_two, symmetric
from autograder.tolerances import tau, tiny_of

integers = st.integers(-9, 9)
small_bytes = st.integers(-100, 100)
sizes = st.integers(1, 5)


def exact(*arguments):
    return tuple(np.asarray(argument, np.float64) for argument in arguments)


# quadratic_approximation


def models(*, any_form=False):
    """Tuples of a value, a gradient, a Hessian and a step."""
    form = in_any_form if any_form else (lambda arrays: arrays)
    elements = small_bytes if any_form else integers
    return by_size(
        sizes,
        lambda n: st.tuples(
            integers if any_form else integers.map(float),
            form(arrays_of((n,), elements)),
            form(symmetric(n, elements)),
            form(arrays_of((n,), elements)),
        ),
    )


def assert_quadratic_approximation(result, f_x, g, H, d):
    relative, tiny = tau(len(g) + 1, g, H, d), tiny_of(g, H, d)
    g, H, d = exact(g, H, d)
    expected = float(f_x) + g @ d + 0.5 * d @ H @ d
    terms = abs(float(f_x)) + np.abs(g) @ np.abs(d) + 0.5 * np.abs(d) @ np.abs(H) @ np.abs(d)
    assert_close(number(result), expected, relative * terms + tiny)


@points(2, defining=True)
@given(model=models())
@example(model=(1.0, np.array([0.0]), np.array([[0.0]]), np.array([1.0])))
@example(model=(0.0, np.array([1.0]), np.array([[0.0]]), np.array([2.0])))
@example(model=(0.0, np.array([0.0]), np.array([[1.0]]), np.array([2.0])))
@example(model=(0.0, np.zeros(2), np.array([[0.0, 1.0], [1.0, 0.0]]), np.array([1.0, 1.0])))
@example(model=(1.0, np.array([1.0, 2.0]), np.array([[2.0, 1.0], [1.0, 2.0]]), np.array([1.0, -1.0])))
def test_quadratic_approximation_definition(quadratic_approximation, model):
    """The result is the value at x + d of the parabola that has f's value, slope and curvature at x."""
    assert_quadratic_approximation(quadratic_approximation(*model), *model)


@points(1)
@given(model=models(), scales=st.tuples(*[powers_of_two(300)] * 3))
@example(model=(1.0, np.ones(2), np.eye(2), np.ones(2)), scales=(1.0, 1.0, 1e90))
@example(model=(1.0, np.ones(2), np.eye(2), np.ones(2)), scales=(1.0, 1e90, 1e-90))
@example(model=(0.0, np.ones(2), np.eye(2), np.ones(2)), scales=(1e-90, 1.0, 1e-90))
def test_quadratic_approximation_any_size(quadratic_approximation, model, scales):
    """Slopes, curvatures and steps may be as large as 1e90 or as small as 1e−90."""
    f_x, g, H, d = model
    model = f_x, scales[0] * g, scales[1] * H, scales[2] * d
    assert_quadratic_approximation(quadratic_approximation(*model), *model)


@points(1)
@given(model=models(any_form=True))
@example(model=(1, [1, 2], [[2, 1], [1, 2]], [1, -1]))
@example(model=(1, [1, 2], np.array([[100, 100], [100, 100]], np.int8), np.array([100, 100], np.int8)))
@example(model=(1, np.array([200], np.uint8), np.array([[200]], np.uint8), np.array([200], np.uint8)))
@example(model=(0, [0, 0], [[1, 0], [0, 1]], np.array([-128, -128], np.int8)))
@example(model=(1, np.array([0.5], np.float32), np.array([[0.1]], np.float32), np.array([0.1], np.float32)))
def test_quadratic_approximation_array_likes(quadratic_approximation, model):
    """Lists, integers of any type, float32, Fortran, strided and read-only arrays all work, and none is modified."""
    assert_quadratic_approximation(quadratic_approximation(*model), *model)
    n = len(model[1])
    assert_no_trace(quadratic_approximation, model, (1.0, np.ones(n), np.eye(n), np.ones(n)))


# predicted_change

rates = st.one_of(st.integers(0, 16).map(lambda k: k / 8), st.sampled_from([0.1, 1e-3, 3.0]))


def steps(*, any_form=False):
    """Pairs of a gradient and a Hessian."""
    form = in_any_form if any_form else (lambda arrays: arrays)
    elements = small_bytes if any_form else integers
    return by_size(sizes, lambda n: st.tuples(form(arrays_of((n,), elements)), form(symmetric(n, elements))))


def assert_predicted_change(result, g, H, learning_rate):
    relative, tiny = tau(len(g) + 1, g, H), tiny_of(g, H)
    g, H = exact(g, H)
    learning_rate = float(learning_rate)
    expected = -learning_rate * (g @ g) + 0.5 * learning_rate**2 * (g @ H @ g)
    terms = learning_rate * (g @ g) + 0.5 * learning_rate**2 * (np.abs(g) @ np.abs(H) @ np.abs(g))
    assert_close(number(result), expected, relative * terms + tiny)


@points(2, defining=True)
@given(step=steps(), learning_rate=rates)
@example(step=(np.array([1.0]), np.array([[0.0]])), learning_rate=1.0)
@example(step=(np.array([1.0]), np.array([[2.0]])), learning_rate=0.5)
@example(step=(np.array([1.0]), np.array([[2.0]])), learning_rate=2.0)
@example(step=(np.array([1.0, 1.0]), np.array([[0.0, 1.0], [1.0, 0.0]])), learning_rate=1.0)
def test_predicted_change_definition(predicted_change, step, learning_rate):
    """The result is what the quadratic model gains or loses by one step of gradient descent."""
    g, H = step
    assert_predicted_change(predicted_change(g, H, learning_rate), g, H, learning_rate)


@points(1)
@given(step=steps(), scales=st.tuples(powers_of_two(300), powers_of_two(300)), learning_rate=rates)
@example(step=(np.ones(2), np.eye(2)), scales=(1e90, 1.0), learning_rate=0.5)
@example(step=(np.ones(2), np.eye(2)), scales=(1.0, 1e90), learning_rate=1e-90)
@example(step=(np.ones(2), np.eye(2)), scales=(1e-90, 1e90), learning_rate=0.5)
@example(step=(np.ones(1), np.eye(1)), scales=(1.0, 1.0), learning_rate=1e-100)
def test_predicted_change_any_size(predicted_change, step, scales, learning_rate):
    """Slopes and curvatures may be as large as 1e90 or as small as 1e−90."""
    g, H = scales[0] * step[0], scales[1] * step[1]
    assert_predicted_change(predicted_change(g, H, learning_rate), g, H, learning_rate)


@points(1)
@given(step=steps(any_form=True), learning_rate=st.one_of(rates, st.integers(0, 3)))
@example(step=([1, 2], [[2, 1], [1, 2]]), learning_rate=1)
@example(step=(np.array([100, 100], np.int8), np.array([[100, 100], [100, 100]], np.int8)), learning_rate=0.5)
@example(step=(np.array([-128], np.int8), [[1]]), learning_rate=1)
@example(step=(np.array([200], np.uint8), np.array([[200]], np.uint8)), learning_rate=2)
@example(step=(np.array([0.1], np.float32), np.array([[0.1]], np.float32)), learning_rate=0.1)
def test_predicted_change_array_likes(predicted_change, step, learning_rate):
    """Lists, integers of any type, float32, Fortran, strided and read-only arrays all work, and none is modified."""
    g, H = step
    assert_predicted_change(predicted_change(g, H, learning_rate), g, H, learning_rate)
    assert_no_trace(predicted_change, (g, H, learning_rate), (np.ones(len(g)), np.eye(len(g)), 1.0))


# optimal_learning_rate


def curvature_along(g, H):
    """gᵀHg, and the sum of the sizes of its terms."""
    g, H = exact(g, H)
    return float(g @ H @ g), float(np.abs(g) @ np.abs(H) @ np.abs(g))


def assert_optimal_rate(result, g, H):
    """gᵀg/gᵀHg, whose relative error is that of gᵀHg; inf where that is not positive."""
    relative = tau(len(g) + 1, g, H)
    along, terms = curvature_along(g, H)
    g = exact(g)[0]
    expected = float(g @ g) / along if along > 0 else math.inf
    slack = relative * (1 + terms / along) * expected if along > 0 else 0.0
    assert_close(number(result), expected, slack)


def decided(g, H):
    """Whether gᵀHg has a sign, or is exactly zero, whatever the rounding."""
    along, terms = curvature_along(g, H)
    return abs(along) > 1e-3 * terms or terms == 0


def gradients(n):
    return arrays_of((n,), integers).map(lambda g: g if g.any() else np.ones(len(g)))


@points(1.5, defining=True)
@given(step=by_size(sizes, lambda n: st.tuples(gradients(n), planted(n, st.integers(1, 9)))))
@example(step=(np.array([2.0]), (np.array([[4.0]]), np.array([4.0]))))
@example(step=(np.array([1.0, 0.0]), (np.diag([2.0, 8.0]), np.array([2.0, 8.0]))))
@example(step=(np.array([1.0, 1.0]), (np.array([[3.0, 2.0], [2.0, 3.0]]), np.array([5.0, 1.0]))))
def test_optimal_learning_rate_definition(optimal_learning_rate, step):
    """Where the model is a bowl, the result is the rate at which a step leads to its lowest point."""
    g, (H, _) = step
    assert_optimal_rate(optimal_learning_rate(g, H), g, H)


@points(1)
@given(step=by_size(sizes, lambda n: st.tuples(gradients(n), symmetric(n, integers))))
@example(step=(np.array([1.0]), np.array([[0.0]])))
@example(step=(np.array([1.0]), np.array([[-2.0]])))
@example(step=(np.array([0.5]), np.array([[-2.0]])))
@example(step=(np.array([1.0]), np.array([[-1e-9]])))
@example(step=(np.array([1.0, 0.0]), np.array([[0.0, 1.0], [1.0, 0.0]])))
@example(step=(np.array([1.0, 0.0]), np.diag([2.0, -9.0])))
@example(step=(np.array([0.0, 1.0]), np.diag([9.0, -2.0])))
def test_optimal_learning_rate_not_a_bowl(optimal_learning_rate, step):
    """Where the model falls for ever along −g, or does not bend, no rate is too large: the result is inf."""
    g, H = step
    assume(decided(g, H))
    assert_optimal_rate(optimal_learning_rate(g, H), g, H)


@points(0.5)
@given(
    step=by_size(sizes, lambda n: st.tuples(gradients(n), planted(n, st.integers(1, 9)))),
    scales=st.tuples(powers_of_two(300), powers_of_two(300)),
)
@example(step=(np.array([3.0, 4.0]), (np.eye(2), np.ones(2))), scales=(1e90, 1.0))
@example(step=(np.array([3.0, 4.0]), (np.eye(2), np.ones(2))), scales=(1e-90, 1e-90))
@example(step=(np.array([1.0]), (np.eye(1), np.ones(1))), scales=(1.0, 1e-12))
def test_optimal_learning_rate_any_size(optimal_learning_rate, step, scales):
    """Slopes and curvatures may be as large as 1e90 or as small as 1e−90."""
    g, H = scales[0] * step[0], scales[1] * step[1][0]
    assert_optimal_rate(optimal_learning_rate(g, H), g, H)


@points(1)
@given(step=by_size(sizes, lambda n: st.tuples(in_any_form(gradients(n)), in_any_form(symmetric(n, small_bytes)))))
@example(step=([1, 2], [[2, 1], [1, 2]]))
@example(step=(np.array([100, 100], np.int8), np.array([[100, 100], [100, 100]], np.int8)))
@example(step=(np.array([-128], np.int8), [[1]]))
@example(step=(np.array([16], np.uint8), np.array([[200]], np.uint8)))
@example(step=(np.array([1.0, 2.0], np.float32), [[2.0, 0.0], [0.0, 1.0]]))
def test_optimal_learning_rate_array_likes(optimal_learning_rate, step):
    """Lists, integers of any type, float32, Fortran, strided and read-only arrays all work, and none is modified."""
    g, H = step
    assume(decided(g, H))
    assert_optimal_rate(optimal_learning_rate(g, H), g, H)
    assert_no_trace(optimal_learning_rate, (g, H), (np.ones(len(g)), np.eye(len(g))))
