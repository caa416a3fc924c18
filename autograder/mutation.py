"""Mutants of the reference solutions: small changes of the source, each of which a property should notice.

The operators are those of mutmut and cosmic-ray, here on `ast` so that a mutant is one function and not a changed
project: arithmetic, comparisons, `and` and `or`, signs, constants, conditions, calls and their arguments, and twins
such as `max` and `min`. What a solution says about warnings (`np.errstate`) and its docstring are left alone.

A mutant that no property notices is either a gap, or means the same as the original. `tests/mutants.yml` lists the
latter, with the reason why.
"""

import ast
import copy
import inspect
import textwrap

ARITHMETIC = (ast.Add, ast.Sub, ast.Mult, ast.Div, ast.Pow, ast.MatMult)
COMPARISONS = (ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.Eq, ast.NotEq)
TWINS = [
    ("max", "min"),
    ("argmax", "argmin"),
    ("sum", "prod"),
    ("exp", "expm1"),
    ("log", "log1p"),
    ("sqrt", "square"),
    ("any", "all"),
    ("zeros", "ones"),
    ("floor", "ceil"),
    ("isinf", "isnan"),
    ("inf", "nan"),
    ("eigh", "eig"),
    ("eigvalsh", "eigvals"),
    ("sin", "cos"),
]
"""Names that are easily confused; each is replaced by the other."""

_TWIN = {name: other for pair in TWINS for name, other in (pair, pair[::-1])}


def mutants(function):
    """Yield pairs of a description, "statement → changed statement", and the changed function.

    A changed function sees the globals of the original.
    """
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    definition = tree.body[0]
    seen = {ast.unparse(tree)}
    for statement, node in _expressions(definition):
        for new in _variations(node):
            changed, after = _with(tree, statement, node, new)
            source = ast.unparse(changed)
            if source in seen:
                continue
            seen.add(source)
            names = dict(function.__globals__)
            exec(compile(source, f"<mutant of {function.__name__}>", "exec"), names)
            yield f"{_line(statement)} → {_line(after)}", names[function.__name__]


def _expressions(definition):
    """Pairs of a statement and an expression in it, for all that may be mutated."""
    for default in definition.args.defaults:
        yield definition, default
    body = definition.body[1:] if ast.get_docstring(definition) else definition.body
    for statement in (node for outer in body for node in ast.walk(outer) if isinstance(node, ast.stmt)):
        for field, value in ast.iter_fields(statement):
            if field in ("body", "orelse", "finalbody", "handlers", "targets", "target"):
                continue
            for part in value if isinstance(value, list) else [value]:
                if isinstance(part, ast.AST) and "errstate" not in ast.unparse(part):
                    yield from ((statement, node) for node in ast.walk(part) if isinstance(node, ast.expr))


def _variations(node):
    """Yield what may stand in the place of an expression."""
    match node:
        case ast.BinOp(left, op, right):
            yield from (ast.BinOp(left, other(), right) for other in ARITHMETIC if other is not type(op))
            yield from (left, right)
        case ast.UnaryOp(ast.USub() | ast.Not(), operand):
            yield operand
        case ast.Compare(left, operators, rights):
            for i, op in enumerate(operators):
                for other in COMPARISONS:
                    if other is not type(op):
                        yield ast.Compare(left, [*operators[:i], other(), *operators[i + 1 :]], rights)
        case ast.BoolOp(op, values):
            yield ast.BoolOp(ast.Or() if isinstance(op, ast.And) else ast.And(), values)
            yield from values
        case ast.IfExp(test, body, orelse):
            yield from (body, orelse, ast.IfExp(test, orelse, body))
        case ast.Constant(bool(value)):
            yield ast.Constant(not value)
        case ast.Constant(int(value) | float(value)):
            yield from (ast.Constant(value + 1), ast.Constant(value - 1), ast.Constant(2 * value))
        case ast.Constant(str(value)):
            yield ast.Constant(f"not {value}")
        case ast.Attribute(value, "T"):
            yield value
        case ast.Attribute(value, name) if name in _TWIN:
            yield ast.Attribute(value, _TWIN[name], node.ctx)
        case ast.Name(name) if name in _TWIN:
            yield ast.Name(_TWIN[name], node.ctx)
        case ast.Call(function, arguments, keywords):
            yield from arguments
            if isinstance(function, ast.Attribute):
                yield function.value  # x.max() becomes x
            for i in range(len(arguments)):
                yield ast.Call(function, arguments[:i] + arguments[i + 1 :], keywords)
            for i in range(len(keywords)):
                yield ast.Call(function, arguments, keywords[:i] + keywords[i + 1 :])
            if len(arguments) == 2:
                yield ast.Call(function, arguments[::-1], keywords)
        case ast.Tuple([first, second], ast.Load()):
            yield ast.Tuple([second, first], ast.Load())


def _with(tree, statement, node, new):
    """Copies of `tree` and of a `statement` in it with `new` in the place of `node`."""
    memo = {}
    changed = copy.deepcopy(tree, memo)
    target = memo[id(node)]

    class Replace(ast.NodeTransformer):
        def visit(self, node):
            return copy.deepcopy(new) if node is target else self.generic_visit(node)

    return ast.fix_missing_locations(Replace().visit(changed)), memo[id(statement)]


def _line(statement):
    """The first line of a statement, without the body of a compound one."""
    return ast.unparse(statement).partition("\n")[0]
