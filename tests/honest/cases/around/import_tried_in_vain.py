"""Installs what is missing, and imports it again."""

REMARKS = ["cell 1, line 6: No module named 'tqdm'"]


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(
            notebook,
            "import numpy as np\ntry:\n    import tqdm\nexcept ImportError:\n    !pip install tqdm\n    import tqdm\neps = np.finfo(float).eps",
        )
