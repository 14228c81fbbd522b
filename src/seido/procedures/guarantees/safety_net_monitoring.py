"""セーフティネット保証の業況報告: the bank's report each half-year, the first one free."""

from datetime import date

from seido.procedures.model import Edition, Figure, Procedure, Start, event, state
from seido.procedures.papers import BUSINESS_REPORT, REASON
from seido.rules.words import Source, Words, reading
from seido.schemes.duties import Calendar, Every, Since, Year, duty
from seido.schemes.parties import Party

_SHIGA = Source("https://cgc-shiga.or.jp/use/guarantee-system/safetynet/safety-monitoring", "業況報告書")
_EHIME = Source("http://ehime-cgc.or.jp/ebook/pageindices/index89.html", "業況報告書（2017年）")
_NAGASAKI = Source("https://cgc-nagasaki.or.jp/document/book/vol77/pageindices/index9.html", "危機関連保証の業況報告（2020年夏）")
_BANK, _CORPORATION = Party.BANK, Party.CORPORATION

_REPORT = duty(
    "report_on_business",
    _BANK,
    _CORPORATION,
    "半期ごとに業況を報告する（4〜9月は11月末、10〜3月は5月末まで）",
    "Report on the business each half-year: April to September by the end of November, October to March by the end of May",
    calendar=Calendar(Every.HALF_YEAR, Year.APRIL, Since.LOAN_DAY, due_months=2),
    medium="business_report",
)

PROCEDURE = Procedure(
    id="safety_net_monitoring",
    name=Words("セーフティネット保証の業況報告", "Reports under the safety-net guarantee"),
    schemes=("safety-net-guarantee", "crisis-guarantee"),
    editions=(
        Edition(
            stated_on=date(2017, 4, 1),
            source=_EHIME,
            states=(
                state("guaranteed", "保証承諾", "guaranteed"),
                state("lent", "実行済（半期ごとに報告）", "lent, with reports each half-year"),
                state("ended", "終了", "ended", final=True),
            ),
            events=(
                event("lend", "guaranteed", "lent", _BANK, "融資を実行する", "Lend", sets="loan_day", starts=(Start(_REPORT, free=1),), source=_SHIGA),
                event("send_list", "lent", None, _CORPORATION, "対象先の一覧を送る", "Send the list of those to report on", source=_SHIGA),
                event(
                    "report_half",
                    "lent",
                    None,
                    _BANK,
                    "業況報告書を出す（危機関連などと一通でよい）",
                    "Hand in the report, one for several guarantees",
                    papers=(BUSINESS_REPORT,),
                    fulfils="report_on_business",
                    source=_EHIME,
                ),
                event(
                    "give_reason",
                    "lent",
                    None,
                    _BANK,
                    "出していない理由を書面で示す",
                    "State in writing why none was handed in",
                    papers=(REASON,),
                    reason=True,
                    source=_SHIGA,
                ),
                event(
                    "repay",
                    "lent",
                    "ended",
                    _BANK,
                    "完済か代位弁済で終える",
                    "End, repaid or paid by the corporation",
                    sets="last_day",
                    ends=("report_on_business",),
                ),
                event("not_lent", "guaranteed", "ended", _BANK, "実行しない", "Do not lend", reason=True),
            ),
            parties=(_BANK, _CORPORATION),
            readings=(
                reading(
                    "提出の期日と最初の半期を除くことは、協会ごとに異なる。示すのは愛媛・滋賀のもの",
                    "Due days, and that the first half-year is free, differ by corporation; those of Ehime and Shiga are shown",
                    _SHIGA,
                ),
                reading(
                    "完済までの半期の終わりは書かれていない。残高のある間とし、最後の日を完済の日とする",
                    "Until when it goes on is not said: taken to be while anything is owed",
                    _SHIGA,
                ),
            ),
            left_out=(
                Words("報告期・提出済・未提出は状態とせず、半期ごとに示す", "Due, handed in and not handed in are no states: they are told for each half-year"),
            ),
            figures=(
                Figure(Words("出していないと、次の申込みが待たされ、代位弁済に理由書が要る", "Until it is handed in the next application waits"), _SHIGA),
                Figure(
                    Words("危機関連などは半期の後2か月以内（長崎）。早い方の期日による", "Crisis guarantees: within two months; the earlier day counts"),
                    _NAGASAKI,
                ),
            ),
        ),
    ),
)
"""Source: the corporations' pages above."""
