"""What stands for a package that is not in the sandbox, under the names that its import would have given it."""

import ast
import builtins


class Missing:
    """A name whose import failed. Whatever is done with it raises the error of that import again."""

    def __init__(self, error):
        object.__setattr__(self, "_error", error)

    def _raise(self, *arguments, **options):
        error = object.__getattribute__(self, "_error")
        raise type(error)(str(error)) from None

    def __repr__(self):
        return f"<missing: {object.__getattribute__(self, '_error')}>"

    def __getattribute__(self, name):
        # isinstance and callable look for names of this form, and must not fail.
        if name.startswith("__") and name.endswith("__"):
            return object.__getattribute__(self, name)
        object.__getattribute__(self, "_raise")()

    __setattr__ = __call__ = __getitem__ = __iter__ = __len__ = __bool__ = __contains__ = _raise
    __enter__ = __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = _raise
    __pow__ = __rpow__ = __matmul__ = __rmatmul__ = __neg__ = __float__ = __int__ = __index__ = _raise
    __lt__ = __le__ = __gt__ = __ge__ = __array__ = _raise


def bind_missing(node: ast.AST, error: ImportError, namespace: dict) -> None:
    """Bind the names that the imports in a failed statement would have bound, where nothing has them yet."""
    for part in ast.walk(node):
        if isinstance(part, (ast.Import, ast.ImportFrom)):
            for alias in part.names:
                name = alias.asname or alias.name.partition(".")[0]
                if name not in namespace and not hasattr(builtins, name):
                    namespace[name] = Missing(error)
