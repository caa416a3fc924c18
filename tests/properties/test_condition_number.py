"""The properties of the notebook `condition_number`.

Matrices are made from planted singular values: A = U·diag(σ)·Vᵀ. Forming it moves each singular value by a few
n·eps·σ_max, up to half of 30·n·eps·σ_max at n = 3; n counts as 8 at least, so that the answer's own rounding has room.
"""

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from autograder.properties import assert_close, assert_no_trace, float_array, number, points
from autograder.strategies import (
    arrays_of,
    by_size,
    dominant,
    in_any_form,
    orthogonals,
    planted_singular,
    powers_of_ten,
    powers_of_two,
)
from autograder.tolerances import tau

sides = st.integers(1, 5)
ordinary_spectrum = st.integers(1, 9)


def squares(spectrum):
    """Pairs of a square matrix and its singular values, largest first."""
    return by_size(sides, lambda n: planted_singular((n, n), spectrum))


def slack(A):
    return tau(max(len(A), 8), A)


def singular_values(A):
    return np.linalg.svd(np.asarray(A, np.float64), compute_uv=False)


# condition_number


def assert_condition_number(result, A, values):
    """|κ̂/κ − 1| ≤ τκ: σ_min is known to a few n·eps·σ_max only."""
    kappa = values[0] / values[-1]
    assert_close(number(result), kappa, slack(A) * kappa * kappa)


@points(2, defining=True)
@given(planted=squares(ordinary_spectrum))
@example(planted=(np.array([[2.0]]), np.array([2.0])))
@example(planted=(np.array([[2.0, 0.0], [0.0, 1.0]]), np.array([2.0, 1.0])))
@example(planted=(0.1 * np.eye(100), np.full(100, 0.1)))
@example(planted=(np.array([[0.0, -3.0], [1.0, 0.0]]), np.array([3.0, 1.0])))
@example(planted=(np.array([[1.0, 2.0], [0.0, 1.0]]), np.array([1 + 2**0.5, 2**0.5 - 1])))
def test_condition_number_definition(condition_number, planted):
    """The result is the largest singular value divided by the smallest."""
    A, values = planted
    assert_condition_number(condition_number(A), A, values)


@points(1.5)
@given(planted=squares(powers_of_ten(11)))
@example(planted=(np.diag([1.0, 1e-8]), np.array([1.0, 1e-8])))
@example(planted=(np.diag([1e-11, 1.0]), np.array([1.0, 1e-11])))
@example(planted=(0.5 * np.array([[1.0, 1.0], [1 + 1e-10, 1 - 1e-10]]), np.array([1.0, 0.5e-10])))
def test_condition_number_ill_conditioned(condition_number, planted):
    """A large condition number is right as well: to 30·n·κ·eps, which AᵀA does not reach."""
    A, values = planted
    assert_condition_number(condition_number(A), A, values)


@points(1)
@given(Q=by_size(sides, orthogonals))
@example(Q=np.eye(1))
@example(Q=np.array([[0.0, 1.0], [1.0, 0.0]]))
def test_condition_number_orthogonal(condition_number, Q):
    """Rotations and reflections are as well conditioned as a matrix can be: κ = 1."""
    assert_condition_number(condition_number(Q), Q, np.ones(len(Q)))


@points(0.5)
@given(planted=squares(ordinary_spectrum), scale=powers_of_two())
@example(planted=(np.diag([2.0, 1.0]), np.array([2.0, 1.0])), scale=1e-12)
@example(planted=(np.diag([2.0, 1.0]), np.array([2.0, 1.0])), scale=1e96)
@example(planted=(np.diag([2.0, 1.0]), np.array([2.0, 1.0])), scale=1e-96)
def test_condition_number_scale(condition_number, planted, scale):
    """Multiplying A by a number changes nothing, even where its entries become 1e±100."""
    A, values = planted
    assert_condition_number(condition_number(scale * A), A, values)


@st.composite
def singular_matrices(draw):
    """Integer matrices whose last row is a sum of multiples of the others, rows in any order."""
    n = draw(sides)
    A = draw(arrays_of((n, n), st.integers(-4, 4)))
    A[-1] = draw(arrays_of((n - 1,), st.integers(-2, 2))) @ A[:-1]
    return A[draw(st.permutations(range(n)))]


@points(1)
@given(A=singular_matrices())
@example(A=np.array([[0.0]]))
@example(A=np.zeros((2, 2)))
@example(A=np.array([[1.0, 2.0], [2.0, 4.0]]))
@example(A=np.array([[1.0, 0.0], [0.0, 0.0]]))
@example(A=np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0]]))
def test_condition_number_singular(condition_number, A):
    """A singular matrix, the zero matrix too, has the condition number inf, or one that is huge because of rounding."""
    least = 1 / tau(len(A))
    assert number(condition_number(A)) >= least, f"A is singular: it should be inf, or at least {least:.2g}"


