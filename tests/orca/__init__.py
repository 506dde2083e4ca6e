"""A real screen reader on the real window; run by `make test-orca`."""
