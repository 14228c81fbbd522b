"""Crisis guarantee (危機関連保証): a further frame, of full cover, while a crisis is designated.

It is a scheme of its own beside the safety net: its law (第2条第6項), its frame and its days
differ, and a business may have both.
"""

from datetime import date

from seido.facts.finance.bank_troubles import needs_money_to_normalise
from seido.facts.finance.safety_net import certificate
from seido.frames.crisis import draws, left
from seido.rules.build import all_of, any_of, number, one_of, requirement
from seido.rules.words import Source, Words
from seido.schemes.duties import Calendar, Every, duty
from seido.schemes.gaps import by_other_law, set_by_window
from seido.schemes.guarantees.usual.certification import FORECAST, certificate_in_date, down_15, down_15_from_recent_average, new_or_grown
from seido.schemes.guarantees.usual.usual_terms import (
    BANK,
    BUSINESS,
    CORPORATION,
    INTEREST_SET_BY_BANK,
    PLEDGE,
    PLEDGE_FOR_FUTURE,
    REPRESENTATIVE_ALONE,
    SECURITY_AS_NEEDED,
)
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme, TermRow, rates
from seido.schemes.parties import Party
from seido.schemes.procedure import Certificate, document, step
from seido.schemes.requirements import can_be_guaranteed

_WHO = Source("https://www.city.shobara.hiroshima.jp/main/industry/post_1214.html", "危機関連保証：認定要件", date(2020, 3, 13))
_EASED = Source("https://www.city.utsunomiya.tochigi.jp/sangyo/sangyo/chushokigyo/1023613.html", "危機関連保証認定：認定基準、緩和要件1")
_PERIOD = Source("https://www.city.higashine.yamagata.jp/15074.html", "指定期間内の融資実行", date(2020, 3, 13))

_sales_down = requirement(
    "sales_down",
    Words("最近1か月と、見込みを含む3か月の売上高が15%以上減ったこと", "Sales of the latest month, and of it with the two after, fell by 15 %"),
    down_15,
    _WHO,
)

_new_business_sales_down = requirement(
    "new_business_sales_down",
    Words(
        "創業者等：最近1か月の売上高が、最近3か月の平均より15%以上減ったこと", "New businesses: the latest month lies 15 % below the average of the last three"
    ),
    all_of(new_or_grown, down_15_from_recent_average),
    _EASED,
)

_holds_certificate = all_of(one_of(certificate, "crisis"), certificate_in_date)
_would_be_certified = all_of(needs_money_to_normalise, any_of(_sales_down, _new_business_sales_down))

_hit_by_crisis = requirement(
    "hit_by_crisis",
    Words("危機の認定書があるか、資金が要り売上が減ったこと", "It holds a valid crisis certificate, or needs money and its sales fell"),
    any_of(_holds_certificate, _would_be_certified),
    _WHO,
)

SCHEME = Scheme(
    id="crisis-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("危機関連保証", "Crisis guarantee"),
    summary=Words(
        "大規模な危機が指定された間、一般ともセーフティネットとも別の枠を全額保証する。2018年4月に設けられ、発動は新型コロナの一度だけ。",
        "A frame beside all others, covered in full, while a crisis is designated. Created in April 2018 and activated once, for Covid-19.",
    ),
    aliases=("危機関連保証制度", "危機関連特例保証"),
    editions=(
        # The notice of 2020-03-13 (経済産業省告示第49号) reaches back to 2020-02-01.
        Edition(
            stated_on=date(2020, 3, 13),
            source=_WHO,
            opens_on=date(2020, 2, 1),
            closes_on=date(2021, 12, 31),
            rule=all_of(can_be_guaranteed, _hit_by_crisis),
            certificate=Certificate(_holds_certificate, _would_be_certified),
            limit=left,
            readings=(FORECAST,),
            draws=draws,
            coverage=number(1),
            fees=(RateRow(Words("0.80%以内で協会ごとに定める（福井・栃木は0.80%、長野は0.55～0.80%）", "at most (Nagano from 0.55)"), rates("0.80")),),
            terms=(TermRow(Words("福井・栃木・長野の公表値（据置は長野が2年以内）", "Fukui, Tochigi, Nagano (grace of two years in Nagano)"), 120, None),),
            particulars=(
                Particular(
                    Words("別枠", "Separate frame"),
                    Words(
                        "一般、セーフティネットとは別に、普通2億円（組合4億円）、無担保8,000万円、無担保無保証人2,000万円",
                        "Beside the general and the safety-net frame: ¥200m ordinary (cooperatives ¥400m), ¥80m unsecured, ¥20m without security and guarantor",
                    ),
                ),
                Particular(
                    Words("認定書の有効期間", "Validity of the certificate"),
                    Words("発行日から起算して30日と、指定期間の末日の早い方", "30 days, the day of issue counted, or the end of the period if earlier"),
                ),
                Particular(
                    Words("指定期間", "Designated period"),
                    Words("2020年2月1日から2021年12月31日。この間に融資の実行まで済ませる", "1 February 2020 to 31 December 2021, the loan paid out within it"),
                ),
                Particular(
                    Words("発動", "Activation"), Words("原則1年以内の期間を指定し、1年延長できる", "For a year at most as a rule, which can be extended by one")
                ),
                INTEREST_SET_BY_BANK,
                SECURITY_AS_NEEDED,
                REPRESENTATIVE_ALONE,
            ),
            documents=(
                PLEDGE,
                document("certificate_application", "認定申請書2通", "two copies of the application", by=BUSINESS),
                document("sales_comparison", "売上高の比較表と売上台帳", "sales compared, with ledgers"),
                document("business_papers", "所在地・事業内容を確認できる書類", "papers on the place and the business"),
                document("proxy", "委任状（金融機関などに申請を任せるとき）", "a proxy, where the bank or another applies"),
                document("certificate", "認定書（保証の申込時）", "the certificate, with the application", by=Party.MUNICIPALITY),
            ),
            steps=(
                step("apply_for_certificate", BUSINESS, "市町村・特別区に認定を申請する", "Apply for the certificate"),
                step("certify", Party.MUNICIPALITY, "基準に当たることを認定する", "Find the criteria met, and certify"),
                step("apply", BUSINESS, "認定書を持って保証付き融資を申し込み、指定期間内に借りる", "Apply for the loan with it, and borrow within the period"),
            ),
            windows=("municipality", "financial_institution", "guarantee_corporation", "federation"),
            duties=(
                duty(
                    "report_on_business",
                    BANK,
                    CORPORATION,
                    "見守り（モニタリング）の結果を半期ごとに報告する（栃木の公表。保証期間1年以内なら要らない）",
                    "Watch the business and report each half-year (Tochigi; not on guarantees of a year or less)",
                    calendar=Calendar(Every.HALF_YEAR),
                ),
            ),
            gaps=(
                PLEDGE_FOR_FUTURE,
                set_by_window("指定期間内に融資が実行されたか", "Whether it was paid out in time", _PERIOD),
                by_other_law("創業者等の緩和のうち、2019年10～12月と比べる方法", "For new businesses, comparisons with the last months of 2019", _EASED),
            ),
        ),
    ),
)
"""Source: the pages cited; the limits https://www.town.aizumi.lg.jp/docs/2020031300021/, fee and
term https://cgc-fukui.or.jp/various/list/kikikanren.html,
https://www.cgc-tochigi.or.jp/system/system_43 (reports too) and
https://www.nagano-cgc.or.jp/systempost/betsuwaku_kikikanren/, creation and for how long it is
designated https://ecg.co.jp/blog/glossary_304_2.php."""
