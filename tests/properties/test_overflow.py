"""The properties of the notebook `overflow`."""

import math

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from autograder.printing import show
from autograder.properties import assert_close, assert_no_trace, bool_array, number, points
from autograder.strategies import array_likes, arrays_of, by_size, lengths, magnitudes, vectors
from autograder.tolerances import tau

# IEEE 754 rounds to nearest, ties to even. The largest finite number is odd in its last place, so a number overflows
# from half an ulp above it on. Zero is even, so a number underflows up to and including half the smallest subnormal.
# In float64, where x lives, nothing can do either.
OVERFLOWS_FROM = {"float16": 65520.0, "float32": 2.0**128 - 2.0**103, "float64": math.inf}
UNDERFLOWS_TO = {"float16": 2.0**-25, "float32": 2.0**-150, "float64": 0.0}

dtypes = st.sampled_from(["float16", "float32", "float64"])
zeros = st.sampled_from([0.0, -0.0])
any_shapes = hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=3)


def assert_overflows(result, x, dtype):
    assert_entries(result, x, lambda entry: abs(entry) >= OVERFLOWS_FROM[dtype], f"rounds to ±inf in {dtype}")


def assert_underflows(result, x, dtype):
    assert_entries(
        result,
        x,
        lambda entry: entry != 0 and abs(entry) <= UNDERFLOWS_TO[dtype],
        f"is not zero but rounds to zero in {dtype}",
    )


def assert_entries(result, x, predicate, meaning):
    x = np.asarray(x, float)
    result = bool_array(result, x.shape)
    for index in np.ndindex(x.shape):
        entry = float(x[index])
        expected = predicate(entry)
        does = meaning if expected else meaning.replace("rounds", "does not round", 1)
        if not expected and "but" in meaning:
            does = "is zero" if entry == 0 else "does not round to zero" + meaning.partition("to zero")[2]
        assert bool(result[index]) == expected, f"it should be {expected} for {show(entry)}, which {does}"


def near(thresholds):
    """Pairs of a float64 a few steps from a threshold, of either sign, and the dtype whose threshold it is."""
    return st.builds(
        lambda dtype, steps, sign: (sign * _steps_from(thresholds[dtype], steps), dtype),
        st.sampled_from(["float16", "float32"]),
        st.integers(-3, 3),
        st.sampled_from([1, -1]),
    )


def _steps_from(value, steps):
    for _ in range(abs(steps)):
        value = math.nextafter(value, math.inf if steps > 0 else 0.0)
    return value


@points(2, defining=True)
@given(x=vectors(magnitudes(-20, 300)), dtype=dtypes)
@example(x=np.array([131009.0]), dtype="float16")
@example(x=np.array([131009.0]), dtype="float32")
@example(x=np.array([3.4e39]), dtype="float32")
@example(x=np.array([3.4e39]), dtype="float64")
@example(x=np.array([-131009.0]), dtype="float16")
@example(x=np.array([0.0]), dtype="float16")
def test_overflows_definition(overflows, x, dtype):
    """True exactly where the number, rounded to dtype, becomes ±inf."""
    assert_overflows(overflows(x, dtype), x, dtype)


@points(1)
@given(case=near(OVERFLOWS_FROM))
@example(case=(65504.0, "float16"))
@example(case=(65519.999, "float16"))
@example(case=(65520.0, "float16"))
@example(case=(-65520.0, "float16"))
@example(case=(3.4028234663852886e38, "float32"))
@example(case=(2.0**128 - 2.0**103, "float32"))
@example(case=(1.7976931348623157e308, "float64"))
def test_overflows_boundary(overflows, case):
    """Right up to the boundary: the largest finite number and a little more still round to a finite one."""
    value, dtype = case
    x = np.array([value])
    assert_overflows(overflows(x, dtype), x, dtype)


@points(1)
@given(
    x=by_size(any_shapes, lambda shape: arrays_of(shape, st.one_of(magnitudes(-10, 50), zeros))),
    dtype=dtypes,
)
@example(x=np.array(1e5), dtype="float16")
@example(x=np.zeros(0), dtype="float16")
@example(x=np.array([[1.0, 1e5], [1e39, 0.0]]), dtype="float32")
def test_overflows_shape(overflows, x, dtype):
    """The result is a bool array of x's shape, whatever that is."""
    assert_overflows(overflows(x, dtype), x, dtype)


@points(1)
@given(x=array_likes(lengths()), dtype=dtypes)
@example(x=[1, 100000], dtype="float16")
@example(x=[1.0, 1e5, 1e39], dtype="float32")
@example(x=np.array([65504, 65519, 65520, 2**63], np.uint64), dtype="float16")
@example(x=np.array([-(2**63), 65519, -65520], np.int64), dtype="float16")
@example(x=np.array([1.0, 1e5, 1e38], np.float32), dtype="float16")
def test_overflows_array_likes(overflows, x, dtype):
    """Lists, integers of any type, float32, strided and read-only arrays work, and no argument is modified."""
    assert_overflows(overflows(x, dtype), x, dtype)
    assert_no_trace(overflows, (x, dtype), (np.array([1e300] * len(x)), "float32"))


