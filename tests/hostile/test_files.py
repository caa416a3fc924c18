"""What is done to the file: each is a student of one class, who earns what the cells that can be read deserve."""

import dataclasses
import json
import os
import shutil
import tarfile

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output

from ..autograder.test_archive import write_tar, write_zip
from .conftest import NEIGHBOURS, POINTS, SECRETS, TOKENS, hand_in, kept, neighbours

FULL, NOTHING = 2 * POINTS, 0.0


@dataclasses.dataclass(frozen=True)
class Attack:
    """A submission: what it tries, the function that hands it in, its points, and what is said about it."""

    tries: str
    submit: object
    points: float
    said: str


ATTACKS = {}


def attack(tries, points, said=""):
    """Register a function of a Pad and a folder as an attack. Without `said`, nothing may be remarked on."""

    def register(submit):
        ATTACKS[submit.__name__] = Attack(tries, submit, points, said)
        return submit

    return register


def text_of(pad):
    return nbformat.writes(pad.notebooks["arrays"])


def write(folder, data, name="arrays.ipynb"):
    (folder / name).write_bytes(data if isinstance(data, bytes) else data.encode())


# Not a notebook.


@attack("half a file", NOTHING, "not a notebook: not JSON")
def half(pad, folder):
    write(folder, text_of(pad)[:500])


@attack("an empty file", NOTHING, "the file is empty")
def empty(pad, folder):
    write(folder, "")


@attack("lists nested so deep that a parser runs out of stack", NOTHING, "not JSON")
def deep(pad, folder):
    write(folder, "[" * 100_000)


@attack("a number of a million digits", NOTHING, "not JSON")
def number(pad, folder):
    write(folder, '{"cells": ' + "9" * 10**6 + "}")


@attack("a notebook beyond the limit", NOTHING, "larger than 2 MB, though its outputs do not count")
def huge(pad, folder):
    pad.notebooks["arrays"].cells.append(new_markdown_cell("x" * 2 * 2**20))
    hand_in(pad, folder)


@attack("a file beyond the limit, all of it outputs", NOTHING, "larger than 20 MB; clear the outputs")
def huge_outputs(pad, folder):
    output = new_output("display_data", {"image/png": "A" * 20 * 2**20})
    pad.notebooks["arrays"].cells.append(new_code_cell("1", outputs=[output]))
    hand_in(pad, folder)


@attack("a file of nothing but tiny values, each of which would take memory", NOTHING, "not a notebook")
def tiny_values(pad, folder):
    write(folder, b'{"cells": [' + b"[]," * (5 * 2**20) + b"3]}")


@attack("outputs nested so deep that a parser runs out of stack", NOTHING, "not a notebook")
def deep_outputs(pad, folder):
    deep = "[" * 2**21 + "]" * 2**21
    write(folder, text_of(pad).replace('"outputs": []', f'"outputs": {deep}', 1))


@attack("blanks at the end of the file", FULL)
def blanks(pad, folder):
    write(folder, text_of(pad) + " " * (2 * 2**20))


@attack("more cells than anybody writes", NOTHING, "too many cells")
def cells(pad, folder):
    pad.notebooks["arrays"].cells += [new_code_cell("1") for _ in range(5001)]
    hand_in(pad, folder)


@attack("pickle bytes instead of JSON", NOTHING, "not JSON")
def pickled(pad, folder):
    write(folder, b"\x80\x04\x95\x10\x00\x00\x00\x00\x00\x00\x00cposix\nsystem\n.")


@attack("a notebook of format 3, without its Markdown", FULL, "why: missing, and put back as released")
def old_format(pad, folder):
    cells = [
        {"cell_type": "code", "input": cell.source, "language": "python", "metadata": cell.metadata, "outputs": []}
        for cell in pad.notebooks["arrays"].cells
        if cell.cell_type == "code"
    ]
    old = {"nbformat": 3, "nbformat_minor": 0, "metadata": {}, "worksheets": [{"cells": cells, "metadata": {}}]}
    write(folder, json.dumps(old))


