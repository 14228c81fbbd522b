"""経営安定サポート資金（米国関税措置等）: Osaka's loan to those whom tariffs or the like have hit."""

from datetime import date

from seido.rules.words import Source, Words, reading
from seido.schemes.model import Particular
from seido.schemes.parties import Party
from seido.schemes.prefectural.fiscal_year import FiscalYear
from seido.schemes.prefectural.form import prefectural_loan
from seido.schemes.prefectural.terms import LoanTerms
from seido.schemes.prefectural.who import Either, Judged, SalesFell

_PAGE = Source("https://kaizuka-cci.or.jp/pages/51/detail=1/b_id=266/r_id=407", "大阪府 経営安定サポート資金（米国関税措置等）", date(2025, 8, 6))

SCHEME = prefectural_loan(
    LoanTerms(
        source=_PAGE,
        opens_on=date(2025, 8, 18),
        fiscal_year=FiscalYear(2025),
        who=(
            Judged(
                "hit_by_tariffs_or_the_like",
                Words("米国の関税措置などの影響を受けていると認められること", "Tariffs of the United States or the like are found to affect it"),
                Party.BANK,
            ),
            Either(
                "sales_or_margin_fell",
                Words("最近1か月の売上高か利益率が前年同月より下がったこと", "Sales or margin of the latest month lie below those of a year before"),
                (
                    SalesFell(),
                    Judged(
                        "margin_fell",
                        Words(
                            "最近1か月の売上総利益率か営業利益率が下がったと認められること",
                            "The gross or operating margin of the latest month is found to have fallen",
                        ),
                        Party.BANK,
                    ),
                ),
            ),
        ),
        particulars=(Particular(Words("認定書", "Certificate"), Words("市町村長の認定は要らない", "No certificate of the mayor is needed")),),
        readings=(
            reading(
                "利益率を何と比べるかは書かれていない。売上高と同じく前年同月と比べるとし、下がったかは金融機関が見る",
                "What the margin is compared with is not said; as for sales, the month a year before is taken, and the bank sees whether it fell",
                _PAGE,
            ),
            reading(
                "ページは年度を書かない。2025年8月の案内なので、令和7年度の条件とする",
                "The page names no fiscal year; as it announces terms of August 2025, they are taken as those of fiscal 2025",
                _PAGE,
            ),
        ),
    ),
    id="osaka-stability-loan",
    whose="27",
    name=Words("大阪府 経営安定サポート資金（米国関税措置等）", "Osaka's loan for stable management (tariffs and the like)"),
    summary=Words(
        "米国の関税措置などで売上や利益率が下がった大阪府の事業者が、認定書なしで借りる。",
        "Businesses in Osaka whose sales or margin fell through tariffs or the like borrow without a certificate.",
    ),
    aliases=("経営安定サポート資金", "大阪府経営安定サポート資金"),
)
"""Source: a chamber that repeats the prefecture's notice."""
