"""Answered by hand; a photograph is attached to a new cell."""

ANSWER = "![image.png](attachment:image.png)"
ANSWERS = {"why_log_space": ANSWER}
REMARKS = ["why_log_space: answered in another cell"]

PLACEHOLDER = "YOUR ANSWER HERE"


def change(pad):
    pad.write("why_log_space", PLACEHOLDER)
    pad.text_after("why_log_space", ANSWER)
    notebook, _, place = pad.cell("why_log_space")
    notebook.cells[place + 1].attachments = {"image.png": {"image/png": "iVBORw0KGgo="}}
