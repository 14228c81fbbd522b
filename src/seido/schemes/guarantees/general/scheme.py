"""General guarantee (信用保証制度): the guarantee corporation stands for a loan from a bank."""

from dataclasses import replace
from datetime import date

from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import not_stated
from seido.schemes.guarantees.general.edition_2016 import EDITION_2016, EDITION_2018, GAPS_2016, GAPS_SINCE, LINES_2018, SHARING_2018, USUAL
from seido.schemes.guarantees.usual.read_2026 import OWNER_RELEASE
from seido.schemes.model import Kind, Particular, Scheme, TermRow
from seido.schemes.publications import READ_ON

_SURCHARGE = Source(
    "https://www.zeikei-news.co.jp/news/%e4%ba%8b%e6%a5%ad%e8%80%85%e9%81%b8%e6%8a%9e%e5%9e%8b%e7%b5%8c%e5%96%b6%e8%80%85%e4%bf%9d%e8%a8%bc%e9%9d%9e"
    "%e6%8f%90%e4%be%9b%e5%88%b6%e5%ba%a6%e3%81%ae%e5%8f%97%e4%bb%98%e3%81%8c3%e6%9c%8815/",
    "事業者選択型経営者保証非提供制度の受付",
    date(2024, 3, 1),
)
_FUKUOKA = Source("https://fukuoka-cgc.or.jp/use/contents.php", "一般保証：保証限度額・保証期間")
_OKAYAMA = Source("https://okayama-cgc.or.jp/hoshoseido/needs/BKrenkei", "経営者保証を不要とする取扱い")
_MIYAZAKI = Source("https://miyazaki-cgc.or.jp/service/warranty", "無担保無保証人保証：保証限度額")

_edition_2024 = replace(
    EDITION_2018,
    stated_on=date(2024, 3, 15),
    source=_SURCHARGE,
    particulars=(
        LINES_2018,
        SHARING_2018,
        *USUAL,
        Particular(
            OWNER_RELEASE.name,
            Words(
                "保証料を上乗せすれば外せる。⑶の二つの要件をともに満たすなら0.25%、一方だけか2期の決算がなければ0.45%（要件は「経営者保証を不要とする保証」）",
                "For a surcharge: 0.25 % where both parts of the test are met, 0.45 % where one is, or with fewer than two settlements (the tests stand with"
                " the guarantee without the owner's own)",
            ),
        ),
    ),
)

_edition_2026 = replace(
    _edition_2024,
    stated_on=READ_ON,
    source=_FUKUOKA,
    terms=(TermRow(Words("一般保証", "general guarantee"), 240, None, whose="福岡"),),
    particulars=(
        *_edition_2024.particulars,
        Particular(
            Words("上乗せなしで外す三つの型", "Three ways without a surcharge"),
            Words(
                "金融機関連携型・財務要件型・担保充足型（岡山・鳥取の公表。要件は「経営者保証を外す三つの型」）",
                "Beside the bank's own loan, on finances, on security (Okayama, Tottori; the tests stand with the scheme of the three ways)",
            ),
        ),
        Particular(Words("無担保無保証人の枠", "The line without guarantors"), Words("無担保保証8,000万円の内", "Within the unsecured ¥80m"), whose="宮崎"),
        Particular(
            Words("利用できる人", "Who may use it"),
            Words(
                "県内に住居か事業所（実態）があり、保証の対象業種であること", "Home or a working place of business in the prefecture, in a guaranteed industry"
            ),
            whose="岡山",
        ),
    ),
    gaps=(
        *GAPS_2016,
        *GAPS_SINCE,
        not_stated(
            "対象・保証割合・書類・手順は2016年の002による。限度額（2億円・8,000万円、組合4億円、合計2億8,000万円・4億8,000万円）は福岡の日付のないページも同じ",
            "Who qualifies, cover, papers and way rest on 002 of 2016; the limits (¥200m, ¥80m, cooperatives ¥400m; ¥280m and ¥480m in all) an undated page"
            " of Fukuoka prints alike",
            _FUKUOKA,
        ),
        not_stated(
            "県内に住居か事業所があるかは尋ねていない（岡山の公表。ほかの協会も地区を定める）",
            "Home or place of business in the prefecture is not asked (Okayama's page; others have areas too)",
            Source("http://okayama-cgc.or.jp/annai/goriyo/", "ご利用いただける方"),
        ),
    ),
    readings=(
        *EDITION_2016.readings,
        reading(
            "宮崎は無担保無保証人の2,000万円を無担保保証8,000万円の内とする。002はそう書かず、ほかの残高のない者だけが使う枠なので、計算は変えない",
            "Miyazaki counts the ¥20m without guarantors within the unsecured ¥80m. Document 002 does not say so, and as the line is for those who have no"
            " other guarantee, nothing is computed otherwise",
            _MIYAZAKI,
        ),
        reading(
            "経営者保証の外し方を、岡山は三つの型、鳥取はその三つと「その他」と上乗せのある型で示す。名のある三つと上乗せを示す",
            "Okayama lists three ways to leave the owner out, Tottori those, another unnamed one and the surcharge; the three that have names and the"
            " surcharge are shown",
            _OKAYAMA,
        ),
    ),
)

SCHEME = Scheme(
    id="general-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("信用保証制度", "General guarantee"),
    summary=Words(
        "金融機関からの融資に信用保証協会が保証を付け、中小企業が資金を借りやすくする。",
        "The guarantee corporation covers a bank's loan, so that an SME can borrow more easily.",
    ),
    aliases=("信用保証", "信用保証（一般）", "一般保証", "普通保証", "無担保保証"),
    editions=(EDITION_2016, EDITION_2018, _edition_2024, _edition_2026),
)
"""Source: 002 信用保証制度; what goes beyond it from the pages cited beside it."""
