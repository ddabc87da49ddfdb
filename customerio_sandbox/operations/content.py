"""What an email holds: its links, and its text without markup."""

from __future__ import annotations

from html.parser import HTMLParser

_BREAKS = {"br", "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "table"}
_HIDDEN = {"style", "script", "head", "title"}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.links: list[str] = []
        self.text: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a" and (href := dict(attrs).get("href")):
            self.links.append(href)
        if tag in _BREAKS:
            self.text.append("\n")
        self._hidden += tag in _HIDDEN

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in _HIDDEN and self._hidden > 0

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.text.append(data)


def find_links(html: str) -> list[str]:
    """Return the links of an email that can be tracked.

    Args:
        html: the body.

    Returns:
        Addresses, in order.
    """
    return [link for link in _read(html).links if link.startswith(("http://", "https://"))]


def plain_text(html: str) -> str:
    """Return the text of an email, without markup.

    Args:
        html: the body.

    Returns:
        Lines of text.
    """
    lines = (" ".join(line.split()) for line in "".join(_read(html).text).splitlines())
    return "\n".join(line for line in lines if line)


def _read(html: str) -> _Reader:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader
