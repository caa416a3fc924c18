"""Runs the properties of an exercise against an implementation and says what they show."""

import contextlib
import dataclasses
import itertools
import random
import warnings

import msgspec
import numpy as np
from hypothesis.errors import Flaky

from autograder.implementation import SHOWN, Implementation, Lost, Raised, TimeIsUp, digest
from autograder.loader import FAILURES, Property, Unreadable, arguments_of
from autograder.printing import show, show_call, show_outcome
from autograder.results import ExerciseResult, PropertyResult

MAX_TEXT = 2_000
"""Characters of each text in a result."""

MAX_RIGHT = 200
"""Different right answers to an example, or to several, that are remembered: those of most of a class."""

MANY = 64
"""Examples whose answers are compared together, at most."""

SAMPLE = 3
"""Examples of each passed property that are run a second time."""


def examine(exercise, properties, implementation, examples=None):
    """Return the ExerciseResult of `implementation`.

    `examples` maps a property's name to the `loader.Examples` to replay; without it Hypothesis draws the examples and
    shrinks what fails.
    """
    examination = Examination(exercise, properties, examples)
    examination.run(implementation)
    return examination.result()


@dataclasses.dataclass
class _Known:
    """What is known of an example: the calls that a property makes of the reference, and right answers to them."""

    calls: tuple
    right: set


@dataclasses.dataclass
class _Failure:
    """An `error` at an `example`, and the last `calls` there, which `shown` makes pairs of texts."""

    error: BaseException
    example: bytes
    calls: list

    def shown(self, name: str) -> list[tuple[str, str]]:
        """Return the last calls of the function `name` and what came of them, as texts. The values are forgotten, those
        in the frames of a traceback, too: a function may return much, and a failure is kept until all are judged."""
        calls = (call for call in self.calls if not isinstance(call, tuple))
        self.calls = [(_cut(show_call(name, call)), _cut(show_outcome(call.outcome))) for call in calls] or self.calls
        for error in (self.error, getattr(self.error, "error", None)):
            if error is not None:
                error.__traceback__ = error.__context__ = error.__cause__ = None
        if isinstance(self.error, AssertionError):
            self.error.args = (_cut(str(self.error).strip().partition("\n")[0]),)
        return self.calls


