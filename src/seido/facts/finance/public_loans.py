"""What public loans ask for: the unit that lends, circumstances, the owner, dealings with it."""

from seido.facts.entry import Change, entry, yes_no
from seido.rules.expr import Unit
from seido.rules.words import Words

_OWN = Words("本人の申告", "the applicant's own statement")
_CASH_FLOW = Words("資金繰り表", "cash-flow table")
_BANK = Words("金融機関からの通知・面談の記録", "letters of the bank, notes of meetings")
_LOANS = Words("公庫の返済予定表・通帳", "the corporation's repayment table, passbook")

lender_unit = entry(
    "lender_unit",
    Unit.CHOICE,
    Words("日本公庫の事業", "Unit of the Japan Finance Corporation"),
    Words(
        "日本政策金融公庫のどちらの事業に申し込みますか。",
        "To which unit of the Japan Finance Corporation do you apply?",
    ),
    help=Words(
        "国民生活事業は個人企業・小規模企業、中小企業事業は中小企業の長期の資金が対象です。"
        "沖縄県では沖縄振興開発金融公庫が両方を受け持ちます。農林水産事業の資金は別の制度です。",
        "Micro serves sole proprietors and small enterprises, the SME unit long-term funds of"
        " SMEs; in Okinawa its own corporation does both. What the unit for agriculture, forestry"
        " and fisheries lends are other schemes.",
    ),
    paper=Words("借入申込書", "loan application"),
    effort=1,
    headings=("公庫の事業", "日本公庫のどちらの事業か", "融資の事業区分", "公庫の窓口"),
    choices={
        "jfc_sme": Words("中小企業事業", "SME unit"),
        "jfc_micro": Words("国民生活事業", "Micro unit"),
    },
    aliases={
        "jfc_sme": ("中小事業", "中小企業事業本部", "中小企業金融公庫", "中小公庫"),
        "jfc_micro": ("国民事業", "国民生活事業本部", "国民生活金融公庫", "国金", "国民公庫"),
    },
)

# Circumstances

short_of_cash = yes_no(
    "short_of_cash",
    Words("資金繰りの支障", "Short of cash for a time"),
    Words(
        "資金繰りに一時的に支障が出ていますか。",
        "Is the business short of cash for a time?",
    ),
    paper=_CASH_FLOW,
    effort=1,
    headings=("資金繰り難", "資金繰りに困っている", "一時的な資金繰りの支障", "資金繰りの困難"),
)

affected_by_economic_change = yes_no(
    "affected_by_economic_change",
    Words("社会的・経済的環境の変化の影響", "Hit by a change in society or the economy"),
    Words(
        "原材料高、エネルギー高、デフレなど、社会や経済の変化の影響を受けていますか。",
        "Has a change in society or the economy hit the business: costs of materials or energy,"
        " deflation or the like?",
    ),
    paper=Words("仕入単価・販売単価の推移", "prices paid and charged over time"),
    effort=1,
    headings=("経営環境の変化の影響", "環境変化の影響", "経済環境の変化"),
)

hit_by_designated_crisis = yes_no(
    "hit_by_designated_crisis",
    Words("国が認定した危機の影響", "Hit by a crisis that the state has recognised"),
    Words(
        "国が危機対応業務の対象と認定した危機の影響を受けていますか。",
        "Is the business hit by a crisis for which the state has set up crisis response lending?",
    ),
    help=Words(
        "2016年2月には、原材料・エネルギー高やデフレ脱却などが認定されていました。"
        "いまの認定は商工中金に尋ねます。",
        "In February 2016 costs of materials and energy, and deflation, among others; Shoko Chukin"
        " tells which stand now.",
    ),
    paper=Words("商工中金の案内", "notice of Shoko Chukin"),
    effort=2,
    headings=("危機認定の影響", "危機対応業務の対象となる危機", "認定された危機の影響"),
)

refused_by_private_bank = yes_no(
    "refused_by_private_bank",
    Words("民間金融機関からの融資の拒絶", "Refused by a private bank"),
    Words(
        "民間の金融機関に融資を申し込んで断られましたか。",
        "Has a private bank refused the business a loan?",
    ),
    paper=_BANK,
    effort=1,
    headings=("融資の拒絶", "民間金融機関の融資拒絶", "融資を断られた"),
)

bank_tightened_terms = yes_no(
    "bank_tightened_terms",
    Words("金融機関との取引状況の変化", "A bank has changed its dealings"),
    Words(
        "金融機関から、借入残高の減少や追加の担保などを求められましたか。",
        "Has a bank asked for a lower balance, for more security or the like?",
    ),
    paper=_BANK,
    effort=1,
    headings=("借入残高の減少要請", "追加担保の要請", "取引状況の変化"),
)

