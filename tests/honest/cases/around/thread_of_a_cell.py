"""Starts a thread that is done before the cell is."""

CELL = """\
import threading
thread = threading.Thread(target=print, args=(1,))
thread.start()
thread.join()"""


def change(pad):
    pad.before("softmax", CELL)
