"""Commands about the schemes themselves: what they say, on what, held to which sources."""
