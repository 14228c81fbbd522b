"""Succession support guarantee (事業承継サポート保証): a holding company gathers the shares."""

from dataclasses import replace

from seido.rules.build import yen
from seido.rules.quantity import man, oku
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import not_stated
from seido.schemes.guarantees.succession_support.rule import RULE_2020, RULE_2026, RULE_OF_IBARAKI, RULE_OF_OKINAWA
from seido.schemes.guarantees.succession_support.terms import CLAUSES, DOCUMENTS, FUKUI, GAPS, IBARAKI, OKINAWA, STEPS, WHO
from seido.schemes.guarantees.usual.certified_succession import PROPOSED
from seido.schemes.guarantees.usual.full_cover import SHARED
from seido.schemes.guarantees.usual.usual_terms import INTEREST_SET_BY_BANK, PLEDGE_FOR_FUTURE, REPRESENTATIVE_ALONE, SECURITY_AS_NEEDED
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme, TermRow, rates
from seido.schemes.publications import OKAYAMA_GUIDE_2020, READ_ON

_LIMIT = yen(oku(2) + man(8_000))

_edition_2020 = Edition(
    stated_on=OKAYAMA_GUIDE_2020.stated_on,
    source=WHO,
    rule=RULE_2020,
    limit=_LIMIT,
    frameless=Words(
        "借りるのは新設の持株会社で、その枠は手つかず。事業会社の枠は使わない。",
        "The borrower is a holding company just founded, whose frames are untouched; those of the operating company are not used.",
    ),
    coverage=SHARED,
    fees=(RateRow(Words("初年度の決算前の持株会社", "before its first accounts"), rates("1.15"), whose="沖縄"),),
    terms=(
        TermRow(
            Words("分割返済（長野・佐賀は据置2年以内、茨城は20年以内）", "in instalments (grace of two years in Nagano and Saga; 20 years in Ibaraki)"),
            180,
            None,
            whose="沖縄",
        ),
    ),
    particulars=(
        PROPOSED,
        Particular(
            Words("資金使途", "Purpose"),
            Words(
                "オーナー・経営者等から事業会社の株式を買う代金と、付帯する費用（公表値）",
                "The price of the shares bought from the owner, a manager or the like, and costs that go with it (published)",
            ),
        ),
        SECURITY_AS_NEEDED,
        REPRESENTATIVE_ALONE,
        INTEREST_SET_BY_BANK,
    ),
    documents=DOCUMENTS,
    steps=STEPS,
    windows=("financial_institution", "guarantee_corporation", "guarantee_branch", "succession_network"),
    gaps=GAPS,
    readings=(
        reading(
            "規模と業種は、設立したばかりの持株会社でなく事業会社で見る（沖縄は持株会社の業種も尋ねる）",
            "Size and industry are those of the operating company, for the holding company has just been founded (Okinawa asks the industry of it as well)",
            WHO,
        ),
        reading(
            "限度額は一般枠の2億円と8,000万円。新設の持株会社は何も使っていないものとし、事業会社の利用は数えない",
            "The limit is ¥200m and ¥80m of the general frames, of which a company just founded has used nothing;"
            " the operating company's own use does not count",
            WHO,
        ),
    ),
)

_ORIGINS = not_stated(
    "申込資料・手順は2020年の003、添付書類は長野、保証割合は茨城による。全国の限度額と3分の2の条件は福井の日付のないページが示す",
    "Form and way rest on 003 of 2020, further papers are Nagano's and cover Ibaraki's; limit and the two thirds are those of Fukui's undated page",
    FUKUI,
)
_SINCE_WHEN = not_stated(
    "20年・0.45～1.90%・新しさを問わない条件がいつからかは、見つかっていない",
    "From when twenty years, 0.45 to 1.90 % and no condition of newness hold has not been found",
    IBARAKI,
)
_USED_UNASKED = not_stated("既にある持株会社が使っている枠は尋ねていない", "What of the frames an existing holding company uses is not asked", IBARAKI)
_RATE = Words("保証料率", "the fee")
_INSTALMENTS = Words("分割返済", "in instalments")

