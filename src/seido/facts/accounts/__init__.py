"""Facts from the accounts: balance sheet, income, ratios, sales and their fall."""
