"""gBizINFO: what the government's register of companies answers, as JSON."""

from seido.layouts.model import Keyed
from seido.rules.words import Words

LAYOUT = Keyed(
    name="gbizinfo",
    words=Words("gBizINFOのJSON", "JSON of gBizINFO"),
    source="https://info.gbiz.go.jp/hojin/swagger-ui/index.html",
    root="hojin-infos",
    facts={
        "capital_stock": "capital",
        "employee_number": "employees",
        "date_of_establishment": "started_on",
        "location": "prefecture",
    },
    years="finance.management_index",
    years_back="period",
    latest={
        "net_sales_summary_of_business_results": "sales",
        "net_assets_summary_of_business_results": "net_assets",
        "ordinary_income_loss_summary_of_business_results": "ordinary_profit",
        "net_income_loss_summary_of_business_results": "net_profit",
        "capital_stock_summary_of_business_results": "capital",
    },
    before={
        "net_sales_summary_of_business_results": "sales_year_before",
        "ordinary_income_loss_summary_of_business_results": "ordinary_profit_year_before",
        "net_income_loss_summary_of_business_results": "net_profit_year_before",
    },
    closed=("close_date", "close_cause"),
)
