"""Pieces of Typst source."""


def string(words: str) -> str:
    r"""A string literal.

    >>> print(string('a "b"'))
    "a \"b\""
    """
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'


def raw(content: str) -> str:
    """Markup as an argument.

    >>> raw("*a*")
    '[*a*]'
    """
    return f"[{content}]"
