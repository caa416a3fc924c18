"""The trusted side of the wall: starts sandboxes and talks to the worker in each."""
