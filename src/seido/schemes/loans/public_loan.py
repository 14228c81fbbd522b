"""Terms that the loans of the Japan Finance Corporation (日本政策金融公庫) share in 2016."""

from datetime import date

from seido.facts.application import as_of, purpose
from seido.facts.business.profile import form, industry, started_on
from seido.facts.business.size import is_sme
from seido.facts.finance.public_loans import lender_unit, owner_age, owner_is_woman
from seido.rules.build import any_of, at_least, at_most, below, choose, months_between, negate, one_of, requirement, yen
from seido.rules.quantity import man
from seido.rules.words import Source, Words, reading
from seido.schemes.fees.forms import asked
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.model import Particular, RateRow, TermRow, rates
from seido.schemes.parties import Party, either
from seido.schemes.procedure import document, step
from seido.schemes.publications import GUIDEBOOK_2016

STATED = date(2016, 4, 1)
_RATES = GUIDEBOOK_2016.under("経営環境変化対応資金：貸付利率")
_HOW = GUIDEBOOK_2016.under("ご利用方法")
_INDUSTRIES = Source("http://www.gcci.or.jp/management/loan/kinyuu.html", "日本政策金融公庫非対象業種等一覧表", date(2012, 1, 1))

BUSINESS = Party.BUSINESS
LENDER = either(Party.JFC, Party.OKINAWA)

BY_SME_UNIT = one_of(lender_unit, "jfc_sme")
BY_MICRO_UNIT = one_of(lender_unit, "jfc_micro")
FOR_WORKING_CAPITAL = one_of(purpose, "working", "both")
FOR_EQUIPMENT = one_of(purpose, "equipment", "both")

SME_OR_STARTING = any_of(is_sme, one_of(form, "not_in_business"))

lends_to_industry = requirement(
    "lends_to_industry",
    Words(
        "日本公庫が融資する業種であること（金融・保険業、風俗営業などは対象外）", "The corporation lends to its industry: not to finance or adult entertainment"
    ),
    negate(one_of(industry, "finance", "adult_entertainment")),
    _INDUSTRIES,
    reading(
        "一覧表は公庫のどちらの事業のものかを書かない。両事業の融資に同じく当てはめる。風俗営業はソープランド業だけを名指しし、"
        "ほかは公序良俗などの経営内容によるが、業種が風俗営業であれば対象外とする",
        "The list does not say which of the two units it is of; it is taken for the loans of both. Of adult entertainment it names"
        " one trade and leaves the rest to how the business is run; whoever is in it is taken to be left out",
        _INDUSTRIES,
    ),
)
"""Finance and insurance but for agencies, which count to another industry; adult entertainment."""

SEVEN_YEARS = reading(
    "「概ね7年」の数え方は書かれていない。満の月数で84か月までとする",
    "How about seven years are counted is not stated; completed months are taken, up to 84",
    GUIDEBOOK_2016.under("再挑戦支援資金：対象となる方"),
)
WITHIN_SEVEN_YEARS = any_of(one_of(form, "not_in_business"), at_most(months_between(started_on, as_of), 84))

WOMAN_YOUNG_OR_SENIOR = any_of(owner_is_woman, below(owner_age, 30), at_least(owner_age, 55))

BASE_RATES_SHARED = reading(
    "基準利率の値は経営環境変化対応資金の欄に一度だけある。ほかの資金の「基準利率」も、同じ事業の同じ値と読む",
    "The base rates are printed once, under the loan for a changed business environment; where another loan says base rate, the same"
    " figure of the same unit is taken",
    _RATES,
)
BASE_SME = RateRow(Words("中小企業事業：基準利率（5年、2016年2月末）", "SME unit: base rate, five years, end of February 2016"), rates("1.30"), BY_SME_UNIT)
BASE_MICRO = RateRow(
    Words("国民生活事業：基準利率（5年、2016年2月末）", "Micro unit: base rate, five years, end of February 2016"), rates("1.85"), BY_MICRO_UNIT
)

