"""The properties of the notebook `perturbation`.

Matrices are made from planted singular values, as in test_condition_number.py, and n counts as 8 at least for the same
reason. A solution is judged by its residual, which says nothing about κ: a backward stable solver leaves 0.2·n·eps of
‖A‖‖Δx‖, `inv(A) @ b` can leave κ times that.
"""

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from autograder.properties import assert_close, assert_no_trace, float_array, number, pair, points, unit_vector
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
integers = st.integers(-9, 9)
NEARLY_PARALLEL = 0.5 * np.array([[1.0, 1.0], [1 + 1e-10, 1 - 1e-10]])


def systems(spectrum, vectors=1):
    """Tuples of a square matrix, its singular values, and `vectors` vectors of integers."""
    return by_size(
        sides, lambda n: st.tuples(planted_singular((n, n), spectrum), *[arrays_of((n,), integers)] * vectors)
    ).map(lambda drawn: (*drawn[0], *drawn[1:]))


def squares(spectrum):
    return systems(spectrum, vectors=0)


def systems_in_any_form(vectors=1):
    """Tuples of a well-conditioned integer matrix and vectors, each in a form of its own."""
    return by_size(
        st.integers(1, 4),
        lambda n: st.tuples(in_any_form(dominant(n)), *[in_any_form(arrays_of((n,), st.integers(1, 100)))] * vectors),
    )


def slack(A, *others):
    return tau(max(len(A), 8), A, *others)


def kappa_of(A):
    return float(np.linalg.cond(np.asarray(A, np.float64)))


# solution_change


def assert_solution_change(result, A, delta_b, norm):
    """The residual AΔx − Δb is small against ‖A‖‖Δx‖."""
    delta_x, relative = float_array(result, np.shape(delta_b), A, delta_b), slack(A, delta_b)
    assert np.isfinite(delta_x).all(), "its entries should be finite"
    A, b = np.asarray(A, np.float64), np.asarray(delta_b, np.float64)
    # Divided by powers of two, so that no product of 1e±100 and 1e±200 under- or overflows.
    A_unit, x_unit = 2.0 ** -np.frexp(norm)[1], 2.0 ** -np.frexp(np.abs(delta_x).max())[1]
    residual = float(np.linalg.norm((A * A_unit) @ (delta_x * x_unit) - b * A_unit * x_unit))
    size = norm * A_unit * float(np.linalg.norm(delta_x * x_unit))
    assert residual <= relative * size, (
        "A times it should be delta_b, and differs from it by "
        f"{residual / size if size else 1.0:.2g} times ‖A‖‖Δx‖; rounding explains {relative:.2g}"
    )


@points(2, defining=True)
@given(system=systems(ordinary_spectrum))
@example(system=(np.array([[2.0]]), np.array([2.0]), np.array([3.0])))
@example(system=(np.array([[2.0, 0.0], [0.0, 1.0]]), np.array([2.0, 1.0]), np.array([1.0, 0.0])))
@example(system=(np.array([[0.0, 2.0], [1.0, 0.0]]), np.array([2.0, 1.0]), np.array([1.0, 2.0])))
@example(system=(np.array([[1.0, 1.0], [0.0, 1.0]]), np.array([1.618033988749895, 0.0]), np.array([1.0, 2.0])))
def test_solution_change_definition(solution_change, system):
    """The result is what has to be added to x, so that Ax grows by delta_b."""
    A, values, delta_b = system
    assert_solution_change(solution_change(A, delta_b), A, delta_b, values[0])


@points(2)
@given(system=systems(powers_of_ten(12)))
@example(system=(NEARLY_PARALLEL, np.array([1.0, 0.5e-10]), np.array([1.0, 1.0])))
@example(system=(np.array([[1e-17, 1.0], [1.0, 1.0]]), np.array([1.618033988749895, 0.0]), np.array([1.0, 2.0])))
def test_solution_change_ill_conditioned(solution_change, system):
    """Up to a condition number of 1e12 the residual A·Δx − delta_b is a matter of rounding: Δx solves the system."""
    A, values, x = system
    delta_b = A @ x  # mostly along u₁, where inv(A) @ delta_b is far from a solution
    assert_solution_change(solution_change(A, delta_b), A, delta_b, values[0])


