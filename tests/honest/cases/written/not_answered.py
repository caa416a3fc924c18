"""Not answered, with notes of the student's own elsewhere: there is nothing to grade by hand."""

STOCK = True
ANSWERS = {"why_log_space": None}


def change(pad):
    pad.write("why_log_space", "YOUR ANSWER HERE")
    pad.text_after("overflow-04", "Note to myself: 65520 is where float16 ends.")
    pad.text_after("check_softmax", "This took me an hour.")
