"""Asset-backed guarantee (流動資産担保融資保証, ABL保証): a loan on receivables and stock."""

from dataclasses import replace
from datetime import date

from seido.facts.application import repayment
from seido.facts.finance.collateral import guarantee_is_revolving
from seido.rules.build import all_of, negate, one_of
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import not_stated
from seido.schemes.guarantees.asset_backed.edition_2016 import EDITION_2016, LOAN_AND_SECURITY, REPAYMENT_AND_INTEREST
from seido.schemes.guarantees.asset_backed.rule import WHO
from seido.schemes.guarantees.usual.read_2026 import OWNER_RELEASE
from seido.schemes.model import Kind, Particular, Scheme, TermRow
from seido.schemes.publications import READ_ON

_FEDERATION = Source("http://www.zenshinhoren.or.jp/guarantee-system/hoshoseido.html", "流動資産担保融資保証：保証限度額")
_KANAGAWA = Source("https://cgc-kanagawa.or.jp/?p=679", "流動資産担保融資保証：保証人")
_YAMANASHI = Source("http://cgc-yamanashi.or.jp/types/type07/", "流動資産担保融資保証：保証期間")
_LIST = Source("https://ehime-cgc.or.jp/ebook/pageindices/index68.html", "保証制度の一覧", date(2025, 4, 1))

_edition_2026 = replace(
    EDITION_2016,
    stated_on=READ_ON,
    source=_FEDERATION,
    terms=(
        *EDITION_2016.terms,
        TermRow(
            Words("個別保証：約定弁済", "single, in agreed instalments"),
            60,
            None,
            all_of(negate(guarantee_is_revolving), one_of(repayment, "instalments")),
            whose="山梨",
        ),
    ),
    particulars=(
        *LOAN_AND_SECURITY,
        Particular(
            Words("売掛先", "Debtors of the claims"), Words("事業者への債権のほか、公共機関への債権も含む", "Businesses, and public bodies too"), whose="神奈川"
        ),
        Particular(Words("保証人", "Guarantors"), Words("不要とする", "None"), whose="神奈川"),
        Particular(Words("保証人", "Guarantors"), Words("法人代表者のほかは不要とする", "None but the representative of a corporation"), whose="長野"),
        OWNER_RELEASE,
        *REPAYMENT_AND_INTEREST,
        Particular(Words("利用できる協会", "Which corporations"), Words("一つの協会に限る", "One corporation alone"), whose="神奈川"),
    ),
    gaps=(
        *EDITION_2016.gaps,
        not_stated(
            "保証割合・担保の条件・書類・報告は2016年の002による。限度額は全国団体、料率は長野、期間は山梨の日付のないページが同じ額を示し、2025年4月の愛媛の一覧にも載る",
            "Cover, conditions of the security, papers and reports rest on 002 of 2016; undated pages of the federation (limit), Nagano (fee) and Yamanashi"
            " (term) print the same figures, and Ehime lists the scheme in April 2025",
            _LIST,
        ),
        not_stated(
            "事業性融資推進法（2026年5月25日施行）に合わせてこの保証が変わったかは、示すページが見つかっていない",
            "Whether the act of 25 May 2026 on lending against the business has changed this guarantee no page that was found says",
            WHO,
        ),
    ),
    readings=(
        reading(
            "保証人を、神奈川は不要とし、長野は法人代表者だけとする。どちらにも日付がなく、協会のページなので、両方を示す",
            "Kanagawa wants no guarantor, Nagano the representative alone; both pages are corporations' and undated, so both are shown",
            _KANAGAWA,
        ),
        reading(
            "1年以内と別に、山梨は約定弁済を5年まで示す。全国のページにはないので、山梨の例として示す",
            "Beside the one year Yamanashi prints up to five in agreed instalments; no page of the whole country does, so it stands as Yamanashi's",
            _YAMANASHI,
        ),
    ),
)

SCHEME = Scheme(
    id="asset-backed-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("流動資産担保融資保証", "Asset-backed guarantee"),
    summary=Words(
        "売掛債権と棚卸資産を担保にした融資を保証し、個人保証や不動産に頼らない資金調達を助ける。",
        "Guarantees a loan on receivables and stock, without real estate or personal guarantees.",
    ),
    aliases=("流動資産担保融資保証制度", "流動資産担保融資保証（ABL）", "ABL保証", "ABL保証制度"),
    editions=(EDITION_2016, _edition_2026),
)
"""Source: 002 流動資産担保融資保証制度; since 2026 the page of the federation, and those cited beside it."""
