"""The table of classes in LibreOffice; `make test-office` runs it, and `make test-full`."""
