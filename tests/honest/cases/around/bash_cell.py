"""Has a cell in another language."""


def change(pad):
    pad.before(
        "softmax", "%%bash\nls -la\nrm -rf figures", "%%javascript\nalert(1)", "%%html\n<b>bold</b>", "%%latex\n$x$"
    )
