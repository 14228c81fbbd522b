"""What people bring: files and answers as typed, read into facts, or refused in sentences."""