# Links and other files.


@attack("a link to a file outside", NOTHING, "the file cannot be read: it is a link")
def link(pad, folder):
    (folder / "arrays.ipynb").symlink_to("/etc/passwd")


@attack("a link to a neighbour's notebook", NOTHING, "it is a link")
def link_to_a_neighbour(pad, folder):
    (folder / "arrays.ipynb").symlink_to(folder.parent.parent / NEIGHBOURS[0] / "small" / "arrays.ipynb")


@attack("a folder that is a link to a neighbour's", NOTHING, "the folder small is a link")
def linked_folder(pad, folder):
    folder.rmdir()
    folder.symlink_to(folder.parent.parent / NEIGHBOURS[0] / "small")


@attack("a pipe, which would be waited for", NOTHING, "this is not a file")
def pipe(pad, folder):
    os.mkfifo(folder / "arrays.ipynb")


@attack("a folder called like the notebook", NOTHING, "this is not a file")
def directory(pad, folder):
    (folder / "arrays.ipynb").mkdir()


@attack("names that differ by case", FULL)
def case(pad, folder):
    hand_in(pad, folder)
    write(folder, "{}", "Arrays.ipynb")
    write(folder, "{}", "ARRAYS.IPYNB")


@attack("files beside the notebook that Python would import", FULL)
def beside(pad, folder):
    hand_in(pad, folder)
    for name in ("conftest.py", "sitecustomize.py", "numpy.py", "autograder.py", "nbgrader_config.py"):
        write(folder, "raise SystemExit", name)


@attack("links beside the notebook to files outside", FULL)
def links_beside(pad, folder):
    hand_in(pad, folder)
    (folder / "data.txt").symlink_to(folder.parents[2] / "secret.txt")
    (folder / "all").symlink_to("/")


@attack("a time of submission of its own making", FULL, "timestamp.txt holds no date and time")
def timestamp(pad, folder):
    hand_in(pad, folder)
    write(folder, "yesterday, I swear", "timestamp.txt")


@attack("a link as time of submission, whose target would be quoted", FULL, "timestamp.txt is no file that can be read")
def timestamp_link(pad, folder):
    hand_in(pad, folder)
    (folder / "timestamp.txt").symlink_to(folder.parents[2] / "secret.txt")


@attack("a misnamed file", FULL, "arrays (1).ipynb is graded; it should be called arrays.ipynb")
def misnamed(pad, folder):
    write(folder, text_of(pad), "arrays (1).ipynb")


# Archives.


@attack("an honest archive", FULL)
def archived(pad, folder):
    write_zip(folder / "all my work.zip", [("small/arrays.ipynb", text_of(pad).encode())])


@attack("an archive that writes outside", NOTHING, "../arrays.ipynb: leads out of the archive")
def zip_slip(pad, folder):
    write_zip(folder / "a.zip", [("../arrays.ipynb", text_of(pad).encode())])


@attack("an archive with a link to a file outside", NOTHING, "arrays.ipynb: is a link, a device or a file with holes")
def tar_link(pad, folder):
    write_tar(folder / "a.tar.gz", [("arrays.ipynb", b"")], {"arrays.ipynb": (tarfile.SYMTYPE, "/etc/passwd")})


@attack(
    "an archive with a hard link to a file outside", NOTHING, "arrays.ipynb: is a link, a device or a file with holes"
)
def tar_hard_link(pad, folder):
    write_tar(folder / "a.tar.gz", [("arrays.ipynb", b"")], {"arrays.ipynb": (tarfile.LNKTYPE, "/etc/passwd")})


@attack("a bomb", NOTHING, "is larger than 20 MB")
def zip_bomb(pad, folder):
    write_zip(folder / "a.zip", [("arrays.ipynb", bytes(200 * 2**20))])


