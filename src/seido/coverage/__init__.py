"""How much of the sources the product holds: heading by heading, figure by figure, by scenarios."""
