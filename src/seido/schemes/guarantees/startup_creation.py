"""Start-up creation guarantee (スタートアップ創出促進保証): for young companies, no guarantor."""

from datetime import date

from seido.facts.business.startup import finished_first_tax_year, own_funds_ratio
from seido.frames.startup import draws, left
from seido.rules.build import all_of, any_of, number, ratio_at_least, requirement
from seido.rules.quantity import percent
from seido.rules.words import Source, Words
from seido.schemes.duties import Calendar, Every, Since, duty
from seido.schemes.fees.forms import asked
from seido.schemes.gaps import set_by_window
from seido.schemes.guarantees.startup.rule import founds_company, sme_or_founder, spins_off, young_company, young_incorporated, young_spin_off
from seido.schemes.guarantees.usual.usual_terms import BANK, BUSINESS, CORPORATION, INTEREST_SET_BY_BANK, PLEDGE, PLEDGE_FOR_FUTURE
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme, TermRow
from seido.schemes.parties import Party, either
from seido.schemes.procedure import document, step
from seido.schemes.requirements import accepted_by_corporations

_STATED = date(2023, 3, 15)
_WHO = Source("https://www.cgc-mie.or.jp/notice/27398", "スタートアップ創出促進保証制度：概要", _STATED)
_TERMS = Source("https://bizarq.group/column4/093", "スタートアップ創出促進保証の基本情報", date(2025, 10, 5))

_young_company = requirement(
    "young_or_planned_company",
    Words(
        "設立する予定の会社か、創業・分社化・法人成りから5年未満の会社であること", "A company about to be set up, or less than five years from its beginning"
    ),
    any_of(founds_company, spins_off, young_company, young_spin_off, young_incorporated),
    _WHO,
)

_has_own_funds = requirement(
    "has_own_funds",
    Words(
        "税務申告が1期終わるまでは、創業資金総額の10分の1以上の自己資金があること",
        "Until its first tax return it has a tenth of the cost of the start of its own",
    ),
    any_of(finished_first_tax_year, ratio_at_least(own_funds_ratio, percent(10))),
    _WHO,
)

SCHEME = Scheme(
    id="startup-creation-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("スタートアップ創出促進保証", "Start-up creation guarantee"),
    summary=Words(
        "これから設立する会社と5年未満の会社が、経営者の保証なしで創業の資金を借りる。",
        "Companies planned, or under five years old, borrow without the owner's guarantee.",
    ),
    aliases=("スタートアップ創出促進保証制度", "SSS", "SSS保証", "スタートアップ保証"),
    editions=(
        Edition(
            stated_on=_STATED,
            source=_WHO,
            rule=all_of(sme_or_founder, accepted_by_corporations, _young_company, _has_own_funds),
            # It draws on the frame of the start-up guarantee.
            limit=left,
            draws=draws,
            # Source: https://cgc-tokushima.or.jp/about/sharing.
            coverage=number(1),
            fees=(
                RateRow(
                    Words("創業関連保証の料率に0.2%を上乗せ", "start-up rate, 0.2 % on top"),
                    asked("各協会の創業関連保証の料率＋0.2%", "the corporation's rate for start-ups + 0.2 %"),
                ),
            ),
            terms=(TermRow(Words("据置は一定の条件で3年まで", "grace to 36 under conditions"), 120, 12),),
            particulars=(
                Particular(
                    Words("据置を3年にできるとき", "Grace of three years"),
                    Words(
                        "申込金融機関から原則同時に保証の付かない借入れ（プロパー借入）をするか、保証の申込時にその残高があるとき",
                        "Where the bank applied through lends without a guarantee as a rule at the same time, or such a loan is outstanding at the application",
                    ),
                ),
                Particular(Words("保証人", "Guarantors"), Words("求めない", "None")),
                Particular(Words("担保", "Security"), Words("不要", "None")),
                INTEREST_SET_BY_BANK,
                Particular(
                    Words("信用保証料率", "Guarantee fee"),
                    Words("各協会の創業関連保証の料率に0.2%を上乗せ", "0.2 % on top of the corporation's rate for start-ups"),
                ),
            ),
            documents=(PLEDGE, document("startup_creation_plan", "創業計画書（この制度のもの）", "plan of the start, on this scheme's form", by=BUSINESS)),
            steps=(
                step("apply", BUSINESS, "創業計画書を作り、融資を申し込む", "Draw up the plan, apply"),
                step("apply_for_guarantee", BANK, "審査し、保証を申し込む", "Examine, and apply for cover"),
                step("decide", CORPORATION, "審査のうえ保証を決める", "Examine and decide"),
                step("lend", BANK, "融資を実行する", "Pay out the loan"),
            ),
            windows=("financial_institution", "guarantee_corporation"),
            duties=(
                duty(
                    "have_governance_checked",
                    BUSINESS,
                    either(Party.COUNCIL, others=True),
                    "設立3年目と5年目に、ガバナンス体制の整備について確認と助言を受ける",
                    "Have its governance checked, with advice, in its third and fifth year",
                    calendar=Calendar(Every.YEAR, None, Since.FOUNDING_DAY, years=5, only=(3, 5)),
                ),
                duty(
                    "hand_in_check_sheet",
                    BUSINESS,
                    BANK,
                    "その確認のチェックシートを金融機関に出す（広島の公表）",
                    "Hand in the check sheet to the bank (Hiroshima)",
                    calendar=Calendar(Every.YEAR, None, Since.FOUNDING_DAY, years=5, only=(3, 5)),
                ),
            ),
            gaps=(PLEDGE_FOR_FUTURE, set_by_window("料率は協会の創業関連保証による", "The corporation's own start-up rate", _TERMS)),
        ),
    ),
)
"""Source: the notice of Mie; grace of three years https://cgc-kanagawa.or.jp/?p=7405 and
https://www.kagoshima-cgc.or.jp/case/6980/; check sheet
https://hiroshima-shinpo.or.jp/establish/n042.shtml; governance, papers and the surcharge https://owner.ne.jp/news-topics/2167/."""
