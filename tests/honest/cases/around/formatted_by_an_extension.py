"""Has answer cells formatted by a magic of a package that is not here."""


def change(pad):
    for name in pad.exercises:
        pad.write(name, "%%black\n" + pad.cell(name)[1].source)