suffers_from_related_failure = yes_no(
    "suffers_from_related_failure",
    Words("関連企業の倒産による経営の困難", "In difficulty because a related business failed"),
    Words(
        "関連企業（取引先など）の倒産で、経営が困難になっていますか。",
        "Is the business in difficulty because a related one, such as a customer, failed?",
    ),
    paper=Words("倒産の通知・売掛帳", "notice of the failure, sales ledger"),
    effort=1,
    headings=("関連企業の倒産", "取引企業の倒産による困難", "関連企業倒産の影響"),
)

# What lowers the rate

guided_by_certified_institution = yes_no(
    "guided_by_certified_institution",
    Words("認定支援機関等の経営指導・支援", "Guided by a certified support institution"),
    Words(
        "認定支援機関などから、経営の指導や支援を定期的に受けますか。",
        "Does a certified support institution or the like guide the business regularly?",
    ),
    help=Words(
        "認定支援機関は、国の認定を受けた地域の金融機関、公的な支援機関、税理士、弁護士、"
        "中小企業診断士などです。",
        "Local banks, public support bodies, tax accountants, lawyers, consultants and others that"
        " the state has certified.",
    ),
    paper=Words("支援内容を記載した書面", "the institution's statement of its support"),
    effort=2,
    change=Change.UP,
    headings=("認定支援機関の経営指導", "認定支援機関による指導", "定期的な経営指導"),
)

guided_by_lender = yes_no(
    "guided_by_lender",
    Words("日本公庫の定期的な経営指導", "Guided by the lending corporation"),
    Words(
        "融資のあと、日本政策金融公庫の経営の指導を定期的に受けますか。",
        "Will the Japan Finance Corporation itself guide the business regularly?",
    ),
    help=Words(
        "認定支援機関の指導とは別に、公庫が行う経営の指導です。受けるかは公庫の窓口で決めます。",
        "Guidance by the lender, beside that of a certified institution; it is agreed on at its"
        " window.",
    ),
    paper=Words("公庫との面談の記録", "notes of meetings with the corporation"),
    effort=2,
    change=Change.UP,
    headings=("公庫の経営指導", "公庫による経営指導"),
)

keeps_or_adds_jobs = yes_no(
    "keeps_or_adds_jobs",
    Words("雇用の維持・拡大", "Keeps or adds jobs"),
    Words("雇用を維持するか、増やしますか。", "Will the business keep its jobs, or add to them?"),
    paper=Words("雇用の計画・賃金台帳", "plan of employment, payroll"),
    effort=1,
    change=Change.UP,
    headings=("雇用の維持拡大", "雇用維持", "雇用の維持"),
)

owner_is_woman = yes_no(
    "owner_is_woman",
    Words("女性の経営者", "Owner is a woman"),
    Words("経営者は女性ですか。", "Is the owner a woman?"),
    paper=_OWN,
    effort=1,
    headings=("経営者が女性", "女性経営者", "代表者が女性"),
)

owner_age = entry(
    "owner_age",
    Unit.COUNT,
    Words("経営者の年齢", "Age of the owner"),
    Words("経営者は申込みのとき何歳ですか。", "How old is the owner when applying?"),
    paper=Words("本人確認書類", "proof of identity"),
    effort=1,
    headings=("代表者の年齢", "代表者年齢", "経営者年齢"),
    high=130,
)

# Those who begin again

closed_business_before = yes_no(
    "closed_business_before",
    Words("経営者の廃業歴等", "The owner has closed a business before"),
    Words(
        "経営者（個人なら本人）に、廃業などの経歴がありますか。",
        "Has the owner, or the person who applies, closed a business before?",
    ),
    paper=Words("廃業届・閉鎖登記", "notice of closing, closed register"),
    effort=1,
    headings=("廃業歴", "廃業歴等", "廃業歴の有無"),
)

has_novel_technique = yes_no(
    "has_novel_technique",
    Words("技術・ノウハウ等の新規性", "Novel technique or know-how"),
    Words(
        "技術・ノウハウ等に新規性があり、製品になって売れる見込みがありますか。",
        "Is the technique or know-how novel, and likely to become a product that sells?",
    ),
    help=Words(
        "その技術などを使うための資金のときに「はい」。認めるかは公庫が判断します。",
        "Yes where the money is for such a technique; the lender judges it.",
    ),
    paper=Words("事業計画書・特許や試作品の資料", "business plan, papers on patents or prototypes"),
    effort=2,
    headings=("技術の新規性", "新規性のある技術", "ノウハウの新規性"),
)

# Dealings with the corporation and the tax office

tax_returns_filed = entry(
    "tax_returns_filed",
    Unit.COUNT,
    Words("税務申告の期数", "Tax returns filed"),
    Words("税務申告を何期しましたか。", "For how many years have tax returns been filed?"),
    paper=Words("確定申告書の控え", "copies of tax returns"),
    effort=1,
    change=Change.UP,
    headings=("税務申告期数", "申告期数", "税務申告の実施期数"),
)