@attack("a bomb in front of the notebook", NOTHING, "the archive unpacks to more than is accepted")
def tar_bomb(pad, folder):
    write_tar(folder / "a.tgz", [("zeros", bytes(200 * 2**20)), ("arrays.ipynb", text_of(pad).encode())])


@attack("two notebooks, of which one might be right", FULL, "there is also a.zip: 2/arrays.ipynb")
def two(pad, folder):
    other = text_of(pad).replace("2.0 * ", "3.0 * ")
    write_zip(folder / "a.zip", [("1/arrays.ipynb", text_of(pad).encode()), ("2/arrays.ipynb", other.encode())])


# Cells and their metadata.


def check_cells(pad):
    return [cell for cell in pad.notebooks["arrays"].cells if cell.id.startswith("check_")]


@attack("more points", FULL)
def points(pad, folder):
    for cell in check_cells(pad):
        cell.metadata.nbgrader.points = 1000.0
    hand_in(pad, folder)


@attack("flags, ids and the schema's version", FULL)
def flags(pad, folder):
    for number, cell in enumerate(pad.notebooks["arrays"].cells):
        if "nbgrader" in cell.metadata:
            cell.metadata.nbgrader |= {"grade": True, "solution": True, "locked": False, "schema_version": 99}
            cell.id = f"own-{number}"
    hand_in(pad, folder)


@attack("another kernel", FULL)
def kernel(pad, folder):
    pad.notebooks["arrays"].metadata = {"kernelspec": {"name": "bash", "display_name": "bash", "language": "bash"}}
    hand_in(pad, folder)


@attack("check cells deleted", FULL, "check_double, check_mean: missing, and put back as released")
def deleted(pad, folder):
    for cell in check_cells(pad):
        pad.notebooks["arrays"].cells.remove(cell)
    hand_in(pad, folder)


@attack("every cell twice", FULL, "more than once, and the last one counts")
def doubled(pad, folder):
    pad.notebooks["arrays"].cells += [
        nbformat.from_dict({**cell, "id": f"{cell.id}-2"}) for cell in pad.notebooks["arrays"].cells
    ]
    hand_in(pad, folder)


@attack("cells in another order, which still works", FULL)
def reordered(pad, folder):
    pad.notebooks["arrays"].cells.sort(key=lambda cell: (cell.cell_type != "code", cell.source))
    imports = next(cell for cell in pad.notebooks["arrays"].cells if cell.source.startswith("import"))
    pad.notebooks["arrays"].cells.remove(imports)
    pad.notebooks["arrays"].cells.insert(0, imports)
    hand_in(pad, folder)


@attack("check cells that show full marks without asking", NOTHING, "changed, and put back as released")
def forged(pad, folder):
    for name in ("double", "mean"):
        pad.write(name, f"def {name}(x):\n    return None")
    for cell in check_cells(pad):
        cell.source = "4.0"
        cell.outputs = [new_output("execute_result", {"text/plain": "4.0"})]
    hand_in(pad, folder)


@attack("the identity of a check cell claimed by its own", FULL, "more than once, and the last one counts")
def stolen_identity(pad, folder):
    own = new_code_cell("1000.0", metadata={"nbgrader": dict(check_cells(pad)[0].metadata.nbgrader)})
    pad.notebooks["arrays"].cells.insert(0, own)
    hand_in(pad, folder)


@attack("a check cell that is Markdown", FULL, "a markdown cell, and made a code cell again")
def other_kind(pad, folder):
    cells = pad.notebooks["arrays"].cells
    place = cells.index(check_cells(pad)[0])
    cells[place] = new_markdown_cell(cells[place].source, metadata=cells[place].metadata)
    hand_in(pad, folder)


