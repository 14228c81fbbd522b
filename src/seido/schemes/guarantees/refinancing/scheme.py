"""Refinancing guarantee (借換保証): several guaranteed debts made into one, to ease repayment."""

from dataclasses import replace
from datetime import date

from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import by_other_law, not_stated
from seido.schemes.guarantees.refinancing.edition_2014 import EDITION_2014, LEAFLET, OUTLINE, PARTICULARS
from seido.schemes.guarantees.usual.usual_terms import PLEDGE_FOR_FUTURE
from seido.schemes.model import Kind, Particular, Scheme
from seido.schemes.publications import READ_ON

_FUKUI = Source("https://cgc-fukui.or.jp/various/list/karikae.html", "借換保証：三種の借換え")
_OKAYAMA = Source("https://okayama-cgc.or.jp/hoshoseido/needs/karikae/", "借換保証：対象者・限度額・期間・保証料率")
_AFTER_COVID = Source("https://miyazaki-gyosei.com/contents/contents_post-3315/", "コロナ借換保証の後に続く保証", date(2024, 12, 1))

_edition_2026 = replace(
    EDITION_2014,
    stated_on=READ_ON,
    source=_FUKUI,
    particulars=(
        Particular(
            Words("三種の借換え", "Three kinds"),
            Words(
                "セーフティネット保証、一般の保証、条件変更改善型借換保証（返済を緩和している方）のどれかによる",
                "Under the safety-net guarantee, a general one, or that for rescheduled debts",
            ),
        ),
        *PARTICULARS,
        Particular(
            Words("保証限度額", "Limit"),
            Words(
                "2億8,000万円（組合4億8,000万円）。セーフティネットによる借換えはこれと別に同じ額",
                "¥280m (cooperatives ¥480m); under the safety net the same again, separate",
            ),
            whose="岡山",
        ),
        Particular(
            Words("セーフティネットによる借換え", "Under the safety net"),
            Words(
                "10年以内（据置1年以内）。料率は1・4・6号0.80%、5・7・8号0.70%、小口零細の併用0.80%",
                "Ten years, one of grace; fee 0.80 % for cases 1, 4 and 6, 0.70 % for 5, 7 and 8, 0.80 % with the small-enterprise guarantee",
            ),
            whose="岡山",
        ),
    ),
    gaps=(
        PLEDGE_FOR_FUTURE,
        not_stated(
            "この名の全国の後継の制度は見つからず、いまの条件は利用する制度のものによる。10年・据置1年・新たな資金・書類は2010年と2014年の資料による",
            "No successor of the whole country under this name was found; today's terms are those of the guarantee used. Ten years, one of grace, new money and"
            " papers rest on the outline of 2010 and the leaflet of 2014",
            LEAFLET,
        ),
        not_stated(
            "コロナ借換保証（2023年1月10日から、1億円・10年・据置5年・0.2%等）は、この保証と別の制度なので収録していない",
            "The covid type (from 10 January 2023, ¥100m, 10 years, 5 of grace, 0.2 % and others) is a programme of its own and not held",
            Source("https://www.chusho.meti.go.jp/kinyu/sinyouhosyou/karikae.html", "コロナ借換保証", date(2025, 3, 13)),
        ),
        not_stated(
            "コロナ借換保証は2024年6月30日で原則終わり、石川は延長された（能登は2025年3月まで）",
            "The covid type ended on 30 June 2024 as a rule and was prolonged in Ishikawa (for Noto until March 2025)",
            Source("https://www.fsa.go.jp/news/r5/ginkou/20240607/yousei.html", "コロナ借換保証の終了", date(2024, 6, 7)),
        ),
        not_stated(
            "コロナ借換保証の後には、小口零細企業保証（小規模の借換え、2024年7月から）、経営改善サポート保証の強化型と協調支援型特別保証（2025年3月から）が続いた",
            "It was followed by the small-enterprise guarantee (small refinancing, from July 2024), the enhanced revitalisation guarantee and the"
            " coordinated-support guarantee (from March 2025)",
            _AFTER_COVID,
        ),
        by_other_law("緊急保証・特別保証を借り換えるときの扱い", "How the emergency and special guarantees of earlier years are refinanced", OUTLINE),
    ),
    readings=(
        *EDITION_2014.readings,
        reading(
            "岡山は一般の借換えの限度額を2億8,000万円（組合4億8,000万円）と書く。一般の枠の合計と同じなので、限度額は一般の枠の残りとする",
            "Okayama prints a limit of ¥280m (cooperatives ¥480m), which is that of the general frames together; what is left of those is taken",
            _OKAYAMA,
        ),
    ),
)

SCHEME = Scheme(
    id="refinancing-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("借換保証", "Refinancing guarantee"),
    summary=Words("複数の保証付き借入れを一本にまとめて、月々の返済を軽くする。", "Several guaranteed debts become one, so that less is repaid each month."),
    aliases=("借換保証制度", "資金繰り円滑化借換保証"),
    editions=(EDITION_2014, _edition_2026),
)
"""Source: 000 借換保証; since 2026 the pages of the corporations cited beside the terms."""
