"""What the leaflet of January 2014 says of safety-net loans (経営支援とあわせた貸付)."""

from datetime import date

from seido.facts.finance.public_loans import guided_by_certified_institution, guided_by_lender, keeps_or_adds_jobs, short_of_cash
from seido.rules.build import all_of, any_of, requirement
from seido.rules.words import Words
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.loans.public_loan import BUSINESS, BY_MICRO_UNIT, BY_SME_UNIT, INDUSTRIES_LEFT
from seido.schemes.model import Particular, RateRow, rates
from seido.schemes.procedure import step
from seido.schemes.publications import CASH_FLOW_LEAFLET_2014

STATED = date(2014, 1, 20)
LEAFLET = CASH_FLOW_LEAFLET_2014.under("経営支援とあわせたセーフティネット貸付による資金繰り支援")
VARIANT = CASH_FLOW_LEAFLET_2014.under("資金繰り支援：経営支援型の金融環境変化対応資金")

is_short_of_cash = requirement(
    "short_of_cash_for_a_time", Words("資金繰りに困っていること", "It is short of cash"), short_of_cash, CASH_FLOW_LEAFLET_2014.under("資金繰りに困っている方")
)

# The leaflet asks for regular guidance by both, the corporation and a certified institution.
_lowers_rate = any_of(all_of(guided_by_lender, guided_by_certified_institution), keeps_or_adds_jobs)

INTEREST = (
    RateRow(Words("中小企業事業：基準利率（2013年12月）", "SME unit: base rate, December 2013"), rates("1.60"), BY_SME_UNIT),
    RateRow(Words("国民生活事業：基準利率（2013年12月）", "Micro unit: base rate, December 2013"), rates("1.90"), BY_MICRO_UNIT),
    RateRow(
        Words("中小企業事業：経営指導か雇用の維持・拡大で最大0.5%引下げ", "SME unit: up to 0.5 lower with guidance, or where jobs are kept or added"),
        rates("1.10", "1.60"),
        all_of(BY_SME_UNIT, _lowers_rate),
    ),
    RateRow(
        Words("国民生活事業：経営指導か雇用の維持・拡大で最大0.5%引下げ", "Micro unit: up to 0.5 lower with guidance, or where jobs are kept or added"),
        rates("1.40", "1.90"),
        all_of(BY_MICRO_UNIT, _lowers_rate),
    ),
)

RATE_CUT = Particular(
    Words("金利の引下げ", "Lower rate"),
    Words(
        "公庫と認定支援機関の定期的な経営指導を受けるか、雇用を維持・拡大すると、基準利率から最大0.5%",
        "Up to 0.5 off the base rate with regular guidance by the lender and a certified institution, or where jobs are kept or added",
    ),
)

STEPS = (
    step(
        "consult",
        BUSINESS,
        "日本政策金融公庫、商工中金、沖縄振興開発金融公庫に相談する",
        "Turn to the Japan Finance Corporation, Shoko Chukin or the Okinawa corporation",
    ),
    step(
        "ask_for_guidance",
        BUSINESS,
        "金利の引下げを受けるなら、公庫と認定支援機関の両方の経営指導を受けるか、雇用を維持・拡大する",
        "For the lower rate, be guided by both the corporation and a certified institution, or keep or add jobs",
    ),
)
WINDOWS = ("jfc_micro", "jfc_sme", "shoko_chukin", "okinawa_finance_corporation", "certified_support_institution")

GAPS = (
    INDUSTRIES_LEFT,
    not_stated("限度額と期間は書かれていない", "Neither limit nor term is stated", LEAFLET),
    set_by_window("引下げ幅は0.5%以内で窓口が決める", "How much off, up to 0.5, is set by the lender", LEAFLET),
    not_stated("商工中金と沖縄振興開発金融公庫の利率は書かれていない", "The rates of Shoko Chukin and the Okinawa corporation are not stated", LEAFLET),
)
