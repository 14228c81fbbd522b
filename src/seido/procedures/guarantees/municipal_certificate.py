"""市町村の認定: the certificate for the safety-net and crisis guarantees, and how long it may be used."""

from dataclasses import replace
from datetime import date

from seido.procedures.clocks import Unit
from seido.procedures.model import Edition, Figure, Procedure, event, lapse, state, until, within
from seido.procedures.papers import CERTIFICATE, CERTIFICATE_APPLICATION, PROOF_OF_FIGURES, PROXY, REGISTER
from seido.rules.words import Source, Words, reading
from seido.schemes.parties import Party, either
from seido.schemes.publications import GUIDEBOOK_2016

_USE = GUIDEBOOK_2016.under("セーフティネット保証制度：ご利用方法")
_SAKAI = Source("https://www.city.sakai.lg.jp/benri/yokuaru/sangyoshitsumon/SNhosyouQA.html", "セーフティネット保証 Q&A", date(2024, 7, 1))
_DESIGNATED = Source("https://www.chusho.meti.go.jp/kinyu/2025/250917_5gou.html", "5号の指定業種", date(2025, 9, 17))
_SHIBUYA = Source("https://www.city.shibuya.tokyo.jp/jigyosha/shoko-rodo-sodan/chusho-yushi/daikoshinsei.html", "代行申請", date(2023, 6, 6))
_MATSUZAKI = Source("https://www.town.matsuzaki.shizuoka.jp/docs/2020030900024/", "認定申請", date(2025, 1, 15))
_YACHIYO = Source("https://www.city.yachiyo.lg.jp/site/syoukou/3476.html", "認定書の取扱い")
_NEXT_DAY = Source("http://www.city.higashimatsuyama.lg.jp/soshiki/kankyosangyobu/shoko/menu/covid19/1588226152775.html", "認定までの日数（2020年）")

_BUSINESS, _BANK, _MAYOR = Party.BUSINESS, Party.BANK, Party.MUNICIPALITY
_EITHER = either(_BUSINESS, _BANK)
_DESIGNATION = until("window_ends", source=_SAKAI)
_THIRTY = within(30, Unit.DAYS, "certify", first_day_counts=True, source=_SAKAI)

_OF_2016 = Edition(
    stated_on=GUIDEBOOK_2016.stated_on,
    source=_USE,
    states=(
        state("checking", "該当の確認", "checking whether it applies"),
        state("drafting", "申請書の作成", "drawing up the application"),
        state("applied", "申請", "applied"),
        state("examined", "確認中", "under examination"),
        state("certified", "認定", "certified"),
        state("refused", "不認定", "refused", final=True),
        state("expired", "申込期間切れ", "no longer usable"),
        state("used", "使用済", "used"),
        state("ended", "終了", "ended", final=True),
    ),
    events=(
        event(
            "check_designation",
            "checking",
            "drafting",
            either(_BUSINESS, _BANK, Party.CERTIFIED_INSTITUTION),
            "指定期間内か、指定業種かを確かめる",
            "Check the designated period and trade",
            by=_DESIGNATION,
            source=_DESIGNATED,
        ),
        event(
            "apply",
            "drafting",
            "applied",
            _EITHER,
            "本店か事業の実体のある市町村に2部で申請する（代理は委任状）",
            "Apply in two copies to the municipality of the register or of the real place; a proxy with a power of attorney",
            papers=(CERTIFICATE_APPLICATION, PROOF_OF_FIGURES, REGISTER, PROXY),
            by=_DESIGNATION,
            undone_by="take_back",
            source=_USE,
        ),
        event("take_back", "applied", "drafting", _EITHER, "申請を取り下げて書き直す", "Take the application back to mend it"),
        event("receive", "applied", "examined", _MAYOR, "受け付けて確かめる", "Receive and examine", source=_NEXT_DAY),
        event("return_papers", "examined", "drafting", _MAYOR, "不備を示して差し戻す", "Return it with what is wrong", reason=True, source=_MATSUZAKI),
        event("refuse", "examined", "refused", _MAYOR, "認定しない", "Refuse", reason=True, second_person=True),
        event(
            "certify",
            "examined",
            "certified",
            _MAYOR,
            "認定書を出す（金融機関へ送る市もある）",
            "Issue the certificate; some cities send it to the bank",
            papers=(CERTIFICATE,),
            second_person=True,
            sets="certificate_day",
            source=_SHIBUYA,
        ),
        event(
            "apply_for_guarantee",
            "certified",
            "used",
            _EITHER,
            "認定書（写しでよい）を添えて保証を申し込む",
            "Apply for the guarantee with the certificate, of which a copy does",
            papers=(CERTIFICATE,),
            by=_THIRTY,
            source=_USE,
        ),
        event(
            "use_at_another_bank",
            "used",
            None,
            _EITHER,
            "同じ認定書で別の金融機関からも申し込む",
            "Apply through another bank with the same certificate",
            by=_THIRTY,
            source=_YACHIYO,
        ),
        lapse(
            "expire", "certified", "expired", _THIRTY, "使える期間（発行日を入れて30日）が過ぎる", "Thirty days, the day of issue among them, pass", _YACHIYO
        ),
        lapse("end", "used", "ended", _THIRTY, "使い終えた認定書の期間が過ぎる", "The days of the used certificate pass", _YACHIYO),
        event("apply_anew", "expired", "drafting", _EITHER, "再発行はないので、申請し直す", "Apply anew, as none is issued again", source=_YACHIYO),
        event("give_up", ("checking", "drafting", "expired"), "ended", _BUSINESS, "申請しないことにする", "Give it up"),
    ),
    parties=(_BUSINESS, _BANK, Party.CERTIFIED_INSTITUTION, _MAYOR),
    readings=(
        reading("30日は発行の日を1日目として数える（最後の日は発行日の29日後）", "The 30 days count the day of issue: the last is 29 days after it", _SAKAI),
        reading(
            "指定期間のうちに申請すればよく、認定と保証の申込みはその後でもよい（2号は保証の申込みも期間内）",
            "It is enough to apply within the designated period; certificate and guarantee may come after it (under number 2 not)",
            _YACHIYO,
        ),
    ),
    figures=(
        Figure(
            Words("認定は融資や保証の約束ではなく、別に審査がある", "A certificate promises neither loan nor guarantee, which are examined separately"), _USE
        ),
        Figure(Words("翌々開庁日に出す市がある（東松山市、2020年）", "One city issues it the opening day after next (2020)"), _NEXT_DAY),
    ),
)

PROCEDURE = Procedure(
    id="municipal_certificate",
    name=Words("市町村の認定", "Certificate of the municipality"),
    schemes=("safety-net-guarantee", "crisis-guarantee"),
    editions=(
        _OF_2016,
        replace(
            _OF_2016,
            stated_on=date(2024, 12, 1),
            source=_SAKAI,
            figures=(
                *_OF_2016.figures,
                Figure(
                    Words(
                        "様式の「有効期間」は「信用保証協会への申込期間」となった（5号など）",
                        "The form's 'valid' became 'to apply to the corporation' (number 5)",
                    ),
                    _SAKAI,
                ),
            ),
        ),
    ),
)
"""Source: 002 ご利用方法, and the municipalities' pages above."""
