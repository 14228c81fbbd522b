"""The accounts of a business: their names, their lines, their years, and what adds up."""
