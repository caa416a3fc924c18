"""The class at a glance: one HTML page an assignment."""

import collections
import statistics

from autograder import feedback
from autograder.results import State

MOST_BROKEN = 3
"""Broken properties that are listed for each exercise."""


def class_html(title, results):
    """Return a page on the AssignmentResults of a class. Counts, mean and median are of those who are graded."""
    results = sorted(results, key=lambda result: result.student)
    graded = [result for result in results if result.state is State.GRADED]
    scores = [result.score for result in graded]
    return feedback.template("class.html.j2").render(
        title=title,
        counts=feedback.Counts(results),
        graded=graded,
        others={
            state: those
            for state in (State.FAULT, State.NOT_YET, State.NOT_SUBMITTED)
            if (those := [result for result in results if result.state is state])
        },
        remarked=[result for result in results if result.remarks],
        exercises=[_exercise(each) for each in zip(*(result.exercises for result in graded), strict=True)],
        questions=[question.name for question in graded[0].questions] if graded else [],
        extra_credit=any(result.extra_credit for result in graded),
        late_penalty=any(result.late_penalty for result in graded),
        mean=statistics.fmean(scores) if scores else None,
        median=statistics.median(scores) if scores else None,
        max_score=results[0].max_score,
        unsandboxed=sum(result.sandbox == "none" for result in graded),
    )


def _exercise(results):
    """How many of a class solved one exercise, and which properties broke most often, with an example."""
    broken = collections.defaultdict(list)
    for result in results:
        for prop in result.properties:
            if prop.status not in ("passed", "missing", "not_run"):
                broken[prop.description].append(prop.message)
    often = sorted(broken.items(), key=lambda item: -len(item[1]))[:MOST_BROKEN]
    return {
        "name": results[0].name,
        "passed": sum(result.score >= result.max_score for result in results),
        "broken": [
            {"description": description, "students": len(messages), "message": min(messages, key=len)}
            for description, messages in often
        ],
    }
