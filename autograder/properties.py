"""What a property test is made of, beside Hypothesis and `assert`.

A property test is an ordinary pytest test. Its one fixture, named like the exercise, is the function under test; the
first line of its docstring is what a student reads. The text of a failed assertion says what should have been, as the
end of a sentence that begins with the call and its result: "softmax([710.0]) returned [nan], but" *"it should be
[1.0]"*.

Check what came back with `float_array`, `number` or `bool_array` before computing with it: whatever a student's
function returns then fails an assertion and nothing else.
"""

import numpy as np

from autograder.printing import show
from autograder.tolerances import eps_of, float_types, tau
from autograder.worker import wire


def points(value, *, defining=False):
    """Mark a test as a property worth `value` points of its exercise.

    An exercise has one property that is `defining`: it says what the function computes, on ordinary arguments. While
    it fails, the others earn nothing: nonsense can be shift invariant, positive and sum to one.
    """

    def mark(test):
        test.points = float(value)
        test.defining = defining
        return test

    return mark


def float_array(value, shape, *arguments):
    """Return `value` as a float64 array after asserting its shape, and its dtype against that of `arguments`."""
    assert isinstance(value, np.ndarray), f"it should be an array of shape {shape}"
    assert value.shape == tuple(shape), f"it should have the shape {tuple(shape)}, not {value.shape}"
    allowed = float_types(*arguments)
    names = " or ".join(sorted((str(dtype) for dtype in allowed), reverse=True))
    assert value.dtype in allowed, f"its dtype should be {names}, not {value.dtype}"
    return value.astype(np.float64)


def number(value):
    """Return `value` as a float after asserting that it is one real number: a Python or NumPy one, or a 0-d array."""
    is_number = not isinstance(value, (bool, str, list, tuple, complex)) and value is not None
    array = np.asarray(value) if is_number else np.empty(1)
    assert array.ndim == 0 and array.dtype.kind in "iuf", "it should be one number"
    return float(array)


def text(value):
    """Return `value` after asserting that it is a string."""
    assert isinstance(value, str), "it should be a string"
    return value


def pair(value, shape, *arguments):
    """Return the two arrays of `value`, a tuple or list of two, each checked as by `float_array`."""
    assert isinstance(value, (tuple, list)) and len(value) == 2, "it should be a pair of arrays"
    return tuple(float_array(part, shape, *arguments) for part in value)


def unit_vector(value, n, *arguments):
    """Return `value` as a float64 array of shape (n,) after asserting that its length is 1 to rounding."""
    v = float_array(value, (n,), *arguments)
    length = float(np.linalg.norm(v))
    assert abs(length - 1) <= tau(n, *arguments), f"its length should be 1, not {show(length)}"
    return v


def scaled(v):
    """Return `v` times the power of two that brings its largest entry between 1/2 and 1: no square under- or overflows.

    `v` is an array_like of shape (n,), not zero.
    """
    v = np.asarray(v, np.float64)
    return v * 2.0 ** -np.frexp(np.abs(v).max())[1]


def bool_array(value, shape):
    """Return `value` as a bool array after asserting its shape and that it is one; a bool counts as a 0-d array."""
    assert isinstance(value, (np.ndarray, np.bool_, bool)), f"it should be a bool array of shape {shape}"
    array = np.asarray(value)
    assert array.dtype == np.bool_, f"its dtype should be bool, not {array.dtype}"
    assert array.shape == tuple(shape), f"it should have the shape {tuple(shape)}, not {array.shape}"
    return array


def assert_close(actual, expected, bound, *, explanation="rounding explains"):
    """Assert abs(actual − expected) <= bound in every entry; nan is never close, equal infinities are.

    `explanation` says what the bound is: "off by 0.1; *rounding explains* 1e-15".
    """
    actual, expected, bound = np.broadcast_arrays(actual, expected, bound)
    with np.errstate(invalid="ignore", over="ignore"):
        error = np.where(actual == expected, 0.0, np.abs(actual - expected))
    wrong = ~(error <= bound)
    if not wrong.any():
        return
    if actual.ndim == 0:
        text = f"it should be {show(float(expected))}"
        where = "it"
    else:
        index = tuple(int(i) for i in np.argwhere(wrong)[0])
        where = f"entry {index[0] if len(index) == 1 else index}"
        text = (
            f"it should be {show(expected.copy())}"
            if actual.size <= 6
            else f"its {where} should be {show(float(expected[index]))}"
        )
        error, bound = error[index], bound[index]
    if error < 0.01 * np.abs(expected).max():
        text += f" ({where} is off by {error:.2g}; {explanation} {bound:.2g})"
    raise AssertionError(text)


def assert_no_trace(function, arguments, others):
    """Assert that calls of `function` leave everything alone.

    It is called with `arguments`, with `others`, and with `arguments` again. No argument may change, the first result
    may not change at the second call, and the third result may differ from the first by rounding alone.
    """
    first = function(*arguments)
    first_then = wire.encode(first)
    function(*others)
    modified = [after for call in function.calls[-2:] for after in call.modified.values()]
    assert not modified, (
        f"a function should not modify its arguments, and after the call the argument is {show(modified[0])}"
    )
    assert wire.encode(first) == first_then, (
        f"the second call should not change what the first returned, {show(wire.decode(first_then))}"
    )
    again = function(*arguments)
    same = wire.encode(again) == first_then or _equal_but_for_rounding(first, again, eps_of(*arguments))
    assert same, "the same arguments should give the same result every time"


def _equal_but_for_rounding(one, other, eps):
    try:
        one, other = np.asarray(one), np.asarray(other)
        return one.shape == other.shape and np.allclose(
            one, other, rtol=30 * max(one.size, 1) * eps, atol=0, equal_nan=True
        )
    except (TypeError, ValueError):  # text, ragged lists
        return False
