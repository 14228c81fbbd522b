"""Frames, papers, steps and duties are said in a line each, in both languages."""

from fractions import Fraction

import pytest

from seido.frames import general
from seido.frames.draws import Draw
from seido.rules.words import Words
from seido.schemes.duties import Calendar, Every, Since, Year
from seido.schemes.parties import Party, together
from seido.schemes.procedure import document, step
from seido.schemes.sentences import calendar_phrase, document_line, draw_line, step_line


def test_frames_are_named_in_the_order_in_which_they_are_filled():
    both = (general.UNSECURED, general.ORDINARY)
    assert draw_line(Draw(both)) == Words(
        "無担保保証 → 普通保証", "Unsecured frame, then Ordinary frame"
    )
    part = Draw((general.ORDINARY,), (general.WITH_BONDS,), part=Fraction(4, 5))
    assert draw_line(part) == Words(
        "普通保証（普通・無担保・特定社債の合計の枠内）：融資額の80%",
        "Ordinary frame (within: Ordinary, unsecured and bonds together): 80 % of the loan",
    )


def test_a_paper_names_its_maker_where_there_is_one():
    assert document_line(document("plan", "計画", "plan")) == Words("計画", "plan")
    assert document_line(document("plan", "計画", "plan", by=Party.BUSINESS)) == Words(
        "計画（発行・作成：事業者）", "plan (by: business)"
    )


def test_a_step_names_all_who_take_it():
    both = together(Party.BUSINESS, Party.BANK)
    assert step_line(4, step("issue", both, "発行する", "Issue")) == Words(
        "4. 発行する（事業者・金融機関）", "4. Issue (business and bank)"
    )


@pytest.mark.parametrize(
    ("calendar", "ja", "en"),
    [
        (None, "", ""),
        (Calendar(), "", ""),
        (Calendar(Every.QUARTER), "、3か月ごと", ", every 3 months"),
        (Calendar(years=3), "、36か月間", " for 36 months"),
        (
            Calendar(Every.YEAR, None, Since.FOUNDING_DAY, years=5, only=(3, 5)),
            "、設立日から第3・5年",
            ", in year 3 and 5 from the day of its founding",
        ),
        (Calendar(Every.QUARTER, years=1, only=(2,)), "、第2四半期", ", in quarter 2"),
        (
            Calendar(Every.HALF_YEAR, Year.FISCAL, Since.PLAN_DAY, years=5),
            "、事業年度の半期ごと、計画の策定日の属する事業年度から5事業年度",
            (
                ", every half-year of the business's fiscal year"
                " for 5 fiscal years from that of the day of the plan"
            ),
        ),
        (
            Calendar(Every.YEAR, Year.FISCAL, Since.LOAN_DAY, due_months=3),
            "、事業年度ごと、融資日から、期間の後3か月以内",
            (
                ", every fiscal year of the business from the day of the loan,"
                " within 3 months of its end"
            ),
        ),
        (
            Calendar(Every.MONTH, Year.RUNNING, Since.CERTIFICATE_DAY, 2, due_months=1, due_days=5),
            "、1か月ごと、認定日から2年、期間の後1か月5日以内",
            (
                ", every 1 months for 2 years from the day of the certificate,"
                " within 1 months and 5 days of its end"
            ),
        ),
    ],
)
def test_a_calendar_says_how_often_for_how_long_and_by_when(calendar, ja, en):
    assert calendar_phrase(calendar) == Words(ja, en)
