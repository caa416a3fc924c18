"""The stub was copied to the end, cell and metadata, to look it up."""

import nbformat

REMARKS = ["softmax: more than once, and the one that was worked on counts"]


def change(pad):
    stub = next(cell for cell in nbformat.reads(pad.released("softmax"), 4).cells if cell.id == "softmax")
    stub.id = "copy"
    pad.notebooks["softmax"].cells.append(stub)
