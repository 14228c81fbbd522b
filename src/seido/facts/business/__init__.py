"""Facts about the business: who it is, how large, how it began, who takes it over."""
