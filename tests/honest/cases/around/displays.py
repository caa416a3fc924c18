"""Displays HTML, Markdown and mathematics."""


def change(pad):
    pad.after(
        "check_softmax",
        "from IPython.display import HTML, Markdown, Math, display\ndisplay(HTML('<b>1</b>'), Markdown('*2*'), Math('x'))",
    )
