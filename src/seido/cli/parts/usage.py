"""What the command line itself refuses, in both languages: a missing option, a bad choice.

The library that reads the arguments tells its problems in English; each becomes a ``Problem``, so
that they are shown as everything else that is refused.
"""

import re

import click

from seido.refusal import Problem, Refused, shown
from seido.rules.words import Language

_TOLD: tuple[tuple[str, str, str], ...] = (
    (
        r"^(?P<given>'.*') is not one of (?P<known>.*)\.$",
        "{given}は {known} のどれでもありません",
        "{given} is none of {known}",
    ),
    (
        r"^(?P<given>'.*') is not a valid (?:integer|float)( range)?\.$",
        "{given}は数として読めません",
        "{given} is not a number",
    ),
    (
        r"^(?P<given>.*) is not in the range (?P<range>.*)\.$",
        "{given}は {range} の範囲にありません",
        "{given} is not in the range {range}",
    ),
    (
        r"^(?:File|Directory|Path) (?P<given>'.*') does not exist\.$",
        "{given}は見つかりません",
        "{given} does not exist",
    ),
    (
        r"^(?:File|Directory|Path) (?P<given>'.*') is a (?P<kind>file|directory)\.$",
        "{given}はファイルとフォルダーの取違えです",
        "{given} is a {kind}",
    ),
    (
        r"^(?:File|Directory|Path) (?P<given>'.*') is not readable\.$",
        "{given}は読むことができません",
        "{given} is not readable",
    ),
    (
        r"^(?:Option|Argument) (?P<given>'.*') (?:requires an argument|requires \d+ arguments)\.$",
        "値がありません",
        "its value is missing",
    ),
    (
        r"^Option (?P<given>'.*') does not take a value\.$",
        "値は付けられません",
        "it takes no value",
    ),
    (
        r"^Got unexpected extra arguments? \((?P<given>.*)\)$",
        "余分なものがあります：{given}",
        "this is too much: {given}",
    ),
    (
        r"^No such command (?P<given>'.*')\.$",
        "{given}というコマンドはありません",
        "no such command: {given}",
    ),
    (r"^Missing command\.$", "コマンドがありません", "a command is missing"),
)
"""What the library says, and how it is told."""


def is_help(error: click.UsageError) -> bool:
    """Return whether it is no error, but the help that a group shows where nothing is typed."""
    return isinstance(error, getattr(click.exceptions, "NoArgsIsHelpError", ()))


def lines_of(refusal: Refused, language: Language | None) -> list[str]:
    """Return the lines that show a refusal in a language, or in both."""
    count = len(refusal.problems)
    ja, en = f"入力に{count}件の問題があります", f"problems in the input: {count}"
    title = {"ja": ja, "en": en, None: f"{ja} / problems in the input:"}[language]
    lines = [title]
    for each in refusal.listed:
        said = each.in_language(language or "ja")
        lines.append(f"- {each.where}{': ' if each.where else ''}{said}")
        if language is None:
            lines.append(f"  {each.en}")
    return lines


def usage_refusal(error: click.UsageError) -> Refused:
    """Return what was wrong with the arguments as a refusal that says where help is."""
    problem = _problem(error)
    if error.ctx is None:
        return Refused(problem)
    command = f"{error.ctx.command_path} --help"
    ja, en = f"{problem.ja}。使い方は {command}", f"{problem.en}; for help: {command}"
    return Refused(Problem(ja, en, problem.field))


def _problem(error: click.UsageError) -> Problem:
    match error:
        case click.MissingParameter(param=click.Option(opts=names)):
            return Problem("ありません", "it is missing", names[-1])
        case click.MissingParameter(param=click.Parameter() as param):
            name = param.make_metavar(error.ctx) if error.ctx else (param.name or "")
            return Problem("ありません", "it is missing", name)
        case click.NoSuchOption(option_name=name):
            given = shown(name)
            return _meant(Problem(f"「{given}」はありません", f"no such option: '{given}'"), error)
        case click.BadParameter(param=click.Parameter() as param):
            name = param.opts[-1] if isinstance(param, click.Option) else (param.name or "").upper()
            return _told(error.message, name)
        case click.BadOptionUsage(option_name=name):
            return _told(error.message, name)
        case _:
            return _meant(_told(error.message, ""), error)


def _meant(problem: Problem, error: click.UsageError) -> Problem:
    """Return a problem with the names that are near to the one given."""
    near = getattr(error, "possibilities", None) or ()
    if not near:
        return problem
    ja, en = "、".join(near), ", ".join(near)
    return Problem(f"{problem.ja}。{ja} のことですか", f"{problem.en}; {en} ?", problem.field)


def _told(message: str, field: str) -> Problem:
    """Return what the library says in both languages; what is not known here stays as it is."""
    for pattern, ja, en in _TOLD:
        if found := re.match(pattern, message):
            parts = found.groupdict()
            quoted = {key: text.replace("'", "") for key, text in parts.items()}
            ja_parts = (
                {**quoted, "given": f"「{quoted['given']}」"} if "given" in quoted else quoted
            )
            return Problem(ja.format(**ja_parts), en.format(**parts), field)
    return Problem(f"書き方が正しくありません（{message}）", message, field)
