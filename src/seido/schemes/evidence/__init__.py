"""What the terms of schemes rest on: how much weight it has, and how old it is."""
