"""The desks of today that took the place of others, and the pages that say so."""

from datetime import date

from seido.rules.words import Source

COUNCILS = Source("https://www.meti.go.jp/press/2022/04/20220401003/20220401003.html", "中小企業活性化協議会", date(2022, 4, 1))
"""The councils, which took the place of turnaround councils and improvement support centres on 1 April 2022."""

CENTRES_MERGED = Source(
    "http://www.suzukiaccount.com/%e6%9c%aa%e5%88%86%e9%a1%9e/%e3%80%90%e6%99%82%e4%ba%8b%e8%a7%a3"
    "%e8%aa%ac%e3%80%91%e4%ba%8b%e6%a5%ad%e6%89%bf%e7%b6%99%e3%83%bb%e5%bc%95%e7%b6%99%e3%81%8e%e6"
    "%94%af%e6%8f%b4%e3%82%bb%e3%83%b3%e3%82%bf%e3%83%bc%e3%81%ab%e3%81%a4/",
    "事業承継・引継ぎ支援センターについて",
)
"""The merger of April 2021, from which there is one succession support centre in each prefecture."""

CENTRES = Source("https://shoukei.smrj.go.jp/management_guarantee_support.html", "事業承継・引継ぎ支援センター")
"""The same centres as the agency's page shows them; it prints no day."""

SUPPORT_IN_TSUYAMA = Source(
    "https://tsuyamaasahi.co.jp/%e4%b8%ad%e5%b0%8f%e4%bc%81%e6%a5%ad%e3%81%aa%e3%81%a9%e3%82%92%e9%80%a3%e6%90%ba%e3%81%97%e3%81%a6%e6%94%af%e6%8f%b4"
    "%e3%80%80%e4%ba%8b%e6%a5%ad%e8%80%85%e6%94%af%e6%8f%b4%e3%81%ab%e4%bf%82%e3%82%8b",
    "中小企業などを連携して支援",
)
"""A meeting of those who support businesses, at Tsuyama: a newspaper's page without a day, of 2024 or later by what it tells."""
