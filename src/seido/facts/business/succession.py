"""Handing the business on: plan, dates, who borrows, what is bought."""

from seido.facts.entry import Change, entry, yes_no
from seido.rules.expr import Unit
from seido.rules.words import Words

_PLAN = Words("事業承継計画書", "succession plan")
_REGISTER = Words("登記事項証明書", "certificate of registered matters")
_CONTRACTS = Words("株式・事業用資産等の譲渡契約書", "contract for the shares or business assets")
_SHAREHOLDERS = Words("株主名簿", "roll of shareholders")

has_succession_plan = yes_no(
    "has_succession_plan",
    Words("事業承継計画", "Succession plan"),
    Words("事業承継計画を立てていますか。", "Is there a plan for handing the business on?"),
    help=Words(
        "いつ、誰に、どのように経営を引き継ぐかを書いたものです。",
        "It says when, to whom and how the management is handed on.",
    ),
    paper=_PLAN,
    effort=2,
    change=Change.UP,
    headings=("事業承継計画の有無", "事業承継計画書の有無"),
)

planned_succession_on = entry(
    "planned_succession_on",
    Unit.DATE,
    Words("事業承継予定日", "Planned day of succession"),
    Words("計画では、いつ事業承継（代表者交代）をしますか。", "When is the succession planned?"),
    paper=_PLAN,
    effort=2,
    change=Change.BOTH,
    headings=("承継予定日", "代表者交代予定日", "事業承継の予定日"),
)

succession_completed = yes_no(
    "succession_completed",
    Words("事業承継の完了", "Succession has taken place"),
    Words(
        "事業承継（代表者の交代、個人なら事業の引継ぎ）は済んでいますか。",
        "Has the business been handed on already?",
    ),
    help=Words(
        "会社は代表者の死亡・退任により新代表者が就任したとき、個人は死亡または事業譲渡により"
        "引き継いだときに「はい」です。他社を引き継ぐなら、その相手について答えます。",
        "Yes once a new representative has followed one who died or retired, or once a sole"
        " proprietor's business has passed on by death or transfer; where another business is"
        " taken over, it is that one that is meant.",
    ),
    paper=_REGISTER,
    effort=1,
    headings=("承継済み", "代表者交代済み", "代表者交代の有無", "事業承継済み"),
)

succeeded_on = entry(
    "succeeded_on",
    Unit.DATE,
    Words("事業承継日", "Day of succession"),
    Words("事業承継をしたのはいつですか。", "When was the business handed on?"),
    help=Words(
        "登記事項証明書にある、今の代表者の就任日です。",
        "The day, in the register, on which the present representative took office.",
    ),
    paper=_REGISTER,
    effort=1,
    headings=("代表者就任日", "代表者交代日", "承継日"),
)

company_and_owner_separated = yes_no(
    "company_and_owner_separated",
    Words("法人と個人の分離", "Company and owner kept separate"),
    Words(
        "法人と経営者個人の資産・経理は明確に分かれていますか。",
        "Are the assets and accounts of the company and of its owner clearly separate?",
    ),
    help=Words(
        "直近の決算で、事業用資産の所有や、会社と経営者の間の貸し借りなどを確かめます。",
        "Look, in the latest accounts, at who owns business assets and at loans between the two.",
    ),
    paper=Words("決算書・財務要件等確認書", "accounts, confirmation of financial requirements"),
    effort=3,
    change=Change.UP,
    headings=("法人・個人の分離", "法人個人の分離", "法人と経営者の分離"),
)

confirmed_by_coordinator = yes_no(
    "confirmed_by_coordinator",
    Words("経営者保証コーディネーターの確認", "Confirmed by the owner-guarantee coordinator"),
    Words(
        "経営者保証コーディネーター（専門家）の確認を受けましたか。",
        "Has the coordinator on owners' guarantees, an expert, confirmed the case?",
    ),
    paper=Words("事業承継時判断材料チェックシート", "check sheet of what to judge a succession by"),
    effort=3,
    change=Change.UP,
    headings=("コーディネーター確認", "経営者保証コーディネーター", "専門家の確認"),
)

