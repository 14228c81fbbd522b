"""What advice and support ask for: dealings with the corporation, wishes, groups."""

from seido.facts.entry import Change, entry, yes_no
from seido.rules.expr import Unit
from seido.rules.words import Words

_OWN = Words("本人の申告", "the applicant's own statement")
_GROUP = Words("実施計画書・参加企業の名簿", "plan of the project, list of those taking part")

uses_guarantee = yes_no(
    "uses_guarantee",
    Words("信用保証の利用中", "A guarantee is in use"),
    Words(
        "いま、信用保証協会の保証が付いた借入れがありますか。",
        "Is any loan guaranteed by a credit guarantee corporation at present?",
    ),
    paper=Words("借入金明細・信用保証書", "list of loans, letter of guarantee"),
    effort=1,
    headings=("保証利用中", "保証の利用", "保証付き借入の有無", "保証協会の利用", "信用保証の利用"),
)

stability = entry(
    "stability",
    Unit.CHOICE,
    Words("経営の安定", "Stability of the business"),
    Words(
        "経営の安定に支障がありますか、またはそのおそれがありますか。",
        "Is the stability of the business disturbed, or in danger of it?",
    ),
    help=Words(
        "資金繰りが苦しい、赤字が続く、返済の条件を変えたなどが当たります。",
        "Such as tight cash, losses year after year, or repayments that had to be changed.",
    ),
    paper=_OWN,
    effort=1,
    headings=("経営の安定への支障", "経営状況", "経営の安定性"),
    choices={
        "disturbed": Words("支障をきたしている", "disturbed"),
        "threatened": Words("支障をきたすおそれがある", "in danger of being disturbed"),
        "stable": Words("支障はない", "stable"),
    },
)

raises_productivity = yes_no(
    "raises_productivity",
    Words("生産性の向上への取組み", "Works on its productivity"),
    Words("生産性の向上を目指していますか。", "Does the business aim to raise its productivity?"),
    paper=_OWN,
    effort=1,
    change=Change.UP,
    headings=("生産性向上", "生産性の向上"),
)

uses_or_wants_startup_guarantee = yes_no(
    "uses_or_wants_startup_guarantee",
    Words("創業保証の利用・利用希望", "Uses, or wants, a start-up guarantee"),
    Words(
        "創業保証制度（県・市の制度を含む）を利用しているか、利用したいですか。",
        "Is a start-up guarantee, of prefecture or city too, in use or wanted?",
    ),
    paper=_OWN,
    effort=1,
    headings=("創業保証の利用", "創業保証制度の利用", "創業保証の希望"),
)

intends_succession = yes_no(
    "intends_succession",
    Words("事業承継の予定", "Means to hand the business on"),
    Words(
        "これから事業承継（代表者の交代や事業の引継ぎ）をする予定がありますか。",
        "Is the business to be handed on to a successor?",
    ),
    help=Words(
        "時期や計画が決まっていなくても、予定があれば「はい」です。",
        "Yes even where neither day nor plan is settled.",
    ),
    paper=_OWN,
    effort=1,
    headings=("承継の予定", "事業承継予定"),
)

used_national_plan_support = yes_no(
    "used_national_plan_support",
    Words("国の計画策定支援の利用", "National support for a plan in use"),
    Words(
        "国の補助事業（経営改善計画策定支援事業など）を利用していますか。",
        "Does the business use a national subsidy such as that for an improvement plan?",
    ),
    paper=Words("利用申請書の控え", "copy of the application for it"),
    effort=1,
    headings=("国の補助事業の利用", "経営改善計画策定支援事業の利用", "405事業の利用"),
)

debt_burden = yes_no(
    "debt_burden",
    Words("財務上・経営上の問題", "Troubles of finance or management"),
    Words(
        "事業内容や財務状況など、経営に課題や問題を抱えていますか。",
        "Does the business have troubles of management, such as its business or its finances?",
    ),
    paper=Words("決算書・資金繰り表", "accounts, cash-flow table"),
    effort=1,
    headings=("経営上の問題", "経営上の課題"),
)

