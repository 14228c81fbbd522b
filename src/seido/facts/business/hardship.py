"""What has hit a business from outside: a named cause, a failed firm, a bank in trouble."""

from seido.facts.entry import entry, yes_no
from seido.rules.build import NEVER, quotient
from seido.rules.expr import Unit
from seido.rules.words import Words, reading

_OWN = Words("影響を説明する書面", "account of how it was hit")
_LEDGER = Words("売掛帳・取引の記録", "sales ledger, records of dealings")
_BANK = Words("金融機関からの通知・面談の記録", "letters of the bank, notes of meetings")

named_cause_of_change = entry(
    "named_cause_of_change",
    Unit.CHOICE,
    Words("名指しされた環境変化の原因", "Cause of the change that the lender names"),
    Words(
        "経営環境の変化は、次のどれかによるものですか。",
        "Is the change due to one of these causes?",
    ),
    help=Words(
        "2025年に公庫の取扱いが広がった原因です。ほかの原因なら「どれでもない」と答えます。",
        "Causes for which the public lender widened its loan in 2025; others are none of these.",
    ),
    paper=_OWN,
    effort=1,
    headings=("環境変化の原因", "米国関税・カキのへい死の影響"),
    choices={
        "us_tariffs": Words("米国の関税措置", "tariffs of the United States"),
        "oyster_deaths": Words(
            "海水温の上昇などによるカキのへい死", "oysters killed by warm water"
        ),
        "none": Words("どれでもない", "none of these"),
    },
)

social_cause_hampers_cash = yes_no(
    "social_cause_hampers_cash",
    Words("社会的な要因による資金繰りの支障", "Social causes hamper its cash"),
    Words(
        "社会的な要因で、資金繰りに支障が出ているか、出るおそれがありますか。",
        "Do social causes hamper the business's cash, or are they likely to?",
    ),
    help=Words(
        "売上高の減少率は問われません。当たるかは公庫に尋ねます。",
        "No fall of sales is asked for; the lender tells what counts.",
    ),
    paper=Words("資金繰り表", "cash-flow table"),
    effort=1,
    headings=("社会的要因による資金繰り難", "社会的な要因の影響"),
)

trade_terms_worse_by_a_month = yes_no(
    "trade_terms_worse_by_a_month",
    Words("回収・支払条件の1か月以上の悪化", "Terms of payment worse by a month or more"),
    Words(
        "売上げの回収か仕入れの支払いの条件が、1か月以上悪くなりましたか。",
        "Have terms of collection or payment become worse by a month or more?",
    ),
    help=Words(
        "回収が遅くなるか、支払いを早めるよう求められたときです。",
        "Where customers pay later, or suppliers want to be paid sooner.",
    ),
    paper=Words("取引条件の変更の通知", "notices that changed the terms of trade"),
    effort=2,
    headings=("回収条件の悪化", "支払条件の悪化", "取引条件の悪化"),
)

debt_of_crisis_weighs = yes_no(
    "debt_of_crisis_weighs",
    Words("災害・感染症のときの借入れの負担", "Debt of a disaster or epidemic weighs on it"),
    Words(
        "災害や感染症のときの借入れの返済が、経営の負担になっていますか。",
        "Do repayments of what it borrowed in a disaster or epidemic weigh on the business?",
    ),
    help=Words(
        "新型コロナのときの特別貸付などです。その負担を軽くするための資金かを確かめます。",
        "Such as the loans of the covid years; the new money is to lighten that debt.",
    ),
    paper=Words("借入金明細・返済予定表", "list of loans, repayment tables"),
    effort=1,
    headings=("コロナ借入れの負担", "既往債務の負担", "コロナ融資の返済負担"),
)

# A firm that failed

related_business_failed_on = entry(
    "related_business_failed_on",
    Unit.DATE,
    Words("関連企業の倒産日", "Day on which the related business failed"),
    Words(
        "関連企業（取引先など）が倒産したのはいつですか。",
        "On which day did the related business, such as a customer, fail?",
    ),
    paper=Words("倒産の通知", "notice of the failure"),
    effort=1,
    headings=("取引企業の倒産日", "関連企業の倒産の日"),
)

