"""The properties of the notebook `steepest_descent`."""

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from autograder.objectives import (
    barriers,
    exponentials,
    flats,
    gradient,
    landscapes,
    log_sum_exps,
    quadratics,
    size_of_terms,
    sizes,
)
from autograder.printing import show
from autograder.properties import assert_close, assert_no_trace, float_array, number, points
from autograder.strategies import arrays_of, by_size, in_any_form, ordinaries
from autograder.tolerances import tau
from autograder.worker.objectives import Objective

integers = st.integers(-4, 4)
eighths = st.integers(1, 16).map(lambda k: k / 8)
PARABOLA = Objective("quadratic", np.eye(1), np.zeros(1), 0.0)  # ½x²
BOWL = Objective("quadratic", np.diag([1.0, 4.0]), np.zeros(2), 0.0)
STEEP = Objective("quadratic", np.array([[1e4]]), np.array([1.0]), 0.0)
HYPERBOLIC = Objective("log_sum_exp", np.array([[1.0], [-1.0]]), np.zeros(2))  # log(exp(x) + exp(−x))
SHALLOW = Objective("quadratic", np.array([[2e-9]]), np.array([0.0]), 1.0)
HIGH = Objective("quadratic", np.array([[2e20]]), np.array([0.0]), 1e20)
# log(e + exp(x)), which for negative x is 1 to rounding.
LEVELS_OFF = Objective("log_sum_exp", np.array([[0.0], [1.0]]), np.array([1.0, 0.0]))
PLATEAU = Objective("flat", 1.0)


def at(f, x, epsilon, g):
    """φ(ε) = f(x − εg)."""
    return f(np.asarray(x, np.float64) - epsilon * np.asarray(g, np.float64))


def rounding_in(f, x, epsilon, g):
    """30·n·eps times the sum of the sizes of f's terms at x − εg."""
    relative = tau(len(x), x, g)
    x, step = np.asarray(x, np.float64), epsilon * np.asarray(g, np.float64)
    return relative * size_of_terms(f, x - step, np.abs(x) + np.abs(step))


# gradient_descent


def assert_iterates(result, f, x0, learning_rate, steps):
    """Each row follows from the one before it, as returned, to the rounding of one step."""
    x0_exact = np.asarray(x0, np.float64)
    X = float_array(result, (steps + 1, len(x0_exact)), x0)
    expected, bound = x0_exact, 0.0
    for k, row in enumerate(X):
        try:
            assert_close(row, expected, bound)
        except AssertionError as error:
            raise AssertionError(f"in row {k} {error}") from None
        step = learning_rate * gradient(f)(row)
        expected, bound = row - step, tau(1, x0) * (np.abs(row).max() + np.abs(step).max())


def starts(kinds=landscapes):
    """Pairs of an objective and a point."""
    return by_size(sizes(), lambda n: st.tuples(kinds(n), arrays_of((n,), ordinaries(2))))


rates = st.sampled_from([0.0, 0.015625, 0.0625, 0.125, 0.1, 0.25])


@points(2, defining=True)
@given(start=starts(), learning_rate=rates, steps=st.integers(1, 4))
@example(start=(PARABOLA, np.array([1.0])), learning_rate=0.5, steps=1)
@example(start=(PARABOLA, np.array([1.0])), learning_rate=0.5, steps=2)
@example(start=(BOWL, np.array([1.0, 1.0])), learning_rate=0.25, steps=3)
def test_gradient_descent_definition(gradient_descent, start, learning_rate, steps):
    """Row 0 is x0, and each row is the one before it minus the learning rate times the gradient there."""
    f, x0 = start
    assert_iterates(gradient_descent(gradient(f), x0, learning_rate, steps), f, x0, learning_rate, steps)


@points(1)
@given(start=starts(), learning_rate=rates)
@example(start=(PARABOLA, np.array([1.0])), learning_rate=0.5)
@example(start=(BOWL, np.array([1.0, 2.0])), learning_rate=0.0)
def test_gradient_descent_no_steps(gradient_descent, start, learning_rate):
    """Without steps there is one row, x0."""
    f, x0 = start
    assert_iterates(gradient_descent(gradient(f), x0, learning_rate, 0), f, x0, learning_rate, 0)


