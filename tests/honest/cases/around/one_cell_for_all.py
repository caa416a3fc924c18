"""Has all functions in one cell."""


def change(pad):
    for notebook in pad.notebooks.values():
        mine = [cell for cell in notebook.cells if cell.id in pad.exercises]
        mine[0].source = "\n\n".join(cell.source for cell in mine)
        for cell in mine[1:]:
            cell.source = "# see above"
