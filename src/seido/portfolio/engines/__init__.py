"""What decides a portfolio: this machine's cores, a compiled kernel, a cluster, a database."""