@attack("identities that are paths", FULL)
def paths(pad, folder):
    pad.notebooks["arrays"].cells.append(new_code_cell("1", metadata={"nbgrader": {"grade_id": "../../x", "grade": 1}}))
    pad.notebooks["arrays"].metadata["path"] = "../../../../etc"
    hand_in(pad, folder)


@attack("magics that reach for a shell, files and extensions", FULL, "cell 8, line 1: Exception: File")
def magics(pad, folder):
    for source in ("%%bash\ncat /etc/passwd", "!id", "%run /etc/passwd", "%load_ext autoreload", "%%javascript\nx"):
        pad.notebooks["arrays"].cells.append(new_code_cell(source))
    hand_in(pad, folder)


@attack("control and direction characters, and half a character", FULL)
def characters(pad, folder):
    pad.notebooks["arrays"].cells.append(new_code_cell("print('\x1b[2J\u202egnorw')"))
    write(folder, text_of(pad).replace("# Arrays", "\\ud800"))


@attack("outputs, attachments and metadata of enormous variety", FULL)
def attachments(pad, folder):
    odd = {"application/javascript": "alert(1)", "text/html": ["<script>", "x"], "image/png": {"a": 1}}
    cell = new_markdown_cell("![](attachment:a.svg)", attachments={"a.svg": {"image/svg+xml": "<svg onload=x>"}})
    pad.notebooks["arrays"].cells += [cell, new_code_cell("1")]
    data = json.loads(text_of(pad))
    for cell in data["cells"]:
        cell["metadata"] |= {"tags": [[]], "slideshow": 7}
        if cell["cell_type"] == "code":
            cell["outputs"] = [{"output_type": "display_data", "data": odd}, 3, None]
            cell["execution_count"] = "many"
    write(folder, json.dumps(data))


@pytest.fixture(scope="module")
def graded(course, grade, control):
    """The class of all these attackers and two neighbours: results by student."""
    return grade({**neighbours(), **{name: attack.submit for name, attack in ATTACKS.items()}})


@pytest.mark.parametrize("name", ATTACKS)
def test_a_file_earns_what_can_be_read_of_it_and_the_rest_is_named(name, graded, course):
    attack, result = ATTACKS[name], graded[name]
    said = [*result.get("remarks", []), *(exercise["message"] for exercise in result["exercises"])]
    assert result["score"] == attack.points, said
    assert any(attack.said in text for text in said) if attack.said else not result.get("remarks"), said
    folder = course.root / "autograded" / name / "small"
    for path in folder.iterdir() if folder.is_dir() else ():
        assert path.name == "arrays.ipynb"
        outputs = json.dumps([cell.get("outputs") for cell in nbformat.read(path, as_version=4).cells])
        assert not any(secret in outputs for secret in [*SECRETS, "root:x:0"])


@pytest.mark.parametrize("neighbour", NEIGHBOURS)
def test_neighbours_are_graded_to_the_byte_as_without_attackers(neighbour, graded, course, control):
    assert (graded[neighbour], kept(course, neighbour)) == control[neighbour]


def test_nbgrader_autograde_takes_the_same_files_and_copies_nothing_else(graded, course, autograder):
    """nbgrader itself copies what lies beside a notebook, links followed, and would hand it out with the feedback."""
    students = ["beside", "links_beside", "link", "doubled", "half"]
    before = {student: kept(course, student)[1] for student in students}
    for student in students:
        shutil.rmtree(course.root / "autograded" / student)
        shutil.copytree(course.root / "submitted" / student, course.root / "some" / student, symlinks=True)
    options = ["--force", "--CourseDirectory.submitted_directory=some"]
    done = autograder("autograde", "small", *options, cwd=course.root, command="nbgrader")
    assert done.returncode == 0, done.stderr[-3000:]
    assert not any(token in done.stderr for token in TOKENS.values())
    for student in students:
        assert [path.name for path in (course.root / "autograded" / student / "small").iterdir()] == ["arrays.ipynb"]
    assert {student: kept(course, student)[1] for student in students} == before
