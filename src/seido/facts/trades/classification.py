"""The divisions and major groups of the Japan Standard Industrial Classification, by number.

Source: 日本標準産業分類, revision 13 (2013) and revision 14 (in force from 2024-04-01), Ministry of
Internal Affairs and Communications. Both have 20 divisions and 99 major groups of the same names.
"""

import re

_MAKES = "manufacturing_and_others"

DIVISIONS = {
    "A": ("農業，林業", range(1, 3)),
    "B": ("漁業", range(3, 5)),
    "C": ("鉱業，採石業，砂利採取業", range(5, 6)),
    "D": ("建設業", range(6, 9)),
    "E": ("製造業", range(9, 33)),
    "F": ("電気・ガス・熱供給・水道業", range(33, 37)),
    "G": ("情報通信業", range(37, 42)),
    "H": ("運輸業，郵便業", range(42, 50)),
    "I": ("卸売業，小売業", range(50, 62)),
    "J": ("金融業，保険業", range(62, 68)),
    "K": ("不動産業，物品賃貸業", range(68, 71)),
    "L": ("学術研究，専門・技術サービス業", range(71, 75)),
    "M": ("宿泊業，飲食サービス業", range(75, 78)),
    "N": ("生活関連サービス業，娯楽業", range(78, 81)),
    "O": ("教育，学習支援業", range(81, 83)),
    "P": ("医療，福祉", range(83, 86)),
    "Q": ("複合サービス事業", range(86, 88)),
    "R": ("サービス業（他に分類されないもの）", range(88, 97)),
}
"""Each division by its letter: its name, and its major groups. Government (S) is no business and
what cannot be classified (T) says nothing, so neither leads to an industry."""

_MAJOR = (
    ("01", "agriculture", "農業"),
    ("02", "forestry logging", "林業"),
    ("03", "fishery", "漁業（水産養殖業を除く）"),
    ("04", "fishery", "水産養殖業"),
    ("05", _MAKES, "鉱業，採石業，砂利採取業"),
    ("06", _MAKES, "総合工事業"),
    ("07", _MAKES, "職別工事業（設備工事業を除く）"),
    ("08", _MAKES, "設備工事業"),
    ("09", _MAKES, "食料品製造業"),
    ("10", _MAKES, "飲料・たばこ・飼料製造業"),
    ("11", _MAKES, "繊維工業"),
    ("12", _MAKES, "木材・木製品製造業（家具を除く）"),
    ("13", _MAKES, "家具・装備品製造業"),
    ("14", _MAKES, "パルプ・紙・紙加工品製造業"),
    ("15", _MAKES, "印刷・同関連業"),
    ("16", _MAKES, "化学工業"),
    ("17", _MAKES, "石油製品・石炭製品製造業"),
    ("18", _MAKES, "プラスチック製品製造業（別掲を除く）"),
    ("19", f"rubber {_MAKES}", "ゴム製品製造業"),
    ("20", _MAKES, "なめし革・同製品・毛皮製造業"),
    ("21", _MAKES, "窯業・土石製品製造業"),
    ("22", _MAKES, "鉄鋼業"),
    ("23", _MAKES, "非鉄金属製造業"),
    ("24", _MAKES, "金属製品製造業"),
    ("25", _MAKES, "はん用機械器具製造業"),
    ("26", _MAKES, "生産用機械器具製造業"),
    ("27", _MAKES, "業務用機械器具製造業"),
    ("28", _MAKES, "電子部品・デバイス・電子回路製造業"),
    ("29", _MAKES, "電気機械器具製造業"),
    ("30", _MAKES, "情報通信機械器具製造業"),
    ("31", _MAKES, "輸送用機械器具製造業"),
    ("32", _MAKES, "その他の製造業"),
    ("33", _MAKES, "電気業"),
    ("34", _MAKES, "ガス業"),
    ("35", _MAKES, "熱供給業"),
    ("36", _MAKES, "水道業"),
    ("37", _MAKES, "通信業"),
    ("38", "service", "放送業"),
    ("39", "service software", "情報サービス業"),
    ("40", _MAKES, "インターネット附随サービス業"),
    ("41", f"service {_MAKES}", "映像・音声・文字情報制作業"),
    ("42", _MAKES, "鉄道業"),
    ("43", _MAKES, "道路旅客運送業"),
    ("44", _MAKES, "道路貨物運送業"),
    ("45", _MAKES, "水運業"),
    ("46", _MAKES, "航空運輸業"),
    ("47", _MAKES, "倉庫業"),
    ("48", _MAKES, "運輸に附帯するサービス業"),
    ("49", _MAKES, "郵便業（信書便事業を含む）"),
    ("50", "wholesale", "各種商品卸売業"),
    ("51", "wholesale", "繊維・衣服等卸売業"),
    ("52", "wholesale", "飲食料品卸売業"),
    ("53", "wholesale", "建築材料，鉱物・金属材料等卸売業"),
    ("54", "wholesale", "機械器具卸売業"),
    ("55", "wholesale", "その他の卸売業"),
    ("56", "retail", "各種商品小売業"),
    ("57", "retail", "織物・衣服・身の回り品小売業"),
    ("58", "retail", "飲食料品小売業"),
    ("59", "retail", "機械器具小売業"),
    ("60", "retail", "その他の小売業"),
    ("61", "retail", "無店舗小売業"),
    ("62", "finance", "銀行業"),
    ("63", "finance", "協同組織金融業"),
    ("64", "finance", "貸金業，クレジットカード業等非預金信用機関"),
    ("65", "finance", "金融商品取引業，商品先物取引業"),
    ("66", "finance", "補助的金融業等"),
    ("67", f"finance {_MAKES}", "保険業（保険媒介代理業，保険サービス業を含む）"),
    ("68", _MAKES, "不動産取引業"),
    ("69", f"{_MAKES} service", "不動産賃貸業・管理業"),
    ("70", "service", "物品賃貸業"),
    ("71", "service", "学術・開発研究機関"),
    ("72", "service", "専門サービス業（他に分類されないもの）"),
    ("73", "service", "広告業"),
    ("74", "service", "技術サービス業（他に分類されないもの）"),
    ("75", "ryokan lodging_entertainment", "宿泊業"),
    ("76", "retail", "飲食店"),
    ("77", "retail", "持ち帰り・配達飲食サービス業"),
    ("78", "service", "洗濯・理容・美容・浴場業"),
    ("79", "service travel", "その他の生活関連サービス業"),
    ("80", "lodging_entertainment", "娯楽業"),
    ("81", "service", "学校教育"),
    ("82", "service", "その他の教育，学習支援業"),
    ("83", "medical service", "医療業"),
    ("84", "service", "保健衛生"),
    ("85", "service", "社会保険・社会福祉・介護事業"),
    ("86", "service", "郵便局"),
    ("87", "service", "協同組合（他に分類されないもの）"),
    ("88", "service", "廃棄物処理業"),
    ("89", "service", "自動車整備業"),
    ("90", "service", "機械等修理業（別掲を除く）"),
    ("91", "service", "職業紹介・労働者派遣業"),
    ("92", "service", "その他の事業サービス業"),
    ("93", "service", "政治・経済・文化団体"),
    ("94", "religious", "宗教"),
    ("95", "service", "その他のサービス業"),
    ("96", "service", "外国公務"),
)
MAJOR_GROUPS = {number: (frozenset(codes.split()), name) for number, codes, name in _MAJOR}
"""Each major group by its number: the industries that it may be, and its name."""

