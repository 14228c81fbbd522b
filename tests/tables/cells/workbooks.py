"""Excel files made for tests."""

from datetime import datetime
from io import BytesIO
from typing import Any

import xlsxwriter


def book(*sheets: tuple[str, list[list[Any]]]) -> bytes:
    """Return a workbook with these rows on each of its named sheets."""
    stream = BytesIO()
    with xlsxwriter.Workbook(stream, {"default_date_format": "yyyy/m/d"}) as made:
        for name, rows in sheets:
            sheet = made.add_worksheet(name)
            for row, values in enumerate(rows):
                for column, value in enumerate(values):
                    if isinstance(value, datetime):
                        sheet.write_datetime(row, column, value)
                    else:
                        sheet.write(row, column, value)
    return stream.getvalue()
