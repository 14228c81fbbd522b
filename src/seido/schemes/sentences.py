"""What an edition says of frames, papers, steps and duties, each in a line."""

from seido.frames.draws import Draw
from seido.frames.frame import Frame
from seido.rules.readings.words.phrases import decimal
from seido.rules.words import Words
from seido.schemes.duties import Calendar, Duty, Every, Since, Year
from seido.schemes.procedure import Document, Step

_PERIODS = {
    Every.MONTH: Words("月", "month"),
    Every.QUARTER: Words("四半期", "quarter"),
    Every.HALF_YEAR: Words("半期", "half-year"),
    Every.YEAR: Words("年", "year"),
}
_DAYS = {
    Since.LOAN_DAY: Words("融資日", "the day of the loan"),
    Since.PLAN_DAY: Words("計画の策定日", "the day of the plan"),
    Since.CERTIFICATE_DAY: Words("認定日", "the day of the certificate"),
    Since.CONTRACT_DAY: Words("契約日", "the day of the contract"),
    Since.FOUNDING_DAY: Words("設立日", "the day of its founding"),
}
_NOTHING = Words("", "")


def draw_line(draw: Draw) -> Words:
    """Return on which frames a loan falls, in order, and under which caps."""
    first, within = _names(draw.frames), _names(draw.within)
    ja, en = " → ".join(each.ja for each in first), ", then ".join(each.en for each in first)
    if within:
        ja += f"（{'、'.join(each.ja for each in within)}の枠内）"
        en += f" (within: {'; '.join(each.en for each in within)})"
    if draw.part != 1:
        part = decimal(draw.part * 100)
        ja, en = f"{ja}：融資額の{part}%", f"{en}: {part} % of the loan"
    return Words(ja, en)


def document_line(document: Document) -> Words:
    """Return a paper, and who issues or makes it where that is known."""
    if document.by is None:
        return document.words
    by = document.by.words
    return Words(
        f"{document.words.ja}（発行・作成：{by.ja}）", f"{document.words.en} (by: {by.en})"
    )


def step_line(number: int, step: Step) -> Words:
    """Return a step with its number, and who takes it."""
    who = step.who.words
    return Words(f"{number}. {step.words.ja}（{who.ja}）", f"{number}. {step.words.en} ({who.en})")


def duty_line(duty: Duty) -> Words:
    """Return a duty: what, by whom, to whom, how often, for how long."""
    who, to, when = duty.who.words, duty.to.words, calendar_phrase(duty.calendar)
    return Words(
        f"{duty.words.ja}（{who.ja} → {to.ja}{when.ja}）",
        f"{duty.words.en} ({who.en} → {to.en}{when.en})",
    )


def calendar_phrase(calendar: Calendar | None) -> Words:
    """Return how often, for how long and by when, to stand behind a name; empty for None."""
    if calendar is None:
        return _NOTHING
    phrases = (_often(calendar), _long(calendar), _by(calendar))
    return Words("".join(each.ja for each in phrases), "".join(each.en for each in phrases))


def _names(frames: tuple[Frame, ...]) -> list[Words]:
    return [each.words for each in frames]


def _often(calendar: Calendar) -> Words:
    if calendar.every is None or calendar.only:
        return _NOTHING
    if calendar.of is not Year.FISCAL:
        months = calendar.every.value
        return Words(f"、{months}か月ごと", f", every {months} months")
    if calendar.every is Every.YEAR:
        return Words("、事業年度ごと", ", every fiscal year of the business")
    period = _PERIODS[calendar.every]
    return Words(
        f"、事業年度の{period.ja}ごと", f", every {period.en} of the business's fiscal year"
    )


def _long(calendar: Calendar) -> Words:
    years, since = calendar.years, _DAYS[calendar.since] if calendar.since else None
    if calendar.only:
        return _single(calendar)
    if years is None:
        return Words(f"、{since.ja}から", f" from {since.en}") if since else _NOTHING
    if since is None:
        return Words(f"、{years * 12}か月間", f" for {years * 12} months")
    if calendar.of is Year.FISCAL:
        return Words(
            f"、{since.ja}の属する事業年度から{years}事業年度",
            f" for {years} fiscal years from that of {since.en}",
        )
    return Words(f"、{since.ja}から{years}年", f" for {years} years from {since.en}")


def _single(calendar: Calendar) -> Words:
    """Return the periods that are meant, by their numbers."""
    period = _PERIODS[calendar.every or Every.YEAR]
    numbers = [str(each) for each in calendar.only]
    since = _DAYS[calendar.since] if calendar.since else None
    ja = f"、{since.ja}から" if since else "、"
    en = f" from {since.en}" if since else ""
    return Words(
        f"{ja}第{'・'.join(numbers)}{period.ja}", f", in {period.en} {' and '.join(numbers)}{en}"
    )


def _by(calendar: Calendar) -> Words:
    months, days = calendar.due_months, calendar.due_days
    ja = f"{months}か月" * bool(months) + f"{days}日" * bool(days)
    en = " and ".join([f"{months} months"] * bool(months) + [f"{days} days"] * bool(days))
    return Words(f"、期間の後{ja}以内", f", within {en} of its end") if ja else _NOTHING
