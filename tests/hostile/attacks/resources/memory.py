"""Takes memory until there is none.

Seen: out_of_memory: ran out of memory
"""


def double(x):
    taken = []
    while True:
        taken.append(bytearray(2**24))
