"""Mutants: small changes of a function, each one described and callable."""

import math

import pytest

from autograder.mutation import mutants


def rounds(x, digits=2):
    """Round x."""
    if x < 0 and digits:
        return -rounds(-x)
    return math.floor(x * 10**digits + 0.5) / 10**digits


def changes():
    return dict(mutants(rounds))


@pytest.mark.parametrize(
    "change",
    [
        "def rounds(x, digits=2): → def rounds(x, digits=3):",
        "if x < 0 and digits: → if x <= 0 and digits:",
        "if x < 0 and digits: → if x < 0 or digits:",
        "if x < 0 and digits: → if digits:",
        "return -rounds(-x) → return rounds(-x)",
        "return -rounds(-x) → return --x",
        "return math.floor(x * 10 ** digits + 0.5) / 10 ** digits → "
        "return math.ceil(x * 10 ** digits + 0.5) / 10 ** digits",
        "return math.floor(x * 10 ** digits + 0.5) / 10 ** digits → "
        "return math.floor(x * 10 ** digits - 0.5) / 10 ** digits",
    ],
)
def test_every_kind_of_change_is_made(change):
    assert change in changes()


def test_a_mutant_computes_what_its_description_says():
    change = "return math.floor(x * 10 ** digits + 0.5) / 10 ** digits → return math.floor(x * 10 ** digits + 0.5)"
    assert changes()[change](1.234) == 123


def test_no_mutant_is_the_original_or_another_mutant():
    sources = list(changes())
    assert len(set(sources)) == len(sources) > 50
    assert not any(before == after for before, _, after in (source.partition(" → ") for source in sources))
