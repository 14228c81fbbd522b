"""Loans of Ibaraki and its municipalities (茨城県)."""