class Examination:
    """The examination of one submitted exercise, in several runs, each with an Implementation in a state of its own.

    `properties` and `examples` are as `examine` takes them. Of the properties whose names are in `hidden` nothing is
    told but whether they hold; they are run by themselves, after the others, so that no later call can tell what the
    function was given there. `known` is a dict that examinations of the same exercise share, that of the reference
    solution first: the calls that a property makes, and the answers that it has found right, are kept there.
    """

    def __init__(self, exercise, properties, examples=None, hidden=(), known=None):
        self.exercise = exercise
        self.properties = properties
        self.examples = examples
        self.hidden = frozenset(hidden)
        self._known = {} if known is None else known
        self._results = {}
        self._failures = {}
        self._stopped = None
        self._held = set()  # the properties that hold at their telling examples
        self._late = {}  # those that passed because time was up: the _Failure that says so, None where it was before
        self._time_is_up = None

    def run(self, implementation, *, hidden=False, tentative=False):
        """Examine the properties that are hidden, or those that are not, until there is no point in going on.

        The telling examples of all properties come first, then the others. What holds at its telling ones has passed
        when the time of the exercise is used up.

        A `tentative` run, in which something else than the function may be the reason for a failure, ends with the
        first one; the next run begins there. Return whether all has been examined.
        """
        properties = self._chosen(hidden)
        with _calm():
            return self._run_telling(properties, implementation, tentative) and self._run_others(
                properties, implementation, tentative
            )

    def _run_telling(self, properties, implementation, tentative):
        foreseen = False
        for place, prop in enumerate(properties):
            if prop.name in self._results or prop.name in self._held:
                continue
            if self._stopped:
                self._results[prop.name] = _result(prop, *self._stopped)
                continue
            if not foreseen:  # of all properties at once: to ask takes longer than the few calls of one
                rest = [(each, example) for each in properties[place:] for example in self._telling(each)]
                self._look_ahead(implementation, rest)
            failure = self._first_failure(prop, implementation, self._telling(prop))
            foreseen = failure is None
            if failure is None:
                self._held.add(prop.name)
            elif tentative:
                return False
            else:
                self._conclude(prop, implementation, self._simplest(prop, implementation, failure))
        return True

    def _run_others(self, properties, implementation, tentative):
        for prop in properties:
            if prop.name in self._results:
                continue
            # What is not written for the arguments of one property may hold for those of another.
            if self._stopped and self._stopped[0] != "missing" and not self._time_is_up:
                self._results[prop.name] = _result(prop, *self._stopped)
                continue
            failure = None if self._time_is_up else self._failure_of_others(prop, implementation)
            if failure and tentative:
                return False
            if failure and isinstance(failure.error, TimeIsUp):
                self._time_is_up = failure.error
            if self._time_is_up:
                self._late[prop.name], failure = failure, None
            self._conclude(prop, implementation, failure)
        return True

    def _conclude(self, prop, implementation, failure):
        self._judge(prop, implementation.name, failure)
        self._stopped = _reason_to_stop(prop, self._results[prop.name])
        if failure and isinstance(failure.error, TimeIsUp):
            self._time_is_up = failure.error

    def run_again(self, implementation, *, hidden=False, tentative=False):
        """Examine again, in another order: what failed, and a sample of what passed.

        A property that holds at an example in one run and not in the other fails, as not reproducible; a `tentative`
        run ends with the first one. Return whether all has been examined.
        """
        with _calm():
            for prop in reversed(self._chosen(hidden)):
                first = self._failures.get(prop.name)
                if self._stopped or (first and isinstance(first.error, Lost)):
                    continue
                tried = self._telling(prop) if prop.name in self._late else self.examples[prop.name]
                examples = [first.example] if first else _sample(tried)
                self._look_ahead(implementation, [(prop, example) for example in examples])
                second = self._first_failure(prop, implementation, examples)
                if (first is None) == (second is None):
                    continue
                if tentative:
                    return False
                if second and isinstance(second.error, TimeIsUp):
                    break
                which = "right" if second is None else "wrong"
                note = f"not reproducible: the same call was {which} in a second run, in another order"
                self._judge(prop, implementation.name, first or second, note)
        return True

    def forget_ends(self):
        """Have the next run examine those hidden properties again with which Python came to an end, since that may have
        come from outside. Return whether there are any."""
        ended = [
            name
            for name, failure in self._failures.items()
            if name in self.hidden and failure and _is_an_end(failure.error)
        ]
        for name in ended:
            del self._results[name], self._failures[name]
        return bool(ended)

    def result(self):
        """Return the ExerciseResult of what has been run."""
        properties = [prop for prop in self.properties if prop.name in self._results]
        results = [self._results[prop.name] for prop in properties]
        return _exercise_result(self.exercise, properties, results, self._note())

    def _note(self):
        """Say that time was up before all was tried, or nothing. Of hidden properties nothing is told."""
        if not self._late.keys() - self.hidden:
            return ""
        tried = "some"
        if self.examples is not None:
            passed = [prop for prop in self._chosen(False) if self._results[prop.name].status == "passed"]
            every = sum(len(self.examples[prop.name]) for prop in passed)
            tried = f"{sum(map(self._count_tried, passed))} of {every}"
        return f"slow: {tried} examples were tried in the {self._time_is_up.seconds:g} s, all held"

    def _count_tried(self, prop):
        """How many of the frozen examples of a property that has passed were tried."""
        if prop.name not in self._late:
            return len(self.examples[prop.name])
        last = self._late[prop.name]
        return len(self._telling(prop)) + (self._others(prop).index(last.example) if last else 0)

    def _chosen(self, hidden):
        return [prop for prop in self.properties if (prop.name in self.hidden) is hidden]

    def _telling(self, prop):
        return prop.explicit if self.examples is None else self.examples[prop.name].telling

    def _others(self, prop):
        telling = set(self._telling(prop))
        return [example for example in self.examples[prop.name] if example not in telling]

    def _simplest(self, prop, implementation, failure):
        """Return the simplest _Failure that is to be found where a telling example has shown one."""
        if isinstance(failure.error, Lost) and failure.error.status in ("missing", "not_run", "timed_out"):
            return failure  # no other would say more, and each would take its time
        if self.examples is None:
            return _simplest_failure(prop, implementation) or failure
        every = self.examples[prop.name]
        simpler = [example for example in every[: every.index(failure.example)] if example not in every.telling]
        self._look_ahead(implementation, [(prop, example) for example in simpler])
        found = self._first_failure(prop, implementation, simpler)
        return failure if found is None or isinstance(found.error, TimeIsUp) else found

    def _failure_of_others(self, prop, implementation):
        """Return the simplest _Failure at an example that is not a telling one, or None."""
        if self.examples is None:
            return _simplest_failure(prop, implementation)
        examples = self._others(prop)
        self._look_ahead(implementation, [(prop, example) for example in examples])
        return self._first_failure(prop, implementation, examples)

    def _look_ahead(self, implementation, examples):
        """Tell the implementation which calls are to come, for a list of pairs of a property and an example of it."""
        known = (self._known.get((prop.name, example)) for prop, example in examples)
        implementation.look_ahead([call for what in itertools.takewhile(bool, known) for call in what.calls])

    def _first_failure(self, prop, implementation, examples):
        """Return the first _Failure among `examples`, or None."""
        known = [self._known.get((prop.name, example)) for example in examples]
        for start in range(0, len(examples), MANY):
            chunk, of_it = examples[start : start + MANY], known[start : start + MANY]
            right = self._known.setdefault((prop.name, tuple(chunk)), set())
            answers = None
            if all(of_it):
                answers = implementation.answers([call for what in of_it for call in what.calls])
                if answers in right:
                    implementation.skip(sum(len(what.calls) for what in of_it))
                    continue
            foreseen = True
            for example, what in zip(chunk, of_it, strict=True):
                failure, as_foreseen = self._failure(prop, implementation, example, what)
                if failure:
                    return failure
                foreseen &= as_foreseen
            if answers is not None and foreseen and len(right) < MAX_RIGHT:
                right.add(answers)
        return None

    def _failure(
        self, prop: Property, implementation: Implementation, example: bytes, what: _Known | None
    ) -> tuple[_Failure | None, bool]:
        """Return the _Failure at one example, of which `what` is known, or None; and whether the calls were those
        foreseen. Answers to other calls say nothing about these: a property may call with what came back before."""
        answers = implementation.answers(what.calls) if what else None
        if answers is not None and answers in what.right:
            implementation.skip(len(what.calls))
            return None, True
        if failure := _run_once(prop, implementation, example):
            return failure, False
        calls = tuple(call.encoded_arguments for call in implementation.calls)
        if what is None:
            given = [call.answer for call in implementation.calls]
            self._known[prop.name, example] = _Known(calls, set() if None in given else {digest(calls, given)})
            return None, False
        if answers is not None and calls == what.calls and len(what.right) < MAX_RIGHT:
            what.right.add(answers)
        return None, calls == what.calls

    def _judge(self, prop, name, failure, note=""):
        self._failures[prop.name] = failure
        result = _judge(prop, name, failure, note)
        if prop.name in self.hidden and result.status != "passed":
            # One bit: how it fails, and after how many calls, a function could make depend on what it is given.
            result = _result(prop, "failed", "it does not hold; the input that shows it is hidden")
        self._results[prop.name] = result


