"""What a student wrote or showed, as a page may hold it: nothing runs, and nothing is loaded from elsewhere.

`preprocessor` puts `output` into the graded notebook. Functions take the places of nbconvert's filters
(`grading.configure`), so that feedback pages and formgrader are made with them; `autograder/templates/page.html.j2`
puts what they return into frames.

Whatever is done here takes no more than a time that is proportional to the length of a text: what would take longer is
shown as plain text, or not at all, with a note (`tests/hostile/test_linear.py`).
"""

import base64
import html
import re

import jinja2
import nbformat
import nh3
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer
from pygments.token import STANDARD_TYPES

from autograder.grading import pictures

MAX_TAGS = 100_000
"""Tags and entities in an HTML text that is still shown: a table of some thousand rows."""

MAX_DEPTH = 250
"""Elements in each other: to parse an element takes the longer the deeper it lies."""

MAX_IRREGULAR = 1000
"""Tags in an HTML text of which it cannot be told how deep they are, see `_is_bounded`."""

MAX_IRREGULAR_LENGTH = 20_000
"""Characters of such a text."""

MAX_TEXT = 200_000
"""Characters of any other text that are shown. The worker keeps to half of it, unless a student has changed that."""

MAX_RENDERED = 1_000_000
"""Characters of code and Markdown that are rendered in one page; those after them are shown as they were typed."""

MAX_MATH = 200
"""Openings of formulas of each kind in Markdown that is rendered: for each, the rest of the text is searched."""

MAX_BLANKS = 200
"""Blanks and ends of lines in a row, in code that is highlighted: Pygments looks for a docstring after each."""

MAX_COLOURS = 1000
"""Changes of colour in such a text: nbconvert copies what comes after each."""

TAGS = set(
    "a abbr b blockquote br caption center code col colgroup dd del details div dl dt em figcaption figure h1 h2 h3 h4"
    " h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strong sub summary sup table tbody td tfoot th thead"
    " tr tt u ul var".split()
)

VOID = set("area base br col embed hr img input link meta param source track wbr".split())
"""Elements that nothing is in, and that no tag ends."""

UNSHOWN = {"script", "style"}
"""Elements that go with their content. pandas sends a style sheet with each table."""

PICTURE = r"data:image/(png|jpeg|gif|webp|svg\+xml);base64,[A-Za-z0-9+/\s]++=*+\s*"
"""Base64, or it could end the attribute that it stands in. In an <img>, SVG runs no script and loads nothing."""

_CLASS = "|".join(sorted({"highlight", "dataframe", *STANDARD_TYPES.values()} - {""}))
_NUMBER = r"\d{1,4}"
_TEXT = "[^<>]*"

ATTRIBUTES = {
    ("a", "href"): "(https?://|mailto:|#)(?s:.*)",
    ("img", "src"): PICTURE,
    ("img", "alt"): _TEXT,
    ("img", "width"): _NUMBER,
    ("img", "height"): _NUMBER,
    ("ol", "start"): _NUMBER,
    ("table", "border"): _NUMBER,
    **{(cell, span): _NUMBER for cell in ("td", "th") for span in ("colspan", "rowspan")},
    ("*", "class"): f"({_CLASS})( ({_CLASS}))*",
    ("*", "style"): "(?s:.*)",
    ("*", "title"): _TEXT,
}
"""What the value of an attribute must look like. Styles go through STYLES; all classes are pandas' or Pygments', and
none of those by which MathJax is told what to typeset."""

_SIZE = r"(0|\d{1,3}(\.\d{1,3})?(px|pt|em|ex|%))"
_COLOUR = r"(#[0-9a-f]{3,8}|[a-z]{3,24}|rgba?\([\d., %]{1,40}\))"
_BORDER = rf"({_SIZE}|thin|medium|none)( (solid|dashed|dotted|double|none))?( {_COLOUR})?"

