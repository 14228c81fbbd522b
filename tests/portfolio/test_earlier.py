import pytest
from tests.businesses import DAY

pl = pytest.importorskip("polars")
from seido.impact.changes import Change  # noqa: E402 - polars is an extra
from seido.impact.counts import answer_columns  # noqa: E402
from seido.loans.fees import FEES  # noqa: E402
from seido.loans.payments import SCHEDULES  # noqa: E402
from seido.portfolio.earlier import is_earlier, left_out  # noqa: E402
from seido.portfolio.engines.plan import USUAL, Answer, columns_of  # noqa: E402
from seido.portfolio.run import PROBLEMS, ROW, Job, run  # noqa: E402
from seido.refusal import Refused  # noqa: E402
from seido.schemes.catalogue import all_schemes  # noqa: E402
from seido.tables.sources import open_source  # noqa: E402

IDS = [each.id for each in all_schemes()]
FEW = all_schemes()[:2]


def test_every_column_that_any_command_adds_is_known_as_one():
    changes = [Change(each, None, each.editions[-1]) for each in all_schemes()]
    added = [ROW, PROBLEMS, *FEES, *SCHEDULES, *columns_of(IDS, frozenset(Answer))]
    added += answer_columns(changes)
    assert [name for name in added if not is_earlier(name)] == []


@pytest.mark.parametrize(
    "name", ["資本金", "sales", IDS[0], f"x.{IDS[0]}.decision", "x.decision", "Seido", ""]
)
def test_a_column_of_ones_own_is_none(name):
    assert not is_earlier(name)


def test_what_is_left_out_is_told():
    assert "seido.row" in left_out({"seido.row", "x"}).ja


@pytest.mark.parametrize("kind", [".csv", ".parquet", ".xlsx"])
@pytest.mark.parametrize("with_input", [True, False])
def test_a_result_is_answered_anew_without_what_it_said(kind, with_input, tmp_path):
    first, again = tmp_path / f"first{kind}", tmp_path / "again.parquet"
    (tmp_path / "in.csv").write_text("番号,従業員数,業種\n甲,5,小売業\n乙,多い,製造業\n", "utf-8")
    job = Job(
        source=tmp_path / "in.csv",
        result=first,
        schemes=FEW,
        answers=frozenset(Answer),
        day=DAY,
        with_input=True,
    )
    run(job)
    summary = run(Job(source=first, result=again, schemes=FEW, day=DAY, with_input=with_input))
    given = ["番号", "従業員数", "業種"] if with_input else ["番号"]
    found = pl.read_parquet(again)
    assert found.columns == [
        ROW,
        *given,
        PROBLEMS,
        *columns_of([e.id for e in FEW], USUAL),
    ]
    assert found["番号"].to_list() == ["甲", "乙"]
    assert "多い" in found[PROBLEMS][1]
    assert any("以前の結果の列" in note.ja for note in summary.notes)
    assert "seido.row" not in summary.unknown


def test_a_column_with_the_name_of_an_answer_gives_way(tmp_path):
    name = f"{FEW[0].id}.decision"
    (tmp_path / "in.csv").write_text(f"従業員数,{name}\n5,mine\n", "utf-8")
    result = tmp_path / "out.parquet"
    run(Job(source=tmp_path / "in.csv", result=result, schemes=FEW, day=DAY, with_input=True))
    assert pl.read_parquet(result)[name][0] != "mine"


def test_what_a_person_maps_is_read_whatever_its_name(tmp_path):
    name = f"{FEW[0].id}.limit_yen"
    (tmp_path / "in.csv").write_text(f"{name}\n500\nx\n", "utf-8")
    (tmp_path / "map.toml").write_text(f'[columns]\n"{name}" = {{ fact = "capital" }}\n', "utf-8")
    result = tmp_path / "out.parquet"
    job = Job(
        source=tmp_path / "in.csv",
        mapping=tmp_path / "map.toml",
        result=result,
        schemes=FEW,
        day=DAY,
        with_input=True,
    )
    assert run(job).refusals.rows == 1
    assert list(open_source(result).schema) == [
        ROW,
        PROBLEMS,
        *columns_of([e.id for e in FEW], job.answers),
    ]


def test_a_file_of_answers_alone_holds_no_fact(tmp_path):
    (tmp_path / "in.csv").write_text("seido.row\n1\n", "utf-8")
    with pytest.raises(Refused, match="分かる見出しが一つもありません"):
        run(Job(source=tmp_path / "in.csv", schemes=FEW, day=DAY))
