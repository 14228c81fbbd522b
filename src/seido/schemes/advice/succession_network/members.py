"""The network of 2020 as the guide of Okayama shows it: how it came to be, its members and what each does."""

from seido.rules.words import Words
from seido.schemes.model import Particular

ORIGIN = Particular(
    Words("成り立ち", "How it came to be"),
    Words(
        "2018年5月に行政・支援機関・金融機関・士業団体等が結成し、情報を共有して連携する。",
        "Formed in May 2018 by authorities, support bodies, banks and professions, which share what they know.",
    ),
)

_ROLES = (
    Particular(
        Words("役割：県・市町村", "Roles: prefecture, municipalities"),
        Words("岡山県は支援方針の立案と総合調整、市町村は普及啓発等。", "Okayama plans the support and coordinates it all; municipalities make it known."),
    ),
    Particular(
        Words("役割：国・中小機構", "Roles: the state, SMRJ"),
        Words(
            "経済産業局と財務事務所は情報提供・助言等、中小機構中国本部は助言・研修等。",
            "Bureau of economy and finance office inform and advise; SMRJ advises and trains.",
        ),
    ),
    Particular(
        Words("役割：診断と伴走支援", "Roles: diagnosis, company on the way"),
        Words(
            "商工会議所・商工会連合会・商工会・中央会・財団等が、事業承継診断とその後の伴走支援を行う。",
            "Chambers, societies of commerce, their federations, foundations and others diagnose, and then keep the business company.",
        ),
    ),
    Particular(
        Words("役割：コーディネーター", "Roles: coordinators"),
        Words(
            "事業承継コーディネーターはネットワーク事業の責任者。必要に応じて、ブロックコーディネーターとともに支援機関と連携して手伝う。",
            "The succession coordinator is in charge of the network's work; where needed, block coordinators help too, together with the support bodies.",
        ),
    ),
    Particular(
        Words("役割：専門の支援", "Roles: special support"),
        Words(
            "M＆A案件等は事業引継ぎ支援センター、再生支援等は再生支援協議会・よろず支援拠点・経営改善支援センターが連携して、"
            "専門的な課題を伴う案件は士業等の専門家が、金融支援等は金融機関と保証協会が連携して担う。",
            "The transfer centre takes mergers and the like; turnaround council, one-stop base and improvement centre work together on"
            " recovery, professionals on special problems, banks and guarantee corporation on finance.",
        ),
    ),
)
_PROPOSED = Particular(
    Words("保証協会の提案", "What the corporation proposes"),
    Words(
        "承継の課題を抱える中小企業者に、岡山県信用保証協会が、承継の各種保証・事業承継特別保証と、2020事業や"
        "このネットワークによる専門家派遣等を提案する（2020年4月現在）。",
        "To SMEs with problems of succession the corporation of Okayama proposes its succession guarantees, the special one"
        " among them, and experts sent by its programme of 2020 or by this network (April 2020).",
    ),
)
OF_2020 = (
    ORIGIN,
    Particular(Words("事務局", "Secretariat"), Words("岡山県産業振興財団（コーディネーター）", "Okayama industrial foundation")),
    Particular(
        Words("構成：県・支援機関・市町村", "Members: prefecture, bodies, municipalities"),
        Words(
            "岡山県、12商工会議所、20商工会、中小企業団体中央会、商工会連合会、27市町村",
            "Okayama, 12 chambers, 20 societies of commerce and their federations, 27 municipalities",
        ),
    ),
    Particular(
        Words("構成：金融機関", "Members: banks"),
        Words(
            "中国・トマトの2行、おかやま・水島・津山・玉島・備北・吉備・備前日生の7信用金庫、笠岡信用組合、日本公庫、商工中金岡山支店、岡山県信用保証協会",
            "Chugoku and Tomato banks, seven shinkin banks, Kasaoka credit cooperative, JFC, Shoko Chukin, and the guarantee corporation",
        ),
    ),
    Particular(
        Words("構成：士業", "Members: professions"),
        Words(
            "弁護士会、公認会計士協会中国会岡山県部会、税理士会支部連合会、中小企業診断士会、司法書士会、行政書士会、社会保険労務士会（いずれも県の組織）",
            "Lawyers, accountants, tax accountants, consultants, judicial and administrative scriveners, labour consultants",
        ),
    ),
    Particular(
        Words("構成：国・国の機関", "Members: the state"),
        Words(
            "中国経済産業局、岡山財務事務所、中小機構中国本部、事業引継ぎ支援センター、再生支援協議会、よろず支援拠点、経営改善支援センター",
            "Bureau of economy, finance office, SMRJ, succession transfer centre, turnaround council, one-stop support base, improvement support centre",
        ),
    ),
    *_ROLES,
    _PROPOSED,
)
"""All of them, in the order of the guide."""
