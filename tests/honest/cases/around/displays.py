"""Displays HTML, Markdown and mathematics."""

CELL = """\
from IPython.display import HTML, Markdown, Math, display
display(HTML('<b>1</b>'), Markdown('*2*'), Math('x'))"""


def change(pad):
    pad.after("check_softmax", CELL)
