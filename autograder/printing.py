"""Values as a student would type them."""

import ast
import inspect

import numpy as np

from autograder.implementation import Lost, Raised
from autograder.worker import wire
from autograder.worker.objectives import Objective

MAX_ENTRIES = 24
"""Arrays and lists with more entries are shown by their ends."""

MAX_TEXT = 400


def show(value):
    """Return `value` as text: a float64 array like a list, any other array with its dtype, an objective as a lambda."""
    if isinstance(value, np.ndarray):
        return _array(value)
    if isinstance(value, (tuple, list)):
        items = _shorten([show(item) for item in value])
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
    if array.ndim == 0:
        return show(array.item())
    rows = (
        array
        if len(array) <= MAX_ENTRIES
        else np.concatenate([array[: MAX_ENTRIES // 2], array[-(MAX_ENTRIES // 2) :]])
    )
    items = [_entries(row) if isinstance(row, np.ndarray) else show(row.item()) for row in rows]
    if len(array) > MAX_ENTRIES:
        items.insert(MAX_ENTRIES // 2, "...")
    return "[" + ", ".join(items) + "]"


def _shorten(items):
    half = MAX_ENTRIES // 2
    return items if len(items) <= MAX_ENTRIES else [*items[:half], "...", *items[-half:]]


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
