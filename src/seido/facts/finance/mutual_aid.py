"""The contract of mutual aid against bankruptcy, and claims on a failed customer."""

from seido.facts.entry import Change, entry, yes_no
from seido.rules.expr import Unit
from seido.rules.quantity import man
from seido.rules.words import Words

_STATEMENT = Words(
    "共済契約締結証書・掛金納付状況のお知らせ",
    "certificate of the contract, notice of contributions",
)
_NOTICE = Words(
    "申立ての通知・弁護士の受任通知・取引停止処分の通知",
    "notice of the filing, the lawyer's notice, or the bank's suspension",
)

income_tax_in_arrears = yes_no(
    "income_tax_in_arrears",
    Words("所得税・法人税の滞納", "Arrears of income or corporation tax"),
    Words(
        "納めるべき所得税または法人税を滞納していますか。",
        "Is income tax or corporation tax that has fallen due still unpaid?",
    ),
    paper=Words("納税証明書", "certificate of tax payment"),
    effort=1,
    change=Change.DOWN,
    headings=("滞納", "税金の滞納", "所得税の滞納", "法人税の滞納", "税の滞納"),
)

barred_from_mutual_aid = yes_no(
    "barred_from_mutual_aid",
    Words("共済での延滞・解除・不正", "Default, cancellation or fraud in the mutual aid"),
    Words(
        "経営セーフティ共済で、返すべきお金の延滞、1年以内の契約解除、1年以内の不正のどれかがありますか。",
        "In this mutual aid, is money overdue, or was there a cancellation by the agency or a fraud"
        " within a year?",
    ),
    help=Words(
        "加入したことがなければ「いいえ」です。中小機構による解除と、偽りその他の不正による貸付け・"
        "支給の請求は、その日から1年たつまで数えます。",
        "No for a business that never joined. Cancellation by the agency and false claims count"
        " for a year.",
    ),
    paper=Words("中小機構からの通知", "notices of the agency"),
    effort=1,
    change=Change.DOWN,
    headings=("共済金の返済の延滞", "共済契約の解除", "加入拒絶事由"),
)

mutual_aid_joined_on = entry(
    "mutual_aid_joined_on",
    Unit.DATE,
    Words("共済の加入日", "Day of joining the mutual aid"),
    Words("経営セーフティ共済に加入したのはいつですか。", "On which day did the business join it?"),
    help=Words(
        "契約を申し込んで受け付けられた日です。まだなら、加入するつもりの日で試せます。",
        "The day on which the application was accepted; for a trial, the day intended.",
    ),
    paper=_STATEMENT,
    effort=2,
    headings=("共済加入日", "倒産防止共済の加入日", "加入年月日", "共済契約締結日"),
)

contribution_months = entry(
    "contribution_months",
    Unit.MONTHS,
    Words("掛金納付月数", "Months of contributions"),
    Words(
        "取引先が倒産した日までに、掛金を何か月分納めましたか。",
        "For how many months had contributions been paid when the customer failed?",
    ),
    help=Words(
        "前納した分は、その月が来るまで数えません。加入していなければ0か月です。",
        "Months paid ahead count when they have come; none for a business that has not joined.",
    ),
    paper=_STATEMENT,
    effort=2,
    change=Change.UP,
    headings=("納付月数", "掛金の納付月数", "共済の納付月数"),
)

contributions_paid = entry(
    "contributions_paid",
    Unit.YEN,
    Words("掛金総額", "Contributions paid in"),
    Words(
        "これまでに納めた掛金の総額はいくらですか。", "What do the contributions paid in come to?"
    ),
    help=Words(
        "前に借りた共済金のために控除された分は除きます。倒産の日の前日から6か月以内に増額した分と、"
        "2か月を超えて遅れて納めた分は、貸付額の計算に入りません。",
        "Without what earlier loans have taken. Increases in the six months before the failure, and"
        " contributions paid more than two months late after it, do not count for a loan.",
    ),
    paper=_STATEMENT,
    effort=2,
    change=Change.UP,
    headings=("掛金の総額", "掛金残高", "共済掛金総額", "積立額", "掛金累計"),
    high=man(800),
)

