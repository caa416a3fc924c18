"""The properties of the notebook `softmax`.

The references compute in float64 with the maximum subtracted and sums rounded once (`math.fsum`). Their error is that
of one subtraction and one exp an entry, about eps·(1 + max x − xᵢ), a thirtieth of what is allowed.
"""

import math

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from autograder.properties import assert_close, assert_no_trace, float_array, number, points
from autograder.strategies import array_likes, lengths, magnitudes, matrices, ordinaries, sides, vectors
from autograder.tolerances import C, eps_of, tau, tiny_of

# Multiples of 1/8 up to 1e6: x + c and x − c are exact for ordinary x.
shifts = ordinaries(bound=1_000_000)
extremes = st.one_of(ordinaries(bound=5000), magnitudes(0, 307), st.sampled_from([1e308, -1e308]))
large = st.one_of(ordinaries(bound=20).map(lambda x: x + 730), magnitudes(3, 307).map(abs))
far_below = st.one_of(ordinaries(bound=20).map(lambda x: x - 780), magnitudes(3, 307).map(lambda x: -abs(x)))


def shifted(x):
    """x − max x as float64, where −inf stands for a difference beyond the largest number."""
    x = np.asarray(x, float)
    with np.errstate(over="ignore"):
        return x - x.max(axis=-1, keepdims=True)


def softmax_of(x):
    powers = np.array([math.exp(entry) for entry in shifted(x)])
    return powers / math.fsum(powers)


def log_sum_of(x):
    """log Σ exp(xⱼ − max x), between 0 and log n."""
    return math.log(math.fsum(math.exp(entry) for entry in shifted(x)))


def assert_softmax(result, x, *arguments):
    """Entry by entry: C[eps(n + max x − xᵢ)·ref + tiny], the rounding of xᵢ − max x carried through exp.

    `arguments` are those whose floating type sets eps, x itself by default.
    """
    arguments = arguments or (x,)
    p = float_array(result, np.shape(x), *arguments)
    expected = softmax_of(x)
    gap = np.where(expected == 0, 0.0, -shifted(x))
    assert_close(p, expected, C * (eps_of(*arguments) * (len(p) + gap) * expected + tiny_of(*arguments)))


def assert_log_sum_exp(result, x):
    """Scale max(|max x|, log n): the two terms that are added."""
    top = float(np.max(np.asarray(x, float)))
    assert_close(number(result), top + log_sum_of(x), tau(len(x), x) * max(abs(top), math.log(len(x))))


def log_softmax_of(x):
    """Pairs of arrays: log softmax(x), and the natural scale (max x − xᵢ) + log n; never |x|."""
    return shifted(x) - log_sum_of(x), -shifted(x) + math.log(len(x))


def assert_log_softmax(result, x):
    expected, scale = log_softmax_of(x)
    finite = np.isfinite(scale)
    actual = float_array(result, np.shape(x), x)
    assert_close(
        np.where(finite, actual, 0.0), np.where(finite, expected, 0.0), np.where(finite, tau(len(x), x) * scale, 0.0)
    )


def assert_cross_entropy(result, logits, label):
    expected, scale = log_softmax_of(logits)
    if math.isfinite(scale[label]):
        assert_close(number(result), -expected[label], tau(len(scale), logits) * scale[label])


# softmax


@points(2, defining=True)
@given(x=vectors())
@example(x=np.array([0.0]))
@example(x=np.array([0.0, 1.0]))
@example(x=np.array([1.0, 2.0, 3.0]))
@example(x=np.arange(100.0) / 8)
def test_softmax_definition(softmax, x):
    """Entry i is exp(xᵢ) divided by the sum of all exp(xⱼ)."""
    assert_softmax(softmax(x), x)


@points(1)
@given(x=vectors(large))
@example(x=np.array([710.0]))
@example(x=np.array([1000.0, 1000.0]))
@example(x=np.array([1e308, 1e308]))
def test_softmax_large(softmax, x):
    """Large entries do not overflow: equal ones share the probability, however large they are."""
    assert_softmax(softmax(x), x)


@points(1)
@given(x=vectors(far_below))
@example(x=np.array([-746.0]))
@example(x=np.array([-1000.0, -1000.0]))
@example(x=np.array([-1e308, -1e308]))
def test_softmax_far_below_zero(softmax, x):
    """Entries far below zero do not make the sum vanish: there is no 0/0."""
    assert_softmax(softmax(x), x)


@points(1)
@given(x=vectors(extremes))
@example(x=np.array([0.0, 1000.0]))
@example(x=np.array([0.0, -1000.0]))
@example(x=np.array([1e308, 1e308, -1e308]))
@example(x=np.array([0.0, -740.0]))
def test_softmax_wide_range(softmax, x):
    """Entries far apart: what is too small to represent is 0, and the rest is right."""
    assert_softmax(softmax(x), x)


