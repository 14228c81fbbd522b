"""What is read off a node once and kept, since rules stay while businesses come and go."""

from collections.abc import Callable
from typing import TypeVar

from seido.rules.expr import Node

_Node = TypeVar("_Node", bound=Node)
_Found = TypeVar("_Found")


def kept(read: Callable[[_Node], _Found]) -> Callable[[_Node], _Found]:
    """Return the function, which keeps what it found by the identity of the node.

    The node is kept alive beside it. To compare nodes would take as long as to read them.
    """
    found: dict[int, tuple[_Node, _Found]] = {}

    def look_up(node: _Node) -> _Found:
        here = found.get(id(node))
        if here is None:
            here = found[id(node)] = (node, read(node))
        return here[1]

    return look_up