burdened_by_repayments = yes_no(
    "burdened_by_repayments",
    Words("返済負担などによる財務上の問題", "Financial troubles from repayments"),
    Words(
        "借入金の返済負担などの影響で、財務上の問題を抱えていますか。",
        "Does the business have financial troubles that come of the burden of repayments?",
    ),
    help=Words(
        "返済が資金繰りを圧迫している、返済条件を変えている、変えたいなどが当たります。",
        "Such as repayments that leave it short of cash, or that are or should be eased.",
    ),
    paper=Words("決算書・資金繰り表・借入金明細", "accounts, cash-flow table, list of loans"),
    effort=1,
    headings=("財務上の問題", "返済負担", "借入金の返済負担"),
)

hard_to_plan_alone = yes_no(
    "hard_to_plan_alone",
    Words("自力での計画策定が困難", "Cannot well draw up a plan alone"),
    Words(
        "自分だけで経営改善計画を作るのは難しいですか。",
        "Is it hard for the business to draw up an improvement plan by itself?",
    ),
    paper=_OWN,
    effort=1,
    headings=("計画策定が困難", "自ら計画を策定することが困難"),
)

needs_financial_support = yes_no(
    "needs_financial_support",
    Words("金融支援の必要", "Needs financial support"),
    Words(
        "金融機関の支援（返済条件の変更、借換え、新規の融資など）が必要ですか。",
        "Is support by the banks needed: new terms of repayment, refinancing, new loans?",
    ),
    paper=Words("資金繰り表", "cash-flow table"),
    effort=1,
    headings=("金融支援", "金融支援が必要", "条件変更や融資の必要"),
)

follows_revitalisation_guideline = yes_no(
    "follows_revitalisation_guideline",
    Words("中小企業の事業再生等ガイドラインの計画", "Plan under the revitalisation guideline"),
    Words(
        "「中小企業の事業再生等に関するガイドライン」に基づく計画を作りますか。",
        "Is the plan drawn up under the guideline on the revitalisation of SMEs?",
    ),
    paper=Words("支援専門家の説明", "what the expert says"),
    effort=2,
    change=Change.UP,
    headings=("中小版GL枠", "中小企業版ガイドライン", "事業再生等ガイドライン"),
)

represents_regional_industry = yes_no(
    "represents_regional_industry",
    Words("地域の産業を代表する組織", "Speaks for the industry of a region"),
    Words(
        "申し込むのは、地域に集まる産業を代表できる組織ですか。",
        "Is it an organisation that can speak for the industry of a region that applies?",
    ),
    help=Words(
        "産業支援機関、業界団体、有志の協議会・研究会、商工会・商工会議所、自治体、それらの"
        "コンソーシアムが当たります。一つの企業は当たりません。",
        "Support bodies, trade associations, councils and study groups, chambers, municipalities,"
        " or a consortium of them; never a single business.",
    ),
    paper=Words("規約・組織図", "rules and chart of the organisation"),
    effort=1,
    headings=("地域の代表組織", "申請する組織"),
)

group_members = entry(
    "group_members",
    Unit.COUNT,
    Words("参加企業の数", "Businesses taking part"),
    Words("事業には全部で何社が参加しますか。", "How many businesses take part in all?"),
    paper=_GROUP,
    effort=2,
    headings=("参加企業数", "メンバー数", "参加社数"),
)

group_smes = entry(
    "group_smes",
    Unit.COUNT,
    Words("参加する中小企業の数", "SMEs taking part"),
    Words("そのうち中小企業は何社ですか。", "How many of them are SMEs?"),
    paper=_GROUP,
    effort=2,
    change=Change.UP,
    headings=("参加中小企業数", "中小企業の参加社数"),
)

