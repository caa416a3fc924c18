"""The properties of the notebook `hessian_conditioning`.

Matrices are made from planted eigenvalues: H = Q·diag(λ)·Qᵀ, correct to a few n·eps·max|λ|. n counts as 8 at least, as
in test_condition_number.py, which leaves room for the answer's own rounding.
"""

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from autograder.properties import assert_close, assert_no_trace, number, pair, points, unit_vector
from autograder.strategies import (
    by_size,
    dominant,
    in_any_form,
    mirrored,
    planted_hessians,
    powers_of_ten,
    powers_of_two,
)
from autograder.tolerances import tau, tiny_of

positive = st.integers(1, 9)
nonzero = st.integers(-9, 9).filter(bool)
ZIGZAG = np.array([[3.0, 2.0], [2.0, 3.0]]), np.array([5.0, 1.0])
TURNED = np.array([[0.0, 1.0], [1.0, 0.0]]), np.array([1.0, -1.0])


symmetric_integers = by_size(st.integers(1, 4), dominant).map(mirrored)


def slack(H):
    return tau(max(len(H), 8), H)


def eigenvalues(H):
    return np.linalg.eigvalsh(np.asarray(H, np.float64))


# hessian_condition_number


def assert_condition_number(result, H, values):
    """|κ̂/κ − 1| ≤ τκ: the smallest eigenvalue is known to a few n·eps·max|λ| only."""
    sizes = np.abs(values)
    kappa = sizes.max() / sizes.min()
    assert_close(number(result), kappa, slack(H) * kappa * kappa)


@points(1.5, defining=True)
@given(planted=planted_hessians(positive, nonzero))
@example(planted=(np.array([[10.0]]), np.array([10.0])))
@example(planted=(np.diag([1.0, 2.0]), np.array([1.0, 2.0])))
@example(planted=(np.diag([2.0, 1.0, 3.0]), np.array([2.0, 1.0, 3.0])))
@example(planted=ZIGZAG)
def test_hessian_condition_number_definition(hessian_condition_number, planted):
    """The result is the largest curvature in size divided by the smallest."""
    H, values = planted
    assert_condition_number(hessian_condition_number(H), H, values)


@points(1)
@given(planted=planted_hessians(nonzero, nonzero.map(lambda k: -abs(k))))
@example(planted=(np.array([[-1.0]]), np.array([-1.0])))
@example(planted=TURNED)
@example(planted=(np.diag([-2.0, -1.0]), np.array([-2.0, -1.0])))
@example(planted=(np.diag([-2.0, 1.0, 2.0]), np.array([-2.0, 1.0, 2.0])))
def test_hessian_condition_number_indefinite(hessian_condition_number, planted):
    """H may curve downwards, or both ways: only the sizes of its eigenvalues count."""
    H, values = planted
    assert_condition_number(hessian_condition_number(H), H, values)


of_any_size = st.builds(lambda k, sign: sign * 10.0**-k, st.integers(0, 10), st.sampled_from([1, -1]))


@points(0.5)
@given(planted=planted_hessians(of_any_size))
@example(planted=(np.diag([1.0, 1e-10]), np.array([1.0, 1e-10])))
@example(planted=(np.diag([1e-8, -1.0]), np.array([1e-8, -1.0])))
@example(planted=(np.array([[1.0, 1.0], [1.0, 1 + 2.0**-20]]), np.array([2 + 2.0**-21, 2.0**-21 - 2.0**-43])))
def test_hessian_condition_number_ill_conditioned(hessian_condition_number, planted):
    """A large condition number is right as well, to 30·n·κ·eps."""
    H, values = planted
    assert_condition_number(hessian_condition_number(H), H, values)


@points(0.5)
@given(planted=planted_hessians(positive), scale=powers_of_two())
@example(planted=(np.array([[1.0]]), np.array([1.0])), scale=1e-3)
@example(planted=(np.diag([1.0, 2.0]), np.array([1.0, 2.0])), scale=1e-96)
@example(planted=(np.diag([1.0, 2.0, 3.0, 4.0]), np.array([1.0, 2.0, 3.0, 4.0])), scale=1e96)
def test_hessian_condition_number_scale(hessian_condition_number, planted, scale):
    """Multiplying H by a number changes nothing, even where its entries become 1e±90."""
    H, values = planted
    assert_condition_number(hessian_condition_number(scale * H), H, values)


@points(0.5)
@given(H=in_any_form(symmetric_integers))
@example(H=[[2, 1], [1, 2]])
@example(H=np.array([[16, 0], [0, 1]], np.int8))
@example(H=np.array([[0, -128], [-128, 0]], np.int8))
@example(H=np.array([[1, 2], [2, 1]], np.uint8))
@example(H=np.array([[1.0, 0.5], [0.5, 1.0]], np.float32))
def test_hessian_condition_number_array_likes(hessian_condition_number, H):
    """Lists, integers of any type, float32, Fortran, strided and read-only arrays all work, and none is modified."""
    assert_condition_number(hessian_condition_number(H), H, eigenvalues(H))
    assert_no_trace(hessian_condition_number, (H,), (np.eye(len(H)),))


