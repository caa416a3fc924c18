"""The command line: `autograder`."""

import os
import signal
import sys
import time

import click

from autograder.printable import printable, protect_terminal
from autograder.problems import Problem


class _Commands(click.Group):
    """Prints a Problem as one line and exits with status 2; the help lists commands in the order of use."""

    def list_commands(self, context):
        return list(self.commands)

    def invoke(self, context):
        signal.signal(signal.SIGINT, _stop)
        signal.signal(signal.SIGTERM, _stop)
        protect_terminal()
        os.umask(0o077)  # grades, and what is known of students, are their owner's alone
        try:
            return super().invoke(context)
        except KeyboardInterrupt as stopped:
            click.echo(f"autograder: stopped{stopped}", err=True)
            sys.exit(130)
        except Problem as problem:
            _say(problem)
            sys.exit(2)


def _say(what: object) -> None:
    click.echo(printable(f"autograder: {what}"), err=True)


def _stop(*_):
    """Stop once: what ends the processes that were started is not stopped in turn."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    raise KeyboardInterrupt


@click.group(cls=_Commands)
@click.version_option(package_name="autograder")
def main():
    """A course on numerical computation, and the grader under it.

    Exit status: 0 done, 1 the answer is no, 2 the question was wrong.
    """


@main.command()
@click.argument("path", type=click.Path())
@click.option(
    "--exercise", "exercises", metavar="NAME", multiple=True, help="Check only this exercise; may be given again."
)
@click.option(
    "--course",
    type=click.Path(exists=True, file_okay=False),
    help="The course's folder; by default that of the current folder, or the installed one.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.option("--watch", is_flag=True, help="Check again whenever the file is saved, until Ctrl-C.")
def check(path, exercises, course, as_json, watch):
    """Check a notebook, or a .py file with some of its functions."""
    checked = _version(path)  # taken first: a file saved during the check is checked again
    complete = _check(path, exercises, course, as_json)
    try:
        while watch:
            while _version(path) in (checked, None):  # an editor may remove the file for a moment
                time.sleep(0.3)
            click.clear()
            checked = _version(path)
            complete = _check(path, exercises, course, as_json)
    except KeyboardInterrupt:
        click.echo()
    sys.exit(0 if complete else 1)


def _version(path):
    return os.stat(path).st_mtime_ns if os.path.exists(path) else None


def _check(path, exercises, course, as_json):
    """Check a file, print what that shows, and return whether it earns full marks."""
    if not as_json:
        click.echo(printable(f"Checking {path} ..."))
    from autograder import feedback, results
    from autograder.selfcheck import check_file

    result = check_file(path, exercises, course)
    click.echo(results.as_json(results.as_data(result)) if as_json else "\n".join(feedback.assignment_lines(result)))
    return result.score == result.max_score


@main.command()
@click.argument("assignment", required=False)
def build(assignment):
    """Make the notebooks that students receive, and freeze the examples that grade them."""
    from autograder import authoring, course

    here = course.find()
    for name in [assignment] if assignment else here.assignments:
        here.assignment(name)
        click.echo(f"Releasing {name} to assignments/{name}/, with its pictures ...")
        authoring.build(here, name)
        _freeze_examples(here, name)


@main.command()
@click.option(
    "--examples", type=click.IntRange(min=1), help="Fresh examples a property for correct variants, from a new seed."
)
@click.option("--mutants", is_flag=True, help="Instead, mutate each reference solution: does a property notice?")
def verify(examples, mutants):
    """Test the course itself: right answers earn full marks, wrong ones don't, nothing is stale."""
    from autograder import course, verify

    here = course.find()
    faults = 0
    findings = verify.verify_mutants(here) if mutants else verify.verify(here, examples)
    total = len(here.exercises) + (0 if mutants else len(here.assignments))
    for finding in _progress("mutating" if mutants else "verifying", findings, total):
        click.echo(f"{'✗' if finding.faults else '✓'} {finding.subject}: {finding.summary}")
        for fault in finding.faults:
            click.echo(f"    {fault}")
        faults += len(finding.faults)
    click.echo("The course holds together." if not faults else f"{faults} faults.")
    sys.exit(1 if faults else 0)


