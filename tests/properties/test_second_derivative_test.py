"""The properties of the notebook `second_derivative_test`.

Matrices are made from planted eigenvalues: H = Q·diag(λ)·Qᵀ, correct to a few n·eps·max|λ|. The sign of an eigenvalue
is asked only where that is a thousand times larger.
"""

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from autograder.printing import show
from autograder.properties import assert_close, assert_no_trace, number, points, scaled, text
from autograder.strategies import (
    arrays_of,
    by_size,
    dominant,
    in_any_form,
    mirrored,
    planted_hessians,
    powers_of_two,
    symmetric,
)
from autograder.tolerances import tau, tiny_of

sides = st.integers(1, 5)
integers = st.integers(-9, 9)
positive = st.integers(1, 9)
nonzero = st.integers(-9, 9).filter(bool)
TELLING = np.array([[1.0, 2.0], [2.0, 1.0]]), np.array([3.0, -1.0])
MINUS_ONE = np.diag([-1.0, -1.0]), -np.ones(2)


def signs(values):
    return f"the eigenvalues are {show(np.sort(np.asarray(values, np.float64)))}"


def boolean(value):
    """Return `value` after asserting that it is True or False."""
    assert isinstance(value, (bool, np.bool_)) or (
        isinstance(value, np.ndarray) and value.ndim == 0 and value.dtype == np.bool_
    ), "it should be True or False"
    return bool(value)


# is_positive_definite


def assert_definite(result, values):
    expected = bool(np.min(values) > 0)
    assert boolean(result) == expected, f"it should be {expected}: {signs(values)}"


@points(1.5, defining=True)
@given(planted=planted_hessians(positive, nonzero, positive.map(lambda k: -k)))
@example(planted=(np.array([[2.0]]), np.array([2.0])))
@example(planted=(np.array([[-2.0]]), np.array([-2.0])))
@example(planted=TELLING)
@example(planted=MINUS_ONE)
@example(planted=(np.array([[2.0, -1.0], [-1.0, 2.0]]), np.array([3.0, 1.0])))
@example(planted=(np.array([[3.0, 2.0], [2.0, 3.0]]), np.array([5.0, 1.0])))
@example(planted=(np.diag([1.0, -1.0, -1.0]), np.array([1.0, -1.0, -1.0])))
def test_is_positive_definite_definition(is_positive_definite, planted):
    """The result says whether dᵀAd is positive for every d, that is whether all eigenvalues are."""
    A, values = planted
    assert_definite(is_positive_definite(A), values)


@points(1)
@given(
    planted=planted_hessians(st.sampled_from([1.0, 2.0, 1e-3, 1e-6, 1e-9]), st.sampled_from([1.0, 2.0, -1e-3, -1e-9]))
)
@example(planted=(np.diag([1.0, 1e-9]), np.array([1.0, 1e-9])))
@example(planted=(np.diag([1.0, -1e-9]), np.array([1.0, -1e-9])))
@example(planted=(np.array([[1.0, 1.0], [1.0, 1 + 2.0**-30]]), np.array([2.0, 2.0**-31])))
@example(planted=(np.array([[1.0, 1.0], [1.0, 1 - 2.0**-30]]), np.array([2.0, -(2.0**-31)])))
def test_is_positive_definite_nearly_flat(is_positive_definite, planted):
    """A small eigenvalue counts like a large one: 1e−9 is positive, and −1e−9 is not."""
    A, values = planted
    assert_definite(is_positive_definite(A), values)


@points(0.5)
@given(planted=planted_hessians(positive, nonzero), scale=powers_of_two())
@example(planted=(np.array([[2.0]]), np.array([2.0])), scale=1e-96)
@example(planted=(np.diag([2.0, -1.0]), np.array([2.0, -1.0])), scale=1e-96)
@example(planted=(3 * np.eye(3), 3 * np.ones(3)), scale=1e96)
@example(planted=(3 * np.eye(4), 3 * np.ones(4)), scale=1e-96)
def test_is_positive_definite_scale(is_positive_definite, planted, scale):
    """Entries as large as 1e100 or as small as 1e−100 are no different."""
    A, values = planted
    assert_definite(is_positive_definite(scale * A), scale * np.asarray(values))


symmetric_integers = by_size(st.integers(1, 4), dominant).map(mirrored)


