"""Safety-net loan of Shoko Chukin in a recognised crisis (危機対応業務)."""

from dataclasses import replace
from datetime import date

from seido.facts.business.size import is_sme
from seido.facts.finance.public_loans import hit_by_designated_crisis
from seido.rules.build import all_of, judgement, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import by_other_law, not_stated, set_by_window
from seido.schemes.loans.public_loan import BUSINESS
from seido.schemes.loans.safety_net.rule import is_short_of_cash, sales_or_profit_fell
from seido.schemes.model import Edition, Kind, Particular, Scheme
from seido.schemes.parties import Party
from seido.schemes.procedure import step
from seido.schemes.publications import GUIDEBOOK_2016, READ_ON

_WHAT = GUIDEBOOK_2016.under("危機対応業務を活用したセーフティネット貸付")

_is_hit_by_crisis = requirement(
    "recognised_crisis_hit_it",
    Words("国が危機対応業務を要すると認定した危機の影響を受けていること", "A crisis that the state has recognised for crisis response lending has hit it"),
    hit_by_designated_crisis,
    _WHAT,
)

_will_recover = judgement(
    "will_recover",
    Words("中長期的に業況の回復が見込まれること", "Business is expected to recover in the medium and long term"),
    Party.SHOKO_CHUKIN.words,
    _WHAT,
)

_edition_2016 = Edition(
    stated_on=GUIDEBOOK_2016.stated_on,
    source=_WHAT,
    rule=all_of(is_sme, is_short_of_cash, _is_hit_by_crisis, sales_or_profit_fell, _will_recover),
    particulars=(
        Particular(
            Words("融資の内容", "Terms"),
            Words("日本公庫（中小企業事業）の経営環境変化対応資金と同様", "Like those of the SME unit's loan for a changed business environment"),
        ),
        Particular(
            Words("認定された危機（2016年2月）", "Crises recognised in February 2016"),
            Words("原材料・エネルギーコスト高、デフレ脱却など", "Costs of materials and energy, the way out of deflation, and others"),
        ),
        Particular(Words("指定金融機関", "Designated lender"), Words("商工中金", "Shoko Chukin")),
    ),
    steps=(
        step("ask_for_terms", BUSINESS, "対象となるかと支援の内容を商工中金に尋ねる", "Ask Shoko Chukin whether one qualifies, and on which terms"),
        step("apply", BUSINESS, "商工中金に申し込む", "Apply to Shoko Chukin"),
        step("decide", Party.SHOKO_CHUKIN, "審査のうえ融資を決める", "Examine and decide on the loan"),
    ),
    windows=("shoko_chukin",),
    readings=(
        reading(
            "日本公庫（中小企業事業）の資金と「同様」とだけ書かれている。要件は同じで、環境の変化を認定された危機に置き換えたものとし、"
            "金額・利率・期間は商工中金に尋ねることとする",
            "It says only that the loan is like the SME unit's: the same is asked of the borrower, with the recognised crisis in the"
            " place of the change; amount, rate and term are left to the bank to tell",
            _WHAT,
        ),
    ),
    gaps=(
        set_by_window(
            "対象の詳細と限度額・利率・期間・書類は商工中金に尋ねる", "Who qualifies in detail, limit, rate, term and papers: ask Shoko Chukin", _WHAT
        ),
        by_other_law("どの危機が認定されているかは国が決める", "Which crises are recognised is for the state to say", _WHAT),
    ),
)

_COVID = Source("https://jfc-guide.com/news/17601/", "商工中金の危機対応融資（新型コロナ）", date(2020, 3, 1))
_GOES_ON = Source("https://www.sankei.com/article/20230310-JEBHZFFMJ5KXBJHSZOJ5M56Z2Y/", "商工中金の危機対応業務（民営化後）", date(2023, 3, 10))
_ACT = Source("https://www.shokochukin.co.jp/about/company/amend/", "商工中金法の改正", date(2024, 4, 1))
_COVID_ENDED = Source("https://ch.nicovideo.jp/taro/blomaga/ar2085835", "コロナの実質無利子の申込期限", date(2022, 3, 1))
_FOLLOWS = Source("https://media.yayoi-kk.co.jp/?p=25950", "危機対応後経営安定貸付", date(2025, 7, 3))

_LIKE_SME_UNIT, _CRISES_2016, _LENDER = _edition_2016.particulars
_edition_2020 = replace(
    _edition_2016,
    stated_on=date(2020, 3, 1),
    opens_on=date(2020, 3, 19),
    source=_COVID,
    particulars=(
        _LIKE_SME_UNIT,
        Particular(
            Words("認定された危機（2020年3月19日から）", "Crisis recognised from 19 March 2020"), Words("新型コロナウイルス感染症", "The covid epidemic")
        ),
        _LENDER,
    ),
    gaps=(
        *_edition_2016.gaps,
        not_stated(
            "コロナの実質無利子の申込みは2022年6月30日まで。危機対応業務そのものの終わりの日は書かれていない",
            "Applications without interest in effect ended on 30 June 2022; when the covid business itself ended is not stated",
            _COVID_ENDED,
        ),
    ),
)
_edition_2023 = replace(
    _edition_2020,
    stated_on=date(2023, 3, 10),
    opens_on=None,
    source=_GOES_ON,
    particulars=(
        _LIKE_SME_UNIT,
        Particular(
            Words("取り扱う時期", "When it lends"),
            Words(
                "国が危機を認定している間だけ。商工中金の民営化の後も、業務は責務として残る",
                "Only while a crisis is recognised; it stays a duty of the bank after it is private",
            ),
        ),
        _LENDER,
    ),
)
_edition_2026 = replace(
    _edition_2023,
    stated_on=READ_ON,
    unconfirmed=Words(
        "2025年と2026年に国が認定した危機は、確かめられた頁にない。危機が認定されている間だけの融資で、いま取り扱うとも、終わったとも示されていない。"
        "商工中金に尋ねる。コロナなどの借入れの負担には、日本公庫の危機対応後経営安定貸付がある",
        "No page seen names a crisis recognised in 2025 or 2026. It lends only while one is; it is neither shown to lend now nor to have ended: ask Shoko"
        " Chukin. For debt of the covid years there is the Japan Finance Corporation's loan for stability after a crisis",
    ),
    gaps=(
        *_edition_2020.gaps,
        not_stated(
            "2023年6月の改正法で国の株式はすべて売られることになった。売り終えた日は書かれていない",
            "By the act of June 2023 all shares of the state are to be sold; the day on which the last was is not stated",
            _ACT,
        ),
        not_stated(
            "コロナ後の借換えは日本公庫の危機対応後経営安定貸付が担うとされる",
            "After covid, refinancing is said to fall to the loan for stability after a crisis",
            _FOLLOWS,
        ),
    ),
)

SCHEME = Scheme(
    id="crisis-response-loan",
    kind=Kind.LOAN,
    name=Words("危機対応業務を活用したセーフティネット貸付", "Crisis response loan"),
    summary=Words(
        "国が認定した危機のとき、商工中金が公庫の経営環境変化対応資金と同様の融資をする。",
        "In a recognised crisis Shoko Chukin lends as the Japan Finance Corporation does when the business environment changes.",
    ),
    aliases=("危機対応業務", "危機対応融資", "商工中金のセーフティネット貸付"),
    editions=(_edition_2016, _edition_2020, _edition_2023, _edition_2026),
)
"""Source: 002; from 2020 the pages cited in those editions."""