@points(1)
@given(
    start=starts(lambda n: st.one_of(quadratics(n, st.integers(1, 8)), flats())),
    steps=st.integers(20, 60),
    learning_rate=st.sampled_from([0.03125, 0.125, 0.2]),
)
@example(start=(PARABOLA, np.array([0.0])), steps=20, learning_rate=0.5)
@example(start=(PLATEAU, np.array([0.5, -0.5])), steps=20, learning_rate=0.5)
@example(start=(PARABOLA, np.array([1.0])), steps=60, learning_rate=1.0)
@example(start=(PARABOLA, np.array([1.0])), steps=60, learning_rate=2.5)
def test_gradient_descent_many_steps(gradient_descent, start, steps, learning_rate):
    """All the steps are made, also where the iterates do not move any more, jump to and fro, or run away."""
    f, x0 = start
    assert_iterates(gradient_descent(gradient(f), x0, learning_rate, steps), f, x0, learning_rate, steps)


@points(2)
@given(
    case=by_size(
        sizes(), lambda n: st.tuples(quadratics(n), quadratics(n), in_any_form(arrays_of((n,), st.integers(-100, 100))))
    ),
    steps=st.integers(0, 3),
)
@example(case=(PARABOLA, PARABOLA, [1]), steps=1)
@example(case=(PARABOLA, PARABOLA, [1]), steps=0)
@example(case=(BOWL, BOWL, np.array([100, -128], np.int8)), steps=2)
@example(case=(BOWL, BOWL, np.array([200, 100], np.uint8)), steps=2)
@example(case=(BOWL, BOWL, np.array([1, 2], np.float32)), steps=2)
@example(case=(BOWL, Objective("quadratic", -np.eye(2), np.zeros(2), 0.0), np.array([1.0, 2.0])), steps=2)
def test_gradient_descent_array_likes(gradient_descent, case, steps):
    """Every kind of x0 works and is left as it is, and an earlier result is left alone by a later call."""
    f, g, x0 = case
    for function in (f, g):
        assert_iterates(gradient_descent(gradient(function), x0, 0.125, steps), function, x0, 0.125, steps)
    assert_no_trace(gradient_descent, (gradient(f), x0, 0.125, steps), (gradient(g), np.ones(len(x0)), 0.25, steps))


# line_search


def slope(f, x, g, rate):
    """φ′(ε) at ε = `rate`, in the precision of x, g and rate."""
    y = x - rate * g
    match f.name, f.parameters:
        case "quadratic", (A, b, _):
            return -g @ (0.5 * (A @ y + y @ A) - b)
        case "log_sum_exp", (W, b):
            powers = np.exp(W @ y + b - (W @ y + b).max())
            return -(W @ g) @ powers / powers.sum()
        case "exponentials", (a, c):
            return -g @ (c * a * np.exp(a * y))
        case "barrier", (a,):
            return -g @ (a - 1 / y)
    raise ValueError(f.name)


def minimiser(f, x, g, max_rate):
    """The ε on [0, max_rate] where the convex φ is least: the zero of its rising slope, found by bisection.

    Where np.longdouble has 64 bits it is known to the last digit of a float, and elsewhere to a few.
    """
    x, g, low, high = (np.asarray(value, np.longdouble) for value in (x, g, 0, max_rate))
    for _ in range(80):
        middle = (low + high) / 2
        low, high = (low, middle) if slope(f, x, g, middle) > 0 else (middle, high)
    return float(low if low == 0 else high)


def rounding_over(f, x, g, max_rate):
    """30·n·eps times the sum of the sizes of f's terms over the bracket: for these f the largest is at one of its ends,
    and each was computed from numbers of the size abs(x) + max_rate·abs(g)."""
    relative = tau(len(x), x, g)
    x, step = np.asarray(x, np.float64), max_rate * np.asarray(g, np.float64)
    return relative * max(size_of_terms(f, end, np.abs(x) + np.abs(step)) for end in (x, x - step))


def rate_within(result, max_rate, relative):
    """Return `result` as a float after asserting that it lies between 0 and max_rate, to rounding."""
    epsilon = number(result)
    slack = relative * max_rate
    assert -slack <= epsilon <= max_rate + slack, f"it should lie between 0 and {show(max_rate)}"
    return epsilon


