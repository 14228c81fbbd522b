"""Thresholds as leaflets set them: what each is a threshold of, once."""

from seido.facts.accounts.ratios import (
    equity_ratio,
    interest_cover,
    net_asset_multiple,
    return_on_assets,
)
from seido.rules.build import all_of, any_of, ratio_at_least
from seido.rules.expr import Condition, Quotient
from seido.rules.quantity import percent


def equity(percent_of_assets: int, multiple_of_capital: str) -> Condition:
    """Return whether the equity ratio or the net asset multiple is reached.

    Source: 002 特定社債保証制度, イ 自己資本比率 and ロ 純資産倍率.
    """
    return any_of(
        ratio_at_least(equity_ratio, percent(percent_of_assets)),
        ratio_at_least(net_asset_multiple, multiple_of_capital),
    )


def earnings(percent_of_assets: int, times_interest: str) -> Condition:
    """Return whether business profit on assets or the cover of interest is reached.

    Source: 002 特定社債保証制度, ハ 使用総資本事業利益率 and ニ インタレスト・カバレッジ・レシオ.
    """
    return any_of(
        ratio_at_least(return_on_assets, percent(percent_of_assets)),
        ratio_at_least(interest_cover, times_interest),
    )


def fell(by: int, *declines: Quotient) -> Condition:
    """Return whether each of some declines is so many percent or more (％以上の減少)."""
    return all_of(*(ratio_at_least(each, percent(by)) for each in declines))
