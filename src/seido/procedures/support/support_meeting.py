"""経営サポート会議: requested by the business with a lender or a support body, called by the corporation."""

from seido.procedures.model import Edition, Figure, Procedure, duty_of, event, state
from seido.procedures.papers import BANK_CONSENT, MEETING_REQUEST, MINUTES, PLAN, PROGRESS_REPORT
from seido.rules.words import Words, reading
from seido.schemes.parties import Party, either
from seido.schemes.publications import GUIDEBOOK_2016, OKAYAMA_GUIDE_2020

_PURPOSE = OKAYAMA_GUIDE_2020.under("経営サポート会議：目的")
_WHO = OKAYAMA_GUIDE_2020.under("経営サポート会議：対象となる方")
_PLAN = GUIDEBOOK_2016.under("事業再生計画実施関連保証制度：⑩経営サポート会議")
_NETWORK = OKAYAMA_GUIDE_2020.under("岡山県中小企業支援ネットワーク")
_SCHEME = "business-revitalisation-guarantee"
_BUSINESS, _BANK, _BODY = Party.BUSINESS, Party.BANK, Party.SUPPORT_BODY
_CORPORATION, _CREDITORS = Party.CORPORATION, Party.CREDITORS

PROCEDURE = Procedure(
    id="support_meeting",
    name=Words("経営サポート会議", "Management support meeting"),
    schemes=("management-support-meeting", "sme-support-network", _SCHEME),
    editions=(
        Edition(
            stated_on=OKAYAMA_GUIDE_2020.stated_on,
            source=_PURPOSE,
            states=(
                state("troubled", "経営の課題がある", "in need of support"),
                state("asked_by_business", "事業者だけの要請", "asked for by the business alone"),
                state("asked_by_bank", "金融機関だけの要請", "asked for by the lender alone"),
                state("asked_by_body", "支援機関だけの要請", "asked for by the support body alone"),
                state("requested", "要請がそろった", "requested by both"),
                state("called", "招集", "called"),
                state("consented", "資料の提示に事業者が同意", "the business lets its papers be shown"),
                state("deliberating", "計画の検討", "deliberating on the plan"),
                state("agreed", "全債権者の合意", "all creditors agree"),
                state("followed", "計画の実行（新しい保証）", "the plan under way, with a new guarantee"),
                state("closed", "終了", "closed", final=True),
            ),
            events=(
                event(
                    "business_asks",
                    "troubled",
                    "asked_by_business",
                    _BUSINESS,
                    "会議の開催を求める",
                    "Ask for the meeting",
                    papers=(MEETING_REQUEST,),
                    source=_PURPOSE,
                ),
                event(
                    "bank_asks",
                    "troubled",
                    "asked_by_bank",
                    _BANK,
                    "融資金融機関として会議を求める",
                    "Ask for it as a lender",
                    papers=(MEETING_REQUEST,),
                    source=_PURPOSE,
                ),
                event(
                    "body_asks",
                    "troubled",
                    "asked_by_body",
                    _BODY,
                    "支援機関として会議を求める",
                    "Ask for it as a support body",
                    papers=(MEETING_REQUEST,),
                    source=_PURPOSE,
                ),
                event("supporter_joins", "asked_by_business", "requested", either(_BANK, _BODY), "要請に加わる", "Join the request", source=_PURPOSE),
                event(
                    "business_joins",
                    ("asked_by_bank", "asked_by_body"),
                    "requested",
                    _BUSINESS,
                    "事業者も要請に加わる",
                    "Join the request as the business",
                    source=_PURPOSE,
                ),
                event(
                    "find_needed",
                    "asked_by_body",
                    "requested",
                    _CORPORATION,
                    "支援機関の要請を受け、会議が必要と認める",
                    "Find the meeting needed on a support body's request",
                    source=_WHO,
                ),
                event(
                    "withdraw",
                    ("asked_by_business", "asked_by_bank", "asked_by_body", "requested"),
                    "closed",
                    either(_BUSINESS, _BANK, _BODY),
                    "要請を取り下げる",
                    "Withdraw the request",
                    reason=True,
                ),
                event("call", "requested", "called", _CORPORATION, "関係金融機関などを招集する", "Call the lenders concerned", source=_PURPOSE),
                event("consent", "called", "consented", _BUSINESS, "資料を見せることに同意する", "Consent that its papers are shown", undone_by="revoke"),
                event("revoke", "consented", "called", _BUSINESS, "資料への同意を取り消す", "Revoke that consent"),
                event(
                    "meet",
                    "consented",
                    "deliberating",
                    _CORPORATION,
                    "会議を開き、資料を示して意見を交わす",
                    "Hold the meeting, show the papers and exchange views",
                    papers=(MINUTES, PLAN),
                    source=_PURPOSE,
                ),
                event("meet_again", "deliberating", None, _CORPORATION, "続けて協議する", "Meet again", papers=(MINUTES,), source=_PURPOSE),
                event(
                    "creditor_consents",
                    "deliberating",
                    None,
                    _CREDITORS,
                    "債権者が計画に同意する",
                    "Consent to the plan, as a creditor",
                    papers=(BANK_CONSENT,),
                    source=_PLAN,
                ),
                event(
                    "all_agree",
                    "deliberating",
                    "agreed",
                    _CORPORATION,
                    "全債権者の同意がそろったと確かめる",
                    "Confirm that all creditors agree",
                    undone_by="withdraw_consent",
                    source=_PLAN,
                ),
                event("withdraw_consent", "agreed", "deliberating", _CREDITORS, "債権者が同意を撤回する", "Withdraw a creditor's consent", reason=True),
                event(
                    "guarantee",
                    "agreed",
                    "followed",
                    _CORPORATION,
                    "経営改善サポート保証などで支える（あっせんの申込みもある）",
                    "Support it by a guarantee; one may apply to be mediated",
                    starts=(duty_of(_SCHEME, "report_progress"),),
                    source=_PLAN,
                ),
                event(
                    "report",
                    "followed",
                    None,
                    _BUSINESS,
                    "計画の進捗を報告する",
                    "Report the plan's progress",
                    papers=(PROGRESS_REPORT,),
                    fulfils="report_progress",
                    source=_PLAN,
                ),
                event(
                    "end_without_plan",
                    ("called", "consented", "deliberating"),
                    "closed",
                    _CORPORATION,
                    "合意のないまま終える",
                    "Close without agreement",
                    reason=True,
                ),
                event(
                    "refer",
                    "agreed",
                    "closed",
                    _CORPORATION,
                    "専門家・協議会・ファンドなどにつなぐ",
                    "Refer it to experts, the council or a fund",
                    source=_PURPOSE,
                ),
                event("end", "followed", "closed", _CORPORATION, "支援を終える", "End the support", ends=("report_progress",)),
                event("not_ask", "troubled", "closed", _BUSINESS, "会議を求めない", "Do not ask for it"),
            ),
            parties=(_BUSINESS, _BANK, _BODY, _CORPORATION, _CREDITORS),
            readings=(
                reading(
                    "会議は、事業者と、金融機関か支援機関がともに求める。一方だけの要請は半分として残す。第五の場合は、支援機関の要請を受けて事務局が必要と認めれば足りる",
                    "The business, with a lender or a support body, asks for it; one side alone is kept as half a request. In the fifth kind a body's request"
                    " does, once the secretariat finds it needed",
                    _WHO,
                ),
                reading("資料は事業者の同意の前には見せない", "No paper is shown before the business consents"),
                reading(
                    "債権者が同意を撤回すると合意は消え、それで使えた保証は閉じる",
                    "Where a creditor withdraws, the agreement is undone and the guarantee that it opened closes",
                ),
                reading("通知の期間や間隔は書かれていない。日は示さない", "Notice and intervals are not said: no day is shown", _PURPOSE),
            ),
            figures=(
                Figure(
                    Words(
                        "保証は15年以内（据置1年）、2億8,000万円まで、保証料0.70・0.80％",
                        "A guarantee of 15 years with 1 of grace, up to 280 million yen, at 0.70 or 0.80 %",
                    ),
                    _PLAN,
                ),
                Figure(
                    Words(
                        "岡山のネットワーク会議は2012年10月から。行政・支援機関10、金融機関15、士業4",
                        "Okayama's network: since October 2012, 10 bodies, 15 lenders, 4 professions",
                    ),
                    _NETWORK,
                ),
            ),
        ),
    ),
)
"""Source: 002 ⑩ and 003 経営サポート会議."""
