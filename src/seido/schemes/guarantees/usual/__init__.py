"""What guarantees usually share: terms, rates, certificates, lines."""
