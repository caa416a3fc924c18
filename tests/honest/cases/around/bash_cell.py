"""Has a cell in another language."""

CELL_1 = """\
%%bash
ls -la
rm -rf figures"""

CELL_2 = """\
%%javascript
alert(1)"""

CELL_3 = """\
%%html
<b>bold</b>"""

CELL_4 = """\
%%latex
$x$"""


def change(pad):
    pad.before("softmax", CELL_1, CELL_2, CELL_3, CELL_4)
