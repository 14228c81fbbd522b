"""Starting a business: time since opening, own funds, experience."""
