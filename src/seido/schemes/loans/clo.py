"""Loan under securitisation support (証券化支援スキームを活用した融資, CLO)."""

from dataclasses import replace
from datetime import date

from seido.facts.business.size import is_sme
from seido.facts.finance.public_loans import applies_through_clo_bank
from seido.rules.build import all_of, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.loans.public_loan import BUSINESS
from seido.schemes.model import Edition, Kind, Particular, Scheme
from seido.schemes.parties import Party
from seido.schemes.procedure import document, step
from seido.schemes.publications import GUIDEBOOK_2016

_WHO = GUIDEBOOK_2016.under("証券化支援スキームを活用した融資制度（CLO融資）：対象となる方")
_WHERE = GUIDEBOOK_2016.under("証券化支援スキームを活用した融資制度（CLO融資）：取扱金融機関")
_HOW = GUIDEBOOK_2016.under("証券化支援スキームを活用した融資制度（CLO融資）：ご利用方法")
_PRESS_2025 = Source("https://www.kankokeizai.com/2506151500nkn", "日本公庫 2025年度のCLOの募集", date(2025, 6, 15))
_JFC_2025 = Source("https://www.jfc.go.jp/n/company/sme/securitisation.html", "証券化支援業務：令和8年3月CLO", date(2025, 9, 22))

_bank_recruits = requirement(
    "bank_recruits",
    Words("募集をしている金融機関に申し込むこと", "It applies to a bank that is taking applications"),
    applies_through_clo_bank,
    _WHERE,
    reading(
        "資料は取扱金融機関が募集を行うとだけ書く。募集している金融機関があるときにしかない融資なので、要件とする",
        "The guidebook says only that banks recruit; the loan exists only where and while one does, so that is taken for a condition",
        _WHERE,
    ),
)

_edition_2016 = Edition(
    stated_on=GUIDEBOOK_2016.stated_on,
    source=_WHO,
    rule=all_of(is_sme, _bank_recruits),
    particulars=(
        Particular(
            Words("担保・保証人", "Security and guarantors"), Words("原則として無担保、第三者保証人なし", "As a rule no security and no third-party guarantor")
        ),
        Particular(
            Words("仕組み", "How it works"),
            Words(
                "金融機関の中小企業向け貸付けを多数束ね、証券にして投資家に売る。損害を補填するCDS契約も使う",
                "Many loans to SMEs are bundled and sold to investors as securities; credit default swaps make good the losses",
            ),
        ),
        Particular(
            Words("自己型", "The corporation's own type"),
            Words(
                "日本公庫が自ら無担保・第三者保証人なしで貸すか社債を引き受け、証券化するものもある",
                "The corporation also lends, or takes up bonds, itself without security or third-party guarantor, and securitises them",
            ),
        ),
    ),
    documents=(document("papers_asked_for", "取扱金融機関が定める書類", "the papers that the bank asks for"),),
    steps=(
        step(
            "ask_for_terms",
            BUSINESS,
            "募集中の金融機関、時期、条件を日本公庫の証券化支援室に尋ねる",
            "Ask the corporation's securitisation office which banks recruit, when and on which terms",
        ),
        step("apply", BUSINESS, "取扱金融機関に必要書類を尋ね、申し込む", "Ask the bank for the papers that it wants, and apply"),
        step("decide", Party.PARTICIPATING_BANK, "審査のうえ融資を決める", "Examine and decide on the loan"),
    ),
    windows=("jfc_securitisation", "financial_institution"),
    gaps=(
        not_stated("対象外となる一部の業種は名指しされていない", "The few industries that are left out are not named", _WHO),
        set_by_window("限度額・利率・期間などの条件は募集案件ごとに異なる", "Limit, rate and term differ from one offering to the next", _HOW),
    ),
)

_ROUND_2025 = Particular(
    Words("2025年度の募集", "The round of fiscal 2025"),
    Words(
        "2025年6月2日から12月10日まで募集し、証券は2026年3月5日に発行の予定",
        "Applications from 2 June to 10 December 2025; the securities were to be issued on 5 March 2026",
    ),
)
_NEXT_ROUND_UNKNOWN = not_stated(
    "2027年3月に向けた回の募集の時期と取扱金融機関は、確かめられた頁にない。いま募集しているかは日本公庫の証券化支援室に尋ねる",
    "When the round towards March 2027 is open, and at which banks, no page that was seen says; ask the corporation's securitisation office",
    _JFC_2025,
)

_edition_summer_2025 = replace(
    _edition_2016,
    stated_on=date(2025, 6, 15),
    source=_PRESS_2025,
    particulars=(*_edition_2016.particulars, _ROUND_2025),
    gaps=(*_edition_2016.gaps, _NEXT_ROUND_UNKNOWN),
)

_edition_autumn_2025 = replace(
    _edition_summer_2025,
    stated_on=date(2025, 9, 22),
    source=_JFC_2025,
    particulars=(
        _edition_2016.particulars[0],
        Particular(
            Words("仕組み", "How it works"),
            Words(
                "金融機関の中小企業向け貸付けを多数束ねて証券にする。令和8年3月の回は買取型のシンセティック方式で、社債に保証を付ける",
                "Many loans to SMEs are bundled into securities; the round of March 2026 is a synthetic one of the purchase type, with guaranteed bonds",
            ),
        ),
        Particular(
            Words("募集", "Rounds"),
            Words("毎年募集する。取扱金融機関は回ごとに日本公庫が公表する", "A round every year; the corporation names the banks of each"),
        ),
        _edition_2016.particulars[2],
        _ROUND_2025,
    ),
    gaps=(
        *_edition_summer_2025.gaps,
        not_stated(
            "日本公庫が自ら貸す自己型は2016年の資料による。いまもあるかは確かめられた頁にない",
            "That the corporation lends itself rests on the guidebook of 2016; whether it still does no page that was seen says",
            _WHO,
        ),
    ),
)

SCHEME = Scheme(
    id="clo-loan",
    kind=Kind.LOAN,
    name=Words("証券化支援スキームを活用した融資（CLO融資）", "Securitised loan (CLO)"),
    summary=Words(
        "金融機関の貸付債権を束ねて証券化し、無担保・第三者保証人なしの融資を支える。",
        "Bundles bank loans into securities, so that SMEs borrow without security or third-party guarantors.",
    ),
    aliases=("CLO融資", "証券化支援スキーム", "証券化支援融資"),
    editions=(_edition_2016, _edition_summer_2025, _edition_autumn_2025),
)
"""Source: 002; from 2025 the pages cited in those editions."""
