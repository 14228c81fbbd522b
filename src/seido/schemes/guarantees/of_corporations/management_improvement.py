"""Management-improvement guarantee (経営力向上関連保証): a wider frame on a certified plan."""

from dataclasses import replace

from seido.facts.application import purpose
from seido.facts.business.size import is_cooperative
from seido.facts.business.support import money_needed_for_plan
from seido.facts.finance.financed_projects import certified_management_improvement_plan
from seido.rules.build import all_of, choose, one_of, requirement, yen
from seido.rules.quantity import man, oku
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import not_stated
from seido.schemes.guarantees.usual.usual_terms import BUSINESS, CORPORATION, INTEREST_SET_BY_BANK, PLEDGE, PLEDGE_FOR_FUTURE
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme, TermRow, rates
from seido.schemes.procedure import document, step
from seido.schemes.publications import READ_ON
from seido.schemes.requirements import can_be_guaranteed

_NAGANO = Source("https://www.nagano-cgc.or.jp/systempost/management_up/", "経営力向上関連保証")

_plan_is_certified = requirement(
    "plan_is_certified",
    Words("経営力向上計画の認定を受けていること", "Its plan to improve management is certified"),
    certified_management_improvement_plan,
    _NAGANO,
)

_money_serves_plan = requirement(
    "money_serves_plan",
    Words("計画の実施に必要な資金であること", "The money is needed for the plan"),
    money_needed_for_plan,
    _NAGANO,
    reading(
        "資金の使いみちは確かめられた部分に書かれていない。計画の認定で広がる枠なので、計画の実施に要る資金とする",
        "What the money may be for is not in the part that was seen; as the certificate widens the frame, money for the plan is taken",
        _NAGANO,
    ),
)

_FEE = Words("保証料率", "the fee")
_WORKING = Words("運転資金", "working capital")
_EQUIPMENT = Words("設備資金", "equipment")
_for_working = one_of(purpose, "working", "both")
_for_equipment = one_of(purpose, "equipment", "both")

_edition_2026 = Edition(
    stated_on=READ_ON,
    source=_NAGANO,
    rule=all_of(can_be_guaranteed, _plan_is_certified, _money_serves_plan),
    frameless=Words(
        "認定で広がる枠の内訳と、一般の枠の使い方は書かれていないので、枠の残りは数えない",
        "The lines of the widened frame, and how it lies to the general ones, are not said, so what is left is not counted",
    ),
    fees=(RateRow(_FEE, rates("0.44", "0.80"), whose="長野"),),
    terms=(TermRow(_WORKING, 60, None, _for_working, whose="長野"), TermRow(_EQUIPMENT, 84, None, _for_equipment, whose="長野")),
    particulars=(
        Particular(Words("保証限度額", "Limit"), Words("8億8,000万円（組合16億8,000万円）", "¥880m (cooperatives ¥1,680m)"), whose="長野"),
        INTEREST_SET_BY_BANK,
    ),
    documents=(PLEDGE, document("improvement_plan_certificate", "経営力向上計画の認定書", "certificate of the plan to improve management")),
    steps=(
        step("have_certified", BUSINESS, "経営力向上計画の認定を受ける", "Have the plan to improve management certified"),
        step("apply", BUSINESS, "金融機関か信用保証協会に申し込む", "Apply to the bank or to the corporation"),
        step("decide", CORPORATION, "審査のうえ保証を決める", "Examine and decide"),
    ),
    windows=("guarantee_corporation", "financial_institution"),
    gaps=(
        PLEDGE_FOR_FUTURE,
        not_stated(
            "全国の条件を示すページは見つからず、限度額・期間・料率は長野の日付のないページによる。ほかの協会の条件は窓口に尋ねる",
            "No page of the whole country was found; limit, terms and fee are those of Nagano's undated page, and others are to be asked",
            _NAGANO,
        ),
        not_stated("保証割合・据置・担保・保証人は書かれていない", "Cover, grace, security and guarantors are not said", _NAGANO),
    ),
)

_of_nagano = replace(
    _edition_2026,
    limit=choose((is_cooperative, yen(oku(16) + man(8_000))), otherwise=yen(oku(8) + man(8_000))),
    fees=(RateRow(_FEE, rates("0.44", "0.80")),),
    terms=(TermRow(_WORKING, 60, None, _for_working), TermRow(_EQUIPMENT, 84, None, _for_equipment)),
    particulars=(INTEREST_SET_BY_BANK,),
    corporation="長野",
)

SCHEME = Scheme(
    id="management-improvement-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("経営力向上関連保証", "Management-improvement guarantee"),
    summary=Words(
        "経営力向上計画の認定を受けた中小企業が、広がった枠で保証を受けられる。",
        "With a certified plan to improve management an SME can be guaranteed in a wider frame.",
    ),
    aliases=("経営力向上関連保証制度", "経営力向上保証"),
    editions=(_edition_2026, _of_nagano),
)
"""Source: the page of Nagano, which bears no day."""