SPECIAL_1 = asked("特別利率①", "special rate (1)")
SPECIAL_2 = asked("特別利率②", "special rate (2)")
SPECIAL_3 = asked("特別利率③", "special rate (3)")
"""Rates below the base rate, whose figures the guidebook does not print."""

SPECIAL_RATE_CAP = man(27_000)
"""Up to here the SME unit lends at a special rate; beyond it at the base rate."""

LIMIT = choose(
    (BY_MICRO_UNIT, choose((one_of(purpose, "working"), yen(man(4_800))), otherwise=man(7_200))),
    otherwise=choose((one_of(purpose, "working"), yen(man(25_000))), otherwise=man(72_000)),
)
"""7億2,000万円, of which 2億5,000万円 for working capital; the Micro unit 7,200万 and 4,800万円."""

TERMS = (TermRow(Words("設備資金", "equipment"), 240, 24, FOR_EQUIPMENT), TermRow(Words("運転資金", "working capital"), 84, 24, FOR_WORKING_CAPITAL))

WORKING_CAPITAL_WITHIN_LIMIT = Particular(
    Words("限度額のうち運転資金", "Working capital within the limit"),
    Words("中小企業事業は7億2,000万円のうち2億5,000万円、国民生活事業は7,200万円のうち4,800万円まで", "SME unit: ¥250m of ¥720m; Micro unit: ¥48m of ¥72m"),
)
UNITS = Particular(
    Words("公庫の二つの事業", "The two units"),
    Words(
        "国民生活事業は個人企業・小規模企業向け、中小企業事業は中小企業向けの長期の事業資金",
        "Micro lends to sole proprietors and small enterprises, the SME unit long-term to SMEs",
    ),
)

PAPERS = document("papers_asked_for", "申込先が定める書類", "the papers that the lender asks for")
_ASK_AND_APPLY = (
    step("ask_for_papers", BUSINESS, "申込先に必要書類を尋ねる", "Ask the lender which papers it wants"),
    step("apply", BUSINESS, "書類を出して申し込む", "Hand them in and apply"),
)
STEPS = (*_ASK_AND_APPLY, step("decide", LENDER, "審査のうえ融資を決める", "Examine and decide on the loan"))
STEPS_WITHOUT_OKINAWA = (*_ASK_AND_APPLY, step("decide", Party.JFC, "審査のうえ融資を決める", "Examine and decide on the loan"))
"""For a loan that the guidebook names the Japan Finance Corporation alone for."""
WINDOWS_WITH_OKINAWA = ("jfc_micro", "jfc_sme", "okinawa_finance_corporation")

INDUSTRIES_LEFT = set_by_window(
    "パチンコホール、競走場、場外券売場、集金業、政治・経済・文化団体、郵便局なども対象外だが、業種の区分だけでは分からないので公庫に尋ねる",
    "Pachinko halls, race courses, betting shops, debt collectors, political and cultural bodies, post offices and others are left out"
    " too; the industry alone does not tell, so ask the lender",
    _INDUSTRIES,
)
REFINANCING_UNKNOWN = not_stated(
    "公庫の借入れをこの資金で借り換えられるかは書かれていない",
    "Whether it may repay an earlier loan of the corporation is not stated",
    GUIDEBOOK_2016.under("セーフティネット貸付"),
)
PAPERS_ASKED = set_by_window("必要書類は申込先に尋ねる", "Papers are to be asked of the lender", _HOW)
BASE_RATES_MOVE = not_stated(
    "基準利率は5年の貸付・2016年2月末の値だけで、ほかの期間や時期の値は書かれていない",
    "Of the base rates only those for five years at the end of February 2016 are stated",
    _RATES,
)
SPECIAL_RATES_UNKNOWN = not_stated("特別利率①②③の数値は書かれていない", "The special rates (1) to (3) are not stated", _RATES)
OKINAWA_UNKNOWN = not_stated(
    "沖縄振興開発金融公庫の限度額・利率・期間は書かれていない", "Limits, rates and terms of the Okinawa corporation are not stated", _RATES
)