# extreme_curvature_directions


def assert_extreme_directions(result, H, values):
    """dᵀHd reaches the largest and the smallest eigenvalue, to τ·max|λ|; the directions themselves may be any such."""
    n, values = len(H), np.asarray(values, np.float64)
    most, least = (unit_vector(part, n, H) for part in pair(result, (n,), H))
    bound, top = 2 * slack(H), np.abs(values).max() or 1.0
    H = np.asarray(H, np.float64) / top
    for name, d, wanted in (("most", most, values.max() / top), ("least", least, values.min() / top)):
        along = float(d @ H @ d)
        assert abs(along - wanted) <= bound, (
            f"along {name} the curvature should be {wanted * top:.6g}, and is {along * top:.6g} "
            f"(off by {abs(along - wanted) * top:.2g}; rounding explains {bound * top:.2g})"
        )


@points(2, defining=True)
@given(planted=planted_hessians(positive, nonzero))
@example(planted=(np.array([[10.0]]), np.array([10.0])))
@example(planted=(np.diag([1.0, 2.0]), np.array([1.0, 2.0])))
@example(planted=(np.diag([2.0, 1.0, 3.0]), np.array([2.0, 1.0, 3.0])))
@example(planted=ZIGZAG)
def test_extreme_curvature_directions_definition(extreme_curvature_directions, planted):
    """The results are unit vectors along which H curves upwards the most and the least."""
    H, values = planted
    assert_extreme_directions(extreme_curvature_directions(H), H, values)


@points(1)
@given(planted=planted_hessians(nonzero, nonzero.map(lambda k: -abs(k)), st.integers(-1, 1)))
@example(planted=(np.array([[0.0]]), np.array([0.0])))
@example(planted=(np.diag([-2.0, 1.0]), np.array([-2.0, 1.0])))
@example(planted=(np.diag([-2.0, -1.0]), np.array([-2.0, -1.0])))
@example(planted=TURNED)
def test_extreme_curvature_directions_indefinite(extreme_curvature_directions, planted):
    """Downwards is less than flat, and flat less than upwards: −2 is the least, not the most."""
    H, values = planted
    assert_extreme_directions(extreme_curvature_directions(H), H, values)


@points(0.5)
@given(planted=planted_hessians(nonzero), scale=powers_of_two())
@example(planted=TURNED, scale=1e-9)
@example(planted=ZIGZAG, scale=1e96)
@example(planted=ZIGZAG, scale=1e-96)
def test_extreme_curvature_directions_scale(extreme_curvature_directions, planted, scale):
    """Entries as large as 1e90 or as small as 1e−90 are no different."""
    H, values = planted
    assert_extreme_directions(extreme_curvature_directions(scale * H), scale * H, scale * np.asarray(values))


@points(0.5)
@given(H=in_any_form(symmetric_integers))
@example(H=[[1, 0], [0, 2]])
@example(H=np.array([[-128, 0], [0, 1]], np.int8))
@example(H=np.array([[1, 2], [2, 1]], np.uint8))
@example(H=np.array([[1.0, 0.5], [0.5, 1.0]], np.float32))
def test_extreme_curvature_directions_array_likes(extreme_curvature_directions, H):
    """Lists, integers of any type, float32, Fortran, strided and read-only arrays all work, and none is modified."""
    assert_extreme_directions(extreme_curvature_directions(H), H, eigenvalues(H))
    assert_no_trace(extreme_curvature_directions, (H,), (np.diag(np.arange(1.0, len(H) + 1)),))


# contraction_factor

rates = st.one_of(st.integers(0, 24).map(lambda k: k / 8), st.sampled_from([0.1, 0.2, 1 / 3, 1e-3]))


def assert_contraction(result, H, learning_rate, values):
    """The error is judged against 1 + ε·λ_max, the sizes of the two terms."""
    products = float(learning_rate) * np.asarray(values, np.float64)
    assert_close(number(result), np.abs(1 - products).max(), slack(H) * (1 + products.max()))


@points(2, defining=True)
@given(planted=planted_hessians(positive), learning_rate=rates)
@example(planted=(np.array([[1.0]]), np.array([1.0])), learning_rate=0.5)
@example(planted=(np.array([[1.0]]), np.array([1.0])), learning_rate=3.0)
@example(planted=ZIGZAG, learning_rate=0.2)
@example(planted=ZIGZAG, learning_rate=0.5)
@example(planted=ZIGZAG, learning_rate=0.0)
def test_contraction_factor_definition(contraction_factor, planted, learning_rate):
    """The result is the factor by which the slowest component of the error changes at each step."""
    H, values = planted
    assert_contraction(contraction_factor(H, learning_rate), H, learning_rate, values)


