"""What subsidies towards interest ask for: the plan or the loan that they belong to."""

from seido.facts.entry import Change, entry, yes_no
from seido.rules.expr import Unit
from seido.rules.words import Words

_LOAN = Words("金銭消費貸借契約書・返済予定表", "loan contract, repayment table")

serves_regional_revitalisation_plan = yes_no(
    "serves_regional_revitalisation_plan",
    Words("地域再生計画の事業", "Project of a regional revitalisation plan"),
    Words(
        "借りる資金は、認定を受けた地域再生計画に載る事業のためのものですか。",
        "Is the loan for a project of a certified regional revitalisation plan?",
    ),
    help=Words(
        "地域再生計画は、地方公共団体が作り国が認定します。市町村か都道府県に尋ねます。",
        "Such plans are drawn up by municipalities or prefectures and certified by the state; they"
        " tell.",
    ),
    paper=Words("地域再生計画の認定書・事業計画", "certificate of the plan, business plan"),
    effort=2,
    change=Change.UP,
    headings=("地域再生計画", "地域再生計画に基づく事業", "地域再生計画の認定事業"),
)

business_in_suita = yes_no(
    "business_in_suita",
    Words("吹田市内での事業", "Business in the city of Suita"),
    Words("大阪府吹田市の中で事業をしますか。", "Is the business in the city of Suita, Osaka?"),
    paper=Words("開業届・登記事項証明書", "notice of opening, register certificate"),
    effort=1,
    headings=("吹田市内の事業所", "事業所が吹田市内"),
)

startup_loan_held = entry(
    "startup_loan_held",
    Unit.CHOICE,
    Words("利用した創業融資", "Start-up loan taken"),
    Words("どの創業融資を借りましたか。", "Which start-up loan has been taken?"),
    paper=_LOAN,
    effort=1,
    headings=("創業融資の種類", "借りた創業融資"),
    choices={
        "none": Words("借りていない", "none"),
        "osaka": Words("大阪府の制度の創業融資", "start-up loan of Osaka Prefecture's scheme"),
        "jfc": Words("日本公庫の創業融資", "start-up loan of the Japan Finance Corporation"),
        "other": Words("その他の創業融資", "another"),
    },
)

startup_loan_taken_on = entry(
    "startup_loan_taken_on",
    Unit.DATE,
    Words("創業融資の借入日", "Day of the start-up loan"),
    Words("創業融資を借りたのはいつですか。", "On which day was the start-up loan taken?"),
    paper=_LOAN,
    effort=1,
    headings=("創業融資の実行日", "創業融資を受けた日"),
)
