"""経営サポート会議: a business, its banks and supporters around one table, with the corporation as secretariat.

The nation's sources say what the meeting is and what it is for; whom it serves and how one asks for
it, only the guide of Okayama says: its edition is for that corporation alone.
"""

from seido.rules.words import Words
from seido.schemes.advice.management_support_meeting.national import OF_2014, OF_2016, OF_2022, OF_2025
from seido.schemes.advice.management_support_meeting.okayama_meeting import OKAYAMA_2020, OKAYAMA_2022, OKAYAMA_2025
from seido.schemes.model import Kind, Scheme

SCHEME = Scheme(
    id="management-support-meeting",
    kind=Kind.ADVICE,
    name=Words("経営サポート会議", "Management support meeting"),
    summary=Words(
        "事業者と関係者が一堂に会して意見を交わし、早い経営改善と再生をめざす。", "A business and all concerned exchange views, so that it recovers soon."
    ),
    aliases=("岡山県の経営サポート会議",),
    editions=(OF_2014, OF_2016, OKAYAMA_2020, OF_2022, OKAYAMA_2022, OF_2025, OKAYAMA_2025),
)
"""Source: 000, 002 ⑩ and, for Okayama, 003 経営サポート会議; what changed since 2022 from later pages."""
