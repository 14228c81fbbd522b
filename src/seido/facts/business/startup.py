"""Starting a business: how it comes about, when, with what plan and what funds of one's own."""

from seido.facts.entry import Change, entry, yes_no
from seido.rules.build import ALWAYS, quotient
from seido.rules.expr import Unit
from seido.rules.words import Words, reading

_PLAN = Words("創業計画書", "plan of the start")
_REGISTER = Words("登記事項証明書・開業届", "certificate of registered matters, notice of opening")

founding = entry(
    "founding",
    Unit.CHOICE,
    Words("創業の経緯", "How the business came about"),
    Words("今の事業は、どのようにして始まりましたか。", "How did the present business begin?"),
    help=Words(
        "これから創業する個人は、そのとき他に事業を営んでいなければ「事業を営んでいなかった個人」です。",
        "Somebody about to begin, with no other business, is a person not in business before.",
    ),
    paper=_REGISTER,
    effort=1,
    headings=("創業の形態", "創業の区分", "設立の経緯"),
    choices={
        "own": Words(
            "事業を営んでいなかった個人が始めた", "begun by a person not in business before"
        ),
        "incorporated": Words(
            "個人で創業した人が設立した会社に引き継いだ",
            "passed from a founder's sole business to a company that the founder set up",
        ),
        "spin_off": Words(
            "会社が事業を続けながら新しく設立した", "set up by a company that carries on itself"
        ),
        "other": Words("その他", "otherwise"),
    },
    aliases={
        "incorporated": ("法人成り", "法人化"),
        "spin_off": ("分社", "分社化", "会社分割"),
    },
)

plans_spin_off = yes_no(
    "plans_spin_off",
    Words("分社化の計画", "Plans to set up another company"),
    Words(
        "今の会社の事業を続けながら、新しい会社を設立する具体的な計画がありますか。",
        "Does the company plan to set up another one while it carries on itself?",
    ),
    paper=_PLAN,
    effort=1,
    headings=("分社化", "分社化の予定"),
)

planned_form = entry(
    "planned_form",
    Unit.CHOICE,
    Words("創業の予定の形", "Form planned for the start"),
    Words(
        "個人で始めますか、会社を設立しますか。", "Will it begin as a sole business or a company?"
    ),
    paper=_PLAN,
    effort=1,
    headings=("創業予定の形態", "創業の予定"),
    choices={
        "sole": Words("個人で始める", "as a sole business"),
        "company": Words("会社を設立する", "as a company"),
    },
    aliases={
        "sole": ("個人", "個人事業", "個人事業主", "個人開業"),
        "company": ("会社", "株式会社", "合同会社", "会社設立", "法人設立"),
    },
)

planned_start_on = entry(
    "planned_start_on",
    Unit.DATE,
    Words("創業予定日", "Day planned for the start"),
    Words("事業の開始（会社なら設立）はいつの予定ですか。", "When is it to begin, or be set up?"),
    paper=_PLAN,
    effort=1,
    headings=("開業予定日", "設立予定日", "事業開始予定日"),
)

has_startup_plan = yes_no(
    "has_startup_plan",
    Words("具体的な創業計画", "A concrete plan of the start"),
    Words(
        "創業の具体的な計画を、計画書にしていますか（作る予定を含む）。",
        "Is there a concrete plan of the start in writing, or will there be?",
    ),
    paper=_PLAN,
    effort=2,
    change=Change.UP,
    headings=("創業計画", "創業計画書の作成", "創業・再挑戦計画書"),
)

supported_by_municipality = yes_no(
    "supported_by_municipality",
    Words("特定創業支援等事業の証明", "Certificate of municipal start-up support"),
    Words(
        "市区町村から、認定特定創業支援等事業による支援を受けた証明を受けていますか。",
        "Has the municipality certified that it received its designated start-up support?",
    ),
    paper=Words("市区町村の証明書", "the municipality's certificate"),
    effort=1,
    change=Change.UP,
    headings=("特定創業支援事業", "認定特定創業支援等事業", "特定創業支援等事業による支援"),
)

first_started_on = entry(
    "first_started_on",
    Unit.DATE,
    Words("個人での創業日", "Day of the sole business's start"),
    Words(
        "法人成りの前に、個人で事業を始めたのはいつですか。",
        "When did the founder begin as a sole business, before the company?",
    ),
    paper=_REGISTER,
    effort=1,
    headings=("法人成り前の開業日", "個人事業の開業日"),
)

finished_first_tax_year = yes_no(
    "finished_first_tax_year",
    Words("1期目の税務申告", "First tax return"),
    Words(
        "今の事業で、1期目の税務申告を終えていますか。",
        "Has the first tax return of the present business been made?",
    ),
    paper=Words("確定申告書", "tax return"),
    effort=1,
    headings=("税務申告1期終了", "税務申告"),
)

own_funds = entry(
    "own_funds",
    Unit.YEN,
    Words("自己資金", "Own funds"),
    Words("創業に充てる自己資金はいくらですか。", "How much of one's own goes into the start?"),
    paper=Words("預金通帳など自己資金の形成を示すもの", "bank books that show how it was saved"),
    effort=2,
    change=Change.UP,
    headings=("自己資金額", "創業の自己資金"),
)

startup_costs = entry(
    "startup_costs",
    Unit.YEN,
    Words("創業資金総額", "Cost of the start in all"),
    Words("創業に必要な資金は全部でいくらですか。", "What does the start cost in all?"),
    paper=_PLAN,
    effort=2,
    change=Change.DOWN,
    headings=("創業に必要な資金", "創業資金の総額"),
)

own_funds_ratio = quotient(
    "own_funds_ratio",
    Words("創業資金総額に占める自己資金の割合", "Own funds in the cost of the start"),
    own_funds,
    startup_costs,
    undefined=ALWAYS,
    readings=(
        reading(
            "費用のかからない創業には自己資金も要らないので、どの割合も満たすものとする",
            "A start that costs nothing needs no funds of one's own, so any share is reached",
        ),
    ),
)

adds_jobs_when_starting = yes_no(
    "adds_jobs_when_starting",
    Words("創業に伴う雇用の拡大", "Adds jobs as it starts"),
    Words("創業に伴って雇用を増やしますか。", "Does it take on people as it starts?"),
    paper=_PLAN,
    effort=1,
    change=Change.UP,
    headings=("創業時の雇用拡大", "雇用の拡大を図る創業"),
)
