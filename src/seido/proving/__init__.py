"""The questions that are asked of every rule of the catalogue, and what is found."""
