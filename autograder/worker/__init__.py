"""Everything that a sandbox holds.

The sandbox mounts this folder alone and runs it as a script (``python /worker``), so its modules import
each other by their bare names and import nothing from the rest of the package: whatever stands here can
be read by a student's code. The trusted side imports only :mod:`autograder.worker.wire`.
"""
