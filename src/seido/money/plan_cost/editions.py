"""The state's plan-cost subsidy by frame and date: what is counted, and how far."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from fractions import Fraction

from seido.money.dated import Dated
from seido.money.plan_cost.size import SizeClass
from seido.rules.quantity import Rate, Yen, man
from seido.rules.words import Source, Words, reading

GUIDE_OF_2020 = Source(
    "003_6d2acececfa387a1.txt", "支援の対象となる費用総額（消費税含む）", date(2020, 4, 1)
)
TRACK_OF_2022 = Source(
    "https://www.isico.or.jp/site/saisei/sakutei.html", "経営改善計画策定支援 通常枠"
)
MONITORING_OF_2022 = Source(
    "https://www.sapporo-cci.or.jp/keieikaizen/improvement-plan/", "通常枠について"
)
TOTALS_OF_2022 = Source(
    "https://www.sapporo-cci.or.jp/keieikaizen/comparison/",
    "費用総額 売上高と金融機関借入額による上限",
)
GUIDELINE_TRACK = Source(
    "https://www.sapporo-cci.or.jp/keieikaizen/improvement-plan/", "中小版GL枠"
)
EARLY_PLAN = Source(
    "https://keieikaizen.fukuoka-kyogikai.go.jp/souki_keieikaizen/", "早期経営改善計画策定支援"
)
EARLY_PLAN_START = Source(
    "https://flagship-keiei.co.jp/soukikeieikaizen", "早期経営改善計画", date(2017, 5, 10)
)

STATE_SHARE: Rate = Fraction(2, 3)


class Track(Enum):
    """Which programme is used."""

    NORMAL = "normal"
    """経営改善計画策定支援 (405事業) 通常枠: the ordinary plan with financial support."""
    GUIDELINE = "guideline"
    """中小版GL枠: a plan under the guideline on the revitalisation of SMEs."""
    EARLY = "early"
    """早期経営改善計画策定支援: a plan before any financial support is needed."""


class Part(Enum):
    """A part of the cost (費用の内訳)."""

    DUE_DILIGENCE = "due diligence"
    PLAN = "plan"
    MONITORING = "monitoring"
    MIDTERM_MONITORING = "midterm monitoring"
    NEGOTIATION = "negotiation"


PART_WORDS = {
    Part.DUE_DILIGENCE: Words("DD費用", "due diligence"),
    Part.PLAN: Words("計画策定費用", "drawing up the plan"),
    Part.MONITORING: Words("モニタリング(伴走支援)費用", "monitoring"),
    Part.MIDTERM_MONITORING: Words("期中の伴走支援費用", "monitoring during the year"),
    Part.NEGOTIATION: Words("金融機関交渉費用", "negotiation with banks"),
}


@dataclass(frozen=True, slots=True)
class CostTerms:
    """What the state counts in one frame from one day on.

    Attributes:
        pots: parts of the cost that share a cap, and that cap on what the state pays, in yen.
        monitoring_within_half: monitoring counts up to half of plan and monitoring together.
        class_totals: the most of the total cost that counts, by size class; empty where none.
        guide_totals: the total cost by size class that the centre takes as its guide (目安).
        sources: where it stands.
    """

    pots: tuple[tuple[frozenset[Part], Yen], ...]
    monitoring_within_half: bool
    class_totals: dict[SizeClass, Yen]
    guide_totals: dict[SizeClass, Yen]
    sources: tuple[Source, ...]

    @property
    def parts(self) -> frozenset[Part]:
        """Return the parts of the cost that the state shares."""
        return frozenset[Part]().union(*(parts for parts, _ in self.pots))


PLANNING = frozenset({Part.DUE_DILIGENCE, Part.PLAN})
_MONITORING = frozenset({Part.MONITORING})
_MIDTERM = frozenset({Part.MIDTERM_MONITORING})
_NEGOTIATION = frozenset({Part.NEGOTIATION})

_NORMAL_2013 = CostTerms(
    pots=((PLANNING | _MONITORING, man(200)),),
    monitoring_within_half=True,
    class_totals={
        SizeClass.SMALL: man(100),
        SizeClass.MEDIUM: man(200),
        SizeClass.LARGE: man(300),
    },
    guide_totals={},
    sources=(GUIDE_OF_2020,),
)
_NORMAL_2022 = CostTerms(
    pots=((PLANNING, man(200)), (_MONITORING, man(100)), (_NEGOTIATION, man(10))),
    monitoring_within_half=True,
    class_totals={},
    guide_totals={
        SizeClass.SMALL: man(150),
        SizeClass.MEDIUM: man(300),
        SizeClass.LARGE: man(450),
    },
    sources=(TRACK_OF_2022, MONITORING_OF_2022, TOTALS_OF_2022),
)
_GUIDELINE_2022 = CostTerms(
    pots=(
        (frozenset({Part.DUE_DILIGENCE}), man(300)),
        (frozenset({Part.PLAN}), man(300)),
        (_MONITORING, man(100)),
    ),
    monitoring_within_half=False,
    class_totals={},
    guide_totals={},
    sources=(GUIDELINE_TRACK,),
)
_EARLY_2017 = CostTerms(
    pots=((PLANNING, man(15)), (_MONITORING, man(5))),
    monitoring_within_half=False,
    class_totals={},
    guide_totals={},
    sources=(EARLY_PLAN_START,),
)
_EARLY_2022 = CostTerms(
    pots=(
        (PLANNING, man(15)),
        (_MIDTERM, man(5)),
        (_MONITORING, man(5)),
        (_NEGOTIATION, man(10)),
    ),
    monitoring_within_half=False,
    class_totals={},
    guide_totals={},
    sources=(EARLY_PLAN,),
)

READINGS = (
    reading(
        "2022年4月からの企業規模ごとの費用総額は、目安とする窓口（福岡の協議会）と上限とする窓口（"
        "札幌商工会議所）がある。"
        "どちらも同じ内訳ごとの上限で答え、目安を超えるときはそのことを示す",
        "From April 2022 the totals by size class are a guide to some (the council in Fukuoka) and"
        " a limit to others (the chamber in"
        " Sapporo). The answer keeps to the caps by part, which both print alike, and says when"
        " the guide is passed",
        TOTALS_OF_2022,
    ),
    reading(
        "事業の開始は2013年3月とあるだけで日がない。その月の初日とみる",
        "That it began in March 2013 is said without a day; the first of the month is taken",
        Source("https://www.isico.or.jp/site/saisei/sakutei.html", "経営改善計画策定支援"),
    ),
)

# By the day on which the centre receives the application for use (利用申請).
EDITIONS: dict[Track, tuple[Dated[CostTerms], ...]] = {
    Track.NORMAL: (
        Dated(date(2013, 3, 1), date(2022, 3, 31), _NORMAL_2013, GUIDE_OF_2020),
        Dated(date(2022, 4, 1), None, _NORMAL_2022, TRACK_OF_2022),
    ),
    Track.GUIDELINE: (Dated(date(2022, 4, 15), None, _GUIDELINE_2022, GUIDELINE_TRACK),),
    Track.EARLY: (
        Dated(date(2017, 5, 10), date(2022, 3, 31), _EARLY_2017, EARLY_PLAN_START),
        Dated(date(2022, 4, 1), None, _EARLY_2022, EARLY_PLAN),
    ),
}
