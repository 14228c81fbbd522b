"""中小企業活性化協議会: the desk of each prefecture for earning power, turnaround and a fresh start."""

from datetime import date

from seido.facts.business.size import is_sme
from seido.rules.words import Words, reading
from seido.schemes.advice.desks import COUNCILS
from seido.schemes.gaps import judged, not_stated
from seido.schemes.model import Course, Edition, Kind, Particular, Scheme
from seido.schemes.parties import Party
from seido.schemes.procedure import step

SCHEME = Scheme(
    id="revitalisation-council",
    kind=Kind.ADVICE,
    name=Words("中小企業活性化協議会", "SME revitalisation council"),
    summary=Words(
        "収益力の改善、事業の再生、再チャレンジを、各都道府県の協議会が一つの窓口で支える。",
        "The council of each prefecture is the one desk for earning power, turnaround and a fresh start.",
    ),
    aliases=("活性化協議会", "活性協", "中小企業再生支援協議会", "再生支援協議会"),
    editions=(
        Edition(
            stated_on=date(2022, 4, 1),
            source=COUNCILS,
            rule=is_sme,
            courses=(
                Course(Words("収益力改善の相談", "advice on earning power")),
                Course(Words("事業再生の相談", "advice on turnaround")),
                Course(Words("再チャレンジの相談", "advice on a fresh start")),
            ),
            particulars=(
                Particular(
                    Words("成り立ち", "How it came to be"),
                    Words(
                        "2022年4月1日、47都道府県の中小企業再生支援協議会と経営改善支援センターが一つになり、中小企業活性化協議会ができた。全国本部は中小企業活性化全国本部という。",
                        "On 1 April 2022 turnaround council and improvement support centre became one in each of the 47 prefectures, with one head office.",
                    ),
                ),
            ),
            steps=(
                step("consult", Party.BUSINESS, "所在地の都道府県の協議会に相談する", "Turn to the council of the prefecture"),
                step("support", Party.COUNCIL, "収益力改善・再生・再チャレンジを支える", "Help with earning power, turnaround or a fresh start"),
            ),
            windows=("sme_revitalisation_council",),
            gaps=(
                judged("協議会がどの支援を行うかは、相談を受けて決まる", "Which help the council gives is settled once it is asked", COUNCILS),
                not_stated(
                    "協議会の連絡先・費用・書類・期間は書かれていない。番号は前身のものだけがある",
                    "Addresses, cost, papers and time are not said; numbers are held of the former desks alone",
                    COUNCILS,
                ),
            ),
            readings=(
                reading(
                    "協議会がだれを支援するかは「中小企業」とあるだけなので、法律上の中小企業者とみる",
                    "Of whom the council serves only SMEs are spoken of; those in the legal sense are taken",
                    COUNCILS,
                ),
            ),
        ),
    ),
)
"""Source: the ministry's announcement of 1 April 2022."""
