"""The terms of 2014 and 2016 for carrying out a revitalisation plan (事業再生計画実施関連保証)."""

from datetime import date

from seido.frames.revitalisation import draws, left
from seido.rules.build import negate
from seido.rules.words import Words
from seido.schemes.fees.forms import NOT_STATED
from seido.schemes.gaps import by_other_law, not_stated
from seido.schemes.guarantees.business_revitalisation.rule import RULE_2014, RULE_2016, WHO_2014, WHO_2016
from seido.schemes.guarantees.business_revitalisation.terms import AGREE, AGREE_2014, BULLET, DRAW_UP, FULL_COVER, INSTALMENTS, REPORT, coverage, in_full
from seido.schemes.guarantees.usual.full_cover import FULL_WORDS, SHARED_WORDS
from seido.schemes.guarantees.usual.usual_terms import BUSINESS, PLEDGE, PLEDGE_FOR_FUTURE
from seido.schemes.model import Edition, RateRow, rates
from seido.schemes.procedure import step

EDITION_2014 = Edition(
    stated_on=date(2014, 1, 20),
    source=WHO_2014,
    rule=RULE_2014,
    # Apart from the general frames; of cooperatives 000 and 002 say nothing, 003 does.
    limit=left,
    draws=draws,
    coverage=coverage,
    readings=(FULL_COVER,),
    fees=(RateRow(Words("保証料率", "the fee"), NOT_STATED),),
    steps=(DRAW_UP, AGREE_2014, step("consult", BUSINESS, "近くの信用保証協会に相談する", "Turn to the corporation")),
    windows=("guarantee_corporation",),
    documents=(PLEDGE,),
    gaps=(
        PLEDGE_FOR_FUTURE,
        not_stated("保証料率と保証期間は書かれていない", "Fee and longest term are not said", WHO_2014),
        not_stated("特別小口保険を使える条件は書かれていない", "Who may use the special small-sum insurance is not said", WHO_2014),
    ),
)

EDITION_2016 = Edition(
    stated_on=date(2016, 4, 1),
    source=WHO_2016,
    rule=RULE_2016,
    limit=left,
    draws=draws,
    coverage=coverage,
    readings=(FULL_COVER,),
    # "Or less": the source names no least rate.
    fees=(RateRow(SHARED_WORDS, rates("0", "0.80"), negate(in_full), shared=True), RateRow(FULL_WORDS, rates("0", "1.00"), in_full, shared=False)),
    terms=(BULLET, INSTALMENTS),
    steps=(DRAW_UP, AGREE),
    windows=("guarantee_corporation", "federation"),
    duties=(REPORT,),
    documents=(PLEDGE,),
    gaps=(
        PLEDGE_FOR_FUTURE,
        by_other_law(
            "計画の種類は産業競争力強化法第55条と同法施行規則第32条が定める",
            "The kinds of plan rest on the Industrial Competitiveness Enhancement Act, art. 55, and art. 32 of its ordinance",
            WHO_2016,
        ),
        not_stated("申込みの手続と書類は書かれていない", "How to apply, with what, is not said", WHO_2016),
        not_stated(
            "特別小口保険の枠は002に書かれておらず、000の枠が続くとした",
            "Document 002 is silent on the special small-sum insurance, whose part of the frame is taken to stay that of 000",
            WHO_2016,
        ),
    ),
)
