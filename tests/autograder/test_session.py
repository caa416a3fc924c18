"""A student's notebook behind the wall: what its functions answer, and what becomes of what they break."""

import contextlib
import dataclasses
import functools
import json
import math
import os
import time
import types

import msgspec
import numpy as np
import pytest

from autograder import authoring, corpus, examiner
from autograder.course import Course
from autograder.implementation import Lost, Raised, Reference, digest
from autograder.loader import Examples, load_properties
from autograder.sandbox import backends, bubblewrap
from autograder.sandbox.session import Place, Session
from autograder.sandbox.workers import Pool, SandboxFault
from autograder.worker import wire
from autograder.worker.objectives import Objective

pytestmark = pytest.mark.skipif(not os.path.exists("/usr/bin/bwrap"), reason="bubblewrap is not installed")

PICKED_TWICE = """
from hypothesis import given

from autograder.properties import points
from autograder.strategies import vectors


@points(3, defining=True)
@given(x=vectors())
def test_double_definition(double, x):
    "One entry is picked, and of that alone the same."
    picked = double(x)
    assert picked in x
    assert double(x[x == picked]) == picked
"""

ENDS_ALL = "os.kill(os.getppid(), 9); time.sleep(60)"
"""Ends the worker, and with it, soon, whoever runs this: without the sleep an answer might still come first."""


@pytest.fixture(scope="module")
def pool(course):
    pool = backends.pool(course, "bubblewrap")
    yield pool
    pool.close()


@pytest.fixture(scope="module")
def run(course, pool):
    """Run cells in a sandbox with short limits; returns the Session."""
    limits = msgspec.structs.replace(
        course.limits, call_seconds=1.0, exercise_seconds=3.0, cell_seconds=1.0, notebook_seconds=8.0
    )
    sessions = []

    def start(*cells, checks=None, files=None, **changes):
        session = Session(list(cells), msgspec.structs.replace(limits, **changes), pool, checks, files)
        sessions.append(session)
        session.run()
        return session

    yield start
    for session in sessions:
        session.__exit__()


def call(session, name, *arguments):
    with session.exercise(name) as function:
        return function(*arguments)


def test_cells_run_in_order_and_show_what_a_notebook_shows(run):
    session = run("x = 2", "print('hello')\nx + 1", "1 / 0", "import sys\nprint('oh', file=sys.stderr)")
    assert session.outputs[0] == []
    assert session.outputs[1] == [("stream", "stdout", "hello\n"), ("execute_result", [("text/plain", "3")])]
    assert session.outputs[2][0][:3] == ("error", "ZeroDivisionError", "division by zero")
    assert session.outputs[3] == [("stream", "stderr", "oh\n")]


def test_a_plot_becomes_a_picture(run):
    session = run(
        "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()", cell_seconds=20.0, notebook_seconds=60.0
    )
    (kind, pairs) = session.outputs[0][-1]
    assert kind == "display_data"
    assert dict(pairs)["image/png"].startswith("iVBOR")


def test_check_in_a_cell_does_nothing(run):
    assert run("from autograder import check\ncheck(print)").outputs == [[]]


def test_the_environment_holds_no_test_solution_or_grader(run):
    source = """
import importlib.util

def found(names):
    return [name for name in names if importlib.util.find_spec(name)]
"""
    names = ["hypothesis", "pytest", "nbgrader", "jupytext", "autograder.examiner", "click", "msgspec"]
    session = run("import autograder\nautograder.__path__ = []", source)
    assert call(session, "found", names) == []
    assert call(session, "found", ["numpy", "matplotlib", "IPython"]) == ["numpy", "matplotlib", "IPython"]


def test_a_call_returns_plain_values(run):
    session = run(
        "import numpy as np\ndef twice(x): return 2 * np.asarray(x)\ndef pair(x): return x, [True, None, 1j, 'a']"
    )
    assert np.array_equal(call(session, "twice", [1, 2]), [2, 4])
    assert call(session, "pair", 3) == (3, [True, None, 1j, "a"])


@pytest.mark.parametrize("returned", ["object()", "(i for i in range(3))", "{}", "print", "np.array([None])"])
def test_what_is_not_plain_is_refused(run, returned):
    session = run(f"import numpy as np\ndef f(): return {returned}")
    with pytest.raises(wire.NotPlain):
        call(session, "f")


def test_operator_overloading_ends_at_the_wall(run):
    session = run(
        "import numpy as np\nclass Sly(np.ndarray):\n    def __eq__(self, other): return True\n"
        "def f(): return np.zeros(2).view(Sly)"
    )
    assert type(call(session, "f")) is np.ndarray