refinanced_loans_predate_succession = yes_no(
    "refinanced_loans_predate_succession",
    Words("借り換える借入れは承継前のもの", "Loans refinanced date from before the succession"),
    Words(
        "借り換える借入れは、すべて事業承継の前に借りたものですか。",
        "Was every loan that is refinanced taken before the succession?",
    ),
    paper=Words("借入金明細", "list of loans"),
    effort=1,
    headings=("承継前借入の借換え", "事業承継前の借入れ"),
)

used_succession_special_guarantee = yes_no(
    "used_succession_special_guarantee",
    Words("事業承継特別保証の利用歴", "Has used the succession special guarantee"),
    Words(
        "これまでに事業承継特別保証を利用しましたか。",
        "Has the business used the succession special guarantee before?",
    ),
    paper=Words("信用保証決定のお知らせ", "the corporation's notice of decision"),
    effort=1,
    headings=("事業承継特別保証の利用", "事業承継特別保証の利用実績"),
)

first_succession_special_guarantee_on = entry(
    "first_succession_special_guarantee_on",
    Unit.DATE,
    Words("事業承継特別保証の1回目の保証日", "Day of the first succession special guarantee"),
    Words("1回目の事業承継特別保証の保証日はいつですか。", "When was the first one given?"),
    help=Words("貸付けが実行されたものに限ります。", "Only one under which money was lent."),
    paper=Words("信用保証決定のお知らせ", "the corporation's notice of decision"),
    effort=2,
    headings=("事業承継特別保証の保証日", "1回目の保証日"),
)

certified_for_succession = yes_no(
    "certified_for_succession",
    Words("経営承継円滑化法の認定", "Certificate under the Succession Facilitation Act"),
    Words(
        "事業承継について、経営承継円滑化法による都道府県の認定を受けていますか。",
        "Has the prefecture certified the succession under the Succession Facilitation Act?",
    ),
    paper=Words("都道府県知事の認定書", "certificate of the prefecture"),
    effort=3,
    change=Change.UP,
    headings=("経営承継の認定", "円滑化法の認定", "事業承継の県の認定"),
)

succession_borrower = entry(
    "succession_borrower",
    Unit.CHOICE,
    Words("事業承継資金を借りる人", "Who borrows for the succession"),
    Words("事業承継の資金を借りるのは誰ですか。", "Who borrows the money for the succession?"),
    paper=Words("申込書", "application form"),
    effort=1,
    headings=("承継資金の借入人", "事業承継の借入人"),
    choices={
        "business": Words("事業者自身", "the company or person itself"),
        "representative": Words("会社の代表者個人", "its representative in person"),
        "holding_company": Words("持株会社", "a holding company that the successor set up"),
        "nobody": Words("借りない", "nobody borrows"),
    },
)

takes_over_another_business = yes_no(
    "takes_over_another_business",
    Words("他の中小企業者の経営の承継", "Takes over another SME"),
    Words(
        "他の中小企業者（会社・個人）の経営を引き継ぎますか。",
        "Is the management of another SME, a company or a sole proprietor, taken over?",
    ),
    paper=_CONTRACTS,
    effort=1,
    headings=("他社の承継", "他の中小企業者の承継", "第三者承継"),
)

other_business_lacks_successor = yes_no(
    "other_business_lacks_successor",
    Words("承継する相手の後継者不在", "The business taken over lacks a successor"),
    Words(
        "引き継ぐ相手は、後継者がいないなどの事情で続けることが難しくなっていますか。",
        "Does the business that is taken over lack a successor, or the like?",
    ),
    paper=Words("認定申請書", "application for the certificate"),
    effort=2,
    headings=("後継者不在", "相手の後継者不在"),
)

opening_notified = yes_no(
    "opening_notified",
    Words("開業届の提出", "Notice of opening filed"),
    Words("開業届をすでに出しましたか。", "Has the notice of opening been filed already?"),
    paper=Words("開業届の控え", "copy of the notice of opening"),
    effort=1,
    headings=("開業届", "開業届出済み"),
)