def _calm():
    """A context in which a correct answer may warn, also where a notebook has turned warnings into errors."""
    context = contextlib.ExitStack()
    context.enter_context(warnings.catch_warnings())
    context.enter_context(np.errstate(all="ignore"))
    warnings.simplefilter("ignore")
    return context


def _reason_to_stop(prop, result):
    """Return the status and message of the properties that follow, where there is no point in running them; else
    None."""
    if result.status in ("missing", "not_run"):
        return result.status, result.message
    if prop.defining and result.status in ("timed_out", "crashed", "out_of_memory"):
        return "not_run", "not run: the function does not come back from an ordinary call"
    return None


def _is_an_end(error):
    return isinstance(error, Lost) and error.status in ("crashed", "out_of_memory")


def _simplest_failure(prop, implementation):
    """Return the simplest _Failure that Hypothesis finds, or None."""
    failures = []

    def run(example):
        if failure := _run_once(prop, implementation, example):
            failures[:] = [failure]  # one that holds what was returned is enough
            raise failure.error

    try:
        prop.explore(run)
    except (*FAILURES, Lost, Flaky):
        pass
    # Hypothesis runs the simplest failing example last.
    return failures[-1] if failures else None


def _run_once(prop, implementation, example):
    """Return the _Failure of a property at one example, or None."""
    try:
        error = prop.failure(implementation, example)
    except Lost as lost:
        error = lost
    return _Failure(error, example, implementation.calls[-SHOWN:]) if error else None


