"""Subsidy of the city of Suita towards the interest of start-up loans (創業融資の利子補給)."""

from datetime import date

from seido.facts.application import as_of
from seido.facts.finance.interest_subsidies import business_in_suita, startup_loan_held, startup_loan_taken_on
from seido.rules.build import all_of, at_most, months_after, one_of, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.model import Edition, Kind, Particular, Scheme
from seido.schemes.parties import Party
from seido.schemes.procedure import document, step

_CITY = Source("https://www.city.suita.osaka.jp/sangyo/1018028/1018029/1018030/1011732.html", "創業融資の利子補給", date(2025, 4, 10))

_in_suita = requirement("runs_in_suita", Words("吹田市内で事業をすること", "The business is in the city of Suita"), business_in_suita, _CITY)
_took_startup_loan = requirement(
    "took_startup_loan",
    Words("大阪府か日本公庫の創業融資を借りたこと", "It has taken a start-up loan of Osaka Prefecture or of the Japan Finance Corporation"),
    one_of(startup_loan_held, "osaka", "jfc"),
    _CITY,
)
_within_two_years = requirement(
    "within_two_years",
    Words("2年以内に申請すること", "It applies within two years"),
    at_most(as_of, months_after(startup_loan_taken_on, 24)),
    _CITY,
    reading(
        "2年をいつから数えるかは書かれていない。創業融資を借りた日から、24か月後の同じ日までとみる",
        "From when the two years run is not said; they are counted from the day of the loan, up to the same day of the 24th month",
        _CITY,
    ),
)

SCHEME = Scheme(
    id="suita-startup-interest-subsidy",
    kind=Kind.SUBSIDY,
    name=Words("吹田市の創業融資の利子補給", "Suita's subsidy towards the interest of start-up loans"),
    summary=Words(
        "大阪府や日本公庫の創業融資の利子を、1%で計算した額まで吹田市が補給する。",
        "The city of Suita bears the interest of start-up loans of the prefecture or the public corporation, up to what it comes to at 1 %.",
    ),
    aliases=("吹田市創業融資利子補給", "創業融資の利子補給"),
    editions=(
        Edition(
            stated_on=date(2025, 4, 10),
            source=_CITY,
            rule=all_of(_in_suita, _took_startup_loan, _within_two_years),
            particulars=(
                Particular(
                    Words("補給の割合と上限", "Share and cap"),
                    Words("払った利子の全額（10分の10）。ただし1%で計算した利子の額まで", "All of the interest paid, up to what it comes to at 1 %"),
                ),
            ),
            documents=(document("papers_asked_for", "市が定める書類", "the papers that the city asks for"),),
            steps=(
                step("ask_for_papers", Party.BUSINESS, "吹田市に申請の時期と書類を尋ねる", "Ask the city when to apply, and on which papers"),
                step("apply", Party.BUSINESS, "2年以内に申請する", "Apply within two years"),
            ),
            windows=("municipality",),
            gaps=(
                set_by_window(
                    "対象の融資の細目、申請の時期と書類は市が定める", "Which loans count in detail, when to apply and the papers are for the city to set", _CITY
                ),
                not_stated("補給する期間の長さは書かれていない", "For how long interest is borne is not stated", _CITY),
            ),
        ),
    ),
)
"""Source: the page cited."""
