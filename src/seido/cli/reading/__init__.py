"""How a file was understood: shown to be checked, asked about, and answered."""