micro_unit_borrowing_months = entry(
    "micro_unit_borrowing_months",
    Unit.MONTHS,
    Words("国民生活事業からの借入月数", "Months of borrowing from the Micro unit"),
    Words(
        "日本公庫の国民生活事業から事業資金を借りて何か月たちましたか。",
        "For how many months has the Micro unit lent the business money?",
    ),
    help=Words("借りていなければ0か月です。", "None for a business that it does not lend to."),
    paper=_LOANS,
    effort=2,
    change=Change.UP,
    headings=("国民生活事業の借入期間", "公庫の借入期間"),
)

repaid_late_within_year = yes_no(
    "repaid_late_within_year",
    Words("直近1年間の返済の遅延", "Repaid late within the last year"),
    Words(
        "国民生活事業への返済が、直近1年間に遅れたことがありますか。",
        "Was any repayment to the Micro unit late within the last year?",
    ),
    paper=_LOANS,
    effort=1,
    headings=("返済の遅延", "返済遅延", "直近1年の返済遅延"),
)

# How a particular loan is taken

applies_through_clo_bank = yes_no(
    "applies_through_clo_bank",
    Words("証券化支援の融資を募集中の金融機関", "Applies through a bank that recruits for it"),
    Words(
        "証券化支援の融資をいま募集している金融機関に申し込みますか。",
        "Do you apply to a bank that is taking applications for a securitised loan now?",
    ),
    help=Words(
        "募集中の金融機関と時期は、日本公庫の証券化支援室に尋ねます。",
        "The corporation's securitisation office tells which banks recruit, and when.",
    ),
    paper=Words("募集の案内", "notice of the offering"),
    effort=2,
    change=Change.UP,
    headings=("証券化支援の募集金融機関", "CLOの募集金融機関"),
)

capital_loan_programme = entry(
    "capital_loan_programme",
    Unit.CHOICE,
    Words("資本性ローンの対象貸付制度", "Programme under which the capital loan is made"),
    Words(
        "どの貸付制度で資本性ローンを使いますか。",
        "Under which programme is the capital-type loan made?",
    ),
    help=Words(
        "新企業育成貸付は新規開業支援資金や新事業育成資金など。次の二つは企業活力強化貸付、"
        "企業再建資金は企業再生貸付です。",
        "The first is for opening and for new lines of business; the next two strengthen, and the"
        " fourth rebuilds, an enterprise.",
    ),
    paper=Words("借入申込書", "loan application"),
    effort=2,
    headings=("対象貸付制度", "資本性ローンの貸付制度"),
    choices={
        "new_enterprise": Words("新企業育成貸付", "loans for new enterprises"),
        "overseas_or_reorganisation": Words(
            "海外展開・事業再編資金", "for going abroad or reorganising a business"
        ),
        "succession": Words(
            "事業承継・集約・活性化支援資金", "for succession, consolidation and renewal"
        ),
        "revival": Words("企業再建資金", "for rebuilding an enterprise"),
        "fresh_food": Words("生鮮食品等小売業近代化貸付", "for modernising fresh food shops"),
        "other": Words("その他の貸付制度", "another programme"),
    },
)

newer_capital_loan_programme = entry(
    "newer_capital_loan_programme",
    Unit.CHOICE,
    Words("資本性ローンの新しい対象", "Newer programme for the capital loan"),
    Words(
        "資本性ローンを、次のどれかで使いますか。",
        "Is the capital-type loan made under one of these?",
    ),
    help=Words(
        "2016年の資料の後に加わった対象です。ほかの貸付制度で使うなら「どれでもない」です。",
        "What came in after the guidebook of 2016; under another programme, none of these.",
    ),
    paper=Words("借入申込書", "loan application"),
    effort=2,
    headings=("資本性ローンの新しい貸付制度", "資本性ローンの追加の対象"),
    choices={
        "social_business": Words("ソーシャルビジネス支援資金", "for social business"),
        "growth_investment": Words(
            "省力化投資などに取り組む成長志向の事業者への貸付け",
            "for growth-minded firms that invest in saving labour and the like",
        ),
        "none": Words("どれでもない", "none of these"),
    },
)

private_bank_lends_alongside = yes_no(
    "private_bank_lends_alongside",
    Words("民間金融機関の協調融資", "A private bank lends alongside"),
    Words(
        "この融資と合わせて、民間の金融機関が定められた条件で協調融資をしますか。",
        "Does a private bank lend beside this loan, on the conditions that are set?",
    ),
    help=Words("条件は公庫に尋ねます。", "The lender tells the conditions."),
    paper=Words("協調融資の提案書・融資条件の提示書", "terms offered for the bank's loan"),
    effort=2,
    change=Change.UP,
    headings=("協調融資", "民間の協調融資", "協調融資の有無"),
)
