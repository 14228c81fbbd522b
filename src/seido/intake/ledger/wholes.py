"""Which of several values of a fact stands: a total before an account, one year before another."""

from collections.abc import Iterable, Sequence

from seido.facts.entry import Entry, Formula
from seido.intake.found import Candidate, Found
from seido.intake.headings import not_its_own, stands_in
from seido.intake.layout.layout import RowKind
from seido.intake.ledger.accounts import FAMILIES
from seido.intake.ledger.lines import Line, figure
from seido.intake.questions import Question
from seido.refusal import Problem, shown
from seido.rules.values import Range, Value
from seido.rules.words import Words


def choose(word: Entry | Formula, given: Sequence[Candidate], found: Found) -> Candidate | None:
    """Return the value that stands of a fact or derived figure; None where none does.

    What a settled year says goes before what a trial balance says, a total before an account of
    the same name, and of those the heading nearest to the fact's own name. Values that differ
    leave the fact open, and are asked about.

    Args:
        word: the fact or figure.
        given: its values.
        found: takes notes and questions.
    """
    known = [each for each in given if not _is_one_of_several(each)]
    if not known:
        if given:
            found.leave_open([word.name], _in_pieces(word, given))
        return None
    known = _own(word, known, found)
    standing = min(each.standing for each in known)
    known = [each for each in known if each.standing is standing]
    best = min(map(_nearness, known))
    kept: list[Candidate] = []
    for each in known:
        if each.line is None or _nearness(each) == best:
            kept.append(each)
        else:
            found.ignored.append(each.given.cell)
    valued = [each for each in kept if each.value is not None]
    if not valued:
        if any(each.means.is_total for each in kept) and not _has_parts(word):
            found.leave_open([word.name])
        return kept[0]
    finest = min(valued, key=lambda each: each.given.cell.scale)
    if all(_agree(each, finest) for each in valued):
        return finest
    return _asked(word, valued, found)


def _own(word: Entry | Formula, given: list[Candidate], found: Found) -> list[Candidate]:
    """Return what stands under a fact's own headings, else under those that stand in for them."""
    own = [each for each in given if not stands_in(word, each.means.rank)]
    if len(own) == len(given) or all(each.value is None for each in own):
        return given
    for each in given:
        if stands_in(word, each.means.rank):
            found.ignored.append(each.given.cell)
            if each.value != own[0].value:
                found.tell(not_its_own(each.given.cell, own[0].given.cell))
    return own


def _has_parts(word: Entry | Formula) -> bool:
    return isinstance(word, Entry) and bool(word.parts)


def _is_one_of_several(each: Candidate) -> bool:
    """Return whether a line is that of one bank, rate or branch, of which there are more."""
    is_part = each.line is not None and each.line.row.kind is RowKind.PART
    return bool(each.means.of_whom) or is_part


def _nearness(each: Candidate) -> tuple[bool, int]:
    return not each.means.is_total, each.means.rank


def _agree(one: Candidate, other: Candidate) -> bool:
    """Return whether two values are the same, as far as they were rounded."""
    if one.value == other.value:
        return True
    slack = max(one.given.cell.scale, other.given.cell.scale)
    amounts = [each.value for each in (one, other) if type(each.value) is int]
    return slack > 1 and len(amounts) == 2 and abs(amounts[0] - amounts[1]) < slack


def _asked(word: Entry | Formula, valued: Sequence[Candidate], found: Found) -> Candidate | None:
    """Return the one of several values that a person says; None where it is open."""
    options: dict[str, Words] = {}
    by_answer: dict[str, Candidate] = {}
    for each in valued:
        place, text = each.given.cell.place, _plain(each.value)
        if text not in by_answer:
            by_answer[text] = each
            options[text] = Words(f"{text}（{place}）", f"{text} ({place})")
    cells = tuple(each.given.cell.place for each in valued)
    listed = "、".join(option.ja for option in options.values())
    listed_en = ", ".join(option.en for option in options.values())
    found.tell(_differ(word, valued, listed, listed_en))
    label = word.label
    answer = found.ask(
        Question(
            f"value-{word.name}",
            Words(f"「{label.ja}」はどれですか：{listed}", f"which is '{label.en}': {listed_en}?"),
            options,
            (word.name,),
            cells,
        )
    )
    return by_answer.get(answer) if answer is not None else None


def _plain(value: Value) -> str:
    return f"{value}" if not isinstance(value, Range) else f"{value.low}~{value.high}"


def _differ(word: Entry | Formula, valued: Sequence[Candidate], ja: str, en: str) -> Problem:
    cell = valued[-1].given.cell
    return cell.problem(
        Problem(
            f"「{word.label.ja}」の値が食い違い、一致しません：{ja}",
            f"values of '{word.label.en}' differ: {en}",
        )
    )


def _in_pieces(word: Entry | Formula, given: Sequence[Candidate]) -> Problem:
    label, first = word.label, given[0].given.cell
    return first.problem(
        Problem(
            f"「{label.ja}」が内訳だけで合計がないので使いません。合計の行を加えてください",
            f"'{label.en}' stands in pieces without their total, so it is not used; add the total",
        )
    )


def ask_of_kin(chosen: Candidate, lines: Iterable[Line], found: Found) -> Candidate | None:
    """Return a value beside accounts that may belong to it; None where a person has to say.

    売上高 is one account among 加工売上高 and 売上値引 where no total of them is printed.

    Args:
        chosen: the value, of an account.
        lines: the lines of the accounts.
        found: takes the question.
    """
    word, line = chosen.means.meaning, chosen.line
    if line is None or chosen.means.is_total or not isinstance(word, Entry) or word.parts:
        return chosen
    family = FAMILIES.get(word.name)
    if family is None or not isinstance(chosen.value, int):
        return chosen
    kin = [
        each
        for each in lines
        if each.year is line.year
        and each.means is None
        and family.near.search(each.bare)
        and not family.far.search(each.bare)
    ]
    amounts = [figure(each.value, each.scale) for each in kin]
    if not any(amounts) and None not in amounts:
        return chosen
    names = "、".join(shown(each.name) for each in kin)
    total = chosen.value + sum(amount for amount in amounts if amount is not None)
    own = f"{chosen.value}"
    options = {
        own: Words(f"{own}（「{shown(line.name)}」だけ）", f"{own}, '{shown(line.name)}' alone")
    }
    if None not in amounts:
        options[f"{total}"] = Words(f"{total}（{names}を加える）", f"{total}, with {names}")
    answer = found.ask(
        Question(
            f"value-{word.name}",
            Words(
                f"「{word.label.ja}」は「{shown(line.name)}」だけですか。{names}もあり、"
                "合計の行がありません",
                f"is '{word.label.en}' '{shown(line.name)}' alone? there are {names} too, and no"
                " total",
            ),
            options,
            (word.name,),
            (line.place, *(each.place for each in kin)),
        )
    )
    if answer is None or int(answer) == chosen.value:
        return chosen if answer is not None else None
    given = chosen.given
    return Candidate(
        chosen.means, type(given)(total, given.cell, given.rank), chosen.standing, line
    )