succession_funds_for = entry(
    "succession_funds_for",
    Unit.CHOICE,
    Words("事業承継資金の使いみち", "What the succession money pays for"),
    Words("事業承継の資金は何に使いますか。", "What is the money for the succession spent on?"),
    paper=_CONTRACTS,
    effort=1,
    headings=("承継資金の使途", "承継資金の使いみち", "取得する資産"),
    choices={
        "shares": Words("株式等の取得", "shares"),
        "assets": Words("事業用資産等の取得", "business assets"),
        "shares_and_assets": Words("株式等と事業用資産等の取得", "shares and business assets"),
        "tax": Words("事業用資産等の相続税・贈与税の納税", "inheritance or gift tax on assets"),
        "estate_division": Words("遺産分割・遺留分に伴う支払い", "payments on dividing the estate"),
        "continuity": Words(
            "事業活動の継続に特に必要な資金", "what the business needs above all to go on"
        ),
        "other": Words("その他", "something else"),
    },
)

holding_company_is_new = yes_no(
    "holding_company_is_new",
    Words("持株会社の新設", "The holding company is newly set up"),
    Words(
        "持株会社は、事業会社を子会社にするために新しく設立したものですか。",
        "Was the holding company newly set up to make the operating company its subsidiary?",
    ),
    help=Words(
        "初年度の決算がまだ来ていないものを新設とします。",
        "New means that its first year has not been settled yet.",
    ),
    paper=Words("持株会社の登記事項証明書・定款", "register and articles of the holding company"),
    effort=1,
    headings=("新設持株会社", "持株会社は新設"),
)

successor_heads_holding_company = yes_no(
    "successor_heads_holding_company",
    Words("後継者が持株会社の代表者", "The successor heads the holding company"),
    Words(
        "後継者（経営陣・従業員等）が出資して持株会社を設立し、その代表者になっていますか。",
        "Did the successor, a manager or employee, found the holding company and become its head?",
    ),
    paper=Words("持株会社の登記事項証明書・定款", "register and articles of the holding company"),
    effort=1,
    headings=("持株会社の代表者", "持株会社代表者は後継者"),
)

successor_votes_in_holding_company = entry(
    "successor_votes_in_holding_company",
    Unit.COUNT,
    Words("後継者が持つ持株会社の議決権数", "Successor's votes in the holding company"),
    Words(
        "持株会社の議決権のうち、後継者は何個を持っていますか。",
        "How many of the holding company's votes does the successor have?",
    ),
    paper=_SHAREHOLDERS,
    effort=2,
    change=Change.UP,
    headings=("持株会社の議決権（後継者）", "後継者の持株会社議決権数"),
)

holding_company_votes = entry(
    "holding_company_votes",
    Unit.COUNT,
    Words("持株会社の議決権総数", "All votes of the holding company"),
    Words("持株会社の議決権は全部で何個ですか。", "How many votes has the holding company in all?"),
    paper=_SHAREHOLDERS,
    effort=2,
    headings=("持株会社議決権総数", "持株会社の総議決権数"),
    low=1,
)

target_votes_after_purchase = entry(
    "target_votes_after_purchase",
    Unit.COUNT,
    Words("取得後に持つ承継会社の議決権数", "Votes held in the company after the purchase"),
    Words(
        "株式を取得した後、承継する会社の議決権を何個持つことになりますか。",
        "How many votes of the company that is handed on are held after the purchase?",
    ),
    help=Words(
        "持株会社で取得するときは、後継者がすでに持っている議決権も足します。",
        "Where a holding company buys, add the votes that the successor has already.",
    ),
    paper=_SHAREHOLDERS,
    effort=2,
    change=Change.UP,
    headings=("取得後の議決権数", "事業会社の取得後議決権数"),
)

target_votes = entry(
    "target_votes",
    Unit.COUNT,
    Words("承継する会社の議決権総数", "All votes of the company handed on"),
    Words("承継する会社の議決権は全部で何個ですか。", "How many votes has that company in all?"),
    paper=_SHAREHOLDERS,
    effort=2,
    headings=("事業会社の議決権総数", "事業会社の総議決権数"),
    low=1,
)