@points(0.5)
@given(x=vectors(), c=shifts)
@example(x=np.array([0.0]), c=1000.0)
@example(x=np.array([0.0, 1.0]), c=1000.0)
@example(x=np.array([0.0, 1.0]), c=-1000.0)
def test_softmax_shift_invariance(softmax, x, c):
    """Adding a constant to every entry changes nothing."""
    p = float_array(softmax(x), x.shape, x)
    q = float_array(softmax(x + c), x.shape, x)
    # Each side is within half of this of the exact value: x + c is exact.
    assert_close(q, p, 2 * C * (eps_of(x) * (len(x) - shifted(x)) * softmax_of(x) + tiny_of(x)))


@points(0.5)
@given(x=array_likes(lengths()))
@example(x=[0, 1])
@example(x=[100, -100])
@example(x=np.array([100, -100], np.int8))
@example(x=np.array([0, 255], np.uint8))
@example(x=np.array([2**63, 2**63 - 4096], np.uint64))
@example(x=np.array([-(2**63), 2**62], np.int64))
@example(x=np.array([0, 100], np.float32))
def test_softmax_array_likes(softmax, x):
    """Lists, integers of any type, float32, strided and read-only arrays work, and no argument is modified."""
    assert_softmax(softmax(x), x)
    assert_no_trace(softmax, (x,), (np.arange(float(len(x))),))


# batch_softmax


def assert_batch_softmax(result, X):
    P = float_array(result, np.shape(X), X)
    for i, row in enumerate(np.asarray(X, float)):
        try:
            assert_softmax(P[i], row, X)
        except AssertionError as error:
            raise AssertionError(f"in row {i} {error}") from None


def row_levels(elements):
    """Matrices whose rows lie at levels of their own, drawn from `elements`."""
    return matrices().flatmap(
        lambda X: st.lists(elements, min_size=len(X), max_size=len(X)).map(lambda levels: X + np.array(levels)[:, None])
    )


@points(2, defining=True)
@given(X=matrices())
@example(X=np.array([[0.0]]))
@example(X=np.array([[0.0, 1.0], [1.0, 0.0]]))
@example(X=np.array([[1.0, 2.0, 3.0], [0.0, 0.0, 5.0]]))
@example(X=np.array([[1.0, 2.0], [0.0, 0.0], [3.0, 1.0]]))
@example(X=np.arange(200.0).reshape(2, 100) / 16)
def test_batch_softmax_definition(batch_softmax, X):
    """Each row of the result is the softmax of that row of X."""
    assert_batch_softmax(batch_softmax(X), X)


@points(1.5)
@given(X=row_levels(shifts))
@example(X=np.array([[0.0, 0.0], [1000.0, 1000.0]]))
@example(X=np.array([[0.0, 0.0], [-1000.0, -1000.0]]))
@example(X=np.array([[1e308, 1e308], [-1e308, -1e308]]))
@example(X=np.array([[0.0, 1000.0], [1000.0, 0.0]]))
def test_batch_softmax_row_levels(batch_softmax, X):
    """A row is right however far its level is from the levels of the other rows."""
    assert_batch_softmax(batch_softmax(X), X)


@points(1)
@given(X=matrices(extremes))
@example(X=np.array([[710.0]]))
@example(X=np.array([[0.0, 1000.0]]))
@example(X=np.array([[-1000.0], [1000.0]]))
def test_batch_softmax_extremes(batch_softmax, X):
    """Entries of any size, in one row or one column too: nothing overflows, and there is no 0/0."""
    assert_batch_softmax(batch_softmax(X), X)


@points(1)
@given(X=matrices(), c=shifts)
@example(X=np.array([[0.0, 1.0], [2.0, 0.0]]), c=1000.0)
@example(X=np.array([[0.0, 1.0], [2.0, 0.0]]), c=-1000.0)
def test_batch_softmax_independent_rows(batch_softmax, X, c):
    """Moving the last row up or down leaves every row of the result as it was."""
    P = float_array(batch_softmax(X), X.shape, X)
    moved = X.copy()
    moved[-1] += c
    expected = np.array([softmax_of(row) for row in X])
    bound = 2 * C * (eps_of(X) * (X.shape[1] - shifted(X)) * expected + tiny_of(X))
    assert_close(float_array(batch_softmax(moved), X.shape, X), P, bound)


