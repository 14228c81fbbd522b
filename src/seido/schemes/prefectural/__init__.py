"""Loans of prefectures and municipalities (制度融資): the form that all of them share."""
