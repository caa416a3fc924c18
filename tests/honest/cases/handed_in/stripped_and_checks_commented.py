"""No metadata; the check cells have been written on, one was deleted, another is there twice."""

from nbformat.v4 import new_code_cell

REMARKS = [
    "overflow.ipynb: 7 cells: without nbgrader's metadata",
    "check_log_softmax: missing, and put back as released",
    "softmax.ipynb: 9 cells: without nbgrader's metadata",
    "check_batch_softmax: changed, and put back as released",
]


def change(pad):
    pad.edit("check_batch_softmax", "check(batch_softmax)", "check( batch_softmax );  # 6 of 6!")
    notebook, _, place = pad.cell("check_log_softmax")
    del notebook.cells[place]
    notebook.cells.append(new_code_cell("check(softmax)"))
    pad.strip()