_FINER = {
    "forestry": "021 023 0241 0243 029",
    "logging": "022 0242",
    "rubber": "1919 1921 1932 1933 1992",
    _MAKES: "1911 413 414 674 675 691 692 694",
    "software": "391 3921",
    "service": "3922 3923 3929 411 412 415 416 693 792 793 794 795 796 799 836",
    "finance": "671 672 673",
    "travel": "791",
    "lodging_entertainment": "752 753 759",
    "medical": "831 832 833",
    "service medical": "741 834 835 842 8542",
    "retail adult_entertainment": "766",
    "service adult_entertainment": "785 7851",
    "ryokan lodging_entertainment": "751",
}
FINER = {
    number: frozenset(codes.split())
    for codes, numbers in _FINER.items()
    for number in numbers.split()
}
"""Small groups and classes that are counted otherwise, or more narrowly, than their major group."""

DIVISION_OF = {
    f"{number:02}": letter for letter, (_, numbers) in DIVISIONS.items() for number in numbers
}
"""The letter of each major group's division."""

NUMBERED = re.compile(
    r"(?:(?:日本標準)?産業分類|業種)?(?:コード|番号)?(?P<level>[大中小細]分類)?(?:コード|番号)?[:#]?"
    r"(?P<letter>[a-t])?-?(?P<digits>[0-9]{2,4})?[-:._)|]*(?P<name>(?![0-9a-z]).*)",
    re.DOTALL,
)
"""A number of the classification, with or without its letter, before a name or without one."""


def industries_of_division(letter: str) -> frozenset[str]:
    """Return the industries that a division spans; none for a letter that is no business."""
    _, numbers = DIVISIONS.get(letter, ("", range(0)))
    return frozenset[str]().union(*(MAJOR_GROUPS[f"{each:02}"][0] for each in numbers))


def industries_of_number(digits: str, letter: str = "") -> frozenset[str]:
    """Return the industries that a number of two to four digits may be; none for no such number.

    Args:
        digits: the number.
        letter: that of its division, where it was written; it has to agree.
    """
    if letter and DIVISION_OF.get(digits[:2]) != letter:
        return frozenset()
    return _counted(digits)


def _counted(digits: str) -> frozenset[str]:
    """Return what the longest beginning of a number that is counted says."""
    found = next((FINER[digits[:size]] for size in (4, 3) if digits[:size] in FINER), None)
    if found is not None:
        return found
    known = MAJOR_GROUPS.get(digits[:2])
    return known[0] if known else frozenset()


def official_names() -> dict[str, frozenset[str]]:
    """Return the industries of each division and major group by its name in full."""
    names = {name: industries for industries, name in MAJOR_GROUPS.values()}
    return names | {name: industries_of_division(letter) for letter, (name, _) in DIVISIONS.items()}
