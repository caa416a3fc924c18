"""Raises an error whose name is a page of HTML.

Seen: failed: raised <script>document.title='owned'</script>
"""


def double(x):
    raise type("<script>document.title='owned'</script>\x1b[2J\u202e", (Exception,), {})("</table><h1>4 points</h1>")
