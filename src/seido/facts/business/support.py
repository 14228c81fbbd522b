"""Whom the business works with: certified support institutions, plans, reports, creditors."""

from seido.facts.entry import Change, entry, yes_no
from seido.rules.expr import Unit
from seido.rules.words import Words

_PLAN = Words("計画書", "the plan")
_BANK = Words("金融機関の説明・支援の方針", "what the bank says of its support")

bank_supports_plan = yes_no(
    "bank_supports_plan",
    Words("計画への金融機関の支援", "The bank supports the plan"),
    Words(
        "計画づくりと実行に、申し込む金融機関の支援を受けますか。",
        "Does the bank that you apply through help to draw up the plan and carry it out?",
    ),
    paper=_BANK,
    effort=2,
    change=Change.UP,
    headings=("金融機関の支援", "申込金融機関の支援"),
)

certified_institution_supports_plan = yes_no(
    "certified_institution_supports_plan",
    Words("計画への認定支援機関の支援", "A certified support institution supports the plan"),
    Words(
        "計画づくりと実行に、認定経営革新等支援機関の支援を受けますか。",
        "Does a certified support institution help to draw up the plan and carry it out?",
    ),
    help=Words(
        "国の認定を受けた税理士、会計士、診断士、弁護士、金融機関などです。",
        "A tax accountant, accountant, consultant, lawyer or bank that the state has certified.",
    ),
    paper=Words("支援内容を記載した書面", "the institution's statement of its support"),
    effort=2,
    change=Change.UP,
    headings=("認定支援機関の支援", "認定経営革新等支援機関の支援"),
)

draws_up_action_plan = yes_no(
    "draws_up_action_plan",
    Words("経営行動計画の策定", "Draws up an action plan of its own"),
    Words(
        "経営行動計画を自ら策定しますか（策定済みを含む）。",
        "Does the business draw up an action plan of its own, or has it done so?",
    ),
    paper=Words("経営行動計画書", "action plan"),
    effort=2,
    change=Change.UP,
    headings=("経営行動計画", "経営行動計画書の策定"),
)

draws_up_business_plan = yes_no(
    "draws_up_business_plan",
    Words("事業計画の策定", "Draws up a business plan of its own"),
    Words(
        "事業計画を自ら策定しますか（策定済みを含む）。",
        "Does the business draw up a business plan of its own, or has it done so?",
    ),
    paper=Words("事業計画書", "business plan"),
    effort=2,
    change=Change.UP,
    headings=("事業計画", "事業計画書の策定"),
)

carries_out_and_reports_plan = yes_no(
    "carries_out_and_reports_plan",
    Words("計画の実行と金融機関への進捗報告", "Carries out the plan and reports to the bank"),
    Words(
        "計画を実行し、その進捗を金融機関に報告しますか。",
        "Will the business carry out the plan and report its progress to the bank?",
    ),
    paper=_PLAN,
    effort=1,
    change=Change.UP,
    headings=("計画の実行と進捗の報告", "計画の実行及び進捗の報告", "進捗報告"),
)

money_needed_for_plan = yes_no(
    "money_needed_for_plan",
    Words("計画の実施に必要な資金", "The money is needed for the plan"),
    Words(
        "借りる資金は、計画の実施に必要なものですか。",
        "Is the money needed to carry out the plan?",
    ),
    paper=_PLAN,
    effort=1,
    change=Change.UP,
    headings=("計画実施資金", "計画に必要な資金"),
)

guided_by_chamber = yes_no(
    "guided_by_chamber",
    Words("商工会・商工会議所の経営指導", "Guided by a chamber of commerce"),
    Words(
        "商工会か商工会議所の経営指導を受けていますか。",
        "Does a chamber or society of commerce guide the business?",
    ),
    help=Words(
        "経営指導員の指導のことです。どれだけの期間が要るかは、地区の商工会・商工会議所に尋ねます。",
        "Guidance by its advisers; the chamber of the district tells for how long it has to last.",
    ),
    paper=Words("商工会・商工会議所の指導の記録", "the chamber's record of its guidance"),
    effort=2,
    change=Change.UP,
    headings=("商工会議所の経営指導", "商工会の経営指導", "商工会等の経営指導"),
)

