"""Takes SciPy where it is, and does without where it is not."""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "try:\n    import scipy\nexcept ImportError:\n    scipy = None\nimport numpy as np")