def test_an_exception_carries_the_students_lines_and_no_path_of_the_worker(run):
    session = run("def f(x):\n    return g(x)\n\ndef g(x):\n    return 1 / x")
    with pytest.raises(Raised) as caught:
        call(session, "f", 0)
    assert str(caught.value) == "ZeroDivisionError: division by zero"
    assert "return 1 / x" in caught.value.trace
    assert "/worker" not in caught.value.trace


def test_a_modified_argument_is_noted_and_the_propertys_own_is_left_alone(run):
    session = run("def f(x, y, z):\n    x[0] = 7\n    y.append(1)\n    return 0")
    x, y = np.zeros(2), [0]
    with session.exercise("f") as function:
        function(x, y, 1.0)
    assert (x.tolist(), y) == ([0, 0], [0])
    modified = function.calls[-1].modified
    assert modified.keys() == {0, 1}
    assert (modified[0].tolist(), modified[1]) == ([7, 0], [0, 1])


def test_an_objective_is_called_inside_the_sandbox(run):
    session = run("def f(g, x):\n    return g(x) + g([2.0])\ndef back(g):\n    return g")
    objective = Objective("flat", 2.0)
    assert call(session, "f", objective, np.array([3.0])) == objective([3.0]) + objective([2.0])
    with pytest.raises(wire.NotPlain, match="a function"):
        call(session, "back", objective)


def test_a_result_that_a_later_call_changes_is_seen_on_this_side(run):
    session = run("import numpy as np\nbuffer = np.zeros(1)\ndef f(x):\n    buffer[0] = x\n    return buffer")
    with session.exercise("f") as function:
        first = function(1.0)
        assert first.tolist() == [1.0]
        function(2.0)
        assert first.tolist() == [2.0]


@pytest.mark.parametrize(
    ("body", "status", "said"),
    [
        ("while True: pass", "timed_out", "did not return within 1 s"),
        ("import time; time.sleep(60)", "timed_out", "did not return within 1 s"),
        ("int('9' * 4000) ** 10**7", "timed_out", "did not return within 1 s"),
        (
            "import signal, time\n    signal.signal(signal.SIGALRM, signal.SIG_IGN)\n    time.sleep(60)",
            "timed_out",
            "within 1 s",
        ),
        ("import os; os._exit(0)", "crashed", "ended Python (exit status 0)"),
        ("import ctypes; ctypes.string_at(0)", "crashed", "SIGSEGV"),
        ("import os; os.abort()", "crashed", "SIGABRT"),
        ("import os, signal; os.kill(os.getpid(), 9)", "out_of_memory", "killed"),
        ("import numpy as np; return np.ones(10**9)", "out_of_memory", "ran out of memory"),
        (
            "import os\n    for fd in range(3, 20):\n        try: os.close(fd)\n        except OSError: pass",
            "crashed",
            "ended Python",
        ),
        (
            "import os\n    for fd in range(3, 20):\n        try: os.write(fd, b'x' * 9)\n        except OSError: pass",
            "crashed",
            "pipe",
        ),
    ],
)
def test_a_lost_call_says_why_and_costs_only_its_exercise(run, body, status, said):
    session = run(f"def bad():\n    {body}", "def good(x): return x + 1")
    with pytest.raises(Lost) as lost:
        call(session, "bad")
    assert (lost.value.status, said in str(lost.value)) == (status, True), str(lost.value)
    assert call(session, "good", 1) == 2


def test_killing_everybody_in_the_sandbox_costs_nobody_else(run):
    session = run("import os\ndef bad(): os.kill(-1, 9)", "def good(): return 1")
    with contextlib.suppress(Lost):
        call(session, "bad")
    assert call(session, "good") == 1


@pytest.mark.parametrize(
    "exit", ["raise SystemExit(0)", "import sys; sys.exit(1)", "raise KeyboardInterrupt", "exit()"]
)
def test_leaving_politely_is_an_exception_like_any_other(run, exit):
    session = run(f"def f():\n    {exit}")
    with pytest.raises(Raised):
        call(session, "f")


def test_what_a_cell_makes_of_warnings_is_not_the_functions_doing(run):
    strict = "import numpy as np, warnings\nnp.seterr(all='raise')\nwarnings.simplefilter('error')"
    session = run(strict, "def f(x):\n    warnings.warn('hm')\n    return np.exp(x)")
    assert call(session, "f", np.array([-1000.0])).tolist() == [0.0]


