"""Monitoring guarantee (モニタリング保証): announced in 2025, of which no page shows the start."""

from datetime import date

from seido.rules.words import Source, Words
from seido.schemes.fees.forms import NOT_STATED
from seido.schemes.gaps import not_stated
from seido.schemes.guarantees.usual.usual_terms import BUSINESS, PLEDGE, PLEDGE_FOR_FUTURE
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme
from seido.schemes.procedure import step
from seido.schemes.requirements import can_be_guaranteed

_ANNOUNCED = Source("https://growup-partners.jp/magazine_select.php?id=39", "モニタリング保証（新設予定）", date(2025, 11, 28))
_ADVISERS = Source("https://fm-suishinkyogikai.jp/media/20080", "モニタリングによる保証料の軽減", date(2025, 10, 28))

SCHEME = Scheme(
    id="monitoring-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("モニタリング保証", "Monitoring guarantee"),
    summary=Words(
        "税理士等の毎月の見守りと四半期ごとの報告を条件に、保証料を下げる保証。2025年11月の時点で新設の予定。",
        "Lowers the fee where a tax accountant or the like looks in each month and the business reports each quarter; announced in November 2025.",
    ),
    aliases=("モニタリング型保証", "モニタリング保証制度"),
    editions=(
        Edition(
            stated_on=date(2025, 11, 28),
            source=_ANNOUNCED,
            unconfirmed=Words(
                "2025年11月のページは新設の予定だけを示し、始まった日も条件も見つかっていない。始まったとも取りやめたともいえない。信用保証協会に尋ねる",
                "Pages of November 2025 announce it and no more; neither its start nor its terms were found, and it is neither shown to have begun nor to have"
                " been dropped. Ask the guarantee corporation",
            ),
            rule=can_be_guaranteed,
            frameless=Words("どの枠を使うかは書かれていない", "Which frame a loan falls on is not said"),
            fees=(RateRow(Words("保証料率（下げ幅も書かれていない）", "the fee, of which the cut is not said either"), NOT_STATED),),
            particulars=(
                Particular(
                    Words("予定の条件", "What was announced"),
                    Words(
                        "税理士等が毎月見守り、金融機関に3か月ごとに報告し、協会とも共有する",
                        "A tax accountant or the like looks in each month; a report goes to the bank every three months, which shares it with the corporation",
                    ),
                ),
            ),
            documents=(PLEDGE,),
            steps=(step("consult", BUSINESS, "始まったかを信用保証協会に尋ねる", "Ask the corporation whether it has begun"),),
            windows=("guarantee_corporation",),
            gaps=(
                PLEDGE_FOR_FUTURE,
                not_stated(
                    "開始日・保証料の下げ幅・限度額・期間・書類は書かれていない",
                    "Its first day, the cut of the fee, limit, term and papers are not said",
                    _ADVISERS,
                ),
            ),
        ),
    ),
)
"""Source: the pages cited, which announce it."""
