"""What people write for the form of a business (事業形態), by what the insurance law knows.

Source: 中小企業信用保険法 第2条第1項: companies and persons, cooperatives of SMEs, joint-business,
commercial and shopping-street cooperatives, hygiene trades, brewers and liquor dealers, coastal
shippers, corporations of medical practice, and specified non-profit corporations.
"""

import re
from collections.abc import Mapping
from unicodedata import category, normalize

_CORPORATIONS = (
    "company cooperative producer_cooperative members_association medical_corporation npo"
    " other_corporation"
)

_NAMES: Mapping[str, str] = {
    _CORPORATIONS: "法人",
    "company": "株式会社 有限会社 特例有限会社 合同会社 合資会社 合名会社 株式 有限 合同 合資"
    " 合名 株 有"
    " 持分会社 普通法人 営利法人 会社法人 上場会社 非上場会社 未上場会社"
    " 同族会社 中小会社 一人会社 LLC company"
    " 士業法人 監査法人 特許業務法人 弁理士法人 弁護士法人 弁護士・外国法事務弁護士共同法人"
    " 税理士法人"
    " 司法書士法人 行政書士法人 社会保険労務士法人 社労士法人 土地家屋調査士法人",
    "sole_proprietor": "個人 個人事業 個人事業者 個人事業主 個人経営 個人営業 個人商店 個人企業"
    " 自営 自営業"
    " 自営業者 自営業主 フリーランス フリー フリーランサー 一人親方 青色申告者 白色申告者"
    " 個人開業",
    "cooperative": "協同組合 事業協同組合 事業協同小組合 企業組合 協業組合 商工組合 商工組合連合会"
    " 協同組合連合会 商店街振興組合 商店街振興組合連合会 中小企業等協同組合 中小企業組合",
    "producer_cooperative": "農業協同組合 農業協同組合連合会 農協 JA 水産業協同組合 漁業協同組合"
    " 漁協 JF"
    " 漁業生産組合 水産加工業協同組合 漁業協同組合連合会 森林組合 森林組合連合会 生産森林組合"
    " 消費生活協同組合 生活協同組合 生協 生協連",
    "members_association": "生活衛生同業組合 生活衛生同業組合連合会 生活衛生同業小組合 生衛組合"
    " 酒造組合"
    " 酒造組合連合会 酒造組合中央会 酒販組合 酒販組合連合会 内航海運組合 内航海運組合連合会",
    "medical_corporation": "医療法人 医療法人社団 医療法人財団 社会医療法人 特定医療法人"
    " 特別医療法人"
    " 一人医師医療法人",
    "npo": "NPO法人 NPO 特定非営利活動法人 認定NPO法人 認定特定非営利活動法人 特定非営利法人 特非",
    "other_corporation": "一般社団法人 一般財団法人 公益社団法人 公益財団法人 社団法人 財団法人"
    " 特例民法法人"
    " 社会福祉法人 社福法人 社福 学校法人 準学校法人 宗教法人 更生保護法人 独立行政法人"
    " 国立大学法人"
    " 公立大学法人 地方独立行政法人 特殊法人 認可法人 労働組合 管理組合法人 認可地縁団体 相互会社"
    " 信用金庫 弁護士会 商工会 商工会議所 職業訓練法人 公益法人 非営利型法人 一社 一財 公社 公財"
    " その他法人",
    "other_corporation company": "外国会社 外国法人 特定目的会社 特殊会社 第三セクター",
    "other_corporation producer_cooperative": "農事組合法人",
    "other_corporation cooperative": "労働者協同組合 信用協同組合 信用組合 共済協同組合"
    " 火災共済協同組合"
    " 技術研究組合 輸出組合 輸入組合 土地改良区",
    "company sole_proprietor": "有限責任事業組合 LLP 民法組合 民法上の組合 任意組合 匿名組合"
    " 共同企業体 JV",
    "company other_corporation producer_cooperative": "農業法人 農地所有適格法人 農業生産法人",
    "not_in_business": "会社員 サラリーマン 給与所得者 勤め人 学生 主婦 主夫 無職"
    " 事業をしていない個人"
    " 非事業者 個人（事業を営んでいない） 事業を営んでいない 事業なし",
}
"""Names by the forms that each may be; a name that the law splits is open between them.

A partnership (LLP, 任意組合) is no person: its partners borrow, who are companies or persons.
"""

