"""What advice and support ask for: dealings with the corporation, wishes, groups."""