def test_prints_of_a_function_go_nowhere(run):
    session = run("import sys\ndef f():\n    print('x')\n    sys.stdout.buffer.write(b'x')\n    return 1")
    assert call(session, "f") == 1


def test_a_function_that_is_not_there_is_missing(run):
    with pytest.raises(Lost) as lost:
        call(run("x = 1"), "f")
    assert lost.value.status == "missing"


@pytest.mark.parametrize("fatal", ["import os; os._exit(0)", "import os; os.kill(os.getpid(), 11)"])
def test_a_fatal_cell_is_left_out_and_the_others_run(run, fatal):
    session = run("def f(): return 1", fatal, "def g(): return 2")
    assert session.outputs[1][0][0] == "error"
    assert session.outputs[1][0][2].endswith("ended Python")
    assert (call(session, "f"), call(session, "g")) == (1, 2)


def test_an_endless_cell_is_stopped_and_the_others_run(run):
    session = run(
        "def f(): return 1",
        "while True:\n    try:\n        pass\n    except Exception:\n        pass",
        "def g(): return 2",
    )
    assert session.outputs[1][0][1] == "CellStopped"
    assert (call(session, "f"), call(session, "g")) == (1, 2)


def test_a_cell_that_cannot_be_interrupted_is_left_out(run):
    stubborn = "import time\nwhile True:\n    try:\n        time.sleep(60)\n    except BaseException:\n        pass"
    session = run("def f(): return 1", stubborn, "def g(): return 2")
    assert "could not be interrupted" in session.outputs[1][0][2]
    assert (call(session, "f"), call(session, "g")) == (1, 2)


def test_a_notebook_has_a_clock_of_its_own(run):
    """Experiments that take too long cost no exercise its points: the definitions below them are run."""
    session = run(*["import time; time.sleep(0.9)"] * 4, "def f(): return 1\nprint(5)", notebook_seconds=2.0)
    assert session.outputs[-1] == [
        ("stream", "stderr", "only the definitions in this cell were run: the notebook had used up its 2 s\n")
    ]
    assert call(session, "f") == 1


def test_an_exercise_has_a_clock_of_its_own(run):
    session = run("import time\ndef f(): time.sleep(0.4)")
    with session.exercise("f") as function, pytest.raises(Lost) as lost:
        for _ in range(20):
            function()
    assert lost.value.status == "not_run"
    assert "calls took the 3 s that an exercise may take" in str(lost.value)


def test_endless_output_is_cut(run):
    session = run("print('x' * 10**6)", "for i in range(1000): display(i)")
    assert len(session.outputs[0][0][2]) < 110_000
    assert "more characters not shown" in session.outputs[0][0][2]
    assert len(session.outputs[1]) <= 100


def test_a_sandbox_is_used_once(run):
    first, second = run("open('/tmp/note', 'w').write('hello')"), run("import os; os.listdir('/tmp')")
    assert first.outputs[0]
    assert "note" not in str(second.outputs[0])


def test_nothing_is_left_when_a_session_ends(course):
    """Processes of this sandbox are told by its settings, which stand in their command lines."""
    limits = msgspec.structs.replace(course.limits, memory_mb=1000 + os.getpid())
    mine = types.SimpleNamespace(root=course.root, packages=course.packages, limits=limits)
    mark = json.dumps({"memory": limits.memory_bytes})[1:-1].encode()

    def alive():
        found = []
        for pid in filter(str.isdigit, os.listdir("/proc")):
            with contextlib.suppress(OSError), open(f"/proc/{pid}/cmdline", "rb") as file:
                if mark in file.read():
                    found.append(pid)
        return found

    daemon = "import os, time\nif os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0:\n        time.sleep(600)"
    pool = backends.pool(mine, "bubblewrap")
    with Session([daemon], limits, pool) as session:
        session.run()
        assert len(alive()) > 2
    pool.close()
    for _ in range(100):
        if not alive():
            break
        time.sleep(0.1)
    assert alive() == []


