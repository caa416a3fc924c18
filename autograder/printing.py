"""Values as a student would type them."""

import ast
import inspect

import numpy as np

from autograder.implementation import Lost, Raised
from autograder.worker import wire
from autograder.worker.objectives import Objective

MAX_ENTRIES = 24
"""Lists with more entries, and vectors and matrices with longer sides, are shown by their ends."""

MAX_SHOWN = MAX_ENTRIES**2
"""Entries of an array that are shown."""

MAX_NDIM = 4
"""Of an array with more axes only the shape is shown."""

MAX_TEXT = 400


def show(value):
    """Return `value` as text: a float64 array like a list, any other array with its dtype, an objective as a lambda."""
    if isinstance(value, np.ndarray):
        return _array(value)
    if isinstance(value, (tuple, list)):
        items = _ends(value, MAX_ENTRIES, show)
        if isinstance(value, list):
            return "[" + ", ".join(items) + "]"
        return "(" + ", ".join(items) + ("," if len(items) == 1 else "") + ")"
    if isinstance(value, np.generic):
        plain = value.dtype in (np.float64, np.bool_)
        return show(value.item()) if plain else f"np.{value.dtype}({show(value.item())})"
    if isinstance(value, Objective):
        return _lambda(value)
    if isinstance(value, str) and len(value) > MAX_TEXT:
        return repr(value[:MAX_TEXT]) + "..."
    return repr(value)


def _array(array):
    if array.ndim > MAX_NDIM:
        return f"array(..., shape={array.shape}, dtype={array.dtype})"
    entries = _entries(array) if array.size else "[]"
    notes = []
    if array.size == 0 and array.ndim > 1:
        notes.append(f"shape={array.shape}")
    if array.ndim > 1 and not array.flags.c_contiguous:
        notes.append("order='F'" if array.flags.f_contiguous else "every other column")
    elif array.ndim == 1 and not array.flags.c_contiguous:
        notes.append("every other entry")
    if array.dtype not in (np.float64, np.bool_) or array.ndim == 0:
        notes.insert(0, f"dtype={array.dtype}")
    if not array.flags.writeable:
        notes.append("read-only")
    return f"array({entries}, {', '.join(notes)})" if notes else entries


def _entries(array):
    return _rows(array, round(MAX_SHOWN ** (1 / array.ndim)) if array.ndim > 1 else MAX_ENTRIES)


def _rows(array, most):
    if array.ndim == 0:
        return show(array.item())
    return "[" + ", ".join(_ends(array, most, lambda row: _rows(np.asarray(row), most))) + "]"


def _ends(items, most, text):
    """Return the texts of `items`, of their two ends where there are more than `most`."""
    if len(items) <= most:
        return [text(item) for item in items]
    half = most // 2
    return [*(text(item) for item in items[:half]), "...", *(text(item) for item in items[-half:])]


def _lambda(objective):
    """The source of an objective's function, with its parameters put in."""
    (definition,) = ast.parse(inspect.getsource(objective.function)).body
    x, *names = (argument.arg for argument in definition.args.args)
    values = {
        name: ast.parse(repr(np.asarray(value).tolist()), mode="eval").body
        for name, value in zip(names, objective.parameters, strict=True)
    }

    class PutIn(ast.NodeTransformer):
        def visit_Name(self, node):
            return values.get(node.id, node)

    return f"lambda {x}: {ast.unparse(PutIn().visit(definition.body[-1].value))}"


def show_call(name, call):
    """Return an `implementation.Call` of the function `name` as it would be typed."""
    return f"{name}({', '.join(show(argument) for argument in call.arguments)})"


def show_outcome(outcome):
    """Return what came of a call as a verb phrase: "returned ..." or "raised ..."."""
    if isinstance(outcome, Raised):
        return f"raised {outcome}"
    if isinstance(outcome, wire.NotPlain):
        return f"returned something that is not a plain value: {outcome}"
    if isinstance(outcome, Lost):
        return str(outcome)
    return f"returned {show(_compact(outcome))}"


def _compact(value):
    """A result without its memory layout, which is nobody's business."""
    if isinstance(value, (tuple, list)):
        return type(value)(map(_compact, value))
    return np.array(value, order="C") if isinstance(value, np.ndarray) else value
