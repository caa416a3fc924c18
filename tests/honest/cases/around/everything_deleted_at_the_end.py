"""Deletes functions at the end."""


def change(pad):
    pad.at_the_end("softmax", "del softmax, np, check")