@pytest.mark.parametrize("end", ["pass", "os._exit(0)", "os.kill(os.getpid(), 9)"])
def test_nothing_of_a_notebook_reaches_the_next_one(course, pool, end):
    """However it ends: what it has defined, started, locked or left in files is not there, its user is another."""
    first = "import fcntl, os, time\nx = 1\nopen('/tmp/note', 'w').write('hello')\nfcntl.flock(1, fcntl.LOCK_EX)"
    first += "\nif os.fork() == 0:\n    os.setsid()\n    time.sleep(600)"
    second = "import fcntl, os\ndef state(): return [os.getpid(), 'x' in globals(), os.listdir('/tmp')]"
    second += "\ndef lock(): fcntl.flock(os.open('/dev/null', 1), fcntl.LOCK_EX | fcntl.LOCK_NB)"
    with Session([first, f"import os; {end}"], course.limits, pool) as session:
        session.run()
    with Session([second], course.limits, pool) as session:
        session.run()
        assert call(session, "state") == [3, False, []]
        assert call(session, "lock") is None


def test_two_sandboxes_do_not_see_each_other(course, pool):
    """Their first processes are children of one process, and both have the same process ids inside."""
    kill = "import os, signal\ndef kill():\n    for pid in range(4, 50):\n        try: os.kill(pid, 9)\n"
    kill += "        except ProcessLookupError: pass\n    return os.getpid()"
    with Session([kill], course.limits, pool) as one, Session(["def f(): return 1"], course.limits, pool) as other:
        one.run()
        other.run()
        assert call(one, "kill") == 3
        assert call(other, "f") == 1


def test_a_zygote_that_has_died_is_replaced(course):
    zygote = bubblewrap.Zygote(course)
    pool = Pool(zygote.start, end=zygote.close)
    sandbox = zygote.start()
    sandbox.kill()
    sandbox.wait()
    zygote._process.kill()
    zygote._process.wait()
    with Session(["def f(): return 1"], course.limits, pool) as session:
        with pytest.raises(SandboxFault, match="the sandbox did not start"):
            session.run()
        session.run()
        assert call(session, "f") == 1
    pool.close()


def test_a_sandbox_that_does_not_start_is_the_graders_fault_not_the_students(course):
    def broken(course):
        import subprocess

        return subprocess.Popen(
            ["sh", "-c", "echo no such luck >&2"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )

    session = Session(["x = 1"], course.limits, Pool(functools.partial(broken, course)))
    with pytest.raises(SandboxFault, match="no such luck"):
        session.run()


COUNTER = "count = 0\ndef f(x):\n    global count\n    count += 1\n    return [x, count]"


def encoded(*arguments):
    return [wire.encode((argument,)) for argument in arguments]


def test_answers_to_calls_that_are_foreseen_are_those_of_the_calls(run):
    """However many are asked ahead, the function is called once for each, in order."""
    with run(COUNTER).exercise("f") as function:
        function.look_ahead(encoded(*range(100)))
        assert [function(x) for x in range(100)] == [[x, x + 1] for x in range(100)]
        assert function(7) == [7, 101]


def test_a_call_that_was_not_foreseen_starts_afresh(run):
    with run(COUNTER).exercise("f") as function:
        function.look_ahead(encoded(1, 2, 3))
        assert function(1) == [1, 1]
        assert function(9) == [9, 1]
        assert function(2) == [2, 2]


def test_the_same_answers_are_the_same_bytes_and_can_be_skipped(run):
    with run("def f(x): return abs(x)").exercise("f") as function:
        function.look_ahead(encoded(1.0, -2.0, 3.0, 1.0))
        first = function.answers(encoded(1.0))
        function.skip(1)
        assert first is not None
        assert function.answers(encoded(7.0)) is None
        assert function(-2.0) == 2.0
        assert function.answers(encoded(3.0)) != first
        function.skip(1)
        assert function(1.0) == 1.0


def test_an_answer_that_is_an_exception_is_not_skipped(run):
    with run("def f(x): return 1 / x").exercise("f") as function:
        function.look_ahead(encoded(1.0, 0.0))
        assert function.answers(encoded(1.0)) is not None
        function.skip(1)
        assert function.answers(encoded(0.0)) is None
        with pytest.raises(Raised, match="ZeroDivisionError"):
            function(0.0)


def test_answers_are_known_to_be_right_only_together_with_the_calls_that_were_made(run, tiny_root):
    """A property may call a function with what it returned. Whoever answers the calls that the reference is asked, as
    somebody did who passed with other calls, has not passed by that."""
    (tiny_root / "tests/properties/test_doubling.py").write_text(PICKED_TWICE)
    course = Course(tiny_root)
    exercise, known = course.exercises["double"], {}
    properties = load_properties(course, "doubling")["double"]
    examples = {"definition": Examples([wire.encode([["x", np.array([x, x + 1.0])]]) for x in (1.0, 3.0, 5.0)])}

    def status(function):
        made = examiner.Examination(exercise, properties, examples, known=known)
        made.run(function)
        return made.result().status

    def status_of(last_of_one):
        session = run(
            "def double(x):\n    global last\n    if len(x) == 2:\n        last = x[1]\n        return x[1]\n"
            f"    return {last_of_one}"
        )
        with session.exercise("double") as function:
            return status(function)

    assert status(Reference("double", lambda x: x[0])) == "passed"
    assert status_of("x[0]") == "passed"
    assert status_of("x[0] if x[0] != last else -1.0") == "failed"


def test_answers_that_join_to_the_same_bytes_differ():
    assert digest([b"a", b"b"], [b"12", b"3"]) != digest([b"a", b"b"], [b"1", b"23"])
    assert digest([b"a"], [b"1"]) != digest([b"b"], [b"1"])


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("while True: pass", "timed_out"),
        ("import os; os._exit(3)", "crashed"),
        ("import signal, time; signal.signal(signal.SIGALRM, signal.SIG_IGN); time.sleep(60)", "timed_out"),
    ],
)
def test_a_call_that_is_lost_ahead_is_lost_when_it_is_made(run, body, status):
    """The calls before it have their answers, and its own fault is told once it is called."""
    session = run(f"def f(x):\n    if x == 3:\n        {body}\n    return x", exercise_seconds=20.0)
    with session.exercise("f") as function:
        function.look_ahead(encoded(*range(6)))
        for x in range(3):
            assert function.answers(encoded(x)) is not None
            assert function(x) == x
        assert function.answers(encoded(3)) is None
        with pytest.raises(Lost) as lost:
            function(3)
        assert lost.value.status == status
        assert function(4) == 4


