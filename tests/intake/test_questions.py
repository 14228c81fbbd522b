import pytest

from seido.intake.questions import Asking, Question, facts_of
from seido.refusal import Refused
from seido.rules.words import Words

OPTIONS = {"year": Words("一年", "a year"), "part": Words("一部", "a part")}


def question(*facts: str, name: str = "period-1") -> Question:
    return Question(name, Words("いつ", "when?"), OPTIONS, facts, ("x.csv B2",))


def test_a_question_without_an_answer_is_open_and_waits_for_all_its_facts() -> None:
    asking = Asking()
    assert asking.ask(question("sales")) is None
    assert asking.ask(question("net_profit")) is None
    (open_,) = asking.open.values()
    assert open_.facts == ("sales", "net_profit")
    assert facts_of(asking.open.values()) == {"sales", "net_profit"}


def test_an_answer_settles_it() -> None:
    asking = Asking({"period-1": "year"})
    assert asking.ask(question("sales")) == "year"
    assert asking.open == {}
    asking.refuse_strange()


def test_answers_that_are_no_option_and_of_no_question_are_refused() -> None:
    with pytest.raises(Refused, match="period-1: 「week」は選べません。year, part"):
        Asking({"period-1": "week"}).ask(question("sales"))
    with pytest.raises(Refused, match="period-9: この問いはこのファイルにありません"):
        Asking({"period-9": "year"}).refuse_strange()
