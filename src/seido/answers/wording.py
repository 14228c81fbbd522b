"""How decisions, rates and values are said to people, in either language."""

from datetime import date

from seido.answers.plain import percent_text
from seido.facts.vocabulary import ENTRIES, LEXICON
from seido.rules.readings.decide.known import Known
from seido.rules.readings.words.explain import Line, explain, shortfalls
from seido.rules.readings.words.phrases import day, quantity
from seido.rules.values import Range, Value
from seido.rules.words import Language, Words
from seido.schemes.contents import limit_text
from seido.schemes.fees.forms import Asked
from seido.schemes.fees.rates import fee_class_of
from seido.schemes.model import Edition, RateRow
from seido.screening import Certified, Decision, Verdict, applying_fees

VERDICTS: dict[Verdict, Words] = {
    Verdict.ELIGIBLE: Words("利用できる", "Eligible"),
    Verdict.UNDETERMINED: Words("まだ決まらない", "Undetermined"),
    Verdict.INELIGIBLE: Words("利用できない", "Ineligible"),
    Verdict.NOT_OFFERED: Words("取扱いがない", "Not offered"),
}

ONCE_CERTIFIED = Words("認定を受ければ利用できる", "Eligible once certified")
"""Where the criteria of a certificate are met, and it is not known to be held."""

ESTIMATE = Words(
    "結果は目安です。可否は金融機関・信用保証協会などの窓口が決めます。",
    "This is an estimate; the institutions named decide.",
)

_NAMED_RATES = 2
"""How many rates that are asked at the window are named in a line."""


def say(language: Language, ja: str, en: str) -> str:
    """Return the text in one language."""
    return ja if language == "ja" else en


def rates_text(rows: tuple[RateRow, ...], known: Known, language: Language = "ja") -> str:
    """Return what the borrower bears a year, from the least to the most that may apply."""
    if not rows:
        return "－"
    found = [each for row in rows for each in row.of_class(fee_class_of(known))]
    borne = sorted(each.borrower for each in found)
    shown = dict.fromkeys(percent_text(rate) for rate in (*borne[:1], *borne[-1:]))
    text = [f"{'～'.join(shown)}%"] if shown else []
    if any(each.state for each in found):
        text = [text[0] + say(language, "（国の補助後）", " (after the state's part)")]
    names = {row.rates.words for row in rows if isinstance(row.rates, Asked)}
    if len(names) > _NAMED_RATES:
        text.append(say(language, "ほかの利率（窓口で確認）", "other rates (asked at the window)"))
    elif names:
        in_order = sorted(names, key=lambda words: words.ja)
        every = Words("・".join(w.ja for w in in_order), " / ".join(w.en for w in in_order))
        text.append(Asked(every).told.in_language(language))
    return say(language, "、", ", ").join(text)


def verdict_text(decision: Decision, language: Language) -> str:
    """Return the answer in words, which say where it still has to be certified (認定)."""
    words = ONCE_CERTIFIED if _awaits_certificate(decision) else VERDICTS[decision.verdict]
    return words.in_language(language)


def remark(decision: Decision, language: Language) -> str:
    """Return in a line what decides: judgements, missing facts, or the nearest shortfall."""
    match decision.verdict:
        case Verdict.NOT_OFFERED:
            return _not_offered(decision, language)
        case Verdict.ELIGIBLE:
            lines = [*barriers_said(decision, language)]
            lines += [ONCE_CERTIFIED.in_language(language)] * _awaits_certificate(decision)
            lines += (
                say(
                    language,
                    f"判断：{each.words.ja}（{each.who.ja}）",
                    f"judgement: {each.words.en} ({each.who.en})",
                )
                for each in decision.judgements
            )
            return "\n".join(lines)
        case Verdict.UNDETERMINED:
            names = [LEXICON.label(name, language) for name in sorted(decision.missing)]
            shown = say(language, "、", ", ").join(names[:4])
            more = len(names) - 4
            tail = say(language, f" ほか{more}件", f" and {more} more") if more > 0 else ""
            missing = say(language, f"不足：{shown}{tail}", f"missing: {shown}{tail}")
            return "\n".join((*barriers_said(decision, language), missing))
        case Verdict.INELIGIBLE:
            return "\n".join(line.text for line in reasons_against(decision, language)[:3])


def limit_said(decision: Decision, language: Language) -> str:
    """Return the most that can be had; where something bars it, that it is nothing today."""
    if decision.barriers:
        return say(language, "今は借りられない", "nothing today")
    return limit_text(decision.limit, language)


def barriers_said(decision: Decision, language: Language) -> tuple[str, ...]:
    """Return a line for each reason why nothing can be had, though the business may qualify."""
    return tuple(
        say(language, f"借りられない理由：{each.words.ja}", f"nothing today: {each.words.en}")
        for each in decision.barriers
    )


def reasons_against(decision: Decision, language: Language) -> tuple[Line, ...]:
    """Return the leaves that stand in the way; of alternatives the nearest."""
    if decision.trace is None:
        return ()
    return shortfalls(explain(decision.trace, decision.known, LEXICON, language))


def edition_text(edition: Edition | None, language: Language) -> str:
    """Return the date of the terms."""
    if edition is None:
        return "－"
    stated = edition.stated_on
    return say(language, f"{day(stated, 'ja')}時点", f"terms of {stated.isoformat()}")


def rates_of(decision: Decision, language: Language = "ja") -> str:
    """Return the rates that may apply to a business."""
    return rates_text(applying_fees(decision, decision.known), decision.known, language)


def value_text(name: str, value: Value, language: Language) -> str:
    """Return a fact's value in words."""
    match value:
        case None:
            return say(language, "わからない", "not known")
        case bool():
            return say(language, "はい" if value else "いいえ", "yes" if value else "no")
        case str():
            return LEXICON.option(name, value, language)
        case frozenset():
            options = [LEXICON.option(name, each, language) for each in sorted(value)]
            return say(language, "または", " or ").join(options)
        case Range(low=low, high=high):
            ends = ("" if end is None else value_text(name, end, language) for end in (low, high))
            return "～".join(ends)
        case date():
            return day(value, language)
        case _:
            return quantity(value, ENTRIES[name].unit, language)


def _awaits_certificate(decision: Decision) -> bool:
    return decision.verdict is Verdict.ELIGIBLE and decision.certified is Certified.WOULD_BE


def _not_offered(decision: Decision, language: Language) -> str:
    edition = decision.edition
    if edition is None:
        first = day(decision.scheme.editions[0].opens, language)
        return say(language, f"{first}より前の条件は資料にない", f"no terms known before {first}")
    if edition.unconfirmed is not None:
        return edition.unconfirmed.in_language(language)
    closed = day(edition.closes_on, language) if edition.closes_on else ""
    return say(language, f"{closed}で受付終了", f"closed after {closed}")