@points(0.5)
@given(X=array_likes(sides()))
@example(X=[[0, 1], [2, 3]])
@example(X=np.array([[100, -100]], np.int8))
@example(X=np.array([[0, 255], [255, 0]], np.uint8))
@example(X=np.array([[0, 100], [50, 50]], np.float32))
@example(X=np.asfortranarray([[0.0, 1.0, 2.0], [3.0, 1.0, 0.0]]))
def test_batch_softmax_array_likes(batch_softmax, X):
    """Lists, integers of any type, float32, Fortran-ordered, strided and read-only arrays work."""
    assert_batch_softmax(batch_softmax(X), X)
    assert_no_trace(batch_softmax, (X,), (np.arange(float(np.size(X))).reshape(np.shape(X)),))


# log_sum_exp

# From two entries on: the log of a naive sum is as accurate as asked, because log n is part of the scale.
pairs_and_more = vectors(min_size=2)


@points(2, defining=True)
@given(x=pairs_and_more)
@example(x=np.array([0.0, 0.0]))
@example(x=np.array([1.0, 2.0, 3.0]))
@example(x=np.array([0.0, -78.0]))
@example(x=np.arange(100.0) / 8)
def test_log_sum_exp_definition(log_sum_exp, x):
    """The result is the logarithm of the sum of all exp(xⱼ)."""
    assert_log_sum_exp(log_sum_exp(x), x)


@points(1)
@given(x=vectors(large))
@example(x=np.array([710.0]))
@example(x=np.array([1000.0, 1000.0]))
@example(x=np.array([1e308, 1e308]))
def test_log_sum_exp_large(log_sum_exp, x):
    """Large entries do not overflow."""
    assert_log_sum_exp(log_sum_exp(x), x)


@points(1)
@given(x=vectors(far_below))
@example(x=np.array([-746.0]))
@example(x=np.array([-1000.0, -1000.0]))
@example(x=np.array([-1e308, -1e308]))
def test_log_sum_exp_far_below_zero(log_sum_exp, x):
    """Entries far below zero do not make the sum vanish: the result is not log(0)."""
    assert_log_sum_exp(log_sum_exp(x), x)


@points(1)
@given(x=vectors(extremes))
@example(x=np.array([0.0, 1000.0]))
@example(x=np.array([-1000.0, 0.0]))
@example(x=np.array([1e308, -1e308]))
def test_log_sum_exp_bounds(log_sum_exp, x):
    """The result lies between the largest entry and that plus log n, and is as accurate as its terms."""
    result = number(log_sum_exp(x))
    top, slack = x.max(), tau(len(x), x) * max(abs(x.max()), math.log(len(x)))
    assert top - slack <= result, f"it should not be below the largest entry, {top}"
    assert result <= top + math.log(len(x)) + slack, f"it should not be above the largest entry plus log {len(x)}"
    assert_log_sum_exp(result, x)


@points(0.5)
@given(x=st.one_of(extremes, st.floats(1e-9, 1e-3)))
@example(x=0.0)
@example(x=1e-3)
@example(x=-1000.0)
def test_log_sum_exp_single_entry(log_sum_exp, x):
    """Of one entry it is that entry."""
    assert_log_sum_exp(log_sum_exp(np.array([x])), [x])


@points(0.5)
@given(x=array_likes(lengths()))
@example(x=[0, 1])
@example(x=np.array([100, -100], np.int8))
@example(x=np.array([0, 255], np.uint8))
@example(x=np.array([2**63, 2**63], np.uint64))
@example(x=np.array([0, 100], np.float32))
def test_log_sum_exp_array_likes(log_sum_exp, x):
    """Lists, integers of any type, float32, strided and read-only arrays work, and no argument is modified."""
    assert_log_sum_exp(log_sum_exp(x), x)
    assert_no_trace(log_sum_exp, (x,), (np.arange(float(len(x))),))


# log_softmax


@points(2, defining=True)
@given(x=vectors())
@example(x=np.array([0.0]))
@example(x=np.array([0.0, 0.0]))
@example(x=np.array([1.0, 2.0, 3.0]))
@example(x=np.arange(100.0) / 8)
def test_log_softmax_definition(log_softmax, x):
    """Entry i is the logarithm of entry i of the softmax: xᵢ minus the log of the sum of all exp(xⱼ)."""
    # exp of an ordinary x loses up to eps·|x|, and a naive log(exp(x)/Σ) no more than that: forgiven here alone.
    expected, scale = log_softmax_of(x)
    actual = float_array(log_softmax(x), x.shape, x)
    assert_close(actual, expected, tau(len(x), x) * (scale + 1))


@points(1.5)
@given(x=vectors(extremes))
@example(x=np.array([0.0, -746.0]))
@example(x=np.array([0.0, -1000.0]))
@example(x=np.array([1000.0, 0.0]))
@example(x=np.array([0.0, -1e308]))
def test_log_softmax_finite(log_softmax, x):
    """The logarithm of a probability too small to represent is finite: never log(0)."""
    assert_log_softmax(log_softmax(x), x)


