"""What a student wrote or showed, as a page may hold it: nothing runs, and nothing is loaded from elsewhere.

`preprocessor` puts `output` into the graded notebook. `markdown2html` and `clean_html` take the places of nbconvert's
filters of these names (`grading.configure`), so that feedback pages and formgrader are made with them.
"""

import base64
import functools
import html
import re

import jinja2
import nbformat
from bleach import Cleaner
from bleach.css_sanitizer import CSSSanitizer
from nbconvert.exporters import HTMLExporter
from pygments.token import STANDARD_TYPES

MAX_MARKS = 3_000
"""Tags and entities in an HTML text that is still shown: parsing takes the square of the time."""

MAX_TEXT = 200_000
"""Characters of any other text that are shown. The worker keeps to half of it, unless a student has changed that."""

TAGS = set(
    "a abbr b blockquote br caption center code col colgroup dd del details div dl dt em figcaption figure h1 h2 h3 h4"
    " h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strong sub summary sup table tbody td tfoot th thead"
    " tr tt u ul var".split()
)

UNSHOWN = {"script", "style"}
"""Elements that go with their content. pandas sends a style sheet with each table."""

PICTURE = r"data:image/(png|jpeg|gif|webp|svg\+xml);base64,[A-Za-z0-9+/\s]++=*+\s*"
"""Base64, or it could end the attribute that it stands in. In an <img>, SVG runs no script and loads nothing."""

_CLASS = "|".join(sorted({"highlight", "dataframe", *STANDARD_TYPES.values()} - {""}))
_NUMBER = r"\d{1,4}"
_ANYTHING = "(?s:.*)"
_STILL = r"(?s:(?!.*-[0-9.])([^\\(&]|(?<=rgb)\(|(?<=rgba)\()*)"  # by a negative margin, an answer covers its verdict

ATTRIBUTES = {
    ("a", "href"): rf"(https?://|mailto:|#){_ANYTHING}",
    ("img", "src"): PICTURE,
    ("img", "alt"): _ANYTHING,
    ("img", "width"): _NUMBER,
    ("img", "height"): _NUMBER,
    ("ol", "start"): _NUMBER,
    ("table", "border"): _NUMBER,
    **{(cell, span): _NUMBER for cell in ("td", "th") for span in ("colspan", "rowspan")},
    ("*", "class"): f"({_CLASS})( ({_CLASS}))*",
    ("*", "style"): _STILL,
    ("*", "title"): _ANYTHING,
}
"""What the value of an attribute must look like. Styles go through STYLES; all classes are pandas' or Pygments'."""

STYLES = CSSSanitizer(
    allowed_css_properties=set(
        "background-color border border-bottom border-collapse border-left border-right border-top color font-family"
        " font-size font-style font-weight line-height margin max-width min-width overflow-wrap padding"
        " text-align text-decoration vertical-align white-space width".split()
    ),
    allowed_svg_properties=(),
)
"""Properties whose values load nothing and which do not place an element over others."""

_NO_TEXT = re.compile(
    r"(?P<colour>\x1b\[[0-9;]{0,30}m)|[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)


def clean_html(text):
    """Return HTML with the tags, attributes and styles that are listed here, and none else."""
    text = str(text)
    if text.count("<") + text.count("&") > MAX_MARKS:
        return "<p>[more HTML than can be shown]</p>"
    cleaner = Cleaner(
        tags=TAGS | UNSHOWN,
        attributes=_is_allowed,
        protocols={"http", "https", "mailto", "data"},
        strip=True,
        css_sanitizer=STYLES,
        filters=[_finish],
    )
    return cleaner.clean(text)


def _is_allowed(tag, name, value):
    pattern = ATTRIBUTES.get((tag, name)) or ATTRIBUTES.get(("*", name))
    return bool(pattern and re.fullmatch(pattern, value))


def _finish(source):
    """A filter for html5lib's tokens: leaves UNSHOWN out, and has no link tell where it was followed from."""
    unshown = False
    for token in source:
        if token.get("name") in UNSHOWN:
            unshown = token["type"] == "StartTag"
        elif not unshown:
            if token.get("name") == "a" and token["type"] == "StartTag":
                token["data"][None, "rel"] = "noopener noreferrer"
            yield token


@jinja2.pass_context
def markdown2html(context, source):
    """Return Markdown as nbconvert renders it, cleaned; as it was typed where nbconvert cannot render it.

    `context` is that of nbconvert's template: it has the attachments of the cell.
    """
    try:
        rendered = _nbconvert().markdown2html(context, source)
    except Exception:  # an attachment is missing, say: one student's pages must not stop the class's
        rendered = f"<pre>{html.escape(source)}</pre>"
    return clean_html(rendered)


@functools.cache
def _nbconvert():
    return HTMLExporter(exclude_anchor_links=True)  # they lead to ids, which no student's element has


def clean_text(text):
    """Return text without control and direction characters; simple colours stay, for nbconvert to show."""
    text = text if len(text) <= MAX_TEXT else text[:MAX_TEXT] + " ..."
    text = re.sub("\r\n?", "\n", text)  # a progress bar returns to the start of its line
    return _NO_TEXT.sub(lambda match: match["colour"] or "�", text)


def output(shown):
    """Return what a cell showed (see `worker.cells.Shell.run`) as an output of a notebook; None where nothing is left
    of it."""
    match shown:
        case ("stream", name, text):
            return new_output("stream", name=name, text=clean_text(text))
        case ("error", name, message, traceback):
            return new_output(
                "error",
                ename=clean_text(name),
                evalue=clean_text(message),
                traceback=[clean_text(line) for line in traceback],
            )
        case (kind, pairs):
            data = _clean_data(dict(pairs))
            if not data:
                return None
            count = {"execution_count": None} if kind == "execute_result" else {}
            return new_output(kind, data=data, metadata={}, **count)


def new_output(kind, **fields):
    """Return an output of a notebook. nbformat's function of this name validates each; the notebook is, as a whole."""
    return nbformat.from_dict({"output_type": kind, **fields})


def _clean_data(data):
    if svg := data.get("image/svg+xml"):
        code = base64.b64encode(svg.encode()).decode()
        data = {"text/html": f'<img alt="" src="data:image/svg+xml;base64,{code}">', **data}
    clean = {mime: _CLEANERS[mime](text) for mime, text in data.items() if mime in _CLEANERS}
    clean |= {
        mime: data[mime]
        for mime in ("image/png", "image/jpeg")
        if re.fullmatch(PICTURE, f"data:{mime};base64,{data.get(mime, '')}")
    }
    return {mime: text for mime, text in clean.items() if text.strip()}


_CLEANERS = {"text/html": clean_html, "text/markdown": clean_text, "text/latex": clean_text, "text/plain": clean_text}