@points(0.5)
@given(planted=squares(powers_of_ten(9)))
@example(planted=(np.array([[2.0]]), np.array([2.0])))
@example(planted=(NEARLY_PARALLEL, np.array([1.0, 0.5e-10])))
def test_solution_change_of_nothing(solution_change, planted):
    """Where b does not change, x does not."""
    A, _ = planted
    assert_close(float_array(solution_change(A, np.zeros(len(A))), (len(A),), A), np.zeros(len(A)), 0.0)


@points(1.5)
@given(system=systems(ordinary_spectrum), scale=powers_of_two(), change=powers_of_two())
@example(system=(np.eye(2), np.ones(2), np.array([1.0, 2.0])), scale=1e-96, change=1.0)
@example(system=(np.eye(2), np.ones(2), np.array([1.0, 2.0])), scale=1.0, change=1e-96)
@example(system=(np.eye(2), np.ones(2), np.array([1.0, 2.0])), scale=1e96, change=1e96)
def test_solution_change_any_size(solution_change, system, scale, change):
    """Entries as large as 1e100 or as small as 1e−100 are no different, in A and in delta_b."""
    A, values, delta_b = system
    A, delta_b = scale * A, change * delta_b
    assert_solution_change(solution_change(A, delta_b), A, delta_b, scale * values[0])


@points(1)
@given(system=systems_in_any_form())
@example(system=([[2, 1], [1, 1]], [1, 2]))
@example(system=(np.array([[100, 100], [100, -100]], np.int8), np.array([-128, 100], np.int8)))
@example(system=(np.array([[200, 0], [0, 100]], np.uint8), np.array([200, 100], np.uint8)))
@example(system=(np.array([[1.0, 0.0], [0.0, 0.5]], np.float32), np.array([1.0, 2.0], np.float32)))
def test_solution_change_array_likes(solution_change, system):
    """Lists, integers of any type, float32, Fortran, strided and read-only arrays all work, and none is modified."""
    A, delta_b = system
    assert_solution_change(solution_change(A, delta_b), A, delta_b, float(np.linalg.norm(np.asarray(A, float), 2)))
    assert_no_trace(solution_change, (A, delta_b), (np.eye(len(A)), np.ones(len(A))))


# relative_error_bound


def assert_relative_error_bound(result, A, b, delta_b, kappa):
    """κ is known to a relative error of τκ, the two lengths to τ."""
    relative = slack(A, b, delta_b) * (kappa + 1)
    # Divided by their largest entries, so that no square under- or overflows.
    b, change = np.asarray(b, np.float64), np.asarray(delta_b, np.float64)
    top, change_top = np.abs(b).max(), np.abs(change).max() or 1.0
    expected = kappa * np.linalg.norm(change / change_top) / np.linalg.norm(b / top) * (change_top / top)
    assert_close(number(result), expected, relative * expected)


def nonzero(b):
    """`b`, or a vector of ones in the place of zeros."""
    return b if np.any(b) else np.ones(len(b))


@points(2, defining=True)
@given(system=systems(ordinary_spectrum, vectors=2))
@example(system=(np.array([[2.0]]), np.array([2.0]), np.array([4.0]), np.array([1.0])))
@example(system=(np.diag([2.0, 1.0]), np.array([2.0, 1.0]), np.array([3.0, 4.0]), np.array([1.0, 0.0])))
@example(system=(np.diag([2.0, 1.0]), np.array([2.0, 1.0]), np.array([1.0, 0.0]), np.array([3.0, 4.0])))
def test_relative_error_bound_definition(relative_error_bound, system):
    """The result is the condition number of A times the relative change of b."""
    A, values, b, delta_b = system
    b = nonzero(b)
    result = relative_error_bound(A, b, delta_b)
    assert_relative_error_bound(result, A, b, delta_b, values[0] / values[-1])