@points(1)
@given(planted=planted_hessians(positive), learning_rate=rates, scale=powers_of_two(300))
@example(planted=(np.array([[1.0]]), np.array([1.0])), learning_rate=1.0, scale=1e-9)
@example(planted=ZIGZAG, learning_rate=0.25, scale=1e90)
@example(planted=ZIGZAG, learning_rate=0.25, scale=1e-90)
@example(planted=(np.array([[1.0]]), np.array([1.0])), learning_rate=2.0**530, scale=2.0**265)
def test_contraction_factor_scale(contraction_factor, planted, learning_rate, scale):
    """Only ε times the curvature counts: a Hessian 1e90 times as large at a rate 1e90 times as small is the same."""
    H, values = planted
    assert_contraction(contraction_factor(scale * H, learning_rate / scale), H, learning_rate, values)


@points(1)
@given(H=in_any_form(symmetric_integers), learning_rate=st.one_of(rates, st.integers(0, 3)))
@example(H=[[1]], learning_rate=1)
@example(H=np.array([[100]], np.int8), learning_rate=2)
@example(H=np.array([[1]], np.uint8), learning_rate=0.5)
@example(H=np.array([[1.0]]), learning_rate=1.0)
@example(H=np.array([[1.0, 0.5], [0.5, 1.0]], np.float32), learning_rate=0.1)
def test_contraction_factor_array_likes(contraction_factor, H, learning_rate):
    """Every kind of H works and is left as it is, and the next call is a question of its own."""
    assert_contraction(contraction_factor(H, learning_rate), H, learning_rate, eigenvalues(H))
    other = 2 * np.eye(len(H))
    assert_contraction(contraction_factor(other, learning_rate), other, learning_rate, 2 * np.ones(len(H)))
    assert_no_trace(contraction_factor, (H, learning_rate), (other, 0.5))


# best_constant_learning_rate


def assert_best_rate(result, H, values):
    """λ_min + λ_max has a relative error of a few n·eps."""
    expected = 2 / (np.min(values) + np.max(values))
    assert_close(number(result), expected, slack(H) * expected + tiny_of(H))


@points(2, defining=True)
@given(planted=planted_hessians(positive))
@example(planted=(np.array([[1.0]]), np.array([1.0])))
@example(planted=(np.diag([1.0, 4.0]), np.array([1.0, 4.0])))
@example(planted=(np.diag([2.0, 1.0, 3.0]), np.array([2.0, 1.0, 3.0])))
@example(planted=ZIGZAG)
def test_best_constant_learning_rate_definition(best_constant_learning_rate, planted):
    """The result is the rate at which the slowest component of the error shrinks fastest."""
    H, values = planted
    assert_best_rate(best_constant_learning_rate(H), H, values)


@points(0.5)
@given(planted=planted_hessians(powers_of_ten(9)))
@example(planted=(np.diag([1.0, 1e-4]), np.array([1.0, 1e-4])))
@example(planted=(np.array([[1e-3]]), np.array([1e-3])))
def test_best_constant_learning_rate_ill_conditioned(best_constant_learning_rate, planted):
    """The rate is as accurate for a long narrow valley as for a round bowl."""
    H, values = planted
    assert_best_rate(best_constant_learning_rate(H), H, values)


@points(0.5)
@given(planted=planted_hessians(positive), scale=powers_of_two())
@example(planted=ZIGZAG, scale=1e-96)
@example(planted=(np.diag([1.0, 2.0, 3.0, 4.0]), np.array([1.0, 2.0, 3.0, 4.0])), scale=1e96)
def test_best_constant_learning_rate_scale(best_constant_learning_rate, planted, scale):
    """Entries as large as 1e90 or as small as 1e−90 are no different."""
    H, values = planted
    assert_best_rate(best_constant_learning_rate(scale * H), scale * H, scale * np.asarray(values))


@points(1)
@given(H=in_any_form(symmetric_integers))
@example(H=[[2]])
@example(H=np.array([[100, 0], [0, 100]], np.int8))
@example(H=np.array([[200]], np.uint8))
@example(H=np.array([[1.0, 0.5], [0.5, 1.0]], np.float32))
def test_best_constant_learning_rate_array_likes(best_constant_learning_rate, H):
    """Lists, integers of any type, float32, Fortran, strided and read-only arrays all work, and none is modified."""
    assert_best_rate(best_constant_learning_rate(H), H, eigenvalues(H))
    assert_no_trace(best_constant_learning_rate, (H,), (2 * np.eye(len(H)),))
