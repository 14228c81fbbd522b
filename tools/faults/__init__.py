"""Faults as they really happen, planted in a copy to see which check finds them."""