_INSIDE: tuple[tuple[str, str], ...] = (
    ("other_corporation cooperative", "労働者協同組合|信用協同組合|共済協同組合|技術研究組合"),
    ("producer_cooperative", "農業協同組合|漁業協同組合|水産加工業協同組合|森林組合|漁業生産組合"),
    ("producer_cooperative", "生活協同組合"),
    ("members_association", "生活衛生同業組合|酒造組合|酒販組合|内航海運組合"),
    ("cooperative", "協同組合|協同小組合|協同組合連合会|企業組合|協業組合|商工組合|商店街振興組合"),
    ("company sole_proprietor", "有限責任事業組合|投資事業組合|共同企業体"),
    ("other_corporation producer_cooperative", "農事組合法人"),
    ("medical_corporation", "(?:社会|特定)?医療法人(?:社団|財団)?"),
    ("npo", "(?:認定)?(?:NPO|特定非営利活動)法人"),
    ("other_corporation", "(?:一般|公益|特例)?(?:社団|財団)法人"),
    ("other_corporation", "社会福祉法人|学校法人|宗教法人|更生保護法人|独立行政法人|管理組合法人"),
    (
        "company",
        "(?:税理士|弁護士|司法書士|行政書士|社会保険労務士|社労士|土地家屋調査士|弁理士)法人",
    ),
    ("company", "監査法人|特許業務法人"),
    ("company", "株式会社|有限会社|合同会社|合資会社|合名会社"),
)
"""Forms that stand at the beginning or the end of a firm's name."""

_SHORT: Mapping[str, str] = {
    "company": "株 有 同 名 資 合同 合名 合資",
    "medical_corporation": "医 医社 医財 医療",
    "npo": "特非 npo",
    "other_corporation": "社 財 一社 一財 公社 公財 福 社福 学 宗",
    "other_corporation producer_cooperative": "農",
    "cooperative": "協 企 協組",
}
"""Forms in brackets before or behind a firm's name, as ㈱ and （医社） are."""

_NOT_YET = re.compile(r"予定|準備|設立(?!済|年|日)|検討|以外|でない|ではない|未定|申請中|法人成り")
_BRACKETED = re.compile(r"\(([^()]{1,3})\)")
_BANKS = re.compile(r"^(?:カ|ユ|ド)\)|\((?:カ|ユ|ド)(?:\)|$)")
_ABROAD = re.compile(r"(?:^|[\s,.])(?:co\.?,?\s*ltd|inc|ltd|corp|k\.k|g\.k|llc)\.?$")
_LONGEST = 200


def forms_of(written: str | int) -> frozenset[str]:
    """Return every form that a text may mean, be it a form or a firm's name; none for no known one.

    Examples:
        >>> sorted(forms_of("㈱山田製作所")), sorted(forms_of("医療法人社団 山田会"))
        (['company'], ['medical_corporation'])
        >>> sorted(forms_of("LLP")), sorted(forms_of("会社設立予定"))
        (['company', 'sole_proprietor'], [])
    """
    if isinstance(written, int) or len(written) > _LONGEST:
        return frozenset()
    text = "".join(
        each for each in normalize("NFKC", written).casefold().strip() if category(each) != "Cf"
    )
    plain = _bare(text)
    if plain in _BARE:
        return _BARE[plain]
    if _NOT_YET.search(plain):
        return frozenset()
    without_remark = _bare(re.sub(r"\([^()]*\)", "", text))
    return _inside(plain) or _abbreviated(text) or _BARE.get(without_remark, frozenset())


def _inside(plain: str) -> frozenset[str]:
    """Return the form at the beginning or the end of a firm's name."""
    for forms, names in _INSIDE:
        if re.match(names, plain, re.IGNORECASE) or re.search(
            f"(?:{names})$", plain, re.IGNORECASE
        ):
            return frozenset(forms.split())
    return frozenset()


def _abbreviated(text: str) -> frozenset[str]:
    """Return the form that stands in brackets, or as firms abroad and bank transfers write it."""
    found = {
        code
        for short in _BRACKETED.findall(re.sub(r"\s", "", text))
        for code, names in _SHORT.items()
        if short in names.split()
    }
    if len(found) == 1:
        return frozenset(found.pop().split())
    if not found and (_BANKS.search(text) or _ABROAD.search(text)):
        return frozenset({"company"})
    return frozenset()


def _bare(text: str) -> str:
    return re.sub(r"[^\w]", "", text)


_BARE = {
    _bare(normalize("NFKC", name).casefold()): frozenset(forms.split())
    for forms, names in _NAMES.items()
    for name in names.split()
}

FORMS = {
    code: tuple(
        name for forms, names in _NAMES.items() if code in forms.split() for name in names.split()
    )
    for code in dict.fromkeys(" ".join(_NAMES).split())
}
"""Further names of each form of business."""
