"""What the guideline says, and what was added to it: each a particular, with the page that it is from."""

from datetime import date

from seido.rules.words import Source, Words
from seido.schemes.model import Particular

SUCCESSION_RULES = Source("https://j-net21prod.smrj.go.jp/accounts/succession/20210329_01.html", "事業承継時の経営者保証の特則", date(2021, 3, 29))
PROGRAMME = Source("https://hiraishi.jp/6494.html", "経営者保証改革プログラム", date(2022, 12, 23))
CLOSURE = Source(
    "https://www.mondaq.com:443/financial-services/1414490/publication-of-the-revised-basic-perspectives-of-39guidelines-for-personal-guarantee"
    "-provided-by-business-owners39-in-the-event-of-the-closure-of-a-business",
    "Publication of the revised basic perspectives in the event of the closure of a business",
    date(2024, 1, 22),
)

AIM = Particular(
    Words("ねらい", "Aim"),
    Words(
        "経営者保証の弊害をなくし、経営者の思い切った事業展開や早い事業再生等を後押しする。",
        "To end the harm that owners' guarantees do, so that owners dare more and turn a business round in time.",
    ),
)
NOT_ASKED = Particular(
    Words("保証を求めない", "No guarantee"),
    Words("法人と個人が明確に分かれている場合などは、経営者の個人保証を求めない。", "None is asked where company and owner are clearly separate."),
)
KEPT = Particular(
    Words("残せるもの", "What is kept"),
    Words(
        "早く再生や廃業を決めれば、自由財産99万円に加えて年齢等に応じ100万～360万円の生活費と、華美でない自宅を残すことが検討される。",
        "On an early decision: ¥990,000 of free property, ¥1m to ¥3.6m of living costs by age and the like, and a home that is not lavish.",
    ),
)
FORGIVEN = Particular(Words("残る債務", "Debt that is left"), Words("保証を履行しても返しきれない額は、原則として免除される。", "As a rule it is forgiven."))
OTHER_GUARANTORS = Particular(
    Words("第三者の保証人", "Other guarantors"),
    Words("残せるものと残る債務の扱いは、経営者本人と同じ。", "They keep the same, and what is left of their debt is treated alike."),
)
SETTLING_2016 = Particular(
    Words("保証債務の整理の相談", "Settling guaranteed debt"),
    Words(
        "各都道府県の中小企業再生支援協議会と、中小機構に置かれた中小企業再生支援全国本部も応じる。",
        "The turnaround councils and their head office at SMRJ advise as well.",
    ),
)
FUNDS = Particular(
    Words("保証のない資金", "Funds without a guarantee"),
    Words(
        "日本公庫・沖縄公庫の融資と信用保証協会の保証に、経営者保証を不要とする制度がある。",
        "JFC, the Okinawa corporation and guarantee corporations have schemes that want no owner's guarantee.",
    ),
)
SETTLING_2022 = Particular(
    Words("保証債務の整理の相談", "Settling guaranteed debt"),
    Words(
        "各都道府県の中小企業活性化協議会（2022年3月までの中小企業再生支援協議会）と、中小企業活性化全国本部も応じる。",
        "The SME revitalisation councils, which were the turnaround councils until March 2022, and their head office advise as well.",
    ),
)
AT_SUCCESSION = Particular(
    Words("事業承継のとき", "When a business is handed on"),
    Words(
        "2020年4月からの特則により、前の経営者と後継者の両方から保証を取ること（二重徴求）は、原則としてしない。",
        "By rules for succession from April 2020, the old owner and the new one are as a rule not both asked for a guarantee.",
    ),
)
REFORM = Particular(
    Words("経営者保証改革プログラム", "Programme of reform"),
    Words(
        "2022年12月23日に国がまとめた。四つの分野で、経営者保証によらない融資を進める。",
        "Drawn up by the state on 23 December 2022; in four fields it works towards loans without the owner's guarantee.",
    ),
)
ON_CLOSING = Particular(
    Words("廃業のとき", "When a business closes"),
    Words(
        "廃業時の保証債務の整理についての基本的考え方がある（2022年3月にまとめられ、2023年11月23日に改定）。",
        "There is a paper of basic views on settling a guarantee when a business closes (of March 2022, revised on 23 November 2023).",
    ),
)
AT_THE_CENTRES = Particular(
    Words("承継のときの相談", "Advice on succession"),
    Words(
        "各都道府県の事業承継・引継ぎ支援センターが、経営者保証の解除の相談に応じる。",
        "The succession support centre of each prefecture advises on having the owner's guarantee lifted.",
    ),
)
