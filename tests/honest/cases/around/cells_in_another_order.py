"""Has its cells in another order, as they were run."""


def change(pad):
    notebook, cell, place = pad.cell("check_softmax")
    del notebook.cells[place]
    notebook.cells.insert(pad.cell("softmax")[2], cell)
