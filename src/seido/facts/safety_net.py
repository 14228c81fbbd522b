"""What safety-net certificates are granted on: designations, sales before and after, dealings."""
