"""Times the cells of the answers."""

STOCK = True


def change(pad):
    for name in pad.exercises:
        pad.write(name, "%%time\n" + pad.cell(name)[1].source)