claims_on_failed_business = entry(
    "claims_on_failed_business",
    Unit.YEN,
    Words("倒産企業への債権", "Claims on the failed business"),
    Words(
        "倒産した企業への売掛金などの債権は、合計いくらですか。",
        "What do trade claims on the failed business come to?",
    ),
    help=Words("なければ0円です。", "Zero where there are none."),
    paper=_LEDGER,
    effort=1,
    headings=("倒産企業への売掛金", "倒産した取引先への債権額"),
)

trade_with_failed_business = entry(
    "trade_with_failed_business",
    Unit.YEN,
    Words("倒産企業との取引額", "Trade with the failed business"),
    Words(
        "倒産した企業との取引額は、倒産前の1年でいくらでしたか。",
        "What did trade with the failed business come to in the year (12 months) before it failed?",
    ),
    paper=_LEDGER,
    effort=2,
    headings=("倒産企業との年間取引額", "倒産した取引先との取引額"),
)

trade_in_all = entry(
    "trade_in_all",
    Unit.YEN,
    Words("同じ1年の総取引額", "All trade of the same year"),
    Words("同じ1年の取引額は、全部でいくらでしたか。", "What did all trade of that year come to?"),
    paper=_LEDGER,
    effort=2,
    headings=("倒産前1年の総取引額", "年間の総取引額"),
)

share_of_failed_business = quotient(
    "share_of_failed_business",
    Words("倒産企業への取引依存度", "Share of trade with the failed business"),
    trade_with_failed_business,
    trade_in_all,
    undefined=NEVER,
    readings=(
        reading(
            "取引がまったくなければ依存度は出ないので、どの率にも達しないものとする",
            "Without any trade there is no share, so none is reached",
        ),
    ),
)

tie_to_failed_business = entry(
    "tie_to_failed_business",
    Unit.CHOICE,
    Words("倒産企業との取引のほかの関係", "Tie to the failed business but for trade"),
    Words(
        "倒産した企業と、次のどれかの関係がありましたか。",
        "Is there one of these ties to the failed business?",
    ),
    paper=Words("契約書・残高の記録", "contracts, records of balances"),
    effort=1,
    headings=("倒産企業との関係", "倒産した企業との関係"),
    choices={
        "lent_or_deposited": Words(
            "貸付金・預け金などがある", "money lent to it or deposited with it"
        ),
        "guarantor": Words("債務を保証している", "guarantor of its debt"),
        "tenant": Words("その店舗などの賃借人", "tenant of its premises"),
        "orders_cancelled": Words("発注を取り消された", "its orders were cancelled"),
        "none": Words("どれもない", "none of these"),
    },
)

# A bank in trouble

circumstance_of_bank = entry(
    "circumstance_of_bank",
    Unit.CHOICE,
    Words("金融機関側の事情", "What has happened on the bank's side"),
    Words(
        "取引のある金融機関について、次のどれかがありましたか。",
        "Has one of these happened with a bank of the business?",
    ),
    help=Words(
        "いくつも当たれば、先に並ぶものを選びます。", "Where several have, choose the first."
    ),
    paper=_BANK,
    effort=1,
    headings=("金融機関の事情", "取引金融機関の破綻等"),
    choices={
        "ordered_to_stop": Words("業務停止命令を受けた", "it was ordered to stop its business"),
        "failed": Words("実質的に破綻した", "it failed in substance"),
        "asks_in_shock": Words(
            "金融の混乱のなかで、残高減少・早期返済・当座取引解除・追加担保・金利引上げを求めた",
            "in a financial shock it asks for a lower balance, early repayment, closing the current"
            " account, more security or a higher rate",
        ),
        "rate_beyond_prime": Words(
            "業績に問題がないのに、金利がプライムレートを超えて上がった",
            "it raised the rate beyond the prime rate though the business is sound",
        ),
        "passed_to_rcc": Words(
            "貸付債権が整理回収機構に譲渡された", "its loan was passed to the RCC"
        ),
        "none": Words("どれもない", "none of these"),
    },
)
