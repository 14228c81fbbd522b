"""Succession special guarantee (事業承継特別保証): handing a company on without guarantors."""

from dataclasses import replace
from datetime import date

from seido.frames.general import draws, left
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import by_other_law, not_stated
from seido.schemes.guarantees.succession_special.rule import FEDERATION, QUALIFIES_2020, QUALIFIES_2022, QUALIFIES_2026, WHO
from seido.schemes.guarantees.succession_special.terms import DOCUMENTS, FEES, GAPS, STEPS, TERMS
from seido.schemes.guarantees.usual.certified_succession import PROPOSED
from seido.schemes.guarantees.usual.full_cover import SHARED
from seido.schemes.guarantees.usual.usual_terms import INTEREST_SET_BY_BANK, SECURITY_AS_NEEDED
from seido.schemes.model import Edition, Kind, Particular, Scheme
from seido.schemes.publications import OKAYAMA_GUIDE_2020, READ_ON

_EBITDA_EASED = Source(
    "https://miyazaki-cgc.or.jp/news/%e4%ba%8b%e6%a5%ad%e6%89%bf%e7%b6%99%e7%89%b9%e5%88%a5"
    "%e4%bf%9d%e8%a8%bc%e5%88%b6%e5%ba%a6%e7%ad%89%e3%81%aeebitda%e8%a6%81%e4%bb%b6%e3%81%8c"
    "%e7%b7%a9%e5%92%8c%e3%81%95%e3%82%8c%e3%81%be%e3%81%97",
    "EBITDA有利子負債倍率の要件の緩和",
    date(2022, 8, 31),
)
_CONFIRMERS = Source("http://icgc.or.jp/hoshou/ct11.html", "事業承継特別保証：特徴")

_edition_2020 = Edition(
    stated_on=OKAYAMA_GUIDE_2020.stated_on,
    source=WHO,
    rule=QUALIFIES_2020,
    # 2億8,000万円, a cooperative 4億8,000万円, within the general frames.
    limit=left,
    draws=draws,
    coverage=SHARED,
    fees_source=OKAYAMA_GUIDE_2020.under("事業承継特別保証：信用保証料率"),
    fees=FEES,
    terms=TERMS,
    particulars=(
        PROPOSED,
        Particular(
            Words("資金使途", "Purpose"),
            Words(
                "事業資金。経営者保証付きの借入れを借り換えて、保証を外すこともできる。⑵の法人は、承継前のその借換えに限る。",
                "Business funds; owner-guaranteed debt may be refinanced and is then free of the"
                " guarantee. Under (2) such debt from before the succession alone.",
            ),
        ),
        Particular(Words("返済方法", "Repayment"), Words("一括または分割", "At once or in instalments")),
        Particular(Words("連帯保証人", "Guarantors"), Words("経営者を含めて徴求しない", "None, the owner included")),
        SECURITY_AS_NEEDED,
        INTEREST_SET_BY_BANK,
        Particular(
            Words("経営者保証コーディネーター", "Coordinator"),
            Words("事業承継ネットワークの地域事務局等が雇う専門家", "An expert employed by the regional office of the succession network"),
        ),
    ),
    documents=DOCUMENTS,
    steps=STEPS,
    windows=("financial_institution", "guarantee_corporation", "guarantee_branch", "succession_network"),
    gaps=GAPS,
)

_edition_2022 = replace(
    _edition_2020,
    stated_on=date(2022, 8, 31),
    source=_EBITDA_EASED,
    rule=QUALIFIES_2022,
    particulars=(
        *_edition_2020.particulars,
        Particular(
            Words("確認をする専門家", "Who confirms"),
            Words(
                "中小企業活性化協議会と事業承継・引継ぎ支援センター（茨城の公表）。書類の名は"
                "「ガバナンス体制の整備に関するチェックシート」に変わっていることがある。",
                "By Ibaraki's page the SME revitalisation council and the succession support centre; the check sheet may by now be one on governance.",
            ),
        ),
    ),
    windows=(*_edition_2020.windows, "improvement_support_centre"),
    gaps=(
        *GAPS,
        by_other_law(
            "危機関連保証が発動されている間の返済緩和の基準日",
            "The day on which eased repayment is looked at while a crisis is declared",
            Source("https://niigata-cgc.or.jp/system/advance/", "事業承継特別保証制度：注1"),
        ),
        not_stated("確認する専門家と書類が変わった日", "The day on which confirmers and paper changed", _CONFIRMERS),
    ),
    readings=(
        reading(
            "倍率を15倍にする通知は、ほかの条件に触れていない。再度の利用と確認者について後のページが加えるもののほかは、それまでの条件が続くとする",
            "The notice changes the multiple to 15 and is silent on the rest, which is taken to stay as it was, but for what later pages add"
            " on using it again and on who confirms",
            _EBITDA_EASED,
        ),
    ),
)

_OCTOBER_2025 = Source(
    "https://www.mytownpage.jp/customer-attraction-information/management-information/keisyo-hosyoseido.html", "事業承継特別保証制度", date(2025, 10, 1)
)

_edition_2026 = replace(
    _edition_2022,
    stated_on=READ_ON,
    source=FEDERATION,
    rule=QUALIFIES_2026,
    windows=(*_edition_2022.windows, "succession_support_centre"),
    gaps=(
        *_edition_2022.gaps,
        not_stated(
            "保証割合・資金使途・書類・手順は2020年の003による。限度額（2億8,000万円、組合4億8,000万円）・期間・料率は2025年10月の二次的な資料が同じに書く",
            "Cover, purpose, papers and way rest on 003 of 2020; limit (¥280m, cooperatives ¥480m), terms and rates a secondary page of October 2025"
            " prints alike",
            _OCTOBER_2025,
        ),
    ),
    readings=(
        *_edition_2022.readings,
        reading(
            "倍率を、全国団体と新潟の日付のないページは15倍、2025年10月の二次的な資料は10倍とする。2022年8月31日の協会の通知が10倍を15倍に改めたので、10倍は前の条件とみて15倍とする",
            "The undated pages of the federation and Niigata have a multiple of 15, a secondary page of October 2025 has 10. As the notice of 31 August 2022"
            " raised 10 to 15, the 10 is taken to be the earlier term",
            _OCTOBER_2025,
        ),
        reading(
            "東京の支援事業のページも10倍のままだが、前の条件を載せる古いページである",
            "A page of Tokyo's support programme has 10 as well; it is an old one, of the earlier terms",
            Source("https://www.shoukeinet.go.jp/business_successions.html", "事業承継特別保証制度：お申込み資格"),
        ),
        reading(
            "確認をする専門家は、事業承継・引継ぎ支援センターにいる。2020年のコーディネーターに代わるものとする",
            "The experts who confirm are at the business succession and handover support centres; they are taken to stand for the coordinators of 2020",
            Source("https://shoukei.smrj.go.jp/management_guarantee_support.html", "経営者保証解除の支援"),
        ),
    ),
)

SCHEME = Scheme(
    id="succession-special-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("事業承継特別保証", "Succession special guarantee"),
    summary=Words(
        "事業承継の前後に、経営者保証なしで融資や借換えを受けられるようにする保証。",
        "Lets a company borrow, or refinance, without the owner's guarantee as it is handed on.",
    ),
    aliases=("事業承継特別保証制度", "承継特別"),
    editions=(_edition_2020, _edition_2022, _edition_2026),
)
"""Source: 003 事業承継特別保証; from 2022-08-31 the pages cited in that edition."""
