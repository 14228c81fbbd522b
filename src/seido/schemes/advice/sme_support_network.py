"""岡山県中小企業支援ネットワーク: the bodies that stand together for businesses in trouble."""

from seido.facts.business.size import is_sme
from seido.rules.build import all_of
from seido.rules.words import Words
from seido.schemes.advice.okayama import CORPORATION, DESKS, served_in_okayama
from seido.schemes.gaps import not_stated
from seido.schemes.model import Course, Edition, Kind, Particular, Scheme
from seido.schemes.parties import Party
from seido.schemes.procedure import step
from seido.schemes.publications import OKAYAMA_GUIDE_2020

_SOURCE = OKAYAMA_GUIDE_2020.under("岡山県中小企業支援ネットワーク")

SCHEME = Scheme(
    id="sme-support-network",
    kind=Kind.ADVICE,
    name=Words("岡山県中小企業支援ネットワーク", "SME support network (Okayama)"),
    summary=Words(
        "保証協会を事務局に、金融機関・支援機関・行政が中小企業の経営改善と再生の環境を整える。",
        "Banks, support bodies and authorities, with the corporation as secretariat, stand ready for businesses that must recover.",
    ),
    aliases=("中小企業支援ネットワーク",),
    editions=(
        Edition(
            stated_on=OKAYAMA_GUIDE_2020.stated_on,
            source=_SOURCE,
            rule=all_of(served_in_okayama, is_sme),
            courses=(
                Course(Words("ネットワーク会議：経営改善・事業再生支援の環境整備", "meeting of the members, which prepares the ground for recovery")),
                Course(Words("経営サポート会議：個々の事業者のための会議", "management support meeting for one business")),
            ),
            particulars=(
                Particular(
                    Words("成り立ち", "How it came to be"),
                    Words(
                        "内閣府・金融庁・中小企業庁が2012年4月にまとめた政策パッケージ（金融円滑化法の最終延長を踏まえたもの）を受け、2012年10月に作られた。",
                        "Set up in October 2012 on the policy package of April 2012 by the Cabinet Office, the Financial Services Agency"
                        " and the SME Agency, which followed the last extension of the act on easing finance.",
                    ),
                ),
                Particular(Words("事務局", "Secretariat"), Words("岡山県信用保証協会。", "The guarantee corporation of Okayama.")),
                Particular(
                    Words("構成：行政・支援機関", "Members: authorities and support bodies"),
                    Words(
                        "中国経済産業局、岡山財務事務所、岡山県、産業振興財団、再生支援協議会、"
                        "地域経済活性化支援機構、商工会議所連合会、商工会連合会、中小企業団体中央会、"
                        "おかやまキャピタルマネジメント",
                        "Bureau of economy, finance office, Okayama, its industrial foundation, the"
                        " turnaround council, REVIC, federations of commerce, Okayama Capital"
                        " Management",
                    ),
                ),
                Particular(
                    Words("構成：金融機関", "Members: banks"),
                    Words(
                        "中国・トマト・広島・百十四・伊予の5行、おかやま・水島・津山・玉島・備北・吉備・備前日生の7信用金庫、笠岡信用組合、日本公庫、商工中金",
                        "Five banks, seven shinkin banks, Kasaoka credit cooperative, JFC, Shoko Chukin",
                    ),
                ),
                Particular(
                    Words("構成：士業", "Members: professions"),
                    Words(
                        "弁護士会、公認会計士協会中国会岡山県部会、税理士会支部連合会、中小企業診断士会", "Lawyers, accountants, tax accountants, consultants"
                    ),
                ),
            ),
            steps=(
                step("use_meeting", Party.BUSINESS, "経営サポート会議を通じて利用する", "Use it through a management support meeting"),
                step(
                    "bring_in_bodies",
                    CORPORATION,
                    "事務局として、会議のために関係金融機関等に呼びかける",
                    "As secretariat, call the banks and bodies concerned to the meeting",
                ),
            ),
            windows=(*DESKS, "financial_institution", "chamber"),
            gaps=(
                not_stated(
                    "会議の回数と、個々の事業者への支援の中身は書かれていない", "How often it meets, and what is done for one business, is not said", _SOURCE
                ),
            ),
        ),
    ),
)
"""Source: 003 岡山県中小企業支援ネットワーク."""
