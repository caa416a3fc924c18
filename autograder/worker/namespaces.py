"""What the functions of a notebook, and the names that they look up, were where their check cells stand.

Cells below a check cell may give the name of a function to something else; what is examined is what was checked.
"""

import contextlib
import copy
import types


class Namespaces:
    """Copies of a notebook's namespace, the dict `namespace`, at the check cells of its exercises and at its end."""

    def __init__(self, namespace):
        self._namespace = namespace
        self._kept = {}
        self.end()

    def keep(self, names):
        """Note that the check cells of the exercises `names` stand here."""
        if names:
            self._kept |= dict.fromkeys(names, dict(self._namespace))

    def end(self):
        """Note that this is the end of the notebook."""
        self._end = dict(self._namespace)

    def get(self, name, place):
        """Return the function `name` as it was at a `place`, "check" or "end", or None where there is none."""
        function = self._at(name, place).get(name)
        return function if callable(function) else None

    def enter(self, name, place, guarded=()):
        """Make the namespace what it was at a place. The functions `guarded` get copies of their arguments, so that
        they can change none of their caller's."""
        then = self._at(name, place)
        self._namespace.update(then)  # before names go: a hook of the notebook's may look one up meanwhile
        for other in self._namespace.keys() - then.keys():
            del self._namespace[other]
        for other in guarded:
            if callable(function := then.get(other)):
                self._namespace[other] = _with_copies(function)

    def differs(self, name):
        """Whether the function is another at the end, or looks up something that is another."""
        then = self._at(name, "check")
        missing = object()
        names = {name, *self.reached(name)}
        return then is not self._end and any(then.get(n, missing) is not self._end.get(n, missing) for n in names)

    def reached(self, name):
        """Return the names of functions that the function `name` may call, and these in turn; all names where that
        cannot be told."""
        then = self._at(name, "check")
        found, waiting = set(), [name]
        while waiting:
            value = then.get(waiting.pop())
            if type(value) is types.FunctionType:
                new = _names(value) & set(then) - found
                found |= new
                waiting += new
            elif callable(value) and not issubclass(type(value), (type, types.BuiltinFunctionType)):
                return sorted(then)
        return sorted(found - {name})

    def _at(self, name, place):
        return self._kept.get(name, self._end) if place == "check" else self._end


def _names(function):
    """Return the global names that a function, those within it and those that it wraps may look up."""
    names, values, seen = set(), [function], set()
    for value in values:
        if id(value) in seen:  # a wrapper may refer to itself
            continue
        seen.add(id(value))
        if type(value) is types.FunctionType:
            values.append(value.__code__)
            for cell in value.__closure__ or ():
                with contextlib.suppress(ValueError):  # nothing is in it yet
                    values.append(cell.cell_contents)
        elif type(value) is types.CodeType:
            names.update(value.co_names)
            values += value.co_consts
    return names


def _with_copies(function):
    def call(*arguments, **options):
        return function(*copy.deepcopy(arguments), **copy.deepcopy(options))

    return call
