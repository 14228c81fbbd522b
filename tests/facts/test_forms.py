"""Forms of business are read by what the insurance law knows, or are left open."""

import pytest

from seido.facts.business.profile import form
from seido.intake.values.answer import read_answer
from seido.refusal import Refused

READ = {
    "company": "株式会社 有限会社 特例有限会社 合同会社 合資会社 合名会社 (株) ㈱ ㈲ （有） 株式"
    " 合同 LLC"
    " ㈱山田製作所 山田商店(株) 山田商店㈱ （有）山田 有限会社山田 山田合同会社 （同）山田"
    " 税理士法人 税理士法人山田 山田社会保険労務士法人 弁護士法人 監査法人 特許業務法人山田"
    " Yamada,Inc. YamadaCo.,Ltd. カ）ヤマダ ヤマダ（カ ｶ)ﾔﾏﾀﾞ 株式会社（同族）",
    "sole_proprietor": "個人 個人事業主 個人事業者 個人商店 自営業 自営業者 フリーランス 一人親方"
    " 個人事業主（青色申告）",
    "cooperative": "協同組合 事業協同組合 事業協同小組合 企業組合 協業組合 商工組合 商店街振興組合"
    " 山田工業団地協同組合 協業組合山田 企業組合山田 山田商店街振興組合",
    "producer_cooperative": "農業協同組合 農協 JA 漁協 漁業協同組合 森林組合 生活協同組合 生協"
    " 山田農業協同組合 生活協同組合コープ山田 山田森林組合 水産加工業協同組合",
    "members_association": "生活衛生同業組合 山田理容生活衛生同業組合 酒造組合 酒販組合"
    " 内航海運組合",
    "medical_corporation": "医療法人 医療法人社団 医療法人財団 社会医療法人 医療法人社団山田会"
    " （医社）山田会 山田会（医）",
    "npo": "NPO法人 ＮＰＯ 特定非営利活動法人 認定NPO法人 NPO法人山田 （特非）山田",
    "other_corporation": "一般社団法人 一般財団法人 公益社団法人 公益財団法人 社会福祉法人"
    " 学校法人"
    " 宗教法人 社会福祉法人山田会 （一社）山田 （福）山田会 （学）山田学園 一般社団法人山田"
    " 労働組合",
    "not_in_business": "会社員 学生 無職",
    "company sole_proprietor": "LLP 有限責任事業組合 任意組合 山田有限責任事業組合",
    "other_corporation cooperative": "労働者協同組合 労働者協同組合山田 信用協同組合",
    "other_corporation producer_cooperative": "農事組合法人 農事組合法人山田",
    "company other_corporation producer_cooperative": "農業法人",
}
ASKED = (
    "山田 山田製作所 任意団体 会社設立予定 株式会社を設立 合同会社設立準備室 法人成り予定"
    " 株式会社ではない 組合員"
    " その他 （山）山田 （株）（医）山田"
)


@pytest.mark.parametrize(
    ("codes", "name"), [(codes, name) for codes, names in READ.items() for name in names.split()]
)
def test_a_form_is_read_or_left_open(codes, name):
    for written in (name, f" {name} ", f"{name}\u3000", name.lower()):
        found = read_answer(form, written)
        assert found == (frozenset(codes.split()) if " " in codes else codes), written


@pytest.mark.parametrize("name", ASKED.split())
def test_what_names_no_form_is_asked_for(name):
    with pytest.raises(Refused):
        read_answer(form, name)


def test_a_number_and_a_long_text_name_no_form():
    for given in (1, "株" * 500):
        with pytest.raises(Refused):
            read_answer(form, given)
