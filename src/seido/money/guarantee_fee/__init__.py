"""The guarantee fee (信用保証料): rates, discounts, coefficients, payments, refund."""