@points(1)
@given(A=in_any_form(by_size(st.integers(1, 4), dominant)))
@example(A=[[2, 1], [1, 1]])
@example(A=np.array([[100, 100], [100, -100]], np.int8))
@example(A=np.array([[-128, 0], [0, 1]], np.int8))
@example(A=np.array([[200, 0], [0, 100]], np.uint8))
@example(A=np.array([[1.0, 0.0], [0.0, 0.5]], np.float32))
def test_condition_number_array_likes(condition_number, A):
    """Lists, integers of any type, float32, Fortran, strided and read-only arrays all work, and none is modified."""
    assert_condition_number(condition_number(A), A, singular_values(A))
    assert_no_trace(condition_number, (A,), (np.eye(len(A)),))


# nearest_singular


def assert_nearest_singular(result, A, values):
    """B is singular, and as near to A as can be: ‖A − B‖₂ = σ_min, both to τ·σ_max."""
    B = float_array(result, np.shape(A), A)
    bound = slack(A) * values[0]
    assert np.isfinite(B).all(), "its entries should be finite"
    left = singular_values(B)[-1]
    assert left <= bound, f"it should be singular, but its smallest singular value is {left:.3g}"
    distance = singular_values(np.asarray(A, np.float64) - B)[0]
    assert distance <= values[-1] + bound, (
        f"there is a nearer singular matrix: this one is {distance:.6g} away from A, the nearest {values[-1]:.6g}"
    )


@points(2.5, defining=True)
@given(planted=squares(ordinary_spectrum))
@example(planted=(np.array([[2.0]]), np.array([2.0])))
@example(planted=(np.array([[2.0, 0.0], [0.0, 1.0]]), np.array([2.0, 1.0])))
@example(planted=(np.array([[0.0, 1.0], [-3.0, 0.0]]), np.array([3.0, 1.0])))
@example(planted=(np.array([[1.0, 2.0], [2.0, 1.0]]), np.array([3.0, 1.0])))
def test_nearest_singular_definition(nearest_singular, planted):
    """The result is singular, and no singular matrix is nearer to A."""
    A, values = planted
    assert_nearest_singular(nearest_singular(A), A, values)


@points(1)
@given(planted=squares(powers_of_ten(8)))
@example(planted=(np.diag([1.0, 1e-3]), np.array([1.0, 1e-3])))
@example(planted=(np.diag([1.0, 1e-8, 1e-8]), np.array([1.0, 1e-8, 1e-8])))
@example(
    planted=(np.array([[0.6, 0.0, -0.8], [0.0, 1e-7, 0.0], [8e-9, 0.0, 6e-9]]), np.array([1.0, 1e-7, 1e-8]))
)  # which AᵀA does not tell apart
def test_nearest_singular_ill_conditioned(nearest_singular, planted):
    """A matrix that is nearly singular has the nearest singular one near by: as near as σ_min."""
    A, values = planted
    assert_nearest_singular(nearest_singular(A), A, values)


@points(0.5)
@given(Q=by_size(sides, orthogonals))
@example(Q=np.eye(3))
@example(Q=np.array([[0.0, 1.0], [1.0, 0.0]]))
def test_nearest_singular_orthogonal(nearest_singular, Q):
    """Where all singular values are 1, many matrices are equally near, and any of them will do."""
    assert_nearest_singular(nearest_singular(Q), Q, np.ones(len(Q)))


@points(1)
@given(planted=squares(ordinary_spectrum), scale=powers_of_two())
@example(planted=(np.diag([2.0, 1.0]), np.array([2.0, 1.0])), scale=1e96)
@example(planted=(np.diag([2.0, 1.0]), np.array([2.0, 1.0])), scale=1e-96)
def test_nearest_singular_scale(nearest_singular, planted, scale):
    """Entries as large as 1e100 or as small as 1e−100 are no different."""
    A, values = scale * planted[0], scale * planted[1]
    assert_nearest_singular(nearest_singular(A), A, values)


@points(1)
@given(A=in_any_form(by_size(st.integers(1, 4), dominant)))
@example(A=[[2, 1], [1, 1]])
@example(A=np.array([[100, 100], [100, -100]], np.int8))
@example(A=np.array([[200, 0], [0, 100]], np.uint8))
@example(A=np.array([[1.0, 0.0], [0.0, 0.5]], np.float32))
def test_nearest_singular_array_likes(nearest_singular, A):
    """Lists, integers of any type, float32, Fortran, strided and read-only arrays all work, and none is modified."""
    assert_nearest_singular(nearest_singular(A), A, singular_values(A))
    assert_no_trace(nearest_singular, (A,), (np.eye(len(A)),))
