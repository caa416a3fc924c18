"""Writes the functions at the end of the notebook, and deletes the cells for them."""


def change(pad):
    notebook, cell, place = pad.cell("log_sum_exp")
    del notebook.cells[place]
    pad.at_the_end("softmax", cell.source)
