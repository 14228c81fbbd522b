"""A certificate (認定) that a scheme rests on: whether it is held, and on what it is granted."""

from dataclasses import dataclass

from seido.rules.expr import Condition


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
