"""The functions that students' functions are handed."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder import objectives
from autograder.printing import show
from autograder.strategies import arrays_of
from autograder.worker import wire
from autograder.worker.objectives import Objective

H = 1e-5
points = objectives.sizes().flatmap(
    lambda n: st.tuples(objectives.landscapes(n), objectives.maps(n), arrays_of((n,), st.floats(-2, 2)))
)


def central_differences(f, x):
    return np.stack([(np.asarray(f(x + h)) - f(x - h)) / (2 * H) for h in H * np.eye(len(x))], axis=-1)


@given(objectives.curves(), st.floats(-3, 3))
def test_slope_and_curvature_are_the_derivatives_of_a_curve(f, x):
    for function, derivative in [(f, objectives.slope(f)), (objectives.slope(f), objectives.curvature(f))]:
        difference = (function(x + H) - function(x - H)) / (2 * H)
        assert difference == pytest.approx(derivative(x), rel=1e-4, abs=1e-4 * (1 + abs(f(4.0))))


@settings(deadline=None)
@given(points)
def test_gradients_hessians_and_jacobians_are_the_derivatives(case):
    f, F, x = case
    scale = objectives.largest_nearby(f, x)
    np.testing.assert_allclose(objectives.gradient(f)(x), central_differences(f, x), rtol=1e-5, atol=1e-6 * scale)
    differences = central_differences(objectives.gradient(f), x)
    np.testing.assert_allclose(objectives.hessian(f, x), differences, rtol=1e-5, atol=1e-6 * scale)
    np.testing.assert_allclose(objectives.jacobian(F, x), central_differences(F, x), rtol=1e-5, atol=1e-5)


@settings(deadline=None)
@given(points, st.data())
def test_nothing_near_exceeds_largest_nearby(case, data):
    f, F, x = case
    step = data.draw(arrays_of((len(x),), st.floats(-1, 1)))
    near = x + step / max(np.linalg.norm(step), 1.0)
    for values in (f(near), objectives.gradient(f)(near), objectives.hessian(f, near)):
        assert np.abs(values).max() <= objectives.largest_nearby(f, x) * (1 + 1e-9)
    for values in (F(near), objectives.jacobian(F, near)):
        assert np.abs(values).max() <= objectives.largest_nearby(F, x) * (1 + 1e-9)


@settings(deadline=None)
@given(points, st.floats(-3, 3))
def test_the_text_of_an_objective_is_what_it_computes(case, t):
    """A student can paste it."""
    f, F, x = case
    for function in (f, F, objectives.gradient(f)):
        pasted = eval(show(function), {"np": np})
        np.testing.assert_allclose(pasted(x), function(x), rtol=1e-12, atol=1e-12)
    curve = Objective("polynomial", np.array([2.0, -1.0]))
    assert show(curve) == "lambda x: np.polyval([2.0, -1.0], x)"
    assert eval(show(curve), {"np": np})(t) == curve(t)


def test_an_objective_leaves_its_argument_and_its_parameters_alone():
    A, x = np.eye(2), np.ones(2)
    f = Objective("linear_map", A, np.zeros(2))
    f(x)[:] = 7.0
    A[:] = 3.0
    assert f(x).tolist() == x.tolist() == [1.0, 1.0]


@pytest.mark.parametrize(
    ("x", "said"),
    [
        (1.0, "this function takes an array of shape (n,), not an array of shape ()"),
        ([[1.0], [2.0]], "not an array of shape (2, 1)"),
        ([1.0 + 0j, 2.0], "real numbers only"),
    ],
)
def test_what_an_objective_does_not_take_is_named(x, said):
    with pytest.raises((TypeError, ValueError)) as caught:
        Objective("flat", 1.0)(x)
    assert said in str(caught.value)


def test_a_sandboxed_function_calls_the_objective_it_is_handed():
    """The module of objectives works alone, as inside a sandbox."""
    data = wire.encode(Objective("saddle", 2.0), objectives=True)
    code = (
        "import sys; sys.path.insert(0, '')\n"
        "import wire; print(wire.decode(bytes.fromhex(sys.argv[1]), objectives=True)([1.0, 0.5]))"
    )
    folder = Path(wire.__file__).parent
    done = subprocess.run([sys.executable, "-c", code, data.hex()], cwd=folder, capture_output=True, text=True)
    assert done.stdout.strip() == "0.5", done.stderr
