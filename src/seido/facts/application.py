"""What is applied for: the day, the purpose, the amount, the way of repaying."""

from seido.facts.entry import Change, entry, formula, yes_no
from seido.rules.build import rounded
from seido.rules.expr import Unit
from seido.rules.quantity import Rounding
from seido.rules.words import Words

_APPLICATION = Words("申込書", "application form")

as_of = entry(
    "as_of",
    Unit.DATE,
    Words("申込日", "Application date"),
    Words("いつ申し込みますか。", "When will you apply?"),
    help=Words(
        "保証や融資の申込みが受け付けられる日。指定がなければ今日とします。",
        "The day on which the application is accepted; today unless given.",
    ),
    paper=_APPLICATION,
    effort=1,
    change=Change.UP,
    headings=("申込受付日", "基準日", "保証申込受付日"),
)

amount_wanted = entry(
    "amount_wanted",
    Unit.YEN,
    Words("希望額", "Amount wanted"),
    Words("いくら借りたいですか。", "How much do you want to borrow?"),
    paper=_APPLICATION,
    effort=1,
    change=Change.DOWN,
    headings=("希望金額", "借入希望額", "申込金額", "融資希望額", "保証申込額", "発行希望額"),
)

purpose = entry(
    "purpose",
    Unit.CHOICE,
    Words("資金使途", "Purpose"),
    Words("資金は何に使いますか。", "What is the money for?"),
    paper=_APPLICATION,
    effort=1,
    choices={
        "working": Words("運転資金", "working capital"),
        "equipment": Words("設備資金", "equipment"),
        "both": Words("運転資金と設備資金", "working capital and equipment"),
    },
    aliases={
        "working": ("運転", "仕入資金", "経常運転資金"),
        "equipment": ("設備", "設備投資"),
        "both": (
            "両方",
            "運転と設備",
            "運転及び設備",
            "運転および設備",
            "運転+設備",
            "運転/設備",
            "運転・設備",
            "運転資金・設備資金",
            "運転設備資金",
            "設備・運転",
            "設備と運転",
            "設備資金・運転資金",
        ),
    },
)

term_wanted = entry(
    "term_wanted",
    Unit.MONTHS,
    Words("希望する返済期間", "Term wanted"),
    Words("何か月で返したいですか。", "In how many months do you want to repay?"),
    help=Words(
        "借りてから最後の返済までの月数。5年1か月は61か月、7年は84か月です。",
        "From the day of the loan to the last payment: five years and a month are 61 months, seven"
        " years 84.",
    ),
    paper=_APPLICATION,
    effort=1,
    change=Change.BOTH,
    headings=("希望返済期間", "希望借入期間", "希望期間"),
)

whole_years_wanted = formula(
    "whole_years_wanted",
    Words("希望する返済期間（1年未満切捨て）", "Term wanted in whole years"),
    rounded(term_wanted, 12, Rounding.DOWN),
)

repayment = entry(
    "repayment",
    Unit.CHOICE,
    Words("返済方法", "Repayment"),
    Words("返済は一括ですか、分割ですか。", "Repaid at once or in instalments?"),
    paper=_APPLICATION,
    effort=1,
    choices={
        "bullet": Words("一括返済", "at once"),
        "instalments": Words("分割返済", "in instalments"),
    },
    aliases={
        "bullet": ("一括", "期日一括", "期限一括", "期日一括返済", "期限一括返済"),
        "instalments": (
            "分割",
            "分割払い",
            "毎月",
            "毎月返済",
            "月賦",
            "均等分割",
            "均等分割返済",
            "元金均等",
            "元利均等",
            "元金均等返済",
            "元利均等返済",
        ),
    },
)

refinances_guaranteed_debt = yes_no(
    "refinances_guaranteed_debt",
    Words("保証付き借入の借換え", "Refinances guaranteed debt"),
    Words(
        "すでにある保証付きの借入れを、この資金で借り換えますか。",
        "Will this money repay existing guaranteed loans?",
    ),
    paper=_APPLICATION,
    effort=1,
    headings=("借換", "借換え", "借換の有無", "既往保証付借入の借換"),
)