@points(2, defining=True)
@given(x=vectors(magnitudes(-300, 20)), dtype=dtypes)
@example(x=np.array([1e-9]), dtype="float16")
@example(x=np.array([-1e-9]), dtype="float16")
@example(x=np.array([1e-9]), dtype="float32")
@example(x=np.array([1e-50]), dtype="float32")
@example(x=np.array([1e-50]), dtype="float64")
@example(x=np.array([1.0, 1e5]), dtype="float16")
@example(x=np.array([0.1]), dtype="float16")
@example(x=np.array([1e-7]), dtype="float16")
@example(x=np.array([1e-40]), dtype="float32")
def test_underflows_definition(underflows, x, dtype):
    """True exactly where the number is not zero but becomes zero when it is rounded to dtype."""
    assert_underflows(underflows(x, dtype), x, dtype)


@points(1)
@given(case=near(UNDERFLOWS_TO))
@example(case=(2.0**-24, "float16"))
@example(case=(2.0**-25, "float16"))
@example(case=(-(2.0**-25), "float16"))
@example(case=(2.0**-149, "float32"))
@example(case=(2.0**-150, "float32"))
@example(case=(5e-324, "float64"))
@example(case=(6e-5, "float16"))
@example(case=(1e-40, "float32"))
def test_underflows_boundary(underflows, case):
    """Right down to the boundary: a subnormal number is not zero, and half the smallest one rounds to zero."""
    value, dtype = case
    x = np.array([value])
    assert_underflows(underflows(x, dtype), x, dtype)


@points(1)
@given(
    x=by_size(any_shapes, lambda shape: arrays_of(shape, st.one_of(magnitudes(-60, 10), zeros))),
    dtype=dtypes,
)
@example(x=np.array(1e-9), dtype="float16")
@example(x=np.zeros(0), dtype="float16")
@example(x=np.array([0.0, -0.0]), dtype="float64")
@example(x=np.array([[1.0, 1e-9], [1e-50, 0.0]]), dtype="float32")
def test_underflows_shape(underflows, x, dtype):
    """The result is a bool array of x's shape, whatever that is, and zero itself does not underflow."""
    assert_underflows(underflows(x, dtype), x, dtype)


@points(1)
@given(x=array_likes(lengths()), dtype=dtypes)
@example(x=[0, 1], dtype="float16")
@example(x=[0.0, 1e-9, 1e-50], dtype="float32")
@example(x=np.array([0, 1, 2**63], np.uint64), dtype="float16")
@example(x=np.array([0.0, 1e-9, 1e-38], np.float32), dtype="float16")
def test_underflows_array_likes(underflows, x, dtype):
    """Lists, integers of any type, float32, strided and read-only arrays work, and no argument is modified."""
    assert_underflows(underflows(x, dtype), x, dtype)
    assert_no_trace(underflows, (x, dtype), (np.array([1e-300] * len(x)), "float32"))


# Multiples of 1/100: log is at least 0.00995 away from zero but for log(1), so that even the logarithm of a product is
# accurate here, and only what is wrong fails.
ordinary_factors = st.integers(1, 10_000).map(lambda hundredths: hundredths / 100)
factors = st.one_of(ordinary_factors, magnitudes(-300, 300).map(abs), st.sampled_from([5e-324, 1e-310, 1.7e308]))


def assert_log_product(result, p):
    """Against Σ log pᵢ, each log correct to about an ulp: the natural scale is Σ abs(log pᵢ)."""
    logs = [math.log(factor) for factor in np.asarray(p, float)]
    scale = math.fsum(abs(log) for log in logs)
    assert_close(number(result), math.fsum(logs), tau(len(logs), p) * scale)


@points(2, defining=True)
@given(p=vectors(ordinary_factors, max_size=8))
@example(p=np.array([1.0]))
@example(p=np.array([2.0, 3.0]))
@example(p=np.array([0.5, 0.25]))
def test_log_product_definition(log_product, p):
    """The result is the logarithm of the product of all factors."""
    assert_log_product(log_product(p), p)


@points(2)
@given(p=vectors(factors, max_size=20))
@example(p=np.array([1e-200, 1e-200]))
@example(p=np.array([1e200, 1e200]))
@example(p=np.array([1e200, 1e200, 1e-200, 1e-200]))
@example(p=np.array([5e-324]))
@example(p=np.full(100, 1e-10))
def test_log_product_extremes(log_product, p):
    """Factors whose product would overflow or underflow have a finite logarithm all the same."""
    assert_log_product(log_product(p), p)


@points(1)
@given(p=vectors(factors), position=st.integers(0, 20))
@example(p=np.array([0.0]), position=0)
@example(p=np.array([2.0, 3.0]), position=1)
@example(p=np.array([1e300, 1e300]), position=0)
def test_log_product_zero(log_product, p, position):
    """With a factor 0 the product is 0 and its logarithm −inf; with no factors the product is 1 and its logarithm 0."""
    assert_close(number(log_product(np.zeros(0))), 0.0, 0.0)
    p = p.copy()
    p[position % len(p)] = 0.0
    assert_close(number(log_product(p)), -math.inf, 0.0)


@points(1)
@given(p=array_likes(lengths(), lowest=1))
@example(p=[2, 3])
@example(p=np.array([100, 100], np.int8))
@example(p=np.array([2**63, 2**63], np.uint64))
@example(p=np.array([2.0**100, 2.0**100], np.float32))
def test_log_product_array_likes(log_product, p):
    """Lists, integers of any type, float32, strided and read-only arrays work, and no argument is modified."""
    assert_log_product(log_product(p), p)
    assert_no_trace(log_product, (p,), (np.array([0.5] * len(p)),))
