"""The properties of the notebook `matrix_norm`.

A sum of n sizes has a relative error of n·eps at most, a small part of τ = 30·n·eps, n the larger side. The SVD finds
the largest singular value to a few n·eps; but LAPACK's may stop with nearly equal ones up to 60 eps off at n = 3, so n
counts as 8 at least there.
"""

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from autograder.properties import assert_close, assert_no_trace, number, points, unit_vector
from autograder.strategies import array_likes, by_size, magnitudes, matrices, orthogonals, powers_of_two, sides
from autograder.tolerances import tau

orders = st.sampled_from([1, np.inf])
integers = st.integers(-9, 9)
# Sizes from 1e−100 to 1e100: their squares are still numbers, sums of a few squares too. Within one matrix they differ
# by a million at most, since on wilder ones LAPACK's iterations may not converge.
all_sizes = st.builds(lambda A, scale: A * scale, matrices(st.one_of(integers, magnitudes(-3, 3))), powers_of_two())


def as_float(A):
    return np.asarray(A, np.float64)


def side(A):
    return max(np.shape(A))


def largest_singular_value(A):
    return float(np.linalg.svd(as_float(A), compute_uv=False)[0])


# induced_norm


def assert_induced_norm(result, A, p):
    expected = np.abs(as_float(A)).sum(axis=0 if p == 1 else 1).max()
    assert_close(number(result), expected, tau(side(A), A) * expected)


@points(2, defining=True)
@given(A=matrices(integers), p=orders)
@example(A=np.array([[2.0]]), p=1)
@example(A=np.array([[1.0, 2.0], [0.0, 0.0]]), p=1)
@example(A=np.array([[1.0, 2.0], [0.0, 0.0]]), p=np.inf)
@example(A=np.array([[1.0, -2.0], [3.0, 4.0]]), p=1)
def test_induced_norm_definition(induced_norm, A, p):
    """The result is the most that A stretches a vector, both lengths measured in the p-norm."""
    assert_induced_norm(induced_norm(A, p), A, p)


@points(1)
@given(A=matrices(integers), p=orders)
@example(A=np.array([[1.0, 2.0, 3.0]]), p=1)
@example(A=np.array([[1.0], [2.0], [3.0]]), p=np.inf)
def test_induced_norm_transpose(induced_norm, A, p):
    """Rows of A are columns of its transpose: ‖A‖₁ is ‖Aᵀ‖∞."""
    one, other = number(induced_norm(A, p)), number(induced_norm(A.T, np.inf if p == 1 else 1))
    assert_close(other, one, 2 * tau(side(A)) * one)


@points(1)
@given(A=matrices(st.one_of(integers, magnitudes(-100, 99))), p=orders)
@example(A=np.zeros((2, 3)), p=1)
@example(A=np.array([[1e100, 1e100]]), p=np.inf)
@example(A=np.array([[1e-100], [1e-100]]), p=1)
def test_induced_norm_any_size(induced_norm, A, p):
    """Entries as large as 1e100 or as small as 1e−100 are no different, and the norm of the zero matrix is 0."""
    assert_induced_norm(induced_norm(A, p), A, p)


@points(1)
@given(A=array_likes(sides()), p=orders)
@example(A=[[1, -2], [3, 4]], p=1)
@example(A=np.array([[-128, 1]], np.int8), p=1)
@example(A=np.array([[100, 100]], np.int8), p=np.inf)
@example(A=np.array([[200, 100]], np.uint8), p=np.inf)
@example(A=np.array([[0.5, 0.25]], np.float32), p=np.inf)
def test_induced_norm_array_likes(induced_norm, A, p):
    """Lists, integers of any type, float32, Fortran, strided and read-only arrays all work, and none is modified."""
    assert_induced_norm(induced_norm(A, p), A, p)
    assert_no_trace(induced_norm, (A, p), (np.ones(np.shape(A)), p))


# spectral_norm


def assert_spectral_norm(result, A):
    expected = largest_singular_value(A)
    assert_close(number(result), expected, tau(max(side(A), 8), A) * expected)


@points(2, defining=True)
@given(A=matrices(integers))
@example(A=np.array([[-2.0]]))
@example(A=np.array([[0.0, 1.0], [0.0, 0.0]]))
@example(A=np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]))
@example(A=np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]))
def test_spectral_norm_definition(spectral_norm, A):
    """The result is the largest singular value of A: the most that A stretches a vector."""
    assert_spectral_norm(spectral_norm(A), A)


