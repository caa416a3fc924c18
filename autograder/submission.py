"""A submitted notebook, put back into the form in which it was released.

Whatever a file holds, what leaves this module is a list of cells in which each check cell and each question of the
released notebook stands exactly once. Check cells are unchanged. What was mended is remarked on; what cannot be read
is Refused.
"""

import dataclasses
import re

from autograder import answers
from autograder.cells import Cell, Refused, parse


class Absent(Refused):
    """Nothing was handed in for a notebook."""


@dataclasses.dataclass
class Submission:
    """A notebook that was taken in: its cells as nbgrader expects them, what had to be mended, and why it was
    refused; `absent` where that is since it was not handed in.

    `files` are those beside it, by their paths from its folder; `written` the identities of the Markdown cells that
    hold something else than was released, answers left aside.
    """

    cells: list[Cell]
    remarks: list[str]
    refused: str | None = None
    absent: bool = False
    files: dict[str, bytes] = dataclasses.field(default_factory=dict)
    written: list[str] = dataclasses.field(default_factory=list)


def take_in(released: list[Cell], data: bytes | Refused, remarks=(), files=None) -> Submission:
    """Return the Submission that the bytes `data` hold, where the cells `released` were handed out.

    `data` may also be the Refused with which they could not be read. A refused Submission has the released cells.
    `remarks` on how the bytes were come by go before those on the cells. `files` are those beside the notebook.
    """
    try:
        if isinstance(data, Refused):
            raise data
        cells, mended = restore(parse(data), released)
        return Submission(cells, [*remarks, *mended], files=files or {}, written=_written(cells, released))
    except Refused as refused:
        return Submission(released, list(remarks), str(refused), isinstance(refused, Absent))


def _written(cells: list[Cell], released: list[Cell]) -> list[str]:
    texts = {cell.source.strip() for cell in released if cell.kind == "markdown"}
    return [
        cell.identity
        for cell in cells
        if cell.kind == "markdown" and not cell.grade_id and cell.source.strip() not in texts
    ]


def restore(cells: list[Cell], released: list[Cell]) -> tuple[list[Cell], list[str]]:
    """Return the cells of a submission as nbgrader expects them, and remarks on what had to be mended.

    `released` are the cells of the released notebook, with nbgrader's metadata. Of cells that claim the same grade_id
    the last one counts that was worked on; the others stay, as cells of the student's own. A cell that claims none,
    since a platform has dropped what nbgrader knows it by, is recognised by what it holds and where it stands. Check
    cells get their source back, and a question that was answered elsewhere gets that text.
    """
    originals = {cell.grade_id: cell for cell in released if cell.grade_id}
    mended = {}

    def remark(what, name):
        mended.setdefault(what, []).append(name)

    places = {}  # of the cells that stand for the released ones, by grade_id
    for name, original in originals.items():
        claiming = [place for place, cell in enumerate(cells) if cell.grade_id == name]
        if claiming:
            worked_on = [place for place in claiming if is_changed(cells[place], original)]
            places[name] = claiming[-1] if original.metadata.get("locked") or not worked_on else worked_on[-1]
        if len(claiming) > 1:
            which = "last one" if places[name] == claiming[-1] else "one that was worked on"
            remark(f"more than once, and the {which} counts", name)
    recognised = _recognise(cells, originals, places)
    found = answers.find(cells, released, places)
    recognised += found.recognised
    if any(originals[name].metadata.get("grade") for name in recognised):
        remark(
            "without nbgrader's metadata, and recognised by what they hold and where they stand",
            f"{len(recognised)} cells",
        )

    names = {place: name for name, place in places.items()}
    restored = []
    for place, cell in enumerate(cells):
        original = originals.get(names.get(place))
        if original is None:
            restored.append(dataclasses.replace(cell, metadata={}))
            continue
        locked = original.metadata.get("locked")
        if locked and is_changed(cell, original):
            remark("changed, and put back as released", original.grade_id)
        if cell.kind != original.kind:
            remark(f"a {cell.kind} cell, and made a {original.kind} cell again", original.grade_id)
        attachments = cell.attachments if original.kind == "markdown" else {}
        source = original.source if locked else cell.source
        restored.append(dataclasses.replace(original, source=source, attachments=attachments))
    for original in released:
        if original.metadata.get("grade") and original.grade_id not in places:
            restored.insert(_place(original, released, restored), original)
            if original.grade_id not in found.elsewhere:
                remark("missing, and put back as released", original.grade_id)
    for name, (source, attachments) in found.elsewhere.items():
        place = next(place for place, cell in enumerate(restored) if cell.grade_id == name)
        restored[place] = dataclasses.replace(restored[place], source=source, attachments=attachments)
        remark("answered in another cell, whose text is shown there", name)
    return restored, [f"{', '.join(sorted(names))}: {what}" for what, names in mended.items()]


def is_changed(cell: Cell, original: Cell) -> bool:
    """Whether a cell holds anything else than the released one, but for blanks at the ends of its lines."""
    return _trimmed(cell.source) != _trimmed(original.source)


def _trimmed(source: str) -> list[str]:
    return [line.rstrip() for line in source.strip().splitlines()]


def defines(source: str, name: str) -> bool:
    """Whether a cell's source gives the name of a function a value, on a line that is not indented."""
    return bool(re.search(rf"^(def\s+{name}\b|{name}\s*(:[^=\n]*)?=(?!=))", source, re.MULTILINE))


def _recognise(cells: list[Cell], originals: dict[str, Cell], places: dict[str, int]) -> list[str]:
    """Add to `places` cells that claim no grade_id but stand for a released code cell. Return their grade_ids."""
    recognised = []
    free = {place: cell for place, cell in enumerate(cells) if cell.kind == "code" and cell.grade_id not in originals}
    for name, original in originals.items():
        if name in places or original.kind != "code":
            continue
        if original.metadata.get("solution"):
            check = places.get(f"check_{name}")
            if check is None:
                check = next((place for place, cell in free.items() if _calls_check(cell, name)), len(cells))

            def rank(place, name=name, original=original, check=check):
                cell = cells[place]
                is_function = re.search(rf"^def\s+{name}\b", cell.source, re.MULTILINE) is not None
                return is_changed(cell, original), is_function, place < check, place

            options = [place for place, cell in free.items() if defines(cell.source, name)]
        else:
            solution = places.get(name.removeprefix("check_"), -1)

            def rank(place, solution=solution):
                return place > solution, -place

            options = [place for place, cell in free.items() if _calls_check(cell, name.removeprefix("check_"))]
        same = [place for place, cell in free.items() if cell.own_id == original.identity]
        options = [place for place in same if place in options] or options or same
        if options:
            places[name] = max(options, key=rank)
            del free[places[name]]
            recognised.append(name)
    return recognised


def _calls_check(cell: Cell, name: str) -> bool:
    return bool(re.fullmatch(rf"\s*+check\(\s*+{name}\s*+\)\s*+;?\s*+(#.*)?", cell.source))


def _place(original: Cell, released: list[Cell], cells: list[Cell]) -> int:
    """Where a missing cell belongs: a check cell after the cell of its exercise, else at the end; a question after the
    cell that comes before it in the released notebook, or before that one."""
    if original.kind == "code":
        exercise = original.grade_id.removeprefix("check_")
        return next((place + 1 for place, cell in enumerate(cells) if cell.grade_id == exercise), len(cells))
    for before in reversed(released[: released.index(original)]):
        for place, cell in enumerate(cells):
            if cell.grade_id == before.grade_id if before.grade_id else not is_changed(cell, before):
                return place + 1
    return len(cells)
