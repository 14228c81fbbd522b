"""How a report looks, on a screen and on paper."""

STYLE = """
:root{--ink:#1d2b33;--faint:#6b7a83;--line:#dbe3e6;--deep:#0b5d66}
*{box-sizing:border-box}
body{margin:0;background:#f4f7f7;color:var(--ink);line-height:1.6;
font-family:"Hiragino Sans","Yu Gothic UI","Yu Gothic","Noto Sans JP","Noto Sans CJK JP",
Meiryo,sans-serif}
main{max-width:1080px;margin:0 auto;padding:32px 24px 64px}
header{border-top:6px solid var(--deep);padding-top:20px;margin-bottom:20px}
header p{margin:0;color:var(--faint)}
.house{font-weight:700;color:var(--deep);letter-spacing:.08em}
h1{font-size:28px;margin:4px 0;overflow-wrap:anywhere}
h2{font-size:20px;margin:0}
h3{font-size:16px;margin:20px 0 6px}
span[lang=en]{color:var(--faint);font-weight:400;font-size:.82em}
section{background:#fff;border:1px solid var(--line);border-radius:12px;
padding:24px 28px;margin:20px 0}
.said{color:var(--faint);font-size:14px;margin:4px 0 18px}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(180px,1fr));gap:14px}
.card{background:#fff;border:1px solid var(--line);border-radius:12px;padding:16px 18px}
.card strong{font-size:28px;line-height:1.2;color:var(--deep);font-variant-numeric:tabular-nums}
.card small{color:var(--faint);font-size:14px}
.card p{margin:4px 0 0;font-size:13px}
svg{display:block;width:100%;height:auto}
.key{display:flex;flex-wrap:wrap;gap:2px 16px;font-size:13px;margin:0 0 10px;text-align:left}
.key i{display:inline-block;width:12px;height:12px;border-radius:2px;margin-right:5px}
.bar{display:grid;grid-template-columns:minmax(0,34%) 1fr minmax(110px,16%);gap:0 12px;
align-items:center;padding:3px 0;break-inside:avoid;font-size:13px;line-height:1.35}
.bar>span:first-child{text-align:right}
.bar>span:first-child span{display:block}
.bar b{font-weight:400;font-variant-numeric:tabular-nums;white-space:nowrap}
.drawn{display:flex;height:20px}
.drawn i{min-width:1px}
.scrolled{overflow-x:auto}
svg text{font-family:inherit;font-variant-numeric:tabular-nums}
.narrow{max-width:760px}
.map{max-width:720px;margin:0 auto 24px}
.maps{display:grid;grid-template-columns:repeat(auto-fit,minmax(300px,1fr));gap:18px 28px}
figure{margin:0;break-inside:avoid}
figcaption{font-size:13px;text-align:center;margin-top:6px}
details{margin-top:16px;font-size:14px}
summary{cursor:pointer;color:var(--deep)}
table{border-collapse:collapse;width:100%;font-size:13px;margin-top:10px;
font-variant-numeric:tabular-nums}
th,td{padding:5px 8px;border-bottom:1px solid var(--line);text-align:right;font-weight:400}
th:first-child{text-align:left}
td{white-space:nowrap}
.said-why td:last-child{white-space:normal;overflow-wrap:anywhere}
thead th{color:var(--faint);vertical-align:bottom}
.said-why td:last-child,.said-why th:last-child{text-align:left;padding-left:24px}
.heat td{text-align:center;border:2px solid #fff;border-radius:4px}
.heat td:nth-child(2){text-align:right}
.heat .upright{height:170px;padding:0 4px 6px}
.heat .upright div{writing-mode:vertical-rl;margin:0 auto;text-align:right;max-height:164px;
line-height:1.15;color:var(--ink)}
.heat .upright span{display:none}
footer{color:var(--faint);font-size:13px}
@media(max-width:640px){main{padding:16px 10px 40px}section{padding:16px 14px}
h1{font-size:22px}.scrolled svg{min-width:620px}.maps{grid-template-columns:1fr}
.bar{grid-template-columns:1fr auto;padding:6px 0}
.bar>span:first-child{text-align:left}.drawn{grid-column:1/-1;grid-row:2}}
@media print{body{background:#fff}main{max-width:none;padding:0}
section,.card{border-color:#ccc;border-width:1px 0 0;border-radius:0;padding:12px 0;
}
h2,.said{break-after:avoid}
svg,tr,.card,.heat{break-inside:avoid}
.bars{break-inside:auto}.key{break-after:avoid}
.map{max-width:500px}.maps{grid-template-columns:repeat(3,1fr)}
thead{display:table-header-group}
summary{list-style:none;color:var(--faint)}
details::details-content{content-visibility:visible;display:block;block-size:auto}
.scrolled{overflow:visible}
table{font-size:10px}th,td{padding:3px 5px}
.heat .upright{height:140px}.heat .upright div{max-height:136px;font-size:10px}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
@page{size:A4;margin:14mm}
"""
"""The style sheet; it names fonts that machines have, and fetches none."""
