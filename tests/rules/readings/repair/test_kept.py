from tests.rules.generated import YEN

from seido.rules.build import at_least
from seido.rules.expr import Node
from seido.rules.readings.repair.kept import kept


def test_a_node_is_read_once_and_an_equal_one_by_itself():
    read: list[Node] = []

    @kept
    def seen(node: Node) -> int:
        read.append(node)
        return len(read)

    one, alike = at_least(YEN[0], 5), at_least(YEN[0], 5)
    assert one == alike
    assert [seen(one), seen(one), seen(alike), seen(one)] == [1, 1, 2, 1]
