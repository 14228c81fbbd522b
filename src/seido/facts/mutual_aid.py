"""The contract of mutual aid against bankruptcy, and claims on a failed customer."""
