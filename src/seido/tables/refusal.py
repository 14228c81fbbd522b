"""How a portfolio as a whole is refused; a single row never is."""

from seido.rules.words import Words


class BadPortfolio(ValueError):  # noqa: N818 - it names what was brought
    """A file or mapping that cannot be used as a whole; carries every problem found.

    Attributes:
        problems: the sentences in Japanese and English.
    """

    def __init__(self, *problems: Words) -> None:
        super().__init__("\n".join(f"{each.ja} / {each.en}" for each in problems))
        self.problems = problems


def refused(place: object, ja: str, en: str) -> BadPortfolio:
    """Return the refusal of a file: what is wrong with it and what would be right."""
    return BadPortfolio(Words(f"{place}：{ja}", f"{place}: {en}"))
