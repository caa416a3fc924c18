"""Returns few lists that unfold to very many.

Seen: timed_out: did not return within 2 s
"""


def double(x):
    tree = []
    for _ in range(15):
        tree = [tree] * 100
    return tree