@main.command()
@click.argument("assignment")
@click.option("--student", "students", metavar="ID", multiple=True, help="Grade only this student; may be given again.")
@click.option("--jobs", type=click.IntRange(min=1), help="Worker processes; by default one a core.")
@click.option("--scheduler", metavar="ADDRESS", help="Grade on the workers of this Dask scheduler instead.")
@click.option("--sandbox", type=click.Choice(["bubblewrap", "docker", "none"]), default="bubblewrap", show_default=True)
@click.option("--force", is_flag=True, help="Grade again what is graded and has not changed.")
@click.option("--dry-run", is_flag=True, help="Show who would be graded and what would change; write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def grade(assignment, students, jobs, scheduler, sandbox, force, dry_run, as_json):
    """Grade the submissions of ASSIGNMENT into nbgrader's gradebook."""
    from autograder import course, feedback, results
    from autograder.grading.batch import Batch

    batch = Batch(course.find(), assignment, students, sandbox, force, dry_run)
    for caution in batch.cautions:
        _say(caution)
    _freeze_examples(batch.course, assignment)

    def announce(before, after):
        for line in feedback.change_lines(before, after, everybody=dry_run):
            click.echo(line, err=as_json)

    batch.announce = announce
    counts, graded = feedback.Counts(), results.Spool()
    steps = map(counts.count, batch.grade(jobs, scheduler))
    try:
        for result in _progress(f"grading {assignment}", steps, len(batch.students), counts):
            graded.append(result)
    except KeyboardInterrupt:
        written = "nothing was written" if dry_run else f"{counts.graded} of {len(batch.students)} are graded"
        raise KeyboardInterrupt(f": {written}; the same command goes on") from None
    if not students:
        for result in map(counts.count, batch.others()):
            graded.append(result)
    if not dry_run:
        for result in graded:
            batch.write_reason(result)
    if as_json:
        for text in results.json_list(graded):
            click.echo(text, nl=False)
    else:
        if not dry_run:
            feedback.print_class(graded)
        feedback.print_summary(graded, counts, batch.seconds)
    sys.exit(1 if counts.not_graded or (batch.refused and not students) else 0)


@main.command()
@click.argument("assignment")
def report(assignment):
    """Write the class at a glance, one HTML page, from what is graded."""
    from autograder import course, report
    from autograder.grading.batch import Batch

    batch = Batch(course.find(), assignment)
    for caution in batch.cautions:
        _say(caution)
    path = batch.course.root / "report" / f"{assignment}.html"
    path.parent.mkdir(exist_ok=True)
    results = _progress("reading results", batch.results(), len(batch.everybody))
    path.write_text(report.class_html(batch.course.assignments[assignment].title, results), encoding="utf-8")
    click.echo(f"Open in a browser  {path.relative_to(batch.course.root)}")


@main.command()
@click.option("--sandbox", type=click.Choice(["bubblewrap", "docker"]), default="bubblewrap", show_default=True)
def doctor(sandbox):
    """Test what the sandbox guarantees on this machine."""
    from autograder import course
    from autograder.sandbox import doctor

    click.echo("Trying to break out of a sandbox ...")
    guarantees = doctor.examine(course.find(), sandbox)
    for guarantee in guarantees:
        click.echo(f"{'✓' if guarantee.holds else '✗'} {guarantee.promise}")
        if not guarantee.holds:
            click.echo(f"    found: {guarantee.found}\n    cure: {guarantee.cure}")
    sys.exit(0 if all(guarantee.holds for guarantee in guarantees) else 1)


@main.command()
@click.argument("folder", type=click.Path(), default="demo")
def demo(folder):
    """Make a sample class in FOLDER, grade it, and write its feedback."""
    from pathlib import Path

    from autograder import authoring, course, demo, feedback, report
    from autograder.grading.batch import Batch

    folder = Path(folder).resolve()
    original = course.find()
    demo.require_free(original, folder)
    _freeze_examples(original, demo.ASSIGNMENT)
    click.echo(f"Making the sample class in {folder} ...")
    demo.copy_course(original, folder)
    here = course.Course(folder)
    authoring.build(here, demo.ASSIGNMENT)
    lines = demo.submit(here)
    batch = Batch(here, demo.ASSIGNMENT)
    graded = sorted(_progress("grading the class", batch.grade(), len(lines)), key=lambda result: result.student)
    for _ in _progress("writing feedback", batch.write_feedback(), len(lines)):
        pass
    feedback.print_class(graded, lines)
    page = folder / "report.html"
    page.write_text(report.class_html(here.assignments[demo.ASSIGNMENT].title, graded), encoding="utf-8")
    shown = folder.relative_to(Path.cwd()) if folder.is_relative_to(Path.cwd()) else folder
    click.echo(f"""
Open in a browser  {shown}/feedback/blaise/{demo.ASSIGNMENT}/softmax.html (what a student sees)
                   {shown}/report.html (the class at a glance)
Look around with   source {Path(sys.executable).parent}/activate && cd {shown}
                   nbgrader export (writes grades.csv)
                   jupyter notebook (then open /formgrader: the gradebook, and what is graded by hand)
""")


def _freeze_examples(course, assignment):
    from autograder import corpus

    stale = corpus.stale(course, course.exercises_of(assignment))
    if stale:
        for _ in _progress("freezing examples", corpus.build(course, stale), len(stale)):
            pass


def _progress(description, steps, total, counts=""):
    """Yield from `steps` with a progress bar in a terminal; elsewhere with a line for each tenth. `counts`, whose text
    may change meanwhile, stands at the end."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(stderr=True)
    columns = [TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}")]
    columns += [TimeRemainingColumn(), TextColumn("{task.fields[counts]}")]
    started = time.monotonic()
    with Progress(*columns, console=console, disable=not console.is_terminal) as bar:
        task = bar.add_task(description, total=total, rate="", counts="")
        for done, step in enumerate(steps, 1):
            yield step
            rate = f"{done / (time.monotonic() - started):.2g}/s"
            bar.update(task, completed=done, rate=rate, counts=str(counts))
            if not console.is_terminal and done * 10 // total > (done - 1) * 10 // total:
                click.echo(f"{description}: {done} of {total}, {rate} {counts}".rstrip(), err=True)
