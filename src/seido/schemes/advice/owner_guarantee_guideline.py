"""経営者保証に関するガイドライン: advice on borrowing without, or settling, an owner's guarantee.

What an owner keeps is computed by ``seido.money.owner_assets``.
"""

from datetime import date

from seido.facts.business.services import settles_guarantee_debt, wants_no_owner_guarantee
from seido.money.owner_assets import GUIDEBOOK
from seido.rules.build import any_of, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import by_other_law, judged
from seido.schemes.model import Course, Edition, Kind, Particular, Scheme
from seido.schemes.parties import Party, either
from seido.schemes.procedure import step
from seido.schemes.publications import GUIDEBOOK_2016

_WHO = GUIDEBOOK_2016.under("専門家派遣制度［中小企業基盤整備機構］：対象となる方")

_has_a_wish = requirement(
    "wish_or_trouble",
    Words(
        "経営者保証なしの資金調達を望むか、保証債務の整理に悩んでいること", "It wants funds without the owner's guarantee, or guaranteed debt must be settled"
    ),
    any_of(wants_no_owner_guarantee, settles_guarantee_debt),
    _WHO,
    reading(
        "対象となる方に企業の規模は書かれていない。中小企業者に限らず、規模を問わないとみる",
        "Of those it serves no size is stated, so it is not kept to SMEs in the legal sense and none is asked",
        _WHO,
    ),
)

SCHEME = Scheme(
    id="owner-guarantee-guideline",
    kind=Kind.ADVICE,
    name=Words("経営者保証に関するガイドラインの利用促進", "Guideline on owners' guarantees"),
    summary=Words(
        "個人保証なしで借りる、生活の基盤を残して保証債務を整理する、という相談に専門家を無料で派遣する。",
        "Experts are sent for free to those who want to borrow without a personal guarantee, or to settle one and keep a footing.",
    ),
    aliases=("経営者保証ガイドライン", "経営者保証に関するガイドライン", "経営者保証GL"),
    editions=(
        Edition(
            stated_on=GUIDEBOOK_2016.stated_on,
            source=GUIDEBOOK,
            rule=_has_a_wish,
            courses=(Course(Words("窓口相談", "advice at the window")), Course(Words("専門家の派遣（必要に応じて）", "experts sent as needed"), cost_yen=0)),
            particulars=(
                Particular(
                    Words("ねらい", "Aim"),
                    Words(
                        "経営者保証の弊害をなくし、経営者の思い切った事業展開や早い事業再生等を後押しする。",
                        "To end the harm that owners' guarantees do, so that owners dare more and turn a business round in time.",
                    ),
                ),
                Particular(
                    Words("保証を求めない", "No guarantee"),
                    Words(
                        "法人と個人が明確に分かれている場合などは、経営者の個人保証を求めない。", "None is asked where company and owner are clearly separate."
                    ),
                ),
                Particular(
                    Words("残せるもの", "What is kept"),
                    Words(
                        "早く再生や廃業を決めれば、自由財産99万円に加えて年齢等に応じ100万～360万円の生活費と、華美でない自宅を残すことが検討される。",
                        "On an early decision: ¥990,000 of free property, ¥1m to ¥3.6m of living costs by age and the like, and a home that is not lavish.",
                    ),
                ),
                Particular(
                    Words("残る債務", "Debt that is left"), Words("保証を履行しても返しきれない額は、原則として免除される。", "As a rule it is forgiven.")
                ),
                Particular(
                    Words("第三者の保証人", "Other guarantors"),
                    Words("残せるものと残る債務の扱いは、経営者本人と同じ。", "They keep the same, and what is left of their debt is treated alike."),
                ),
                Particular(
                    Words("保証債務の整理の相談", "Settling guaranteed debt"),
                    Words(
                        "各都道府県の中小企業再生支援協議会と、中小機構に置かれた中小企業再生支援全国本部も応じる。",
                        "The turnaround councils and their head office at SMRJ advise as well.",
                    ),
                ),
                Particular(
                    Words("保証のない資金", "Funds without a guarantee"),
                    Words(
                        "日本公庫・沖縄公庫の融資と信用保証協会の保証に、経営者保証を不要とする制度がある。",
                        "JFC, the Okinawa corporation and guarantee corporations have schemes that want no owner's guarantee.",
                    ),
                ),
            ),
            steps=(
                step(
                    "consult",
                    either(Party.OWNER, Party.GUARANTOR),
                    "中小機構・商工会・商工会議所・認定支援機関などに相談する",
                    "Turn to SMRJ, a chamber or a certified support institution",
                ),
                step("send_expert", Party.SMRJ, "必要に応じて専門家を派遣する", "Send an expert where needed"),
            ),
            windows=("smrj", "chamber", "certified_support_institution", "revitalisation_council"),
            gaps=(
                judged(
                    "生活費と自宅をどこまで残すかは、場合ごとに検討される", "How much of living costs and home is kept is considered case by case", GUIDEBOOK
                ),
                by_other_law(
                    "2026年5月25日に施行された事業性融資推進法の企業価値担保権で、経営者の個人保証がどう制限されるか",
                    "How the act on lending by business value, in force since 25 May 2026, limits owners' guarantees beside that security",
                    Source("https://keiyaku-watch.jp/media/hourei/202605-jigyouseiyuushisuishinhou", "事業性融資推進法：企業価値担保権", date(2026, 2, 13)),
                ),
                by_other_law(
                    "ガイドラインの本文が定める債務者・保証人の要件（誠実な開示、反社会的勢力でないことなど）",
                    "What the guideline itself asks of debtor and guarantor, such as honest disclosure and no anti-social ties",
                    GUIDEBOOK,
                ),
            ),
        ),
    ),
)
"""Source: 002 「経営者保証に関するガイドライン」の利用促進."""
