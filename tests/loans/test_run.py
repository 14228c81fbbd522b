from dataclasses import replace
from datetime import date

import pytest

from seido.refusal import Refused

pl = pytest.importorskip("polars")

from seido.loans import run as loan_running  # noqa: E402
from seido.loans.columns import Use  # noqa: E402
from seido.loans.made_up import generated_loans  # noqa: E402
from seido.loans.run import PROBLEMS, LoanJob, run_loans  # noqa: E402
from seido.money.guarantee_fee.fee import guarantee_fee  # noqa: E402
from seido.money.guarantee_fee.loan import GuaranteedLoan, Method  # noqa: E402
from seido.rules.quantity import man, percent  # noqa: E402
from seido.tables.sources import open_source  # noqa: E402

DAY = date(2026, 10, 1)


def job(folder, **others):
    return LoanJob(
        **{
            "source": folder / "loans.parquet",
            "result": folder / "out.parquet",
            "day": DAY,
            **others,
        }
    )


def made(folder, count=3_000):
    loans = pl.concat(generated_loans(count, seed=4))
    loans.write_parquet(folder / "loans.parquet")
    loans.write_csv(folder / "loans.csv")
    return loans


def test_results_and_payments_belong_together(tmp_path):
    loans = made(tmp_path)
    told: list[int] = []
    summary = run_loans(
        job(tmp_path, schedules=tmp_path / "rows.parquet"), told.append, told.append
    )
    found = pl.read_parquet(tmp_path / "out.parquet")
    rows = pl.read_parquet(tmp_path / "rows.parquet")
    assert found.select(loans.columns).equals(loans)
    assert found["seido.row"].to_list() == list(range(1, 3_001))
    assert told[0] == sum(told[1:]) == summary.rows == 3_000
    assert rows.height == summary.payments == found["seido.payments"].sum()
    assert rows["interest"].sum() == summary.interest_yen
    assert found["seido.fee_yen"].sum() == summary.fee_yen
    of_loan = rows.group_by("seido.row", maintain_order=True).agg(
        pl.col("principal").sum(), pl.col("balance").last()
    )
    drawn = found.filter(pl.col("seido.payments").is_not_null())
    assert of_loan["seido.row"].to_list() == drawn["seido.row"].to_list()
    assert of_loan["principal"].to_list() == drawn["借入金額"].cast(pl.Int64).to_list()
    assert set(of_loan["balance"]) == {0}
    refused = found.filter(pl.col(PROBLEMS).is_not_null())
    assert refused.height == summary.refused > 0
    assert summary.fees + summary.fee_ranges < summary.rows


def _in_small_batches(path):
    source = open_source(path)

    def batches(columns):
        for batch in source.batches(columns):
            yield from batch.iter_slices(7)

    return replace(source, batches=batches)


def test_it_does_not_matter_where_a_batch_ends_or_from_what_kind_of_file(tmp_path, monkeypatch):
    made(tmp_path, 400)
    run_loans(job(tmp_path, schedules=tmp_path / "rows.parquet"))
    whole = pl.read_parquet(tmp_path / "out.parquet")
    rows = pl.read_parquet(tmp_path / "rows.parquet")
    monkeypatch.setattr(loan_running, "open_source", _in_small_batches)
    for ending in ("parquet", "csv"):
        other = job(
            tmp_path,
            source=tmp_path / f"loans.{ending}",
            result=tmp_path / "again.csv",
            schedules=tmp_path / "again.parquet",
        )
        run_loans(other)
        assert pl.read_parquet(tmp_path / "again.parquet").equals(rows)
        kinds = {"seido.fee_yen": pl.Int64, "借入金額": pl.String}
        again = pl.read_csv(tmp_path / "again.csv", schema_overrides=kinds)
        assert again["seido.fee_yen"].equals(whole["seido.fee_yen"])


def test_a_fee_alone_or_a_schedule_alone_may_be_asked(tmp_path):
    made(tmp_path, 50)
    fees = run_loans(job(tmp_path, ignored=["利率"]))
    assert fees.uses == {Use.FEE}
    names = set(pl.read_parquet(tmp_path / "out.parquet").columns)
    assert "seido.fee_yen" in names
    assert "seido.payments" not in names
    schedules = run_loans(job(tmp_path, ignored=["保証料率", "制度", "料率区分"]))
    assert schedules.uses == {Use.SCHEDULE}
    with pytest.raises(Refused, match="need a column of interest"):
        run_loans(job(tmp_path, ignored=["利率"], schedules=tmp_path / "rows.csv"))
    assert not (tmp_path / "rows.csv").exists()


def test_a_result_can_be_computed_again_from_itself(tmp_path):
    made(tmp_path, 50)
    run_loans(job(tmp_path))
    again = job(tmp_path, source=tmp_path / "out.parquet", result=tmp_path / "again.parquet")
    run_loans(again)
    first = pl.read_parquet(tmp_path / "out.parquet")
    assert pl.read_parquet(tmp_path / "again.parquet").equals(first)


def test_an_interruption_leaves_the_places_as_they_were(tmp_path):
    made(tmp_path, 50)
    (tmp_path / "out.parquet").write_text("before")

    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_loans(job(tmp_path, schedules=tmp_path / "rows.csv"), advanced=interrupt)
    assert (tmp_path / "out.parquet").read_text() == "before"
    assert {each.name for each in tmp_path.iterdir()} == {
        "out.parquet",
        "loans.parquet",
        "loans.csv",
    }


def test_a_table_as_people_type_it(tmp_path):
    (tmp_path / "loans.csv").write_text(
        "貸付番号,借入金額（万円）,保証料率,利率,返済方法,返済回数,据置期間,貸付日\n"
        "A-1,1000,1.15,2.40,元金均等,60回,,R7.4.1\n"
        "A-2,500,1.15%,２．４％,均等,3年,1年,R7.4.1\n"
        "A-3,,1.15,2.4,均等,60,,\n",
        "utf-8",
    )
    run_loans(job(tmp_path, source=tmp_path / "loans.csv", language="en"))
    first, second, third = pl.read_parquet(tmp_path / "out.parquet").to_dicts()
    loan = GuaranteedLoan(
        principal=man(1_000), rate=percent("1.15"), method=Method.EQUAL, months=60, instalments=60
    )
    assert first["seido.fee_yen"] == guarantee_fee(loan).fee_yen == 316_250
    assert (first["貸付番号"], first["seido.last_date"]) == ("A-1", date(2030, 4, 1))
    assert second[PROBLEMS].startswith("返済回数: '3年' cannot be read")
    assert third[PROBLEMS] == "the principal is missing"


def test_a_file_without_rows_gives_results_without_rows(tmp_path):
    (tmp_path / "loans.csv").write_text("借入金額,保証料率,利率\n", "utf-8")
    made_of = job(tmp_path, source=tmp_path / "loans.csv", schedules=tmp_path / "rows.csv")
    assert run_loans(made_of).rows == 0
    assert pl.read_parquet(tmp_path / "out.parquet").height == 0
    empty = pl.DataFrame(schema={"借入金額": pl.Int64, "保証料率": pl.Float64, "利率": pl.Float64})
    empty.write_parquet(tmp_path / "loans.parquet")
    assert run_loans(job(tmp_path, schedules=tmp_path / "rows.csv")).rows == 0