def assert_line_search(result, f, x, g, max_rate):
    """ε is the minimiser to rounding in the bracket, or φ(ε) exceeds the least value by no more than rounding in f."""
    relative = tau(len(x), x, g)
    epsilon = rate_within(result, max_rate, relative)
    best = minimiser(f, x, g, max_rate)
    lowest, value = min(at(f, x, rate, g) for rate in (0.0, best, max_rate)), at(f, x, epsilon, g)
    near = abs(epsilon - best) <= relative * max_rate
    assert near or value <= lowest + rounding_over(f, x, g, max_rate), (
        f"f(x − εg) falls to {show(lowest)}, and there it is {show(value)}, {value - lowest:.2g} more"
    )


def searches(kinds, directions=integers):
    """Tuples of an objective, a point, a direction that is not zero, and the largest rate."""
    return by_size(
        sizes(),
        lambda n: st.tuples(
            kinds(n),
            arrays_of((n,), ordinaries(2)),
            arrays_of((n,), directions).map(lambda g: g if g.any() else np.ones(len(g))),
            eighths,
        ),
    )


def bowls(n):
    return quadratics(n, st.integers(1, 8))


@points(2, defining=True)
@given(search=searches(bowls), stretch=st.sampled_from([1.0, 1024.0, 2.0**30, 2.0**-10]))
@example(search=(PARABOLA, np.array([1.0]), np.array([1.0]), 2.0), stretch=1.0)
@example(search=(BOWL, np.array([1.0, 1.0]), np.array([1.0, 4.0]), 1.0), stretch=1.0)
@example(search=(BOWL, np.array([2.0, -1.0]), np.array([2.0, -4.0]), 0.5), stretch=1.0)
@example(search=(STEEP, np.array([1.0]), np.array([9999.0]), 0.00025), stretch=1.0)
@example(search=(STEEP, np.array([1.0]), np.array([9999.0]), 1.0), stretch=1.0)
@example(search=(PARABOLA, np.array([1.0]), np.array([1.0]), 1.5), stretch=2.0**30)
def test_line_search_definition(line_search, search, stretch):
    """Along the line from x against g the result leads to the lowest point that can be reached."""
    f, x, g, max_rate = search
    g = gradient(f)(x) if gradient(f)(x).any() else g
    g, max_rate = g * stretch, max_rate / stretch
    assert_line_search(line_search(f, x, g, max_rate), f, x, g, max_rate)


@points(1)
@given(search=searches(bowls), uphill=st.booleans())
@example(search=(PARABOLA, np.array([1.0]), np.array([1.0]), 0.5), uphill=False)
@example(search=(PARABOLA, np.array([1.0]), np.array([1.0]), 0.5), uphill=True)
@example(search=(PARABOLA, np.array([1.0]), np.array([1.0]), 1.0), uphill=False)
@example(search=(PARABOLA, np.array([1.0]), np.array([1.0]), 16.0), uphill=False)
@example(search=(PARABOLA, np.array([0.0]), np.array([1.0]), 1.0), uphill=False)
@example(search=(BOWL, np.array([0.0, 0.0]), np.array([3.0, 1.0]), 1.0), uphill=True)
def test_line_search_ends(line_search, search, uphill):
    """Where f falls all the way the result is max_rate, and where it only rises it is 0, to rounding."""
    f, x, g, max_rate = search
    g = gradient(f)(x) if gradient(f)(x).any() else g
    g, max_rate = (-g, max_rate) if uphill else (g, max_rate / 16)
    assert_line_search(line_search(f, x, g, max_rate), f, x, g, max_rate)


@st.composite
def barrier_searches(draw):
    """Lines along which every entry of x stays positive."""
    n = draw(sizes())
    x, g = draw(arrays_of((n,), st.integers(1, 8))), draw(arrays_of((n,), integers.filter(bool)))
    return draw(barriers()), x, g, 0.5 * float((x / np.abs(g)).min())


@points(1.5)
@given(search=st.one_of(searches(lambda n: exponentials()), searches(log_sum_exps), barrier_searches()))
@example(search=(Objective("exponentials", 1.0, 1.0), np.array([2.0, -2.0]), np.array([1.0, -1.0]), 4.0))
@example(search=(Objective("barrier", 1.0), np.array([2.0]), np.array([1.0]), 1.5))
@example(search=(Objective("barrier", 4.0), np.array([1.0]), np.array([1.0]), 0.9375))
@example(search=(LEVELS_OFF, np.array([2.0]), np.array([1.0]), 128.0))
@example(search=(HYPERBOLIC, np.array([2.0]), np.array([1.0]), 3.0))
def test_line_search_curved(line_search, search):
    """f need not be a parabola along the line: it may have a wall on one side, or level off."""
    f, x, g, max_rate = search
    assert_line_search(line_search(f, x, g, max_rate), f, x, g, max_rate)


