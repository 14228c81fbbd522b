"""Capital-type loan (資本性ローン): subordinated, counted as equity."""
