"""Tables in and out: CSV, Parquet, Excel, batch by batch."""
