"""Seido (制度): Japan's schemes for SME finance, screened, explained and computed to the yen."""

__version__ = "0.1.0"
