"""The papers that events take or hand over, each with the id of its form and its words once."""

from dataclasses import dataclass

from seido.rules.words import Words


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper that goes from one to another (書類).

    Attributes:
        id: the id of its form, in small letters, digits and hyphens.
        words: its name.
    """

    id: str
    words: Words


def _paper(id: str, ja: str, en: str) -> Paper:  # noqa: A002 - what it is
    return Paper(id, Words(ja, en))


APPLICATION = _paper("cgc-application", "信用保証委託申込書", "application for a guarantee")
GUARANTORS = _paper("cgc-guarantors", "保証人等明細", "list of guarantors")
OVERVIEW = _paper("cgc-overview", "申込人（企業）概要", "overview of the applicant")
CONSENT = _paper(
    "cgc-consent", "個人情報の取扱いに関する同意書", "consent to the handling of personal data"
)
BANK_REQUEST = _paper("cgc-bank-request", "信用保証依頼書", "the bank's request for a guarantee")
GUARANTEE_CONTRACT = _paper("cgc-contract", "信用保証委託契約書", "guarantee contract")
EXTENSION = _paper(
    "cgc-validity-60", "保証書の有効期限の延長申請", "request to extend the certificate"
)
EXECUTION_REPORT = _paper(
    "execution-report", "貸付実行報告・償還報告", "report of lending or payment"
)
CHANGE_REQUEST = _paper("change-request", "条件変更申込書", "request for a change of terms")
ACCIDENT_REPORT = _paper("accident-report", "事故報告書", "report of an accident")
SUBROGATION_CLAIM = _paper("subrogation-claim", "代位弁済請求書", "claim for subrogation")
GUARANTEE_CERTIFICATE = _paper("guarantee-certificate", "信用保証書", "guarantee certificate")
CHANGE_CERTIFICATE = _paper("change-certificate", "変更保証書", "certificate of the changed terms")
ACCELERATION_NOTICE = _paper(
    "acceleration-notice",
    "期限の利益喪失の通知（配達証明付き内容証明）",
    "notice of acceleration, by certified mail",
)
LOAN_CONTRACT = _paper("loan-contract", "金銭消費貸借契約証書", "loan contract")
ACCOUNTS = _paper("accounts", "決算書・確定申告書", "accounts or tax returns")
TRIAL_BALANCE = _paper("trial-balance", "試算表", "trial balance")

CERTIFICATE_APPLICATION = _paper(
    "certificate-application",
    "認定申請書（様式は号ごと）2部",
    "application for certification, a form per number, in two copies",
)
PROOF_OF_FIGURES = _paper(
    "proof-of-figures", "売上などの挙証資料・明細表", "proof and breakdown of the figures"
)
REGISTER = _paper(
    "register-extract", "登記事項証明書・確定申告書", "register extract or tax return"
)
PROXY = _paper("sn-proxy", "委任状（代理のとき）", "power of attorney, for a proxy")
CERTIFICATE = _paper("certificate", "認定書", "certificate")
SUCCESSION_PLAN = _paper("succession-plan", "事業承継計画書", "succession plan")
SUCCESSION_CHECK = _paper(
    "succession-financial-check", "財務要件等確認書", "confirmation of financial requirements"
)
REFINANCE_CHECK = _paper(
    "succession-refinance-check", "借換債務等確認書", "confirmation of the debts refinanced"
)

COORDINATED_DECLARATION = _paper(
    "coord-declaration", "申込人資格要件申告書兼誓約書", "statement of eligibility and pledge"
)
ACTION_PLAN = _paper("action-plan", "経営行動計画書", "action plan")
YEARLY_DATA = _paper(
    "action-plan-report", "計画の実行状況等の年次報告（電子データ）", "yearly report as data"
)
STRENGTHENING_NOTICE = _paper(
    "strengthening-notice", "申込人資格要件等届出書", "statement of eligibility (strengthening)"
)
BUSINESS_PLAN = _paper("business-plan", "事業計画書", "business plan")
SUPPORT_STATEMENT = _paper(
    "support-statement", "支援内容を記載した書面", "statement of the support given"
)
PROGRESS_REPORT = _paper("progress-report", "計画の進捗の報告", "report of the plan's progress")
BUSINESS_REPORT = _paper("business-report", "業況報告書", "report on the business")
COLLATERAL_LIST = _paper(
    "collateral-list", "売掛債権・棚卸資産の明細", "list of receivables and stock"
)
ACCOUNT_STATEMENT = _paper("account-statement", "預金口座の明細", "statement of the account")

JFC_APPLICATION = _paper("jfc-application", "借入申込書", "application for a loan")
JFC_PLAN = _paper("jfc-startup-plan", "創業計画書・企業概要書", "start-up plan or overview")
JFC_PAPERS = _paper("jfc-papers", "申込みの添付書類", "papers with the application")
MUTUAL_AID_CLAIM = _paper("kyosai-claim", "共済金貸付請求書", "claim for the mutual aid loan")
DECISION_NOTICE = _paper("decision-notice", "貸付決定通知書", "notice of the decision")
SEAL_PROOF = _paper("seal-proof", "印鑑登録証明書", "proof of the seal")
DIAGNOSIS_REPORT = _paper("diagnosis-report", "診断報告書", "report of the diagnosis")

PLAN_USE = _paper("405-use", "利用申請書（連名）", "joint application for use")
PLAN_PAYMENT = _paper("405-pay", "費用支払申請書", "application for payment of the plan")
FOLLOW_UP_PAYMENT = _paper(
    "405-followup", "伴走支援費用支払申請書", "application for payment of the follow-up"
)
CHECK_SHEET = _paper(
    "coordinator-check", "コーディネーターの確認書", "the coordinator's check sheet"
)
REASON = _paper("reason", "理由書", "statement of reasons")
EARLY_PLAN_PAYMENT = _paper(
    "early-plan-pay", "早期経営改善計画の費用支払申請書", "application for payment, early plan"
)
PLAN = _paper("improvement-plan", "経営改善計画書", "improvement plan")
TIME_SHEET = _paper("time-sheet", "従事時間管理表", "time sheet")
BANK_CONSENT = _paper("bank-consent", "同意書・金融支援確認書", "the banks' consent and support")
DELIVERY_NOTE = _paper("delivery-note", "計画の受領書", "receipt for the plan")
EXPLANATION = _paper("explanation", "同意に至らない理由の説明書", "statement of why none agreed")
MEETING_REQUEST = _paper("meeting-request", "会議の開催の要請", "request for a meeting")
MINUTES = _paper("minutes", "会議の記録", "minutes")
DISPATCH_REQUEST = _paper("expert-dispatch", "専門家派遣の申込書", "request for an expert")
VISIT_REPORT = _paper("visit-report", "専門家の報告書", "the expert's report")
SURVEY = _paper("survey", "満足度のアンケート", "survey of satisfaction")
DIAGNOSIS_SHEET = _paper("diagnosis-sheet", "事業承継診断票", "sheet of the succession diagnosis")
REFERRAL = _paper("referral", "支援の引継書", "referral")
SPENDING_PLAN = _paper(
    "spending-plan", "事業計画・経費の内訳・参加企業の一覧", "plan, budget and list of firms"
)
