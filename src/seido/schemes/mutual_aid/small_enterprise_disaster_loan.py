"""Loan of the small enterprise mutual aid after a disaster (小規模企業共済の災害時貸付)."""

from datetime import date

from seido.facts.application import amount_wanted
from seido.facts.finance.disaster_relief import disaster_damage, in_small_enterprise_mutual_aid
from seido.rules.build import all_of, at_most, judgement, more_than, negate, one_of, requirement
from seido.rules.quantity import man
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import not_stated
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme, TermRow, rates
from seido.schemes.parties import Party
from seido.schemes.procedure import step

_PRESS_2025 = Source("https://www.fukuoka-keizai.co.jp/?p=114903", "小規模企業共済 災害時貸付", date(2025, 7, 16))

_is_member = requirement(
    "holds_small_enterprise_contract",
    Words("小規模企業共済の契約者であること", "Its owner has a contract of the mutual aid for small enterprises"),
    in_small_enterprise_mutual_aid,
    _PRESS_2025,
)
_was_struck = requirement(
    "struck_by_disaster",
    Words("貸付けの対象となる災害で被害を受けたこと", "A disaster for which the loan is made has done it damage"),
    all_of(
        negate(one_of(disaster_damage, "none")),
        judgement(
            "mutual_aid_lends_for_disaster",
            Words("その災害と被害が災害時貸付の対象となること", "The loan is made for this disaster and damage"),
            Party.SMRJ.words,
            _PRESS_2025,
        ),
    ),
    _PRESS_2025,
    reading(
        "どの災害のどの被害が対象かは書かれていない。被害を受けたことを尋ね、あとは中小機構の判断に残す",
        "Which disasters and damage count is not said; damage is asked for, and the rest is left to SMRJ",
        _PRESS_2025,
    ),
)

SCHEME = Scheme(
    id="small-enterprise-mutual-aid-disaster-loan",
    kind=Kind.MUTUAL_AID,
    name=Words("小規模企業共済の災害時貸付", "Disaster loan of the small enterprise mutual aid"),
    summary=Words(
        "災害で被害を受けた小規模企業共済の契約者に、中小機構が即日・低利で貸す。",
        "SMRJ lends at once and at a low rate to members of the mutual aid for small enterprises whom a disaster has struck.",
    ),
    aliases=("小規模企業共済 災害時貸付", "災害時貸付"),
    editions=(
        Edition(
            stated_on=date(2025, 7, 16),
            source=_PRESS_2025,
            rule=all_of(_is_member, _was_struck),
            interest=(RateRow(Words("災害時貸付", "disaster loan"), rates("0.9")),),
            terms=(
                TermRow(Words("500万円まで", "up to ¥5m"), 36, None, at_most(amount_wanted, man(500))),
                TermRow(Words("500万円を超えるとき", "above ¥5m"), 60, None, more_than(amount_wanted, man(500))),
            ),
            particulars=(Particular(Words("貸付けの日", "When it is lent"), Words("即日", "On the same day")),),
            steps=(
                step(
                    "ask_for_terms",
                    Party.MEMBER,
                    "中小機構に対象の災害・限度額・書類を尋ねる",
                    "Ask SMRJ which disasters count, how much is lent and on which papers",
                ),
                step("apply", Party.MEMBER, "書類を出して申し込む", "Hand them in and apply"),
                step("decide", Party.SMRJ, "審査し、貸し付ける", "Examine, and lend"),
            ),
            windows=("smrj_mutual_aid", "financial_institution"),
            gaps=(
                not_stated(
                    "限度額、据置、書類、借りられる窓口は書かれていない。中小機構に尋ねる",
                    "Limit, grace, papers and where the money is lent are not stated; ask SMRJ",
                    _PRESS_2025,
                ),
            ),
        ),
    ),
)
"""Source: the page cited."""