def _sample(examples):
    """Return up to SAMPLE of `examples`, from the least simple one to the simplest. They are drawn anew each time, so
    that a function cannot be right in a second run at those alone that are repeated."""
    places = random.SystemRandom().sample(range(len(examples)), min(SAMPLE, len(examples)))
    return [examples[place] for place in sorted(places, reverse=True)]


def _judge(prop, name, failure, note=""):
    """Turn a _Failure of the function `name`, or None, into a PropertyResult."""
    if failure is None:
        return _result(prop, "passed")
    error = failure.error
    if isinstance(error, Lost) and error.status in ("missing", "not_run"):
        return _result(prop, error.status, f"{error} ({note})" if note else str(error))
    if isinstance(error, Raised) and error.kind == "NotImplementedError":
        failure.shown(name)
        return _result(prop, "missing", f"{name} is not written yet: it raises NotImplementedError")
    calls = failure.shown(name)
    unreadable = isinstance(error, Unreadable)
    said = str(error) if isinstance(error, AssertionError) else ""
    message = "; ".join(f"{call} {outcome}" for call, outcome in calls)
    if isinstance(error, AssertionError):
        message += f", but {said or prop.description}"
    return _result(
        prop,
        error.status if isinstance(error, Lost) else "failed",
        f"{message} ({note})" if note else message,
        counterexample={argument: _cut(show(value)) for argument, value in arguments_of(failure.example).items()},
        calls=calls,
        expected=said if said and not unreadable else prop.description,
        trace=error.trace if isinstance(error, Raised) else "",
        note="; ".join(filter(None, [said if unreadable else "", note])),
    )


def _cut(text):
    return text if len(text) <= MAX_TEXT else text[:MAX_TEXT] + " ..."


def _result(prop, status, message="", **details):
    score = prop.points if status == "passed" else 0.0
    return PropertyResult(prop.name, status, score, prop.points, prop.description, message, **details)


def _exercise_result(exercise, properties, results, note=""):
    defined = all(result.status == "passed" for prop, result in zip(properties, results, strict=True) if prop.defining)
    if not defined:
        results = [_without_definition(result) for result in results]
    first = next((result for result in results if result.status != "passed"), None)
    return ExerciseResult(
        exercise.name,
        exercise.notebook,
        first.status if first else "passed",
        float(sum(result.score for result in results)),
        float(sum(prop.points for prop in properties)),
        first.message if first else "",
        results,
        note,
    )


def _without_definition(result):
    if result.status != "passed":
        return result
    message = "holds, and earns its points once the function computes what it should on ordinary arguments"
    return msgspec.structs.replace(result, score=0.0, message=message)


def not_run(exercise, properties, status, message):
    """Return the ExerciseResult of an exercise that could not be examined at all: no points, and the reason."""
    return _exercise_result(exercise, properties, [_result(prop, status, _cut(message)) for prop in properties])


def with_helpers(result, before, helpers):
    """Return a result with a word on the properties that failed `before`, since the function calls other exercises, the
    `helpers`, which modified its arguments."""
    names = " or ".join(helpers)
    message = f"holds if {names}, which it calls, leaves its arguments alone; that it does not is counted there"
    failed = {prop.name for prop in before.properties if prop.status != "passed"}
    properties = [
        msgspec.structs.replace(prop, message=message) if prop.status == "passed" and prop.name in failed else prop
        for prop in result.properties
    ]
    return msgspec.structs.replace(result, properties=properties)