@points(0.5)
@given(start=starts(), max_rate=eighths)
@example(start=(PARABOLA, np.array([1.0])), max_rate=1.0)
@example(start=(BOWL, np.array([0.0, 0.0])), max_rate=0.125)
def test_line_search_no_slope(line_search, start, max_rate):
    """Where g = 0 all rates lead to x, and any of them between 0 and max_rate will do."""
    f, x = start
    rate_within(line_search(f, x, np.zeros(len(x)), max_rate), max_rate, tau(len(x)))


@points(1)
@given(
    case=by_size(
        sizes(),
        lambda n: st.tuples(
            bowls(n), in_any_form(arrays_of((n,), integers)), in_any_form(arrays_of((n,), integers.filter(bool)))
        ),
    ),
    max_rate=st.integers(1, 2),
)
@example(case=(PARABOLA, [1], [1]), max_rate=2)
@example(case=(BOWL, np.array([100, -128], np.int8), np.array([100, 100], np.int8)), max_rate=1)
@example(case=(BOWL, np.array([1, 1], np.uint8), np.array([1, 4], np.uint8)), max_rate=1)
@example(case=(BOWL, np.array([1, 1], np.float32), np.array([1, 4], np.float32)), max_rate=1)
def test_line_search_array_likes(line_search, case, max_rate):
    """Lists, integers of any type, float32, strided and read-only arrays all work, and none is modified."""
    f, x, g = case
    assert_line_search(line_search(f, x, g, max_rate), f, x, g, max_rate)
    n = len(x)
    assert_no_trace(line_search, (f, x, g, max_rate), (f, np.ones(n), g, 2))


# best_learning_rate


def assert_best_rate(result, f, x, g, candidates):
    """A candidate whose value no other beats by more than rounding in f; the first of those with equal values."""
    rate = number(result)
    candidates = np.asarray(candidates)
    index = np.flatnonzero(np.abs(candidates - rate) <= tau(1, candidates, x, g) * candidates)
    assert index.size, "it should be one of the candidates"
    values = np.array([at(f, x, float(candidate), g) for candidate in candidates])
    finite = np.isfinite(values)
    if not finite.any():
        return
    value = values[index[0]]
    assert np.isfinite(value), f"f(x − εg) is {show(float(value))} there, and finite for another candidate"
    best = int(np.argmin(np.where(finite, values, np.inf)))
    slack = rounding_in(f, x, float(candidates[best]), g)
    assert value <= values[best] + slack, (
        f"f(x − εg) is {show(float(value))} there, and {show(float(values[best]))} for the candidate "
        f"{show(float(candidates[best]))}"
    )
    first = int(np.flatnonzero(values == value)[0])
    assert index[0] <= first or value != values[best], (
        f"the candidate {show(float(candidates[first]))} stands before it, and f(x − εg) is the same there"
    )


def candidate_lists(elements=eighths):
    return st.lists(elements, min_size=1, max_size=6).map(lambda entries: np.array(entries, float))


def choices(kinds=landscapes):
    return by_size(
        sizes(),
        lambda n: st.tuples(
            kinds(n), arrays_of((n,), ordinaries(2)), arrays_of((n,), integers), candidate_lists(), st.booleans()
        ),
    )


@points(2, defining=True)
@given(choice=choices())
@example(choice=(PARABOLA, np.array([1.0]), np.array([1.0]), np.array([0.5, 1.0, 2.0]), True))
@example(choice=(PARABOLA, np.array([1.0]), np.array([1.0]), np.array([2.0, 0.125]), True))
@example(choice=(BOWL, np.array([1.0, 1.0]), np.array([1.0, 4.0]), np.array([0.25]), True))
@example(choice=(PARABOLA, np.array([1.0]), np.array([-1.0]), np.array([2.0, 1.0]), False))
@example(choice=(SHALLOW, np.array([1.0]), np.array([1.0]), np.array([0.25, 0.875, 0.5]), False))
@example(choice=(HIGH, np.array([1.0]), np.array([1.0]), np.array([3.0, 0.25, 0.875]), False))
def test_best_learning_rate_definition(best_learning_rate, choice):
    """The result is the candidate ε for which f(x − εg) is smallest."""
    f, x, g, candidates, downhill = choice
    g = gradient(f)(x) if downhill else g
    assert_best_rate(best_learning_rate(f, x, g, candidates), f, x, g, candidates)