_edition_2026 = replace(
    _edition_2020,
    stated_on=READ_ON,
    source=FUKUI,
    rule=RULE_2026,
    frameless=Words(
        "借りるのは持株会社で、新設ならその枠は手つかず。既にある持株会社が使っている枠は尋ねていない。事業会社の枠は使わない。",
        "The borrower is a holding company, whose frames are untouched if it is just founded; what an existing one uses is not asked. Those of the operating"
        " company are not used.",
    ),
    fees=(
        RateRow(Words("初年度の決算前の持株会社", "before its first accounts"), rates("1.15"), whose="沖縄"),
        RateRow(_RATE, rates("1.15"), whose="長野"),
        RateRow(Words("保証料率（20%引き）", "the fee, cut by 20 %"), rates("0.92"), whose="栃木"),
        RateRow(_RATE, rates("0.45", "1.90"), whose="茨城"),
    ),
    terms=(TermRow(_INSTALMENTS, 180, 24, whose="長野"), TermRow(_INSTALMENTS, 240, 24, whose="茨城")),
    particulars=(
        *_edition_2020.particulars,
        Particular(Words("持株会社", "The holding company"), Words("事業も行う持株会社も認める", "One that runs a business too is let in"), whose="北海道"),
    ),
    gaps=(PLEDGE_FOR_FUTURE, _ORIGINS, _SINCE_WHEN, _USED_UNASKED, *CLAUSES),
    readings=(
        *_edition_2020.readings,
        reading(
            "期間と料率を、長野は15年・1.15%、茨城は20年・0.45～1.90%、栃木は割引後0.92%とする。日付のない協会のページどうしなので、すべて例として示す",
            "Nagano prints fifteen years and 1.15 %, Ibaraki twenty and 0.45 to 1.90, Tochigi 0.92 after a discount. All are undated pages of corporations and"
            " stand as examples",
            Source("http://www.cgc-tochigi.or.jp/system/system_40", "事業承継サポート保証：保証料率"),
        ),
        reading(
            "北海道のページは古い写しを通して読んだ",
            "Hokkaido's page was read through an old mirror",
            Source("http://40.74.122.252/index.cgi/contrast/http://cgc-hokkaido.or.jp/system/successionsupport.php", "事業承継サポート保証：対象者"),
        ),
    ),
)
_of_ibaraki = replace(
    _edition_2026,
    source=IBARAKI,
    rule=RULE_OF_IBARAKI,
    fees=(RateRow(_RATE, rates("0.45", "1.90")),),
    terms=(TermRow(_INSTALMENTS, 240, 24),),
    particulars=_edition_2020.particulars,
    readings=_edition_2020.readings,
    corporation="茨城",
)
_of_okinawa = replace(
    _edition_2026,
    source=OKINAWA,
    rule=RULE_OF_OKINAWA,
    frameless=_edition_2020.frameless,
    fees=(RateRow(_RATE, rates("1.15")),),
    terms=(TermRow(_INSTALMENTS, 180, None),),
    particulars=_edition_2020.particulars,
    gaps=(PLEDGE_FOR_FUTURE, _ORIGINS, *CLAUSES),
    readings=_edition_2020.readings,
    corporation="沖縄",
)

SCHEME = Scheme(
    id="succession-support-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("事業承継サポート保証", "Succession support guarantee"),
    summary=Words(
        "後継者が設立した持株会社が、オーナーなどから事業会社の株式を買う資金の保証。認定は要らない。",
        "Guarantees the money with which a successor's holding company buys the operating company's shares; no certificate is needed.",
    ),
    aliases=("事業承継サポート保証制度", "持株会社保証"),
    editions=(_edition_2020, _edition_2026, _of_okinawa, _of_ibaraki),
)
"""Source: 003 ⑤事業承継サポート保証; figures from the pages cited in its gaps; since 2026 those of the corporations."""
