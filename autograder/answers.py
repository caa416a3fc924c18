"""Written answers, wherever in a notebook they stand.

Students answer in a new cell below the question's, in the cell that asks, in a code cell. nbgrader asks a person for
points only where the question's own cell has changed, so that is where the text has to be.
"""

import dataclasses
import functools
import itertools
import keyword
import re
from collections import Counter

from autograder.cells import Cell

ELSEWHERE = "*(This stands in another cell of the notebook, and is shown here to be graded.)*"
"""What a question's cell begins with that shows the text of others."""

SIMILAR = 0.7
"""The share of a released cell's words that a cell must hold to be taken for it, changed or added to."""


@dataclasses.dataclass
class Answers:
    """`recognised` are questions whose cells were found by their place; `elsewhere` maps questions that were answered
    in other cells to these cells' text and attachments."""

    recognised: list[str] = dataclasses.field(default_factory=list)
    elsewhere: dict[str, tuple[str, dict]] = dataclasses.field(default_factory=dict)


def find(cells: list[Cell], released: list[Cell], places: dict[str, int]) -> Answers:
    """Return the Answers to the questions whose cells are as released, or missing.

    `places` are those of the cells that stand for the released ones, by grade_id; questions that are recognised are
    added to it.
    """
    answers = Answers()
    search = _Search(cells, released, places)
    questions = [number for number, cell in enumerate(released) if cell.kind == "markdown" and cell.grade_id]
    for number, following in itertools.pairwise([*questions, None]):
        name = released[number].grade_id
        if name in places and not search.is_open(places[name], number):
            continue
        stop = len(cells) if following is None else search.prompt(following)
        region = range(search.prompt(number), stop)
        if name not in places and (place := search.own_cell(number, region)) is not None:
            places[name] = place
            answers.recognised.append(name)
            if not search.is_open(place, number):
                continue
        taken = set(places.values())
        written = {place: search.students_text(place) for place in region if place not in taken}
        written = {place: text for place, text in written.items() if text}
        if written:
            attachments = {}
            for place in written:
                attachments |= cells[place].attachments
            answers.elsewhere[name] = "\n\n".join([ELSEWHERE, *written.values()]), attachments
    return answers


class _Search:
    """Finds in a notebook's cells what answers the questions of the released ones."""

    def __init__(self, cells: list[Cell], released: list[Cell], places: dict[str, int]):
        self._cells, self._released, self._places = cells, released, places
        self._lines = {tuple(_words(line)) for cell in released for line in cell.source.splitlines()}
        self._count = functools.cache(lambda source: Counter(_words(source)))

    def is_open(self, place: int, number: int) -> bool:
        """Whether a cell of the question `released[number]` is empty, or holds no more than was released."""
        source = self._cells[place].source
        return not source.strip() or _words(source) == _words(self._released[number].source)

    def prompt(self, number: int) -> int:
        """Return the place of the cell that asks the question `released[number]`; where it is gone, the place after
        the last cell that stands for one before it."""
        prompt = self._released[number - 1] if number else None
        if prompt is not None and not prompt.grade_id:
            prose = [place for place, cell in enumerate(self._cells) if cell.kind != "code"]
            same = [place for place in prose if self._cells[place].own_id == prompt.identity]
            same = same or [place for place in prose if self._is_like(place, prompt)]
            if same:
                return same[0]
        before = {cell.grade_id for cell in self._released[:number]}
        return max((place + 1 for name, place in self._places.items() if name in before), default=0)

    def own_cell(self, number: int, region: range) -> int | None:
        """Return the place of the cell of the question `released[number]`, which claims no grade_id: the one with its
        id or its placeholder, or the only one with text of the student's before what was released after it."""
        free = [place for place in region if place not in self._places.values() and self._cells[place].kind != "code"]
        for place in free:
            if self._cells[place].own_id == self._released[number].identity or self.is_open(place, number):
                return place
        own = []
        for place in region[1:]:
            kind = self._cells[place].kind
            if any(self._is_like(place, later) for later in self._released[number + 1 :] if later.kind == kind):
                break
            if place in free and self.students_text(place) == self._cells[place].source:
                own.append(place)
        return own[0] if len(own) == 1 else None

    def students_text(self, place: int) -> str:
        """Return what in a cell is a student's text; "" where it is code, or all of it was released."""
        cell = self._cells[place]
        if not (_is_prose(cell.source) if cell.kind == "code" else cell.source.strip()):
            return ""
        similar = [known for known in self._released if known.kind != "code" and self._is_like(place, known)]
        if not similar:
            return cell.source
        if any(not self._count(cell.source) - self._count(known.source) for known in similar):
            return ""
        lines = [line for line in cell.source.splitlines() if tuple(_words(line)) not in self._lines]
        return "\n".join(lines).strip() or cell.source

    def _is_like(self, place: int, original: Cell) -> bool:
        wanted = self._count(original.source)
        return (wanted & self._count(self._cells[place].source)).total() >= max(1, SIMILAR * wanted.total())


def _words(source: str) -> list[str]:
    return re.findall(r"\w+", source.casefold())


def _is_prose(source: str) -> bool:
    """Whether a code cell holds no code: comments, a string, or sentences that are no Python."""
    lines = [line.strip() for line in source.splitlines() if line.strip()]
    if not lines or lines[0][0] in "%!":
        return False
    if all(line.startswith("#") for line in lines) or re.fullmatch(r"\s*(\"{3}|'{3}).*\1\s*", source, re.DOTALL):
        return True
    # In Python, two names never stand side by side.
    bare = re.sub(r"(\"|').*?\1|#.*", "", lines[0])
    pairs = re.findall(r"\b([A-Za-z]\w*)(?= +([A-Za-z]\w*))", bare)
    return any(not keyword.iskeyword(one) and not keyword.iskeyword(other) for one, other in pairs)
