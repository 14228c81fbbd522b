"""Who takes a step, makes a paper, owes a duty: a closed list of parties."""

from dataclasses import dataclass
from enum import Enum

from seido.rules.words import Words


class Party(Enum):
    """One who acts, or towards whom somebody acts. Its value is its public id.

    Attributes:
        words: its name in both languages.
    """

    words: Words

    # Names are given where a party is declared; a party is looked up by its id alone.
    def __new__(cls, id: str, ja: str = "", en: str = "") -> "Party":  # noqa: A002 - what it is
        """Return a party whose value is its id."""
        party = object.__new__(cls)
        party._value_ = id
        party.words = Words(ja, en)
        return party

    BUSINESS = "business", "事業者", "business"
    FOUNDER = "founder", "創業者", "founder"
    SUCCESSOR = "successor", "後継者", "successor"
    HOLDING_COMPANY = "holding_company", "持株会社", "holding company"
    MEMBER = "member", "加入者", "member"
    """Of the mutual aid."""
    PROJECT_BODY = "project_body", "実施主体", "the organisation"
    """Of a project for which a subsidy is paid."""
    OWNER = "owner", "経営者", "owner"
    GUARANTOR = "guarantor", "保証人", "guarantor"

    BANK = "bank", "金融機関", "bank"
    PARTICIPATING_BANK = "participating_bank", "取扱金融機関", "bank that takes part"
    SOME_BANKS = "some_banks", "一部の金融機関", "some banks"
    CREDITORS = "creditors", "債権者", "creditors"
    JFC = "jfc", "日本政策金融公庫", "Japan Finance Corporation"
    OKINAWA = "okinawa_corporation", "沖縄振興開発金融公庫", "the Okinawa corporation"
    SHOKO_CHUKIN = "shoko_chukin", "商工組合中央金庫", "Shoko Chukin Bank"
    CORPORATION = "guarantee_corporation", "信用保証協会", "guarantee corporation"
    OKAYAMA_CORPORATION = (
        "okayama_guarantee_corporation",
        "岡山県信用保証協会",
        "guarantee corporation of Okayama",
    )

    MUNICIPALITY = "municipality", "市町村長・特別区長", "the mayor"
    PREFECTURE = "prefecture", "都道府県", "prefecture"

    CERTIFIED_INSTITUTION = (
        "certified_support_institution",
        "認定支援機関",
        "certified support institution",
    )
    SUPPORT_BODY = "support_body", "支援機関", "support body"
    CHAMBER = "chamber_of_commerce", "商工会議所", "chamber of commerce and industry"
    SOCIETY = "society_of_commerce", "商工会", "society of commerce"
    FEDERATION = "federation", "中央会", "federation of small business associations"
    SMRJ = "smrj", "中小企業基盤整備機構", "SME Support Japan (SMRJ)"
    JETRO = "jetro", "ジェトロ", "JETRO"
    SUPPORT_CENTRE = (
        "support_centre",
        "経営改善支援センター（2022年4月から活性化協議会）",
        "support centre (revitalisation council from April 2022)",
    )
    COUNCIL = "revitalisation_council", "中小企業活性化協議会", "SME revitalisation council"
    SUCCESSION_CENTRE = (
        "succession_support_centre",
        "事業承継・引継ぎ支援センター",
        "succession support centre",
    )
    NETWORK = "succession_network", "ネットワーク", "network"
    COORDINATOR = "succession_coordinator", "事業承継コーディネーター", "succession coordinator"
    BLOCK_COORDINATOR = "block_coordinator", "ブロックコーディネーター", "block coordinator"
    EXPERT = "expert", "専門家", "expert"
    OPERATOR = "operator", "運営者", "operator"
    """Of a portal."""
    PARTICIPANT = "participant", "参加者", "participant"
    """Of a community."""
    TAX_ACCOUNTANT = "tax_accountant", "税理士", "tax accountant"
    CONCERNED = "all_concerned", "関係者", "all concerned"


@dataclass(frozen=True, slots=True)
class Parties:
    """One party or several, as a source names them together.

    Attributes:
        named: those named, in order.
        each: whether every one of them acts; else one does.
        others: whether the source adds "or the like" (など).
    """

    named: tuple[Party, ...]
    each: bool = True
    others: bool = False

    @property
    def words(self) -> Words:
        """Their names in both languages: ``事業者・金融機関``, ``business and bank``."""
        ja = "・".join(party.words.ja for party in self.named)
        *first, last = (party.words.en for party in self.named)
        if self.others:
            first, last = [*first, last], "others" if self.each else "the like"
            ja += "など"
        if not first:
            return Words(ja, last)
        mark = " and " if self.each else " or " if self.others else ", or "
        return Words(ja, f"{', '.join(first)}{mark}{last}")


Who = Party | Parties
"""One party, or several."""


def together(*parties: Party, others: bool = False) -> Parties:
    """Return parties who all act, with others where the source says "など"."""
    return Parties(parties, others=others)


def either(*parties: Party, others: bool = False) -> Parties:
    """Return parties of whom one acts, or the like where the source says "など"."""
    return Parties(parties, each=False, others=others)


def parties(who: Who) -> Parties:
    """Return one party as several are held."""
    return who if isinstance(who, Parties) else Parties((who,))
