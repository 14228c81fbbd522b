"""Addresses of engines: nothing of a password in them is ever told, however they are misspelt."""

import re

from seido.refusal import refused, shown


def shown_address(address: str) -> str:
    """Return the word an address begins with, which says of what kind it is, and nothing behind.

    Examples:
        >>> shown_address("postgresqll://me:s@cret@host/bank?password=s")
        'postgresqll…'
    """
    word = _KIND.match(address)
    kind = "" if word is None else word[0]
    return shown(kind) if kind == address else f"{shown(kind)}…"


def is_plain(address: str) -> bool:
    """Return whether a URL is written as a URL wants it, who logs in and where.

    Where it is not (a ``/`` or ``@`` in a password, no host behind one), parts of the password are
    taken for a host or a port, and whatever is said of those would tell them.
    """
    return _PLAIN.fullmatch(address) is not None


def refuse_no_master(address: str) -> None:
    """Refuse the address of a Spark that is none; a Spark takes no name and no password in it.

    Raises:
        Refused: where it is none.
    """
    if not _MASTER.fullmatch(address):
        kind = shown_address(address)
        raise refused(
            f"Sparkの場所「{kind}」は読めません。"
            "spark://ホスト:ポート か local[4] のように書いてください",
            f"'{kind}' is no Spark; write it such as spark://host:port or local[4]",
            "--engine",
        )


_KIND = re.compile(r"\w[\w+.-]*(?=\Z|:|\[|//)")
_HOST = r"(\[[\da-fA-F:.]+\]|[^\s/?#@\[\]:,]*)"
_PLAIN = re.compile(
    rf"[^:]*://([^\s/?#@\[\]:]*(:[^\s/?#@\[\]:]*)?@)?{_HOST}(:\d*)?(,{_HOST}(:\d*)?)*"
    r"(/[^\s/?#@]*)?(\?[^\s@]*)?"
)
_MASTER = re.compile(
    rf"spark://{_HOST}:\d+(,{_HOST}:\d+)*|local\[(\d+|\*)(, *\d+)?\]|yarn"
    rf"|k8s://(https?://)?{_HOST}(:\d+)?"
)