project_budget = entry(
    "project_budget",
    Unit.YEN,
    Words("事業の総予算", "Whole budget of the project"),
    Words("事業を行う予算は全部でいくらですか。", "What does the whole budget come to?"),
    paper=_GROUP,
    effort=2,
    headings=("事業実施総予算", "総予算"),
)

own_burden = entry(
    "own_burden",
    Unit.YEN,
    Words("組織と参加企業の負担額", "Borne by the organisation and its members"),
    Words(
        "そのうち、申請する組織と参加企業は合わせていくら負担しますか。",
        "How much of it do the organisation and its members bear together?",
    ),
    paper=_GROUP,
    effort=2,
    change=Change.UP,
    headings=("自己負担額", "実施主体の負担額", "負担総額"),
)

wants_no_owner_guarantee = yes_no(
    "wants_no_owner_guarantee",
    Words("経営者保証なしの資金調達の希望", "Wants funds without the owner's guarantee"),
    Words(
        "経営者の個人保証なしで資金を借りたいですか。",
        "Are funds wanted without the owner's personal guarantee?",
    ),
    paper=_OWN,
    effort=1,
    headings=("経営者保証を提供しない資金調達", "無保証の希望", "経営者保証なしを希望"),
)

settles_guarantee_debt = yes_no(
    "settles_guarantee_debt",
    Words("個人保証債務の整理の悩み", "Troubled by settling a personal guarantee"),
    Words(
        "会社の事業再生や清算に伴って、個人が保証した債務の整理に悩んでいますか。",
        "Is the settlement of personally guaranteed debt a trouble, as the company is revived or"
        " wound up?",
    ),
    help=Words(
        "経営者のほか、第三者の保証人も当たります。",
        "The owner, or another person who stood guarantor.",
    ),
    paper=Words("保証契約書", "contract of guarantee"),
    effort=1,
    headings=("保証債務の整理", "個人保証の整理"),
)

meeting_requested = yes_no(
    "meeting_requested",
    Words("経営サポート会議の要請", "The support meeting has been asked for"),
    Words(
        "経営サポート会議の開催を、金融機関か支援機関とともに求めていますか。",
        "Do the business and a bank, or a support body, ask for a support meeting?",
    ),
    paper=_OWN,
    effort=1,
    change=Change.UP,
    headings=("経営サポート会議の要請", "会議の要請"),
)

improvement_plan = entry(
    "improvement_plan",
    Unit.CHOICE,
    Words("経営改善計画の作成", "Improvement plan"),
    Words("経営改善計画はできていますか。", "Does an improvement plan of the business stand?"),
    paper=Words("経営改善計画書", "improvement plan"),
    effort=1,
    headings=("経営改善計画の有無", "経営改善計画"),
    choices={
        "none": Words("できていない", "none stands"),
        "at_main_bank": Words("主要な金融機関でできている", "one stands with the main bank"),
        "elsewhere": Words("ほかでできている", "one stands elsewhere"),
    },
)

mostly_guaranteed_loans = yes_no(
    "mostly_guaranteed_loans",
    Words("保証付融資が主体", "Loans are mostly guaranteed"),
    Words(
        "借入れは、保証協会の保証付融資が主体ですか。",
        "Are most loans guaranteed by the corporation?",
    ),
    paper=Words("借入金明細", "list of loans"),
    effort=1,
    headings=("保証付き融資が主体", "保証協会の保証付融資が主体"),
)

needs_exchange_with_banks = yes_no(
    "needs_exchange_with_banks",
    Words("関係金融機関等との意見交換の必要", "Needs to exchange views with its banks"),
    Words(
        "再生支援協議会などへの相談の前か、その支援が終わった後で、関係する金融機関等との"
        "意見や情報の交換が必要ですか。",
        "Before turning to the turnaround council, or after its help has ended, is an exchange with"
        " the banks concerned needed?",
    ),
    paper=_OWN,
    effort=1,
    headings=("意見交換の場の必要", "金融機関との意見交換"),
)