mutual_aid_loan_balance = entry(
    "mutual_aid_loan_balance",
    Unit.YEN,
    Words("共済金の借入残高", "Balance of mutual aid loans"),
    Words(
        "前に借りた共済金で、まだ返していない額はいくらですか。",
        "How much of earlier mutual aid loans is still to be repaid?",
    ),
    help=Words(
        "一時貸付金は含めません。なければ0円です。", "Temporary loans do not count; zero if none."
    ),
    paper=Words("共済金の償還予定表", "the agency's schedule of repayments"),
    effort=2,
    change=Change.DOWN,
    headings=("共済金の未返済額", "共済金貸付残高", "共済の借入残高"),
    high=man(8_000),
)

customer_failure = entry(
    "customer_failure",
    Unit.CHOICE,
    Words("取引先の倒産の形", "How a customer failed"),
    Words("取引先はどのような形で倒産しましたか。", "In which way did a customer fail?"),
    help=Words(
        "自社と直接に取引のある事業者について答えます。",
        "A business that one deals with directly.",
    ),
    paper=_NOTICE,
    effort=1,
    headings=("取引先の倒産", "取引先倒産", "倒産の事由", "倒産事由", "倒産の形"),
    choices={
        "none": Words("倒産していない", "none has failed"),
        "legal_proceedings": Words(
            "法的整理の申立て（破産・民事再生・会社更生・特別清算）",
            "filing for bankruptcy, civil rehabilitation, reorganisation or special liquidation",
        ),
        "bank_suspension": Words(
            "銀行取引停止処分（でんさいネットを含む）",
            "suspension of bank transactions, or of electronic claims (Densai)",
        ),
        "lawyer_led_workout": Words(
            "弁護士などが代理人となる私的整理", "workout led by a lawyer as agent"
        ),
        "disaster_dishonour": Words(
            "災害による不渡り・でんさいの支払不能", "bill dishonoured because of a disaster"
        ),
        "major_disaster": Words(
            "特定非常災害による支払不能", "unable to pay because of a designated major disaster"
        ),
        "disappeared": Words("夜逃げ", "flight by night"),
        "other": Words("その他の形", "another way"),
    },
)

customer_failed_on = entry(
    "customer_failed_on",
    Unit.DATE,
    Words("取引先の倒産日", "Day on which the customer failed"),
    Words("取引先が倒産した日はいつですか。", "On which day did the customer fail?"),
    help=Words(
        "法的整理は申立ての日、取引停止処分はその処分の日、私的整理は弁護士などの通知の日、"
        "災害による不渡りは手形の交換日または呈示日です。",
        "The day of the filing, of the suspension, of the lawyer's notice, or on which the bill was"
        " presented.",
    ),
    paper=_NOTICE,
    effort=1,
    headings=("倒産日", "倒産発生日", "取引先倒産日"),
)

uncollectable_claims = entry(
    "uncollectable_claims",
    Unit.YEN,
    Words("回収困難額", "Claims that cannot be collected"),
    Words(
        "倒産した取引先への売掛金・受取手形などで、回収が困難な額はいくらですか。",
        "How much of the claims on the failed customer can hardly be collected?",
    ),
    help=Words(
        "売掛金、受取手形、前渡金の返還請求権を数えます。貸付金、融通手形、不動産の賃貸借、"
        "一般の消費者への債権は数えません。",
        "Trade accounts, bills received and prepayments to be returned. Money lent, accommodation"
        " bills, rent and claims on consumers do not count.",
    ),
    paper=Words("売掛帳・受取手形・納品書", "sales ledger, bills received, delivery notes"),
    effort=2,
    headings=("被害額", "回収困難な売掛金", "回収不能額", "回収困難となった売掛金債権等"),
)
