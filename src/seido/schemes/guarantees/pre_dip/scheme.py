"""Pre-DIP guarantee (事業再生円滑化関連保証・プレDIP保証): bridges the time until a plan stands."""

from dataclasses import replace

from seido.facts.business.size import is_cooperative
from seido.facts.business.support import bank_supports_plan, revitalisation_guided_by
from seido.facts.finance.guarantees import uses_special_small
from seido.rules.build import all_of, choose, judgement, negate, number, one_of, requirement, yen
from seido.rules.quantity import man, oku
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import not_stated
from seido.schemes.guarantees.pre_dip.edition_2020 import AFTERWARDS, EDITION_2020, HIROSHIMA, MONEY_BRIDGES, NAMED, PLAN_IS_BEING_DRAWN_UP, SECURITY, USES
from seido.schemes.guarantees.usual.full_cover import SHARED
from seido.schemes.guarantees.usual.usual_terms import CORPORATION, PLEDGE_FOR_FUTURE
from seido.schemes.model import Kind, RateRow, Scheme, rates
from seido.schemes.publications import READ_ON
from seido.schemes.requirements import can_be_guaranteed_in_revitalisation

_WHO = Source("https://sogyotecho.jp/hojokin_match/7967", "プレDIP保証：対象・限度額・保証料率")

_banks_support_it = requirement(
    "banks_support_it", Words("計画づくりを金融機関が支援していること", "Its bank supports the plan being drawn up"), bank_supports_plan, _WHO
)

_recovery_can_be_seen = judgement("recovery_can_be_seen", Words("再建の見通しが合理的にあること", "Recovery can reasonably be seen"), CORPORATION.words, _WHO)

_is_guided = requirement(
    "is_guided",
    Words("事業再生ADRか、中小機構か認定支援機関の指導・助言によること", "It goes by certified dispute resolution, or is guided by SMRJ or a certified body"),
    one_of(revitalisation_guided_by, "specified_adr", "smrj", "certified_body"),
    _WHO,
)

_edition_2026 = replace(
    EDITION_2020,
    stated_on=READ_ON,
    source=_WHO,
    rule=all_of(can_be_guaranteed_in_revitalisation, PLAN_IS_BEING_DRAWN_UP, MONEY_BRIDGES, _banks_support_it, _recovery_can_be_seen, _is_guided),
    limit=choose((uses_special_small, yen(man(2_000))), (is_cooperative, yen(oku(4) + man(8_000))), otherwise=yen(oku(2) + man(8_000))),
    frameless=Words(
        "限度額（普通2億円、無担保8,000万円、特別小口2,000万円）が一般の枠と別かは書かれていないので、枠の残りは数えない",
        "Whether the limit (ordinary ¥200m, unsecured ¥80m, special ¥20m) lies apart from the general frames is not said; what is left is not counted",
    ),
    coverage=choose((uses_special_small, number(1)), otherwise=SHARED),
    fees=(
        RateRow(Words("普通・無担保（80%保証）", "ordinary and unsecured, 80 % covered"), rates("1.76"), negate(uses_special_small), shared=True),
        RateRow(Words("特別小口（100%保証）", "special small-sum, fully covered"), rates("0.60"), uses_special_small, shared=False, whose="広島"),
    ),
    particulars=(USES, SECURITY, AFTERWARDS),
    gaps=(
        PLEDGE_FOR_FUTURE,
        not_stated(
            "条件を示すのは日付のない二次的な資料と広島のページだけで、国のページは見つかっていない。手続・書類・報告も書かれていないので、信用保証協会に尋ねる",
            "An undated secondary page and Hiroshima's alone print the terms, and no page of the state was found; procedure, papers and reports no page says."
            " Ask the corporation",
            _WHO,
        ),
        not_stated(
            "手形・根保証の扱いと、計画ができた後に切り替える時期は書かれていない", "Whether it revolves, and when it gives way to the next, is not said", NAMED
        ),
    ),
    readings=(
        reading(
            "特別小口の限度額を、広島は旧い1,250万円、二次的な資料は2,000万円とする。2018年に引き上げられた額なので、2,000万円とする",
            "For the special small-sum line Hiroshima still prints ¥12.5m and the secondary page ¥20m; that was raised in 2018, so ¥20m are taken",
            HIROSHIMA,
        ),
        reading(
            "組合の4億8,000万円がどの枠の合計かは書かれていない。特別小口を使わない組合の限度額とする",
            "What the ¥480m of cooperatives is made of is not said; it is taken as the limit of one that does not use the special small-sum line",
            _WHO,
        ),
        reading(
            "つなぎ資金であることと計画の作成中であることは2020年の003にあり、新しいページは制度の名に含めるだけなので、続くとする",
            "That a plan is being drawn up and the money bridges stands in 003 of 2020 and in the very name of the scheme; both are taken to go on",
            NAMED,
        ),
    ),
)

SCHEME = Scheme(
    id="pre-dip-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("事業再生円滑化関連保証", "Pre-DIP guarantee"),
    summary=Words("再生計画を作っている間のつなぎ融資を保証する。", "Guarantees a bridging loan while a revitalisation plan is drawn up."),
    aliases=("プレDIP保証", "事業再生円滑化関連保証制度", "プレDIP保証制度"),
    editions=(EDITION_2020, _edition_2026),
)
"""Source: 003 names it; terms since 2026: a secondary page, and Hiroshima's."""
