"""Improvement loan for small enterprises (小規模事業者経営改善資金、マル経融資)."""

from datetime import date

from seido.facts.application import purpose
from seido.facts.business.size import is_small_enterprise
from seido.facts.business.support import guided_by_chamber
from seido.rules.build import all_of, one_of, requirement, yen
from seido.rules.quantity import man
from seido.rules.words import Source, Words, reading
from seido.schemes.fees.forms import moving
from seido.schemes.gaps import not_stated
from seido.schemes.loans.public_loan import BUSINESS, INDUSTRIES_LEFT, lends_to_industry
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme, TermRow
from seido.schemes.parties import Party
from seido.schemes.procedure import document, step

_KYOTANGO = Source("https://kyotango.kyoto-fsci.or.jp/news/p10255", "マル経融資（小規模事業者経営改善資金）", date(2025, 2, 1))
_EARLIER = Source("https://homev2.kingsoft.jp/news/pr/zuu/marukei.html", "マル経融資：返済期間・据置期間", date(2023, 7, 1))

_is_guided = requirement(
    "chamber_guides_it", Words("商工会・商工会議所の経営指導を受けていること", "A chamber or society of commerce guides it"), guided_by_chamber, _KYOTANGO
)

SCHEME = Scheme(
    id="improvement-loan",
    kind=Kind.LOAN,
    name=Words("小規模事業者経営改善資金（マル経融資）", "Improvement loan for small enterprises (Marukei)"),
    summary=Words(
        "商工会・商工会議所の経営指導を受ける小規模事業者に、日本公庫の国民生活事業が無担保・無保証人で融資する。",
        "The Micro unit lends, without security or guarantor, to small enterprises that a chamber of commerce guides.",
    ),
    aliases=("マル経融資", "マル経", "小規模事業者経営改善資金", "小規模事業者経営改善資金融資"),
    editions=(
        Edition(
            stated_on=date(2025, 2, 1),
            source=_KYOTANGO,
            rule=all_of(is_small_enterprise, lends_to_industry, _is_guided),
            limit=yen(man(2_000)),
            interest=(RateRow(Words("特別利率F", "special rate F"), moving("jfc_special_f")),),
            terms=(
                TermRow(Words("運転資金", "working capital"), 120, 24, one_of(purpose, "working", "both")),
                TermRow(Words("設備資金", "equipment"), 120, 24, one_of(purpose, "equipment", "both")),
            ),
            particulars=(Particular(Words("担保・保証人", "Security and guarantors"), Words("いずれも不要", "None is wanted")),),
            documents=(document("papers_asked_for", "商工会・商工会議所が定める書類", "the papers that the chamber asks for"),),
            steps=(
                step(
                    "ask_for_papers",
                    BUSINESS,
                    "地区の商工会・商工会議所に条件・書類・申込みの仕方を尋ねる",
                    "Ask the chamber of the district for terms, papers and the way",
                ),
                step("apply", BUSINESS, "書類を出して申し込む", "Hand them in and apply"),
                step("decide", Party.JFC, "審査のうえ融資を決める", "Examine and decide on the loan"),
            ),
            windows=("chamber", "jfc_micro"),
            readings=(
                reading(
                    "2023年の頁は運転資金の期間を84か月、据置を運転12か月・設備24か月と書く。新しい頁の120か月・24か月で答える",
                    "A page of 2023 prints 84 months for working capital, and 12 and 24 months of grace; the newer page's 120 and 24 are taken",
                    _EARLIER,
                ),
            ),
            gaps=(
                INDUSTRIES_LEFT,
                not_stated(
                    "指導を受ける期間、商工会・商工会議所の推薦、納税、事業の年数などの条件は、確かめられた頁に書かれていない。商工会・商工会議所に尋ねる",
                    "How long it has to be guided, whether it needs a recommendation, and what is asked of taxes and age no page seen says; ask the chamber",
                    _KYOTANGO,
                ),
            ),
        ),
    ),
)
"""Source: the pages cited; the rate is a series of ``seido.money.moving_rates``."""
