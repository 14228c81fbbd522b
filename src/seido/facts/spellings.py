"""What people write for the place of a business and the case that it is certified for."""

from collections.abc import Mapping

from seido.rules.words import Words


def places(prefectures: Mapping[str, Words]) -> dict[str, tuple[str, ...]]:
    """Return what names each prefecture beside its name: the short name, or an address in it.

    岡山県倉敷市… and 岡山市… lie in Okayama; but 石川町 and 長野原町 show that the short
    name with more behind it need not name the prefecture, so such an address is asked for again.
    """
    return {
        code: ("北海道～",)
        if code == "hokkaido"
        else (words.ja[:-1], f"{words.ja}～", f"{words.ja[:-1]}市～")
        for code, words in prefectures.items()
    }


def case_names(number: int) -> tuple[str, ...]:
    """Return what people write for a case of the safety net: SN5号, セーフティネット5号, 第5号."""
    written = (f"{number}号", f"{'一二三四五六七八'[number - 1]}号")
    before = (
        "第",
        "SN",
        "SN保証",
        "セーフティネット",
        "セーフティネット保証",
        "セーフティ",
        "経営安定関連",
    )
    joined = tuple(f"{words}{case}" for words in before for case in written)
    return (written[1], f"SN{number}", f"セーフティネット{number}", *joined)