revitalisation_plan = entry(
    "revitalisation_plan",
    Unit.CHOICE,
    Words("事業再生の計画", "Revitalisation plan"),
    Words(
        "事業再生の計画は、どこの支援や手続で作りましたか。",
        "With whose help, or by which procedure, was the revitalisation plan drawn up?",
    ),
    paper=Words("事業再生の計画書", "revitalisation plan"),
    effort=2,
    headings=("再生計画", "事業再生計画", "計画の種類", "再生計画の種類"),
    choices={
        "smrj": Words("中小企業基盤整備機構の指導・助言", "advice of SME Support Japan (SMRJ)"),
        "certified_body": Words(
            "再生支援協議会（2022年4月から活性化協議会）・産業復興相談センターの指導・助言",
            "advice of a turnaround (from April 2022 revitalisation) council or reconstruction"
            " counselling centre",
        ),
        "specified_adr": Words("特定認証紛争解決手続", "certified dispute resolution procedure"),
        "rcc": Words(
            "整理回収機構の策定支援", "support of the Resolution and Collection Corporation"
        ),
        "revic": Words(
            "地域経済活性化支援機構の再生支援決定",
            "decision of the Regional Economy Vitalization Corporation",
        ),
        "great_east": Words(
            "東日本大震災事業者再生支援機構の支援決定",
            "decision of the corporation for businesses hit by the Great East Japan Earthquake",
        ),
        "out_of_court": Words(
            "私的整理に関するガイドライン", "guideline for out-of-court workouts"
        ),
        "individual_debtors": Words(
            "個人債務者の私的整理に関するガイドライン",
            "guideline for out-of-court workouts of individual debtors",
        ),
        "natural_disaster": Words(
            "自然災害による被災者の債務整理に関するガイドライン",
            "guideline for the debts of victims of natural disasters",
        ),
        "smrj_fund": Words(
            "中小機構が出資した投資事業有限責任組合の策定支援",
            "support of an investment partnership that SMRJ has invested in",
        ),
        "support_meeting": Words(
            "経営サポート会議での検討", "deliberation in a management support meeting"
        ),
        "other": Words("その他の支援・手続", "another kind of help"),
        "none": Words("計画なし", "no plan"),
    },
    aliases={
        "smrj": ("中小機構", "中小企業基盤整備機構"),
        "certified_body": (
            *("協議会", "支援協議会", "再生支援協議会", "中小企業再生支援協議会"),
            *("活性化協議会", "中小企業活性化協議会", "産業復興相談センター"),
        ),
        "specified_adr": ("ADR", "事業再生ADR", "特定ADR"),
        "rcc": ("RCC", "整理回収機構"),
        "revic": ("REVIC", "地域経済活性化支援機構"),
        "great_east": ("震災支援機構",),
        "out_of_court": ("私的整理ガイドライン", "私的整理GL"),
        "individual_debtors": ("私的整理ガイドライン",),
        "natural_disaster": ("自然災害ガイドライン", "自然災害債務整理ガイドライン"),
        "smrj_fund": ("中小機構", "中小機構ファンド", "再生ファンド"),
        "support_meeting": ("サポート会議", "経営サポート会議"),
    },
)

all_creditors_agree = yes_no(
    "all_creditors_agree",
    Words("計画への債権者全員の合意", "All creditors agree to the plan"),
    Words(
        "その計画に、関係する債権者全員の合意が成立していますか。",
        "Have all creditors whom the plan concerns agreed to it?",
    ),
    paper=Words("同意書・会議の議事録", "letters of consent, minutes of the meeting"),
    effort=2,
    change=Change.UP,
    headings=("債権者全員の合意", "債権者の合意", "債権者合意"),
)

prepares_revitalisation_plan = yes_no(
    "prepares_revitalisation_plan",
    Words("再生計画の作成中", "A revitalisation plan is being drawn up"),
    Words("いま再生計画を作成していますか。", "Is a revitalisation plan being drawn up now?"),
    paper=Words("支援機関との計画作成の資料", "working papers of the plan"),
    effort=1,
    change=Change.UP,
    headings=("再生計画を作成中", "再生計画作成中"),
)

revitalisation_guided_by = entry(
    "revitalisation_guided_by",
    Unit.CHOICE,
    Words("作成中の再生計画を導く機関", "Who guides the plan being drawn up"),
    Words(
        "作成中の再生計画は、どの手続や機関の指導・助言によりますか。",
        "By which procedure, or on whose advice, is the revitalisation plan being drawn up?",
    ),
    help=Words(
        "でき上がった計画ではなく、いま作っている計画について答えます。",
        "It is about the plan that is being drawn up now, not about one that stands.",
    ),
    paper=Words("支援機関との計画作成の資料", "working papers of the plan"),
    effort=2,
    headings=("作成中の計画の支援機関", "計画作成の手続"),
    choices={
        "specified_adr": Words(
            "事業再生ADR（特定認証紛争解決手続）", "certified dispute resolution"
        ),
        "smrj": Words("中小企業基盤整備機構の指導・助言", "advice of SME Support Japan (SMRJ)"),
        "certified_body": Words(
            "産業競争力強化法の認定支援機関（中小企業活性化協議会など）の指導・助言",
            "advice of a body certified under the competitiveness act, such as an SME"
            " revitalisation council",
        ),
        "other": Words("その他の支援・手続", "another kind of help"),
        "none": Words("どこの指導・助言も受けていない", "nobody's"),
    },
)

bridges_until_plan = yes_no(
    "bridges_until_plan",
    Words("計画成立までのつなぎ資金", "The money bridges until the plan stands"),
    Words(
        "借りる資金は、再生計画ができるまでのつなぎですか。",
        "Is the money to bridge the time until the revitalisation plan stands?",
    ),
    paper=Words("資金繰り表", "cash-flow table"),
    effort=2,
    headings=("つなぎ資金", "つなぎ融資"),
)

applies_sme_accounting_rules = yes_no(
    "applies_sme_accounting_rules",
    Words("中小会計の適用", "Applies the accounting rules for SMEs"),
    Words(
        "「中小企業の会計に関する基本要領」か「中小企業の会計に関する指針」に従って決算をしていますか"
        "（予定を含む）。",
        "Are the accounts drawn up by the basic rules, or the guideline, of accounting for SMEs, or"
        " will they be?",
    ),
    paper=Words("会計の適用に関するチェックリスト", "checklist of the accounting rules"),
    effort=1,
    change=Change.UP,
    headings=("中小企業の会計の適用", "中小会計要領の適用", "中小会計"),
)

keeps_cash_table_and_segment_accounts = yes_no(
    "keeps_cash_table_and_segment_accounts",
    Words("資金繰り表と部門別収支の作成", "Keeps a cash table and accounts by department"),
    Words(
        "6か月分の資金繰り表と、部門別の収支の資料を作っていますか。",
        "Does the business keep a cash-flow table of six months and accounts by department?",
    ),
    paper=Words("資金繰り表・部門別収支", "cash-flow table, accounts by department"),
    effort=2,
    change=Change.UP,
    headings=("部門別収支の作成", "資金繰り表と部門別収支"),
)
