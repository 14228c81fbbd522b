"""The cases of the safety-net guarantee that have not changed: 1, 2, 6, 7 and 8 (第2条第5項)."""

from datetime import date

from seido.facts.accounts.declines import decline_of_designated_banks, dependence_on_designated_business, share_of_designated_banks
from seido.facts.finance.bank_troubles import (
    borrowed_from_failed_bank,
    borrows_from_designated_bank,
    carries_out_revival_plan,
    loans_passed_to_rcc,
    needs_money_to_normalise,
    owed_to_banks,
    owed_to_banks_year_before,
    rcc_eased_repayment,
)
from seido.facts.finance.safety_net import claims_on_designated_bankrupt, customer_cut_back, customer_designated_bankrupt
from seido.rules.build import all_of, any_of, at_least, below, judgement, more_than, one_of, ratio_at_least, requirement
from seido.rules.quantity import man, percent
from seido.rules.words import Source, Words, reading
from seido.schemes.guarantees.usual.certification import a_year_in_area, down_10
from seido.schemes.publications import GUIDEBOOK_2016
from seido.schemes.thresholds import fell

_MAYOR = Words("市町村長・特別区長", "the mayor")
WHO = GUIDEBOOK_2016.under("セーフティネット保証制度：対象となる方")

case_1 = requirement(
    "case_1_customer_failed",
    Words("1号：指定された大型倒産の債権者であること", "Case 1: a designated bankrupt owes it"),
    all_of(
        customer_designated_bankrupt,
        any_of(
            at_least(claims_on_designated_bankrupt, man(50)),
            all_of(more_than(claims_on_designated_bankrupt, 0), ratio_at_least(dependence_on_designated_business, percent(20))),
        ),
    ),
    Source("https://www.city.isesaki.lg.jp/soshiki/keizai/shoko/yushirousei/13536.html", "1号：売掛金債権等50万円以上、または取引規模20%以上"),
    reading(
        "50万円に満たない場合に債権が要るかは明らかでない。取引だけでは債権者でないので、債権がいくらかはあることを求める",
        "Whether a claim is needed at all below ¥500,000 is not plain. Dealings alone leave nothing owed, so some claim is asked for",
        WHO,
    ),
)

case_2 = requirement(
    "case_2_customer_cut_back",
    Words("2号：取引先の事業縮小で売上が減ったこと", "Case 2: a customer cut back and sales fell"),
    all_of(
        any_of(
            all_of(one_of(customer_cut_back, "direct", "indirect"), ratio_at_least(dependence_on_designated_business, percent(20))),
            all_of(one_of(customer_cut_back, "near"), a_year_in_area),
        ),
        down_10,
    ),
    Source("https://www.samukawa-eg.jp/kigyou/safety/safety-list/", "2号：取引依存度20%以上、売上高等10%以上減"),
    reading(
        "告示の20%は2002年3月から10%に緩められ、指定ごとに別の率もありうる。10%とする",
        "The notice has 20 %, eased to 10 % since March 2002, and a designation can set another rate; 10 % is taken",
        Source("https://www.samukawa-eg.jp/kigyou/safety/safety-list/", "2号：取引依存度20%以上、売上高等10%以上減"),
    ),
    reading(
        "閉じた事業所の近隣の事業者を2号に入れるかは、ページにより違う。仙台市のページにより、指定地域で1年以上続けている近隣の事業者を入れる",
        "Pages differ on whether neighbours of the place that closed fall under case 2. As the page of Sendai has them, those a year in"
        " the designated area are taken in",
        Source("http://www.city.sendai.jp/kikakushien/jigyosha/kezai/jigyosho/chusho/ninte/segen.html", "2号：近隣の事業者"),
    ),
)

runs_soundly = judgement(
    "runs_soundly",
    Words("適正かつ健全に事業を営んでいること", "It runs its business properly and soundly"),
    _MAYOR,
    Source("http://www.town.kuzumaki.iwate.jp/docs/2015110600147/", "6号：認定要件", date(2015, 11, 6)),
)

case_6 = requirement(
    "case_6_bank_failed",
    Words("6号：取引金融機関が破綻したこと", "Case 6: its bank failed"),
    all_of(borrowed_from_failed_bank, needs_money_to_normalise, runs_soundly),
    Source(
        "http://www.city.sendai.jp/kikakushien/jigyosha/kezai/jigyosho/chusho/ninte/hatan.html",
        "6号：1年以内に破綻金融機関等の融資残高があること",
        date(2017, 8, 22),
    ),
)

_owes_banks_less = below(owed_to_banks, owed_to_banks_year_before)

case_7 = requirement(
    "case_7_bank_restructured",
    Words("7号：金融機関の合理化で借入れが減ったこと", "Case 7: its bank cut back and lent less"),
    all_of(borrows_from_designated_bank, ratio_at_least(share_of_designated_banks, percent(10)), fell(10, decline_of_designated_banks), _owes_banks_less),
    Source(
        "https://www.city.sendai.jp/kikakushien/jigyosha/kezai/jigyosho/chusho/ninte/chose.html",
        "7号：指定金融機関の割合10%以上、残高10%以上減、総借入残高の減少",
        date(2022, 4, 1),
    ),
)

can_be_revived = judgement("can_be_revived", Words("事業の再生が可能と認められること", "Its business is found capable of revival"), _MAYOR, WHO)

# The corporation that revived industries (産業再生機構) stood beside the RCC in older pages; it was
# dissolved in 2007 and is left out.
case_8 = requirement(
    "case_8_loans_at_rcc",
    Words("8号：貸付債権が整理回収機構に譲渡され、再生できること", "Case 8: its loans went to the RCC and it can be revived"),
    all_of(loans_passed_to_rcc, _owes_banks_less, carries_out_revival_plan, rcc_eased_repayment, can_be_revived),
    Source("http://www.town.kuzumaki.iwate.jp/docs/2015110600161/", "8号：認定要件（イ）～（ニ）", date(2015, 11, 6)),
)
