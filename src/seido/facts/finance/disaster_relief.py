"""What a business has suffered in a disaster."""

from seido.facts.entry import entry
from seido.rules.expr import Unit
from seido.rules.words import Words

disaster_damage = entry(
    "disaster_damage",
    Unit.CHOICE,
    Words("災害による被害", "Damage by a disaster"),
    Words("災害で被害を受けましたか。", "Has a disaster done the business damage?"),
    help=Words(
        "災害ごとに、公庫と商工中金が災害の融資を取り扱うか、激甚災害に指定されたかが公表されます。"
        "分からなければ公庫の特別相談窓口に尋ねます。",
        "For each disaster it is announced whether the public lenders lend for it, and whether it"
        " is designated as severe; the lenders' desk tells.",
    ),
    paper=Words("罹災証明書・公庫の案内", "certificate of damage, notice of the lender"),
    effort=2,
    headings=("災害の被害", "被災の有無", "被災状況"),
    choices={
        "none": Words("被害はない", "none"),
        "lent_for": Words(
            "公庫等が災害の融資を取り扱う災害（激甚災害を除く）",
            "by one for which the public lenders lend, not a severe one",
        ),
        "severe": Words("激甚災害に指定された災害", "by one designated as severe"),
        "other": Words("そのほかの災害", "by another"),
    },
)