@points(1)
@given(system=systems(powers_of_ten(10), vectors=2))
@example(system=(np.diag([1.0, 1e-8]), np.array([1.0, 1e-8]), np.array([1.0, 0.0]), np.array([0.0, 1.0])))
@example(system=(NEARLY_PARALLEL, np.array([1.0, 0.5e-10]), np.array([1.0, 1.0]), np.array([1.0, -1.0])))
def test_relative_error_bound_ill_conditioned(relative_error_bound, system):
    """The bound is large where the condition number is: it is not capped, and AᵀA is not good enough."""
    A, values, b, delta_b = system
    b = nonzero(b)
    result = relative_error_bound(A, b, delta_b)
    assert_relative_error_bound(result, A, b, delta_b, values[0] / values[-1])


@points(0.5)
@given(system=systems(ordinary_spectrum))
@example(system=(np.array([[2.0]]), np.array([2.0]), np.array([4.0])))
def test_relative_error_bound_of_nothing(relative_error_bound, system):
    """Where b does not change the bound is 0."""
    A, _, b = system
    assert_close(number(relative_error_bound(A, nonzero(b), np.zeros(len(A)))), 0.0, 0.0)


@points(0.5)
@given(system=systems(ordinary_spectrum, vectors=2), scales=st.tuples(*[powers_of_two()] * 3))
@example(system=(np.eye(2), np.ones(2), np.array([3.0, 4.0]), np.array([1.0, 2.0])), scales=(1e96, 1.0, 1.0))
@example(system=(np.eye(2), np.ones(2), np.array([3.0, 4.0]), np.array([1.0, 2.0])), scales=(1.0, 1e96, 1.0))
@example(system=(np.eye(2), np.ones(2), np.array([3.0, 4.0]), np.array([1.0, 2.0])), scales=(1.0, 1.0, 1e-96))
@example(system=(np.eye(2), np.ones(2), np.array([3.0, 4.0]), np.array([1.0, 2.0])), scales=(1e96, 1.0, 1e96))
def test_relative_error_bound_any_size(relative_error_bound, system, scales):
    """Only relative changes count: entries may be as large as 1e100 or as small as 1e−100."""
    A, values, b, delta_b = system
    A, b, delta_b = scales[0] * A, scales[1] * nonzero(b), scales[2] * delta_b
    result = relative_error_bound(A, b, delta_b)
    assert_relative_error_bound(result, A, b, delta_b, values[0] / values[-1])


@points(1)
@given(system=systems_in_any_form(vectors=2))
@example(system=([[2, 1], [1, 1]], [3, 4], [1, 0]))
@example(system=(np.array([[100, 0], [0, 100]], np.int8), np.array([100, 100], np.int8), [-128, 0]))
@example(system=([[1, 0], [0, 1]], [3, 4], np.array([-128, -128], np.int8)))
@example(system=(np.array([[200, 0], [0, 100]], np.uint8), np.array([200, 100], np.uint8), [1, 0]))
@example(system=(np.array([[1.0, 0.0], [0.0, 0.5]], np.float32), [3.0, 4.0], [1.0, 0.0]))
def test_relative_error_bound_array_likes(relative_error_bound, system):
    """Lists, integers of any type, float32, Fortran, strided and read-only arrays all work, and none is modified."""
    A, b, delta_b = system
    result = relative_error_bound(A, b, delta_b)
    assert_relative_error_bound(result, A, b, delta_b, kappa_of(A))
    n = len(A)
    assert_no_trace(relative_error_bound, (A, b, delta_b), (np.eye(n), np.ones(n), np.ones(n)))


# worst_case_perturbation