STYLES = {
    "background-color": _COLOUR,
    **{f"border{side}": _BORDER for side in ("", "-bottom", "-left", "-right", "-top")},
    "border-collapse": "collapse|separate",
    "color": _COLOUR,
    "font-family": r"[\w ,'-]{1,200}",
    "font-size": r"(x-)?(small|large)|medium|([89]|1\d|2[0-4])(\.\d{1,3})?(px|pt)|(0\.[6-9]\d?|1)em",
    "font-style": "normal|italic|oblique",
    "font-weight": "normal|bold|[1-9]00",
    "line-height": r"normal|1(\.\d{1,3})?|1\d\d%",  # below 1, lines lie over each other
    **dict.fromkeys(("margin", "padding"), rf"({_SIZE}|auto)( ({_SIZE}|auto)){{0,3}}"),
    **dict.fromkeys(("max-width", "min-width", "width"), rf"{_SIZE}|auto"),
    "overflow-wrap": "normal|anywhere|break-word",
    "text-align": "left|right|center|justify|start|end",
    "text-decoration": "none|underline|line-through",
    "vertical-align": "baseline|top|middle|bottom|sub|super|text-top|text-bottom",
    "white-space": "normal|nowrap|pre|pre-wrap|pre-line",
}
"""What the value of a property of CSS must look like. None places an element over others, makes it larger than the
page, or loads anything."""

