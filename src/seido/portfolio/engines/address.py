"""Addresses of engines as they may be shown: nothing of a password is ever printed."""

import re


def shown_address(address: str) -> str:
    """Return an address without all that stands before its last ``@``, and passwords behind.

    Examples:
        >>> shown_address("postgresql://me:s@cret@host/bank?password=s&sslmode=require")
        'postgresql://…@host/bank?password=…&sslmode=require'
    """
    return _PASSWORD.sub(r"\1=…", _WHO.sub(r"\1…@", address))


def is_plain(address: str) -> bool:
    """Return whether who logs in is written as a URL wants it.

    Where it is not (a ``/`` or ``@`` in a password), parts of the password are taken for a host or
    a port, and whatever is said of those would tell them.
    """
    return _WHO.search(address) is None or _PLAIN.match(address) is not None


_WHO = re.compile(r"^([\w+.-]*:?/*).*@", re.DOTALL)
_PASSWORD = re.compile(r"(password)=[^&\s]*", re.IGNORECASE)
_PLAIN = re.compile(r"^[^:]*://[^/?#@\[\]:]*(:[^/?#@\[\]:]*)?@[^@]*$")
