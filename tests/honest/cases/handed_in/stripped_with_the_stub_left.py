"""No metadata; the stubs are still there, each function stands in a cell of its own below, an experiment uses one."""

import nbformat
from nbformat.v4 import new_code_cell

REMARKS = ["7 cells: without nbgrader's metadata", "10 cells: without nbgrader's metadata"]


def change(pad):
    for name in pad.exercises:
        notebook, cell, place = pad.cell(name)
        stub = next(stub for stub in nbformat.reads(pad.released("softmax"), 4).cells if stub.id == "softmax").source
        notebook.cells.insert(place, new_code_cell(stub.replace("softmax", name)))
    pad.after("check_softmax", "print(softmax([1.0, 2.0]))")
    pad.strip()
