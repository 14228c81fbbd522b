"""What a business has suffered in a disaster, and the mutual aid that helps its owner then."""

from seido.facts.entry import Change, entry, yes_no
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

in_small_enterprise_mutual_aid = yes_no(
    "in_small_enterprise_mutual_aid",
    Words("小規模企業共済の契約", "Contract of the small enterprise mutual aid"),
    Words(
        "経営者は小規模企業共済の契約者ですか。",
        "Has the owner a contract of the mutual aid for small enterprises?",
    ),
    help=Words(
        "経営者の退職金の共済です。取引先の倒産に備える経営セーフティ共済とは別です。",
        "It saves for the owner's retirement; the mutual aid against bankruptcy is another.",
    ),
    paper=Words("小規模企業共済の共済手帳", "booklet of the mutual aid"),
    effort=1,
    change=Change.UP,
    headings=("小規模企業共済", "小規模企業共済の加入", "小規模企業共済の契約者"),
)
