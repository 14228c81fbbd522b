"""The papers that a scheme asks for, the steps to it, and what has to be certified first."""

from dataclasses import dataclass

from seido.rules.build import ALWAYS
from seido.rules.check import well_named
from seido.rules.expr import Condition
from seido.rules.words import Words
from seido.schemes.parties import Parties, Who, parties


@dataclass(frozen=True, slots=True)
class Document:
    """A paper to hand in, and when it is wanted.

    Attributes:
        id: one in an edition, and the same for the same paper in every edition and scheme.
        words: its name.
        when: the condition under which it is wanted.
        by: who issues or makes it; None where the source is silent.

    Raises:
        RuleError: for an id that is no lower-case identifier.
    """

    id: str
    words: Words
    when: Condition = ALWAYS
    by: Parties | None = None

    def __post_init__(self) -> None:
        well_named(self.id)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the way, and who takes it; the order is that of an edition's steps.

    Attributes:
        id: one in an edition, and the same for the same step in every edition of a scheme.
        words: what is done.
        who: who does it; of several, all or one.

    Raises:
        RuleError: for an id that is no lower-case identifier.
    """

    id: str
    words: Words
    who: Parties

    def __post_init__(self) -> None:
        well_named(self.id)


@dataclass(frozen=True, slots=True)
class Certificate:
    """What has to be certified before a scheme can be used.

    Attributes:
        held: the condition that a certificate is held which counts on the day of application.
        criteria: the conditions on which it would be granted; None where they are no part of the
            scheme, so that whether it would be granted is not known.
    """

    held: Condition
    criteria: Condition | None = None


def document(
    id: str,  # noqa: A002 - what it is
    ja: str,
    en: str,
    when: Condition = ALWAYS,
    *,
    by: Who | None = None,
) -> Document:
    """Return a paper: ``document("certificate", "県の認定書", "certificate", by=PREFECTURE)``."""
    return Document(id, Words(ja, en), when, None if by is None else parties(by))


def step(id: str, who: Who, ja: str, en: str) -> Step:  # noqa: A002 - what it is
    """Return a step: ``step("lend", BANK, "融資を実行する", "Pay out the loan")``."""
    return Step(id, Words(ja, en), parties(who))
