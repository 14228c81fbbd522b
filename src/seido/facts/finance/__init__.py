"""Facts about its finance: loans, guarantees, collateral, certificates, mutual aid."""