@points(1.5)
@given(x=vectors(), level=st.one_of(shifts, st.sampled_from([1e15, -1e15, 1e16, 1e100, -1e300])))
@example(x=np.array([0.0, 0.0]), level=1e16)
@example(x=np.array([0.0, 0.0]), level=710.0)
@example(x=np.array([0.0, 0.0]), level=-1000.0)
@example(x=np.array([0.0, 1.0]), level=1e6)
def test_log_softmax_level(log_softmax, x, level):
    """Only differences count: at a high or low level the result is as accurate as near zero."""
    x = x + level
    assert_log_softmax(log_softmax(x), x)


@points(0.5)
@given(x=extremes)
@example(x=0.0)
@example(x=1000.0)
@example(x=-1e308)
def test_log_softmax_single_entry(log_softmax, x):
    """A single entry has probability 1, and its logarithm is 0."""
    assert_log_softmax(log_softmax(np.array([x])), np.array([x]))


@points(0.5)
@given(x=array_likes(lengths()))
@example(x=[0, 1])
@example(x=np.array([100, -100], np.int8))
@example(x=np.array([0, 255], np.uint8))
@example(x=np.array([2**63, 2**62], np.uint64))
@example(x=np.array([0, 100], np.float32))
def test_log_softmax_array_likes(log_softmax, x):
    """Lists, integers of any type, float32, strided and read-only arrays work, and no argument is modified."""
    assert_log_softmax(log_softmax(x), x)
    assert_no_trace(log_softmax, (x,), (np.arange(float(len(x))),))


# cross_entropy


def labelled(logits):
    """Pairs of logits and one of their labels."""
    return logits.flatmap(lambda x: st.tuples(st.just(x), st.integers(0, len(x) - 1)))


@points(2, defining=True)
@given(case=labelled(vectors()))
@example(case=(np.array([0.0]), 0))
@example(case=(np.array([0.0, 0.0]), 1))
@example(case=(np.array([1.0, 2.0, 3.0]), 0))
@example(case=(np.arange(100.0) / 8, 7))
def test_cross_entropy_definition(cross_entropy, case):
    """The result is minus the logarithm of the probability that softmax gives to the label."""
    logits, label = case
    expected, scale = log_softmax_of(logits)
    assert_close(number(cross_entropy(logits, label)), -expected[label], tau(len(logits), logits) * (scale[label] + 1))


@points(1.5)
@given(case=labelled(vectors(extremes)))
@example(case=(np.array([0.0, -746.0]), 1))
@example(case=(np.array([0.0, -1000.0]), 1))
@example(case=(np.array([1000.0, 0.0]), 1))
@example(case=(np.array([1000.0, 0.0]), 0))
def test_cross_entropy_finite(cross_entropy, case):
    """A confident mistake costs much, but a finite amount: never −log(0)."""
    logits, label = case
    assert_cross_entropy(cross_entropy(logits, label), logits, label)


@points(1.5)
@given(case=labelled(vectors()), level=st.one_of(shifts, st.sampled_from([1e15, -1e15, 1e16, 1e100])))
@example(case=(np.array([0.0, 0.0]), 0), level=1e16)
@example(case=(np.array([0.0, 0.0]), 1), level=710.0)
@example(case=(np.array([0.0, 0.0]), 1), level=-1000.0)
def test_cross_entropy_level(cross_entropy, case, level):
    """Only differences between logits count: at a high or low level the result is as accurate as near zero."""
    logits, label = case[0] + level, case[1]
    assert_cross_entropy(cross_entropy(logits, label), logits, label)


@points(0.5)
@given(logit=extremes)
@example(logit=0.0)
@example(logit=1000.0)
@example(logit=-1e308)
def test_cross_entropy_single_class(cross_entropy, logit):
    """With a single class there is nothing to get wrong: the cost is 0."""
    assert_cross_entropy(cross_entropy(np.array([logit]), 0), np.array([logit]), 0)


@points(0.5)
@given(case=labelled(array_likes(lengths())), as_numpy=st.booleans())
@example(case=([0, 1], 1), as_numpy=False)
@example(case=(np.array([100, -100], np.int8), 1), as_numpy=True)
@example(case=(np.array([0, 255], np.uint8), 0), as_numpy=False)
@example(case=(np.array([0, 100], np.float32), 0), as_numpy=True)
def test_cross_entropy_array_likes(cross_entropy, case, as_numpy):
    """Lists, integers of any type, float32, strided and read-only arrays work, and a NumPy integer as the label."""
    logits, label = case
    label = np.int64(label) if as_numpy else label
    assert_cross_entropy(cross_entropy(logits, label), logits, label)
    assert_no_trace(cross_entropy, (logits, label), (np.arange(float(len(logits))), label))