@points(1)
@given(A=in_any_form(st.one_of(symmetric_integers, symmetric_integers.map(lambda E: -E))))
@example(A=[[2, 1], [1, 2]])
@example(A=[[1, 2], [2, 1]])
@example(A=np.array([[-128]], np.int8))
@example(A=np.array([[100, 90], [90, 100]], np.int8))
@example(A=np.array([[1, 2], [2, 1]], np.uint8))
@example(A=np.array([[2.0, 1.0], [1.0, 2.0]]))
@example(A=np.array([[1.0, 0.5], [0.5, 1.0]], np.float32))
def test_is_positive_definite_array_likes(is_positive_definite, A):
    """Lists, integers of any type, float32, Fortran, strided and read-only arrays all work, and none is modified."""
    assert_definite(is_positive_definite(A), np.linalg.eigvalsh(np.asarray(A, np.float64)))
    assert_no_trace(is_positive_definite, (A,), (-np.eye(len(A)),))


# classify_critical_point


def label_of(values, tol=1e-8):
    values = np.asarray(values, np.float64)
    zero = np.abs(values) <= tol * np.abs(values).max()
    up, down = bool((values[~zero] > 0).any()), bool((values[~zero] < 0).any())
    if up and down:
        return "saddle"
    if zero.any():
        return "inconclusive"
    return "minimum" if up else "maximum"


def assert_label(result, values, tol=1e-8):
    expected = label_of(values, tol)
    assert text(result) == expected, f"it should be {expected!r}: {signs(values)}"


@points(2, defining=True)
@given(planted=planted_hessians(positive, nonzero, positive.map(lambda k: -k)))
@example(planted=(np.array([[2.0]]), np.array([2.0])))
@example(planted=(np.array([[-2.0]]), np.array([-2.0])))
@example(planted=TELLING)
@example(planted=MINUS_ONE)
@example(planted=(np.diag([-1.0, 1.0]), np.array([-1.0, 1.0])))
def test_classify_critical_point_definition(classify_critical_point, planted):
    """The label follows from the signs of the eigenvalues: all up, all down, or both."""
    H, values = planted
    assert_label(classify_critical_point(H), values)


@points(1)
@given(planted=planted_hessians(st.sampled_from([0, 1, 2]), st.sampled_from([0, -1, -2]), st.sampled_from([0, 1, -1])))
@example(planted=(np.array([[0.0]]), np.array([0.0])))
@example(planted=(np.zeros((2, 2)), np.zeros(2)))
@example(planted=(np.diag([1.0, 0.0]), np.array([1.0, 0.0])))
@example(planted=(np.diag([0.0, -1.0]), np.array([0.0, -1.0])))
@example(planted=(np.diag([1.0, 0.0, -1.0]), np.array([1.0, 0.0, -1.0])))
@example(planted=(np.array([[1.0, 1.0], [1.0, 1.0]]), np.array([2.0, 0.0])))
@example(planted=(np.diag([1.0, 7e-9]), np.array([1.0, 7e-9])))
@example(planted=(np.diag([1.0, 1.5e-8]), np.array([1.0, 1.5e-8])))
def test_classify_critical_point_flat(classify_critical_point, planted):
    """With a zero eigenvalue the test is inconclusive, unless both signs are there: then it is a saddle."""
    H, values = planted
    assert_label(classify_critical_point(H), values)


small = st.sampled_from([1.0, -1.0, 1e-2, -1e-2, 1e-4, -1e-4])


@points(1)
@given(planted=planted_hessians(small, small.map(abs)), tol=st.sampled_from([0.0, 1e-5, 1e-3, 0.1, 0.5]))
@example(planted=(np.diag([1.0, 1e-4]), np.array([1.0, 1e-4])), tol=1e-3)
@example(planted=(np.diag([1.0, -1e-4]), np.array([1.0, -1e-4])), tol=1e-3)
@example(planted=(np.diag([1.0, -1e-4]), np.array([1.0, -1e-4])), tol=1e-5)
@example(planted=(np.diag([-1.0, 1e-2]), np.array([-1.0, 1e-2])), tol=0.1)
@example(planted=(np.diag([1.0, 1e-9]), np.array([1.0, 1e-9])), tol=0.0)
@example(planted=(np.array([[1.0]]), np.array([1.0])), tol=0.5)
@example(planted=(np.array([[1.0, 0.5], [0.5, 1.0]]), np.array([1.5, 0.5])), tol=0.4)
@example(planted=(np.eye(2), np.ones(2)), tol=0.8)
def test_classify_critical_point_tolerance(classify_critical_point, planted, tol):
    """An eigenvalue counts as zero where it is at most tol times the largest in size."""
    H, values = planted
    assert_label(classify_critical_point(H, tol), values, tol)


