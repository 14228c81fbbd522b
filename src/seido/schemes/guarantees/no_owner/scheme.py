"""Guarantee without the owner's own (経営者保証を不要とする保証): on conditions, or for a fee."""

from dataclasses import replace
from datetime import date

from seido.facts.finance.owner_guarantee import accepts_fee_surcharge
from seido.frames.draws import where
from seido.frames.general import UNSECURED, draws, left, unsecured_draws
from seido.rules.build import all_of, choose, least, negate
from seido.rules.words import Source, Words, reading
from seido.schemes.duties import duty
from seido.schemes.gaps import not_stated
from seido.schemes.guarantees.no_owner.edition_2016 import BULLET, EDITION_2016, EQUIPMENT, NO_GUARANTOR, WORKING, bullet, equipment, instalments, working
from seido.schemes.guarantees.no_owner.fees import FEES_2024, FEES_2025, FEES_2026, FEES_2027, SURCHARGE
from seido.schemes.guarantees.no_owner.surcharge import NIIGATA, RULE_2024, chooses_surcharge
from seido.schemes.guarantees.usual.usual_terms import BANK, BUSINESS, INTEREST_SET_BY_BANK
from seido.schemes.model import Kind, Particular, Scheme, TermRow
from seido.schemes.procedure import document

_SHIGA = Source("https://cgc-shiga.or.jp/?p=22324", "事業者選択型経営者保証非提供促進特別保証制度（国補助制度）")
_unraised = negate(chooses_surcharge)

_ACROSS = Particular(
    Words("他の保証での上乗せ", "Surcharge on other guarantees"),
    Words(
        "ほかの保証にも同じ上乗せで経営者保証を付けない取扱いがあり、国の補助はない",
        "Other guarantees can leave the owner out for the same surcharge, without a subsidy",
    ),
)

_OTHER_WAYS = not_stated(
    "金融機関がプロパー融資も無保証とする場合など、ほかに公表された取扱いは収録していない",
    "Further ways that corporations print, such as beside an unguaranteed loan of the bank's own, are not held",
    Source("https://cgc-hokkaido.or.jp/guide/content.php", "経営者保証について：新規保証時"),
)

_edition_2024 = replace(
    EDITION_2016,
    stated_on=date(2024, 3, 15),
    source=SURCHARGE,
    rule=RULE_2024,
    limit=choose((chooses_surcharge, least(UNSECURED.left, left)), otherwise=left),
    draws=(*where(chooses_surcharge, unsecured_draws), *draws),
    fees=FEES_2024,
    terms=(
        TermRow(BULLET, 12, when=bullet),
        TermRow(WORKING, 36, 6, all_of(_unraised, working)),
        TermRow(EQUIPMENT, 60, 6, all_of(_unraised, equipment)),
        TermRow(Words("分割返済：上乗せを選ぶとき", "in instalments, with the surcharge"), 120, 12, all_of(chooses_surcharge, instalments)),
    ),
    particulars=(
        NO_GUARANTOR,
        Particular(
            Words("上乗せを選ぶときの枠と担保", "With the surcharge: frame and security"),
            Words(
                "無担保8,000万円まで。セーフティネット4・5号では別枠で8,000万円（滋賀の公表）。",
                "Unsecured, up to ¥80m; under safety net 4 and 5 a separate ¥80m (Shiga)",
            ),
        ),
        Particular(
            Words("国の補助", "State subsidy"),
            Words(
                "2027年3月31日の申込受付分まで。条件変更で増える保証料は補助しない。",
                "For applications until 31 March 2027; none on a fee added by a change of terms",
            ),
        ),
        _ACROSS,
        INTEREST_SET_BY_BANK,
    ),
    documents=(
        *EDITION_2016.documents,
        document("requirements_pledge", "要件確認書兼誓約書", "confirmation of the requirements with pledge", accepts_fee_surcharge),
    ),
    duties=(
        *EDITION_2016.duties,
        duty(
            "keep_pledge",
            BUSINESS,
            BANK,
            "求めに応じて決算書を出し、代表者への貸付けや過大な報酬をしない（誓約）",
            "Hand in accounts when asked, and neither lend to nor overpay the representative",
            when=accepts_fee_surcharge,
        ),
    ),
    gaps=(
        *EDITION_2016.gaps,
        not_stated("⑴～⑸は新潟、限度額と期間は滋賀の公表による", "(1) to (5) are as Niigata prints them, limit and term as Shiga does", _SHIGA),
        _OTHER_WAYS,
    ),
    readings=(
        reading(
            "上乗せの道を加えるページは、これまでの道を終えるとは書いていない。2016年の道の条件は続くとする。三年分の補助を一度に示すので、後の"
            "版も同じ日付とし、その年度に開く",
            "The page adds a second way in and does not say that it ends the first, whose terms are taken to stay those of 2016. It lists the"
            " subsidy of three years at once, so later editions bear its date and open with their years",
            _SHIGA,
        ),
    ),
)

_edition_2025 = replace(_edition_2024, opens_on=date(2025, 4, 1), fees=FEES_2025)
_edition_2026 = replace(_edition_2024, opens_on=date(2026, 4, 1), fees=FEES_2026)
_edition_2027 = replace(
    _edition_2024,
    opens_on=date(2027, 4, 1),
    limit=left,
    draws=draws,
    fees=FEES_2027,
    terms=(
        TermRow(BULLET, 12, when=all_of(_unraised, bullet)),
        TermRow(WORKING, 36, 6, all_of(_unraised, working)),
        TermRow(EQUIPMENT, 60, 6, all_of(_unraised, equipment)),
    ),
    particulars=(NO_GUARANTOR, _ACROSS, INTEREST_SET_BY_BANK),
    # Shiga's limit and term went with the subsidised guarantee; (1) to (5) remain.
    gaps=(*EDITION_2016.gaps, not_stated("⑴～⑸は新潟の公表による", "(1) to (5) are as Niigata prints them", NIIGATA), _OTHER_WAYS),
    readings=(
        reading(
            "国の補助のある保証が終わった後は、ほかの保証に上乗せする道が残り、その保証の枠と条件によるとする。専用の枠と期間はなくなる",
            "When the subsidised guarantee has closed, the surcharge is taken to be left on other guarantees, whose frames and terms hold; its"
            " own line and term are gone",
            _SHIGA,
        ),
    ),
)

SCHEME = Scheme(
    id="no-owner-guarantee-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("経営者保証を不要とする保証", "Guarantee without the owner's own"),
    summary=Words(
        "経営者の個人保証なしの融資を保証する。要件を満たすか、2024年からは保証料の上乗せによる。",
        "Guarantees a loan for which the owner does not stand: on four requirements or, from 2024, for a higher fee.",
    ),
    aliases=("経営者保証を不要とする保証制度", "経営者保証ガイドライン対応保証", "事業者選択型経営者保証非提供促進特別保証"),
    editions=(EDITION_2016, _edition_2024, _edition_2025, _edition_2026, _edition_2027),
)
"""Source: 002; the surcharge from the page cited in the editions from 2024 on."""
