"""Many businesses at once: tables read, decided in columns, and written without holding them."""