@points(1)
@given(Q=by_size(st.integers(1, 5), orthogonals), scale=powers_of_two(20))
@example(Q=np.eye(2), scale=1.0)
@example(Q=np.eye(100), scale=0.125)
@example(Q=np.array([[0.0, 1.0], [-1.0, 0.0]]), scale=2.0)
def test_spectral_norm_orthogonal(spectral_norm, Q, scale):
    """Rotations and reflections stretch nothing: their norm is 1, and c times one of them has the norm c."""
    assert_close(number(spectral_norm(scale * Q)), scale, tau(side(Q)) * scale)


@points(1)
@given(A=all_sizes)
@example(A=np.zeros((2, 3)))
@example(A=np.array([[1e100, 0.0], [0.0, 1e100]]))
@example(A=np.array([[1e-100, 0.0]]))
@example(A=np.array([[0.0, 1e100], [0.0, 0.0]]))
def test_spectral_norm_any_size(spectral_norm, A):
    """Entries as large as 1e100 or as small as 1e−100 are no different, and the norm of the zero matrix is 0."""
    assert_spectral_norm(spectral_norm(A), A)


@points(1)
@given(A=array_likes(sides()))
@example(A=[[1, 2], [3, 4]])
@example(A=np.array([[100, 100]], np.int8))
@example(A=np.array([[-128]], np.int8))
@example(A=np.array([[200, 100]], np.uint8))
@example(A=np.array([[0.5, 0.25]], np.float32))
def test_spectral_norm_array_likes(spectral_norm, A):
    """Lists, integers of any type, float32, Fortran, strided and read-only arrays all work, and none is modified."""
    assert_spectral_norm(spectral_norm(A), A)
    assert_no_trace(spectral_norm, (A,), (np.ones(np.shape(A)),))


# most_stretched


def assert_most_stretched(result, A):
    """The stretched length is at least ‖A‖ less the rounding of v (a few eps per entry) and of A @ v (n per entry)."""
    v, slack = unit_vector(result, np.shape(A)[1], A), tau(max(side(A), 8), A)
    A = as_float(A)
    scale = np.abs(A).max() or 1.0  # so that no square under- or overflows
    stretched, norm = float(np.linalg.norm(A / scale @ v)), largest_singular_value(A / scale)
    assert stretched >= norm * (1 - slack), (
        f"A should stretch it to the length {norm * scale:.6g}, and stretches it to {stretched * scale:.6g} "
        f"(too short by {1 - stretched / norm:.2g} of that; rounding explains {slack:.2g})"
    )


@points(2, defining=True)
@given(A=matrices(integers))
@example(A=np.array([[2.0]]))
@example(A=np.array([[0.0, 2.0], [1.0, 0.0]]))
@example(A=np.array([[1.0, 1.0], [0.0, 1.0]]))
@example(A=np.array([[1.0, 2.0, 3.0]]))
@example(A=np.array([[1.0], [2.0]]))
@example(A=np.array([[0.0, 1.0], [1.0, -2.0]]))
def test_most_stretched_definition(most_stretched, A):
    """The result is a unit vector that A stretches as much as its norm says."""
    assert_most_stretched(most_stretched(A), A)


@points(1)
@given(shape=sides())
@example(shape=(1, 1))
@example(shape=(2, 3))
def test_most_stretched_zero(most_stretched, shape):
    """The zero matrix stretches every unit vector as much as any other; the result is still a unit vector."""
    assert_most_stretched(most_stretched(np.zeros(shape)), np.zeros(shape))


@points(1)
@given(A=all_sizes)
@example(A=np.array([[1e100, 1e100], [0.0, 1e100]]))
@example(A=np.array([[1e-100, 0.0], [0.0, 2e-100]]))
def test_most_stretched_any_size(most_stretched, A):
    """Entries as large as 1e100 or as small as 1e−100 are no different."""
    assert_most_stretched(most_stretched(A), A)


@points(1)
@given(A=array_likes(sides()))
@example(A=[[0, 2], [1, 0]])
@example(A=np.array([[100, 100], [100, -100]], np.int8))
@example(A=np.array([[200, 100]], np.uint8))
@example(A=np.array([[0.5, 0.25]], np.float32))
def test_most_stretched_array_likes(most_stretched, A):
    """Lists, integers of any type, float32, Fortran, strided and read-only arrays all work, and none is modified."""
    assert_most_stretched(most_stretched(A), A)
    assert_no_trace(most_stretched, (A,), (np.ones(np.shape(A)),))
