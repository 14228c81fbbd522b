"""The guarantee fee as editions state it: forms of rates, cases, the look-up, the state's part."""
