"""Processes that are waited for no longer than they may take."""

import os
import time
from concurrent.futures.process import BrokenProcessPool

import pytest

from autograder.processes import Aside, TookTooLong, pool

LONG = 1000.0


def _nothing():
    pass


def test_a_call_that_does_not_return_is_ended_and_the_next_one_is_answered():
    aside = Aside(1.0, _nothing)
    with pytest.raises(TookTooLong, match="it took more than 1 s"):
        aside.call(time.sleep, LONG)
    patient = Aside(LONG, _nothing)
    assert patient.call(abs, -2) == 2
    aside.close()
    patient.close()


def test_what_a_call_raises_arrives_and_the_end_of_its_process_is_told():
    aside = Aside(LONG, _nothing)
    with pytest.raises(ValueError, match="invalid literal"):
        aside.call(int, "two")
    with pytest.raises(TookTooLong, match="its process ended"):
        aside.call(os._exit, 1)
    assert aside.call(abs, -2) == 2
    aside.close()


def test_a_process_whose_preparation_fails_says_why():
    aside = Aside(LONG, int, "two")
    with pytest.raises(ValueError, match="invalid literal"):
        aside.call(abs, -2)
    aside.close()


def test_workers_that_are_killed_leave_a_broken_pool_and_nobody_waiting():
    with pytest.raises(BrokenProcessPool), pool(1) as executor:
        waiting = executor.submit(time.sleep, LONG)
        executor.kill_workers()
        waiting.result()
