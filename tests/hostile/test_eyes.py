"""What a student shows covers no verdict, and is not taken for one: seen in a browser, with MathJax, on real pages.

An answer that is wrong comes with all that could make it look right. MathJax is the one of a package, since the pages
load theirs from elsewhere.
"""

import base64
import importlib.util
import json
import re
from pathlib import Path

import nbformat
import pytest
from bs4 import BeautifulSoup

from autograder.grading import pictures, sanitize

from ..autograder.conftest import write_tiny_course
from .test_what_people_see import _fetch as fetch
from .test_what_people_see import browse, formgrader, needs_browser  # noqa: F401 (fixtures)

MATHJAX = Path(importlib.util.find_spec("jupyter_server_mathjax").origin).parent / "static/MathJax.js"

FONTS = ["--allow-file-access-from-files", "--virtual-time-budget=20000"]
"""What lets MathJax have its fonts from this machine."""

TEX = r"$\rule{90em}{90em}$ $\llap{\rule[-40em]{90em}{80em}}$ $\smash{\raise 9em{\color{white}\rule{99em}{20em}}}$"

LOOKALIKE = """<div style="font-family: system-ui; font-size: 14px"><p><b><code>double</code></b> 3 of 3 points
<span style="color: #1a7f37">passed</span></p>
<table><tr><td>✓</td><td>Every entry is doubled.</td></tr></table></div>"""

COVERS = [
    '<div style="line-height: 0; font-size: 900px">x</div>',
    '<div style="line-height: 0.01">x<br>y</div>',
    '<div style="position: fixed; inset: 0; z-index: 9; background-color: white">x</div>',
    '<div style="margin: -900px 0 0; height: 900px; background-color: white">x</div>',
    '<div style="transform: scale(99); opacity: 0; filter: blur(9px); translate: 0 -99px">x</div>',
    '<div class="verdict tex2jax_process mathjax_process MathJax">x $y$</div>',
    '<div style="font-size: 24px"><div style="font-size: 900%">x</div></div>',
    '<table style="width: 9999px"><tr><td style="padding: 999px">x</td></tr></table>',
    '<img width="9999" height="9999" src="data:image/png;base64,AAAA">',
    "x" + "\u0321\u0334\u0317" * 300 + "\u030d\u035c" * 300,
    f"{TEX} {LOOKALIKE}",
]
"""HTML that would lie over a verdict, or look like one, if it could."""

ANSWER = """
from IPython.display import HTML, Latex, Markdown

def double(x):
    raise ValueError({tex!r} + "x" + "\\u030d" * 999 + "\\n\\u2713 double 3 of 3 points passed")

for cover in {covers!r}:
    display(HTML(cover), Markdown(cover), Latex(cover))
    print(cover)
"""

LOOK = """
<script>
window.addEventListener("load", () => MathJax.Hub.Queue(() => {
  const found = [...document.querySelectorAll(".verdict p, .verdict td")].map(shown => {
    shown.scrollIntoView({block: "center"});
    const box = shown.getBoundingClientRect(), here = [];
    for (const x of [.1, .5, .9]) for (const y of [.2, .5, .8])
      here.push(document.elementFromPoint(box.left + x * box.width, box.top + y * box.height));
    return box.height > 9 && here.every(each => each && each.closest(".verdict"));
  });
  const leaks = [...document.querySelectorAll(".students")].filter(each => each.offsetWidth > innerWidth);
  document.body.dataset.seen = found.filter(Boolean).length;
  document.body.dataset.verdicts = found.length;
  document.body.dataset.leaks = leaks.length;
}));
</script>
"""


@pytest.fixture(scope="module")
def hostile(autograder, tmp_path_factory):
    """A course folder with a graded submission that covers its verdict wherever a student can."""
    root = write_tiny_course(tmp_path_factory.mktemp("eyes") / "course")
    assert autograder("build", cwd=root).returncode == 0
    notebook = nbformat.read(root / "assignments/first/doubling.ipynb", as_version=4)
    cells = {cell.metadata.nbgrader.grade_id: cell for cell in notebook.cells if "nbgrader" in cell.metadata}
    cells["double"].source = ANSWER.format(tex=TEX, covers=COVERS)
    cells["why"].source = "An answer: $x < y$, $\\alpha$\n\n" + "\n\n".join(COVERS)
    check = notebook.cells.index(cells["check_double"])
    notebook.cells.insert(check + 1, nbformat.v4.new_markdown_cell("\n\n".join([LOOKALIKE, *COVERS])))
    (root / "submitted/mallory/first").mkdir(parents=True)
    nbformat.write(notebook, root / "submitted/mallory/first/doubling.ipynb")
    done = autograder("grade", "first", cwd=root)
    assert done.returncode == 0 and "0 of 4" in done.stdout, done.stdout + done.stderr
    done = autograder("generate_feedback", "first", cwd=root, command="nbgrader")
    assert done.returncode == 0, done.stderr
    return root


def with_mathjax(page):
    """A page that loads MathJax from this machine, and looks at itself when all is typeset."""
    address = f"{MATHJAX.as_uri()}?config=TeX-AMS-MML_HTMLorMML-full,Safe"
    page, replaced = re.subn(r"https://cdnjs[^\"]*mathjax[^\"]*", address, page)
    assert replaced == 1
    return page.replace("</html>", f"{LOOK}</html>")


