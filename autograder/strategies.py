"""Where the examples come from: Hypothesis strategies in the plural, as the contracts of the syllabus ask for them.

Most are cached, since they are asked for again with each example, and Hypothesis spends more on a new strategy than on
a drawn value.
"""

import functools

import numpy as np
from hypothesis import strategies as st

MAX_SIZE = 12
"""Longest vector drawn. Longer ones show no more, and are harder to read."""

INTEGER_TYPES = ("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64")


def by_size(sizes, strategy_of):
    """Values drawn from `strategy_of(size)`, the size itself being drawn from `sizes`."""
    return sizes.flatmap(functools.cache(strategy_of))


@functools.cache
def ordinaries(bound=20):
    """Multiples of 1/8 within ±`bound`: numbers with which nothing goes wrong, and whose sums are exact."""
    return st.integers(-8 * bound, 8 * bound).map(lambda eighths: eighths / 8)


@functools.cache
def magnitudes(lowest, highest):
    """Numbers d·10ᵏ of either sign, d from 1 to 9 and k from `lowest` to `highest`: every size equally likely."""
    return st.builds(
        lambda sign, digit, exponent: sign * float(f"{digit}e{exponent}"),
        st.sampled_from([1, -1]),
        st.integers(1, 9),
        st.integers(lowest, highest),
    )


def vectors(elements=None, *, min_size=1, max_size=MAX_SIZE):
    """float64 vectors of `elements` (ordinary ones by default)."""
    elements = ordinaries() if elements is None else elements
    return st.lists(elements, min_size=min_size, max_size=max_size).map(lambda entries: np.array(entries, float))


def matrices(elements=None, *, max_side=6):
    """float64 matrices of `elements`, 1 to `max_side` rows and columns."""
    elements = ordinaries() if elements is None else elements
    return by_size(sides(max_side), lambda shape: arrays_of(shape, elements))


@functools.cache
def arrays_of(shape, elements):
    """float64 arrays of the given `shape`, each entry drawn from `elements`."""
    size = int(np.prod(shape))
    return st.lists(elements, min_size=size, max_size=size).map(lambda entries: np.array(entries, float).reshape(shape))


def array_likes(shapes, lowest=-100, highest=100):
    """Arrays of integers between `lowest` and `highest` in any form; `shapes` is a strategy for tuples."""
    return by_size(shapes, lambda shape: in_any_form(arrays_of(shape, st.integers(lowest, highest))))


@functools.cache
@st.composite
def in_any_form(draw, arrays):
    """Arrays of small integers from the strategy `arrays`, in every form in which an array argument may come.

    A list, an array of each NumPy integer type (the sizes of the entries in an unsigned one), float32, Fortran-ordered,
    strided or read-only.
    """
    form = draw(st.sampled_from(("list", "float32", "strided", "read-only", "Fortran", *INTEGER_TYPES)))
    entries = draw(arrays)
    if form.startswith("u"):
        entries = np.abs(entries)
    if form == "list":
        return entries.astype(int).tolist()
    if form == "strided":
        return np.repeat(entries, 2, axis=-1)[..., ::2] if entries.ndim else entries
    if form == "Fortran":
        return np.asfortranarray(entries)
    if form == "read-only":
        entries.flags.writeable = False
        return entries
    return entries.astype(form)


@functools.cache
def lengths(least=1, most=6):
    """Shapes of vectors."""
    return st.tuples(st.integers(least, most))


@functools.cache
def sides(most=4):
    """Shapes of matrices."""
    return st.tuples(st.integers(1, most), st.integers(1, most))


@functools.cache
def dominant(n):
    """Integer (n, n) matrices, n up to 4, well conditioned in any form: each diagonal entry outweighs its row."""
    return arrays_of((n, n), st.integers(-20, 20)).map(lambda E: E - np.diag(np.diag(E)) + 100 * np.eye(n))


@functools.cache
def powers_of_two(most=320):
    """2ᵏ for k between −`most` and `most`: multiplying by one is exact."""
    return st.integers(-most, most).map(lambda k: 2.0**k)


@functools.cache
def powers_of_ten(most):
    """10⁰, 10⁻¹, … 10^−`most`."""
    return st.integers(0, most).map(lambda k: 10.0**-k)


@functools.cache
def symmetric(n, elements):
    """Symmetric (n, n) matrices, exactly so."""
    return arrays_of((n, n), elements).map(mirrored)


def mirrored(A):
    """Return the symmetric matrix that has A's lower triangle."""
    return np.tril(A) + np.tril(A, -1).T


def reflection(v):
    """Return I − 2vvᵀ/vᵀv, the reflection that turns `v` around; I for v = 0."""
    return np.eye(len(v)) - (2 / (v @ v) * np.outer(v, v) if v.any() else 0.0)


@functools.cache
@st.composite
def orthogonals(draw, n):
    """Orthogonal (n, n) matrices, to rounding: products of two reflections, the simplest the identity."""
    first, second = (draw(arrays_of((n,), st.integers(-3, 3))) for _ in range(2))
    return reflection(first) @ reflection(second)


@functools.cache
@st.composite
def planted(draw, n, spectrum):
    """Pairs of a symmetric (n, n) matrix and its eigenvalues, an array drawn from `spectrum`, entry by entry."""
    Q, values = draw(orthogonals(n)), draw(arrays_of((n,), spectrum))
    H = Q * values @ Q.T
    return (H + H.T) / 2, values


@functools.cache
def planted_hessians(*spectra):
    """Pairs of a symmetric matrix, with 1 to 5 rows, and its eigenvalues: all of them from one of the `spectra`."""
    return by_size(st.integers(1, 5), lambda n: st.one_of(*[planted(n, spectrum) for spectrum in spectra]))


@functools.cache
@st.composite
def planted_singular(draw, shape, spectrum):
    """Pairs of a matrix and its singular values, min(shape) numbers drawn from `spectrum`, largest first."""
    (m, n), k = shape, min(shape)
    values = np.sort(draw(arrays_of((k,), spectrum)))[::-1]
    return draw(orthogonals(m))[:, :k] * values @ draw(orthogonals(n))[:k], values.copy()