@points(0.5)
@given(planted=planted_hessians(positive, nonzero, st.sampled_from([0, 1, 1e-6, -1e-6])), scale=powers_of_two())
@example(planted=(np.array([[1.0]]), np.array([1.0])), scale=1e-12)
@example(planted=(np.diag([1.0, -1.0]), np.array([1.0, -1.0])), scale=1e-96)
@example(planted=(np.diag([1.0, 1e-9]), np.array([1.0, 1e-9])), scale=1e96)
@example(planted=(np.diag([-1.0, 1e-9]), np.array([-1.0, 1e-9])), scale=1e96)
def test_classify_critical_point_scale(classify_critical_point, planted, scale):
    """Zero is relative to the largest eigenvalue: multiplying H by 1e90 or 1e−90 changes nothing."""
    H, values = planted
    assert_label(classify_critical_point(scale * H), scale * np.asarray(values))


@points(0.5)
@given(H=in_any_form(st.one_of(symmetric_integers, symmetric_integers.map(lambda E: -E))))
@example(H=[[2, 1], [1, 2]])
@example(H=np.array([[-128]], np.int8))
@example(H=np.array([[1, 2], [2, 1]], np.uint8))
@example(H=np.array([[100, 90], [90, 100]], np.int8))
@example(H=np.array([[1.0, 0.5], [0.5, 1.0]], np.float32))
def test_classify_critical_point_array_likes(classify_critical_point, H):
    """Lists, integers of any type, float32, Fortran, strided and read-only arrays all work, and none is modified."""
    assert_label(classify_critical_point(H), np.linalg.eigvalsh(np.asarray(H, np.float64)))
    assert_no_trace(classify_critical_point, (H,), (-np.eye(len(H)),))


# directional_curvature


def assert_curvature(result, H, d):
    """Scale |d|ᵀ|H||d|/dᵀd, the sizes of the products that are added."""
    relative, tiny = tau(len(d) + 1, H, d), tiny_of(H, d)
    H, d = np.asarray(H, np.float64), scaled(d)
    expected = (d @ H @ d) / (d @ d)
    terms = (np.abs(d) @ np.abs(H) @ np.abs(d)) / (d @ d)
    assert_close(number(result), expected, relative * terms + tiny)


def directed(elements, form=lambda arrays: arrays):
    """Pairs of a symmetric matrix and a direction that is not zero."""
    return by_size(
        sides,
        lambda n: st.tuples(
            form(symmetric(n, elements)),
            form(arrays_of((n,), elements).map(lambda d: d if d.any() else np.ones(len(d)))),
        ),
    )


@points(2, defining=True)
@given(case=directed(integers))
@example(case=(np.array([[3.0]]), np.array([1.0])))
@example(case=(np.array([[3.0]]), np.array([-2.0])))
@example(case=(np.diag([1.0, 2.0]), np.array([0.0, 1.0])))
@example(case=(np.array([[3.0, 2.0], [2.0, 3.0]]), np.array([1.0, 1.0])))
@example(case=(np.array([[0.0, 1.0], [1.0, 0.0]]), np.array([1.0, -1.0])))
def test_directional_curvature_definition(directional_curvature, case):
    """The result is the second derivative along d, for a step of length 1 in that direction."""
    H, d = case
    assert_curvature(directional_curvature(H, d), H, d)


@points(1)
@given(case=directed(integers), scale=powers_of_two(660))
@example(case=(np.array([[3.0]]), np.array([1.0])), scale=1e199)
@example(case=(np.array([[3.0]]), np.array([1.0])), scale=1e-199)
@example(case=(np.eye(2), np.array([1.0, 1.0])), scale=1e-12)
@example(case=(np.array([[3.0, 2.0], [2.0, 3.0]]), np.array([1.0, -1.0])), scale=1e99)
@example(case=(1e96 * np.eye(2), np.array([3.0, 4.0])), scale=1e199)
@example(case=(1e-96 * np.eye(2), np.array([3.0, 4.0])), scale=1e-199)
def test_directional_curvature_length_of_d(directional_curvature, case, scale):
    """Only the direction of d counts: its length may be 1e200 or 1e−200."""
    H, d = case
    assert_curvature(directional_curvature(H, scale * d), H, d)


@points(1)
@given(case=directed(st.integers(-100, 100), in_any_form))
@example(case=([[2, 1], [1, 2]], [3, 4]))
@example(case=(np.array([[100, 100], [100, 100]], np.int8), np.array([100, 100], np.int8)))
@example(case=([[1]], np.array([-128], np.int8)))
@example(case=([[1, 0], [0, 1]], np.array([-128, 0], np.int8)))
@example(case=(np.array([[200]], np.uint8), np.array([16], np.uint8)))
@example(case=(np.array([[0.1]], np.float32), np.array([0.1], np.float32)))
def test_directional_curvature_array_likes(directional_curvature, case):
    """Lists, integers of any type, float32, Fortran, strided and read-only arrays all work, and none is modified."""
    H, d = case
    assert_curvature(directional_curvature(H, d), H, d)
    assert_no_trace(directional_curvature, (H, d), (np.eye(len(d)), np.ones(len(d))))
