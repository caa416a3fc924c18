"""What crosses the wall: every plain value and nothing else."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from autograder.worker import wire
from autograder.worker.objectives import Objective

dtypes = st.sampled_from(sorted(map(str, wire._DTYPES.values()))).map(np.dtype)
arrays = dtypes.flatmap(
    lambda dtype: hnp.arrays(dtype, hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=3))
)
scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**200), 2**200),
    st.floats(),
    st.complex_numbers(),
    st.text(st.characters(exclude_categories=["Cs"])),
    arrays,
    arrays.filter(lambda array: array.ndim == 0).map(lambda array: array[()]),
)
values = st.recursive(
    scalars, lambda inner: st.one_of(st.lists(inner, max_size=4), st.lists(inner, max_size=4).map(tuple))
)


def same(one, other):
    if isinstance(one, (list, tuple)):
        return type(one) is type(other) and len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, (np.ndarray, np.generic)):
        return (
            type(one) is type(other)
            and one.dtype == other.dtype
            and np.array_equal(one, other, equal_nan=one.dtype.kind in "fc")
        )
    return type(one) is type(other) and repr(one) == repr(other)


@pytest.mark.parametrize("scalar", [np.longlong(3), np.ulonglong(3), np.array(3, np.longlong)])
def test_a_type_that_is_anothers_double_arrives_as_that(scalar):
    arrived = wire.decode(wire.encode(scalar))
    assert arrived == 3 and arrived.dtype == scalar.dtype


@settings(max_examples=1000)
@given(values)
@example(np.array(False))
def test_every_plain_value_arrives_as_it_was(value):
    assert same(wire.decode(wire.encode(value)), value)


@given(st.lists(st.one_of(values, st.lists(hnp.arrays(np.float64, st.integers(0, 4)), min_size=1, max_size=1))))
def test_values_that_arrive_together_are_those_that_were_sent(several):
    data = wire.encode(several)
    arrived = list(wire.decode_each(data))
    assert all(map(same, [value for value, _, _ in arrived], several))
    assert [encoded for _, encoded, _ in arrived] == list(map(wire.encode, several))
    for cut in range(len(data)):
        with pytest.raises(wire.WireError):
            list(wire.decode_each(data[:cut]))


@pytest.mark.parametrize(
    "change",
    [
        lambda array: array.fill(7),
        lambda array: array.setflags(write=False),
        lambda array: array.resize(2, 2, refcheck=False),
        lambda array: array.sort(axis=0),
    ],
)
def test_whether_arguments_were_changed_is_seen(change):
    """Also where an array has become another's double, and deep in a tuple; a list may always have changed."""
    arguments = (np.array([7.0, 7.0, 7.0, 7.0]), 1, ("x", (np.array([9.0, 7.0, 7.0, 7.0]), np.float64(1.0))))
    ((arrived, _, arrays),) = wire.decode_each(wire.encode([arguments]))
    assert wire.is_unchanged(arrays)
    change(arrived[2][1][0])
    assert not wire.is_unchanged(arrays)
    ((_, _, arrays),) = wire.decode_each(wire.encode([([1.0],)]))
    assert not wire.is_unchanged(arrays)


@pytest.mark.parametrize(
    "array",
    [
        np.asfortranarray(np.arange(6.0).reshape(2, 3)),
        np.arange(12.0).reshape(3, 4)[:, ::2],
        np.arange(8.0)[::2],
        np.ones((2, 2), np.float32),
    ],
)
@pytest.mark.parametrize("writeable", [True, False])
def test_an_array_keeps_its_layout_and_read_only_flag(array, writeable):
    array = array.copy(order="K") if array.flags.owndata else array
    array.flags.writeable = writeable
    arrived = wire.decode(wire.encode(array))
    assert np.array_equal(arrived, array)
    for flag in ("C_CONTIGUOUS", "F_CONTIGUOUS", "WRITEABLE"):
        assert arrived.flags[flag] == array.flags[flag]


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (object(), "an object"),
        ({"a": 1}, "a dict"),
        ((x for x in "ab"), "a generator"),
        (lambda: None, "a function"),
        (np.array([None]), "an array of dtype object"),
        (np.zeros(2, [("a", float)]), "an array of dtype [('a', '<f8')]"),
        (np.longdouble(1), "an array of dtype"),
        (10**400, "an integer of 1329 bits"),
        ([0] * (wire.MAX_ITEMS + 1), "more than is accepted"),
        (np.zeros(wire.MAX_FRAME), "more than is accepted"),
    ],
)
def test_what_is_not_plain_is_named(value, said):
    with pytest.raises(wire.NotPlain) as caught:
        wire.encode(value)
    assert said in str(caught.value)


def test_an_objective_reaches_the_student_and_never_comes_back():
    f = Objective("quadratic", np.array([[2.0, 1.0], [0.0, 2.0]]), np.array([1.0, 0.0]), 0.5)
    data = wire.encode([f, 1.0], objectives=True)
    arrived, _ = wire.decode(data, objectives=True)
    assert arrived([1.0, 2.0]) == f([1.0, 2.0]) == 5.5
    with pytest.raises(wire.WireError):
        wire.decode(data)
    with pytest.raises(wire.NotPlain, match="a function"):
        wire.plain((1.0, f))


@pytest.mark.parametrize(
    "parts",
    [
        ("no such function", 1.0),
        ("saddle",),
        ("saddle", 1.0, 2.0),
        ("saddle", "1.0"),
        ("saddle", 1),
        ("flat", np.ones(2, np.float32)),
        ([], 1.0),
        "saddle",
        7,
        (),
    ],
)
def test_what_is_no_objective_is_a_wire_error(parts):
    with pytest.raises(wire.WireError):
        wire.decode(b"o" + wire.encode(parts), objectives=True)


def test_subclasses_end_at_the_wall():
    class Sly(np.ndarray):
        def __eq__(self, other):
            return True

    class Five(float):
        def __eq__(self, other):
            return True

    for value in (np.zeros(2).view(Sly), np.ma.masked_array([1.0, 2.0], mask=[0, 1]), Five(5), np.matrix([[1.0]])):
        assert type(wire.plain(value)) in (np.ndarray, float)
