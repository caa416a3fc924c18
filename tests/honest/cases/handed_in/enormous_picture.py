"""A picture of eleven megabytes among the outputs."""

from nbformat.v4 import new_code_cell, new_output

STOCK = True


def change(pad):
    picture = new_output("display_data", {"image/png": "iVBORw0KGgo" + "A" * 15_000_000})
    pad.notebooks["softmax"].cells.append(new_code_cell("1 + 1", outputs=[picture]))
