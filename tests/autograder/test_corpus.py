"""The frozen examples."""

import importlib

import numpy as np

from autograder import corpus
from autograder.course import Course
from autograder.loader import arguments_of
from autograder.printing import show


def freeze(course):
    return corpus.load(course, course.exercises["double"])


def folder(course):
    return sorted(path.name for path in (course.cache / "corpus").iterdir())


def test_the_same_seed_gives_the_same_bytes_and_another_seed_other_ones(tiny):
    once = freeze(tiny)
    for path in (tiny.cache / "corpus").iterdir():
        path.unlink()
    assert freeze(tiny) == once
    config = tiny.root / "course.yml"
    config.write_text(config.read_text() + "\nseed: 7\n")
    other = freeze(Course(tiny.root))
    assert other != once
    assert set(other) == set(once)


def test_what_else_is_loaded_does_not_change_them(tiny, tmp_path, monkeypatch):
    """Hypothesis would draw the constants of every local module, so that no two machines had the same examples."""
    once = freeze(tiny)
    for path in (tiny.cache / "corpus").iterdir():
        path.unlink()
    (tmp_path / "loaded_by_chance.py").write_text(f"integers = {list(range(100, 1000))}\n")
    monkeypatch.syspath_prepend(tmp_path)
    importlib.import_module("loaded_by_chance")
    assert freeze(tiny) == once


def test_there_are_a_hundred_examples_with_the_explicit_ones_simplest_first(tiny):
    for name, examples in freeze(tiny).items():
        assert len(examples) >= 90, name  # some of a hundred draws are equal
        shown = [len(show(list(arguments_of(example).values()))) for example in examples]
        assert shown == sorted(shown)
    assert [19.875, -19.875] in [arguments_of(example)["x"].tolist() for example in freeze(tiny)["large"]]


def test_every_faulty_variant_leaves_the_smallest_input_that_exposes_it(tiny):
    """`3 * x` is right at 0 alone, so that [0.125] or the like is the smallest input that exposes it."""
    inputs = [arguments_of(example)["x"] for example in freeze(tiny)["definition"]]
    first_exposing = next(x for x in inputs if not np.array_equal(3 * x, 2 * x))
    assert first_exposing.size == 1


def test_what_is_unchanged_is_kept_and_what_has_changed_is_frozen_again(tiny):
    exercises = list(tiny.exercises.values())
    assert corpus.stale(tiny, exercises) == exercises
    assert list(corpus.build(tiny, exercises)) == exercises
    (name,) = folder(tiny)
    assert corpus.stale(tiny, exercises) == []
    (tiny.root / "tests/variants/double/faulty/new.py").write_text("def double(x):\n    return x - 1\n")
    assert corpus.stale(tiny, exercises) == exercises
    list(corpus.build(tiny, exercises))
    (renamed,) = folder(tiny)
    assert renamed != name
