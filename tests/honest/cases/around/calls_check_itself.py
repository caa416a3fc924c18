"""Uses the result of check in a cell of its own."""


def change(pad):
    pad.after("check_softmax", "result = check(softmax)\nresult", "if check(softmax) is not None:\n    print('done')")