def assert_seen(page):
    """Fail where something lies over a verdict, a verdict or an output is typeset, or a frame is missing."""
    seen = {name: int(page.body[f"data-{name}"]) for name in ("seen", "verdicts", "leaks")}
    assert seen["seen"] == seen["verdicts"] > 3 and not seen["leaks"], seen
    (verdict,) = page.select(".verdict")
    assert verdict.b.string == "Verdict of the grader"
    assert "0 of 3 points" in verdict.get_text(" ", strip=True)
    assert not page.select(".verdict .MathJax, .verdict .MathJax_Display, .students.output .MathJax")
    assert page.select(".text_cell_render .MathJax"), "formulas in Markdown are typeset"
    for lookalike in page.find_all(string=re.compile("3 of 3 points")):
        framed = lookalike.find_parent(class_=["students", "verdict", "input_area", "panel-body"])
        assert framed is not None
        if "students" in framed["class"]:
            assert framed.b.string in ("Student's output", "Student's text")
    assert not page.select(".students .verdict, .verdict .verdict")


@needs_browser
@pytest.mark.parametrize("width", [400, 1300])
def test_nothing_covers_a_verdict_in_a_feedback_page(hostile, browse, tmp_path, width):  # noqa: F811
    page = (hostile / "feedback/mallory/first/doubling.html").read_text()
    (tmp_path / "page.html").write_text(with_mathjax(page))
    assert_seen(browse((tmp_path / "page.html").as_uri(), *FONTS, f"--window-size={width},900"))


@needs_browser
def test_nothing_covers_a_verdict_in_formgrader(hostile, formgrader, browse, tmp_path):  # noqa: F811
    (submission,) = json.loads(fetch(formgrader("api/submitted_notebooks/first/doubling")))
    address = formgrader(f"submissions/{submission['id']}/")
    host = address.split("/formgrader")[0]
    page = fetch(address).decode().replace('href="/', f'href="{host}/')  # its styles; its scripts need its own address
    (tmp_path / "page.html").write_text(with_mathjax(page))
    assert_seen(browse((tmp_path / "page.html").as_uri(), *FONTS, "--window-size=1300,900"))


@pytest.mark.parametrize("cover", COVERS)
def test_no_style_or_class_is_left_of_what_covers(cover):
    cleaned = BeautifulSoup(sanitize.clean_html(cover), "html.parser")
    for element in cleaned.find_all(True):
        assert not element.get("class")
        style = element.get("style", "")
        assert not re.search(
            r"position|transform|opacity|z-index|margin: -|translate|filter|height: 0|size: (9|\d{3})", style
        )


def svg(inside, defs=""):
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><defs>{defs}</defs>{inside}</svg>'.encode()


def nested(element, reference, levels):
    return "".join(
        f'<{element} id="n{level}">' + 10 * f"<rect {reference.format(f'n{level - 1}')}/>" + f"</{element}>"
        for level in range(1, levels)
    )


USES = "".join(f'<g id="u{level}">' + 10 * f'<use href="#u{level - 1}"/>' + "</g>" for level in range(1, 10))


@pytest.mark.parametrize(
    "bomb",
    [
        svg('<use href="#u9"/>', '<g id="u0"><rect/></g>' + USES),
        svg('<use href="#u9"/>', '<g id="u0"><rect/></g>' + USES)
        .replace(b"<svg", b'<svg xmlns:x="http://www.w3.org/1999/xlink"')
        .replace(b"href", b"x:href"),
        svg('<rect fill="url(#n8)"/>', nested("pattern", 'fill="url(#{0})"', 9)),
        svg('<rect fill="url(#n8)"/>', nested("pattern", "style=\"fill: URL( '#{0}' )\"", 9)),
        svg('<rect fill="url(#n8)"/>', nested("pattern", 'fill="u\\72l(#{0})"', 9)),
        svg('<rect mask="url(#n8)"/>', nested("mask", 'mask="url(#{0})"', 9)),
        svg('<rect clip-path="url(#n8)"/>', nested("clipPath", 'clip-path="url(#{0})"', 9)),
        svg('<path marker-mid="url(#n8)"/>', nested("marker", 'marker-mid="url(#{0})"', 9)),
        svg('<rect class="a"/>', "<style>rect { fill: url(#p) }</style>"),
        svg('<use href="#a"/>', '<g id="a"><use href="#a"/></g>'),
        svg('<rect filter="url(#f)"/>', '<filter id="f"><feMorphology radius="999"/></filter>'),
        svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'),
        svg('<animate attributeName="x" dur="1ms" repeatCount="indefinite"/>'),
        svg("<g>" * 5000 + "</g>" * 5000),
        svg("<rect/>" * 300_000),
        svg('<use href="#t"/>' * 9000, f'<text id="t">{"x" * 9000}</text>'),
        svg(f'<image href="data:image/svg+xml;base64,{base64.b64encode(svg("")).decode()}"/>'),
        b'<!DOCTYPE svg [<!ENTITY a "&b;&b;"><!ENTITY b "x">]>' + svg("<text>&a;</text>"),
        b"<svg",
    ],
)
def test_a_picture_that_keeps_a_browser_busy_is_told_and_not_shown(bomb):
    assert not pictures.is_bounded_svg(bomb)
    shown = sanitize.output(("display_data", [("image/svg+xml", bomb.decode())]))
    assert shown.data == {"text/html": sanitize.UNSHOWN_PICTURE}
    code = base64.b64encode(bomb).decode()
    assert "src" not in sanitize.clean_html(f'<img src="data:image/svg+xml;base64,{code}">')


def test_a_picture_of_too_many_pixels_is_told_and_not_shown():
    size = (60_000).to_bytes(4, "big")
    png = base64.b64encode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + size + size + b"\x08\x02\0\0\0").decode()
    shown = sanitize.output(("display_data", [("image/png", png)]))
    assert shown.data == {"text/html": sanitize.UNSHOWN_PICTURE}