def test_a_fork_that_has_ended_is_not_waited_for(run):
    """However many calls are looked at together: waiting for the others would use up the exercise's time."""
    session = run("import os\ndef f(x): os._exit(3)")
    with session.exercise("f") as function:
        function.look_ahead(encoded(*range(8)))
        assert function.answers(encoded(*range(8))) is None
        with pytest.raises(Lost) as lost:
            function(0)
    assert lost.value.status == "crashed"


def test_time_that_goes_into_running_the_cells_again_is_not_the_next_exercises(run):
    session = run(
        "import os, time; time.sleep(0.8)",
        f"def a(): {ENDS_ALL}",
        "def b(): return 1",
        exercise_seconds=0.5,
    )
    with pytest.raises(Lost, match="ended Python and everything"):
        call(session, "a")
    assert call(session, "b") == 1


def test_cells_that_are_run_again_have_a_budget(run):
    """Quick at first, slow when run again: no more than the definitions are run then."""
    session = run(
        f"import os, time\nsoon = {time.time() + 6}",
        *["time.sleep(0.9 if time.time() > soon else 0)"] * 12,
        "def f(): return 1",
        f"def g():\n    time.sleep(max(0, soon - time.time()))\n    {ENDS_ALL}",
        notebook_seconds=2.0,
        call_seconds=10.0,
        exercise_seconds=20.0,
    )
    with pytest.raises(Lost, match="ended Python and everything"):
        call(session, "g")
    assert call(session, "f") == 1


def test_an_argument_larger_than_the_pipe_after_long_answers_does_not_hang(run):
    """Neither side may wait for the other to read."""
    session = run("import numpy as np\ndef f(x): return np.ones(6400) if len(x) < 10 else 0.0")
    calls = [*[np.zeros(2)] * 6, np.zeros(40_000)]
    with session.exercise("f") as function:
        function.look_ahead([wire.encode((x,)) for x in calls])
        assert [np.size(function(x)) for x in calls] == [6400] * 6 + [1]


def test_a_property_that_calls_otherwise_than_foreseen_is_answered_all_the_same(run):
    """An argument that depends on an earlier answer differs from the reference's."""
    session = run("def f(x): return 2 * x")
    with session.exercise("f") as function:
        function.look_ahead(encoded(1.0, 2.1, 3.0, 6.1))
        for x in (1.0, 3.0):
            assert function.answers(encoded(x, 2 * x + 0.1)) is None or x == 1.0
            assert function(function(x)) == 4 * x


