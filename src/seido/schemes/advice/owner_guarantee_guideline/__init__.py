"""経営者保証に関するガイドライン: advice on it, edition by edition."""
