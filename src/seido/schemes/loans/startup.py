"""Loan for opening and start-ups (新規開業・スタートアップ支援資金), of the Micro unit."""

from datetime import date

from seido.facts.application import purpose
from seido.facts.business.profile import form
from seido.facts.business.startup import adds_jobs_when_starting
from seido.facts.business.support import applies_sme_accounting_rules
from seido.facts.finance.public_loans import tax_returns_filed
from seido.rules.build import all_of, any_of, below, choose, negate, one_of, requirement, yen
from seido.rules.quantity import man
from seido.rules.words import Source, Words, reading
from seido.schemes.fees.forms import moving
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.loans import public_loan as jfc
from seido.schemes.loans import public_loan_moving as now
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme, TermRow

_YAYOI = Source("https://shikin.yayoi-kk.co.jp/study/borrowing/jfc-newbiz.html", "新規開業・スタートアップ支援資金", date(2025, 8, 4))
_RENAMED = Source("https://biz.moneyforward.com/establish/basic/64500", "新規開業・スタートアップ支援資金（2025年3月から）")
_STEPS = Source("https://shikin.net/shinsogyoyuushi-use.html", "創業の利率の引下げ")
_ACCOUNTING = Source("https://miyagi-sogyo.jp/supports/1244", "新規開業・スタートアップ支援資金：中小企業の会計", date(2025, 3, 1))
_AGAIN = Source("https://sogyotecho.jp/hojokin_match/5668", "再挑戦支援資金（新規開業資金の再挑戦支援関連）")

_opens_or_opened = requirement(
    "opens_or_opened_within_seven_years",
    Words("これから開業するか、開業からおおむね7年以内であること", "It is about to open, or opened within about seven years"),
    jfc.WITHIN_SEVEN_YEARS,
    _YAYOI,
    reading(
        "「おおむね7年」の数え方は書かれていない。満の月数で84か月までとする",
        "How about seven years are counted is not stated; completed months are taken, up to 84",
        _YAYOI,
    ),
)

_is_starting_out = any_of(one_of(form, "not_in_business"), below(tax_returns_filed, 2))
_adds_jobs = all_of(_is_starting_out, adds_jobs_when_starting)
_keeps_accounts = all_of(negate(_is_starting_out), applies_sme_accounting_rules)

SCHEME = Scheme(
    id="startup-loan",
    kind=Kind.LOAN,
    name=Words("新規開業・スタートアップ支援資金", "Loan for opening and start-ups"),
    summary=Words(
        "これから開業する人と、開業からおおむね7年以内の人に、日本公庫の国民生活事業が融資する。",
        "The Micro unit lends to those about to open a business, and within about seven years of opening.",
    ),
    aliases=("新規開業資金", "新規開業・スタートアップ支援資金融資", "日本公庫の創業融資", "スタートアップ支援資金"),
    editions=(
        Edition(
            stated_on=date(2025, 8, 4),
            source=_YAYOI,
            rule=all_of(jfc.lends_to_industry, _opens_or_opened),
            limit=choose((one_of(purpose, "working"), yen(man(4_800))), otherwise=man(7_200)),
            interest=(
                RateRow(Words("基準利率", "base rate"), now.BASE_MICRO.rates, all_of(negate(_is_starting_out), negate(applies_sme_accounting_rules))),
                RateRow(
                    Words("中小会計を適用する人（特別利率①）", "those who apply the accounting rules for SMEs, special rate (1)"), now.MICRO_1, _keeps_accounts
                ),
                RateRow(
                    Words("創業期（税務申告2期未満）の人（－0.65%）", "those who start, with fewer than two tax returns, 0.65 lower"),
                    moving("jfc_micro_start_up", "0.65"),
                    all_of(_is_starting_out, negate(adds_jobs_when_starting)),
                ),
                RateRow(
                    Words("創業期で雇用の拡大を図る人（－0.90%）", "those who start and add jobs, 0.90 lower"), moving("jfc_micro_start_up", "0.90"), _adds_jobs
                ),
            ),
            terms=(
                TermRow(Words("設備資金", "equipment"), 240, 60, jfc.FOR_EQUIPMENT),
                TermRow(Words("運転資金", "working capital"), 120, 60, jfc.FOR_WORKING_CAPITAL),
            ),
            particulars=(
                Particular(Words("限度額のうち運転資金", "Working capital within the limit"), Words("7,200万円のうち4,800万円まで", "¥48m of ¥72m")),
                Particular(
                    Words("担保・保証人", "Security and guarantors"),
                    Words("創業期（税務申告2期未満）の人は原則として無担保・無保証人", "As a rule neither of those who start (fewer than two tax returns)"),
                ),
                Particular(Words("自己資金", "Own funds"), Words("割合の要件はない", "No share of them is asked for")),
                Particular(
                    Words("名称", "Name"),
                    Words("2025年3月に新規開業資金から改まった", "Renamed in March 2025; the earlier name was that of a loan for opening alone"),
                ),
                Particular(
                    Words("再挑戦", "A second start"), Words("廃業したことのある人の再挑戦も扱う", "It serves those too who closed a business and begin again")
                ),
            ),
            documents=(jfc.PAPERS,),
            steps=jfc.STEPS_WITHOUT_OKINAWA,
            windows=("jfc_micro",),
            readings=(
                reading(
                    "税務申告2期未満の人は0.65%、雇用の拡大を図る人は0.90%、基準利率より低いとする（2024～2025年の二次的な頁による）。"
                    "その基準利率は、一般の融資と別に公表される創業の融資の利率とする",
                    "Fewer than two tax returns are taken to earn 0.65 off the base rate, and more jobs 0.90, as secondary pages of 2024 and 2025 say; the base"
                    " is taken to be the rate of loans to start-ups, which is printed apart from that of other loans",
                    _STEPS,
                ),
                reading(
                    "中小会計を適用する人の特別利率①は、創業期の引下げと重ねず、創業期を過ぎた人の利率とする",
                    "Special rate (1) for the accounting rules is not added to what those who start earn, and is taken for those past it",
                    _ACCOUNTING,
                ),
            ),
            gaps=(
                jfc.INDUSTRIES_LEFT,
                now.BASE_RATES_LAST_PRINTED,
                not_stated(
                    "女性、若い人、高齢の人などの利率は、読めた頁に書かれていない", "Rates for women, the young, the old and others no page read says", _YAYOI
                ),
                not_stated(
                    "新しい名の頁は日付がなく、2025年8月4日より後の条件の変更は確かめられない",
                    "The page of the new name has no day; no change of terms after 4 August 2025 was seen",
                    _RENAMED,
                ),
                not_stated(
                    "再挑戦の人の条件（負債の整理、やむを得ない廃業、据置の年数）は再挑戦支援資金に示す",
                    "What is asked of those who begin again, and their grace, stands with the loan for a second start",
                    _AGAIN,
                ),
                set_by_window("「おおむね7年」をどこまで認めるかは公庫による", "How far about seven years may stretch is for the lender to say", _YAYOI),
                set_by_window("必要書類は公庫に尋ねる", "Papers are to be asked of the lender", _YAYOI),
            ),
        ),
    ),
)
"""Source: the pages cited; the rates are series of ``seido.money.moving_rates``."""