def assert_worst_case(result, A, kappa):
    """‖A⁻¹Δb‖/‖A⁻¹b‖ = κ, to the τκ with which a solution is known."""
    n, relative = len(A), slack(A) * (kappa + 1)
    b, delta_b = (unit_vector(part, n, A) for part in pair(result, (n,), A))
    A = np.asarray(A, np.float64)
    A = A / np.abs(A).max()
    growth = float(np.linalg.norm(np.linalg.solve(A, delta_b)) / np.linalg.norm(np.linalg.solve(A, b)))
    assert growth >= kappa * (1 - relative), (
        f"x should change by κ(A) = {kappa:.6g} times its length, and changes by {growth:.6g} times "
        f"(too little by {kappa - growth:.2g}; rounding explains {kappa * relative:.2g})"
    )


@points(2.5, defining=True)
@given(planted=squares(ordinary_spectrum))
@example(planted=(np.array([[2.0]]), np.array([2.0])))
@example(planted=(np.diag([2.0, 1.0]), np.array([2.0, 1.0])))
@example(planted=(np.array([[0.0, 3.0], [1.0, 0.0]]), np.array([3.0, 1.0])))
@example(planted=(np.diag([1.0, -2.0]), np.array([2.0, 1.0])))
@example(planted=(np.array([[1.0, 2.0], [0.0, 1.0]]), np.array([1 + 2**0.5, 2**0.5 - 1])))
def test_worst_case_perturbation_definition(worst_case_perturbation, planted):
    """The relative change of x is κ(A) times the relative change of b: the bound is attained."""
    A, values = planted
    assert_worst_case(worst_case_perturbation(A), A, values[0] / values[-1])


@points(1.5)
@given(planted=squares(powers_of_ten(9)))
@example(planted=(np.diag([1.0, 1e-8]), np.array([1.0, 1e-8])))
@example(planted=(np.array([[0.0, 1e-6], [1.0, 0.0]]), np.array([1.0, 1e-6])))
@example(planted=(NEARLY_PARALLEL, np.array([1.0, 0.5e-10])))
@example(
    planted=(np.array([[0.6, 0.0, -8e-10], [0.0, 1e-8, 0.0], [0.8, 0.0, 6e-10]]), np.array([1.0, 1e-8, 1e-9]))
)  # whose last two AAᵀ does not tell apart
def test_worst_case_perturbation_ill_conditioned(worst_case_perturbation, planted):
    """The worst case is found for nearly singular matrices too, where it is worst."""
    A, values = planted
    assert_worst_case(worst_case_perturbation(A), A, values[0] / values[-1])


@points(0.5)
@given(Q=by_size(sides, orthogonals))
@example(Q=np.eye(1))
@example(Q=np.eye(2))
def test_worst_case_perturbation_orthogonal(worst_case_perturbation, Q):
    """Where κ is 1 every pair of unit vectors is the worst case; the result is still a pair of unit vectors."""
    assert_worst_case(worst_case_perturbation(Q), Q, 1.0)


@points(0.5)
@given(planted=squares(ordinary_spectrum), scale=powers_of_two())
@example(planted=(np.diag([2.0, 1.0]), np.array([2.0, 1.0])), scale=1e96)
@example(planted=(np.diag([2.0, 1.0]), np.array([2.0, 1.0])), scale=1e-96)
def test_worst_case_perturbation_any_size(worst_case_perturbation, planted, scale):
    """Entries as large as 1e100 or as small as 1e−100 are no different."""
    A, values = planted
    assert_worst_case(worst_case_perturbation(scale * A), scale * A, values[0] / values[-1])


@points(1)
@given(A=in_any_form(by_size(st.integers(1, 4), dominant)))
@example(A=[[0, 2], [1, 0]])
@example(A=np.array([[100, 100], [0, 100]], np.int8))
@example(A=np.array([[200, 100], [0, 200]], np.uint8))
@example(A=np.array([[0.0, 1.0], [0.5, 0.0]], np.float32))
def test_worst_case_perturbation_array_likes(worst_case_perturbation, A):
    """Lists, integers of any type, float32, Fortran, strided and read-only arrays all work, and none is modified."""
    assert_worst_case(worst_case_perturbation(A), A, kappa_of(A))
    assert_no_trace(worst_case_perturbation, (A,), (np.eye(len(A)),))
