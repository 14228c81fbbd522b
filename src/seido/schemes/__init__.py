"""The catalogue: one file per scheme, in folders by kind."""
