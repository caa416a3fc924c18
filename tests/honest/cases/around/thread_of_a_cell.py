"""Starts a thread that is done before the cell is."""


def change(pad):
    pad.before(
        "softmax", "import threading\nthread = threading.Thread(target=print, args=(1,))\nthread.start()\nthread.join()"
    )
