"""The understanding of a file as a person checks it, table by table."""

from collections.abc import Iterator
from pathlib import Path

from seido.answers.wording import say, value_text
from seido.cli.parts.page import Page
from seido.facts.vocabulary import LEXICON
from seido.intake.business import Business
from seido.intake.layout.layout import FIGURES, Column, Role, Shape, Table
from seido.intake.layout.periods import Kind
from seido.intake.questions import Question
from seido.refusal import Problem, shown
from seido.rules.words import Language, Words

_KINDS = {
    Kind.SETTLED: Words("決算", "settled"),
    Kind.MONTH: Words("月", "month"),
    Kind.PART: Words("期の一部", "part of a year"),
    Kind.TO_DATE: Words("期間不明", "period not stated"),
    Kind.PLAN: Words("計画・見込", "plan"),
}
_UNITS = {1: "円", 1_000: "千円", 10_000: "万円", 1_000_000: "百万円", 100_000_000: "億円"}
_SHAPES = {
    Shape.ACCOUNTS: Words("勘定の表", "accounts"),
    Shape.LOANS: Words("借入金の一覧", "list of loans"),
    Shape.CROSSED: Words("行と列の交わる表", "rows crossing columns"),
    Shape.ASIDE: Words("使わない表", "left aside"),
}


def print_understanding(file: Path, business: Business, language: Language) -> None:
    """Print what each table was taken for, then every fact with its cell, then what is aside."""
    page = Page()
    layout = business.layout
    for table in () if layout is None else layout.tables:
        _print_table(page, file, table, language)
    page.line(
        say(language, f"読み取った事実 {len(business.facts)}", f"facts: {len(business.facts)}")
    )
    page.table(list(_facts(file, business, language)), indent=2)
    if business.ignored:
        page.line(say(language, "使わなかった行", "lines not used"))
        cells = [
            (shown(each.heading), shown(each.value), within(file, each.place))
            for each in business.ignored
        ]
        page.table(cells, indent=2)
    print_notes(page, file, business.notes, language)
    print_questions(page, file, business.questions, language)


def _print_table(page: Page, file: Path, table: Table, language: Language) -> None:
    shape = _SHAPES[table.shape].in_language(language)
    unit = say(
        language,
        f"単位 {_unit(table.unit.yen, language)}",
        f"unit {_unit(table.unit.yen, language)}",
    )
    told = f"（{shown(table.unit.text)}）" if table.unit.text else ""
    page.line(f"{table.number}. {within(file, table.place)}  {shape}  {unit}{told}", style="bold")
    if table.titles:
        page.line(shown(" ".join(table.titles)), 2, "dim")
    page.table([_column(file, table, each, language) for each in table.columns], indent=2)


def _column(file: Path, table: Table, column: Column, language: Language) -> tuple[str, ...]:
    kind = ""
    if column.role in FIGURES:
        stated = table.period
        last = column.period.last or (stated.last if stated else None)
        day = f" {last.isoformat()}" if last else ""
        kind = f"{_KINDS[_kind(table, column)].in_language(language)}{day}"
    heading = column.heading or say(language, "（見出しなし）", "(no heading)")
    return heading, within(file, column.place), _role(column.role, language), kind


def _kind(table: Table, column: Column) -> Kind:
    """Return what a column's period is, with what the titles of its table say of it."""
    own, stated = column.period, table.period
    if own.kind is not Kind.SETTLED or own.is_actual:
        return own.kind
    if stated is not None and stated.kind is not Kind.SETTLED:
        return stated.kind
    is_year = own.is_year or (stated is not None and stated.is_year)
    return Kind.TO_DATE if table.is_trial and not is_year else Kind.SETTLED


def _role(role: Role, language: Language) -> str:
    return _ROLES[role].in_language(language)


_ROLES = {
    Role.NAME: Words("科目", "names"),
    Role.PART_NAME: Words("補助科目", "parts of accounts"),
    Role.SECTION: Words("帳票", "statement"),
    Role.MARK: Words("番号", "codes"),
    Role.UNIT: Words("単位", "units"),
    Role.AMOUNT: Words("金額", "amounts"),
    Role.DEBIT: Words("借方残高", "debit balances"),
    Role.CREDIT: Words("貸方残高", "credit balances"),
    Role.TOTAL: Words("月の合計", "total of months"),
    Role.OPENING: Words("期首・繰越", "opening balances"),
    Role.MOVEMENT: Words("発生額", "movements"),
    Role.ADJUSTMENT: Words("決算整理", "adjustments"),
    Role.SHARE: Words("割合", "shares"),
    Role.DIFFERENCE: Words("増減", "differences"),
    Role.NOTE: Words("備考", "remarks"),
}


def _unit(yen: int | None, language: Language) -> str:
    if yen is None:
        return say(language, "不明", "not known")
    return _UNITS.get(yen, f"{yen:,}円")


def _facts(file: Path, business: Business, language: Language) -> Iterator[tuple[str, str, str]]:
    for name, value in business.facts.items():
        text = value_text(name, value, language)
        yield LEXICON.label(name, language), text, within(file, business.origins[name])


def print_notes(page: Page, file: Path, notes: tuple[Words, ...], language: Language) -> None:
    """Print what was left aside, and why."""
    if notes:
        page.line(say(language, "確かめてください", "to be checked"), style="yellow")
        for each in notes:
            told = each.told(language) if isinstance(each, Problem) else each.in_language(language)
            page.line(f"※ {within(file, told)}", 2, "yellow")


def print_questions(
    page: Page, file: Path, questions: tuple[Question, ...], language: Language
) -> None:
    """Print what is asked, with the answers that are possible."""
    if not questions:
        return
    page.line(say(language, "読み方の問い", "questions about the file"), style="yellow")
    for each in questions:
        page.line(f"{each.id}：{within(file, each.words.in_language(language))}", 2, "yellow")
        for answer, words in each.options.items():
            page.line(f"{answer}  {within(file, words.in_language(language))}", 4, "dim")
    page.line(
        say(
            language,
            "--questions FILE で問いを書き出し、答えて --read-as FILE で渡します",
            "write them with --questions FILE, answer, and give them with --read-as FILE",
        ),
        2,
        "dim",
    )


def within(file: Path, text: str) -> str:
    """Return a text that names places in a file, without the file's name."""
    return text.replace(f"{file} ", "")
