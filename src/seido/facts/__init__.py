"""The vocabulary: each fact once, with its question, unit, help and the paper it is read from."""
