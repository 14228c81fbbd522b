"""Loans that a bank makes without a guarantee, and the state of existing loans."""

from seido.facts.entry import Change, entry, yes_no
from seido.rules.expr import Unit
from seido.rules.words import Words

_PROPER_LOAN = Words(
    "プロパー融資の契約書・融資条件の提示書", "contract or terms offered for the bank's own loan"
)

proper_loan = entry(
    "proper_loan",
    Unit.YEN,
    Words("プロパー融資額", "Bank's own loan without a guarantee"),
    Words(
        "保証を申し込む金融機関から、この保証付き融資に合わせて、保証なしでいくら借りますか。",
        "How much does the bank that you apply through lend without a guarantee beside this one?",
    ),
    help=Words(
        "信用保証協会の保証が付かない、同じ金融機関からの新しい融資です。なければ0円と答えます。",
        "A new loan from that same bank that no corporation guarantees; zero where there is none.",
    ),
    paper=_PROPER_LOAN,
    effort=2,
    change=Change.UP,
    headings=("プロパー融資", "プロパー融資金額", "保証なし融資額"),
)

proper_loan_months = entry(
    "proper_loan_months",
    Unit.MONTHS,
    Words("プロパー融資の期間", "Term of the bank's own loan"),
    Words("そのプロパー融資の期間は何か月ですか。", "For how many months is that loan made?"),
    paper=_PROPER_LOAN,
    effort=2,
    change=Change.UP,
    headings=("プロパー融資期間", "プロパー融資の融資期間"),
)

proper_loan_at_the_same_time = yes_no(
    "proper_loan_at_the_same_time",
    Words("プロパー融資の同時実行", "The bank's own loan is made at the same time"),
    Words(
        "そのプロパー融資は、保証付き融資と同時に実行されますか。",
        "Is that loan paid out at the same time as the guaranteed one?",
    ),
    paper=_PROPER_LOAN,
    effort=2,
    change=Change.UP,
    headings=("プロパー融資と同時実行", "同時実行"),
)

deals_with_applying_bank = yes_no(
    "deals_with_applying_bank",
    Words("申込金融機関との与信取引", "Has credit from the bank applied through"),
    Words(
        "申込みをする金融機関と、すでに融資などの与信取引がありますか。",
        "Does the bank that you apply through already give the business credit?",
    ),
    paper=Words("借入金明細", "list of loans"),
    effort=1,
    change=Change.UP,
    headings=("与信取引", "与信取引の有無", "申込金融機関との取引"),
)

has_rescheduled_loans = yes_no(
    "has_rescheduled_loans",
    Words("返済緩和中の借入金", "Loans whose repayment has been eased"),
    Words(
        "申込みの時点で、返済を緩和している（条件変更中の）借入金がありますか。",
        "Is the repayment of any loan eased (its terms changed) when you apply?",
    ),
    paper=Words("借入金明細・条件変更契約書", "list of loans, contracts that changed their terms"),
    effort=1,
    change=Change.DOWN,
    headings=(
        "返済緩和",
        "返済緩和の有無",
        "条件変更",
        "条件変更の有無",
        "リスケ",
        "リスケジュール",
    ),
)

had_rescheduled_loans_on_2020_01_31 = yes_no(
    "had_rescheduled_loans_on_2020_01_31",
    Words("2020年1月31日時点の返済緩和", "Loans with eased repayment on 31 January 2020"),
    Words(
        "2020年1月31日（危機関連保証の開始前日）に、返済緩和中の借入金がありましたか。",
        "Was the repayment of any loan eased on 31 January 2020, the day before the crisis began?",
    ),
    paper=Words("当時の借入金明細", "list of loans of that day"),
    effort=2,
    headings=("令和2年1月31日時点の返済緩和", "危機前の返済緩和"),
)

refinancing_part = entry(
    "refinancing_part",
    Unit.CHOICE,
    Words("借換えに充てる部分", "Part of the money that refinances"),
    Words(
        "この資金のうち、既存の借入れの返済（借換え）に充てるのはどれだけですか。",
        "How much of the money repays existing loans?",
    ),
    help=Words(
        "保証付きかどうかを問わず、既存の借入れすべてについて答えます。",
        "All existing loans count, whether a corporation guarantees them or not.",
    ),
    paper=Words("申込書", "application form"),
    effort=1,
    headings=("借換えの範囲", "借換部分", "借換えの割合"),
    choices={
        "none": Words("なし", "none of it"),
        "part": Words("一部", "a part of it"),
        "whole": Words("全額", "the whole of it"),
    },
)

refinanced_loans_owner_guaranteed = yes_no(
    "refinanced_loans_owner_guaranteed",
    Words("借り換える借入れの経営者保証", "Owner's guarantee on the loans refinanced"),
    Words(
        "借り換える借入れには、すべて経営者の個人保証が付いていますか。",
        "Does the owner guarantee every loan that is refinanced?",
    ),
    paper=Words("金銭消費貸借契約書・保証契約書", "loan and guarantee contracts"),
    effort=2,
    headings=("個人保証付き借入の借換え", "経営者保証付き借入の借換え"),
)

refinances_loans_of_other_banks = yes_no(
    "refinances_loans_of_other_banks",
    Words("他行借入の借換え", "Refinances loans of other banks"),
    Words(
        "借り換える借入れに、申込金融機関以外からのものがありますか。",
        "Is any loan that is refinanced from a bank other than the one you apply through?",
    ),
    paper=Words("借入金明細", "list of loans"),
    effort=1,
    headings=("他行借換", "他行からの借換え", "申込金融機関以外からの借入れの借換え"),
)
