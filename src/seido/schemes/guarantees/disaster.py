"""Disaster guarantee (災害関係保証): full cover, in a separate frame, for those whom a severe disaster struck."""

from datetime import date

from seido.facts.finance.disaster_relief import disaster_damage
from seido.frames.disaster import draws, left
from seido.rules.build import all_of, number, one_of, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.fees.forms import NOT_STATED
from seido.schemes.gaps import not_stated
from seido.schemes.guarantees.usual.usual_terms import BUSINESS, CORPORATION, INTEREST_SET_BY_BANK, PLEDGE, PLEDGE_FOR_FUTURE
from seido.schemes.model import Edition, Kind, RateRow, Scheme
from seido.schemes.procedure import step
from seido.schemes.requirements import can_be_guaranteed

_PAGE = Source("https://vvs.vector.co.jp/f-topics/37638", "災害関係保証", date(2024, 1, 1))

_struck_by_severe_disaster = requirement(
    "struck_by_severe_disaster",
    Words("激甚災害に指定された災害で被害を受けたこと", "A disaster designated as severe has done it damage"),
    one_of(disaster_damage, "severe"),
    _PAGE,
)

SCHEME = Scheme(
    id="disaster-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("災害関係保証", "Disaster guarantee"),
    summary=Words(
        "激甚災害の被災者の借入れを、一般の枠とは別の枠で、全額保証する。",
        "Covers in full, in a separate frame, loans to those whom a severe disaster has struck.",
    ),
    aliases=("災害関係保証制度", "災害関連保証"),
    editions=(
        Edition(
            stated_on=date(2024, 1, 1),
            source=_PAGE,
            rule=all_of(can_be_guaranteed, _struck_by_severe_disaster),
            limit=left,
            draws=draws,
            coverage=number(1),
            fees=(RateRow(Words("保証料率", "the fee"), NOT_STATED),),
            particulars=(INTEREST_SET_BY_BANK,),
            documents=(PLEDGE,),
            steps=(
                step(
                    "consult",
                    BUSINESS,
                    "指定された災害と被災の証明を信用保証協会に尋ねる",
                    "Ask the corporation which disaster is designated, and for what proof",
                ),
                step("decide", CORPORATION, "審査のうえ保証を決める", "Examine and decide"),
            ),
            windows=("guarantee_corporation", "financial_institution"),
            gaps=(
                PLEDGE_FOR_FUTURE,
                not_stated(
                    "料率・期間・資金使途・被災の証明・申込みの期限は、確かめられた二次的な資料に書かれていない。災害ごとに協会に尋ねる",
                    "Fee, term, purpose, proof of damage and the last day to apply the secondary page does not say; ask the corporation, disaster by disaster",
                    _PAGE,
                ),
            ),
            readings=(
                reading(
                    "特別小口を使う場合の枠は、経営改善サポート保証などと同じに、普通・無担保の枠に代わるものとする",
                    "Where the special small-sum line is used, it stands in the place of the others, as in other separate frames",
                    _PAGE,
                ),
            ),
        ),
    ),
)
"""Source: the page cited, of January 2024."""
