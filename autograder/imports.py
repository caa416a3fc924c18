"""Which modules a learner's code imports that are not there when it is graded."""

import ast
import contextlib
import dis
import importlib.metadata
import inspect
import re
import sys
import types
from pathlib import Path

from autograder.problems import Problem
from autograder.sandbox.packages import importable

_CATCH_IMPORT_ERROR = {"ImportError", "ModuleNotFoundError", "Exception", "BaseException"}

_WRITES = re.compile(r"^%%(?:writefile|file)\s+(?:-a\s+)?(\w+)\.py\s*$", re.MULTILINE)
"""A cell that makes a module of its own."""


def of_file(course, cells, folder, files=()):
    """Return a list of remarks on the imports in `cells`, a list of `submission.Cell`, of a file in `folder`; `files`
    are the paths of those that are handed in with it."""
    own = _beside(folder) | {Path(file).parts[0].removesuffix(".py") for file in files}
    own = own.union(*(_WRITES.findall(cell.source) for cell in cells))
    found = {}
    for number, cell in enumerate((cell for cell in cells if cell.kind == "code"), 1):
        for module, line, guarded in _imports(cell.source):
            if not guarded and not _is_there(course, module) and module.partition(".")[0] not in own:
                where = f"cell {number}, line {line}" if len(cells) > 1 else f"line {line}"
                found.setdefault(module, f"imports {module} ({where})")
    return [f"{what}; {_there(course)}" for what in found.values()]


def of_function(course, function):
    """Return a list of remarks on the modules that `function` refers to, and the functions of its file that it uses.

    What the file, or the notebook as far as it was run, imports in a ``try`` is left out: it does without.
    """
    namespace = getattr(inspect.unwrap(function), "__globals__", {})
    own = _beside(Path.cwd())
    for source in _sources(namespace):
        own |= {module.partition(".")[0] for module, _, guarded in _imports(source) if guarded}
        own |= {*_WRITES.findall(source)}
    missing = {module: None for module in _used(function, namespace, set()) if not _is_there(course, module)}
    return [f"uses {module}; {_there(course)}" for module in missing if module.partition(".")[0] not in own]


def _beside(folder):
    """The names of the modules in a folder."""
    return {path.stem for path in Path(folder).iterdir() if path.suffix == ".py" or path.is_dir()}


def _there(course):
    return f"when it is graded there is {', '.join(course.packages or ['numpy'])} and the standard library"


def _is_there(course, module):
    """Whether a module, by its full name, can be imported in a sandbox."""
    top = module.partition(".")[0]
    return module in ("autograder", "__main__") or top in sys.stdlib_module_names or top in _modules(course.packages)


def _modules(packages):
    """Return the names of the modules of `packages`, and of all that they require."""
    try:
        return {path.name.partition(".")[0] for path in importable(packages)}
    except Problem:  # one is not installed on the learner's machine
        return {
            *packages,
            *(name for name, of in importlib.metadata.packages_distributions().items() if {*of} & {*packages}),
        }


def _imports(source):
    """Return (module, line, whether an ImportError is caught) of each import in the source of a cell; [] where it is no
    Python."""
    visitor = _Visitor()
    try:
        visitor.visit(_parsed(source))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return []
    return visitor.found


def _parsed(source):
    if source.startswith("%%"):
        source = "\n" + source.partition("\n")[2]  # the lines keep their numbers
    try:
        return ast.parse(source)
    except SyntaxError:
        from IPython.core.inputtransformer2 import TransformerManager

        return ast.parse(TransformerManager().transform_cell(source))


class _Visitor(ast.NodeVisitor):
    def __init__(self):
        self.found = []
        self._guarded = False

    def visit_Import(self, node):
        self.found += [(name.name, node.lineno, self._guarded) for name in node.names]

    def visit_ImportFrom(self, node):
        if node.level == 0:
            self.found.append((node.module, node.lineno, self._guarded))

    def visit_Try(self, node):
        catches = any(handler.type is None or _names(handler.type) & _CATCH_IMPORT_ERROR for handler in node.handlers)
        self._visit_guarded(node.body, catches)
        for rest in (*node.handlers, *node.orelse, *node.finalbody):
            self.visit(rest)

    visit_TryStar = visit_Try

    def visit_If(self, node):
        self._visit_guarded(node.body, "TYPE_CHECKING" in _names(node.test))
        for statement in node.orelse:
            self.visit(statement)

    def visit_With(self, node):
        self._visit_guarded(node.body, any("suppress" in _names(item.context_expr) for item in node.items))

    def _visit_guarded(self, body, guarded):
        before, self._guarded = self._guarded, self._guarded or guarded
        for statement in body:
            self.visit(statement)
        self._guarded = before


def _names(node):
    """The names in an expression, the last parts of dotted ones too."""
    nodes = list(ast.walk(node))
    return {each.id for each in nodes if isinstance(each, ast.Name)} | {
        each.attr for each in nodes if isinstance(each, ast.Attribute)
    }


def _sources(namespace):
    """The cells that were run in a notebook with this namespace, or the text of the file that it belongs to."""
    if isinstance(namespace.get("In"), list):
        return [source for source in namespace["In"] if isinstance(source, str)]
    try:
        return [Path(namespace["__file__"]).read_text(encoding="utf-8")]
    except (KeyError, TypeError, OSError, ValueError):
        return []


def _used(value, namespace, seen):
    """Yield the names of the modules that `value` is, comes from, or, as a function of `namespace`, refers to."""
    if isinstance(value, types.ModuleType):
        yield value.__name__
        return
    value = inspect.unwrap(value) if callable(value) else value
    if not isinstance(value, types.FunctionType) or value.__globals__ is not namespace:
        module = getattr(value, "__module__", None) if callable(value) else type(value).__module__
        if isinstance(module, str):
            yield module.partition(".")[0]
        return
    if value in seen:
        return
    seen.add(value)
    codes = [value.__code__]
    for code in codes:
        codes += [constant for constant in code.co_consts if isinstance(constant, types.CodeType)]
        for instruction in dis.get_instructions(code):
            if instruction.opname == "IMPORT_NAME":
                yield instruction.argval
            elif instruction.opname in ("LOAD_GLOBAL", "LOAD_NAME") and instruction.argval in namespace:
                yield from _used(namespace[instruction.argval], namespace, seen)
    for cell in value.__closure__ or ():
        with contextlib.suppress(ValueError):  # it is empty yet
            yield from _used(cell.cell_contents, namespace, seen)
