"""The general frames: ordinary (普通) and unsecured (無担保), per company and cooperative."""

from seido.facts.business import form
from seido.facts.guarantees import used_ordinary, used_unsecured
from seido.rules.build import choose, difference, greatest, one_of, total, yen
from seido.rules.quantity import man, oku

ordinary_cap = choose((one_of(form, "cooperative"), yen(oku(4))), otherwise=yen(oku(2)))
"""2億円, for a cooperative 4億円. Source: 002 信用保証制度; 003 保証限度額."""

unsecured_cap = yen(man(8_000))
"""8,000万円, for a cooperative as well. Source: 002 信用保証制度; 003 保証限度額."""

ordinary_left = greatest(difference(ordinary_cap, used_ordinary), 0)
"""What is left of the ordinary frame."""

unsecured_left = greatest(difference(unsecured_cap, used_unsecured), 0)
"""What is left of the unsecured frame."""

left = total(ordinary_left, unsecured_left)
"""What is left of both together."""