_NO_TEXT = re.compile(
    r"(?P<colour>\x1b\[[0-9;]{0,30}m)|[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)


TOO_MUCH_HTML = "<p>[more HTML than can be shown]</p>"


def clean_html(text):
    """Return HTML with the tags, attributes and styles that are listed here, and none else."""
    text = str(text)
    return _CLEANER.clean(text) if _is_bounded(text) else TOO_MUCH_HTML


_REGULAR = re.compile(
    r"""<(?:(?P<end>/?)(?P<name>[a-zA-Z][\w-]*+)"""
    r"""(?:\s++[^\s"'<>=/]++(?:=(?:"[^"<>]*+"|'[^'<>]*+'|[^\s"'<>=`]++))?+){0,40}+\s*+/?+|!--[^<>]*+--)>"""
)
"""A tag that all parsers take for the same, with not too many attributes; or a comment."""


def _is_bounded(text):
    """Whether it takes a parser no more time than the length of an HTML text to read it.

    What a parser does with a text is told from its tags, if all are regular. An end tag that does not fit counts for
    nothing, so no element is taken to end before it does. Of other texts only small ones are accepted.
    """
    tags = len(re.findall("<[a-zA-Z/!?]", text))
    if tags + text.count("&") > MAX_TAGS:  # a parser copies the text before an entity
        return False
    opened, regular = [], 0
    for regular, tag in enumerate(_REGULAR.finditer(text), 1):  # noqa: B007
        name = (tag["name"] or "").lower()
        if tag["end"] and opened[-1:] == [name]:
            opened.pop()
        elif name and not tag["end"] and name not in VOID:
            opened.append(name)
            if len(opened) > MAX_DEPTH:
                return False
    return regular == tags or (tags <= MAX_IRREGULAR and len(re.sub(PICTURE, "", text)) <= MAX_IRREGULAR_LENGTH)


def _attribute(tag, name, value):
    """Return what is kept of the value of an attribute, None where that is nothing."""
    pattern = ATTRIBUTES.get((tag, name)) or ATTRIBUTES.get(("*", name))
    if pattern is None:
        return value  # nh3's own "rel"
    if not re.fullmatch(pattern, value):
        return None
    if name == "style":
        return _style(value)
    return None if name == "src" and not pictures.is_bounded_uri(value) else value


def _style(text):
    kept = []
    for declaration in text.split(";"):
        name, _, value = (part.strip() for part in declaration.partition(":"))
        if re.fullmatch(STYLES.get(name.lower(), "(?!)"), value, re.IGNORECASE):
            kept.append(f"{name.lower()}: {value};")
    return " ".join(kept) or None


def _allowed(tag):
    return {name for of, name in ATTRIBUTES if of == tag}


_CLEANER = nh3.Cleaner(
    tags=TAGS,
    clean_content_tags=UNSHOWN,
    attributes={tag: _allowed(tag) for tag, _ in ATTRIBUTES},
    attribute_filter=_attribute,
    url_schemes={"http", "https", "mailto", "data"},
    link_rel="noopener noreferrer",  # nobody is told where a link was followed from
)


@jinja2.pass_context
def clean_in_page(context, text):
    """Return HTML as `clean_html` does, as long as there is room for its tags in the page. For verdicts there is."""
    is_verdict = context.get("cell", {}).get("metadata", {}).get("nbgrader", {}).get("locked")
    return clean_html(text) if is_verdict or _has_room(context, "tags", text.count("<"), MAX_TAGS) else TOO_MUCH_HTML


def _has_room(context, kind, amount, most):
    """Whether a page, whose template has this `context`, has room for so much more of a kind."""
    resources = context.get("resources", {})
    resources[kind] = resources.get(kind, most) - amount
    return resources[kind] >= 0


@jinja2.pass_context
def markdown2html(context, source):
    """Return Markdown as nbconvert renders it, cleaned; as it was typed where nbconvert cannot render it, or not soon.

    `context` is that of nbconvert's template: it has the attachments of the cell.
    """
    attachments = dict(context.get("cell", {}).get("attachments", {}))

    def attach(written):  # Colab writes pictures into the text
        name = f"in-text-{len(attachments)}"
        attachments[name] = {written["mime"]: written["code"]}
        return f"{written['before']}attachment:{name}"

    text = _WRITTEN_PICTURE.sub(attach, source)
    openings = max(text.count(opening) for opening in (r"\begin{", r"\\(", r"\\["))
    if len(text) > MAX_TEXT or openings > MAX_MATH or not _has_room(context, "rendered", len(text), MAX_RENDERED):
        return _as_typed(source)
    try:
        renderer = _Renderer(escape=False, exclude_anchor_links=True, attachments=attachments)  # no element has an id
        rendered = MarkdownWithMath(renderer=renderer).render(text)
    except Exception:  # an attachment is missing, say: one student's pages must not stop the class's
        return _as_typed(source)
    return clean_html(rendered) if _is_bounded(rendered) else _as_typed(source)


_WRITTEN_PICTURE = re.compile(
    r"(?P<before>\]\(|\]: <?)data:(?P<mime>image/(?:png|jpeg|gif));base64,(?P<code>[A-Za-z0-9+/]++=*+)"
)


def _as_typed(source):
    return f"<pre>{html.escape(source, quote=False)}</pre>"


class _Renderer(IPythonRenderer):
    """nbconvert's, but of all languages only Python is highlighted: Pygments is slow in many others."""

    def block_code(self, code, info=None):
        language = (info or "").split()[:1]
        return _python(code) if language in _PYTHON else super().block_code(code)


_PYTHON = [["python"], ["python3"], ["py"], ["ipython"], ["ipython3"]]


@jinja2.pass_context
def highlight_code(context, source, metadata=None):
    """Return the source of a cell as Python, as long as there is room for it in the page; else as it was typed.

    nbconvert's filter also highlights IPython's magics, and takes the square of the time for blank lines.
    """
    has_room = _has_room(context, "rendered", len(source), MAX_RENDERED)
    return _python(source) if has_room else f'<div class="highlight">{_as_typed(source)}</div>'


def _python(source):
    if len(source) > MAX_TEXT or max(map(len, re.findall(r"\s+", source)), default=0) > MAX_BLANKS:
        return f'<div class="highlight">{_as_typed(source)}</div>'
    shown = highlight(source or " ", PythonLexer(), HtmlFormatter(cssclass="highlight hl-ipython3"))
    return shown.replace('<span class="err">', "<span>")  # what is no Python: the "!" of a shell command


def strip_files_prefix(text):
    """Return `text`: what nbconvert's filter of this name mends has not been written since IPython 2."""
    return text


def clean_text(text):
    """Return text without control and direction characters; simple colours stay, for nbconvert to show."""
    text = text if len(text) <= MAX_TEXT else text[:MAX_TEXT] + " ..."
    text = re.sub("\r\n?", "\n", text)  # a progress bar returns to the start of its line
    if text.count("\x1b[") > MAX_COLOURS:
        text = re.sub(r"\x1b\[[0-9;]{0,30}m", "", text)
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
        svg = svg.encode("utf-8", "replace")
        picture = f'<img alt="" src="data:image/svg+xml;base64,{base64.b64encode(svg).decode()}">'
        data = {"text/html": picture if pictures.is_bounded_svg(svg) else UNSHOWN_PICTURE, **data}
    clean = {mime: _CLEANERS[mime](text) for mime, text in data.items() if mime in _CLEANERS}
    for mime in ("image/png", "image/jpeg"):
        if re.fullmatch(PICTURE, uri := f"data:{mime};base64,{data.get(mime, '')}"):
            clean |= {mime: data[mime]} if pictures.is_bounded_uri(uri) else {"text/html": UNSHOWN_PICTURE}
    return {mime: text for mime, text in clean.items() if text.strip()}


UNSHOWN_PICTURE = "<p>[a picture that is too large to be shown, or has more in it than can be drawn]</p>"

_CLEANERS = {"text/html": clean_html, "text/markdown": clean_text, "text/latex": clean_text, "text/plain": clean_text}