@pytest.mark.parametrize(
    ("body", "judged"),
    [
        ("return 2.0 * np.asarray(x, float)", False),
        ("return list(2 * x)", True),
        ("return 2 * np.nextafter(x, 9)", True),
        ("y = 2 * x; x += 1; return y", True),
    ],
)
def test_answers_of_the_reference_are_right_from_the_start_and_others_are_judged(run, tiny, body, judged):
    """To the bit, what became of the arguments included."""
    exercise = tiny.exercises["double"]
    properties, examples, known = load_properties(tiny, "doubling")["double"], corpus.load(tiny, exercise), {}
    right = Reference("double", authoring.reference(tiny, exercise))
    assert examiner.Examination(exercise, properties, examples, known=known).run(right)
    seen = []
    watched = [dataclasses.replace(prop, body=lambda **arguments: seen.append(arguments)) for prop in properties]
    session = run(f"import numpy as np\n\ndef double(x):\n    {body}")
    with session.exercise("double") as function:
        examiner.Examination(exercise, watched, examples, known=known).run(function)
    assert bool(seen) is judged


def test_statements_after_one_that_fails_are_run(run):
    """What failed is told with its line and error; an import of several names brings those that are there."""
    session = run("import nothing, math\nraise ValueError('no')\nx = math.pi", "def f(): return x")
    assert session.failures[0] == [
        (1, "ModuleNotFoundError", "No module named 'nothing'"),
        (2, "ValueError", "no"),
    ]
    assert call(session, "f") == math.pi


def test_a_package_that_is_missing_is_the_reason_of_a_function_that_uses_it(run):
    session = run(
        "import nothing.at.all as n\nfrom nothing import g", "def f(): return n.sum(1)", "def h(): return g(1)"
    )
    for name in ("f", "h"):
        with pytest.raises(Raised, match="ModuleNotFoundError: No module named 'nothing'"):
            call(session, name)


def test_shell_commands_and_installations_are_skipped_and_say_so(run):
    session = run("!touch here\n%pip install nothing\nx = !ls\nimport os\nprint(x, os.path.exists('here'))")
    (_, _, text) = session.outputs[0][0]
    assert "skipped when a notebook is graded: !touch here" in text
    assert "skipped when a notebook is graded: %pip install nothing" in text
    assert text.endswith("[] False\n")
    assert session.failures == [[]]


def test_a_function_is_what_it_was_at_its_check_cell(run):
    """Also where names that it looks up are given to something else below."""
    session = run(
        "factor = 2\ndef f(x): return factor * x\ndef g(x): return f(x) + 1",
        "factor = 'no'; f = f(1) if 0 else 5",
        checks={"f": 1, "g": 1},
    )
    assert (call(session, "f", 4), call(session, "g", 4)) == (8, 9)
    assert session.differs == {"f": True, "g": True}
    assert "f" in session.reached["g"]
    session.place = Place.END
    with pytest.raises(Lost, match="there is no function f"):
        call(session, "f", 4)


def test_a_guarded_function_changes_nothing_of_its_caller(run):
    session = run(
        "def f(x):\n    x[0] = 0.0\n    return x",
        "def g(x):\n    f(x)\n    return x",
        checks={"f": 1, "g": 2},
    )
    assert call(session, "g", [1.0]) == [0.0]
    session.guarded = ["f"]
    assert call(session, "g", [1.0]) == [1.0]


def test_files_beside_a_notebook_are_in_its_folder(run):
    """Data is read, a module imported, a folder made for each."""
    session = run(
        "from lib.helper import y\ntext = open('data.csv').read()",
        "def f(): return (text, y)",
        files={"data.csv": b"1,2\n", "lib/helper.py": b"y = 3\n", "lib/__init__.py": b""},
    )
    assert call(session, "f") == ("1,2\n", 3)


def test_coroutines_and_thread_pools_go_on_in_functions(run):
    session = run(
        "import asyncio\nfrom concurrent.futures import ThreadPoolExecutor\n"
        "from multiprocessing.pool import ThreadPool\n"
        "await asyncio.sleep(0)\npools = ThreadPoolExecutor(2), ThreadPool(2)\n"
        "print([list(pool.map(abs, [-1])) for pool in pools])",
        "async def double(x):\n    await asyncio.sleep(0)\n    return 2 * x",
        "def f(x): return asyncio.run(double(sum(sum(pool.map(abs, [x, -1])) for pool in pools)))",
    )
    assert session.failures == [[], [], []]
    assert call(session, "f", -3) == 16


def test_the_definitions_of_a_cell_that_ends_python_are_run_without_it(run):
    session = run("def f(): return 1\nimport os\nos._exit(0)")
    assert call(session, "f") == 1
    assert session.outputs[0][0][1] == "NotRun"
