"""Commands that compute: fees, schedules, mutual aid, subsidies, of one loan or of a file."""
