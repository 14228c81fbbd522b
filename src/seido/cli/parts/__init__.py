"""What the commands share: options, tables, files of one business, long work."""