@points(1)
@given(candidates=candidate_lists(), x=arrays_of((2,), st.integers(-1, 1)), f=st.sampled_from([PLATEAU, BOWL]))
@example(candidates=np.array([0.25, 0.125]), x=np.array([0.0, 0.0]), f=PLATEAU)
@example(candidates=np.array([1.5, 0.5]), x=np.array([1.0, 0.0]), f=BOWL)
@example(candidates=np.array([0.5, 1.5]), x=np.array([1.0, 0.0]), f=BOWL)
@example(candidates=np.array([2.0, 1.5, 0.5]), x=np.array([1.0, 0.0]), f=BOWL)
def test_best_learning_rate_first_of_equals(best_learning_rate, candidates, x, f):
    """Of candidates that are equally good the first is chosen."""
    g = np.array([1.0, 0.0]) if x[0] >= 0 else np.zeros(2)
    assert_best_rate(best_learning_rate(f, x, g, candidates), f, x, g, candidates)


far = st.sampled_from([0.25, 0.5, 1.0, 2.0, 100.0, 800.0, 1000.0])
walls = st.one_of(barriers(), exponentials((1.0, -1.0)))


@points(1)
@given(f=walls, x=arrays_of((2,), st.integers(1, 4)), g=arrays_of((2,), integers), candidates=candidate_lists(far))
@example(f=Objective("barrier", 1.0), x=np.array([1.0]), g=np.array([1.0]), candidates=np.array([2.0, 0.5]))
@example(f=Objective("barrier", 1.0), x=np.array([1.0]), g=np.array([1.0]), candidates=np.array([0.5, 2.0]))
@example(f=Objective("barrier", 1.0), x=np.array([1.0]), g=np.array([1.0]), candidates=np.array([1.0, 0.5]))
@example(f=Objective("barrier", 1.0), x=np.array([1.0]), g=np.array([1.0]), candidates=np.array([2.0, 1.0]))
@example(f=Objective("barrier", 1.0), x=np.array([1.0]), g=np.array([1.0]), candidates=np.array([2.0]))
@example(
    f=Objective("exponentials", 1.0, 1.0), x=np.array([1.0]), g=np.array([-1.0]), candidates=np.array([1000.0, 0.5])
)
@example(
    f=Objective("exponentials", 1.0, -1.0), x=np.array([1.0]), g=np.array([-1.0]), candidates=np.array([0.5, 1000.0])
)
@example(
    f=Objective("exponentials", 1.0, 1.0), x=np.array([1.0]), g=np.array([-1.0]), candidates=np.array([1000.0, 800.0])
)
def test_best_learning_rate_not_finite(best_learning_rate, f, x, g, candidates):
    """A candidate for which f is nan or inf is never preferred to one for which it is a number."""
    assert_best_rate(best_learning_rate(f, x, g, candidates), f, x, g, candidates)


@points(1)
@given(
    case=by_size(sizes(), lambda n: st.tuples(bowls(n), *[in_any_form(arrays_of((n,), st.integers(-100, 100)))] * 2)),
    candidates=in_any_form(arrays_of((3,), st.integers(1, 9))),
)
@example(case=(PARABOLA, [1], [1]), candidates=[2, 1])
@example(case=(PARABOLA, [100], np.array([50], np.int8)), candidates=np.array([4, 3], np.int8))
@example(
    case=(BOWL, np.array([100, -128], np.int8), np.array([100, 100], np.int8)), candidates=np.array([3, 2, 1], np.int8)
)
@example(case=(BOWL, np.array([1, 1], np.uint8), np.array([1, 4], np.uint8)), candidates=np.array([3, 2, 1], np.uint8))
@example(case=(BOWL, [1, 1], [1, 4]), candidates=np.array([0.5, 0.25], np.float32))
def test_best_learning_rate_array_likes(best_learning_rate, case, candidates):
    """Every kind of array works and none is modified, the candidates not either: they stay in their order."""
    f, x, g = case
    assert_best_rate(best_learning_rate(f, x, g, candidates), f, x, g, candidates)
    assert_no_trace(best_learning_rate, (f, x, g, candidates), (f, np.ones(len(x)), g, candidates))
