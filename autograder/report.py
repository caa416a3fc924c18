"""The class at a glance: one HTML page an assignment."""

import collections
import statistics

from autograder.feedback import template

MOST_BROKEN = 3
"""Broken properties that are listed for each exercise."""


def class_html(title, results):
    """Return a page on the AssignmentResults of a class, at least one, sorted by student."""
    results = sorted(results, key=lambda result: result.student)
    names = [exercise.name for exercise in results[0].exercises]
    return template("class.html.j2").render(
        title=title,
        results=results,
        exercises=[_exercise([result.exercises[number] for result in results]) for number in range(len(names))],
        mean=statistics.fmean(result.score for result in results),
        max_score=results[0].max_score,
        unsandboxed=sum(result.sandbox == "none" for result in results),
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
        "passed": sum(result.score == result.max_score for result in results),
        "broken": [
            {"description": description, "students": len(messages), "message": min(messages, key=len)}
            for description, messages in often
        ],
    }
